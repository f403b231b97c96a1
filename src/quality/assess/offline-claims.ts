import type { NumberCheck } from '../../generated/model.ts';
import type { Claim } from '../claim.ts';
import { comparisonKey } from '../compare/comparison-key.ts';
import { isFilling } from '../filling.ts';
import { faultOf } from '../number-check.ts';
import type { ClaimRow } from './claims-table.ts';
import type { FieldOptions } from './field-options.ts';
import { comparedAs, type OfflineType, readValue } from './offline-type.ts';

/** A claim of a table. */
export interface OfflineClaim extends Claim {
  /** Set by how probable its value is where no register has authority. */
  authority: number;
  /** Its row, by place in the table. */
  readonly row: number;
  /** Whether `fields.json` names what is written as nothing. */
  readonly isSentinel: boolean;
  /** Whether it has a value that takes part. */
  readonly stands: boolean;
}
/** What a text says in a column, whoever wrote it. */
interface Read {
  readonly isSentinel: boolean;
  /** The same for the same text: values are compared far more often than they differ. */
  readonly value: unknown;
  readonly isMalformed: boolean;
  readonly stands: boolean;
}

/** Makes claims of the rows of one field, each as a connector would give it. */
export class OfflineClaims {
  readonly #type: OfflineType;
  readonly #options: FieldOptions;
  readonly #check: NumberCheck | undefined;
  readonly #retrievedAt: string;
  readonly #sentinels: ReadonlySet<string>;
  readonly #groups = new Map<string, string>();
  readonly #authority = new Map<string, number>();
  readonly #read = new Map<string, Read>();

  /** `check`: the one that its values obey, said or seen. */
  constructor(type: OfflineType, options: FieldOptions, check: NumberCheck | undefined, now: Date) {
    this.#type = type;
    this.#options = options;
    this.#check = check;
    this.#retrievedAt = now.toISOString();
    this.#sentinels = new Set(options.sentinels.map(comparisonKey));
    for (const [first = '', ...others] of options.independent) for (const one of others) this.#groups.set(one, first);
    options.authority.forEach((register, at) => {
      this.#authority.set(register, at + 1);
    });
  }

  claim(row: ClaimRow, at: number): OfflineClaim {
    const written = row.value.trim();
    const { isSentinel, value, isMalformed, stands } = this.#reading(written, row.value);
    const claim: OfflineClaim = {
      row: at,
      isSentinel,
      stands,
      register: row.register,
      group: this.#groups.get(row.register) ?? row.register,
      authority: this.#authority.get(row.register) ?? this.#options.authority.length + 1,
      source: null,
      once: false,
      kind: 'RECORD',
      corrects: null,
      recordRef: null,
      recordedAt: row.recordedAt,
      retrievedAt: this.#retrievedAt,
      servedFrom: 'REGISTER',
      requestId: 'claims',
      linkedBy: null,
      subject: true,
      exhaustive: false,
      raw: written === '' ? null : row.value,
      value,
      absence: value !== null ? null : written === '' || isSentinel ? 'MISSING' : 'UNREADABLE',
      failure: null,
    };
    return isMalformed ? { ...claim, malformed: true } : claim;
  }

  #reading(written: string, raw: string): Read {
    let read = this.#read.get(written);
    if (!read) {
      const isSentinel = written !== '' && this.#sentinels.has(comparisonKey(written));
      const value = written === '' || isSentinel ? null : readValue(this.#type, written, this.#options);
      const isMalformed = value !== null && this.#options.pattern?.test(written) === false;
      const isLeftOut =
        value === null ||
        isMalformed ||
        isFilling(comparedAs[this.#type], { raw, value }) ||
        faultOf(this.#check, value) !== null;
      read = { isSentinel, value, isMalformed, stands: !isLeftOut };
      this.#read.set(written, read);
    }
    return read;
  }
}
