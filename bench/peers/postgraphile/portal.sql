-- What the schema is made of: views that say the relations, which the tables do not, and leave the world out.
create schema portal;

create view portal.organisations with (security_invoker) as
  select id, names ->> 'fi' as name from public.organisations where world = 'bench';
create view portal.units with (security_invoker) as
  select id, names ->> 'fi' as name from public.units where world = 'bench';
create view portal.professionals with (security_invoker) as
  select id, first_names || ' ' || last_name as name, title from public.professionals where world = 'bench';
create view portal.persons with (security_invoker) as
  select id, first_names, last_name, date_of_birth from public.persons where world = 'bench';
create view portal.cases with (security_invoker) as
  select id, controller, unit, service_task, name, opened_on from public.cases where world = 'bench';
create view portal.relationships with (security_invoker) as
  select id, controller, client, service_task,
    -- R-105.
    case when not restricted_client_relationship then started_on end as started_on,
    case when not restricted_client_relationship then ended_on end as ended_on,
    case when not restricted_client_relationship then personal_worker end as personal_worker
  from public.relationships where world = 'bench';
create view portal.documents with (security_invoker) as
  select id, original_id, version, state, controller, client, case_id, type, title, "group", service_task,
    process_stage, unit, author, drafted_at, language, attachment_count, content, display
  from public.documents where world = 'bench';

comment on view portal.organisations is '@primaryKey id';
comment on view portal.units is '@primaryKey id';
comment on view portal.professionals is '@primaryKey id';
comment on view portal.persons is '@primaryKey id';
comment on view portal.cases is '@primaryKey id';
comment on view portal.relationships is $$
@primaryKey id
@foreignKey (client) references persons (id)|@fieldName person|@foreignFieldName relationships
@foreignKey (controller) references organisations (id)|@fieldName dataController|@foreignBehavior -*
@foreignKey (personal_worker) references professionals (id)|@fieldName worker|@foreignBehavior -*
$$;
comment on view portal.documents is $$
@primaryKey id
@foreignKey (client) references persons (id)|@fieldName person|@foreignFieldName documents
@foreignKey (case_id) references cases (id)|@fieldName case|@foreignBehavior -*
@foreignKey (controller) references organisations (id)|@fieldName dataController|@foreignBehavior -*
@foreignKey (unit) references units (id)|@fieldName serviceUnit|@foreignBehavior -*
@foreignKey (author) references professionals (id)|@fieldName writer|@foreignBehavior -*
$$;

-- How many documents of each service task the viewer is shown.
create type portal.service_task_count as (service_task text, document_count bigint);
create function portal.persons_service_tasks(person portal.persons) returns setof portal.service_task_count
stable begin atomic
  select d.service_task, count(*) from portal.documents as d
  where d.client = person.id group by d.service_task order by d.service_task;
end;

-- Has a citizen data that are not shown for now, or not at all for their content (R-105, R-119)?
create function portal.persons_display_is_restricted(person portal.persons) returns boolean
stable security definer return person.id = viewer.id() and (
  exists (
    select from public.documents as d
    join public.cases as c on c.world = 'bench' and c.id = d.case_id
    where d.world = 'bench' and d.client = person.id and d.co_clients = '{}' and not c.shared
      and d.state = 'CURRENT' and d."group" = 'PHASE_2_OR_LATER'
      and viewer.is_shown_kind(d.type, d.social_service, viewer.today())
      and (d.special_content or c.special_content
        or greatest(d.delayed_until, c.delayed_until) > viewer.today()))
  or exists (
    select from public.relationships as r
    where r.world = 'bench' and r.client = person.id and r.restricted_client_relationship));

-- Of some registers only.
create function portal.persons_documents_in(person portal.persons, controllers text[])
returns setof portal.documents stable begin atomic
  select d.* from portal.documents as d where d.client = person.id and d.controller = any (controllers);
end;
comment on function portal.persons_documents_in is '@behavior +order';

-- The viewer's worklist.
create function portal.unit_clients() returns setof portal.persons stable begin atomic
  select p.* from portal.persons as p where p.id in (select client from viewer.unit_clients());
end;
comment on function portal.unit_clients is '@behavior +order';

-- Cases hold lists of clients, whose index a policy would bar: this one says itself what the policy by_case says.
create function portal.persons_cases(person portal.persons) returns setof portal.cases
stable security definer rows 10 begin atomic
  select c.id, c.controller, c.unit, c.service_task, c.name, c.opened_on from public.cases as c
  where c.world = 'bench' and c.clients @> array[person.id] and not c.shared
    and c.controller = viewer.acting_for()
    and c.service_task = any ((select viewer.access_rights())::text[])
    and (select viewer.is_unit_client(person.id))
  order by c.opened_on desc, c.id;
end;

-- In the order of the ids.
create function portal.organisations_named(ids text[]) returns setof portal.organisations stable begin atomic
  select o.* from unnest(ids) with ordinality as asked(id, place)
  join portal.organisations as o on o.id = asked.id order by asked.place;
end;

grant usage on schema portal to portal_citizen, portal_professional;
grant select on all tables in schema portal to portal_citizen, portal_professional;
