-- Long work of more kinds than bringing in a dataset: many files, results to be fetched, and what is said of it when a process is lost (docs/decisions/0054).

-- Name of the account that asked for it.
alter table job add column author text not null default '';
-- Who may know that it is there.
alter table job add column marking text not null default 'clear';
-- Of how many, where that is known beforehand.
alter table job add column total integer;
-- Times that the process that did it was lost with it.
alter table job add column lost integer not null default 0;
-- When a process that does it last said so.
alter table job add column told timestamptz(3);
alter table job drop constraint job_state_check;
alter table job add constraint job_state_check check (state in ('gathering', 'waiting', 'running', 'interrupted', 'done', 'failed', 'cancelled'));
update job set asked = asked || jsonb_build_object('kind', kind);
update job set outcome = outcome || jsonb_build_object('kind', case when outcome ? 'counts' then kind else 'problem' end) where outcome is not null;

-- A job may have several files; what became of each stays when its bytes are gone.
alter table job_file drop constraint job_file_pkey;
alter table job_file add column number integer not null default 1;
alter table job_file add primary key (job, number);
alter table job_file alter column bytes drop not null;
alter table job_file add column outcome jsonb;

-- What a job gives to be fetched, in parts; gone after a while.
create table job_result (
  job   text    not null,
  -- Name of a file among what it gives.
  name  text    not null,
  part  integer not null,
  bytes bytea   not null,
  primary key (job, name, part)
);

-- Addresses at which a result is fetched once: a digest of the secret in each.
create table job_address (
  digest  text           not null,
  job     text           not null,
  account text           not null,
  expires timestamptz(3) not null,
  primary key (digest)
);
