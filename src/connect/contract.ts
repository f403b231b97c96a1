/**
 * The connector contract: the first thing an integrator reads.
 *
 * A connector makes one register readable. It declares what the register holds and answers batches of keys; it never
 * repairs, never judges and never throws for what a register did. The kinds in `kinds/` (sql, rest, file) build one from a
 * mapping; `reference.ts` is the smallest complete one.
 */
import type { EntityFields, EntityName, FieldPath, PartialDate, Text } from '../generated/model.ts';

// ── What a register is ──────────────────────────────────────────────────────────────────────────────────────────────

export interface Declaration {
  /** Stable short name, equal to the folder's: `civil-registry`. */
  readonly id: string;
  readonly title: Text;
  readonly owner: Text;
  /** Registers of one group are one witness (copies of each other). Default: the register alone. */
  readonly independenceGroup?: string;
  /** Place in the order of authority, 1 is first. Statute decides it, not quality. */
  readonly authority: { readonly default: number; readonly fields?: { readonly [F in FieldPath]?: number } };
  readonly scope: readonly ScopeEntry[];
  readonly coverage: readonly CoverageEntry[];
  /** Confidential fields. Default: none. */
  readonly sealed?: readonly SealedEntry[];
  readonly entities: { readonly [E in EntityName]?: EntityDeclaration<E> };
}

export interface EntityDeclaration<E extends EntityName = EntityName> {
  /** Whether a key that this register does not know is evidence that the entity does not exist in it. */
  readonly findsByKey: boolean;
  /** Fields it answers, each with the kinds of record (see `SourceRecord.source`) that can hold it. */
  readonly fields: { readonly [F in keyof EntityFields[E]]?: readonly string[] };
  /** Of Person: the fields that are also read by CMND (`ReadRequest.by`), with the kinds of record that can hold them. */
  readonly fieldsByCmnd?: { readonly [F in keyof EntityFields[E]]?: readonly string[] };
}

/** Published sharing scope of one field. A field that is not shared is never read. A field without an entry is shared. */
export interface ScopeEntry {
  readonly field: FieldPath;
  readonly shared: boolean;
  readonly decision: string;
  readonly validFrom: PartialDate;
}

/**
 * Fields that are confidential, whoever asks: they are read for these procedures (national codes) and for no other. For
 * others the register is not asked, not even whether there is a record of an entity all of whose fields are sealed.
 * Nothing else may tell of such a record: to be named in one does not make a person its subject (`SourceRecord.subject`).
 */
export interface SealedEntry {
  readonly fields: readonly FieldPath[];
  readonly procedures: readonly string[];
}

/** What of one kind of record is digitised. Without an entry, coverage is unknown and absence is `NO_RECORD`. */
export interface CoverageEntry {
  /** Kind of record, as in `SourceRecord.source`. */
  readonly records: string;
  /**
   * When in the life of the person asked about such a record can arise, counted from the year of birth in the PID:
   * in that year (BIRTH), at any time after (LIFETIME), from the twelfth year on (PARENTHOOD) or from the eighteenth
   * (MARRIAGE). Where part of that span is not digitised, finding nothing is `NOT_COVERED`.
   */
  readonly event: 'BIRTH' | 'LIFETIME' | 'PARENTHOOD' | 'MARRIAGE';
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly registrars: Text;
  /**
   * True if the same kind of record is also made by registrars that are not in it (births in another province): what it
   * does not name may lie there, so it denies nothing.
   */
  readonly isLocal: boolean;
  /**
   * Where its registrars are, if that can be told by provinces (codes in units of today). A person's sets are then held
   * against where that person was registered as a resident: for the time spent outside, and for that of which it is not
   * known, finding nothing is `NOT_COVERED`; for a life spent inside, in digitised years, it is `NO_RECORD`, and denies.
   */
  readonly area?: { readonly provinces: readonly string[] };
}

