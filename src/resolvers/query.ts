/** Root fields. Each has a guard that has opened the same door. */
import { type QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  viewer: (_, __, { doors }) => ({ actor: doors.authenticated() }),
  client: async (_, { id, context }, { doors, admission }) =>
    admission.people.client(await doors.client('client', id, context)),
  clientByIdentityCode: async (_, { identityCode, context }, { doors, admission }) =>
    admission.people.client(await doors.clientByIdentityCode(identityCode, context)),
  unitClients: async (_, { context, first, after }, { doors, admission }) => ({
    ...(await admission.unitClients.page(await doors.unit(context), first, after ?? null)),
    context,
    hasPreviousPage: after !== null && after !== undefined,
  }),
  myKanta: async (_, { onBehalfOf }, { doors }) => ({ opened: await doors.myKanta(onBehalfOf ?? null) }),
  representable: async (_, __, { doors, admission }) =>
    admission.people.representable(await doors.representable()),
  explainAccess: async (_, { clientId, context, controllers }, { doors, admission }) =>
    admission.explained(await doors.explanation(clientId, context, controllers ?? null)),
  dataControllers: (_, __, { admission }) => admission.directory.dataControllers(),
  codeSystem: (_, { id }, { admission }) => admission.codeSystem(id),
};
