import type { Connector } from '../connect/contract.ts';
import type { EntityName, FieldPath, Link, PartialDate, Text } from '../generated/model.ts';
import { needsOf } from '../quality/rules/rules.ts';
import { isInScope } from './claims.ts';
import { CompletedSelections, levelsOf } from './completed-selection.ts';
import { EntityRow } from './entity-row.ts';
import { fieldSources } from './field-sources.ts';
import { fieldOf, judgedFields, quotedBy } from './judged-fields.ts';
import type { RegisterCalls } from './register-call.ts';
import type { DerivedSelection, Root, Selection } from './selection.ts';

/**
 * Everything one operation reads. Gathers level by level: at each nesting level one batched read per register and
 * entity, however many entities are asked for, registers side by side; only then is anything answered.
 */
export class Gather {
  readonly #connectors: readonly Connector[];
  readonly #calls: RegisterCalls;
  readonly #now: Date;
  readonly #today: PartialDate;
  readonly #rows = new Map<string, EntityRow>();
  readonly #selections: CompletedSelections;

  constructor(connectors: readonly Connector[], calls: RegisterCalls, now: Date) {
    this.#connectors = connectors;
    this.#calls = calls;
    this.#now = now;
    this.#today = civilDate(now);
    this.#selections = new CompletedSelections(connectors);
  }

  /** The civil date on which this operation asks. */
  get today(): PartialDate {
    return this.#today;
  }

