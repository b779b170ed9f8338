-- What grows lies by the report or the record that it belongs to: that key stands in every primary key, and no rule of the database
-- reaches across it, so that the same tables can lie on several machines (docs/decisions/0012-layout-for-growth.md).

alter table report drop constraint report_source_fkey;
alter table report drop constraint report_digest_key;
alter table report_retraction drop constraint report_retraction_report_fkey;
alter table report_layout drop constraint report_layout_report_fkey;
alter table claim drop constraint claim_report_fkey;
alter table claim drop constraint claim_pkey;
alter table claim add primary key (report, id, revision);
drop index claim_of_report;
-- One text is kept once: every writer holds the lock on writing while it looks here.
create index report_of_digest on report (digest);
create index report_in_time on report (published, id);
create index claim_by_id on claim (id);

-- What a claim is about, beside its body, so that a view reads only the claims it needs.
alter table claim add column kind text;
alter table claim add column country text;
-- The cohort of a figure, the type of an event, the scheme of a level.
alter table claim add column subject text;
-- The days that it speaks of; those of its report where it names none. Never too narrow: a view may read more than it needs.
alter table claim add column first date;
alter table claim add column last date;

alter table claim disable trigger history;
update claim set
  kind = claim.body ->> 'kind',
  country = coalesce(claim.body -> 'fields' ->> 'nationality', claim.body -> 'fields' ->> 'geo', report.country),
  subject = coalesce(claim.body -> 'fields' ->> 'what', claim.body -> 'fields' ->> 'type', claim.body -> 'fields' ->> 'scheme'),
  first = report.known - interval '1 year',
  last = report.known
from report where report.id = claim.report;
update claim set first = (body -> 'fields' ->> 'asof')::date, last = (body -> 'fields' ->> 'asof')::date
where body -> 'fields' ->> 'asof' ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$';
update claim set first = (body -> 'fields' ->> 'date')::date, last = (body -> 'fields' ->> 'date')::date
where body -> 'fields' ->> 'date' ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$';
alter table claim enable trigger history;
alter table claim alter column kind set not null;
alter table claim alter column first set not null;
alter table claim alter column last set not null;

-- The days of knowing stand in the indexes so that a view passes over what it may not see without opening it.
create index claim_of_subject on claim (kind, country, subject, last desc, known, recorded);
create index claim_in_time on claim (kind, last desc, first, known, recorded);

-- What one dataset says of one event, in its own revisions. A record whose dataset no longer has it is withdrawn by a revision.
create table event_record (
  -- Dataset and the dataset's own key: `ucdp-ged:300380`. A code: comparing it by the rules of a language would only cost time.
  id                    text           collate "C" not null,
  revision              integer        not null,
  dataset               text           not null,
  known                 date           not null,
  recorded              timestamptz(3) not null,
  status                text           not null check (status in ('asserted', 'withdrawn')),
  digest                text           not null,
  -- Days in which it happened: the same for a day, further apart where the dataset says no better.
  first                 date,
  last                  date,
  country               text           collate "C",
  place                 text,
  latitude              double precision,
  longitude             double precision,
  -- A point is only drawn for `exact` and `near`.
  place_precision       text           not null check (place_precision in ('exact', 'near', 'area', 'country', 'unknown')),
  outcome               text           not null check (outcome in ('completed', 'failed', 'foiled', 'unknown')),
  ideology              text           not null,
  attack_type           text           not null,
  -- A group; never a person.
  actor                 text,
  killed                integer,
  killed_low            integer,
  killed_high           integer,
  injured               integer,
  -- Whether the killed include those who carried it out; empty where the dataset does not say.
  includes_perpetrators boolean,
  -- `attack`, `armed-conflict`, `protest`, `other`, or `signal` for what a machine read in the news, which is never counted as an event.
  class                 text           not null,
  -- Stems of place and actor, to be found by.
  terms                 tsvector       not null default '',
  -- What else the dataset says that Peil shows: sources counted, cautions; never its prose.
  body                  jsonb          not null,
  primary key (id, revision)
);
create index event_record_in_time on event_record (country, first, last);
-- Records that were changed: few, and the only ones of which a view must look for the newest revision.
create index event_record_changed on event_record (id, revision, known, recorded) where revision > 1;
-- What the picture counts, without opening a record.
create index event_record_attacks on event_record (country, first) include (id, revision, known, recorded, status, dataset) where class = 'attack';
create index event_record_by_term on event_record using gin (terms);
create index event_record_of_dataset on event_record (dataset, first);

-- A dataset as it was brought in: who made it, what it counts, for which days and countries.
create table dataset (
  id       text           not null,
  revision integer        not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  body     jsonb          not null,
  primary key (id, revision)
);

-- What joins two readings of an event, or keeps them apart. A reading is a row of the record, a record of a dataset, or a claim. Known from the
-- day on which both were known; what a person decides wins over what a rule says. Lies by its first reading.
create table event_link (
  a           text           not null,
  b           text           not null,
  revision    integer        not null,
  known       date           not null,
  recorded    timestamptz(3) not null,
  relation    text           not null check (relation in ('same', 'covers', 'unsure', 'apart')),
  probability double precision,
  decided_by  text           not null check (decided_by in ('rule', 'person')),
  reason      text,
  primary key (a, b, revision)
);
create index event_link_of_second on event_link (b);

-- Two reports of which one copies the other, in whole or in part. Known from the day on which both were known. Lies by the report that copies.
create table text_link (
  report      text             not null,
  other       text             not null,
  known       date             not null,
  recorded    timestamptz(3)   not null,
  -- Share of the shorter text's shingles that stand in the longer one.
  containment double precision not null,
  -- Where the shared passages stand that claim something: `[start, end, start in the other, end in the other]` of each.
  passages    jsonb            not null,
  primary key (report, other, recorded)
);
create index text_link_of_other on text_link (other);

-- What finds such reports without comparing each with each: hashes of some of a report's shingles, each kept for the first few reports that
-- have it. They go when the text goes.
create table text_sketch (
  report text   not null,
  hash   bigint not null,
  -- It is looked up by hash; a text goes rarely.
  primary key (hash, report)
);

-- What a report is found by: stems of its words, without the names of persons. Made from the text, and gone with it.
create table report_search (
  report   text           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  terms    tsvector       not null,
  primary key (report)
);
create index report_search_by_term on report_search using gin (terms);
create index report_search_in_time on report_search (known desc, report);

-- Every term of some report, to find compounds and words that are spelled almost alike.
create table search_term (
  term text not null,
  primary key (term)
);
create index search_term_from_start on search_term (term text_pattern_ops);
create index search_term_from_end on search_term (reverse(term) text_pattern_ops);

create table claim_retraction (
  report   text           not null,
  claim    text           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  reason   text           not null,
  primary key (report, claim, recorded)
);

create table source_retraction (
  source   text           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  reason   text           not null,
  primary key (source, recorded)
);

create trigger history before update or delete or truncate on event_record for each statement execute function refuse_change();
create trigger history before update or delete or truncate on dataset for each statement execute function refuse_change();
create trigger history before update or delete or truncate on event_link for each statement execute function refuse_change();
create trigger history before update or delete or truncate on text_link for each statement execute function refuse_change();
create trigger history before update or delete or truncate on claim_retraction for each statement execute function refuse_change();
create trigger history before update or delete or truncate on source_retraction for each statement execute function refuse_change();
