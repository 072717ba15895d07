/** How scopes are spread over archive endpoints: every register is asked once, at its own. */
import { describe, expect, it } from 'vitest';
import { type Scope, wholeRegister } from '../../src/law/scope.ts';
import { Archives } from '../../src/registers/archives.ts';
import { type Endpoint } from '../../src/registers/transport.ts';

const closed = async () => undefined;
const never = () => Promise.reject(new Error('Nothing is asked here'));
const open = (): Endpoint => ({ post: never, close: closed });

const spreadOver = (endpoints: Record<string, string[]>, scope: Scope) => {
  const archives = new Archives(
    Object.entries(endpoints).map(([url, controllers]) => ({ url, controllers })),
    open,
  );
  const names = Object.keys(endpoints);
  return Object.fromEntries(
    archives
      .spread(scope)
      .map(({ archive, scope: { controllers, exceptControllers } }) => [
        names[archives.all.indexOf(archive)],
        { controllers, exceptControllers },
      ]),
  );
};

const of = (...controllers: string[]): Scope => ({ ...wholeRegister(''), controllers });
const all = (...exceptControllers: string[]): Scope => ({
  ...wholeRegister(''),
  controllers: 'ALL',
  exceptControllers,
});
const two = { north: ['alue', 'lahti'], rest: ['*'] };

describe('named registers are asked', () => {
  it('each at its endpoint, and the others at the one for the rest', () => {
    expect(spreadOver(two, of('lahti', 'hoiva', 'alue'))).toEqual({
      north: { controllers: ['lahti', 'alue'], exceptControllers: [] },
      rest: { controllers: ['hoiva'], exceptControllers: [] },
    });
  });

  it('nowhere where no endpoint has anything of them', () => {
    expect(Object.keys(spreadOver(two, of('alue')))).toEqual(['north']);
    expect(spreadOver({ north: ['alue'] }, of('hoiva'))).toEqual({});
    expect(spreadOver(two, of())).toEqual({});
  });

  it('at an endpoint that names them though it serves the rest too', () => {
    expect(spreadOver({ rest: ['*', 'alue'], north: ['lahti'] }, of('alue', 'lahti', 'hoiva'))).toEqual({
      rest: { controllers: ['alue', 'hoiva'], exceptControllers: [] },
      north: { controllers: ['lahti'], exceptControllers: [] },
    });
  });
});

describe('all registers are asked', () => {
  it('at every endpoint, and none twice', () => {
    expect(spreadOver(two, all())).toEqual({
      north: { controllers: ['alue', 'lahti'], exceptControllers: [] },
      rest: { controllers: 'ALL', exceptControllers: ['alue', 'lahti'] },
    });
  });

  it('but for those that another scope asks', () => {
    expect(spreadOver(two, all('alue', 'hoiva'))).toEqual({
      north: { controllers: ['lahti'], exceptControllers: [] },
      rest: { controllers: 'ALL', exceptControllers: ['alue', 'hoiva', 'lahti'] },
    });
  });

  it('at the only endpoint, without exception', () => {
    expect(spreadOver({ rest: ['*'] }, all())).toEqual({
      rest: { controllers: 'ALL', exceptControllers: [] },
    });
  });

  it('keeps what the endpoint for the rest names itself', () => {
    expect(spreadOver({ rest: ['*', 'hoiva'], north: ['alue'] }, all())).toMatchObject({
      rest: { controllers: 'ALL', exceptControllers: ['alue'] },
      north: { controllers: ['alue'] },
    });
  });
});

it('spreading changes nothing else of a scope', () => {
  const scope: Scope = { ...of('alue'), serviceTasks: ['15'], everyVersion: true, exceptOriginalIds: ['1'] };
  const [part] = new Archives([{ url: 'north', controllers: ['alue'] }], open).spread(scope);
  expect(part?.scope).toEqual(scope);
});

it('an endpoint is known by the register that it names, or serves with the rest', () => {
  const archives = new Archives(
    [
      { url: 'rest', controllers: ['*'] },
      { url: 'north', controllers: ['alue'] },
    ],
    open,
  );
  expect(archives.of('alue')).toBe(archives.all[1]);
  expect(archives.of('hoiva')).toBe(archives.all[0]);
  expect(new Archives([{ url: 'north', controllers: ['alue'] }], open).of('hoiva')).toBeNull();
});
