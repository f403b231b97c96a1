/** Part of migration 0011; never edited once released. */
export const tables = `
create schema evidence;
comment on schema evidence is 'The evidence log. Only its functions write here; nothing is changed or deleted, but single parts erased.';

create table evidence.log (
  id integer primary key,
  origin text not null unique check (origin ~ '^[!-*,-~]{1,200}$'),
  opened_at timestamptz not null default clock_timestamp(),
  predecessor integer unique references evidence.log (id),
  closed_size bigint,
  check ((predecessor is null) = (closed_size is null))
);
comment on table evidence.log is 'The logs that this hub has kept; the one opened last is the one that grows. closed_size: at which size its predecessor ended, in a checkpoint that was witnessed.';

create table evidence.leaf (
  log integer not null references evidence.log (id),
  idx bigint not null check (idx >= 0),
  id text not null unique,
  dossier text,
  statement bytea not null,
  leaf bytea not null,
  leaf_hash bytea not null,
  at timestamptz not null,
  primary key (log, idx)
);
comment on table evidence.leaf is 'One row per entry, without gaps. No personal data: the statement and the leaf hold salted commitments, dossier is the code of the dossier.';
create index leaf_of_dossier on evidence.leaf (dossier, log, idx) where dossier is not null;

create table evidence.part (
  log integer not null,
  idx bigint not null,
  name text not null,
  position integer not null,
  salt bytea,
  bytes bytea,
  erased_by text references evidence.leaf (id),
  primary key (log, idx, name),
  foreign key (log, idx) references evidence.leaf (log, idx),
  check ((salt is null) = (bytes is null) and (bytes is null) = (erased_by is not null))
);
comment on table evidence.part is 'What entries say. Personal data kept: who decided and about whom, and what the registers answered, because a decision rests on exactly that; each part is erased by itself once its term has passed, by an entry of the log that erased_by names.';

create table evidence.signature (
  log integer not null,
  idx bigint not null,
  position integer not null,
  class text not null check (class in ('LOGIN_ONLY', 'PASSKEY', 'PUBLIC_CA', 'OFFICIAL_DUTY_CA', 'SIGNATURE_PENDING')),
  bytes bytea not null,
  primary key (log, idx, position),
  foreign key (log, idx) references evidence.leaf (log, idx)
);
comment on table evidence.signature is 'What is needed to check the signatures under entries. Personal data kept: who signed.';

create table evidence.node (
  log integer not null references evidence.log (id),
  level smallint not null check (level > 0),
  idx bigint not null,
  hash bytea not null,
  primary key (log, level, idx)
);
comment on table evidence.node is 'Roots of complete subtrees of 2^level leaves, idx counting them from the left, so that a proof reads some dozens of rows and not the whole log. They follow from the leaves.';

create table evidence.checkpoint (
  log integer not null references evidence.log (id),
  size bigint not null,
  root bytea not null,
  note text not null,
  made_at timestamptz not null default clock_timestamp(),
  timestamp_state text not null default 'NOT_REQUESTED' check (timestamp_state in ('NOT_REQUESTED', 'REQUESTED', 'RECEIVED')),
  timestamp_token bytea,
  primary key (log, size),
  check ((timestamp_token is not null) = (timestamp_state = 'RECEIVED'))
);
comment on table evidence.checkpoint is 'Checkpoints with the signature of the log, as signed notes. timestamp_token: of an RFC 3161 authority.';

create table evidence.cosignature (
  log integer not null,
  size bigint not null,
  key_name text not null,
  key_id bytea not null,
  seconds bigint not null,
  line text not null,
  primary key (log, size, key_name, key_id, seconds),
  foreign key (log, size) references evidence.checkpoint (log, size)
);
comment on table evidence.cosignature is 'Lines of witnesses under checkpoints; seconds since 1970 at which they cosigned.';
`;
