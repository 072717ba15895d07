/** The search conditions of the citizen's view, as such; that they come to what is decided is tested with the tables. */
import { describe, expect, it } from 'vitest';
import {
  adoptionCounsellingTypes,
  clientRecordEntryTypes,
  codesOn,
  neverShownTypes,
} from '../../../src/law/documentTypes.ts';
import { citizenOf } from '../accessing.ts';
import { viewing } from '../viewing.ts';
import { day } from '../world.ts';

describe('the citizen’s scopes', () => {
  it('are of what is displayed, unless what is restricted is asked for', () => {
    const access = citizenOf();
    expect(access.scopes()).toEqual(access.scopes('DISPLAYED'));
    expect(access.scopes().map(({ display }) => display?.show)).toEqual(['DISPLAYED']);
    expect(access.scopes('RESTRICTED').map(({ display }) => display?.show)).toEqual(['RESTRICTED']);
  });

  it('leave out the types of each list that has not opened, and those of no other', () => {
    const opened = (['CLIENT_RECORD_ENTRIES', 'ADOPTION_COUNSELLING'] as const).map((kind) => ({
      kind,
      controller: '*',
      opensOn: day('2026-10-15'),
    }));
    const typesOn = (on: string) =>
      citizenOf(viewing({ rollouts: opened, today: day(on) }))
        .scopes()
        .flatMap(({ exceptTypes }) => exceptTypes);
    const never = codesOn(neverShownTypes, day('2026-10-15'));
    expect(typesOn('2026-10-15')).toEqual(never);
    expect(typesOn('2026-10-14')).toEqual([
      ...never,
      ...[clientRecordEntryTypes, adoptionCounsellingTypes].flatMap((lists) =>
        codesOn(lists, day('2026-10-14')),
      ),
    ]);
  });
});
