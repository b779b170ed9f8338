-- The files of an edition besides the edition itself, as they were made when it was published: another Peil, or another typesetter, would make
-- other bytes than the log names (docs/methods/publishing.md).

create table edition_file (
  edition  text           not null,
  -- From the root of the site: `editions/NL-3/nl.pdf`.
  path     text           not null,
  -- SHA-256 of its bytes, as it stands in the log.
  digest   text           not null,
  -- Its bytes, in Base64.
  body     text           not null,
  recorded timestamptz(3) not null,
  primary key (path, digest)
);
create index edition_file_by_edition on edition_file (edition);

-- They go with the passages that stand in them.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'TRUNCATE' and tg_table_name in ('report', 'report_layout', 'claim', 'edition', 'edition_file')
    and exists (select from erasure where erasure.xmin = pg_current_xact_id()::xid) then
    return null;
  end if;
  raise exception 'history is added to, never changed: % on %', tg_op, tg_table_name;
end
$$;

create trigger history before update or delete or truncate on edition_file for each statement execute function refuse_change();
