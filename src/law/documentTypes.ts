/**
 * Client-document types (1.2.246.537.6.1506) and social services (1222) that are treated apart, as dated lists.
 * `x` stands for any digit, so that a type published later in a known block is not shown by oversight.
 * Source: the area and general type of the national document structures, state of May 2025.
 */
import { day, isWithin } from './days.ts';
import { type Day } from './facts.ts';

/** Codes and when they are on the list: both ends included, null on the right: until further notice. */
export interface CodeList {
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly codes: readonly string[];
}

/** From before any record: no earlier day opens what is on the list. */
const fromTheBeginning = (codes: readonly string[]): readonly CodeList[] =>
  Object.freeze([{ startedOn: day('1900-01-01'), endedOn: null, codes }]);

/** What a list holds on a day. */
export const codesOn = (lists: readonly CodeList[], today: Day): readonly string[] =>
  lists.filter((list) => isWithin(today, list)).flatMap(({ codes }) => codes);

/** establishing parenthood. */
const parenthood = [
  '4025', '5007', '7016', '7017', '8002', '8003', '10001', '11062', '11063', '12011', '12012', '12013', '12014',
  '12015', '14002', '14009', '16008',
] as const; // biome-ignore format: a list of codes reads as a list

/** shelters, and work against intimate-partner and domestic violence. */
const shelterAndViolence = ['1011', '1014', '1016', '1017', '15019', '15025'] as const;

/** payment commitments, the whole block. */
const paymentCommitments = ['9xxx'] as const;

export const neverShownTypes = fromTheBeginning([
  ...parenthood,
  ...shelterAndViolence,
  ...paymentCommitments,
]);

/**
 * R-141 again, for documents of a general type given in such a service. The codes of these services in the
 * national classification (1222) were not found; the names are ours.
 */
export const neverShownSocialServices = fromTheBeginning([
  'SHELTER_SERVICES',
  'DOMESTIC_VIOLENCE_PREVENTION',
]);

/** adoption counselling. */
export const adoptionCounsellingTypes = fromTheBeginning([
  '4000', '7000', '7008', '7010', '11005', '11007', '12000', '12004', '14001', '14006', '15000', '16000',
]); // biome-ignore format: a list of codes reads as a list

/** client-record entries, the whole block. */
export const clientRecordEntryTypes = fromTheBeginning(['19xxx']);

/** Decisions and plans, by block: what a summary of the client's data tells of. */
export const decisionTypes = fromTheBeginning(['11xxx']);
export const planTypes = fromTheBeginning(['15xxx']);

/** Does a code stand on a list on a day? */
export const isListed = (code: string | null, lists: readonly CodeList[], today: Day): boolean =>
  code !== null && lists.some((list) => isWithin(today, list) && isInBlocks(code, list.codes));

export const isInBlocks = (code: string, blocks: readonly string[]): boolean =>
  blocks.some((block) => matches(code, block));

function matches(code: string, pattern: string): boolean {
  if (code.length !== pattern.length) return false;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    if (sign === 'x' ? !isDigit(code.charAt(at)) : sign !== code.charAt(at)) return false;
  }
  return true;
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
