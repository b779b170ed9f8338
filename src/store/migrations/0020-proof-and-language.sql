-- When whoever holds a session last showed who they are, besides by signing in; and the language that an account reads.

alter table session add column proved timestamptz(3);
alter table account add column language text check (language in ('nl', 'en'));
