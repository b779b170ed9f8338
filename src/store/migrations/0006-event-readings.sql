-- Under which keys of day and place a reading of an event is found, so that nothing is compared with everything. Of readings that say the same only
-- the one known first stands here. Made from claims and rows, and gone with the text of a claim; records of datasets are found in their own table.
create table event_reading (
  key      text           not null,
  reading  text           not null,
  kind     text           not null check (kind in ('row', 'record', 'claim')),
  known    date           not null,
  recorded timestamptz(3) not null,
  facts    jsonb          not null,
  primary key (key, reading)
);
create index event_reading_of_reading on event_reading (reading);
