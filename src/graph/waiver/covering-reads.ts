import DataLoader from 'dataloader';
import { seesDossiersOf } from '../../access/handles-dossiers.ts';
import type { Caller } from '../../access/identity.ts';
import type { EntityRow } from '../../gather/entity-row.ts';
import type { Store } from '../../store/store.ts';
import type { CoveringWaiver } from '../../store/waivers/covering.ts';
import { effectTitles, receiptTitles } from '../../waiver/terms/titles.ts';
import { inTime } from '../in-time.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import { type InLanguage, spoken } from '../spoken.ts';
import { WAIVER } from './waiver-view.ts';

/** As `type CoveringWaiver`. */
export type CoveringView = ReturnType<typeof coveringView>;
type Fact = { readonly row: EntityRow; readonly field: string };

/**
 * Records of basis that cover facts of one operation: asked for only where it selects them, once for all that it read, and
 * then once more how far the log vouches for those that there are.
 */
export class CoveringReads {
  readonly #store: Pick<Store, 'waivers' | 'evidence'> | null;
  readonly #caller: Caller;
  readonly #ids: OpaqueIds;
  readonly #today: string;
  readonly #timeoutMs: number;
  readonly #found = new Map<EntityRow, ReadonlyMap<string, readonly CoveringView[]> | null>();
  readonly #later = new DataLoader(async (rows: readonly EntityRow[]) => {
    await this.read(rows);
    return rows.map(() => true);
  });

  constructor(
    store: Pick<Store, 'waivers' | 'evidence'> | null,
    caller: Caller,
    ids: OpaqueIds,
    today: string,
    timeoutMs: number,
  ) {
    this.#store = store;
    this.#caller = caller;
    this.#ids = ids;
    this.#today = today;
    this.#timeoutMs = timeoutMs;
  }

  /** For all of these in one go; what cannot be looked up in time is not known. */
  async read(rows: Iterable<EntityRow>): Promise<void> {
    const asked = [...rows];
    const found = await inTime(this.#covering(asked), this.#timeoutMs).catch(() => null);
    for (const row of asked) this.#found.set(row, found && (found.get(`${row.entity} ${row.key}`) ?? none));
  }

  /** Null where it is not known; told later where it was not read before the operation was answered. */
  of(fact: Fact): readonly CoveringView[] | null | Promise<readonly CoveringView[] | null> {
    return this.#found.has(fact.row) ? this.#known(fact) : this.#later.load(fact.row).then(() => this.#known(fact));
  }

  #known({ row, field }: Fact): readonly CoveringView[] | null {
    const found = this.#found.get(row);
    return found ? (found.get(field) ?? []) : null;
  }

  async #covering(rows: readonly EntityRow[]) {
    const byRow = new Map<string, Map<string, CoveringView[]>>();
    const found = rows.length > 0 && this.#store ? await this.#store.waivers.covering(rows, this.#today) : [];
    if (found.length === 0 || !this.#store) return byRow;
    const states = await this.#store.evidence.receiptStates([...new Set(found.map(({ id }) => `waiver/${id}`))]);
    for (const waiver of found) {
      const name = `${waiver.entity} ${waiver.key}`;
      const fields = byRow.get(name) ?? new Map<string, CoveringView[]>();
      byRow.set(name, fields);
      const state = states.get(`waiver/${waiver.id}`) ?? null;
      const view = coveringView(waiver, state, this.#isSeen(waiver) ? this.#ids : null);
      fields.set(waiver.field, [...(fields.get(waiver.field) ?? []), view]);
    }
    return byRow;
  }

  #isSeen({ unit, holder, official }: CoveringWaiver): boolean {
    const caller = this.#caller;
    const isOwn = holder === caller.subject || (unit === caller.unit && official === caller.official);
    return isOwn || seesDossiersOf(caller, unit);
  }
}

const none: ReadonlyMap<string, readonly CoveringView[]> = new Map();

/** Of another unit's no more than that there is one, its effect and its day; `ids` null: it is such. */
function coveringView(
  { id, effect, recordedAt }: CoveringWaiver,
  state: keyof typeof receiptTitles | null,
  ids: OpaqueIds | null,
) {
  return {
    id: ids ? ids.seal([WAIVER, id]) : null,
    ...{ effect, recordedAt },
    effectText: (args: InLanguage) => spoken(effectTitles[effect], args),
    receiptState: ids && state,
    receiptStateText: (args: InLanguage) => ids && state && spoken(receiptTitles[state], args),
  };
}
