import { type ClientDataSummaryResolvers, type SummaryServiceTaskResolvers } from '../generated/resolvers.ts';
import { documentConnection } from './documentConnection.ts';
import { wantedInConnection } from './selects.ts';
import { told } from './told.ts';

export const ClientDataSummary: ClientDataSummaryResolvers = {
  relationships: async ({ opened }, _, { admission, failures }, info) =>
    told(await admission.summaries.relationships(opened), failures, info),
  openCases: async ({ opened }, _, { admission, failures }, info) =>
    told(await admission.summaries.openCases(opened), failures, info),
  serviceTasks: async ({ opened }, _, { admission, failures }, info) =>
    told(await admission.summaries.serviceTasks(opened), failures, info),
  decisions: ({ opened }, args, context, info) =>
    documentConnection(
      context.admission.summaries.documents(opened, 'decisions', {
        ...args,
        wanted: wantedInConnection(info),
      }),
      context,
      info,
    ),
  plans: ({ opened }, args, context, info) =>
    documentConnection(
      context.admission.summaries.documents(opened, 'plans', { ...args, wanted: wantedInConnection(info) }),
      context,
      info,
    ),
};

export const SummaryServiceTask: SummaryServiceTaskResolvers = {
  controller: ({ controllerId }) => ({ id: controllerId }),
};
