import { derivedPath } from '../gather/derived-path.ts';
import type { EntityRow } from '../gather/entity-row.ts';
import type { DerivedArguments, DerivedField } from '../quality/derived/derived-field.ts';
import type { Fact } from '../quality/fact.ts';
import { FactView } from './fact-view.ts';
import type { RequestContext } from './request-context.ts';
import { type InLanguage, spoken } from './spoken.ts';

/** A fact that was worked out from others. With other arguments it is another fact: its reference carries them. */
export class DerivedFactView extends FactView {
  readonly #derived: DerivedField;
  readonly #args: DerivedArguments;

  constructor(row: EntityRow, derived: DerivedField, args: DerivedArguments, context: RequestContext) {
    const [, field = ''] = derived.field.split('.');
    super(row, field, context);
    this.#derived = derived;
    this.#args = args;
  }

  protected override fact(): Fact {
    return this.row.derived(this.#derived, this.#args);
  }

  protected override given(): unknown {
    return this.fact().value;
  }

  override label(args: InLanguage): string {
    return spoken(this.#derived.label(this.#args), args);
  }

  protected override refPath(): string {
    return derivedPath(this.#derived, this.#args);
  }
}
