import { type NoRow, type Section } from './rule.ts';

const toProfessionals: NoRow = {
  kind: 'KEPT_ELSEWHERE',
  file: 'src/law/professionalAccess.ts',
  why: 'Contact data go to the own unit, in a system with the function; else they are masked, without an error.',
};

export const securityProhibition: Section = {
  mark: 'A12',
  title: 'Security prohibition and temporary identifier',
  rules: [
    {
      id: 'R-260',
      says: 'Handling data under a security prohibition needs a system with that function.',
      evidence: 'F',
      sources: ['S3'],
      noRow: toProfessionals,
    },
    {
      id: 'R-261',
      says: 'Contact data of a parent that another guardian must not see are kept in the parent’s own documents, or restricted.',
      evidence: 'P',
      sources: ['P11'],
      noRow: { kind: 'DUTY', why: 'A duty of those who record.' },
    },
    {
      id: 'R-262',
      says: 'Contact data of a client under a security prohibition are masked from proxies and other parties.',
      evidence: 'I',
      sources: [],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/law/citizenAccess.ts',
        why: 'Who acts for the client gets no contact data under a security prohibition; nor do professionals of other units (R-263).',
      },
    },
    {
      id: 'R-263',
      says: 'A professional who needs the contact data for the task gets them, with a visible mark.',
      evidence: 'I',
      sources: [],
      noRow: toProfessionals,
    },
    {
      id: 'R-264',
      says: 'Whether someone else is under a security prohibition is not revealed by the check of representation.',
      evidence: 'P',
      sources: ['P9'],
    },
    {
      id: 'R-265',
      says: 'Handling a client known by a temporary identifier needs a system with that function.',
      evidence: 'F',
      sources: ['S3'],
    },
    {
      id: 'R-266',
      says: 'Who is known only by a temporary identifier does not reach MyKanta.',
      evidence: 'I',
      sources: ['P16'],
    },
    {
      id: 'R-267',
      says: 'Nothing is disclosed of a client known only by a temporary identifier: there is no permission, and no match in another register.',
      evidence: 'P',
      inferred: 'all but the missing permission',
      sources: ['structure 1505.8'],
    },
    {
      id: 'R-268',
      says: 'Once the controller has replaced the temporary identifier, earlier documents follow the person.',
      evidence: 'I',
      sources: [],
      noRow: {
        kind: 'WRITING',
        why: 'The controller links the records; reading then finds them under the person.',
      },
    },
  ],
};
