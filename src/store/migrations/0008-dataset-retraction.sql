-- A dataset, withdrawn whole by a person: none of its records stands from then on, also those that come later. Small, like the datasets themselves.
create table dataset_retraction (
  dataset  text           not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  reason   text           not null,
  primary key (dataset, recorded)
);

create trigger history before update or delete or truncate on dataset_retraction for each statement execute function refuse_change();