// ── What it can do ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Absent means no. */
export interface Capabilities {
  /** Most keys in one request to the register; `read` splits larger batches itself. */
  readonly batch?: { readonly limit: number };
  /** Confirms number, name and date of birth together without giving anything else. */
  readonly verify?: Record<string, never>;
  /** Finds persons by what its records say, without knowing their key. */
  readonly search?: {
    /** By whole name and year of birth. */
    readonly name?: Record<string, never>;
    /** By personal identification number, present or superseded, or old identity-card number (CMND). */
    readonly document?: Record<string, never>;
    /** Most places in one page. */
    readonly limit: number;
  };
  /** Counts records that bear no number and have a given name and date of birth. */
  readonly resembling?: Record<string, never>;
  /** Tells what its source holds now: tables and columns, as far as the hub may see them. */
  readonly describe?: Record<string, never>;
  /** Goes through all keys of an entity in their order. */
  readonly scan?: { readonly limit: number };
  /** Reads in one go what it holds of entities and of others that they link to. */
  readonly follow?: Record<string, never>;
  /** Keeps the numbers of persons: tells whose an old one is (`ownersOf`), and which a person had (`formerNumbers`). */
  readonly numbers?: Record<string, never>;
}

// ── How it is asked ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Who asks and what for; sent with every call, because registers log it (MaCanBo, MaDonVi, MaDVC). */
export interface Purpose {
  readonly official: string;
  readonly unit: string;
  readonly procedure: string;
  readonly dossier: string | null;
}

/** Travels with every call. */
export interface Call {
  /** Caller-made id of the request (MaYeuCau), at most 40 characters. */
  readonly requestId: string;
  readonly purpose: Purpose;
  /** Aborted at the deadline or when nobody waits any more; the request to the source must stop then. */
  readonly signal: AbortSignal;
  /** Whether it is aborted, told without a signal having to be made, which costs as much as asking a small statement. */
  readonly isGivenUp?: boolean;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /**
   * Told of what was asked of the source and what came back, as it was received, where somebody keeps that; a connector
   * that cannot tell does not.
   */
  readonly received?: (received: Received) => void;
}

/** What went to a source and came back. `request`: without what the hub is recognised by. */
export interface Received {
  /** A statement and its parameters, as JSON; of a service the path or operation, a line feed, and the body. */
  readonly request: string;
  /**
   * By key its rows, as text by column, as JSON; of a service its items, as they were read out of the answer, as JSON, and `[]`
   * where there were none. Key null: the answer of a service, whole, where it was not told apart.
   */
  readonly parts: readonly { readonly key: string | null; readonly text: string }[];
  /** Of a service: the answer as it came, about all that were asked for, out of which the parts were read. */
  readonly whole?: string;
}

export interface ReadRequest {
  readonly entity: EntityName;
  /** Distinct keys: PIDs for Person, otherwise the register's own. */
  readonly keys: readonly string[];
  /** Fields wanted, all declared. Empty: only whether the entity is known. */
  readonly fields: readonly string[];
  /**
   * CMND: the keys are numbers of old identity cards, and answers are given from the records of Person that bear one and
   * no personal identification number. Only for fields declared so.
   */
  readonly by?: 'CMND';
  /** Whether records of Person are to carry `formerNumbers`. Only with `can.numbers`. */
  readonly formerNumbers?: true;
}

/**
 * One per key, in the order of the keys. One bad key never fails its batch. NOT_FOUND: no record of the kinds that hold
 * the fields asked for; without fields, the key is not known as the subject of any record.
 */
export type ReadAnswer =
  | ({ readonly outcome: 'FOUND'; readonly records: readonly SourceRecord[] } & Remembered)
  | ({ readonly outcome: 'NOT_FOUND' } & Remembered)
  | { readonly outcome: 'FAILED'; readonly code: FailureCode };

/** Of an answer that the source does not give now: when it last gave it, RFC 3339 UTC. Absent: it is of now. */
export interface Remembered {
  readonly lastKnown?: string;
}

/** What is wanted of the entities that others link to. */
export interface Follow {
  /** The field, asked for above, that links to them. */
  readonly field: string;
  readonly entity: EntityName;
  /** As in a read of them by their keys. */
  readonly fields: readonly string[];
  /** Of those that they link to in turn. */
  readonly follow: readonly Follow[];
}

