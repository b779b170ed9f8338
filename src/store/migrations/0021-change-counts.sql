-- How often each table changed, so that whoever remembers what was computed sees by one short read whether any table that it came from is another
-- (docs/decisions/0052).

create table change_count (
  name    text   not null,
  changes bigint not null,
  primary key (name)
) with (fillfactor = 40);

-- In the transaction that changes the table: whoever sees the rows sees the number, and the other way round.
create function count_change() returns trigger language plpgsql as $$
begin
  update change_count set changes = changes + 1 where name = tg_table_name;
  return null;
end
$$;

-- Most verdicts leave a claim standing as it stood: those are not counted as a change of what stands.
create function count_fallen() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from added where verdict in ('rejected', 'split', 'dropped')
    union all
    select 1 from added join claim_review before on before.report = added.report and before.claim = added.claim and before.number < added.number
    where before.verdict in ('rejected', 'split', 'dropped'))
  then
    update change_count set changes = changes + 1 where name = 'claim_review fallen';
  end if;
  return null;
end
$$;

-- A table that lies on several machines has no triggers (docs/methods/several-machines.md): there, the rows themselves are counted.
do $$
declare
  counted text;
  is_spread boolean;
begin
  foreach counted in array array[
    'source', 'source_retraction', 'record_row', 'row_retraction', 'flag', 'kept_product', 'lean', 'logbook_entry', 'entry_lean', 'draft', 'draft_lean',
    'edition', 'edition_file', 'log_entry', 'checkpoint', 'dataset', 'dataset_retraction', 'import_batch',
    'report', 'report_layout', 'report_marking', 'report_retraction', 'claim', 'claim_correction', 'claim_retraction', 'erasure', 'report_reading',
    'report_review', 'claim_review', 'review_settled', 'text_link', 'text_sketch', 'report_search', 'search_term', 'event_record', 'record_retraction',
    'event_link', 'event_reading']
  loop
    insert into change_count values (counted, 0);
    is_spread := false;
    if to_regclass('pg_dist_partition') is not null then
      execute 'select exists (select 1 from pg_dist_partition where logicalrelid = $1::regclass)' into is_spread using counted;
    end if;
    if not is_spread then
      execute format('create trigger counted after insert or update or delete or truncate on %I for each statement execute function count_change()', counted);
    end if;
  end loop;
  insert into change_count values ('claim_review fallen', 0);
  if exists (select 1 from pg_trigger where tgrelid = 'claim_review'::regclass and tgname = 'counted') then
    create trigger counted_fallen after insert on claim_review referencing new table as added for each statement execute function count_fallen();
  end if;
end
$$;
