-- Who may see what (docs/methods/markings.md): reports that were marked higher after they came in, and what was drafted or written from marked evidence.

-- A report that is marked higher than when it came in; lower it never becomes. Lies by its report.
create table report_marking (
  report   text           not null,
  marking  text           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  reason   text           not null,
  primary key (report, marking)
);
create trigger history before update or delete or truncate on report_marking for each statement execute function refuse_change();

-- Reports above a clearance, and sources that a report within it names, without reading the reports.
create index report_by_marking on report (marking, source, id);

-- The highest marking of what an entry was written from, or a higher one that its author gave it.
alter table logbook_entry add column marking text not null default 'clear';

-- The highest marking of what a flag's drafts were made from. Of flags that are there already nobody noted it: they count as the highest report of the store.
do $$
begin
  execute format('alter table flag add column marking text not null default %L', (
    select coalesce((array['clear', 'green', 'amber', 'amber+strict', 'red'])[max(array_position(array['clear', 'green', 'amber', 'amber+strict', 'red'], marking))], 'clear') from report));
  alter table flag alter column marking set default 'clear';
end
$$;
