import type { Knex } from 'knex';
import type { AssessmentCauseCode, ComponentOutcome, SubmitterOutcome } from '../../generated/model.ts';

/** Stretches of time by which dossiers are counted, by the day in Viet Nam; weeks begin on Monday. */
export type CountedBy = 'DAY' | 'WEEK' | 'MONTH';

export interface CountsAsked {
  /** First and last day of assessments that count, days in Viet Nam; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null: all of the time at once. */
  readonly by: CountedBy | null;
  /** Codes; null: any. */
  readonly procedures: readonly string[] | null;
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

/** So many dossiers of which the last check of who filed came to the same. */
export interface SubmitterCount {
  /** Code without the suffix of a portal. */
  readonly procedure: string;
  readonly outcome: SubmitterOutcome;
  readonly dossiers: number;
  /** Of these, how many an official settled by other means. */
  readonly settled: number;
}

export interface ReadinessStore {
  /** Of each dossier the latest assessment of the time asked for counts, by whomever, and no other. In no order. */
  counts(asked: CountsAsked): Promise<readonly ReadinessCount[]>;
  /**
   * Codes of procedures of which anything was ever assessed, in their order, after one. `department`: only those for which
   * it answers in some version, by its name in either language.
   */
  procedures(after: string | null, department: string | null, limit: number): Promise<readonly string[]>;
  /** Of each dossier the last check of the time asked for counts. In no order. */
  submitters(
    asked: Pick<CountsAsked, 'from' | 'to'> & { readonly procedure: string | null },
  ): Promise<readonly SubmitterCount[]>;
}

const vietnam = `at time zone 'Asia/Ho_Chi_Minh'`;
/** Midnight in Viet Nam at which a day begins. */
const begins = `?::date::timestamp ${vietnam}`;
/** Of a few procedures, for which the planner would read the whole table; `offset 0` keeps it from that. */
const byKey = 'cross join lateral (select * from assessed_component where assessment = l.assessment offset 0) as c';
const units: Readonly<Record<CountedBy, string>> = { DAY: 'day', WEEK: 'week', MONTH: 'month' };

/** Only what happened on these days in Viet Nam, the last among them. */
function inDays(query: Knex.QueryBuilder, column: 'assessed_at' | 'at', from: string | null, to: string | null): void {
  if (from !== null) query.whereRaw(`${column} >= ${begins}`, [from]);
  if (to !== null) query.whereRaw(`${column} < ${begins.replace('?::date', '(?::date + 1)')}`, [to]);
}

export function readinessStore(database: Knex): ReadinessStore {
  return {
    async counts({ from, to, by, procedures }) {
      const latest = database('assessed_dossier')
        // A dossier is of one procedure for good; with it first, the index has them in this order.
        .distinctOn('procedure', 'dossier')
        .orderByRaw('procedure, dossier, assessed_at desc, seq desc')
        .modify((query) => {
          if (procedures !== null) query.whereIn('procedure', procedures);
          inDays(query, 'assessed_at', from, to);
        })
        .select('assessment', 'procedure', 'version', 'assessed_at');
      const since = by === null ? 'null' : `date_trunc('${units[by]}', l.assessed_at ${vietnam})::date::text`;
      return database
        .from(latest.as('l'))
        .modify((query) => {
          if (procedures === null) query.join('assessed_component as c', 'c.assessment', 'l.assessment');
          else query.joinRaw(byKey);
        })
        .select('l.procedure', 'l.version', 'c.component', 'c.outcome', 'c.causes')
        .select(database.raw(`${since} as since, count(*)::integer as dossiers`))
        .groupByRaw('1, 2, 3, 4, 5, 6');
    },
    async procedures(after, department, limit) {
      // From one code to the next by the index, however many assessments each has.
      const { rows } = await database.raw(
        `with recursive p as (
           (select procedure from assessed_dossier where procedure > :after order by procedure limit 1)
           union all
           select (select procedure from assessed_dossier where procedure > p.procedure order by procedure limit 1)
           from p where p.procedure is not null)
         select procedure from p where procedure is not null and (:department::text is null or exists (
           select from procedure_version where code = p.procedure
           and :department::text in (content->'department'->>'vi', content->'department'->>'en')))
         limit :limit`,
        { after: after ?? '', department, limit },
      );
      return rows.map(({ procedure }: { readonly procedure: string }) => procedure);
    },
    async submitters({ from, to, procedure }) {
      const last = database('dossier_event')
        .distinctOn('dossier')
        .orderBy(['dossier', { column: 'seq', order: 'desc' }])
        .where('kind', 'SUBMITTER_CHECKED')
        .modify((query) => inDays(query, 'at', from, to))
        .select('dossier', database.raw(`data->>'outcome' as outcome`));
      const national = `left(d.procedure, ${'1.000000'.length})`;
      return database
        .from(last.as('l'))
        .join('dossier as d', 'd.code', 'l.dossier')
        .modify((query) => {
          if (procedure !== null) query.whereRaw(`${national} = ?`, [procedure]);
        })
        .select(database.raw(`${national} as procedure, l.outcome, count(*)::integer as dossiers`))
        .select(
          database.raw(`(count(*) filter (where exists (
            select from dossier_event s where s.dossier = l.dossier and s.kind = 'SUBMITTER_SETTLED')))::integer as settled`),
        )
        .groupByRaw('1, 2');
    },
  };
}
