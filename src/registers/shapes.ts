/** Parts that the services' answers are made of. */
import { type TSchema, Type } from 'typebox';
import { type Day as CalendarDay } from '../law/facts.ts';

export const Oid = Type.String();
/** Whoever has checked an answer has days that compare. */
export const Day = Type.Unsafe<CalendarDay>(Type.String({ format: 'date' }));
/** In UTC with milliseconds, so that moments compare as texts. */
export const Moment = Type.String({ format: 'date-time', pattern: '\\.\\d{3}Z$' });
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
