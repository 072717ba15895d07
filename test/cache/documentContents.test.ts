/** What versions say is kept by archive, and given at once where all of it is held. */
import DataLoader from 'dataloader';
import { beforeEach, describe, expect, it } from 'vitest';
import { DocumentContents } from '../../src/admission/documentContents.ts';
import { type Caches, openCaches } from '../../src/caches.ts';
import { RegisterUnavailable } from '../../src/errors.ts';
import { type Content } from '../../src/registers/archiveAnswers.ts';
import { type Archive, Archives } from '../../src/registers/archives.ts';

const [one, other] = ['2.999.1.1', '*'].map(archiveOf);
if (!one || !other) throw new Error('There are two archives');

function archiveOf(controller: string): Archive {
  const endpoint = { post: () => Promise.reject(new Error('Nobody asks it')), close: async () => undefined };
  const [archive] = new Archives(
    [{ url: 'http://nowhere.invalid', controllers: [controller] }],
    () => endpoint,
  ).all;
  if (!archive) throw new Error('There is one');
  return archive;
}

let caches: Caches;
let asked: string[];
beforeEach(() => {
  caches = openCaches({ prefix: 'test', archives: 3, shared: null, report: () => undefined });
  asked = [];
});

/** Of one request; an archive lacks what begins with 9, and fails for what begins with 8. */
const contents = () =>
  new DocumentContents(
    {
      contents: (archive) =>
        new DataLoader<string, Content | null>(async (ids) => {
          asked.push(...ids);
          return ids.map((id) => {
            if (id.startsWith('8')) return new RegisterUnavailable();
            if (id.startsWith('9')) return null;
            const display = `<p>${id}${archive === one ? '' : ' elsewhere'}</p><script>x</script>`;
            return { id, content: { of: id }, display };
          });
        }),
    },
    caches.contents,
  );
const said = (id: string, display = `<p>${id}</p>`) => ({ content: { of: id }, display });

describe('what versions say', () => {
  it('is asked for once, sanitised, and then at hand at once, in the order of the ids', async () => {
    expect(await contents().of(one, ['1', '2'])).toEqual([said('1'), said('2')]);
    const again = contents().of(one, ['2', '1']);
    expect(again).not.toBeInstanceOf(Promise);
    expect(again).toEqual([said('2'), said('1')]);
    expect(asked).toEqual(['1', '2']);
  });

  it('is asked for only where it is not held', async () => {
    await contents().of(one, ['2', '4']);
    expect(await contents().of(one, ['1', '2', '3', '4'])).toEqual(
      ['1', '2', '3', '4'].map((id) => said(id)),
    );
    expect(asked).toEqual(['2', '4', '1', '3']);
  });

  it('is nothing where there is nothing to ask', () => {
    expect(contents().of(one, [])).toEqual([]);
  });

  it('is never given out as another archive’s', async () => {
    await contents().of(one, ['1']);
    expect(await contents().of(other, ['1'])).toEqual([said('1', '<p>1 elsewhere</p>')]);
    expect(contents().of(one, ['1'])).toEqual([said('1')]);
  });

  it.each(['8', '9'])('cannot be had where the archive fails or lacks one of them (%s)', async (id) => {
    await expect(contents().of(one, ['1', id])).rejects.toBeInstanceOf(RegisterUnavailable);
    await expect(contents().of(one, [id])).rejects.toBeInstanceOf(RegisterUnavailable);
    expect(contents().of(one, ['1'])).toEqual([said('1')]);
  });
});
