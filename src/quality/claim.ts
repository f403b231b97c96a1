import type {
  ClaimOutcome,
  Completeness,
  EntityName,
  FieldPath,
  Link,
  ServedFrom,
  UncoveredPeriod,
} from '../generated/model.ts';

/** What one register's record said for one field of one entity. Quality takes claims and a clock, and gives facts. */
export interface Claim<T = unknown> {
  /** Register id. */
  readonly register: string;
  /** Registers of one group are one witness. */
  readonly group: string;
  /** Place in the order of authority for this field, 1 is first. */
  readonly authority: number;
  /** Kind of record within the register: `births`; null where no record was found or none could be asked for. */
  readonly source: string | null;
  /** Whether a life has one record of that kind, as of its birth; of others, such as cards, it may well have several. */
  readonly once: boolean;
  readonly kind: 'RECORD' | 'CORRECTION';
  /** Of a correction: `recordRef` of the record that it corrects; null if it does not say, and for records. */
  readonly corrects: string | null;
  readonly recordRef: string | null;
  readonly recordedAt: string | null;
  readonly retrievedAt: string;
  readonly servedFrom: ServedFrom;
  readonly requestId: string;
  readonly linkedBy: string | null;
  /** Whether the entity is the record's subject (its own birth), or only mentioned in it (the birth of its child). */
  readonly subject: boolean;
  /** Of a set: whether the register names all there are, so that it denies what it does not name. */
  readonly exhaustive: boolean;
  /** As the record holds it, byte for byte. */
  readonly raw: string | null;
  /** Non-null exactly if `absence` is null. */
  readonly value: T | null;
  readonly absence: Completeness | null;
  /**
   * Why the register did not answer, with `absence` SOURCE_UNAVAILABLE, WITHHELD or UNREADABLE. WITHHELD without a
   * failure: the register was not asked, for what it would say is sealed.
   */
  readonly failure: string | null;
  /** The value does not have the form that the field's values must have. */
  readonly malformed?: true;
  /** Of a link: an old number by which the record names the person, whether or not it leads to one. */
  readonly number?: string;
  /** With `absence`: how many records, tied to nobody, may be what was not found. */
  readonly possible?: number;
  /** By part: what the record says of the links inside `value`, each by itself. */
  readonly links?: Readonly<Record<string, LinkClaim>>;
  /** With `absence` NOT_COVERED, where it is known: when in the person's life a record would not lie in this register. */
  readonly uncovered?: readonly UncoveredPeriod[];
  /** Of a fact that is worked out from others: the field that the claim is about. */
  readonly about?: FieldPath;
}

/** What a record says of one link inside a value. */
export type LinkClaim = Pick<Claim, 'raw' | 'value' | 'absence' | 'linkedBy' | 'failure' | 'number'>;

/** In place of a kind of record: what the claim says is which former numbers a person has. */
export const FORMER_NUMBERS = 'former-numbers';

/** A claim with how it stands to the value served. */
export interface JudgedClaim<T = unknown> extends Claim<T> {
  readonly outcome: ClaimOutcome;
}

/** All claims held about one entity; rules that look across fields and registers read from here. */
export interface EntityClaims {
  readonly entity: string;
  /** PID for Person, else the register's own key. */
  readonly key: string;
  /** Claims of one field, in order of authority; empty if the field was not read. */
  of(field: string): readonly Claim[];
  /** Claims of an entity that it links to. */
  linked(link: Link<EntityName>): EntityClaims;
  /**
   * Others of its kind that share a key with it, among those of which the same operation reads this field with its flags.
   * `keysOf` is always the same function; it is asked once for each of them.
   */
  alike(field: string, keysOf: KeysOf): readonly EntityClaims[];
}

/** By what an entity may be taken for another: a key for each register that says so; empty if nothing tells. */
export type KeysOf = (entity: EntityClaims) => readonly string[];

/** What is known beside one entity. */
export type Beside = Pick<EntityClaims, 'linked' | 'alike'>;
