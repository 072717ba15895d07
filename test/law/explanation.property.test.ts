/**
 * Explanation and enforcement agree: of any world, the explanation says of each register what the Access or the
 * refusal says, and tells nothing of what only records, prohibitions or co-clients would.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Explanation, explain } from '../../src/law/explanation.ts';
import { type ClientFacts, type ContextFacts } from '../../src/law/facts.ts';
import { ProfessionalAccess } from '../../src/law/professionalAccess.ts';
import { roleAt } from '../../src/law/professionalRead/question.ts';
import { professionalRead } from '../../src/law/professionalRead/table.ts';
import { timeout, worlds } from './randomness.ts';
import { type ProfessionalWorld, professionalWorlds } from './randomWorlds.ts';
import { aino } from './world.ts';

const explained = ({ caller, client, asked, policy }: ProfessionalWorld) =>
  explain(caller, client, asked, policy);

const ruled = ({ caller, client, asked, policy }: ProfessionalWorld) =>
  ProfessionalAccess.decide(caller, client, asked, policy);

const marksOfRole = {
  OWN: /^[1-46]/,
  REGISTER_ACCESS_RIGHT: /^[1-47]/,
  DISCLOSURE: /^[1-48]/,
};

/** Someone of whom the caller's unit has nothing and for whom nothing is stated; whatever else there is. */
function withoutContext(world: ProfessionalWorld): ProfessionalWorld {
  const { caller, client } = world;
  const isElsewhere = ({ controller, unit }: ContextFacts) =>
    controller !== caller.stated.actingFor || unit !== caller.stated.serviceUnit;
  return {
    ...world,
    caller: { ...caller, stated: { ...caller.stated, justifiedContext: null } },
    client: {
      ...client,
      exists: true,
      ownRegisterTasks: [],
      cases: client.cases.filter(isElsewhere),
      relationships: client.relationships.filter(isElsewhere),
      serviceRelationships: client.serviceRelationships.filter(
        (service) => isElsewhere(service) && service.producer !== caller.professional.employer,
      ),
    },
  };
}

/** The same question about a person whom nobody knows. */
const aboutNobody = (world: ProfessionalWorld, facts: Partial<ClientFacts>): ProfessionalWorld => ({
  ...world,
  client: aino({ ...facts, id: 'nobody', exists: false, ownRegisterTasks: [] }),
});

const lastOf = ({ tried }: Explanation) => tried.at(-1);

describe('an explanation', () => {
  it('decides each register as the Access or the refusal does', { timeout }, () => {
    fc.assert(
      fc.property(professionalWorlds, (world) => {
        const decisions = explained(world).map(({ controller, decision }) => ({ controller, decision }));
        expect(decisions).toEqual(ruled(world).registers);
      }),
      worlds,
    );
  });

  it('ends with the row that decided, after every row of its role that stands before it', { timeout }, () => {
    fc.assert(
      fc.property(professionalWorlds, (world) => {
        for (const each of explained(world)) {
          if (world.asked.unavailable.includes(each.controller)) {
            expect(each.tried).toEqual([]);
            continue;
          }
          const deciding = lastOf(each);
          expect(deciding?.outcome).toBe('DECIDED');
          expect(deciding?.row.decision).toBe(each.decision);
          const marks = marksOfRole[roleAt(each.controller, world.caller)];
          const names = professionalRead.filter(({ mark }) => marks.test(mark)).map(({ name }) => name);
          const tried = each.tried.map(({ row }) => row.name);
          expect(tried).toEqual(names.slice(0, names.indexOf(deciding?.row.name ?? '') + 1));
          for (const { row, outcome } of each.tried.slice(0, -1)) {
            const isOfRecord = professionalRead.find(({ name }) => name === row.name)?.test.on === 'RECORD';
            expect(outcome).toBe(isOfRecord ? 'ASKED_OF_EACH_RECORD' : 'DID_NOT_HOLD');
          }
        }
      }),
      worlds,
    );
  });

  it('is the same, row for row, of nobody and of someone without a context', { timeout }, () => {
    fc.assert(
      fc.property(professionalWorlds, (random) => {
        const world = withoutContext(random);
        for (const facts of [random.client, { cases: [], declarations: null }]) {
          const nobody = aboutNobody(world, facts);
          expect(explained(nobody)).toEqual(explained(world));
          expect(ruled(nobody)).toEqual(ruled(world));
        }
        expect(ruled(world)).not.toBeInstanceOf(ProfessionalAccess);
      }),
      worlds,
    );
  });

  it('does not depend on prohibitions, nor on those who share a case', { timeout }, () => {
    fc.assert(
      fc.property(professionalWorlds, professionalWorlds, (world, { client: other }) => {
        const { client } = world;
        const declarations = client.declarations && {
          ...client.declarations,
          prohibitions: other.declarations?.prohibitions ?? [],
        };
        const coClientDeclarations = other.coClientDeclarations;
        const changed = { ...world, client: { ...client, declarations, coClientDeclarations } };
        expect(explained(changed)).toEqual(explained(world));
      }),
      worlds,
    );
  });
});

describe('the random worlds', () => {
  it('are explained by every row that is not of a record', () => {
    const decisive = fc
      .sample(professionalWorlds, { numRuns: 1000, seed: 1 })
      .flatMap((world) => explained(world).map((each) => lastOf(each)?.row.name));
    const rows = professionalRead.filter(({ test }) => test.on !== 'RECORD').map(({ name }) => name);
    expect(rows.filter((name) => !decisive.includes(name))).toEqual([]);
  });
});
