import type { Connector } from '../connect/contract.ts';
import type { EntityName, Link, PartialDate, Text } from '../generated/model.ts';
import { civilDate } from '../quality/civil-date.ts';
import type { Reliability } from '../quality/reliability/reliability.ts';
import { sharedFields } from './claims.ts';
import { levelsOf } from './completed-selection.ts';
import type { ConfirmationReads } from './confirmation-reads.ts';
import { EntityRow, type RowContext } from './entity-row.ts';
import { FormerNumbers, type Ownership } from './former-numbers.ts';
import { judgedFields, quotedBy } from './judged-fields.ts';
import { countPossible, fieldsCounted } from './possible-records.ts';
import { ReadAhead } from './read-ahead.ts';
import { ReadPlans } from './read-plans.ts';
import type { Reading } from './reading.ts';
import { ReadsByNumber } from './reads-by-number.ts';
import type { RegisterCalls } from './register-call.ts';
import { isSealedWhole } from './sealed.ts';
import type { DerivedSelection, Root, Selection } from './selection.ts';
import { SharedKeys } from './shared-keys.ts';

/**
 * Everything one operation reads. Gathers level by level: at each nesting level one batched read per register and
 * entity, however many entities are asked for, registers side by side; only then is anything answered.
 */
export class Gather {
  readonly #connectors: readonly Connector[];
  readonly #calls: RegisterCalls;
  readonly #rowContext: RowContext;
  readonly #plans: ReadPlans;
  readonly #numbers: FormerNumbers;
  readonly #byNumber: ReadsByNumber;
  readonly #rows = new Map<EntityName, Map<string, EntityRow>>();
  readonly #confirmations: ConfirmationReads | null;
  /** Persons of whom that was read. */
  readonly #told = new Set<EntityRow>();
  readonly #sharedKeys = new SharedKeys((entity) => this.#rows.get(entity)?.values() ?? []);
  readonly #ahead = new ReadAhead();
  #asked: { readonly rows: readonly EntityRow[]; readonly keys: readonly string[] } | null = null;

