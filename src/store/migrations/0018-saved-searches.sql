-- Searches that a person saved to ask again: of this installation, like the account, and no part of what the store knows.

create table saved_search (
  id       text           not null,
  account  text           not null,
  name     text           not null,
  -- What was asked, and with which filters.
  question text           not null,
  body     jsonb          not null,
  recorded timestamptz(3) not null,
  -- What was recorded after it is new to the person.
  looked   timestamptz(3) not null,
  primary key (id)
);
create index saved_search_of_account on saved_search (account, recorded);

-- Events are listed by their last day, whatever their country; corrected claims are few, and the only ones of which a view looks for the newest.
create index event_record_by_last on event_record (last desc, id) where class not in ('signal', 'protest');
create index claim_changed on claim (report, id, revision, known, recorded) where revision > 1;
create index claim_events_by_last on claim (last desc, id collate "C") where kind = 'EVENT';
