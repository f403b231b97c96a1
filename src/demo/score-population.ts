import pg from 'pg';
import { Gather } from '../gather/gather.ts';
import { RegisterCalls } from '../gather/register-call.ts';
import type { Selection } from '../gather/selection.ts';
import { type Link, model } from '../generated/model.ts';
import { derivedField, derivedFields } from '../quality/derived/derived-fields.ts';
import type { SetFact } from '../quality/fact.ts';
import { scoredFact } from '../quality/score/in-truth-words.ts';
import { Score, type ScoreResult } from '../quality/score/score.ts';
import type { KnownPerson, Label } from '../quality/score/scored.ts';
import { now } from './population/today.ts';
import { openPopulationConnectors } from './population-connectors.ts';
import type { PopulationStore } from './population-store.ts';

/** People asked about at once. */
const batchSize = 500;
/** Nobody waits for the answers: a register that is busy is waited for. */
const deadlines = { operationMs: 600_000, registerMs: 120_000 };
const purpose = { official: 'CHAM-DIEM', unit: 'LIENTHONG', procedure: 'DO-CHAT-LUONG', dossier: null };
/** Those that are always worked out from others are gathered as such. */
const fields = Object.keys(model.Person.fields).filter((field) => !derivedField('Person', field, {}));
/** That a marriage ended is told by its registration; the list names it alone. */
const standing: Selection = { entity: 'MarriageRegistration', fields: new Map([['status', null]]) };
const derived = derivedFields
  .filter((field) => field.isAskedBy({}))
  .map((field) => ({ field, args: {}, target: null }));
const selection: Selection = {
  entity: 'Person',
  fields: new Map(fields.map((field) => [field, field === 'marriages' ? standing : null])),
  derived,
};

/**
 * Asks every fact of everybody through connectors, gather and quality, as a query does, and scores the flags against
 * what is true.
 */
export async function scorePopulation(
  databases: PopulationStore['databases'],
  onProgress: (done: number) => void = () => {},
): Promise<ScoreResult> {
  const { connectors, close } = await openPopulationConnectors(databases);
  const truth = new pg.Client({ connectionString: databases.truth });
  // A lost connection also fails the statement under way, which is where it is reported.
  truth.on('error', () => {});
  try {
    await truth.connect();
    const score = new Score(model.Person.fields);
    let done = 0;
    for await (const known of knownPeople(truth)) {
      const gather = new Gather(connectors, new RegisterCalls(purpose, deadlines), now);
      const keys = [...known.keys()];
      await gather.all([{ selection, keys, found: true }]);
      for (const [key, person] of known) {
        const row = gather.row('Person', key);
        const held = fields.map((field) => {
          const fact = model.Person.fields[field]?.kind === 'set' ? row.set(field) : row.fact(field);
          return scoredFact(field, field === 'marriages' ? withStanding(gather, row.set(field)) : fact);
        });
        // A child has no marital status to be right or wrong about.
        const worked = derived
          .map(({ field, args }) => scoredFact(field.field.slice('Person.'.length), row.derived(field, args)))
          .filter(({ completeness }) => completeness !== 'NOT_APPLICABLE');
        const facts = [...held, ...worked];
        const unasked = facts.find(({ reasons }) => reasons.includes('REGISTER_UNAVAILABLE'));
        if (unasked) throw new Error('A register did not answer; figures without it would say nothing.');
        score.add(person, facts);
      }
      done += keys.length;
      onProgress(done);
    }
    return score.result();
  } finally {
    await truth.end();
    await Promise.all(connectors.map((connector) => connector.close()));
    await close();
  }
}

/** The list with what is said of the standing of each marriage in it. */
function withStanding(gather: Gather, marriages: SetFact): SetFact {
  const said = marriages.items.flatMap(
    ({ value }) =>
      gather.row('MarriageRegistration', (value as Link<'MarriageRegistration'>).key).fact('status').reasons,
  );
  return { ...marriages, reasons: [...marriages.reasons, ...said] };
}

/** Everybody with what is known of them, in the order of their numbers. */
async function* knownPeople(client: pg.Client): AsyncGenerator<ReadonlyMap<string, KnownPerson>> {
  let last = '';
  for (;;) {
    const { rows } = await client.query<{ key: string; truth: KnownPerson['truth']; labels: Label[] | null }>(
      `select p.personal_id as key, p.facts as truth, (
         select jsonb_agg(jsonb_build_object('defect', d.defect, 'fields', string_to_array(d.fields, ' '),
                                             'harm', d.harm, 'detectable', d.detectable))
         from injected_defect d where d.key = p.personal_id) as labels
       from true_person p where p.personal_id > $1 order by p.personal_id limit ${batchSize}`,
      [last],
    );
    const final = rows.at(-1);
    if (final === undefined) return;
    last = final.key;
    yield new Map(rows.map(({ key, truth, labels }) => [key, { truth, labels: labels ?? [] }]));
  }
}
