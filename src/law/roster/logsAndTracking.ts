import { type Section } from './rule.ts';

export const logsAndTracking: Section = {
  mark: 'A11',
  title: 'Logs and tracking',
  rules: [
    {
      id: 'R-240',
      says: 'All processing of client data is logged as use: who, when, what, and on what basis.',
      evidence: 'F+P',
      sources: ['S3', 'S4', 'P17'],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/execution/departure.ts',
        why: 'No answer leaves before its entries are durable in the log.',
      },
    },
    {
      id: 'R-241',
      says: 'Every disclosure through Kanta is logged as a disclosure, without anyone’s doing.',
      evidence: 'F',
      sources: ['S0'],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/accessLog/collector.ts',
        why: 'An entry takes its obligations, such as LOG_DISCLOSURE, from the row that decided.',
      },
    },
    {
      id: 'R-242',
      says: 'Of every disclosure, also of one outside Kanta, a disclosure notice is stored.',
      evidence: 'F',
      sources: ['S0'],
      inForce: { from: '2026-09-01' },
      noRow: {
        kind: 'WRITING',
        why: 'About storing the notice; the rows that disclose oblige to it (STORE_DISCLOSURE_NOTICE).',
      },
    },
    {
      id: 'R-243',
      says: 'Use of the own register and of the register access right makes no entry of a disclosure.',
      evidence: 'F',
      sources: ['S3', 'S0'],
    },
    {
      id: 'R-244',
      says: 'The client sees in MyKanta, at the latest from 9/2026, how the own data have been used and disclosed.',
      evidence: 'F+P',
      sources: ['S0', 'P24'],
      inForce: { from: '2026-09-01' },
    },
    {
      id: 'R-245',
      says: 'The client may ask who has processed the data and on what ground; for entries older than two years only with a special reason.',
      evidence: 'F+P',
      sources: ['S4', 'P17'],
      law: ['703/2023 s. 11'],
    },
    {
      id: 'R-246',
      says: 'The controller may refuse log data that would endanger the client’s health or care, or another’s rights.',
      evidence: 'P',
      sources: ['P17'],
      noRow: { kind: 'DUTY', why: 'A decision of the controller, case by case.' },
    },
    {
      id: 'R-247',
      says: 'Log data are used only for clarifying or exercising one’s rights.',
      evidence: 'P',
      sources: ['P17'],
      noRow: { kind: 'DUTY', why: 'Binds the one who has received the data.' },
    },
    {
      id: 'R-248',
      says: 'Refused attempts are logged with their reason, and not shown to the client as disclosures.',
      evidence: 'I',
      sources: [],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/guards/decisionNotes.ts',
        why: 'Every refusal is noted before it is told.',
      },
    },
    {
      id: 'R-249',
      says: 'A disclosure by statutory right is logged with its ground.',
      evidence: 'I',
      sources: ['P17'],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/accessLog/entry.ts',
        why: 'An entry holds the ground that the request named.',
      },
    },
    {
      id: 'R-250',
      says: 'Log files of discontinued systems are not stored into Kanta.',
      evidence: 'P',
      sources: ['P21'],
      noRow: { kind: 'OUT_OF_SCOPE', why: 'About the logs of other systems.' },
    },
  ],
};
