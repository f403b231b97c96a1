import type { EntityRow } from '../gather/entity-row.ts';
import { type EntityName, type FieldModel, model } from '../generated/model.ts';
import { FactView, SetView } from './fact-view.ts';
import type { RequestContext } from './request-context.ts';

/**
 * An entity as the schema shows it: `id` and one property per field, each a fact. Properties, so that a compiled
 * operation reads them without calling a resolver.
 */
export class EntityView {
  readonly row: EntityRow;
  readonly context: RequestContext;
  #field = '';
  #shown: FactView | SetView | null = null;

  constructor(row: EntityRow, context: RequestContext) {
    this.row = row;
    this.context = context;
  }

  /** One of its facts. A compiled operation reads a property several times on end, so that the last one is remembered. */
  show(field: string, View: typeof FactView | typeof SetView): FactView | SetView {
    if (this.#shown === null || this.#field !== field) {
      this.#shown = new View(this.row, field, this.context);
      this.#field = field;
    }
    return this.#shown;
  }

  get id(): string {
    return this.context.ids.seal([this.row.entity, this.row.key]);
  }
}

/** Shows an entity. */
export function viewOf(row: EntityRow, context: RequestContext): EntityView {
  const View = views.get(row.entity) ?? EntityView;
  return new View(row, context);
}

const views = new Map(
  Object.entries(model).map(([entity, { fields }]) => [entity as EntityName, viewClass(entity, fields)]),
);

function viewClass(entity: string, fields: Readonly<Record<string, FieldModel>>): typeof EntityView {
  const View = class extends EntityView {};
  Object.defineProperty(View.prototype, '__typename', { value: entity });
  for (const [field, { kind }] of Object.entries(fields)) {
    const Shown = kind === 'set' ? SetView : FactView;
    Object.defineProperty(View.prototype, field, {
      get(this: EntityView) {
        return this.show(field, Shown);
      },
    });
  }
  return View;
}
