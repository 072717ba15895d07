-- Which rows each role may read. Constants of a request are asked for once in a statement, hence the selects.
-- Records of several clients are kept from everybody.

-- The directory.
alter table public.organisations enable row level security;
alter table public.units enable row level security;
alter table public.professionals enable row level security;
create policy directory on public.organisations for select to portal_citizen, portal_professional using (true);
create policy directory on public.units for select to portal_citizen, portal_professional using (true);
create policy directory on public.professionals for select to portal_citizen, portal_professional using (true);

alter table public.persons enable row level security;
alter table public.cases enable row level security;
alter table public.relationships enable row level security;
alter table public.documents enable row level security;

-- A citizen: the own data (R-100, R-101).
create policy own_data on public.persons for select to portal_citizen
  using (world = 'bench' and id = (select viewer.id()));

create policy own_data on public.cases for select to portal_citizen using (
  world = 'bench' and clients @> array[(select viewer.id())] and not shared
  and not special_content and coalesce(delayed_until <= (select viewer.today()), true));

create policy own_data on public.relationships for select to portal_citizen using (
  world = 'bench' and client = (select viewer.id())
  and coalesce(social_service not in ('SHELTER_SERVICES', 'DOMESTIC_VIOLENCE_PREVENTION'), true));

-- Without restrictions of its own (R-110…R-115) or of its case, which must be shown too.
create policy own_data on public.documents for select to portal_citizen using (
  world = 'bench' and client = (select viewer.id()) and co_clients = '{}'
  and state = 'CURRENT' and "group" = 'PHASE_2_OR_LATER'
  and viewer.is_shown_kind(type, social_service, (select viewer.today()))
  and not special_content and coalesce(delayed_until <= (select viewer.today()), true)
  and case_id in (select c.id from public.cases as c));

-- A producer's professional in the organiser's register (R-050…R-058).
create policy by_service on public.persons for select to portal_professional
  using (world = 'bench' and id in (select client from viewer.services()));

create policy by_service on public.cases for select to portal_professional using (
  world = 'bench' and not shared and controller = (select viewer.acting_for())
  and (clients[1], service_task) in (select client, service_task from viewer.services()));

create policy by_service on public.documents for select to portal_professional using (
  world = 'bench' and co_clients = '{}' and state = 'CURRENT' and controller = (select viewer.acting_for())
  and (client, service_task) in (select client, service_task from viewer.services()));

-- A professional of the own register (R-040…R-045).
create policy by_case on public.persons for select to portal_professional
  using (world = 'bench' and id in (select client from viewer.unit_clients()));

create policy by_case on public.cases for select to portal_professional using (
  world = 'bench' and not shared and controller = (select viewer.acting_for())
  and service_task = any ((select viewer.access_rights())::text[])
  and clients[1] in (select client from viewer.unit_clients()));

create policy by_case on public.documents for select to portal_professional using (
  world = 'bench' and co_clients = '{}' and state = 'CURRENT' and controller = (select viewer.acting_for())
  and service_task = any ((select viewer.access_rights())::text[])
  and client in (select client from viewer.unit_clients()));

-- Another controller's register, by permission (R-070…R-083, R-194, R-310).
create policy by_permission on public.persons for select to portal_professional
  using (world = 'bench' and id in (select client from viewer.permitting_clients()));

create policy by_permission on public.documents for select to portal_professional using (
  world = 'bench' and co_clients = '{}' and state = 'CURRENT' and controller <> (select viewer.acting_for())
  and "group" not in ('LEGACY', 'PHASE_1')
  and service_task = any ((select viewer.access_rights())::text[])
  and client in (select client from viewer.permitting_clients())
  and (client in (select client from viewer.permitting_clients() where not by_guardian)
    or not viewer.is_kept_from_guardians(documents))
  and not viewer.is_prohibited(documents));

grant select on public.organisations, public.units, public.professionals, public.persons, public.cases,
  public.relationships, public.documents to portal_citizen, portal_professional;
