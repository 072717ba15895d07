/** The sandbox's tables. Run in order at start; a migration that has run is never edited. */
import { type Kysely, sql } from 'kysely';
import { type Migration } from 'kysely/migration';

const tables: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table worlds (name text primary key, base_facts text not null);

      create table organisations (
        world text not null, slug text not null, id text not null,
        names jsonb not null, public boolean not null, data_controller boolean not null,
        joining_model text, joined_on date, joining_organiser text,
        functions text[] not null, connection_cut boolean not null, system_banned boolean not null,
        primary key (world, id), unique (world, slug));

      create table units (
        world text not null, slug text not null, id text not null,
        organisation text not null, names jsonb not null, address text, phone text,
        primary key (world, id), unique (world, slug));

      create table professionals (
        world text not null, slug text not null, id text not null,
        first_names text not null, last_name text not null, title text not null, duty text not null,
        phone text, email text, address text,
        employer text not null, units text[] not null, employment_ended_on date,
        card_valid_until date, card_reported_lost_on date,
        access_rights text[] not null, authority_task boolean not null,
        disclosure_for_organiser boolean not null,
        primary key (world, id), unique (world, slug));

      create table persons (
        world text not null, slug text not null, id text not null,
        identity_code text, temporary_identifier text,
        first_names text not null, last_name text not null, date_of_birth date not null,
        security_prohibition boolean not null,
        address text, municipality text, phone text, email text,
        primary key (world, id), unique (world, slug));
      create unique index on persons (world, identity_code) where identity_code is not null;

      create table cases (
        world text not null, slug text not null, id text not null,
        controller text not null, clients text[] not null, shared boolean not null,
        unit text not null, service_task text not null, name text not null,
        opened_on date not null, closed_on date,
        special_content boolean not null, delayed_until date,
        restricted_from_guardians boolean not null, restriction_reason text,
        primary key (world, id), unique (world, slug));
      create index on cases using gin (clients);
      create index on cases (world, controller, unit);

      create table relationships (
        world text not null, slug text not null, id text not null,
        controller text not null, client text not null, unit text not null,
        service_task text not null, social_service text,
        started_on date not null, ended_on date, personal_worker text,
        primary key (world, id), unique (world, slug));
      create index on relationships (world, client);

      create table service_relationships (
        world text not null, slug text not null, id text not null,
        controller text not null, client text not null, form text not null,
        producer text not null, unit text not null, service_tasks text[] not null,
        started_on date not null, ended_on date, case_id text,
        primary key (world, id), unique (world, slug));
      create index on service_relationships (world, client);
      create index on service_relationships (world, unit);

      -- Newest first, then by id: in the order of code points, as those compare who merge pages.
      create table documents (
        world text not null, slug text not null, id text collate "C" not null,
        original_id text not null, version integer not null, state text not null,
        controller text not null, client text not null, co_clients text[] not null,
        case_id text not null, type text not null, title text not null, "group" text not null,
        service_task text not null, social_service text, process_stage text not null,
        unit text not null, producer text, author text not null,
        drafted_at timestamptz(3) not null, language text not null, attachment_count integer not null,
        retention text not null,
        special_content boolean not null, delayed_until date,
        restricted_from_guardians boolean not null, restriction_reason text,
        content jsonb not null, display text not null,
        primary key (world, id), unique (world, slug));
      create index on documents (world, client, drafted_at desc, id desc);
      create index on documents using gin (co_clients) where co_clients <> '{}';

      create table declarations (
        world text not null, slug text not null, client text not null,
        informed_on date, permission_state text not null, permission_from date, permission_by text,
        minor_able_to_judge boolean,
        primary key (world, client), unique (world, slug));

      create table prohibitions (
        world text not null, slug text not null, id text not null, client text not null,
        prohibited_from date not null, target text not null, target_id text not null,
        primary key (world, id), unique (world, slug));
      create index on prohibitions (world, client);

      create table custodies (
        world text not null, slug text not null, child text not null, guardian text not null,
        primary key (world, child, guardian), unique (world, slug));

      create table mandates (
        world text not null, slug text not null, principal text not null, holder text not null,
        kind text not null, subject text not null, valid_from date not null, valid_until date,
        primary key (world, slug));
    `.execute(db);
  },
};

/** R-177 of custodies, R-105 of relationships. */
const representationAndRestriction: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      alter table custodies add barred boolean not null default false;
      alter table relationships
        add restricted_client_relationship boolean not null default false,
        add restricted_from_guardians boolean not null default false;
      create index on custodies (world, guardian);
      create index on mandates (world, holder);
    `.execute(db);
  },
};

/** Rows that no facts name, such as generated ones, go without a slug and its index. No search looks into contents. */
const manyRows: Migration = {
  async up(db: Kysely<unknown>) {
    const tables = [
      ...['organisations', 'units', 'professionals', 'persons', 'cases', 'relationships'],
      ...['service_relationships', 'documents', 'declarations', 'prohibitions', 'custodies'],
    ];
    for (const table of tables) {
      await sql`
        alter table ${sql.id(table)}
          alter slug drop not null, drop constraint ${sql.id(`${table}_world_slug_key`)};
        create unique index on ${sql.id(table)} (world, slug) where slug is not null;
      `.execute(db);
    }
    await sql`
      alter table documents alter content set statistics 0, alter display set statistics 0;
      -- A unit has thousands of cases: whose they are and when is read from the index alone.
      drop index cases_world_controller_unit_idx;
      create index cases_of_units on cases (world, controller, unit) include (opened_on, closed_on, clients);
    `.execute(db);
  },
};

export const migrations: Record<string, Migration> = {
  '001-tables': tables,
  '002-representation-and-restriction': representationAndRestriction,
  '003-many-rows': manyRows,
};
