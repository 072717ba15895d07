import { after } from '../awaitable.ts';
import {
  type CodeSystemResolvers,
  type CodeValueResolvers,
  type DataControllerResolvers,
  type Language,
  type OrganisationResolvers,
  type ProfessionalResolvers,
  type ServiceUnitResolvers,
} from '../generated/resolvers.ts';

interface Names {
  readonly fi: string;
  readonly sv: string | null;
  readonly en: string | null;
}

const inLanguage = (names: Names, { language }: { language: Language }): string => {
  const wanted = { FI: names.fi, SV: names.sv, EN: names.en }[language];
  return wanted ?? names.fi;
};

export const DataController: DataControllerResolvers = {
  name: ({ id }, args, { admission }) =>
    after(admission.directory.organisation(id), (found) => found && inLanguage(found.names, args)),
};

export const Organisation: OrganisationResolvers = {
  name: ({ names }, args) => inLanguage(names, args),
};

export const ServiceUnit: ServiceUnitResolvers = {
  name: ({ names }, args) => inLanguage(names, args),
  organisation: ({ organisation }, _, { admission }) => admission.directory.organisation(organisation),
};

export const Professional: ProfessionalResolvers = {
  employer: ({ employerId }, _, { admission }) => admission.directory.organisation(employerId),
};

export const CodeSystem: CodeSystemResolvers = {
  name: ({ names }, args) => inLanguage(names, args),
};

export const CodeValue: CodeValueResolvers = {
  name: ({ names }, args) => inLanguage(names, args),
};
