/** What becomes of a request's reads and refusals: one entry for a person, client, register, basis and operation. */
import { beforeEach, describe, expect, it } from 'vitest';
import { AccessLogCollector, type Occasion } from '../../src/accessLog/collector.ts';
import { type Actor } from '../../src/identity/actor.ts';
import { allow, type Decision, deny } from '../../src/law/decision.ts';
import { type StatedContext } from '../../src/law/facts.ts';

const sara: Actor = { kind: 'PROFESSIONAL', id: 'sara', organisation: 'alue', stronglyIdentified: true };
const stated: StatedContext = {
  actingFor: 'alue',
  serviceUnit: 'unit',
  justifiedContext: null,
  statutoryGround: 'CLARIFY_NEED',
  specialReason: null,
};
const occasion: Occasion = { operation: 'client', client: 'aino', stated };
const ownUse = allow('OWN_REGISTER_USE', ['R-040'], ['LOG_USE']);
const byGround = allow('STATUTORY_INFORMATION_RIGHT', ['R-090'], ['LOG_DISCLOSURE']);
const refused = deny('NO_CONTEXT', ['R-030']);

let log: AccessLogCollector;
beforeEach(() => {
  log = new AccessLogCollector('request', '192.0.2.1');
});

describe('an entry', () => {
  it('says who, on whose behalf, of whom, where, on what basis and what was read', () => {
    log.note(sara, occasion, 'alue', ownUse, ['1']);
    expect(log.entries()).toEqual([
      {
        requestId: 'request',
        person: 'sara',
        personKind: 'PROFESSIONAL',
        actingFor: 'alue',
        serviceUnit: 'unit',
        client: 'aino',
        controller: 'alue',
        operation: 'client',
        legalBasis: 'OWN_REGISTER_USE',
        reason: null,
        rules: ['R-040'],
        obligations: ['LOG_USE'],
        justifiedContext: null,
        statutoryGround: 'CLARIFY_NEED',
        specialReason: null,
        address: null,
        records: ['1'],
      },
    ]);
  });

  it('that was handed over does not change with what is noted later', () => {
    log.note(sara, occasion, 'alue', ownUse, ['1']);
    const handedOver = log.entries();
    log.note(sara, occasion, 'alue', allow('OWN_REGISTER_USE', ['R-043'], ['RECORD_SPECIAL_REASON']), ['2']);
    expect(handedOver).toMatchObject([{ rules: ['R-040'], obligations: ['LOG_USE'], records: ['1'] }]);
  });

  it('stands where it was first noted, whatever is noted between', () => {
    const other: Occasion = { ...occasion, client: 'eero' };
    log.note(sara, occasion, 'alue', ownUse, ['1']);
    log.note(sara, other, 'alue', ownUse, ['2']);
    log.note(sara, occasion, 'lahti', byGround, ['3']);
    log.note(sara, other, 'alue', ownUse, ['4']);
    expect(log.entries()).toMatchObject([
      { client: 'aino', controller: 'alue', records: ['1'] },
      { client: 'eero', controller: 'alue', records: ['2', '4'] },
      { client: 'aino', controller: 'lahti', records: ['3'] },
    ]);
  });

  it('of a refusal has the reason, and no basis and no records', () => {
    log.note(sara, occasion, 'alue', refused, []);
    expect(log.entries()).toMatchObject([
      { legalBasis: null, reason: 'NO_CONTEXT', rules: ['R-030'], records: [] },
    ]);
  });

  it('of someone who acts for another tells from where, let in or refused, and of nobody else', () => {
    const mari: Actor = { kind: 'CITIZEN', id: 'mari', organisation: null, stronglyIdentified: true };
    const addressOf = (actor: Actor, client: string | null, decision: Decision = ownUse) => {
      const one = new AccessLogCollector('request', '192.0.2.1');
      one.note(actor, { operation: 'myKanta', client, stated: null }, '*', decision, []);
      return one.entries()[0]?.address;
    };
    expect([addressOf(mari, 'eeli'), addressOf(mari, 'eeli', refused)]).toEqual(['192.0.2.1', '192.0.2.1']);
    expect([addressOf(mari, 'mari'), addressOf(mari, null), addressOf(sara, 'eeli')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('of a citizen has no context', () => {
    const aino: Actor = { kind: 'CITIZEN', id: 'aino', organisation: null, stronglyIdentified: true };
    log.note(aino, { operation: 'myKanta', client: 'aino', stated: null }, '*', ownUse, []);
    expect(log.entries()).toMatchObject([
      {
        person: 'aino',
        personKind: 'CITIZEN',
        actingFor: null,
        serviceUnit: null,
        statutoryGround: null,
        controller: '*',
      },
    ]);
  });
});

describe('reads on one occasion', () => {
  it('of one register on one basis are one entry, each record once', () => {
    log.note(sara, occasion, 'alue', ownUse, ['1', '2']);
    log.note(
      sara,
      { ...occasion },
      'alue',
      allow('OWN_REGISTER_USE', ['R-041', 'R-040'], ['LOG_USE', 'RECORD_JUSTIFICATION']),
      ['2', '3'],
    );
    expect(log.entries()).toMatchObject([
      {
        records: ['1', '2', '3'],
        rules: ['R-040', 'R-041'],
        obligations: ['LOG_USE', 'RECORD_JUSTIFICATION'],
      },
    ]);
    expect(log.entries()).toHaveLength(1);
  });

  it.each<[string, () => void]>([
    ['another register', () => log.note(sara, occasion, 'lahti', ownUse, ['2'])],
    ['another basis', () => log.note(sara, occasion, 'alue', byGround, ['2'])],
    ['a refusal', () => log.note(sara, occasion, 'alue', refused, [])],
    ['another client', () => log.note(sara, { ...occasion, client: 'eeli' }, 'alue', ownUse, ['2'])],
    [
      'another operation',
      () => log.note(sara, { ...occasion, operation: 'unitClients' }, 'alue', ownUse, ['2']),
    ],
    [
      'another ground',
      () =>
        log.note(sara, { ...occasion, stated: { ...stated, statutoryGround: null } }, 'alue', ownUse, ['2']),
    ],
  ])('of %s are an entry of their own', (_, note) => {
    log.note(sara, occasion, 'alue', ownUse, ['1']);
    note();
    expect(log.entries()).toHaveLength(2);
    expect(log.entries()[0]).toMatchObject({ records: ['1'], legalBasis: 'OWN_REGISTER_USE' });
  });

  it('are counted as far as they have come, and go on after', () => {
    expect(log.entries()).toEqual([]);
    log.note(sara, occasion, 'alue', ownUse, ['1']);
    const before = log.entries();
    log.note(sara, occasion, 'alue', ownUse, ['2']);
    expect([before[0]?.records, log.entries()[0]?.records]).toEqual([['1'], ['1', '2']]);
  });
});