export interface FollowRequest extends ReadRequest {
  readonly follow: readonly Follow[];
}

/**
 * `answers` as of `read`. `followed`: what reads by key would have answered about some of the entities linked to, by their
 * keys; whoever misses one reads it. Others may be among them.
 */
export interface FollowAnswer {
  readonly answers: readonly ReadAnswer[];
  readonly followed: readonly { readonly follow: Follow; readonly answers: ReadonlyMap<string, ReadAnswer> }[];
}

/** One record of the register that says something about one key. Two records with one key stay two. */
export interface SourceRecord {
  /** Kind of record: `births`, `deaths`, `cards`. */
  readonly source: string;
  /** Reference by which the owner finds it. */
  readonly ref: string;
  /** Whether the entity is the record's subject (its birth), or only mentioned (named as mother). */
  readonly subject: boolean;
  /** A correction replaces what earlier records of the same register say in its fields. */
  readonly kind: 'RECORD' | 'CORRECTION';
  /** Of a correction: `ref` of the record that it corrects; absent if the register does not say. */
  readonly corrects?: string;
  /** When it was recorded or took effect; null if the register does not say. RFC 3339 UTC. */
  readonly recordedAt: string | null;
  /** How it was tied to the key. */
  readonly linkedBy: 'PID' | 'SUPERSEDED_PID' | 'CMND' | 'KEY';
  /** Only fields that were asked for and that this kind of record holds. A set: one answer per item. */
  readonly fields: Readonly<Record<string, FieldAnswer | readonly FieldAnswer[]>>;
  /** `fields[field]`, read by itself: for records of which most fields are never looked at. */
  said?(field: string): FieldAnswer | readonly FieldAnswer[] | undefined;
  /** Of a person, if asked for: the numbers by which older records may know them. Others may have had the same CMND. */
  readonly formerNumbers?: readonly FormerNumber[];
}

/** A personal identification number since cancelled, or the nine digits of an old identity card (CMND). */
export interface FormerNumber {
  readonly number: string;
  readonly kind: 'SUPERSEDED_PID' | 'CMND';
}

export interface Likeness {
  readonly fullName: string;
  /** Whole: `1960-05-12`. */
  readonly dateOfBirth: string;
}
/**
 * By kind of record, how many have this name by its search key, this date of birth, and no number of any kind that
 * would tie them to a person. Counted and never joined: names are not unique.
 */
export type ResemblingAnswer =
  | { readonly outcome: 'COUNTED'; readonly counts: Readonly<Record<string, number>> }
  | { readonly outcome: 'FAILED'; readonly code: FailureCode };

/** Whose a former number is. Several owners: it leads to nobody. */
export type OwnersAnswer =
  | { readonly outcome: 'FOUND'; readonly owners: readonly Owner[] }
  | { readonly outcome: 'NOT_FOUND' }
  | { readonly outcome: 'FAILED'; readonly code: FailureCode };
export interface Owner {
  readonly personalId: string;
  readonly kind: FormerNumber['kind'];
}

/**
 * `raw` is what the source holds, byte for byte. NUMBER: it points to a person by an old number, which is no key;
 * the register that keeps the numbers tells whose it is. NOT_SHARED: what the record says here belongs to a field that is not
 * shared (the new value in a correction of one), so it goes no further than the connector.
 */
export type FieldAnswer =
  | { readonly state: 'VALUE'; readonly raw: string; readonly value: unknown; readonly links?: PartLinks }
  | { readonly state: 'NUMBER'; readonly raw: string; readonly number: string }
  | { readonly state: 'EMPTY'; readonly raw: string | null }
  | { readonly state: 'NOT_SHARED'; readonly raw: null }
  | { readonly state: 'UNREADABLE'; readonly raw: string };

/**
 * By part: what the record says of the links inside a value object, each read by itself; the value holds the link, or
 * null. A value object whose type has links is never read without them.
 */
export type PartLinks = Readonly<Record<string, PartLink>>;
export interface PartLink {
  readonly answer: FieldAnswer;
  /** How it was tied to what it points to; null if it was not. */
  readonly linkedBy: SourceRecord['linkedBy'] | null;
}