  /**
   * `learned`: what officials confirmed; without it facts are those of the registers alone. `plans`: those for today and
   * for the procedure of the calls, where they are kept.
   */
  constructor(
    connectors: readonly Connector[],
    calls: RegisterCalls,
    now: Date,
    { learned = null, plans }: { readonly learned?: Learned | null; readonly plans?: ReadPlans } = {},
  ) {
    this.#connectors = connectors;
    this.#calls = calls;
    this.#confirmations = learned?.confirmations ?? null;
    this.#plans = plans ?? new ReadPlans(connectors, civilDate(now), calls.procedure);
    this.#numbers = new FormerNumbers(connectors, calls);
    this.#byNumber = new ReadsByNumber(this.#numbers, calls, this.#plans.today);
    // Methods, for a function in a literal is given its name anew for each operation.
    const gather = this;
    this.#rowContext = {
      now,
      ...(learned && { reliability: learned.reliability }),
      today: this.today,
      numbers: this.#numbers,
      holders(of) {
        return gather.#plans.holders(of);
      },
      procedure: calls.procedure,
      notAsked: {
        asked: new Set(),
        answer: { outcome: 'NOT_FOUND' },
        requestId: calls.notMade,
        retrievedAt: now.toISOString(),
      },
      title(register) {
        return gather.#title(register);
      },
      row(of, by) {
        return gather.row(of, by);
      },
      alike(row, field, keysOf) {
        return gather.#sharedKeys.others(row, field, keysOf);
      },
    };
  }

  /** The civil date on which this operation asks. */
  get today(): PartialDate {
    return this.#plans.today as PartialDate;
  }

  /** The row of an entity; empty until it is gathered. A number that was found to be cancelled leads to the present one. */
  row(entity: EntityName, asked: string): EntityRow {
    const owner = entity === 'Person' ? this.#numbers.ownerOf(asked) : null;
    const key = owner?.state === 'ONE' && owner.kind === 'SUPERSEDED_PID' ? owner.personalId : asked;
    let rows = this.#rows.get(entity);
    if (!rows) {
      rows = new Map();
      this.#rows.set(entity, rows);
    }
    let row = rows.get(key);
    if (!row) {
      row = new EntityRow(entity, key, this.#connectors, this.#rowContext);
      rows.set(key, row);
    }
    return row;
  }

  /** Whose these former numbers are; asked of the register that keeps numbers, each once in an operation. */
  async ownersOf(numbers: readonly string[]): Promise<ReadonlyMap<string, Ownership>> {
    await this.#numbers.ask(numbers);
    return new Map(numbers.map((number) => [number, this.#numbers.ownerOf(number)]));
  }

  /** Every entity of this operation so far. */
  *rows(): Iterable<EntityRow> {
    for (const rows of this.#rows.values()) yield* rows.values();
  }

  /** Reads everything selected below the roots. */
  async all(roots: readonly Root[]): Promise<void> {
    let level: Frontier = roots.map(({ selection, keys }) => ({
      selection,
      rows: distinct(keys.map((key) => this.row(selection.entity, key))),
    }));
    let waiting: readonly Waiting[] = [];
    while (level.length > 0 || waiting.length > 0) {
      level = level.map(({ selection, rows }) => ({ selection: this.#plans.completed(selection), rows }));
      await this.#read(level);
      const present = this.#atPresentNumbers(level);
      if (present !== level) await this.#read(present);
      const next = this.#next(present);
      const later: Waiting[] = [];
      for (const each of [...waiting, ...derivedLinks(present)]) {
        if (each.levels === 0) next.push(...this.#linkedByDerived(each));
        else later.push({ ...each, levels: each.levels - 1 });
      }
      [level, waiting] = [next, later];
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
    return this.#plans.finders(entity).some(({ declaration }) => row.existence(declaration.id) !== 'NOT_FOUND');
  }

  async #read(level: Frontier): Promise<void> {
    const wanted = new Map<EntityName, { readonly selections: Selection[]; rows: readonly EntityRow[] }>();
    for (const { selection, rows } of level) {
      const group = wanted.get(selection.entity);
      if (!group) wanted.set(selection.entity, { selections: [selection], rows });
      else {
        if (!group.selections.includes(selection)) group.selections.push(selection);
        group.rows = distinct([...group.rows, ...rows]);
      }
    }
    const reads: Reading[] = [];
    const judged = new Map<EntityName, ReadonlySet<string>>();
    for (const [entity, { selections, rows }] of wanted) {
      const plan = this.#plans.level(selections);
      judged.set(entity, plan.judged);
      if (plan.judged.size > 0) for (const row of rows) row.judge(plan.judged);
      for (const { connector, fields, asked, shared, follow } of plan.reads) {
        const { id } = connector.declaration;
        const isReadBefore = rows.some((row) => row.hasAll(id, fields));
        const unread = isReadBefore ? rows.filter((row) => !row.hasAll(id, fields)) : rows;
        if (unread.length > 0) reads.push({ connector, entity, fields, asked, shared, follow, rows: unread });
      }
    }
    const all = this.#byNumber.withFormerNumbers(reads);
    const [first, ...others] = wanted.values();
    const rows = (first?.rows ?? []).concat(...others.map((group) => group.rows));
    await Promise.all([...all.map((read) => this.#readRegister(read)), this.#confirmations?.read(rows)]);
    // Only who keeps the numbers of persons tells of former ones.
    if (this.#numbers.keeper) await Promise.all([this.#byNumber.follow(all), this.#confirmations?.readFormer(rows)]);
    const counted = all.filter((read) => fieldsCounted(read, judged.get(read.entity)).length > 0);
    if (counted.length > 0) {
      await Promise.all(counted.map((read) => countPossible(read, judged.get(read.entity), this.#calls)));
    }
    // Which of several records of one event is the person's shows by what they say of birth and sex.
    const several = rows.filter((row) => row.entity === 'Person' && row.hasSeveralOfOneEvent && !this.#told.has(row));
    for (const row of several) this.#told.add(row);
    if (several.length > 0) await this.#read([{ selection: birthAndSex, rows: several }]);
  }

  /** The same level with the persons of today in place of numbers that turned out to be cancelled. */
  #atPresentNumbers(level: Frontier): Frontier {
    if (!this.#numbers.keeper || !level.some(({ rows }) => rows.some((row) => this.#isFormer(row)))) return level;
    return level.map(({ selection, rows }) => ({
      selection,
      rows: distinct(rows.map((row) => this.row(row.entity, row.key))),
    }));
  }

  #isFormer(row: EntityRow): boolean {
    return row.entity === 'Person' && this.row('Person', row.key) !== row;
  }

  async #readRegister(reading: Reading): Promise<void> {
    const { connector, entity, fields, formerNumbers, follow } = reading;
    const { declaration } = connector;
    const rows = this.#ahead.give(reading);
    if (rows.length === 0) return;
    const asked = reading.asked ?? new Set(fields);
    const keys = this.#keysOf(rows);
    const shared = reading.shared ?? sharedFields(declaration, entity, fields, this.#plans.today);
    const { answers, requestId, followed } = formerNumbers
      ? await this.#calls.read(connector, { entity, keys, fields: shared, formerNumbers })
      : await this.#calls.read(connector, { entity, keys, fields: shared }, follow);
    const retrievedAt = new Date().toISOString();
    this.#ahead.keep(connector, followed, { requestId, retrievedAt });
    const withFormerNumbers = formerNumbers ?? false;
    for (let at = 0; at < rows.length; at += 1) {
      const answer = answers[at];
      if (answer) rows[at]?.add(declaration.id, { asked, answer, requestId, retrievedAt, withFormerNumbers });
    }
  }

  /** Their keys; the same list for all registers that are asked about the same rows. */
  #keysOf(rows: readonly EntityRow[]): readonly string[] {
    if (this.#asked?.rows !== rows) this.#asked = { rows, keys: rows.map(({ key }) => key) };
    return this.#asked.keys;
  }

  /** The entities that the facts just read link to or quote, with what is selected of them. */
  #next(level: Frontier): Frontier[number][] {
    const next: Frontier[number][] = [];
    for (const { selection, rows } of level) {
      for (const [field, target] of selection.fields) {
        const quoted = selection.plain?.has(field) ? null : quotedBy(selection.entity, field);
        if (quoted) {
          next.push(...this.#linked(selectionOfOne(quoted.entity, quoted.field), quoted.through, selection, rows));
        }
        if (target) next.push(...this.#linked(target, field, selection, rows));
      }
    }
    return next;
  }

  #linked(target: Selection, path: string, from: Selection, rows: readonly EntityRow[]): Frontier {
    const isSet = judgedFields(from.entity)[path]?.kind === 'set';
    const linked: EntityRow[] = [];
    for (const row of rows) {
      if (isSet) for (const { link } of row.named(path)) linked.push(this.#linkedRow(target, link));
      else {
        const link = row.value(path);
        if (link !== null) linked.push(this.#linkedRow(target, link));
      }
    }
    return frontierOf(target, linked);
  }

  #linkedByDerived({ selected: { field, args, target }, rows }: Waiting): Frontier {
    const values = rows.map((row) => row.derived(field, args).value);
    if (!target) return [];
    return frontierOf(
      target,
      values.flatMap((link) => (link === null ? [] : [this.#linkedRow(target, link)])),
    );
  }

  #linkedRow({ entity }: Selection, link: unknown): EntityRow {
    return this.row(entity, (link as Link<EntityName>).key);
  }

  /** Asks the registers that were not selected about keys that nobody has confirmed. */
  async #settleExistence(entity: EntityName, keys: readonly string[]): Promise<void> {
    const finders = this.#plans
      .finders(entity)
      .filter(({ declaration }) => !isSealedWhole(declaration, entity, this.#calls.procedure));
    const asked = distinct(keys.map((key) => this.row(entity, key)));
    const open = asked.filter((row) => !finders.some(({ declaration: { id } }) => row.existence(id) === 'FOUND'));
    if (open.length === 0) return;
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

  #title(register: string): Text {
    const found = this.#connectors.find(({ declaration }) => declaration.id === register);
    return found?.declaration.title ?? { vi: register, en: register };
  }
}

/** The selection of one fact and nothing below it; always the same object. */
function selectionOfOne(entity: EntityName, field: string): Selection {
  const path = `${entity}.${field}`;
  const selection = ofOne.get(path) ?? { entity, fields: new Map([[field, null]]) };
  ofOne.set(path, selection);
  return selection;
}
const ofOne = new Map<string, Selection>();
const birthAndSex: Selection = {
  entity: 'Person',
  fields: new Map([
    ['dateOfBirth', null],
    ['sex', null],
  ]),
  plain: new Set(['dateOfBirth', 'sex']),
};

/** What officials' confirmations give to an operation. */
export interface Learned {
  readonly confirmations: ConfirmationReads;
  readonly reliability: Reliability;
}

type Frontier = readonly { readonly selection: Selection; readonly rows: readonly EntityRow[] }[];

const frontierOf = (selection: Selection, rows: readonly EntityRow[]): Frontier =>
  rows.length === 0 ? [] : [{ selection, rows: distinct(rows) }];

/** Each once. */
function distinct(rows: readonly EntityRow[]): readonly EntityRow[] {
  const met = {};
  return rows.filter((row) => row.isFirstIn(met));
}

/** Links that are known once so many more levels have been read. */
interface Waiting {
  readonly selected: DerivedSelection;
  readonly rows: readonly EntityRow[];
  readonly levels: number;
}

/** The links that a level selects and that are to be worked out. */
function derivedLinks(level: Frontier): readonly Waiting[] {
  const links: Waiting[] = [];
  for (const { selection, rows } of level) {
    for (const selected of selection.derived ?? []) {
      if (selected.target) links.push({ selected, rows, levels: levelsOf(selected.field.needs) - 1 });
    }
  }
  return links;
}
