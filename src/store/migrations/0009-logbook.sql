-- What people put on record when they weigh: levels set, triggers, judgements, warnings and what became of them (docs/methods/logbook.md).

create table logbook_entry (
  id       text           not null,
  kind     text           not null,
  country  text           not null,
  scope    text           not null,
  stream   text,
  author   text           not null,
  -- The entry that it speaks of.
  about    text,
  known    date           not null,
  recorded timestamptz(3) not null,
  body     jsonb          not null,
  primary key (id)
);
create index logbook_entry_about on logbook_entry (about);

-- Which rows, records and claims an entry leans on.
create table entry_lean (
  entry    text not null,
  evidence text not null,
  primary key (entry, evidence)
);
create index entry_lean_of_evidence on entry_lean (evidence);

create trigger history before update or delete or truncate on logbook_entry for each statement execute function refuse_change();
create trigger history before update or delete or truncate on entry_lean for each statement execute function refuse_change();
