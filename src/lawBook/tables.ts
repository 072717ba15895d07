/** The decision tables that the book prints, in its order. A new table is one more entry here. */
import { relationshipData } from '../law/citizenView/relationshipData.ts';
import { citizenView } from '../law/citizenView/table.ts';
import { tracking } from '../law/citizenView/tracking.ts';
import { type Decision } from '../law/decision.ts';
import { type Policy } from '../law/policy.ts';
import { clientDataSummary } from '../law/professionalRead/clientDataSummary.ts';
import { professionalRead } from '../law/professionalRead/table.ts';

/** A row of any table, its test aside. */
export interface BookRow {
  readonly name: string;
  readonly mark: string;
  readonly rules: readonly string[];
  readonly switches?: readonly (keyof Policy)[];
  readonly test: { readonly on: 'CALLER' | 'CLIENT' | 'RECORD' };
  readonly decision: Decision;
}

export interface LawTable {
  readonly name: string;
  readonly title: string;
  /** Its mark in the catalogue of rules, or the rule it is made for. */
  readonly page: string;
  readonly actor: string;
  readonly question: string;
  readonly note?: string;
  /** Fields inside an answer, where the table stands before these and not before root fields. */
  readonly within?: readonly string[];
  /** What a decision about one record gives or keeps. */
  readonly records: readonly string[];
  readonly rows: readonly BookRow[];
}

export const tables = [
  {
    name: 'professionalRead',
    title: 'A professional’s read',
    page: 'B.1',
    actor: 'a professional, on behalf of the data controller named in the request',
    question: 'May this professional read this record of this client?',
    note: 'There is no row 5, for it refuses nobody: it finds the role. Rows 6 are for those who act for their own employer in its register; rows 7 for a producer’s staff who act for the organiser in its register; rows 8 for the register of any other controller.',
    records: ['ClientDocument', 'Case', 'ClientRelationship', 'RegisterAccessRight'],
    rows: professionalRead,
  },
  {
    name: 'clientDataSummary',
    title: 'The client data summary',
    page: 'R-304',
    actor: 'a professional whom table B.1 lets ask about the client',
    question: 'May this professional be given a summary? Each record in it is decided by table B.1.',
    within: ['Client.summary'],
    records: [],
    rows: clientDataSummary,
  },
  {
    name: 'citizenView',
    title: 'The citizen’s view in MyKanta (OmaKanta)',
    page: 'B.2',
    actor: 'the client, a guardian of a minor, or an adult’s mandate holder',
    question: 'Is this record shown to this viewer?',
    records: ['ClientDocument', 'Case', 'ClientRelationship', 'MyServiceTask', 'DisplayNotice'],
    rows: citizenView,
  },
  {
    name: 'relationshipData',
    title: 'Data of a client relationship in MyKanta',
    page: 'R-105',
    actor: 'a viewer to whom table B.2 shows the relationship',
    question: 'Are the dates and the personal worker of this client relationship shown?',
    within: ['MyKanta.clientRelationships', 'MyKanta.childProtection'],
    records: ['ClientRelationship', 'Period'],
    rows: relationshipData,
  },
  {
    name: 'tracking',
    title: 'Tracking of use and disclosure in MyKanta',
    page: 'R-244',
    actor: 'a viewer whom table B.2 lets in',
    question: 'May this viewer see who has used the data, and to whom they were disclosed?',
    within: ['MyKanta.accessLog'],
    records: [],
    rows: tracking,
  },
] as const satisfies readonly LawTable[];

export type TableName = (typeof tables)[number]['name'];
