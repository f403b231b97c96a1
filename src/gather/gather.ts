import type { Connector } from '../connect/contract.ts';
import type { EntityName, FieldPath, Link, PartialDate, Text } from '../generated/model.ts';
import type { Reliability } from '../quality/reliability/reliability.ts';
import { needsOf, needsOfValue } from '../quality/rules/rules.ts';
import { sharedFields } from './claims.ts';
import { CompletedSelections, levelsOf } from './completed-selection.ts';
import type { ConfirmationReads } from './confirmation-reads.ts';
import { EntityRow, type RowContext } from './entity-row.ts';
import { fieldSources } from './field-sources.ts';
import { FormerNumbers } from './former-numbers.ts';
import { Holders } from './holders.ts';
import { fieldOf, judgedFields, quotedBy } from './judged-fields.ts';
import { countPossible } from './possible-records.ts';
import type { Reading } from './reading.ts';
import { ReadsByNumber } from './reads-by-number.ts';
import type { RegisterCalls } from './register-call.ts';
import { isSealed, isSealedWhole } from './sealed.ts';
import type { DerivedSelection, Root, Selection } from './selection.ts';

/**
 * Everything one operation reads. Gathers level by level: at each nesting level one batched read per register and
 * entity, however many entities are asked for, registers side by side; only then is anything answered.
 */
export class Gather {
  readonly #connectors: readonly Connector[];
  readonly #calls: RegisterCalls;
  readonly #rowContext: RowContext;
  readonly #today: PartialDate;
  readonly #numbers: FormerNumbers;
  readonly #byNumber: ReadsByNumber;
  readonly #holders = new Map<EntityName, Holders>();
  readonly #rows = new Map<string, EntityRow>();
  readonly #selections: CompletedSelections;
  readonly #confirmations: ConfirmationReads | null;

