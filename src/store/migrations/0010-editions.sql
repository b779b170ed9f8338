-- Editions as they were published, and the public log that they are written into (docs/methods/publishing.md).

create table edition (
  -- `NL-3`
  id       text           not null,
  country  text           not null,
  number   integer        not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  -- SHA-256 of the body as it was published: an erasure changes the body, and not what was signed.
  digest   text           not null,
  -- The frozen edition in the form of RFC 8785: as text, so that its bytes stay what was signed.
  body     text           not null,
  primary key (id)
);
create unique index edition_of_country on edition (country, number);

create table log_entry (
  -- From 0, in the order of the log.
  index     integer        not null,
  kind      text           not null,
  -- What it says something of: an edition, an entry of the logbook, a key.
  subject   text           not null,
  known     date           not null,
  recorded  timestamptz(3) not null,
  -- The bytes that are hashed: RFC 8785, in UTF-8.
  entry     text           not null,
  leaf_hash text           not null,
  primary key (index)
);

create table checkpoint (
  size     integer        not null,
  root     text           not null,
  -- Signed: C2SP tlog-checkpoint in a signed-note.
  note     text           not null,
  recorded timestamptz(3) not null,
  primary key (size)
);

-- A passage of a report goes from the editions too when the text of the report is erased.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'TRUNCATE' and tg_table_name in ('report', 'report_layout', 'claim', 'edition')
    and exists (select from erasure where erasure.xmin = pg_current_xact_id()::xid) then
    return null;
  end if;
  raise exception 'history is added to, never changed: % on %', tg_op, tg_table_name;
end
$$;

create trigger history before update or delete or truncate on edition for each statement execute function refuse_change();
create trigger history before update or delete or truncate on log_entry for each statement execute function refuse_change();
create trigger history before update or delete or truncate on checkpoint for each statement execute function refuse_change();
