-- Schema 1. Rows are added, never changed; docs/FORMATS.md explains the columns.
create table reports (
  n integer primary key,
  id text not null unique,
  outlet text,
  url text,
  title text,
  published text,
  language text not null,
  text_hash text not null,
  text text not null
);
create virtual table report_words using fts5 (
  title, text, content = 'reports', content_rowid = 'n',
  tokenize = "unicode61 remove_diacritics 2"
);
create table readings (
  n integer primary key,
  report text not null references reports (id),
  version text not null,
  header text not null,
  zones text not null,
  unique (report, version)
);
create table actors (
  n integer primary key,
  id text not null,
  name text not null,
  body text not null unique
);
create table places (
  n integer primary key,
  id text not null,
  name text not null,
  body text not null unique
);
create table claims (
  reading integer not null references readings (n),
  number integer not null,
  type text not null,
  modality text not null,
  discourse text not null,
  body text not null,
  primary key (reading, number)
) without rowid;
create table spans (
  reading integer not null,
  claim integer not null,
  field text not null,
  start_at integer not null,
  end_at integer not null,
  words text not null,
  primary key (reading, claim, field, start_at, end_at)
) without rowid;
create table event_versions (
  n integer primary key,
  event text not null,
  state text not null check (state in ('kept', 'merged', 'withdrawn')),
  merged_into text,
  body text
);
create index event_versions_by_event on event_versions (event, n);
create table event_claims (
  event_version integer not null references event_versions (n),
  reading integer not null,
  claim integer not null,
  primary key (event_version, reading, claim)
) without rowid;
create view current_events as
  select event, n as event_version, body from event_versions e
  where state = 'kept' and n = (select max(n) from event_versions where event = e.event);
create table log (
  n integer primary key,
  kind text not null,
  row integer not null,
  hash text not null,
  chain text not null
);
