/**
 * Facts as the policies are told them: days become numbers, what is not becomes absent, and lists become sets. Policies
 * cannot look into the rows of a list, so what is said of each row is found here: whether a period or a mandate runs today,
 * and whether someone was of age on its first day.
 */
import { type CedarValueJson, type Context, type EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import {
  type Day,
  type DeclarationFacts,
  type ProhibitionFacts,
  type RecordFacts,
  type RestrictionFacts,
} from '../../src/law/facts.ts';

const firstDay = Temporal.PlainDate.from('1970-01-01');
export const numberOf = (date: Temporal.PlainDate): number => firstDay.until(date).days;
export const dayNumber = (day: Day): number => numberOf(Temporal.PlainDate.from(day));
export const optionalDay = (day: Day | null): number | null => day && dayNumber(day);

export const organisation = (id: string): CedarValueJson => ({ __entity: { type: 'Organisation', id } });
export const entity = (type: string, id: string) => ({ uid: { type, id }, parents: [] });

/** The language has no null. */
export const present = (
  attributes: Readonly<Record<string, CedarValueJson>>,
): Record<string, CedarValueJson> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));

export function recordEntity(
  record: RecordFacts,
  today: Day,
  declarations: ReadonlyMap<string, DeclarationFacts>,
): EntityJson {
  const { id, controller, kind, serviceTask, originalId, state, group, type, socialService, sharedCase } =
    record;
  const theirs = record.coClients.map((coClient) =>
    declarationFacts(declarations.get(coClient) ?? null, today),
  );
  return {
    ...entity('Record', id),
    attrs: present({
      controller: organisation(controller),
      register: controller,
      kind,
      serviceTask,
      originalId,
      state,
      group,
      type: type === null ? null : Number(type),
      socialService,
      sharedCase,
      restriction: restrictionFacts(record.restriction),
      caseRestriction: restrictionFacts(record.caseRestriction),
      coClientsInformed: theirs.map(({ informed }) => informed),
      coClientPermissions: theirs.map(({ permission }) => permission),
      coClientDeclarants: theirs.map(({ declarant }) => declarant),
      coClientProhibitions: theirs.flatMap(({ prohibitions }) => prohibitions),
    }),
  };
}

const restrictionFacts = ({ delayedUntil, ...flags }: RestrictionFacts): Context =>
  present({ ...flags, delayedUntil: optionalDay(delayedUntil) });

export function declarationFacts(declarations: DeclarationFacts | null, today: Day) {
  const { permission = null, informedOn = null, prohibitions = [], ableToJudge = null } = declarations ?? {};
  return {
    ...present({ informedOn: optionalDay(informedOn) }),
    informed: informedOn !== null && dayNumber(informedOn) <= dayNumber(today),
    permission: {
      state: permission?.state ?? 'NONE',
      inForce: permission !== null && dayNumber(permission.from) <= dayNumber(today),
    },
    declarant: {
      by: permission?.by ?? 'NOBODY',
      ableToJudge: ableToJudge === null ? 'NEVER_ASSESSED' : ableToJudge ? 'YES' : 'NO',
    },
    prohibitions: prohibitions.map((prohibition) => ({
      target: prohibition.target,
      id: targetOf(prohibition),
      inForce: dayNumber(prohibition.from) <= dayNumber(today),
    })),
  };
}

function targetOf(prohibition: ProhibitionFacts): string {
  if (prohibition.target === 'CONTROLLER') return prohibition.controller;
  return prohibition.target === 'SERVICE_TASK' ? prohibition.serviceTask : prohibition.originalId;
}
