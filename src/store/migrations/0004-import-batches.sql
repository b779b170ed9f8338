-- How far an import has come: a line in the transaction of each batch, so that a run that was killed goes on where it stopped.
create table import_batch (
  dataset  text           not null,
  run      integer        not null,
  batch    integer        not null,
  -- Digest of the file and of what was asked of it: the same again goes on, anything else is a new run.
  file     text           not null,
  known    date           not null,
  -- Rows of the file up to here.
  rows     integer        not null,
  counts   jsonb          not null,
  finished boolean        not null,
  recorded timestamptz(3) not null,
  primary key (dataset, run, batch)
);
