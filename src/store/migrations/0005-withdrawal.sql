-- Withdrawal of what is not a report, a claim or a source; why claims were corrected; flags on what leaned on it; what is kept and leans on
-- evidence; and lawful erasure, the one act that changes what is kept (docs/methods/withdrawing.md, docs/methods/erasure.md).

create index report_of_source on report (source, id);

-- A row of the public record. The files that it came from may still hold it: loading them again does not bring it back.
create table row_retraction (
  id       text           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  reason   text           not null,
  primary key (id, recorded)
);

-- A record of a dataset, withdrawn by a person; what its dataset withdraws is a revision of the record itself. Lies by its record.
create table record_retraction (
  id       text           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  reason   text           not null,
  primary key (id, recorded)
);

-- Why a claim has the revision that it has. Lies by its report.
create table claim_correction (
  report   text           not null,
  claim    text           not null,
  revision integer        not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  reason   text           not null,
  primary key (report, claim, revision)
);

-- What leaned on something that was withdrawn, corrected or erased, with a drafted correction; a person closes it by a revision.
create table flag (
  id           text           not null,
  revision     integer        not null,
  known        date           not null,
  recorded     timestamptz(3) not null,
  status       text           not null check (status in ('open', 'closed')),
  subject_kind text           not null,
  subject      text           not null,
  cause_kind   text           not null,
  cause        text           not null,
  -- Why a person closed it.
  reason       text,
  -- Sentences as data, before and after; never a passage of a report.
  body         jsonb          not null,
  primary key (id, revision)
);
create index flag_of_subject on flag (subject);
create index flag_of_cause on flag (cause);

-- What was said on a day and is kept as it was said. A sentence holds what Peil says in its own words, never a passage of a report.
create table kept_product (
  id       text           not null,
  revision integer        not null,
  kind     text           not null check (kind in ('picture')),
  country  text           not null,
  as_of    date           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  digest   text           not null,
  body     jsonb          not null,
  primary key (id, revision)
);

-- Which rows, records and claims each part of it leans on.
create table lean (
  product  text    not null,
  revision integer not null,
  part     text    not null,
  evidence text    not null,
  primary key (product, revision, part, evidence)
);
create index lean_of_evidence on lean (evidence);

-- What was erased on a lawful demand: all that is left of the text, and the log of the act. Lies by its report.
create table erasure (
  report     text           not null,
  known      date           not null,
  recorded   timestamptz(3) not null,
  demand     text           not null check (demand in ('person', 'publisher')),
  reason     text           not null,
  -- SHA-256 of the text that was erased, and its length in UTF-16 units: the offsets of its claims lie within it.
  digest     text           not null,
  characters integer        not null,
  primary key (report)
);

alter table claim drop constraint claim_status_check;
alter table claim add constraint claim_status_check check (status in ('asserted', 'corrected', 'erased'));

-- History gives way to one thing: the transaction that has logged an erasure. The log itself gives way to nothing.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'TRUNCATE' and tg_table_name in ('report', 'report_layout', 'claim')
    and exists (select from erasure where erasure.xmin = pg_current_xact_id()::xid) then
    return null;
  end if;
  raise exception 'history is added to, never changed: % on %', tg_op, tg_table_name;
end
$$;

create trigger history before update or delete or truncate on row_retraction for each statement execute function refuse_change();
create trigger history before update or delete or truncate on record_retraction for each statement execute function refuse_change();
create trigger history before update or delete or truncate on claim_correction for each statement execute function refuse_change();
create trigger history before update or delete or truncate on flag for each statement execute function refuse_change();
create trigger history before update or delete or truncate on kept_product for each statement execute function refuse_change();
create trigger history before update or delete or truncate on lean for each statement execute function refuse_change();
create trigger history before update or delete or truncate on erasure for each statement execute function refuse_change();
