-- Who may sign in, by what, and what they may do and see (docs/accounts.md). Of this installation alone: no export holds any of it.

create table account (
  id                text           not null primary key,
  -- Stands as author in the logbook: the name of a charge, and never of a person.
  name              text           not null unique,
  -- A list of roles; empty for somebody who may do nothing yet.
  roles             jsonb          not null,
  clearance         text           not null check (clearance in ('clear', 'green', 'amber', 'amber+strict', 'red')),
  -- Of the demo, and of no use outside it.
  demo              boolean        not null,
  has_second_factor boolean        not null default false,
  -- Since when nobody signs in by it. An account never goes: its name stands under what it wrote.
  disabled          timestamptz(3),
  created           timestamptz(3) not null,
  changed           timestamptz(3) not null
);

-- The password of an account as argon2id, or who an organisation says it is.
create table credential (
  id       text           not null primary key,
  account  text           not null references account (id),
  -- `credential` for a password, `oidc` for an organisation.
  provider text           not null,
  -- The account itself, or the subject by which the organisation knows them.
  subject  text           not null,
  password text,
  created  timestamptz(3) not null,
  changed  timestamptz(3) not null,
  unique (provider, subject)
);
create index credential_by_account on credential (account);

create table session (
  id         text           not null primary key,
  account    text           not null references account (id),
  -- Worth nothing without the signature that only the cookie has.
  token      text           not null unique,
  expires    timestamptz(3) not null,
  -- Always empty.
  network    text,
  -- Browser and system in two words, so that people know their own sessions.
  user_agent text,
  created    timestamptz(3) not null,
  changed    timestamptz(3) not null
);
create index session_by_account on session (account);

-- What is half done: a second factor or a passkey that is asked for.
create table sign_in_challenge (
  id         text           not null primary key,
  identifier text           not null,
  value      text           not null,
  expires    timestamptz(3) not null,
  created    timestamptz(3) not null,
  changed    timestamptz(3) not null
);
create index sign_in_challenge_by_identifier on sign_in_challenge (identifier);

-- Secret and recovery codes are encrypted with a key that is not in this store.
create table second_factor (
  id             text    not null primary key,
  account        text    not null unique references account (id),
  secret         text    not null,
  recovery_codes text    not null,
  verified       boolean,
  failures       integer,
  locked_until   timestamptz(3)
);

create table passkey (
  -- As the authenticator names it, in base64url.
  id         text           not null primary key,
  account    text           not null references account (id),
  public_key text           not null,
  counter    bigint         not null,
  transports jsonb          not null,
  created    timestamptz(3) not null,
  last_used  date
);
create index passkey_by_account on passkey (account);

-- One-time links: of each only what it can be known by.
create table sign_in_link (
  digest  text           not null primary key,
  -- Empty for the first administrator, whose account does not exist yet.
  account text           references account (id),
  created timestamptz(3) not null,
  expires timestamptz(3) not null,
  used    timestamptz(3)
);

-- By which machines ask: a part of what their account may do.
create table access_token (
  id        text           not null primary key,
  account   text           not null references account (id),
  digest    text           not null unique,
  -- What it is for, in the words of who made it.
  label     text           not null,
  rights    jsonb          not null,
  created   timestamptz(3) not null,
  expires   timestamptz(3) not null,
  revoked   timestamptz(3),
  last_used date
);
create index access_token_by_account on access_token (account);

-- How often something was tried, by the digest of what; a row is of no use after its moment and goes.
create table sign_in_count (
  key   text           not null primary key,
  count integer        not null,
  until timestamptz(3) not null
);
create index sign_in_count_by_moment on sign_in_count (until);
