/** Which table stands before each root field. A new field without an entry does not compile. */
import { type QueryResolvers } from '../generated/resolvers.ts';
import { type BookRow, type TableName } from './tables.ts';

type RootField = Exclude<keyof QueryResolvers, `__${string}`>;

/** The table, and whether records stand in the answer; or why a valid token is enough. */
type Guarded = { readonly by: TableName; readonly withoutRecords?: true } | { readonly openBecause: string };

export const rootFields: Readonly<Record<RootField, Guarded>> = {
  client: { by: 'professionalRead' },
  clientByIdentityCode: { by: 'professionalRead' },
  unitClients: { by: 'professionalRead' },
  myKanta: { by: 'citizenView' },
  representable: { by: 'citizenView', withoutRecords: true },
  explainAccess: { by: 'professionalRead', withoutRecords: true },
  viewer: { openBecause: 'it tells the holder of the token about the holder' },
  dataControllers: { openBecause: 'which registers there are is public' },
  codeSystem: { openBecause: 'national classifications are public' },
};

/** The root fields that a row of a table stands before, by what it looks at. */
export const rootFieldsBehind = (table: string, on: BookRow['test']['on']): readonly string[] =>
  Object.entries(rootFields).flatMap(([field, guarded]) =>
    'by' in guarded && guarded.by === table && !(guarded.withoutRecords && on === 'RECORD') ? [field] : [],
  );

export const openRootFields: readonly (readonly [field: string, because: string])[] = Object.entries(
  rootFields,
).flatMap(([field, guarded]) => ('openBecause' in guarded ? [[field, guarded.openBecause] as const] : []));