export interface VerifyRequest {
  readonly personalId: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
}
export type VerifyAnswer =
  | { readonly outcome: 'VERIFIED' }
  | { readonly outcome: 'NOT_VERIFIED' }
  | { readonly outcome: 'FAILED'; readonly code: FailureCode };

/** What persons are searched by. */
export type SearchCriteria =
  | { readonly by: 'NAME'; readonly fullName: string /** Four digits. */; readonly birthYear: string }
  | { readonly by: 'DOCUMENT'; readonly number: string };

/**
 * Where something found stands in the order of answers, which is the same in every register: first those with a
 * personal identification number, by it; then the records without one, by their reference; both byte by byte.
 */
export type SearchPlace = { readonly personalId: string } | { readonly record: string };

export interface SearchRequest {
  readonly criteria: SearchCriteria;
  /** Most places in the page, 1 to `can.search.limit`. */
  readonly limit: number;
  /** The page begins behind this place, whether or not anything stands there; null: at the start. */
  readonly after: SearchPlace | null;
}

/**
 * A page of what fits, in order. NAME: every record, in itself or as a correction has left it, whose name has the search
 * key of the name asked for (`search-key.ts`: without case, diacritics and spaces) and whose date of birth is in the
 * year, or cannot be read and has the year in its text. DOCUMENT: every record that bears the number as its subject's.
 * How well it fits is judged elsewhere. A page may be shorter than asked for, and empty, though `next` is not null.
 */
export type SearchAnswer =
  | ({
      readonly outcome: 'PAGE';
      readonly found: readonly Found[] /** To be given as `after`; null at the end. */;
      readonly next: SearchPlace | null;
    } & Remembered)
  | { readonly outcome: 'FAILED'; readonly code: FailureCode };

/** All records of the register that fit at one place: of one person, or one record that names no such number. */
export interface Found {
  readonly place: SearchPlace;
  /** With those of the fields `personalId`, `fullName`, `dateOfBirth` that this kind of record holds. */
  readonly records: readonly SourceRecord[];
}

export interface ScanRequest {
  readonly entity: EntityName;
  /** As in `ReadRequest`. */
  readonly fields: readonly string[];
  /** Most keys in the page, 1 to `can.scan.limit`. */
  readonly limit: number;
  /** The page begins behind this key, whether or not the register knows it; null: at the start. */
  readonly after: string | null;
}

/**
 * The keys for which a read of the same fields would find records, byte by byte in their order, each once and with these
 * records. A scan that goes on with `next` sees every key that was there all the time.
 */
export type ScanAnswer =
  | {
      readonly outcome: 'PAGE';
      readonly found: readonly {
        readonly key: string;
        readonly records: readonly SourceRecord[];
      }[] /** To be given as `after`; null at the end. */;
      readonly next: string | null;
    }
  | { readonly outcome: 'FAILED'; readonly code: FailureCode };

/** What a source holds now, whatever the mapping reads of it. */
export type DescribeAnswer =
  | { readonly outcome: 'DESCRIBED'; readonly places: readonly Place[] }
  | { readonly outcome: 'FAILED'; readonly code: FailureCode };
export interface Place {
  /** Name of a table or view. */
  readonly name: string;
  /** About how many rows it has; null if that is not known. */
  readonly rows: number | null;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly nullable: boolean }[];
}

/** Where a field comes from: one kind of record that can hold it. For `explain`; no source is asked. */
export interface Origin {
  /** Kind of record, as in `SourceRecord.source`. */
  readonly records: string;
  /** Where the records are: a table, or a path of a service. */
  readonly place: string;
  /** By what a record is tied to the entity: its columns, or paths. */
  readonly key: readonly string[];
  readonly linkedBy: SourceRecord['linkedBy'];
  readonly subject: boolean;
  /** The columns, or paths, that the field is read from, and what is done to their text. */
  readonly from: readonly string[];
  readonly transform: string;
  /** Table whose rows replace these columns; null if there is none. */
  readonly corrections: string | null;
}
export interface Origins {
  readonly origins: readonly Origin[];
  /** What is sent to the source to read this field alone; null where that is not one text. */
  readonly statement: string | null;
}

