-- Schema 3: data sets to compare with. They stand beside the ledger and in none of its other tables.
create table data_sets (
  n integer primary key,
  name text not null unique,
  form text not null,
  hash text not null
);
create table data_set_rows (
  data_set integer not null references data_sets (n),
  number integer not null,
  body text not null,
  primary key (data_set, number)
) without rowid;
