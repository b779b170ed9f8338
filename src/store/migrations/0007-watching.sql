-- How watching goes on after a stop. Not history and not shared: what was seen at a place, on this installation.
create table watched (
  -- A file or the address of a feed.
  place  text           primary key,
  -- What it said of itself when it was read last: size and time of a file, validators of an answer.
  mark   jsonb          not null,
  looked timestamptz(3) not null
);

-- Answers of official level feeds that were not understood, as they came.
create table refused_notice (
  address  text           not null,
  digest   text           not null,
  recorded timestamptz(3) not null,
  body     text           not null,
  primary key (address, digest)
);
