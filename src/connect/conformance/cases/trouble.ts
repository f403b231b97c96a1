import { setTimeout as sleep } from 'node:timers/promises';
import type { FailureCode, ReadAnswer } from '../../contract.ts';
import type { Target } from '../sample.ts';
import { aCall, Mismatch, type Trial } from '../trial.ts';
import { questions, slack } from './calls.ts';

/** Milliseconds that a call has while nothing answers it, and while the fault itself ends it. */
const time = { waiting: 300, ended: 2_000 };
/** Milliseconds within which a connector must be itself again. */
const recovery = 3_000;

/** The read on which faults are tried. */
export function main(t: Trial) {
  const entity = t.main;
  return { entity, keys: t.keys(entity).slice(0, 12), fields: [...new Set(targets(t).map(({ field }) => field))] };
}

/** A few fields with one value, and a key that has something there. */
export function targets(t: Trial): readonly Target[] {
  const entity = t.main;
  const simple = ['dateOfBirth', 'sex', 'ethnicity', 'fullName', 'nationality', 'lifeStatus'];
  const fields = [...simple.filter((field) => t.fields(entity).includes(field)), ...t.fields(entity)];
  const chosen = [...new Set(fields)].slice(0, 5);
  return chosen.map((field, at) => ({
    entity,
    field,
    key: t.keys(entity)[at % 12] ?? '',
  }));
}

/** Everything that can be asked fails for every key, in one of these codes and in time, and nothing rejects. */
export async function failsIn(
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
export async function recovers(t: Trial): Promise<void> {
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
