import type { NumberCheck } from '../../generated/model.ts';
import type { Aliases } from '../compare/aliases.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { OfflineType } from './offline-type.ts';

/** How one field of a claims table is to be read and judged, as `fields.json` says. */
export interface FieldOptions {
  /** Null: told from the values. */
  readonly type: OfflineType | null;
  /** What a valid value looks like; others are INVALID. */
  readonly pattern: RegExp | null;
  /** The check that its numbers obey; null: none, unless the values show it. */
  readonly check: NumberCheck | null;
  /** What is written where there is nothing. */
  readonly sentinels: readonly string[];
  readonly places: Hierarchy | null;
  readonly aliases: Aliases | null;
  /** Dates have the month before the day; null: told from the values. */
  readonly monthFirst: boolean | null;
  /** Registers, the highest first; the value of the first that has one is served. None: the most probable is. */
  readonly authority: readonly string[];
  readonly halfLifeDays: number | null;
  /** Groups of registers that are one witness. */
  readonly independent: readonly (readonly string[])[];
}

export const noOptions: FieldOptions = {
  type: null,
  pattern: null,
  check: null,
  sentinels: [],
  places: null,
  aliases: null,
  monthFirst: null,
  authority: [],
  halfLifeDays: null,
  independent: [],
};
