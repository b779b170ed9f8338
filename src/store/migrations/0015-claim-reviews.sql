-- What people made of the claims that the reader found: their verdicts, step by step, each undone by a further step (docs/methods/reviewing.md).

-- One act of a person on a report. What it did to each claim stands in claim_review. Lies by its report.
create table report_review (
  report   text           not null,
  -- 1 and up.
  step     integer        not null,
  act      text           not null check (act in ('accept', 'reject', 'reopen', 'correct', 'split', 'add', 'finish', 'undo', 'redo')),
  -- The step that is undone or done again.
  about    integer,
  -- Name of the account.
  author   text           not null,
  -- Where the review of the report stands after it.
  state    text           not null check (state in ('to-review', 'begun', 'reviewed')),
  known    date           not null,
  recorded timestamptz(3) not null,
  primary key (report, step)
);

-- Where a claim stands after an act. Lies by its report.
create table claim_review (
  report   text           not null,
  claim    text           not null,
  -- 1 and up.
  number   integer        not null,
  step     integer        not null,
  -- The revision of the claim that this speaks of.
  revision integer        not null,
  -- `split` for one that stands as two others, `dropped` for one whose adding was undone. Only open and accepted ones stand.
  verdict  text           not null check (verdict in ('open', 'accepted', 'rejected', 'split', 'dropped')),
  -- Why it was rejected, from a closed list, and in a person's own words.
  reason   text,
  words    text,
  known    date           not null,
  recorded timestamptz(3) not null,
  primary key (report, claim, number)
);
create index claim_review_against on claim_review (report, claim) where verdict in ('rejected', 'split', 'dropped');

-- Steps of which all that leaned on their claims has been flagged. A step without a line here is still to be looked at. Lies by its report.
create table review_settled (
  report   text           not null,
  step     integer        not null,
  recorded timestamptz(3) not null,
  primary key (report, step)
);

-- What the reader could not settle when it read a report, and in which places: `[{kind, start, end}]`. No line for what an earlier version kept.
create table report_reading (
  report   text           not null,
  doubts   jsonb          not null,
  known    date           not null,
  recorded timestamptz(3) not null,
  primary key (report)
);

-- An inbox lists the newest reports first, and asks which kinds of claim stand in them.
create index report_by_knowing on report (known desc, id);
create index claim_kind_of_report on claim (report, kind);

create trigger history before update or delete or truncate on report_review for each statement execute function refuse_change();
create trigger history before update or delete or truncate on claim_review for each statement execute function refuse_change();
create trigger history before update or delete or truncate on review_settled for each statement execute function refuse_change();
create trigger history before update or delete or truncate on report_reading for each statement execute function refuse_change();
