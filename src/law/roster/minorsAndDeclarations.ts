import { type NoRow, type Section } from './rule.ts';

const aboutDeclaring: NoRow = { kind: 'WRITING', why: 'About making a declaration.' };
const minorsProhibition: NoRow = {
  kind: 'WRITING',
  why: 'Decided when the minor’s prohibition is assessed; the rows read the restriction it leads to.',
};

export const minorsAndDeclarations: Section = {
  mark: 'A9',
  title: 'The minor’s right to prohibit, and declarations of intent',
  rules: [
    {
      id: 'R-190',
      says: 'A minor may forbid giving own data to the guardian for a weighty reason, if able to judge and not clearly against the own interest.',
      evidence: 'F',
      inferred: 'that it may be set for a case: the source is garbled there',
      sources: ['S4'],
    },
    {
      id: 'R-191',
      says: 'The professional rejects the prohibition where one of these is missing, and records why.',
      evidence: 'F',
      sources: ['S4'],
      noRow: minorsProhibition,
    },
    {
      id: 'R-192',
      says: 'The professional tells the child of the right, assesses each case by itself, and records the prohibition and the reasons.',
      evidence: 'F',
      sources: ['S4'],
      noRow: minorsProhibition,
    },
    {
      id: 'R-193',
      says: 'A professional may restrict from a guardian without the child’s request, where showing would be against the child’s interest.',
      evidence: 'F+P',
      sources: ['S0', 'P11', 'P27'],
    },
    {
      id: 'R-194',
      says: 'A guardian cannot permit the disclosure of what is kept from the guardian.',
      evidence: 'P',
      sources: ['P18'],
    },
    {
      id: 'R-195',
      says: 'A minor able to understand the matter gives the permission; otherwise the legal representative does.',
      evidence: 'P',
      inferred:
        'that the guardian’s permission counts until a professional has assessed the minor, that a minor’s own does too, and that an adult is able',
      sources: ['P18'],
    },
    {
      id: 'R-196',
      says: 'The client gives, changes and withdraws permission and prohibitions in MyKanta.',
      evidence: 'F',
      sources: ['S0'],
      inForce: { from: '2023-11' },
      noRow: aboutDeclaring,
    },
    {
      id: 'R-197',
      says: 'A professional records informing, permission and prohibitions at the client’s request, at the latest from 1.9.2026, in a system that can.',
      evidence: 'F+P',
      sources: ['S0', 'P20'],
      inForce: { from: '2026-09-01' },
      noRow: aboutDeclaring,
    },
    {
      id: 'R-198',
      says: 'The information may be received by the client, a minor too, or by a guardian.',
      evidence: 'F',
      sources: ['S1'],
      noRow: aboutDeclaring,
    },
    {
      id: 'R-199',
      says: 'Declarations are kept in one national system.',
      evidence: 'F+P',
      sources: ['S1', 'P15', 'P18'],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/registers/nationalLoaders.ts',
        why: 'Declarations are asked of one service, for all registers alike.',
      },
    },
    {
      id: 'R-200',
      says: 'A permission is none, given or refused; none and refused both deny.',
      evidence: 'F',
      sources: ['S0'],
    },
    {
      id: 'R-201',
      says: 'An adult’s mandate holder may give and withdraw permission and prohibitions.',
      evidence: 'P',
      inferred: 'that it holds for social welfare',
      sources: ['P8', 'structure 1505.8', 'structure 1505.9'],
      noRow: aboutDeclaring,
    },
    {
      id: 'R-202',
      says: 'A professional never gives a permission by own will, but records what the client expressed.',
      evidence: 'I',
      sources: ['S0', 'P20'],
      noRow: aboutDeclaring,
    },
    {
      id: 'R-203',
      says: 'Declarations are read at the moment of retrieval; the latest valid one counts.',
      evidence: 'I',
      sources: [],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/facts/gather.ts',
        why: 'Declarations are gathered anew for every request, and never kept between two.',
      },
    },
  ],
};
