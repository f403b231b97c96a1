import type { Root, Selection } from '../../gather/selection.ts';
import type { ConfirmationSlice, EntityName } from '../../generated/model.ts';
import type { QueryFactsToConfirmArgs } from '../../generated/resolvers.ts';
import type { FactOffered, OpenWorkStore, PlaceInSlice } from '../../store/confirmations/open-work-store.ts';
import { Refusal } from '../errors.ts';
import type { OpaqueIds } from '../opaque-id.ts';

const MOST = 50;
/** Of so many in a row one is of the audit slice. */
const AUDIT_EVERY = 5;
/** The type under which cursors are sealed. */
const CURSOR = 'FactsToConfirmCursor';

/** How far a page has come in each slice. */
type Places = Readonly<Record<ConfirmationSlice, PlaceInSlice | null>>;

export interface OfferedPage {
  readonly facts: readonly { readonly offered: FactOffered; readonly cursor: string }[];
  readonly more: boolean;
  /** Whether the store could not tell. */
  readonly failed: boolean;
}

/** The facts offered in one operation; the same page is looked up once, wherever it is asked for. */
export class FactsToConfirm {
  readonly #store: OpenWorkStore | null;
  readonly #unit: string;
  readonly #ids: OpaqueIds;
  readonly #timeoutMs: number;
  readonly #pages = new Map<string, OfferedPage>();

  /** Without a store nothing is offered. */
  constructor(store: OpenWorkStore | null, unit: string, ids: OpaqueIds, timeoutMs: number) {
    this.#store = store;
    this.#unit = unit;
    this.#ids = ids;
    this.#timeoutMs = timeoutMs;
  }

  /** The entities of a page, with what is selected of the fact of each. @throws Refusal for arguments that are not allowed. */
  async run(
    args: QueryFactsToConfirmArgs,
    selectionOf: (entity: EntityName, field: string) => Selection,
  ): Promise<readonly Root[]> {
    const first = args.first as number; // has a default
    if (first > MOST) throw new Refusal('TOO_MANY', { what: 'first', limit: MOST });
    if (first < 1) throw new Refusal('SEARCH_MALFORMED', firstForm);
    const page = await this.#page(first, args.after == null ? start : this.#placesOf(args.after));
    this.#pages.set(keyOf(args), page);
    return page.facts.map(({ offered: { entity, key, field } }) => ({
      selection: selectionOf(entity, field),
      keys: [key],
      found: true,
    }));
  }

  /** A page that was looked up. */
  answered(args: QueryFactsToConfirmArgs): OfferedPage {
    const page = this.#pages.get(keyOf(args));
    if (!page) throw new Error('Facts to confirm were answered before they were looked up.');
    return page;
  }

  async #page(first: number, after: Places): Promise<OfferedPage> {
    const [audit, uncertain] = (await this.#inTime(first + 1, after)) ?? [null, null];
    if (!audit || !uncertain) return { facts: [], more: false, failed: true };
    const facts: { offered: FactOffered; cursor: string }[] = [];
    let places = after;
    let [audited, doubted] = [0, 0];
    while (facts.length < first && (audited < audit.length || doubted < uncertain.length)) {
      const isTurn = facts.length % AUDIT_EVERY === AUDIT_EVERY - 1 || doubted >= uncertain.length;
      const offered = isTurn && audited < audit.length ? audit[audited++] : uncertain[doubted++];
      if (!offered) continue;
      places = { ...places, [offered.slice]: { rank: offered.rank, id: offered.id } };
      facts.push({ offered, cursor: this.#cursor(places) });
    }
    return { facts, more: audited < audit.length || doubted < uncertain.length, failed: false };
  }

  async #inTime(limit: number, after: Places): Promise<readonly (readonly FactOffered[])[] | null> {
    if (!this.#store) return [[], []];
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, this.#timeoutMs, null);
    });
    const found = Promise.all([
      this.#store.offered(this.#unit, 'AUDIT', after.AUDIT, limit),
      this.#store.offered(this.#unit, 'UNCERTAIN', after.UNCERTAIN, limit),
    ]);
    return Promise.race([found.catch(() => null), late]).finally(() => clearTimeout(timer));
  }

  #cursor({ AUDIT, UNCERTAIN }: Places): string {
    return this.#ids.seal([CURSOR, this.#unit, ...[AUDIT, UNCERTAIN].flatMap(partsOf)]);
  }

  #placesOf(cursor: string): Places {
    const [type, unit, ...parts] = this.#ids.open(cursor) ?? [];
    if (type !== CURSOR || unit !== this.#unit) throw new Refusal('CURSOR_INVALID');
    return { AUDIT: placeOf(parts.slice(0, 2)), UNCERTAIN: placeOf(parts.slice(2)) };
  }
}

const start: Places = { AUDIT: null, UNCERTAIN: null };
const keyOf = ({ first, after }: QueryFactsToConfirmArgs) => JSON.stringify([first, after ?? null]);
const partsOf = (place: PlaceInSlice | null) => (place ? [String(place.rank), place.id] : ['', '']);
const placeOf = ([rank = '', id = '']: readonly string[]) => (id === '' ? null : { rank: Number(rank), id });
const firstForm = { what: 'first', form: { vi: `từ 1 đến ${MOST}`, en: `1 to ${MOST}` } };