/** Why a register did not answer. Closed: what the hub says to people about each is decided in one table. */
export type FailureCode =
  | 'BAD_CONFIG'
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'FORBIDDEN'
  | 'REJECTED'
  | 'MALFORMED'
  | 'OVERLOADED'
  | 'NOT_SUPPORTED';

export type PingAnswer = { readonly ok: true } | { readonly ok: false; readonly code: FailureCode };

// ── The connector ───────────────────────────────────────────────────────────────────────────────────────────────────

/** None of these reject for what the register did; constructing one connects to nothing. */
export interface Connector {
  readonly declaration: Declaration;
  readonly can: Capabilities;
  read(request: ReadRequest, call: Call): Promise<readonly ReadAnswer[]>;
  /** Present exactly if `can.follow` is. */
  follow?(request: FollowRequest, call: Call): Promise<FollowAnswer>;
  /** Present exactly if `can.verify` is. */
  verify?(request: VerifyRequest, call: Call): Promise<VerifyAnswer>;
  /** Present exactly if `can.search` is. What is not offered is refused with NOT_SUPPORTED. */
  search?(request: SearchRequest, call: Call): Promise<SearchAnswer>;
  /** Present exactly if `can.scan` is. */
  scan?(request: ScanRequest, call: Call): Promise<ScanAnswer>;
  /** Present exactly if `can.describe` is. */
  describe?(call: Call): Promise<DescribeAnswer>;
  /** Where a declared field comes from. Absent in connectors that are not made from a mapping. */
  origins?(entity: EntityName, field: string): Origins;
  /** Present exactly if `can.resembling` is. One answer per person, in their order. */
  resembling?(persons: readonly Likeness[], call: Call): Promise<readonly ResemblingAnswer[]>;
  /** Present exactly if `can.numbers` is. One answer per former number, in their order. */
  ownersOf?(numbers: readonly string[], call: Call): Promise<readonly OwnersAnswer[]>;
  ping(call: Pick<Call, 'signal' | 'deadline'>): Promise<PingAnswer>;
  close(): Promise<void>;
}

/**
 * Version of this contract. The major number changes when a connector made for the one before would be misunderstood, the
 * minor one when something can be said that could not be said before.
 */
export const contractVersion = '1.1';

/** What each connector folder exports by default. */
export interface ConnectorModule {
  /** The version of the contract that it was made for: `1.0`. Another major one, or a later minor one, is not opened. */
  readonly contract: string;
  /** Name of the environment variable with its address, for example `CIVIL_REGISTRY_URL`. */
  readonly urlVariable: string;
  /** Further variables it reads (credentials), by name; all required. */
  readonly settings?: readonly string[];
  readonly declaration: Declaration;
  create(address: { readonly url: string; readonly settings: Readonly<Record<string, string>> }): Connector;
}

// ── How raw text becomes a value ────────────────────────────────────────────────────────────────────────────────────

/** Reads the raw columns of one field, as text. Never repairs: what does not fit is UNREADABLE, null or '' is EMPTY. */
export interface Transform<T> {
  /** What it does, for `explain`: `date dd.MM.yyyy`. */
  readonly name: string;
  read(raw: readonly (string | null)[]): FieldReading<T>;
  /** Texts that it reads, one for each column; for rows that the conformance suite makes up. Default: common ones. */
  readonly examples?: readonly (readonly (string | null)[])[];
}
export type FieldReading<T> =
  | { readonly state: 'VALUE'; readonly value: T; readonly links?: PartLinks }
  | { readonly state: 'NUMBER'; readonly number: string }
  | { readonly state: 'EMPTY' }
  | { readonly state: 'NOT_SHARED' }
  | { readonly state: 'UNREADABLE' };

/** One field of the schema from one or more columns (paths, for JSON) of a record. */
export interface FieldMapping<T> {
  readonly from: readonly string[];
  readonly transform: Transform<T>;
}
export type EntityMapping<E extends EntityName> = {
  readonly [F in keyof EntityFields[E]]?: FieldMapping<EntityFields[E][F]>;
};
