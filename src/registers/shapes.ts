/** Parts that the services' answers are made of. */
import { type TSchema, Type } from 'typebox';
import { type Day as CalendarDay } from '../law/facts.ts';

export const Oid = Type.String();
/** A day that there is. As one pattern, for a page has hundreds: the library's own format takes each text apart. */
const day = `(?:${[
  '\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])',
  '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29',
].join('|')})`;
/** Whoever has checked an answer has days that compare. */
export const Day = Type.Unsafe<CalendarDay>(Type.String({ pattern: `^${day}$` }));
/** In UTC with milliseconds, so that moments compare as texts. */
export const Moment = Type.String({
  pattern: `^${day}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$`,
});
/** GraphQL's Int has 32 bits. */
export const biggestInt = 2 ** 31 - 1;
export const Count = Type.Integer({ minimum: 0, maximum: biggestInt });
export const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);
export const oneOf = <T extends string>(values: readonly T[]) => Type.Unsafe<T>(Type.Enum([...values]));
export const Texts = Type.Array(Type.String());
export const Names = Type.Object({ fi: Type.String(), sv: Type.String(), en: Type.String() });

export const Restricted = {
  specialContent: Type.Boolean(),
  delayedUntil: nullable(Day),
  restrictedFromGuardians: Type.Boolean(),
  restrictionReason: nullable(Type.String()),
};

export const Period = { startedOn: Day, endedOn: nullable(Day) };
