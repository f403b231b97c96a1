/**
 * What a connector folder gives the conformance suite, as the default export of `sample/sample.ts`. A kind makes one from
 * the connector's mapping (`sqlSample`, `restSample`), so that a folder only says where its structure is.
 */
import type { NetConnectOpts } from 'node:net';
import type { EntityName } from '../../generated/model.ts';
import type { Connector } from '../contract.ts';

export interface Sample {
  /** Sets up a source of this kind with rows that the suite makes up: nobody in it is real. */
  open(ground: Ground): Promise<Stand>;
  /** Records as the source writes them, with what their author expects to be read: the check of the mapping itself. */
  readonly examples?: readonly Example[];
  /** Kinds of database in each of which the connector is to be looked at; `freshDatabase` then gives one of that kind. */
  readonly databases?: readonly DatabaseKind[];
}

export type DatabaseKind = 'postgres' | 'mariadb';

/** One record written by hand, and the values that must come of it. */
export interface Example {
  readonly entity: EntityName;
  readonly key: string;
  /** Where the record is (a table; for HTTP the path), and its columns. */
  readonly in: string;
  readonly row: Readonly<Record<string, unknown>>;
  /** By field: its value, `null` where it must be empty, `'UNREADABLE'` in capitals where it cannot be read. */
  readonly expects: Readonly<Record<string, unknown>>;
}

/** A well-formed personal identification number of which the suite makes up no other record: for examples. */
export const nobody = '000190999999';

/** What the machine offers. */
export interface Ground {
  readonly seed: number;
  readonly examples: readonly Example[];
  /** What will be in the connector's address. */
  readonly secret: string;
  /** Makes an empty database that nobody else uses; resolves to its address. */
  freshDatabase(): Promise<string>;
}

/** Undoes what was done to the source. */
export type Undo = () => Promise<void>;

/** A source under the suite's hands, and the same rows in memory. */
export interface Stand {
  /**
   * The connector under test, for the source behind a port of this machine; null where nothing is between them. Its address
   * holds `secret` wherever an address of this kind can hold a secret.
   */
  connect(port: number | null, secret: string): Connector;
  /** Where the source listens; null if it is in this process. */
  readonly upstream: NetConnectOpts | null;
  /** What every answer is held against: the same rows, read in memory. Follows what is done to the source. */
  readonly reference: Connector;
  /** Keys that the source holds. */
  readonly keys: Readonly<Partial<Record<EntityName, readonly string[]>>>;
  /** Numbers of old identity cards in the rows. */
  readonly cmnds: readonly string[];
  /** How many requests the source is working on now. */
  busy(): Promise<number>;
  /** From now on the source begins to answer and does not come to an end, until this is undone. */
  hold(): Promise<Undo>;
  /** Lets the source refuse every column that these fields do not need. Absent: its answers are whole records. */
  readonly restrict?: (entity: EntityName, fields: readonly string[]) => Promise<Undo>;
  /** What can go wrong at the source itself, beyond what happens between it and the connector. */
  readonly faults: Readonly<Partial<Record<SourceFault, Inject>>>;
  close(): Promise<void>;
}

/** Does one thing to what the source holds in a field, or to one key; null if it cannot be done to this field. */
export type Inject = (target: Target) => Promise<Undo | null>;
export interface Target {
  readonly entity: EntityName;
  readonly field: string;
  /** A key that is to be spoilt; of faults that concern all keys it says nothing. */
  readonly key: string;
}

/**
 * - `dead`, `black-hole`, `slow`: for sources in this process; for others the suite does it on the wire
 * - `garbage-answer`, `truncated-answer`, `error-in-answer`: answers in the source's protocol that hold no data
 * - `credentials-expired`, `forbidden`, `overloaded`: the source refuses in its own words
 * - `half-missing`: the records of the key, and of every other one, are gone
 * - `wrong-type`, `null-required`, `changed`: of the key, the field's first column holds a thing of another type, nothing
 *   (though the source promises something), or another value
 * - `drifted`: the field's first column is no longer there, for all keys
 */
export type SourceFault =
  | 'dead'
  | 'black-hole'
  | 'slow'
  | 'garbage-answer'
  | 'truncated-answer'
  | 'error-in-answer'
  | 'credentials-expired'
  | 'forbidden'
  | 'overloaded'
  | 'half-missing'
  | 'wrong-type'
  | 'null-required'
  | 'changed'
  | 'drifted';
