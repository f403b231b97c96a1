-- Of both kinds of database: the register of native-dates.test.ts.
create table vaccination (no bigint primary key, pid varchar(12), name varchar(80), born date not null);
