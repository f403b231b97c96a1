-- The small register of test/connect/small-register.ts, with every shape that a mapping can have.
create table birth (
  no bigint primary key,
  pid text,
  family text,
  middle text,
  given text,
  "Ngày sinh" text,
  sex text,
  mother text,
  written timestamptz not null
);
create table death (no bigint primary key, pid text, name text, written timestamptz not null);
create table correction (
  no bigint primary key,
  pid text,
  of_table text not null,
  of_no bigint not null,
  of_column text not null,
  value text,
  since text not null
);
create table card (no bigint primary key, card text not null, since text not null, written timestamptz not null);
