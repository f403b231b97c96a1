import type { FieldAnswer, ReadAnswer, Received } from '../../contract.ts';
import { aCall, type Case } from '../trial.ts';

export const receivedCases: readonly Case[] = [
  {
    id: 'received-as-it-came',
    title: {
      vi: 'Điều đã nhận được kể lại nguyên văn, theo khóa, không kèm bí mật',
      en: 'What was received is told as it came, by key, and no secret with it',
    },
    skip: ({ stand }) => (stand.upstream ? null : 'its source is in this process'),
    async run(t) {
      for (const entity of t.entities) {
        const keys = t.keys(entity).slice(0, 5);
        const told: Received[] = [];
        const call = { ...aCall(), received: (each: Received) => void told.push(each) };
        const fields = t.fields(entity);
        const answers = await t.read({ entity, keys, fields }, call);
        t.equal(`read ${entity} with somebody told: the answers`, answers.length, keys.length);
        t.that(told.length > 0, `read ${entity}: what was received`, told, 'told to call.received');
        for (const [at, key] of keys.entries()) {
          const parts = told.flatMap((each) => each.parts).filter((part) => part.key === key || part.key === null);
          const all = unwrapped(parts.map(({ text }) => text).join('\n'));
          for (const raw of textsIn(answers[at]))
            t.that(all.includes(raw), `read ${entity}: what was received about the key ${key}`, all, `with ${raw}`);
        }
        const out = JSON.stringify(told);
        t.that(!out.includes(t.secret), `read ${entity}: what was received`, 'the secret', 'without any secret');
      }
    },
  },
];

/** With what is wrapped in it: services put documents into base64. */
const unwrapped = (text: string): string =>
  [
    text,
    ...(text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? []).map((each) => Buffer.from(each, 'base64').toString()),
  ].join();

/** Texts of the records that look the same in every notation. */
function textsIn(answer: ReadAnswer | undefined): readonly string[] {
  if (answer?.outcome !== 'FOUND') return [];
  const said = answer.records.flatMap(({ fields }) => Object.values(fields).flat() as FieldAnswer[]);
  return said.flatMap(({ raw }) => (raw !== null && /^[A-Za-z0-9]{2,}$/.test(raw) ? [raw] : []));
}
