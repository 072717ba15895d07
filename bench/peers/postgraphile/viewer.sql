-- Who asks, by the settings of the request, and whom that opens. A setting that is missing matches nothing.
do $$ begin create role portal_citizen; exception when duplicate_object then null; end $$;
do $$ begin create role portal_professional; exception when duplicate_object then null; end $$;
-- What a run that was cut off has left, its policies too.
drop owned by portal_citizen, portal_professional;
drop schema if exists portal, viewer cascade;

create schema viewer;

create function viewer.id() returns text stable parallel safe
  return nullif(current_setting('viewer.id', true), '');
create function viewer.employer() returns text stable parallel safe
  return nullif(current_setting('viewer.employer', true), '');
create function viewer.acting_for() returns text stable parallel safe
  return nullif(current_setting('viewer.acting_for', true), '');
create function viewer.unit() returns text stable parallel safe
  return nullif(current_setting('viewer.unit', true), '');
create function viewer.today() returns date stable parallel safe
  return nullif(current_setting('viewer.today', true), '')::date;

-- Service tasks (R-045); none for who works elsewhere than in the unit, has left, or has no valid card.
create function viewer.access_rights() returns text[] stable security definer begin atomic
  select p.access_rights from public.professionals as p
  where p.world = 'bench' and p.id = viewer.id() and p.employer = viewer.employer()
    and p.units @> array[viewer.unit()]
    and coalesce(p.employment_ended_on >= viewer.today(), true)
    and p.card_valid_until >= viewer.today()
    and coalesce(p.card_reported_lost_on > viewer.today(), true);
end;

-- A producer's clients and their tasks: whom a service that names the unit serves today (R-050, R-056…R-058).
create function viewer.services() returns table (client text, service_task text)
stable security definer rows 100 begin atomic
  select s.client, task
  from public.service_relationships as s cross join unnest(s.service_tasks) as task
  where s.world = 'bench' and s.unit = viewer.unit()
    and s.controller = viewer.acting_for() and viewer.acting_for() <> viewer.employer()
    and s.producer = viewer.employer()
    and s.started_on <= viewer.today() and coalesce(s.ended_on >= viewer.today(), true)
    and task = any ((select viewer.access_rights())::text[]);
end;

-- Clients with an open case at the unit of the own register (R-040…R-042), for those with any access right.
create function viewer.unit_clients() returns table (client text)
stable security definer rows 100 begin atomic
  select distinct member
  from public.cases as c cross join unnest(c.clients) as member
  where c.world = 'bench' and c.controller = viewer.acting_for() and c.unit = viewer.unit()
    and viewer.acting_for() = viewer.employer()
    and c.opened_on <= viewer.today() and coalesce(c.closed_on > viewer.today(), true)
    and (select viewer.access_rights()) <> '{}';
end;

-- The same of one client, by the index of clients.
create function viewer.is_unit_client(client text) returns boolean stable security definer return
  viewer.acting_for() = viewer.employer() and exists (
    select from public.cases as c
    where c.world = 'bench' and c.clients @> array[client]
      and c.controller = viewer.acting_for() and c.unit = viewer.unit()
      and c.opened_on <= viewer.today() and coalesce(c.closed_on > viewer.today(), true));

-- Clients known at the unit today (R-083) who were informed (R-071) and permit disclosure (R-074, R-195, R-267).
create function viewer.permitting_clients() returns table (client text, by_guardian boolean)
stable security definer rows 100 begin atomic
  select d.client, d.permission_by = 'GUARDIAN'
  from (
    select client from viewer.unit_clients()
    union
    select r.client from public.relationships as r
    where r.world = 'bench' and r.controller = viewer.acting_for() and r.unit = viewer.unit()
      and viewer.acting_for() = viewer.employer()
      and r.started_on <= viewer.today() and coalesce(r.ended_on >= viewer.today(), true)
    union
    select s.client from public.service_relationships as s
    where s.world = 'bench' and s.controller = viewer.acting_for() and s.unit = viewer.unit()
      and viewer.acting_for() = viewer.employer()
      and s.started_on <= viewer.today() and coalesce(s.ended_on >= viewer.today(), true)
  ) as known
  join public.declarations as d on d.world = 'bench' and d.client = known.client
  join public.persons as p on p.world = 'bench' and p.id = known.client
  where d.informed_on <= viewer.today()
    and d.permission_state = 'GIVEN' and d.permission_from <= viewer.today()
    and (d.minor_able_to_judge is null
      or d.permission_by <> case when d.minor_able_to_judge then 'GUARDIAN' else 'CLIENT' end)
    and p.identity_code is not null;
end;

-- Does a prohibition in force hit the document (R-078…R-081)?
create function viewer.is_prohibited(document public.documents) returns boolean
stable security definer return exists (
  select from public.prohibitions as p
  where p.world = 'bench' and p.client = document.client and p.prohibited_from <= viewer.today()
    and p.target_id = case p.target
      when 'CONTROLLER' then document.controller
      when 'SERVICE_TASK' then document.service_task
      when 'DOCUMENT' then document.original_id end);

-- Is it or its case kept from guardians (R-194)?
create function viewer.is_kept_from_guardians(document public.documents) returns boolean
stable security definer return document.restricted_from_guardians or exists (
  select from public.cases as c
  where c.world = 'bench' and c.id = document.case_id and c.restricted_from_guardians);

-- Not what citizens are never shown (R-140…R-146), nor what they are shown from a day to come (R-150…R-153).
create function viewer.is_shown_kind(type text, social_service text, today date) returns boolean stable return
  type not in (
    '4025', '5007', '7016', '7017', '8002', '8003', '10001', '11062', '11063', '12011', '12012', '12013',
    '12014', '12015', '14002', '14009', '16008',
    '1011', '1014', '1016', '1017', '15019', '15025',
    '4000', '7000', '7008', '7010', '11005', '11007', '12000', '12004', '14001', '14006', '15000', '16000')
  and type not like '9___'
  and (type not like '19___' or today >= '2026-09-01')
  and coalesce(social_service not in ('SHELTER_SERVICES', 'DOMESTIC_VIOLENCE_PREVENTION'), true);

grant usage on schema viewer to portal_citizen, portal_professional;
