import type { Knex } from 'knex';

/** What the hub's tables hold of a dossier beside the evidence log: working copies. */
export interface CopyStore {
  /**
   * Takes people and words out of them, once a part of an entry about the dossier was erased; states, codes, times and digests
   * stay. Assessments are there no more. Nothing happens where it was done before.
   */
  empty(dossier: string): Promise<void>;
}

const gone = 'Đã xóa · Erased';
const nobody = JSON.stringify({ personalId: null, formerNumber: null, fullName: gone, dateOfBirth: null });

/** Of events, what people wrote; what has become of the dossier follows from the rest. */
const words = ['reason', 'note', 'document'];

export function copyStore(database: Knex): CopyStore {
  return {
    empty: (dossier) =>
      database.transaction(async (transaction) => {
        const of = (table: string) => transaction(table).where({ dossier });
        const waivers = of('waiver').select('id');
        const closed = of('data_issue').whereNotNull('closed_at');
        await transaction('dossier')
          .where({ code: dossier })
          .update({ submission: transaction.raw(emptiedSubmission, { nobody, gone }) });
        await of('dossier_event').update({ data: transaction.raw('data - ?::text[]', [words]) });
        await of('paper_request').update({ text_vi: gone, text_en: gone, reason: null, delivery_note: null });
        await of('registrar_question').update({
          question: gone,
          answer: transaction.raw('case when answer is not null then ? end', [gone]),
        });
        await transaction('data_issue_change').whereIn('issue', closed.clone().select('id')).update({ note: null });
        await closed.update({ key: '', old_text: null, proposed: 'null', proposed_text: gone, evidence: gone });
        await of('assessment')
          .whereRaw('octet_length(body) > 0')
          .update({ body: Buffer.alloc(0) });
        await transaction('waiver_fact').whereIn('waiver', waivers).delete();
        await transaction('waiver_event').whereIn('waiver', waivers).whereNotNull('note').update({ note: null });
        await of('waiver').update({ terms: transaction.raw('emptied_terms(terms)') });
        await of('waiver_draft').delete();
      }),
  };
}

const emptiedSubmission = `submission || jsonb_build_object(
  'owner', :nobody::jsonb,
  'submitter', (submission -> 'submitter') || jsonb_build_object('person', :nobody::jsonb, 'account', null),
  'subjects', (select coalesce(jsonb_agg(subject || jsonb_build_object('person', :nobody::jsonb) order by n), '[]')
    from jsonb_array_elements(submission -> 'subjects') with ordinality each (subject, n)),
  'attachments', (select coalesce(jsonb_agg(attached || jsonb_build_object('fileName', :gone::text) order by n), '[]')
    from jsonb_array_elements(submission -> 'attachments') with ordinality each (attached, n)),
  'details', '{}'::jsonb)`;
