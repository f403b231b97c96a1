import type { Knex } from 'knex';
import type { RegisterFailure } from '../../generated/model.ts';

/** A time in which a register did not answer. Moments are RFC 3339, UTC. */
export interface Outage {
  /** Later ones are greater. */
  readonly id: string;
  readonly register: string;
  /** When the first call that was not answered ended, and the last one. */
  readonly from: string;
  readonly lastAt: string;
  /** First good answer after it; null: none was seen yet. */
  readonly to: string | null;
  readonly firstRequest: string;
  readonly lastRequest: string;
  readonly returnRequest: string | null;
  /** Calls that were not answered. */
  readonly calls: number;
  /** How often the register answered in between, too briefly to end it. */
  readonly interruptions: number;
  readonly codes: readonly RegisterFailure[];
}

/** One call, by its id and the moment of its end (milliseconds since 1970). */
export interface CallEnd {
  readonly requestId: string;
  readonly at: number;
}

/** Calls to one register in a row that were not answered. */
export interface Failures {
  readonly first: CallEnd;
  readonly last: CallEnd;
  readonly calls: number;
  readonly interruptions: number;
  readonly codes: readonly RegisterFailure[];
  /** Whether the register had answered just before them. */
  readonly followsGood: boolean;
}

/** An answer; without a request where the hub only looked whether the register is there. */
export interface AnswerEnd {
  readonly requestId: string | null;
  readonly at: number;
}

/** Good answers of one register in a row. */
export interface GoodAnswers {
  readonly first: AnswerEnd;
  readonly last: AnswerEnd;
}

/** What one process saw of one register since it last told: failures, and good answers after them. */
export interface Sighting {
  readonly register: string;
  readonly failures: Failures | null;
  readonly good: GoodAnswers | null;
}

/** Which outages; null: any. Moments are RFC 3339: the outage lasted at some moment between them. */
export interface OutageFilter {
  readonly register: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface OutageStore {
  /**
   * Opens, continues or closes the outage of each register. What several processes see at once becomes one outage;
   * failures within `sameWithinMs` after a good answer continue the outage before it.
   */
  note(sightings: readonly Sighting[], sameWithinMs: number): Promise<void>;
  /** What was noted last comes first. */
  list(filter: OutageFilter, first: number, before: string | null): Promise<readonly Outage[]>;
  /** In the order asked, null where there is none. */
  byIds(ids: readonly string[]): Promise<readonly (Outage | null)[]>;
}

/** Space of advisory locks, one for each register, that no other user of the database takes. */
const registerLocks = 5_409;

export function outageStore(database: Knex): OutageStore {
  return {
    async note(sightings, sameWithinMs) {
      for (const { register, failures, good } of sightings) {
        if (failures) {
          await database.transaction(async (transaction) => {
            await transaction.raw('select pg_advisory_xact_lock(?, hashtext(?))', [registerLocks, register]);
            const continued = await continueOutage(transaction, register, failures, sameWithinMs);
            if (!continued) await transaction('register_outage').insert(newOutage(register, failures));
          });
        }
        if (good) await endOutage(database, register, good);
      }
    },
    async list({ register, from, to }, first, before) {
      const rows = await database('register_outage')
        .modify((query) => {
          if (register !== null) query.where({ register });
          if (from !== null) query.where((open) => open.whereNull('to_at').orWhere('to_at', '>=', from));
          if (to !== null) query.where('from_at', '<=', to);
          if (before !== null) query.where('id', '<', before);
        })
        .orderBy('id', 'desc')
        .limit(first);
      return rows.map(outageOf);
    },
    async byIds(ids) {
      const rows = await database('register_outage').whereIn('id', ids);
      const found = new Map(rows.map((row) => [row.id, outageOf(row)]));
      return ids.map((id) => found.get(id) ?? null);
    },
  };
}

/** The outage that these failures belong to: open, or over for less than so long; also one that they come late for. */
async function continueOutage(
  transaction: Knex.Transaction,
  register: string,
  { first, last, calls, interruptions, codes, followsGood }: Failures,
  sameWithinMs: number,
): Promise<boolean> {
  const [firstAt, lastAt] = [new Date(first.at), new Date(last.at)];
  const touching = await transaction('register_outage')
    .where({ register })
    .where('from_at', '<=', new Date(last.at + sameWithinMs))
    .where((open) => open.whereNull('to_at').orWhere('to_at', '>', new Date(first.at - sameWithinMs)))
    .orderBy('from_at', 'desc')
    .first();
  if (!touching) return false;
  const { id, from_at, last_at, to_at } = touching as OutageRow;
  const isEarlier = firstAt < from_at;
  const isLater = lastAt > last_at;
  // A good answer that came after the last of them still ends it.
  const hasEnded = to_at !== null && to_at > lastAt;
  const wasInterrupted = to_at === null ? followsGood : !hasEnded;
  await transaction('register_outage')
    .where({ id })
    .update({
      ...(isEarlier && { from_at: firstAt, first_request: first.requestId }),
      ...(isLater && { last_at: lastAt, last_request: last.requestId }),
      ...(!hasEnded && { to_at: null, return_request: null }),
      calls: transaction.raw('calls + ?', [calls]),
      interruptions: transaction.raw('interruptions + ?', [interruptions + (wasInterrupted ? 1 : 0)]),
      codes: transaction.raw('array(select distinct unnest(codes || ?::text[]) order by 1)', [[...codes]]),
    });
  return true;
}

async function endOutage(database: Knex, register: string, { first, last }: GoodAnswers): Promise<void> {
  const [firstAt, lastAt] = [new Date(first.at), new Date(last.at)];
  await database('register_outage')
    .where({ register })
    .whereNull('to_at')
    .where('last_at', '<=', lastAt)
    .update({
      to_at: database.raw('case when last_at <= ? then ?::timestamptz else ? end', [firstAt, firstAt, lastAt]),
      return_request: database.raw('case when last_at <= ? then ?::text else ?::text end', [
        firstAt,
        first.requestId,
        last.requestId,
      ]),
    });
}

const newOutage = (register: string, { first, last, calls, interruptions, codes }: Failures) => ({
  ...{ register, calls, interruptions, codes: [...codes].sort() },
  ...{ from_at: new Date(first.at), first_request: first.requestId },
  ...{ last_at: new Date(last.at), last_request: last.requestId },
});

interface OutageRow {
  readonly id: string;
  readonly register: string;
  readonly from_at: Date;
  readonly last_at: Date;
  readonly to_at: Date | null;
  readonly first_request: string;
  readonly last_request: string;
  readonly return_request: string | null;
  readonly calls: number;
  readonly interruptions: number;
  readonly codes: readonly RegisterFailure[];
}

const outageOf = (row: OutageRow): Outage => ({
  id: row.id,
  register: row.register,
  from: row.from_at.toISOString(),
  lastAt: row.last_at.toISOString(),
  to: row.to_at?.toISOString() ?? null,
  firstRequest: row.first_request,
  lastRequest: row.last_request,
  returnRequest: row.return_request,
  calls: row.calls,
  interruptions: row.interruptions,
  codes: row.codes,
});
