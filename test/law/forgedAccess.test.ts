/** An Access comes from an allowing table and from nowhere else: what looks like one is rejected by its methods. */
import { describe, expect, it } from 'vitest';
import { CitizenAccess, ProfessionalAccess, UnitAccess } from '../../src/law/access.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { accessOf, citizenOf } from './accessing.ts';
import { allowed } from './outcomes.ts';
import { aino, plan, sara, task } from './world.ts';

describe('a forged Access', () => {
  const real = accessOf(sara(), aino(), ['alue']);
  const citizen = citizenOf();
  const unit = UnitAccess.decide(sara(), defaultPolicy);
  const forgeriesOf = (genuine: object): [string, object][] => [
    ['a literal', { client: real.client, registers: real.registers }],
    ['a spread', { ...genuine }],
    ['Object.create of it', Object.create(genuine)],
    ['Object.create of its prototype', Object.create(Object.getPrototypeOf(genuine))],
    ['a Proxy', new Proxy(genuine, {})],
    ['a structuredClone', structuredClone(genuine)],
    ['Object.assign', Object.assign(Object.create(Object.getPrototypeOf(genuine)), genuine)],
  ];

  it.each(forgeriesOf(real))('as %s is rejected by a professional’s own methods', (_, forgery) => {
    const { decide, scopes, mayHaveIdentityCode, mayHaveContactData, coversAny } =
      ProfessionalAccess.prototype;
    expect(() => decide.call(forgery, plan())).toThrow(TypeError);
    expect(() => mayHaveIdentityCode.call(forgery)).toThrow(TypeError);
    expect(() => mayHaveContactData.call(forgery, true)).toThrow(TypeError);
    expect(() => coversAny.call(forgery, 'alue', [task.olderPeople])).toThrow(TypeError);
    expect(() => scopes.call(forgery)).toThrow(TypeError);
  });

  it.each(forgeriesOf(citizen))('as %s is rejected by a citizen’s own methods', (_, forgery) => {
    const { decide, scopes } = CitizenAccess.prototype;
    expect(() => decide.call(forgery, plan())).toThrow(TypeError);
    expect(() => scopes.call(forgery)).toThrow(TypeError);
    expect(() => Reflect.get(CitizenAccess.prototype, 'decision', forgery)).toThrow(TypeError);
  });

  it.each(forgeriesOf(unit))('as %s is rejected by a unit’s own methods', (_, forgery) => {
    for (const name of ['unit', 'controller', 'by', 'today']) {
      expect(() => Reflect.get(UnitAccess.prototype, name, forgery)).toThrow(TypeError);
    }
  });

  it('cannot be made of a real one by changing it', () => {
    const [access, look, list] = [
      accessOf(sara(), aino(), ['alue']),
      citizenOf(),
      UnitAccess.decide(sara(), defaultPolicy),
    ];
    expect(() => Object.assign(access, { client: 'eeli' })).toThrow(TypeError);
    expect(() =>
      Object.assign(access.registers, [{ controller: 'lahti', decision: allowed.ownUse }]),
    ).toThrow(TypeError);
    expect(() => Object.assign(look, { client: 'eeli' })).toThrow(TypeError);
    expect(Object.isFrozen(list)).toBe(true);
  });
});