  /** The row of an entity; empty until it is gathered. */
  row(entity: EntityName, key: string): EntityRow {
    const id = `${entity} ${key}`;
    let row = this.#rows.get(id);
    if (!row) {
      row = new EntityRow(entity, key, this.#connectors, {
        now: this.#now,
        today: this.#today,
        title: (register) => this.#title(register),
        row: (of, by) => this.row(of, by),
      });
      this.#rows.set(id, row);
    }
    return row;
  }

  /** Reads everything selected below the roots. */
  async all(roots: readonly Root[]): Promise<void> {
    let level: Frontier = roots.map(({ selection, keys }) => ({
      selection,
      rows: keys.map((key) => this.row(selection.entity, key)),
    }));
    let waiting: readonly Waiting[] = [];
    while (level.length > 0 || waiting.length > 0) {
      level = level.map(({ selection, rows }) => ({ selection: this.#selections.of(selection), rows }));
      await this.#read(level);
      waiting = [...waiting, ...derivedLinks(level)];
      const ready = waiting.filter(({ levels }) => levels === 0);
      level = [...this.#next(level), ...ready.flatMap((each) => this.#linkedByDerived(each))];
      waiting = waiting.filter(({ levels }) => levels > 0).map((each) => ({ ...each, levels: each.levels - 1 }));
    }
    const open = roots.filter(({ found }) => !found);
    await Promise.all(open.map(({ selection, keys }) => this.#settleExistence(selection.entity, keys)));
  }

  /**
   * False only if every register that finds such entities by key was asked and has none (design, section 2). Known for
   * roots after `all`.
   */
  exists(entity: EntityName, key: string): boolean {
    const row = this.row(entity, key);
    return this.#finders(entity).some(({ declaration }) => row.existence(declaration.id) !== 'NOT_FOUND');
  }

  async #read(level: Frontier): Promise<void> {
    const wanted = new Map<EntityName, { fields: Set<string>; rows: Set<EntityRow> }>();
    for (const { selection, rows } of level) {
      let group = wanted.get(selection.entity);
      if (!group) {
        group = { fields: new Set(), rows: new Set() };
        wanted.set(selection.entity, group);
      }
      for (const path of selection.fields.keys()) {
        const field = fieldOf(path);
        group.fields.add(field);
        const quoted = quotedBy(selection.entity, path);
        if (quoted) group.fields.add(fieldOf(quoted.through));
        for (const need of needsOf(`${selection.entity}.${field}` as FieldPath)) group.fields.add(need);
      }
      for (const row of rows) group.rows.add(row);
    }
    const reads: Promise<void>[] = [];
    for (const [entity, { fields, rows }] of wanted) {
      for (const connector of this.#connectors) {
        const { declaration } = connector;
        const held = [...fields].filter((field) => fieldSources(declaration, entity, field).length > 0);
        const unread = [...rows].filter((row) => held.some((field) => !row.has(declaration.id, field)));
        if (unread.length > 0) reads.push(this.#readRegister(connector, entity, held, unread));
      }
    }
    await Promise.all(reads);
  }

  async #readRegister(
    connector: Connector,
    entity: EntityName,
    fields: readonly string[],
    rows: readonly EntityRow[],
  ): Promise<void> {
    const { declaration } = connector;
    const shared = fields.filter((field) => isInScope(declaration, `${entity}.${field}` as FieldPath, this.#today));
    const asked = new Set(fields);
    const { answers, requestId } = await this.#calls.read(connector, {
      entity,
      keys: rows.map((row) => row.key),
      fields: shared,
    });
    const retrievedAt = new Date().toISOString();
    rows.forEach((row, i) => {
      const answer = answers[i];
      if (answer) row.add(declaration.id, asked, { answer, requestId, retrievedAt });
    });
  }

  /** The entities that the facts just read link to or quote, with what is selected of them. */
  #next(level: Frontier): Frontier {
    const next: Frontier[number][] = [];
    for (const { selection, rows } of level) {
      for (const [field, target] of selection.fields) {
        const quoted = quotedBy(selection.entity, field);
        if (quoted) {
          const whole: Selection = { entity: quoted.entity, fields: new Map([[quoted.field, null]]) };
          next.push(...this.#linked(whole, quoted.through, selection, rows));
        }
        if (target) next.push(...this.#linked(target, field, selection, rows));
      }
    }
    return next;
  }

  #linked(target: Selection, path: string, from: Selection, rows: readonly EntityRow[]): Frontier {
    const isSet = judgedFields(from.entity)[path]?.kind === 'set';
    return this.#frontierOf(
      target,
      rows.flatMap((row) => (isSet ? row.named(path) : [row.own(path).value])),
    );
  }

  #linkedByDerived({ selected: { field, args, target }, rows }: Waiting): Frontier {
    const values = rows.map((row) => row.derived(field, args).value);
    return target ? this.#frontierOf(target, values) : [];
  }

  /** The rows of those that these links point to; null is none. */
  #frontierOf(target: Selection, links: readonly unknown[]): Frontier {
    const keys = new Set(links.flatMap((link) => (link === null ? [] : [(link as Link<EntityName>).key])));
    return keys.size === 0 ? [] : [{ selection: target, rows: [...keys].map((key) => this.row(target.entity, key)) }];
  }

  /** Asks the registers that were not selected about keys that nobody has confirmed. */
  async #settleExistence(entity: EntityName, keys: readonly string[]): Promise<void> {
    const finders = this.#finders(entity);
    const open = [...new Set(keys)]
      .map((key) => this.row(entity, key))
      .filter((row) => !finders.some(({ declaration }) => row.existence(declaration.id) === 'FOUND'));
    await Promise.all(
      finders.map(async (connector) => {
        const unasked = open.filter((row) => row.existence(connector.declaration.id) === null);
        if (unasked.length > 0) await this.#readRegister(connector, entity, [], unasked);
      }),
    );
  }

  #finders(entity: EntityName): readonly Connector[] {
    return this.#connectors.filter(({ declaration }) => declaration.entities[entity]?.findsByKey);
  }

  #title(register: string): Text {
    const found = this.#connectors.find(({ declaration }) => declaration.id === register);
    return found?.declaration.title ?? { vi: register, en: register };
  }
}

type Frontier = readonly { readonly selection: Selection; readonly rows: readonly EntityRow[] }[];

/** Links that are known once so many more levels have been read. */
interface Waiting {
  readonly selected: DerivedSelection;
  readonly rows: readonly EntityRow[];
  readonly levels: number;
}

/** The links that a level selects and that are to be worked out. */
function derivedLinks(level: Frontier): readonly Waiting[] {
  return level.flatMap(({ selection, rows }) =>
    (selection.derived ?? [])
      .filter(({ target }) => target !== null)
      .map((selected) => ({ selected, rows, levels: levelsOf(selected.field.needs) - 1 })),
  );
}

/** Today's civil date where the city is. */
function civilDate(now: Date): PartialDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(
    now,
  ) as PartialDate;
}
