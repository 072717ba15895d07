import { type Section } from './rule.ts';

export const ownRegisterUse: Section = {
  mark: 'A3',
  title: 'Use of the own register',
  rules: [
    {
      id: 'R-040',
      says: 'A professional reads records of the own controller’s register with a context with the client, an access right that covers them, and only what the task needs.',
      evidence: 'F+P',
      sources: ['S0', 'S4', 'P2', 'P12'],
      law: ['703/2023 s. 13'],
    },
    {
      id: 'R-041',
      says: 'A context is an open case of the client in the unit where the professional works, verified by technical means.',
      evidence: 'F+P',
      sources: ['S3', 'S4', 'P12', 'P13'],
    },
    {
      id: 'R-042',
      says: 'Everyone who works in a unit has a context with each client whose case is open there; the access right still limits what is seen.',
      evidence: 'P',
      sources: ['P12'],
    },
    {
      id: 'R-043',
      says: 'Without a context, the own register is read for a special reason stated beforehand, of the national classification.',
      evidence: 'P',
      sources: ['P12'],
    },
    {
      id: 'R-044',
      says: 'With neither a context nor a special reason, nothing is read.',
      evidence: 'P',
      sources: ['P12'],
    },
    {
      id: 'R-045',
      says: 'An access right covers only what the duties need, by duty, service and service task; outside it nothing is read, even in the own register and even with a context.',
      evidence: 'F+P',
      sources: ['S3', 'S4', 'P23'],
      inForce: { from: '2023-06-30' },
    },
    {
      id: 'R-046',
      says: 'Staff of a private provider who serve on its own contract have at most what the decree gives them.',
      evidence: 'F',
      sources: ['S4'],
      law: ['825/2022 s. 16'],
      inForce: { from: '2023-06-30' },
    },
    {
      id: 'R-047',
      says: 'Staff of a private producer who serve for an organiser count as carrying out public social welfare.',
      evidence: 'F',
      sources: ['S4'],
    },
    {
      id: 'R-048',
      says: 'The client’s permission and prohibitions have no effect on use of the own register.',
      evidence: 'F+P',
      sources: ['S0', 'P2', 'P3'],
    },
    {
      id: 'R-049',
      says: 'Delay, special content and guardian restriction limit what citizens are shown, never what a professional reads; the one exception is R-194.',
      evidence: 'I',
      sources: ['S2'],
    },
  ],
};
