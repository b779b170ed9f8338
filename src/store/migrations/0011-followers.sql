-- Who follows, and what became of each attempt to reach them (docs/methods/following.md).

-- Personal data: a row really goes when somebody leaves. No history guards it, and no export holds it.
create table follower (
  -- Random, and worth nothing once the row is gone.
  id           text           not null,
  channel      text           not null check (channel in ('mail', 'webhook')),
  address      text           not null,
  -- Signs what a webhook gets; opens the pages by which a follower by mail confirms and leaves.
  secret       text           not null,
  language     text           not null,
  -- Empty for all.
  country      text,
  stream       text,
  only_changes boolean        not null,
  asked        timestamptz(3) not null,
  -- Empty until they say that they want this.
  confirmed    timestamptz(3),
  primary key (id)
);
create unique index follower_once on follower (channel, address, country, stream) nulls not distinct;

-- Without address and without what was sent, so that it can stay when the follower goes.
create table delivery (
  id       text           not null,
  -- From 1.
  attempt  integer        not null,
  follower text           not null,
  channel  text           not null,
  -- Empty for the question whether they want to be told at all.
  edition  text,
  outcome  text           not null check (outcome in ('delivered', 'failed', 'given-up', 'gone')),
  reason   text,
  -- Of HTTP or SMTP; empty where nobody answered.
  status   integer,
  recorded timestamptz(3) not null,
  primary key (id, attempt)
);
create index delivery_by_moment on delivery (recorded);

create trigger history before update or delete or truncate on delivery for each statement execute function refuse_change();
