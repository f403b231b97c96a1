import type { Connector } from '../connect/contract.ts';
import type { EntityName, FieldPath } from '../generated/model.ts';
import type { Needs } from '../quality/gathered-facts.ts';
import { lifeNeeds } from '../quality/lived/life.ts';
import { needsLinkedOf, needsOf } from '../quality/rules/rules.ts';
import { areasOf } from './coverage.ts';
import { fieldOf, judgedFields } from './judged-fields.ts';
import type { Selection } from './selection.ts';

/** Selections with all that must be read to answer them. */
export class CompletedSelections {
  readonly #connectors: readonly Connector[];
  readonly #completed = new WeakMap<Selection, Selection>();

  constructor(connectors: readonly Connector[]) {
    this.#connectors = connectors;
  }

  /**
   * The selection with what its derived facts are worked out from, where a register covers an area with where the person
   * lived, and with what rules look at in the entities that it links to.
   */
  of(selection: Selection): Selection {
    let completed = this.#completed.get(selection);
    if (!completed) {
      completed = this.#complete(selection);
      this.#completed.set(selection, completed);
    }
    return completed;
  }

  #complete(selection: Selection): Selection {
    const { entity, derived = [] } = selection;
    const worked = derived.reduce((all, { field }) => withNeeds(all, field.needs), selection);
    const isByLife = [...worked.fields.keys()].some((path) => {
      if (worked.plain?.has(path)) return false;
      const field = fieldOf(path);
      return [field, ...needsOf(`${entity}.${field}` as FieldPath)].some((each) => this.#isByLife(entity, each));
    });
    const placed = isByLife ? withNeeds(worked, lifeNeeds) : worked;
    const flagged = [...placed.fields.keys()].filter((path) => !placed.plain?.has(path));
    const linked = needsLinkedOf(flagged.map((path) => `${entity}.${path}` as FieldPath));
    return linked ? withNeeds(placed, linked) : placed;
  }

  #isByLife(entity: EntityName, field: string): boolean {
    return this.#connectors.some(({ declaration }) => areasOf(declaration, entity, field).length > 0);
  }
}

/** How many levels are read for these needs, one below the other. */
export function levelsOf(needs: Needs): number {
  const below = Object.values(needs);
  return below.length === 0 ? 0 : 1 + Math.max(...below.map(levelsOf));
}

function withNeeds(selection: Selection, needs: Needs): Selection {
  return merged(selection, selectionFor(selection.entity, needs));
}

/** The selection of all that is needed of an entity, with nothing worked out. */
export function selectionFor(entity: EntityName, needs: Needs): Selection {
  const fields = Object.entries(needs).map(([path, below]) => {
    const target = judgedFields(entity)[path]?.type as EntityName;
    return [path, Object.keys(below).length === 0 ? null : selectionFor(target, below)] as const;
  });
  return { entity, fields: new Map(fields) };
}

function merged(left: Selection, right: Selection): Selection {
  const fields = new Map(left.fields);
  for (const [path, target] of right.fields) {
    const known = fields.get(path) ?? null;
    fields.set(path, known && target ? merged(known, target) : (known ?? target));
  }
  const isPlainIn = (path: string, { fields: own, plain }: Selection) => !own.has(path) || plain?.has(path);
  return {
    entity: left.entity,
    fields,
    plain: new Set([...fields.keys()].filter((path) => isPlainIn(path, left) && isPlainIn(path, right))),
    derived: [...(left.derived ?? []), ...(right.derived ?? [])],
  };
}
