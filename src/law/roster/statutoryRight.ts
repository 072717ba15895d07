import { type Section } from './rule.ts';

export const statutoryRight: Section = {
  mark: 'A6',
  title: 'The authority’s statutory right to information',
  rules: [
    {
      id: 'R-090',
      says: 'A professional who acts as a social-welfare authority gets another controller’s record without a permission, where a statutory right covers the task and the data are necessary. The ground is logged.',
      evidence: 'F+P',
      sources: ['S0', 'P2', 'P3', 'structure 1505.8'],
      law: ['703/2023 s. 64'],
    },
    {
      id: 'R-091',
      says: 'Prohibitions of any kind do not stop the statutory right.',
      evidence: 'P',
      sources: ['P2', 'P3'],
    },
    {
      id: 'R-092',
      says: 'The statutory right does not ask whether the client has been informed; the duty to inform remains.',
      evidence: 'I',
      sources: [],
    },
    {
      id: 'R-093',
      says: 'It still asks for strong authentication, a context, an access right, necessity, a capable system and the log.',
      evidence: 'F+P',
      inferred: 'that the list is complete',
      sources: ['S0', 'P3'],
    },
    {
      id: 'R-094',
      says: 'Who does not act as an authority, such as staff of a private provider on its own contracts, has no statutory right.',
      evidence: 'F',
      sources: ['S0', 'P2'],
    },
    {
      id: 'R-095',
      says: 'Permission comes first; the statutory right is for where it is missing, or a prohibition hits.',
      evidence: 'P',
      sources: ['P12'],
      noRow: {
        kind: 'DUTY',
        why: 'A choice of the professional, who names the basis; no row orders one before the other.',
      },
    },
    {
      id: 'R-096',
      says: 'The ground is named by the user before each retrieval; a refused permission never turns into the statutory right by itself.',
      evidence: 'P',
      sources: ['classification 1299', 'S1'],
    },
    {
      id: 'R-097',
      says: 'The right comes from act 703/2023 since 1.1.2024; its grounds are data: to clarify a need, to organise a service, to verify information.',
      evidence: 'P',
      inferred: 'the names of the grounds',
      sources: ['P12', 'P18', 'classification 1299', 'structure 1505.8'],
      law: ['703/2023 s. 64', '812/2000 s. 20'],
      inForce: { from: '2024-01-01' },
    },
  ],
};
