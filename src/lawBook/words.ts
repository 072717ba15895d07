/** The codes of the law in the words of the book. */
import { type Obligation } from '../law/codes.ts';
import { type NoRowKind } from '../law/roster/rule.ts';
import { type BookRow } from './tables.ts';

export const obligationWords: Readonly<Record<Obligation, string>> = {
  LOG_USE: 'it is logged as use',
  LOG_DISCLOSURE: 'it is logged as a disclosure',
  STORE_DISCLOSURE_NOTICE: 'a disclosure notice is stored',
  LOG_PROXY_USE: 'it is logged as an act on behalf',
  NOTICE_DISPLAY_RESTRICTED: 'the viewer is told that display has been restricted',
  NOTICE_DELAY_ENDED: 'the document is marked: a delay has ended',
  RECORD_JUSTIFICATION: 'the justification is recorded',
  RECORD_SPECIAL_REASON: 'the special reason is recorded',
};

/** A day as people write it, or as much of it as is known: 2026-09-01 → 1.9.2026, 2023-11 → 11/2023. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (month === undefined) return day;
  return date === undefined ? `${month}/${year}` : `${date}.${month}.${year}`;
}

export const askedOf: Readonly<Record<BookRow['test']['on'], string>> = {
  CALLER: 'who asks',
  CLIENT: 'the client',
  RECORD: 'each record',
};

export const kindWords: Readonly<Record<NoRowKind, { readonly title: string; readonly says: string }>> = {
  KEPT_ELSEWHERE: {
    title: 'Kept elsewhere',
    says: 'The code keeps these rules in another place than a row: a mask, a log entry, a search condition.',
  },
  FACT: {
    title: 'Dates and definitions',
    says: 'Other rules read these; by themselves they decide nothing.',
  },
  WRITING: {
    title: 'Decided in writing',
    says: 'These are decided when records, restrictions or declarations are written. Reading takes them as they stand.',
  },
  DUTY: {
    title: 'Duties of people and organisations',
    says: 'These bind people and organisations. No row of a reading table could decide them.',
  },
  NOT_BUILT: {
    title: 'Not built yet',
    says: 'These are the gateway’s to keep, but nothing in it does so yet.',
  },
  OUT_OF_SCOPE: { title: 'Out of scope', says: 'These concern what the gateway does not do.' },
};
