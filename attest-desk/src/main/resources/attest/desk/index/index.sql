-- Made from the ledger, never part of it; deleting the file only makes the desk build it anew.
create table state (indexed integer not null);
insert into state values (0);
create table places (n integer primary key, body text not null unique);
create table casts (n integer primary key, body text not null unique);
create table events (
  n integer primary key,
  id text not null unique,
  first integer not null,
  last integer not null,
  type text not null,
  modality text not null,
  discourse text not null,
  status text not null,
  place integer,
  "cast" integer not null,
  killed integer not null,
  origins integer not null,
  doubt real not null,
  summary text not null
);
create table tellings (n integer not null, report text not null, outlet text, original text);
create index tellings_by_event on tellings (n);
create index tellings_by_report on tellings (report);
create index tellings_by_outlet on tellings (outlet);
create virtual table event_words using fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
