import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { FailureCode, ReadAnswer } from '../../contract.ts';
import type { SourceFault, Target, Undo } from '../sample.ts';
import { aCall, type Case, Mismatch, plain, type Trial } from '../trial.ts';
import type { WireFault } from '../wire.ts';
import { questions, slack } from './calls.ts';

/** Milliseconds that a call has while nothing answers it, and while the fault itself ends it. */
const time = { waiting: 300, ended: 2_000 };
/** Milliseconds within which a connector must be itself again. */
const recovery = 3_000;
/** Bytes that an answer may take in memory, though its source sends without end. */
const mostMemory = 192 * 1024 * 1024;

/** Something that concerns the whole source: every key fails alike, in one of these codes. */
interface Outage {
  readonly id: string;
  readonly title: Case['title'];
  readonly codes: readonly FailureCode[];
  readonly wire?: WireFault;
  readonly source?: SourceFault;
}

const outages: readonly Outage[] = [
  {
    id: 'fault-dead',
    title: { vi: 'Nguồn chết: từ chối kết nối', en: 'Dead: the source refuses connections' },
    codes: ['UNREACHABLE'],
    wire: { fault: 'refuse' },
    source: 'dead',
  },
  {
    id: 'fault-black-hole',
    title: { vi: 'Nguồn nuốt yêu cầu, không bao giờ trả lời', en: 'Black hole: it accepts and never answers' },
    codes: ['TIMEOUT'],
    wire: { fault: 'swallow' },
    source: 'black-hole',
  },
  {
    id: 'fault-slow',
    title: { vi: 'Nguồn chậm hơn hạn chờ', en: 'Slow: it answers after the deadline' },
    codes: ['TIMEOUT'],
    wire: { fault: 'delay', milliseconds: 900 },
    source: 'slow',
  },
  {
    id: 'fault-reset',
    title: { vi: 'Kết nối bị cắt ngang ngay đầu câu trả lời', en: 'Reset at the beginning of the answer' },
    codes: ['UNREACHABLE'],
    wire: { fault: 'reset', share: 0.05 },
  },
  {
    id: 'fault-reset-midway',
    title: { vi: 'Kết nối bị cắt ngang giữa câu trả lời', en: 'Reset in the middle of the answer' },
    codes: ['UNREACHABLE'],
    wire: { fault: 'reset', share: 0.9 },
  },
  {
    id: 'fault-cut',
    title: { vi: 'Câu trả lời bị cụt, kết nối đóng', en: 'Cut: the connection is closed before the answer ends' },
    codes: ['UNREACHABLE', 'MALFORMED'],
    wire: { fault: 'cut', share: 0.9 },
  },
  {
    id: 'fault-garbled',
    title: { vi: 'Byte trên đường truyền bị hỏng', en: 'Garbled: other bytes than the source sent' },
    codes: ['MALFORMED', 'UNREACHABLE', 'TIMEOUT'],
    wire: { fault: 'garble' },
  },
  {
    id: 'fault-garbage',
    title: { vi: 'Nguồn trả lời thứ không đọc được', en: 'Garbage: an answer that is none' },
    codes: ['MALFORMED'],
    source: 'garbage-answer',
  },
  {
    id: 'fault-truncated',
    title: { vi: 'Câu trả lời dừng giữa chừng', en: 'Truncated: an answer that ends in the middle' },
    codes: ['MALFORMED'],
    source: 'truncated-answer',
  },
  {
    id: 'fault-error-in-answer',
    title: { vi: 'HTTP 200 mang theo lỗi', en: 'HTTP 200 that carries an error' },
    codes: ['REJECTED'],
    source: 'error-in-answer',
  },
  {
    id: 'fault-credentials-expired',
    title: { vi: 'Mã truy cập hoặc tài khoản hết hạn', en: 'Token or account expired' },
    codes: ['BAD_CONFIG'],
    source: 'credentials-expired',
  },
  {
    id: 'fault-forbidden',
    title: { vi: 'Nguồn không cho phép', en: 'The source does not allow it' },
    codes: ['FORBIDDEN'],
    source: 'forbidden',
  },
  {
    id: 'fault-overloaded',
    title: { vi: 'Nguồn quá tải', en: 'The source has too much to do' },
    codes: ['OVERLOADED'],
    source: 'overloaded',
  },
];

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

