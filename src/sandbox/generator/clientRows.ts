/** The rows of any number of clients, one after another: nothing is kept of a client whose rows have gone by. */
import { type Client } from './client.ts';
import { type Country } from './country.ts';
import { declarations } from './declarations.ts';
import { documentCounts } from './documentCounts.ts';
import { documents } from './documents.ts';
import { type GeneratedRow } from './generatedRow.ts';
import { history } from './history.ts';
import { household } from './household.ts';
import { identityCodes } from './identityCodes.ts';
import { type Member } from './member.ts';
import { type Source, sourceFrom } from './source.ts';

export interface Size {
  /** People, at least one. All are clients; the guardians of minors are among them. */
  readonly clients: number;
  /** Rows of the documents table, earlier versions included. */
  readonly documents: number;
  readonly seed: number;
}

export function* clientRows(
  country: Country,
  size: Size,
  takenCodes: ReadonlySet<string>,
): Generator<GeneratedRow> {
  const source = sourceFrom(`clients/${size.seed}`);
  const identityCode = identityCodes(takenCodes);
  const nextCount = documentCounts(size.clients, size.documents, `documents/${size.seed}`);
  for (let made = 0; made < size.clients; ) {
    const home = source.random.pick(country.counties);
    const members = household(source, identityCode, size.clients - made);
    made += members.length;
    for (const member of members) yield { kind: 'persons', row: member.row };
    yield* custodies(members);
    for (const member of members) {
      const others = members.filter((other) => other !== member);
      yield* clientHistory(source, country, { ...member, others, home, documentCount: nextCount() });
    }
  }
}

function* clientHistory(source: Source, country: Country, client: Client): Generator<GeneratedRow> {
  const files = yield* history(source, country, client);
  const prohibitable = yield* documents(source, client, files);
  yield* declarations(source, client, files, prohibitable);
}

function* custodies(members: readonly Member[]): Generator<GeneratedRow> {
  const guardians = members.filter(({ stage }) => stage === 'PARENT');
  for (const { id: child } of members.filter(({ stage }) => stage === 'MINOR')) {
    for (const { id: guardian } of guardians) {
      yield { kind: 'custodies', row: { child, guardian, barred: false } };
    }
  }
}
