import { type MyKantaResolvers, type MyServiceTaskResolvers } from '../generated/resolvers.ts';
import { documentConnection } from './documentConnection.ts';
import { wantedInConnection, wantedOf } from './selects.ts';
import { told } from './told.ts';

export const MyKanta: MyKantaResolvers = {
  person: ({ opened }, _, { admission }) => admission.people.client(opened),
  clientRelationships: async ({ opened }, _, { admission, failures }, info) =>
    told(await admission.records.relationships(opened), failures, info),
  childProtection: ({ opened }, _, { admission }) => admission.records.childProtection(opened),
  serviceTasks: async ({ opened }, _, { admission }) =>
    (await admission.overviews.byServiceTask(opened)).map((task) => ({ opened, ...task })),
  documents: ({ opened }, args, context, info) =>
    documentConnection(
      context.admission.documents.page(opened, { ...args, wanted: wantedInConnection(info) }),
      context,
      info,
    ),
  document: ({ opened }, { id }, { admission }, info) => admission.documents.one(opened, id, wantedOf(info)),
  notices: async ({ opened }, _, { admission }) =>
    (await admission.overviews.isRestricted(opened)) ? ['DISPLAY_RESTRICTED'] : [],
  accessLog: async ({ opened }, args, { admission }) => ({
    ...(await admission.tracking.page(opened, args)),
    hasPreviousPage: args.after !== null && args.after !== undefined,
  }),
  declarations: ({ opened }, _, { admission }) => admission.declarations.own(opened),
};

export const MyServiceTask: MyServiceTaskResolvers = {
  documents: ({ opened, serviceTask }, args, context, info) =>
    documentConnection(
      context.admission.documents.page(
        opened,
        { ...args, wanted: wantedInConnection(info) },
        { serviceTasks: [serviceTask] },
      ),
      context,
      info,
    ),
};
