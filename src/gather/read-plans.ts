import type { Connector, Follow } from '../connect/contract.ts';
import type { EntityName, FieldPath } from '../generated/model.ts';
import { needsOf, needsOfValue } from '../quality/rules/rules.ts';
import { sharedFields } from './claims.ts';
import { CompletedSelections } from './completed-selection.ts';
import { fieldSources } from './field-sources.ts';
import { Holders } from './holders.ts';
import { fieldOf, quotedBy } from './judged-fields.ts';
import { isSealed } from './sealed.ts';
import type { Selection } from './selection.ts';

/** What one register is asked about the entities of one level. */
export interface PlannedRead {
  readonly connector: Connector;
  /** Fields of the level that the register holds and that are not sealed for the procedure. */
  readonly fields: readonly string[];
  readonly asked: ReadonlySet<string>;
  /** Those that its owner shares today: they are read. */
  readonly shared: readonly string[];
  /** What the next levels are going to read of it, where it can tell that at once. */
  readonly follow: readonly PlannedFollow[];
}

export interface PlannedFollow extends Follow {
  /** `fields`, and those that its owner does not share today. */
  readonly asked: ReadonlySet<string>;
}

/** What is read of the entities of one kind at one level. */
export interface LevelPlan {
  readonly entity: EntityName;
  readonly reads: readonly PlannedRead[];
  /** Fields of which more than the value is asked for. */
  readonly judged: ReadonlySet<string>;
}

/**
 * What is to be read for the selections of an operation, as far as it follows from registers, day and procedure: worked
 * out once for all operations of that day and procedure, and kept as long as their plans are.
 */
export class ReadPlans {
  readonly today: string;
  readonly procedure: string;
  readonly #connectors: readonly Connector[];
  readonly #completed: CompletedSelections;
  readonly #holders = new Map<EntityName, Holders>();
  readonly #finders = new Map<EntityName, readonly Connector[]>();
  readonly #known: Branch = { plan: null, next: new WeakMap() };

  constructor(connectors: readonly Connector[], today: string, procedure: string) {
    this.#connectors = connectors;
    this.today = today;
    this.procedure = procedure;
    this.#completed = new CompletedSelections(connectors);
  }

  /** The selection with all that must be read to answer it. */
  completed(selection: Selection): Selection {
    return this.#completed.of(selection);
  }

  /** The registers that may say something about an entity. */
  holders(entity: EntityName): Holders {
    let holders = this.#holders.get(entity);
    if (!holders) {
      holders = new Holders(entity, this.#connectors, this.today, this.procedure);
      this.#holders.set(entity, holders);
    }
    return holders;
  }

  /** The registers of which an entity is asked by its key to know whether it exists. */
  finders(entity: EntityName): readonly Connector[] {
    let finders = this.#finders.get(entity);
    if (!finders) {
      finders = this.#connectors.filter(({ declaration }) => declaration.entities[entity]?.findsByKey);
      this.#finders.set(entity, finders);
    }
    return finders;
  }

  /** What is read for these selections of one entity, together. At least one. */
  level(selections: readonly Selection[]): LevelPlan {
    let branch = this.#known;
    for (const selection of selections) {
      let next = branch.next.get(selection);
      if (!next) {
        next = { plan: null, next: new WeakMap() };
        branch.next.set(selection, next);
      }
      branch = next;
    }
    branch.plan ??= this.#plan(selections);
    return branch.plan;
  }

  #plan(selections: readonly Selection[]): LevelPlan {
    const [{ entity }] = selections as [Selection];
    const fields = new Set<string>();
    const judged = new Set<string>();
    for (const selection of selections) {
      for (const path of selection.fields.keys()) {
        const field = fieldOf(path);
        fields.add(field);
        const of = `${entity}.${field}` as FieldPath;
        if (selection.plain?.has(path)) {
          for (const need of needsOfValue(of)) fields.add(need);
          continue;
        }
        judged.add(field);
        const quoted = quotedBy(entity, path);
        if (quoted) fields.add(fieldOf(quoted.through));
        for (const need of needsOf(of)) fields.add(need);
      }
    }
    const reads = this.#connectors.flatMap((each) => this.#readOf(each, selections, entity, [...fields]) ?? []);
    return { entity, judged, reads };
  }

  #readOf(
    connector: Connector,
    selections: readonly Selection[],
    entity: EntityName,
    fields: readonly string[],
  ): PlannedRead | null {
    const { declaration } = connector;
    const held = fields.filter(
      (field) =>
        fieldSources(declaration, entity, field).length > 0 &&
        !isSealed(declaration, `${entity}.${field}` as FieldPath, this.procedure),
    );
    if (held.length === 0) return null;
    const shared = sharedFields(declaration, entity, held, this.today);
    const follow = connector.can.follow ? shared.flatMap((field) => this.#followed(connector, selections, field)) : [];
    return { connector, fields: held, asked: new Set(held), shared, follow };
  }

  /** What is read of the same register about those whom the field links to, if it alone says who they are. */
  #followed(connector: Connector, selections: readonly Selection[], field: string): readonly PlannedFollow[] {
    const targets = selections.flatMap(({ fields }) => fields.get(field) ?? []);
    const [{ entity } = { entity: null }] = selections;
    const [target] = targets;
    if (!entity || !target) return [];
    if (this.holders(entity).of(field).registers.length !== 1) return [];
    const plan = this.level(targets.map((each) => this.completed(each)));
    const read = plan.reads.find((each) => each.connector === connector);
    if (!read || read.shared.length === 0) return [];
    return [{ field, entity: target.entity, fields: read.shared, asked: read.asked, follow: read.follow }];
  }
}

/** Plans by the selections they are for, one after the other. */
interface Branch {
  plan: LevelPlan | null;
  readonly next: WeakMap<Selection, Branch>;
}

/** Procedures whose plans are kept; a hub serves some hundreds, on one day at a time. */
const MOST = 500;

/** The plans of the day for every procedure that is asked for. */
export class ReadPlansKept {
  readonly #connectors: readonly Connector[];
  readonly #byProcedure = new Map<string, ReadPlans>();

  constructor(connectors: readonly Connector[]) {
    this.#connectors = connectors;
  }

  of(today: string, procedure: string): ReadPlans {
    const known = this.#byProcedure.get(procedure);
    if (known?.today === today) return known;
    if (this.#byProcedure.size >= MOST) this.#byProcedure.clear();
    const plans = new ReadPlans(this.#connectors, today, procedure);
    this.#byProcedure.set(procedure, plans);
    return plans;
  }
}
