/** Names are obtained together, once in a request, and then come at once; facts beside them are not kept. */
import DataLoader from 'dataloader';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Caches, openCaches } from '../../src/caches.ts';
import { RegisterUnavailable } from '../../src/errors.ts';
import { day } from '../../src/law/days.ts';
import { Directory } from '../../src/registers/directory.ts';

const names = { fi: 'Nimi', sv: 'Namn', en: 'Name' };
const organisation = (id: string) => ({
  id,
  names,
  public: true,
  dataController: true,
  joiningModel: 'DIRECT' as const,
  joinedOn: day('2024-01-01'),
  joiningOrganiser: null,
  functions: [],
  connectionCut: true,
  systemBanned: false,
});

const worker = {
  ...{ id: '2.1', firstNames: 'Pia', lastName: 'Salo', title: 'sosiaalityöntekijä', employer: '2.2' },
  ...{ phone: '0401234567', email: null, address: null },
};
const professional = (id: string) => ({
  ...worker,
  id,
  duty: '3',
  units: ['2.3'],
  employmentEndedOn: null,
  cardValidUntil: day('2030-01-01'),
  cardReportedLostOn: null,
  accessRights: ['OLDER_PEOPLE'],
  authorityTask: true,
  disclosureForOrganiser: true,
});

let caches: Caches;
let batches: string[][];
beforeEach(() => {
  caches = openCaches({ prefix: 'test', archives: 2, shared: null, report: () => undefined });
  batches = [];
});

/** Of one request; there is no 2.9, and 2.8 cannot be had. */
const directory = () => {
  const loader = <Row>(row: (id: string) => Row) =>
    new DataLoader<string, Row | null>(async (ids) => {
      batches.push([...ids]);
      return ids.map((id) => (id === '2.9' ? null : id === '2.8' ? new RegisterUnavailable() : row(id)));
    });
  return new Directory(
    {
      organisation: loader(organisation),
      unit: loader((id) => ({ id, organisation: '2.1', names })),
      worker: loader(professional),
      codeSystem: loader((id) => ({ id, names, codes: [] })),
      dataControllers: new DataLoader(async (keys) => {
        batches.push([...keys]);
        return keys.map(() => [organisation('2.1')]);
      }),
    },
    caches.names,
  );
};

describe('the directory', () => {
  it('asks for what it does not hold in one call, once in a request', async () => {
    const one = directory();
    const found = await Promise.all(['2.1', '2.2', '2.1', '2.3'].map((id) => one.organisation(id)));
    expect(found.map((row) => row?.id)).toEqual(['2.1', '2.2', '2.1', '2.3']);
    expect(batches).toEqual([['2.1', '2.2', '2.3']]);
  });

  it('then gives it at once, in every request', async () => {
    const one = directory();
    await Promise.all([
      one.organisation('2.1'),
      one.unit('2.1'),
      one.worker('2.1'),
      one.codeSystem('2.1'),
      one.dataControllers(),
    ]);
    const asked = batches.length;
    const other = directory();
    expect(other.organisation('2.1')).toEqual({ id: '2.1', names });
    expect(other.unit('2.1')).toEqual({ id: '2.1', organisation: '2.1', names });
    // What the worker may do is a fact, and not among it.
    expect(other.worker('2.1')).toEqual(worker);
    expect(other.codeSystem('2.1')).toEqual({ id: '2.1', names, codes: [] });
    expect(other.dataControllers()).toEqual([{ id: '2.1', names }]);
    expect(batches.length).toBe(asked);
  });

  it('asks again for what there was not, or could not be had', async () => {
    for (const _ of [1, 2]) {
      const one = directory();
      const [absent, failed] = [one.organisation('2.9'), one.organisation('2.8')];
      expect(await absent).toBeNull();
      await expect(failed).rejects.toBeInstanceOf(RegisterUnavailable);
    }
    expect(batches).toEqual([
      ['2.9', '2.8'],
      ['2.9', '2.8'],
    ]);
  });
});
