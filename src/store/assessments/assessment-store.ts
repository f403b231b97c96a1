import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { writeCounted } from '../readiness/counted-assessment.ts';

/** An assessment as it lies in the store. */
export interface StoredAssessment {
  /** SHA-256 of `body`, base64url. */
  readonly id: string;
  readonly dossier: string;
  readonly unit: string;
  readonly official: string;
  /** RFC 3339, UTC. */
  readonly assessedAt: string;
  readonly inputsDigest: string;
  /** Canonical JSON, to the byte as it was stored. */
  readonly body: Buffer;
}

/** One request to assess a dossier. */
export interface AssessmentRequest {
  readonly unit: string;
  readonly official: string;
  readonly idempotencyKey: string;
  readonly dossier: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** How often one official may have one dossier assessed. */
export interface AssessmentLimit {
  readonly requests: number;
  readonly withinMs: number;
}

/**
 * ADMITTED: to be assessed now. ANSWERED: the same request was answered with this assessment. OTHER_DOSSIER: the key was
 * used for another dossier. TOO_OFTEN: not before `again`, RFC 3339.
 */
export type Admission =
  | { readonly state: 'ADMITTED' | 'OTHER_DOSSIER' }
  | { readonly state: 'ANSWERED'; readonly assessment: string }
  | { readonly state: 'TOO_OFTEN'; readonly again: string };

export interface AssessmentStore {
  /**
   * Counts a request and says whether it is to be answered anew; of several at once none is lost. Requests are forgotten
   * after thirty days, assessments never.
   */
  admit(request: AssessmentRequest, limit: AssessmentLimit): Promise<Admission>;
  /**
   * Stores what answers a request, once, with what is counted of it, and ties the two; resolves to the id. `along`: what has
   * to be written with a new one.
   */
  add(
    request: AssessmentRequest,
    assessment: Omit<StoredAssessment, 'id'>,
    along?: (transaction: Knex.Transaction, id: string) => Promise<void>,
  ): Promise<string>;
  /** Ties a request to an assessment that answers it and is there already. */
  answer(request: AssessmentRequest, assessment: string): Promise<void>;
  /** The last one of each dossier, by whomsoever, in the order asked; null where there is none. */
  latest(dossiers: readonly string[]): Promise<readonly (StoredAssessment | null)[]>;
  /** The last one of a dossier that was made until a moment (RFC 3339), by whomsoever; null if there is none. */
  lastUntil(dossier: string, moment: string): Promise<StoredAssessment | null>;
  /** In the order asked, null where there is none; in one statement. */
  byIds(ids: readonly string[]): Promise<readonly (StoredAssessment | null)[]>;
}

const KEPT_MS = 30 * 86_400_000;

/** Space of advisory locks, one for each official and dossier, that no other user of the database takes. */
const requestLocks = 5_408;

export function assessmentStore(database: Knex): AssessmentStore {
  const answer = async (transaction: Knex, request: AssessmentRequest, assessment: string) => {
    await transaction('assessment_request').where(keyOf(request)).update({ assessment });
  };
  // One that was emptied after its term is there no more.
  const kept = () => database('assessment').whereRaw('octet_length(body) > 0');
  return {
    async admit(request, { requests, withinMs }) {
      const { unit, official, dossier, at } = request;
      return database.transaction(async (transaction) => {
        // One after the other, so that many at once are counted like many in a row.
        const lock = [unit, official, dossier].join('\n');
        await transaction.raw('select pg_advisory_xact_lock(?, hashtext(?))', [requestLocks, lock]);
        const earlier = await transaction('assessment_request').where(keyOf(request)).first('dossier', 'assessment');
        if (earlier && earlier.dossier !== dossier) return { state: 'OTHER_DOSSIER' };
        if (earlier?.assessment) return { state: 'ANSWERED', assessment: earlier.assessment };
        await transaction('assessment_request')
          .where('requested_at', '<', new Date(Date.parse(at) - KEPT_MS))
          .delete();
        const since = new Date(Date.parse(at) - withinMs);
        const counted: readonly Counted[] = await transaction('assessment_request')
          .where({ unit, official, dossier })
          .where('requested_at', '>', since)
          .orderBy('requested_at', 'desc')
          .limit(requests)
          .select('requested_at', 'attempts');
        const oldest = reachedBy(counted, requests);
        if (oldest) return { state: 'TOO_OFTEN', again: new Date(oldest.getTime() + withinMs).toISOString() };
        await transaction('assessment_request')
          .insert({ ...keyOf(request), dossier, requested_at: at })
          .onConflict(['unit', 'official', 'idempotency_key'])
          .merge({ requested_at: at, attempts: transaction.raw('assessment_request.attempts + 1') });
        return { state: 'ADMITTED' };
      });
    },
    async add(request, assessment, along) {
      const { dossier, unit, official, assessedAt, inputsDigest, body } = assessment;
      const id = createHash('sha256').update(body).digest('base64url');
      const row = { id, dossier, unit, official, assessed_at: assessedAt, inputs_digest: inputsDigest, body };
      await database.transaction(async (transaction) => {
        const [added] = await transaction('assessment').insert(row).onConflict('id').ignore().returning('seq');
        if (added) await writeCounted(transaction, { ...row, seq: added.seq });
        await answer(transaction, request, id);
        if (added) await along?.(transaction, id);
      });
      return id;
    },
    answer: (request, assessment) => answer(database, request, assessment),
    async latest(dossiers) {
      const rows = await kept()
        .whereIn('dossier', dossiers)
        .distinctOn('dossier')
        .orderBy([{ column: 'dossier' }, { column: 'seq', order: 'desc' }])
        .select(...columns);
      const found = new Map(rows.map((row) => [row.dossier, assessmentOf(row)]));
      return dossiers.map((dossier) => found.get(dossier) ?? null);
    },
    async lastUntil(dossier, moment) {
      const row = await kept()
        .where({ dossier })
        .where('assessed_at', '<=', moment)
        .orderBy('seq', 'desc')
        .first(...columns);
      return row ? assessmentOf(row) : null;
    },
    async byIds(ids) {
      const rows = await kept()
        .whereIn('id', ids)
        .select(...columns);
      const found = new Map(rows.map((row) => [row.id, assessmentOf(row)]));
      return ids.map((id) => found.get(id) ?? null);
    },
  };
}

interface Counted {
  readonly requested_at: Date;
  readonly attempts: number;
}

/** The moment, latest first, by which there were so many; null if there were fewer. */
function reachedBy(counted: readonly Counted[], requests: number): Date | null {
  let sum = 0;
  for (const { requested_at, attempts } of counted) {
    sum += attempts;
    if (sum >= requests) return requested_at;
  }
  return null;
}

const columns = ['id', 'dossier', 'unit', 'official', 'assessed_at', 'inputs_digest', 'body'] as const;

const keyOf = ({ unit, official, idempotencyKey }: AssessmentRequest) => ({
  unit,
  official,
  idempotency_key: idempotencyKey,
});

interface AssessmentRow {
  readonly id: string;
  readonly dossier: string;
  readonly unit: string;
  readonly official: string;
  readonly assessed_at: Date;
  readonly inputs_digest: string;
  readonly body: Buffer;
}

const assessmentOf = (row: AssessmentRow): StoredAssessment => ({
  id: row.id,
  dossier: row.dossier,
  unit: row.unit,
  official: row.official,
  assessedAt: row.assessed_at.toISOString(),
  inputsDigest: row.inputs_digest,
  body: row.body,
});
