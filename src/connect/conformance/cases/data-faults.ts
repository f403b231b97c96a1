import { isDeepStrictEqual } from 'node:util';
import type { ReadAnswer } from '../../contract.ts';
import type { SourceFault, Target } from '../sample.ts';
import { aCall, type Case, plain, type Trial } from '../trial.ts';
import { main, recovers, targets } from './trouble.ts';

const dataFaults: readonly {
  id: string;
  title: Case['title'];
  source: SourceFault;
  expected: string;
  holds(said: readonly State[], before: readonly State[]): boolean;
}[] = [
  {
    id: 'fault-wrong-type',
    title: { vi: 'Một ô có kiểu khác', en: 'Wrong type in one field of one key' },
    source: 'wrong-type',
    expected: 'UNREADABLE in that field of that key, with the raw text',
    holds: (said) => said.some(({ state, raw }) => state === 'UNREADABLE' && raw !== null && raw !== ''),
  },
  {
    id: 'fault-null-required',
    title: { vi: 'Cột bắt buộc lại rỗng', en: 'Null in a required column' },
    source: 'null-required',
    expected: 'EMPTY with raw null in that field of that key',
    holds: (said) => said.some(({ state, raw }) => state === 'EMPTY' && raw === null),
  },
  {
    id: 'fault-stale',
    title: { vi: 'Dữ liệu đã đổi ở nguồn: không trả lời cũ', en: 'Stale: what changed at the source is read anew' },
    source: 'changed',
    expected: 'what the source holds now',
    holds: (said, before) => !isDeepStrictEqual(said, before),
  },
];

export const dataFaultCases: readonly Case[] = [
  {
    id: 'fault-half-missing',
    title: { vi: 'Thiếu nửa số khóa', en: 'Half the keys are missing' },
    skip: ({ stand }) => (stand.faults['half-missing'] ? null : 'its source cannot lose records'),
    async run(t) {
      const request = main(t);
      const before = (await t.agrees(request)).filter(({ outcome }) => outcome === 'FOUND').length;
      const undo = await t.stand.faults['half-missing']?.(targets(t)[0] as Target);
      try {
        const answers = await t.agrees(request, `read ${request.fields} while records of half the keys are gone`);
        const found = answers.filter(({ outcome }) => outcome === 'FOUND').length;
        t.that(
          found > 0 && found < before,
          'keys found while records of half are gone',
          found,
          `more than 0, fewer than ${before}`,
        );
        t.that(
          answers.every(({ outcome }) => outcome !== 'FAILED'),
          'keys whose records are gone',
          answers.find(({ outcome }) => outcome === 'FAILED'),
          'NOT_FOUND, or what other records say',
        );
      } finally {
        await undo?.();
      }
      await recovers(t);
    },
  },
  ...dataFaults.map(
    ({ id, title, source, expected, holds }): Case => ({
      id,
      title,
      skip: ({ stand }) => (stand.faults[source] ? null : 'its source has no such way to fail'),
      async run(t) {
        const request = main(t);
        let done = 0;
        for (const target of targets(t)) {
          const before = await t.agrees(request);
          const told = states(before[request.keys.indexOf(target.key)], target.field);
          const undo = await t.stand.faults[source]?.(target);
          if (!undo) continue;
          try {
            const answers = await t.agrees(
              request,
              `read after ${source} in ${target.entity}.${target.field} of ${target.key}`,
            );
            const said = states(answers[request.keys.indexOf(target.key)], target.field);
            const shown = holds(said, told);
            t.that(shown, `${target.entity}.${target.field} of ${target.key}`, said, expected);
            if (shown) done += 1;
            request.keys.forEach((key, at) => {
              if (key !== target.key) t.equal(`${key}, another key`, withoutNews(answers[at]), withoutNews(before[at]));
            });
          } finally {
            await undo();
          }
          await t.agrees(request, `read after ${source} was put right`);
        }
        t.that(done > 0, `${source} in one of ${request.fields}`, 'nowhere', expected);
      },
    }),
  ),
  {
    id: 'fault-drifted',
    title: { vi: 'Lược đồ nguồn đổi: một cột không còn', en: 'Schema drifted: a column is gone after the start' },
    skip: ({ stand }) => (stand.faults.drifted ? null : 'its source cannot drift'),
    async run(t) {
      let done = 0;
      for (const target of targets(t)) {
        const request = { ...main(t), fields: [target.field] };
        const before = await t.agrees(request);
        const known = before.findIndex((answer) => states(answer, target.field).some(({ state }) => state === 'VALUE'));
        const undo = known < 0 ? null : await t.stand.faults.drifted?.(target);
        if (!undo) continue;
        done += 1;
        try {
          const answers = await t.read(request, aCall(2_000));
          const answer = answers[known];
          const said = states(answer, target.field);
          const honest =
            (answer?.outcome === 'FAILED' && answer.code === 'BAD_CONFIG') ||
            (said.length > 0 && said.every(({ state }) => state === 'UNREADABLE'));
          t.that(
            honest,
            `read ${target.entity}.${target.field} whose column is gone`,
            answer,
            'FAILED with BAD_CONFIG, or UNREADABLE; never a value, EMPTY or NOT_FOUND',
          );
          const others = targets(t)
            .filter(({ field }) => field !== target.field)
            .map(({ field }) => field);
          const free = await stillAnswered(t, others);
          t.that(
            free > 0 || others.length === 0,
            `the fields beside ${target.field}, whose column is gone`,
            'none is answered',
            'those that do not need it, as before',
          );
        } finally {
          await undo();
        }
        await t.agrees(request, `read ${target.field} after its column is back`);
        if (done === 3) break;
      }
      t.that(done > 0, 'take away a column of a field that holds values', 'nowhere', 'somewhere');
    },
  },
];

type State = { readonly state: string; readonly raw: string | null };

/** What the records say in a field. */
function states(answer: ReadAnswer | undefined, field: string): readonly State[] {
  if (answer?.outcome !== 'FOUND') return [];
  return answer.records.flatMap(({ fields }) => (fields[field] ?? []) as State | readonly State[]).flat();
}

/** The same, but for when records were written. */
function withoutNews(answer: ReadAnswer | undefined): unknown {
  const { records, ...rest } = (plain(answer) ?? {}) as { records?: readonly object[] };
  return { ...rest, records: records?.map((record) => ({ ...record, recordedAt: null })) };
}

/** Which of the fields are answered as they stand in the source. */
async function stillAnswered(t: Trial, fields: readonly string[]): Promise<number> {
  let answered = 0;
  for (const field of fields) {
    const answers = await t.read({ ...main(t), fields: [field] });
    if (answers.some(({ outcome }) => outcome === 'FOUND')) answered += 1;
  }
  return answered;
}
