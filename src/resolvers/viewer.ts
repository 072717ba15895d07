import { professionalOf } from '../admission/people.ts';
import { type ViewerResolvers } from '../generated/resolvers.ts';

export const Viewer: ViewerResolvers = {
  id: ({ actor }) => actor.id,
  kind: ({ actor }) => actor.kind,
  professional: async ({ actor }, _, { admission }) => {
    const self = await admission.people.self(actor);
    return self && professionalOf(self);
  },
  serviceUnits: async ({ actor }, _, { admission }) => {
    const self = await admission.people.self(actor);
    return self && admission.units(self.units);
  },
  accessRights: async ({ actor }, _, { admission }) =>
    (await admission.people.self(actor))?.accessRights ?? null,
};
