-- What accounts did by the API and which marked material they were given (docs/accounts.md): ids and never texts. Of this installation alone.

create table audit_entry (
  -- From 1, without a gap.
  number   bigint         not null primary key,
  recorded timestamptz(3) not null,
  -- Account name; empty where nobody had signed in.
  actor    text,
  via      text           not null check (via in ('session', 'token', 'none', 'command')),
  act      text           not null,
  status   integer        not null,
  -- Ids of what was written or given, with the highest marking among it.
  subjects jsonb          not null,
  marking  text,
  -- Digest of the entry before, and of this one with that in it.
  previous text           not null,
  digest   text           not null
);
create index audit_entry_by_actor on audit_entry (actor, number);

create trigger history before update or delete or truncate on audit_entry for each statement execute function refuse_change();
