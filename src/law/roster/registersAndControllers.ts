import { type Section } from './rule.ts';

export const registersAndControllers: Section = {
  mark: 'A1',
  title: 'Registers and data controllers',
  rules: [
    {
      id: 'R-001',
      says: 'A county is data controller of the records of the services it organises, also of those it buys from a private producer.',
      evidence: 'F+P',
      sources: ['S3', 'S4', 'P14'],
      law: ['703/2023 s. 13'],
      noRow: {
        kind: 'WRITING',
        why: 'Which register a record belongs to is decided when it is stored; reading takes it as it stands.',
      },
    },
    {
      id: 'R-002',
      says: 'Records of a service given on an organiser’s voucher belong to the organiser’s register, not to the producer’s.',
      evidence: 'F+P',
      sources: ['S0', 'S3', 'P1', 'P14'],
      noRow: {
        kind: 'WRITING',
        why: 'Which register a record belongs to is decided when it is stored; reading takes it as it stands.',
      },
    },
    {
      id: 'R-003',
      says: 'A private provider is data controller of its own register, where the service rests on its own contract with the client.',
      evidence: 'F+P',
      sources: ['S4', 'P14'],
      noRow: {
        kind: 'WRITING',
        why: 'Which register a record belongs to is decided when it is stored; reading takes it as it stands.',
      },
    },
    {
      id: 'R-004',
      says: 'A producer’s system keeps its own records apart from those of each organiser; storing to the wrong register is refused.',
      evidence: 'F',
      inferred: 'the code of the refusal',
      sources: ['S4'],
      noRow: { kind: 'WRITING', why: 'Checked when a record is stored.' },
    },
    {
      id: 'R-005',
      says: 'One private provider may be controller for its own clients and producer for several organisers; the register follows the service, never the employer alone.',
      evidence: 'F',
      inferred: 'that the register follows the service',
      sources: ['S3', 'S4'],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/law/professionalRead/question.ts',
        why: 'The role at a register comes from the employer and from whom the person says to act for, anew for each register.',
      },
    },
    {
      id: 'R-006',
      says: 'Processing inside the register of the controller for whom one works is use, not disclosure.',
      evidence: 'F+P',
      sources: ['S0', 'S3', 'P2'],
    },
    {
      id: 'R-007',
      says: 'Fetching or merely viewing data of another controller’s register is disclosure, even where nothing is copied.',
      evidence: 'F',
      sources: ['S0', 'S1'],
    },
    {
      id: 'R-008',
      says: 'One unit reading what another unit of the same controller recorded is use, not disclosure.',
      evidence: 'P',
      sources: ['P4', 'S0'],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/law/professionalRead/question.ts',
        why: 'The role is found from the controller alone; the unit that recorded makes no difference.',
      },
    },
    {
      id: 'R-009',
      says: 'A producer that acts for an organiser answers for recording, access rights, supervision, delivery without delay and, with the organiser, the rights of data subjects.',
      evidence: 'F',
      sources: ['S3'],
      law: ['703/2023 s. 14'],
      noRow: { kind: 'DUTY', why: 'A duty of the producer as an organisation.' },
    },
    {
      id: 'R-010',
      says: 'Producer and organiser agree beforehand on delivery of originals, on the rights of data subjects and on processing.',
      evidence: 'F+P',
      sources: ['S3', 'P1'],
      law: ['2016/679 art. 28'],
      noRow: { kind: 'DUTY', why: 'A contract between the two, made before anything is recorded.' },
    },
    {
      id: 'R-011',
      says: 'Kela keeps the repository; with each provider it is joint controller of the declarations of intent, and alone controller of the MyKanta log. Client records stay with their controllers.',
      evidence: 'P',
      sources: ['P15', 'P16', 'P21'],
      noRow: { kind: 'FACT', why: 'Says whose data they are; no one reads them as Kela.' },
    },
    {
      id: 'R-012',
      says: 'Every record has exactly one controller, and a query over several registers is decided for each apart: one refusal does not fail the rest.',
      evidence: 'I',
      sources: [],
      noRow: {
        kind: 'KEPT_ELSEWHERE',
        file: 'src/law/professionalAccess.ts',
        why: 'The table is asked once for each register, and each has its own answer.',
      },
    },
    {
      id: 'R-013',
      says: 'Patient data made in social welfare are not client data of this repository, and a system for patient records does not reach it.',
      evidence: 'F+P',
      sources: ['S3'],
      noRow: { kind: 'OUT_OF_SCOPE', why: 'No register of patient data is asked.' },
    },
  ],
};
