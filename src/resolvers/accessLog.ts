import { type AccessLogConnectionResolvers, type AccessLogEntryResolvers } from '../generated/resolvers.ts';

export const AccessLogConnection: AccessLogConnectionResolvers = {
  edges: ({ entries }) => entries,
  pageInfo: ({ entries, hasNextPage, hasPreviousPage }) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: entries[0]?.cursor ?? null,
    endCursor: entries.at(-1)?.cursor ?? null,
  }),
};

export const AccessLogEntry: AccessLogEntryResolvers = {
  controller: ({ controllerId }) => (controllerId === null ? null : { id: controllerId }),
  actingFor: ({ actingForId }, _, { admission }) =>
    actingForId === null ? null : admission.directory.organisation(actingForId),
  serviceUnit: ({ unitId }, _, { admission }) => (unitId === null ? null : admission.directory.unit(unitId)),
  name: ({ user }, _, { admission }) => admission.people.nameOf(user),
};
