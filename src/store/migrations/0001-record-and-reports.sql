-- Everything carries known (the first day on which the public could know it) and recorded (when this store got it).
-- Nothing is ever changed or removed: a correction is a higher revision, a withdrawal is a row of its own.

create table record_row (
  id       text           not null,
  revision integer        not null,
  kind     text           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  digest   text           not null,
  body     jsonb          not null,
  primary key (id, revision)
);

create table source (
  id          text           primary key,
  name        text           not null,
  kind        text           not null,
  reliability text           not null,
  recorded    timestamptz(3) not null
);

create table report (
  id           text           primary key,
  source       text           not null references source (id),
  title        text           not null,
  lang         text           not null,
  country      text,
  published    text           not null,
  known        date           not null,
  recorded     timestamptz(3) not null,
  url          text,
  marking      text           not null,
  licence      text           not null,
  note         text,
  illustrative boolean        not null,
  digest       text           not null unique,
  text         text           not null
);

create table report_retraction (
  report   text           not null references report (id),
  known    date           not null,
  recorded timestamptz(3) not null,
  reason   text           not null,
  primary key (report, recorded)
);

create table claim (
  id       text           not null,
  revision integer        not null,
  report   text           not null references report (id),
  known    date           not null,
  recorded timestamptz(3) not null,
  status   text           not null check (status in ('asserted', 'corrected')),
  body     jsonb          not null,
  primary key (id, revision)
);
create index claim_of_report on claim (report);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'history is added to, never changed: % on %', tg_op, tg_table_name;
end
$$;

create trigger history before update or delete or truncate on record_row for each statement execute function refuse_change();
create trigger history before update or delete or truncate on source for each statement execute function refuse_change();
create trigger history before update or delete or truncate on report for each statement execute function refuse_change();
create trigger history before update or delete or truncate on report_retraction for each statement execute function refuse_change();
create trigger history before update or delete or truncate on claim for each statement execute function refuse_change();