export const faultCases: readonly Case[] = [
  ...outages.map(
    ({ id, title, codes, wire, source }): Case => ({
      id,
      title,
      skip: (t) =>
        startOf(t, wire, source) ? null : 'nothing is between it and its source, or the source has no such way to fail',
      async run(t) {
        const start = startOf(t, wire, source);
        if (start) await outage(t, codes, start);
      },
    }),
  ),
  {
    id: 'fault-late-but-in-time',
    title: { vi: 'Chậm nhưng còn trong hạn: trả lời đúng', en: 'Slow, but in time: the answer is right' },
    skip: ({ wire }) => (wire ? null : 'nothing is between it and its source'),
    async run(t) {
      const request = main(t);
      await t.agrees(request);
      await t.wire?.set({ fault: 'delay', milliseconds: 60 });
      try {
        await t.agrees(request, 'read from a source that is 60 ms late');
      } finally {
        await t.wire?.set({ fault: 'none' });
      }
    },
  },
  {
    id: 'fault-endless',
    title: { vi: 'Câu trả lời vô tận: bộ nhớ có giới hạn', en: 'Endless answer: memory is bounded' },
    skip: ({ wire }) => (wire ? null : 'nothing is between it and its source'),
    async run(t) {
      const request = main(t);
      await t.agrees(request);
      const used = () => {
        const { heapUsed, external } = process.memoryUsage();
        return heapUsed + external;
      };
      const before = used();
      let most = before;
      const watch = setInterval(() => {
        most = Math.max(most, used());
      }, 5);
      await t.wire?.set({ fault: 'flood', head: 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n' });
      try {
        await failsIn(t, ['MALFORMED', 'TIMEOUT', 'UNREACHABLE'], 700, 1);
      } finally {
        clearInterval(watch);
        await t.wire?.set({ fault: 'none' });
      }
      const grown = Math.round((most - before) / 1024 / 1024);
      t.that(
        most - before <= mostMemory,
        'memory while the source sends without end',
        `${grown} MB more`,
        `at most ${mostMemory / 1024 / 1024} MB`,
      );
      await recovers(t);
    },
  },
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

/** The read on which faults are tried. */
function main(t: Trial) {
  const entity = t.main;
  return { entity, keys: t.keys(entity).slice(0, 12), fields: [...new Set(targets(t).map(({ field }) => field))] };
}

/** A few fields with one value, and a key that has something there. */
function targets(t: Trial): readonly Target[] {
  const entity = t.main;
  const { declaration } = t.connector;
  const simple = ['dateOfBirth', 'sex', 'ethnicity', 'fullName', 'nationality', 'lifeStatus'];
  const fields = [...simple.filter((field) => t.fields(entity).includes(field)), ...t.fields(entity)];
  const chosen = [...new Set(fields)].slice(0, 5);
  return chosen.map((field, at) => ({
    entity: declaration.entities[entity] ? entity : t.main,
    field,
    key: t.keys(entity)[at % 12] ?? '',
  }));
}

function startOf(
  t: Trial,
  wire: WireFault | undefined,
  source: SourceFault | undefined,
): (() => Promise<Undo | null>) | null {
  if (wire && t.wire) {
    return async () => {
      await t.wire?.set(wire);
      return async () => t.wire?.set({ fault: 'none' });
    };
  }
  const inject = source && t.stand.faults[source];
  return inject ? () => inject(targets(t)[0] as Target) : null;
}

async function outage(t: Trial, codes: readonly FailureCode[], start: () => Promise<Undo | null>): Promise<void> {
  await t.agrees(main(t));
  const undo = await start();
  try {
    await failsIn(t, codes);
    await sleep(20);
    await failsIn(t, codes);
  } finally {
    await undo?.();
  }
  await recovers(t);
}

/** Everything that can be asked fails for every key, in one of these codes and in time, and nothing rejects. */
async function failsIn(
  t: Trial,
  codes: readonly FailureCode[],
  milliseconds = codes.includes('TIMEOUT') ? time.waiting : time.ended,
  count = 9,
): Promise<void> {
  const all = questions(t).slice(0, count);
  const since = Date.now();
  // What this machine, busy with other things, makes of a wait that long.
  const waited = codes.includes('TIMEOUT') ? sleep(milliseconds).then(() => Date.now() - since) : milliseconds;
  const answers = await Promise.all(
    all.map(({ what, ask }) =>
      ask(aCall(milliseconds)).catch((error: unknown) => {
        throw new Mismatch(what, `it rejects: ${String(error)}`, `an answer, FAILED with ${codes.join(' or ')}`);
      }),
    ),
  );
  const took = Date.now() - since;
  const most = Math.max(milliseconds, await waited) + slack;
  all.forEach(({ what }, at) => {
    const list = (Array.isArray(answers[at]) ? answers[at] : [answers[at]]) as readonly ReadAnswer[];
    for (const answer of list) {
      const isOne = answer.outcome === 'FAILED' && codes.includes(answer.code);
      t.that(isOne, `${what}, in ${milliseconds} ms`, answer, `FAILED with ${codes.join(' or ')}`);
    }
  });
  t.that(took <= most, `everything at once, with ${milliseconds} ms left`, `${took} ms`, `at most ${most} ms`);
  const ping = await t.connector.ping(aCall(milliseconds));
  // A source that refuses data may still say that it is there.
  const isHonest = ping.ok ? codes.includes('FORBIDDEN') : codes.includes(ping.code);
  t.that(isHonest, 'ping', ping, codes.join(' or '));
}

/** It answers as before, without having been started anew. */
async function recovers(t: Trial): Promise<void> {
  const since = Date.now();
  for (;;) {
    try {
      await t.agrees(main(t), 'read after it was put right', 1_000);
      return;
    } catch (error) {
      if (Date.now() - since > recovery) throw error;
      await sleep(50);
    }
  }
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
