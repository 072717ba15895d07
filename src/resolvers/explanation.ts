import { type AccessExplanationResolvers } from '../generated/resolvers.ts';

export const AccessExplanation: AccessExplanationResolvers = {
  controller: ({ controller }) => ({ id: controller }),
};
