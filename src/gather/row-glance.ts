import { readIdentityNumber } from '../quality/identity-number.ts';
import type { SeenValue } from '../quality/rule.ts';
import type { Asked } from './claims.ts';
import type { Glance, KeptValues, Looked, Seen } from './glance.ts';
import type { Holders } from './holders.ts';
import { plainValues, type ValuesContext } from './plain-value.ts';
import type { RowReads } from './row-reads.ts';

/** Looks at the facts of one entity, as it was read until now. */
export class RowGlance implements KeptValues {
  readonly #reads: RowReads;
  readonly #holders: Holders;
  readonly #looked: Looked;
  /** Values by the places of their fields. */
  readonly #said: (readonly SeenValue[] | null | undefined)[] = [];

  constructor(key: string, asked: Asked, reads: RowReads, holders: Holders, { now }: Pick<ValuesContext, 'now'>) {
    this.#reads = reads;
    this.#holders = holders;
    this.#looked = looked(reads, asked, key, readIdentityNumber(key), now, (field) => this.#valuesOf(field), this);
  }

  see(glance: Glance, trust: Parameters<Glance['see']>[1]): Seen | null {
    return glance.see(this.#looked, trust);
  }

  of(field: string): readonly SeenValue[] | null | undefined {
    return this.#said[this.#holders.of(field).at];
  }

  keep(field: string, values: readonly SeenValue[] | null): void {
    const { at } = this.#holders.of(field);
    for (let each = this.#said.length; each < at; each += 1) this.#said.push(undefined);
    this.#said[at] = values;
  }

  /** Every value that registers give for a field; null where one of them is none at a second look, or may be. */
  #valuesOf(field: string): readonly SeenValue[] | null {
    const known = this.of(field);
    if (known !== undefined) return known;
    const values = plainValues(this.#holders.of(field), this.#reads, this.#looked.now);
    this.keep(field, values);
    return values;
  }
}

// A function in a literal would be given its name anew for each row.
const looked = (
  reads: RowReads,
  asked: Asked,
  key: string,
  meaning: Looked['meaning'],
  now: Date,
  said: Looked['said'],
  kept: KeptValues,
): Looked => ({ reads, asked, key, meaning, now, said, kept });
