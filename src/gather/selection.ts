import type { EntityName } from '../generated/model.ts';
import type { DerivedArguments, DerivedField } from '../quality/derived/derived-field.ts';

/** Which facts of an entity a document selects, and what it selects of the entities that they link to. */
export interface Selection {
  readonly entity: EntityName;
  /** By field, or by path for a link inside a value (`mother.resolvesTo`); null where the target's own facts are not selected. */
  readonly fields: ReadonlyMap<string, Selection | null>;
  /** Those of the fields of which only the value is selected: what only their flags rest on need not be read. */
  readonly plain?: ReadonlySet<string>;
  /** Facts that are worked out from others; what these need is read without being in `fields`. */
  readonly derived?: readonly DerivedSelection[];
}

/** One fact that is worked out. */
export interface DerivedSelection {
  readonly field: DerivedField;
  readonly args: DerivedArguments;
  /** Of a link: what is selected of its target; null where there is none. */
  readonly target: Selection | null;
}

/** The entities a document starts from. */
export interface Root {
  readonly selection: Selection;
  readonly keys: readonly string[];
  /** Whether a record of each was just found, so that nobody need be asked whether it exists. */
  readonly found?: boolean;
}
