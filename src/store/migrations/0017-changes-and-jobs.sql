-- What tells open workbenches of changes, answers that are given again, and long work with its progress (docs/decisions/0048).

-- Says on one channel that rows came in: once for a statement and a marking, however many rows. Arguments: what kind of thing changed, the column that
-- names it, and the column that names its report where the marking of that report holds for it ('marking' where the row has one itself, '' for none).
create function announce() returns trigger language plpgsql as $$
declare
  told record;
begin
  for told in execute format(
    'select %s as marking, json_agg(distinct added.%I) as ids from added %s group by 1',
    case tg_argv[2] when '' then 'null' when 'marking' then 'added.marking' else 'report.marking' end,
    tg_argv[1],
    case when tg_argv[2] in ('', 'marking') then '' else format('join report on report.id = added.%I', tg_argv[2]) end)
  loop
    -- The server takes no more than 8000 bytes: who is told of many things without their names looks at everything of that kind again.
    perform pg_notify('peil_changes', json_build_object('kind', tg_argv[0], 'marking', told.marking,
      'ids', case when octet_length(told.ids::text) <= 6000 then told.ids end)::text);
  end loop;
  return null;
end
$$;

-- A table that lies on several machines has no triggers (docs/methods/several-machines.md): there, a workbench looks again by itself.
do $$
declare
  announced record;
  is_spread boolean;
begin
  for announced in
    select * from (values
      ('report', 'report', 'id', 'marking'), ('report_retraction', 'report', 'report', 'report'), ('erasure', 'report', 'report', 'report'),
      ('claim', 'claim', 'report', 'report'), ('claim_correction', 'claim', 'report', 'report'), ('claim_retraction', 'claim', 'report', 'report'),
      ('claim_review', 'claim', 'report', 'report'),
      ('event_record', 'event', 'id', ''), ('event_link', 'event', 'a', ''), ('record_retraction', 'event', 'id', ''),
      ('source_retraction', 'source', 'source', ''), ('dataset_retraction', 'dataset', 'dataset', ''), ('row_retraction', 'row', 'id', ''),
      ('flag', 'flag', 'id', ''), ('logbook_entry', 'entry', 'id', ''), ('draft', 'draft', 'id', ''), ('edition', 'edition', 'id', '')
    ) as t (name, kind, id, marked)
    where to_regclass(name) is not null
  loop
    is_spread := false;
    if to_regclass('pg_dist_partition') is not null then
      execute 'select exists (select 1 from pg_dist_partition where logicalrelid = $1::regclass)' into is_spread using announced.name;
    end if;
    if not is_spread then
      execute format('create trigger announce after insert on %I referencing new table as added for each statement execute function announce(%L, %L, %L)',
        announced.name, announced.kind, announced.id, announced.marked);
    end if;
  end loop;
end
$$;

-- Answers to requests that changed something, for a day: a request that is sent again under the same key is not done again.
create table answered_request (
  account  text           not null,
  key      text           not null,
  -- Of method, address, clearance and body.
  digest   text           not null,
  status   integer        not null,
  headers  jsonb          not null,
  body     text           not null,
  answered timestamptz(3) not null,
  primary key (account, key)
);
create index answered_request_by_moment on answered_request (answered);

-- By which the browser of an account closes what was typed and not sent yet, so that no other account on the same machine reads it.
create table form_key (
  account text not null,
  key     text not null,
  primary key (account)
);

-- Long work that somebody asked for. Who does it is for the queue; this is what people see of it.
create table job (
  id       text           not null,
  kind     text           not null,
  account  text           not null,
  -- What was asked, without the file that may come with it.
  asked    jsonb          not null,
  state    text           not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  -- From 0 to 1.
  share    double precision not null,
  -- Of whatever it counts: rows, reports.
  count    integer        not null,
  -- Whether somebody asked it to stop.
  stopping boolean        not null,
  -- What came of it, or the problem.
  outcome  jsonb,
  recorded timestamptz(3) not null,
  ended    timestamptz(3),
  primary key (id)
);
create index job_by_account on job (account, recorded);

-- The file that came with it; gone when the job has ended.
create table job_file (
  job   text  not null,
  name  text  not null,
  bytes bytea not null,
  primary key (job)
);