  /** `learned`: what officials confirmed; without it facts are those of the registers alone. */
  constructor(connectors: readonly Connector[], calls: RegisterCalls, now: Date, learned: Learned | null = null) {
    this.#connectors = connectors;
    this.#calls = calls;
    this.#confirmations = learned?.confirmations ?? null;
    this.#today = civilDate(now);
    this.#numbers = new FormerNumbers(connectors, calls);
    this.#byNumber = new ReadsByNumber(this.#numbers, calls, this.#today);
    this.#rowContext = {
      now,
      ...(learned && { reliability: learned.reliability }),
      today: this.#today,
      numbers: this.#numbers,
      holders: (of) => this.#holdersOf(of),
      procedure: calls.procedure,
      notAsked: { answer: { outcome: 'NOT_FOUND' }, requestId: calls.notMade, retrievedAt: now.toISOString() },
      title: (register) => this.#title(register),
      row: (of, by) => this.row(of, by),
    };
    this.#selections = new CompletedSelections(connectors);
  }

  /** The civil date on which this operation asks. */
  get today(): PartialDate {
    return this.#today;
  }

  /** The row of an entity; empty until it is gathered. A number that was found to be cancelled leads to the present one. */
  row(entity: EntityName, asked: string): EntityRow {
    const owner = entity === 'Person' ? this.#numbers.ownerOf(asked) : null;
    const key = owner?.state === 'ONE' && owner.kind === 'SUPERSEDED_PID' ? owner.personalId : asked;
    const id = `${entity} ${key}`;
    let row = this.#rows.get(id);
    if (!row) {
      row = new EntityRow(entity, key, this.#connectors, this.#rowContext);
      this.#rows.set(id, row);
    }
    return row;
  }

  /** Every entity of this operation so far. */
  rows(): Iterable<EntityRow> {
    return this.#rows.values();
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
      const present = this.#atPresentNumbers(level);
      if (present !== level) await this.#read(present);
      waiting = [...waiting, ...derivedLinks(present)];
      const ready = waiting.filter(({ levels }) => levels === 0);
      level = [...this.#next(present), ...ready.flatMap((each) => this.#linkedByDerived(each))];
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
    const wanted = new Map<EntityName, { fields: Set<string>; judged: Set<string>; rows: Set<EntityRow> }>();
    for (const { selection, rows } of level) {
      let group = wanted.get(selection.entity);
      if (!group) {
        group = { fields: new Set(), judged: new Set(), rows: new Set() };
        wanted.set(selection.entity, group);
      }
      for (const path of selection.fields.keys()) {
        const field = fieldOf(path);
        group.fields.add(field);
        const of = `${selection.entity}.${field}` as FieldPath;
        if (selection.plain?.has(path)) {
          for (const need of needsOfValue(of)) group.fields.add(need);
          continue;
        }
        group.judged.add(field);
        const quoted = quotedBy(selection.entity, path);
        if (quoted) group.fields.add(fieldOf(quoted.through));
        for (const need of needsOf(of)) group.fields.add(need);
      }
      for (const row of rows) group.rows.add(row);
    }
    const reads: Reading[] = [];
    for (const [entity, { fields, rows }] of wanted) {
      for (const connector of this.#connectors) {
        const { declaration } = connector;
        const held = [...fields].filter(
          (field) =>
            fieldSources(declaration, entity, field).length > 0 &&
            !isSealed(declaration, `${entity}.${field}` as FieldPath, this.#calls.procedure),
        );
        const unread = [...rows].filter((row) => held.some((field) => !row.has(declaration.id, field)));
        if (unread.length > 0) reads.push({ connector, entity, fields: held, rows: unread });
      }
    }
    const all = this.#byNumber.withFormerNumbers(reads);
    const rows = new Set([...wanted.values()].flatMap((group) => [...group.rows]));
    await Promise.all([...all.map((read) => this.#readRegister(read)), this.#confirmations?.read(rows)]);
    await this.#byNumber.follow(all);
    await Promise.all(all.map((read) => countPossible(read, wanted.get(read.entity)?.judged, this.#calls)));
  }

  /** The same level with the persons of today in place of numbers that turned out to be cancelled. */
  #atPresentNumbers(level: Frontier): Frontier {
    const isFormer = (row: EntityRow) => row.entity === 'Person' && this.row('Person', row.key) !== row;
    if (!level.some(({ rows }) => rows.some(isFormer))) return level;
    return level.map(({ selection, rows }) => ({
      selection,
      rows: [...new Set(rows.map((row) => this.row(row.entity, row.key)))],
    }));
  }

  async #readRegister({ connector, entity, fields, rows, formerNumbers }: Reading): Promise<void> {
    const { declaration } = connector;
    const asked = new Set(fields);
    const { answers, requestId } = await this.#calls.read(connector, {
      entity,
      keys: rows.map((row) => row.key),
      fields: sharedFields(declaration, entity, fields, this.#today),
      ...(formerNumbers && { formerNumbers }),
    });
    const retrievedAt = new Date().toISOString();
    rows.forEach((row, i) => {
      const answer = answers[i];
      if (!answer) return;
      row.add(declaration.id, asked, { answer, requestId, retrievedAt, withFormerNumbers: formerNumbers ?? false });
    });
  }

  /** The entities that the facts just read link to or quote, with what is selected of them. */
  #next(level: Frontier): Frontier {
    const next: Frontier[number][] = [];
    for (const { selection, rows } of level) {
      for (const [field, target] of selection.fields) {
        const quoted = selection.plain?.has(field) ? null : quotedBy(selection.entity, field);
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
      rows.flatMap((row) => (isSet ? row.named(path) : [row.value(path)])),
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
    const finders = this.#finders(entity).filter(
      ({ declaration }) => !isSealedWhole(declaration, entity, this.#calls.procedure),
    );
    const open = [...new Set(keys)]
      .map((key) => this.row(entity, key))
      .filter((row) => !finders.some(({ declaration }) => row.existence(declaration.id) === 'FOUND'));
    await Promise.all(
      finders.map(async (connector) => {
        const unasked = open.filter((row) => row.existence(connector.declaration.id) === null);
        if (unasked.length > 0) await this.#readRegister({ connector, entity, fields: [], rows: unasked });
      }),
    );
    const { keeper } = this.#numbers;
    if (!keeper || entity !== 'Person') return;
    const unknown = open.filter((row) => row.existence(keeper.declaration.id) === 'NOT_FOUND');
    await this.#numbers.ask(unknown.map(({ key }) => key));
  }

  #finders(entity: EntityName): readonly Connector[] {
    return this.#connectors.filter(({ declaration }) => declaration.entities[entity]?.findsByKey);
  }

  #holdersOf(entity: EntityName): Holders {
    let holders = this.#holders.get(entity);
    if (!holders) {
      holders = new Holders(entity, this.#connectors, this.#today, this.#calls.procedure);
      this.#holders.set(entity, holders);
    }
    return holders;
  }

  #title(register: string): Text {
    const found = this.#connectors.find(({ declaration }) => declaration.id === register);
    return found?.declaration.title ?? { vi: register, en: register };
  }
}

/** What officials' confirmations give to an operation. */
export interface Learned {
  readonly confirmations: ConfirmationReads;
  readonly reliability: Reliability;
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
  // Viet Nam is seven hours ahead, summer and winter; the moment's date there is that of a UTC clock put forward.
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) as PartialDate;
}
