import type { Knex } from 'knex';
import type { AssessmentCauseCode, ComponentOutcome } from '../../generated/model.ts';

/** Stretches of time by which dossiers are counted, by the day in Viet Nam; weeks begin on Monday. */
export type CountedBy = 'DAY' | 'WEEK' | 'MONTH';

export interface CountsAsked {
  /** First and last day of assessments that count, days in Viet Nam; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null: all of the time at once. */
  readonly by: CountedBy | null;
  /** Code; null: any. */
  readonly procedure: string | null;
}

/** So many dossiers in whose latest assessment one component came to the same for the same causes. */
export interface ReadinessCount {
  readonly procedure: string;
  /** Version of the procedure by which they were assessed. */
  readonly version: number;
  readonly component: string;
  /** First day of the stretch in which that assessment was made; null where the time is not divided. */
  readonly since: string | null;
  readonly outcome: ComponentOutcome;
  /** What stands in the way, in the order in which it was shown. */
  readonly causes: readonly AssessmentCauseCode[];
  readonly dossiers: number;
}

export interface ReadinessStore {
  /** Of each dossier the latest assessment of the time asked for counts, by whomever, and no other. In no order. */
  counts(asked: CountsAsked): Promise<readonly ReadinessCount[]>;
}

const vietnam = `at time zone 'Asia/Ho_Chi_Minh'`;
/** Midnight in Viet Nam at which a day begins. */
const begins = `?::date::timestamp ${vietnam}`;
const units: Readonly<Record<CountedBy, string>> = { DAY: 'day', WEEK: 'week', MONTH: 'month' };

export function readinessStore(database: Knex): ReadinessStore {
  return {
    async counts({ from, to, by, procedure }) {
      const latest = database('assessment')
        .distinctOn('dossier')
        .orderBy([{ column: 'dossier' }, { column: 'assessed_at', order: 'desc' }, { column: 'seq', order: 'desc' }])
        .modify((query) => {
          if (from !== null) query.whereRaw(`assessed_at >= ${begins}`, [from]);
          if (to !== null) query.whereRaw(`assessed_at < ${begins.replace('?::date', '(?::date + 1)')}`, [to]);
        })
        .select('id', 'assessed_at');
      const since = by === null ? 'null' : `date_trunc('${units[by]}', l.assessed_at ${vietnam})::date::text`;
      const rows = await database
        .from(latest.as('l'))
        .join('assessed_component as c', 'c.assessment', 'l.id')
        .modify((query) => {
          if (procedure !== null) query.where('c.procedure', procedure);
        })
        .select('c.procedure', 'c.version', 'c.component', 'c.outcome', 'c.causes')
        .select(database.raw(`${since} as since, count(*)::integer as dossiers`))
        .groupByRaw('1, 2, 3, 4, 5, 6');
      return rows;
    },
  };
}
