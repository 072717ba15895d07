import {
  type CaseResolvers,
  type ClientRelationshipResolvers,
  type RegisterAccessRightResolvers,
  type RegisterAnswerResolvers,
} from '../generated/resolvers.ts';

export const Case: CaseResolvers = {
  controller: ({ controllerId }) => ({ id: controllerId }),
  serviceUnit: ({ opened, unitId, controllerId }, _, { admission }) =>
    admission.unit(opened.access, unitId, controllerId),
};

export const ClientRelationship: ClientRelationshipResolvers = {
  controller: ({ controllerId }) => ({ id: controllerId }),
  serviceUnit: ({ opened, unitId, controllerId }, _, { admission }) =>
    admission.unit(opened.access, unitId, controllerId),
  personalWorker: ({ opened, personalWorkerId, controllerId }, _, { admission }) =>
    admission.people.professional(opened.access, personalWorkerId, controllerId),
};

export const RegisterAccessRight: RegisterAccessRightResolvers = {
  controller: ({ controllerId }) => ({ id: controllerId }),
  producer: ({ producerId }, _, { admission }) => admission.directory.organisation(producerId),
  serviceUnit: ({ opened, unitId, controllerId }, _, { admission }) =>
    admission.unit(opened.access, unitId, controllerId),
};

export const RegisterAnswer: RegisterAnswerResolvers = {
  controller: ({ controller }) => ({ id: controller }),
};
