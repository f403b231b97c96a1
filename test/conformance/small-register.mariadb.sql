-- The small register of test/connect/small-register.ts in MariaDB, in collations that take letters of either case for the same.
create table birth (
  no bigint primary key,
  pid varchar(40),
  family varchar(400),
  middle varchar(400),
  given text,
  `Ngày sinh` varchar(400),
  sex varchar(400),
  mother varchar(40),
  written timestamp(3) not null default '1971-01-01 00:00:00',
  key (pid),
  key (mother)
);
create table death (no bigint primary key, pid varchar(40), name varchar(400), written datetime(3) not null, key (pid));
create table correction (
  no bigint primary key,
  pid varchar(40),
  of_table varchar(40) not null,
  of_no bigint not null,
  of_column varchar(100) not null,
  value text,
  since varchar(20) not null,
  key (pid)
);
create table card (
  no bigint primary key,
  card varchar(400) not null,
  since varchar(400) not null,
  written timestamp(3) not null default '1971-01-01 00:00:00',
  key (card)
);
