import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from '../../contract.ts';
import { aCall, type Case, show, type Trial } from '../trial.ts';

/** Milliseconds that a connector may take beyond its deadline, on a machine that does other things too. */
export const slack = 400;

export const callCases: readonly Case[] = [
  {
    id: 'late-call',
    title: { vi: 'Không bắt đầu việc mà không còn ai chờ', en: 'Nothing is begun that nobody waits for' },
    async run(t) {
      await t.read({ entity: t.main, keys: [], fields: [] });
      const before = t.wire?.sent();
      for (const [words, call] of [
        ['with a signal aborted before', () => aCall(5_000, AbortSignal.abort())],
        ['with a deadline that has passed', () => aCall(-1)],
      ] as const) {
        for (const { what, ask, count } of questions(t)) {
          t.equal(
            `${what} ${words}`,
            await ask(call()),
            count === null ? timeout : Array.from({ length: count }, () => timeout),
          );
        }
      }
      if (before !== undefined)
        t.equal('bytes sent to the source for calls that came too late', t.wire?.sent(), before);
    },
  },
  {
    id: 'abort-reaches-source',
    title: { vi: 'Hủy yêu cầu thì nguồn cũng dừng', en: 'An abort reaches the source' },
    async run(t) {
      for (const { what, ask, count } of questions(t)) {
        const abort = new AbortController();
        await held(t, what, async () => {
          const asked = ask(aCall(8_000, abort.signal));
          await begun(t, what);
          const since = Date.now();
          abort.abort();
          t.equal(
            `${what}, aborted meanwhile`,
            await asked,
            count === null ? timeout : Array.from({ length: count }, () => timeout),
          );
          t.that(
            Date.now() - since <= slack,
            `${what}, aborted meanwhile`,
            `${Date.now() - since} ms until it answered`,
            `at most ${slack} ms`,
          );
        });
      }
    },
  },
  {
    id: 'deadline-reaches-source',
    title: {
      vi: 'Hết hạn thì trả lời TIMEOUT và nguồn cũng dừng',
      en: 'At the deadline it answers TIMEOUT, and the source stops',
    },
    async run(t) {
      const [question] = questions(t);
      if (!question) return;
      const { what, ask, count } = question;
      await held(t, what, async () => {
        const since = Date.now();
        t.equal(
          `${what} with 300 ms left`,
          await ask(aCall(300)),
          Array.from({ length: count ?? 0 }, () => timeout),
        );
        const took = Date.now() - since;
        t.that(took <= 300 + slack, `${what} with 300 ms left`, `${took} ms`, `at most ${300 + slack} ms`);
      });
    },
  },
];

const timeout = { outcome: 'FAILED', code: 'TIMEOUT' };

/** Everything that a connector can be asked, on what is in the rows; `count` null: one answer, no list. */
export function questions(t: Trial): readonly {
  readonly what: string;
  readonly count: number | null;
  ask(call: Call): Promise<unknown>;
}[] {
  const { connector } = t;
  const entity = t.main;
  const keys = t.keys(entity).slice(0, 3);
  const fields = t.fields(entity).slice(0, 2);
  const criteria = { by: 'DOCUMENT', number: keys[0] ?? '' } as const;
  const persons = [{ fullName: 'Lê Văn An', dateOfBirth: '1985-02-01' }];
  const all: { what: string; count: number | null; ask: (call: Call) => Promise<unknown> }[] = [
    {
      what: `read ${fields} of ${keys.length} ${entity}`,
      count: keys.length,
      ask: (call) => connector.read({ entity, keys, fields }, call),
    },
  ];
  const { search, scan, ownersOf, resembling } = connector;
  if (search && connector.can.search?.document) {
    all.push({
      what: `search ${show(criteria)}`,
      count: null,
      ask: (call) => search({ criteria, limit: 1, after: null }, call),
    });
  }
  if (scan)
    all.push({
      what: `scan ${entity}`,
      count: null,
      ask: (call) => scan({ entity, fields, limit: 5, after: null }, call),
    });
  if (ownersOf)
    all.push({
      what: 'ask whose two numbers are',
      count: 2,
      ask: (call) => ownersOf(['000000017', '000000018'], call),
    });
  if (resembling)
    all.push({ what: 'count what resembles a person', count: 1, ask: (call) => resembling(persons, call) });
  return all;
}

/** Does it while the source holds its answers; afterwards the source must have nothing left to do for it. */
async function held(t: Trial, what: string, work: () => Promise<void>): Promise<void> {
  const release = await t.stand.hold();
  try {
    await work();
    const since = Date.now();
    let busy = await t.stand.busy();
    while (busy > 0 && Date.now() - since < 1_500) {
      await sleep(20);
      busy = await t.stand.busy();
    }
    t.equal(`${what}, given up: requests that the source still works on`, busy, 0);
  } finally {
    await release();
  }
}

async function begun(t: Trial, what: string): Promise<void> {
  const since = Date.now();
  while ((await t.stand.busy()) === 0) {
    t.that(Date.now() - since < 2_000, what, 'the source is not asked', 'a request at the source within two seconds');
    await sleep(10);
  }
}
