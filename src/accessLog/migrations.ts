/** The access log's table: append-only, so a row is neither changed nor removed. */
import { type Kysely, sql } from 'kysely';
import { type Migration } from 'kysely/migration';

const accessLog: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table access_log (
        id bigint generated always as identity primary key,
        occurred_at timestamptz not null default clock_timestamp(),
        request_id text not null,
        person text not null,
        person_kind text not null,
        acting_for text,
        service_unit text,
        client text,
        controller text not null,
        operation text not null,
        legal_basis text,
        reason text,
        rules text[] not null,
        obligations text[] not null,
        justified_context text,
        statutory_ground text,
        special_reason text,
        records text[] not null);
      create index on access_log (client, occurred_at);
      create index on access_log (controller, occurred_at);
      create index on access_log (request_id);

      create function refuse_change() returns trigger language plpgsql as
        'begin raise exception ''The access log is append-only''; end';
      create trigger append_only before update or delete or truncate on access_log
        for each statement execute function refuse_change();
    `.execute(db);
  },
};

/** from where someone acted on behalf. */
const address: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table access_log add address text`.execute(db);
  },
};

export const migrations: Record<string, Migration> = {
  '001-access-log': accessLog,
  '002-address': address,
};
