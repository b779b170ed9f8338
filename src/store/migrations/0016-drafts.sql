-- What people are still writing together: an edition, or a level that is put forward (docs/methods/drafts.md).

create table draft (
  -- `draft:edition:NL:2026-11-26:1`: kind, country, day on which it was started and how many there were of that day.
  id       text           not null,
  -- From 1. Every step is a revision of its own that holds the whole draft.
  revision integer        not null,
  kind     text           not null,
  country  text           not null,
  step     text           not null,
  -- Whose step it is: id of the account, and its name.
  account  text           not null,
  author   text           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  -- What it became: an edition, or an entry of the logbook.
  result   text,
  body     jsonb          not null,
  primary key (id, revision)
);

-- Which evidence any revision of a draft leaned on: whoever may not see that, does not see the draft.
create table draft_lean (
  draft    text not null,
  revision integer not null,
  evidence text not null,
  primary key (draft, revision, evidence)
);
create index draft_lean_of_evidence on draft_lean (evidence);

create trigger history before update or delete or truncate on draft for each statement execute function refuse_change();
create trigger history before update or delete or truncate on draft_lean for each statement execute function refuse_change();
