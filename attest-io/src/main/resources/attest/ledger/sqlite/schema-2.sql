-- Schema 2: what people decided. The log finds what it speaks of, so that changes can be told in order.
create table reviews (
  n integer primary key,
  event text not null,
  body text not null
);
create index log_by_row on log (kind, row);
create index reviews_by_event on reviews (event, n);
