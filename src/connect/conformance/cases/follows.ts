import { type EntityName, model } from '../../../generated/model.ts';
import type { FieldAnswer, Follow, FollowAnswer, FollowRequest, ReadAnswer } from '../../contract.ts';
import { aCall, type Case, plain, show, type Trial } from '../trial.ts';

export const followCases: readonly Case[] = [
  {
    id: 'follow',
    title: {
      vi: 'Đọc kèm cho đúng những gì đọc riêng từng phần cho',
      en: 'What is brought along is what reads of their own give',
    },
    skip: ({ connector }) => (connector.follow ? null : 'it brings nothing along'),
    async run(t) {
      let linked = 0;
      let brought = 0;
      for (const entity of t.entities) {
        for (const follow of linksOf(t, entity, 2)) {
          const keys = [...t.keys(entity).slice(0, 12), '000999999999'];
          const request = { entity, keys, fields: [...new Set([follow.field, ...t.random.some(t.fields(entity), 2)])] };
          const asked = `read ${entity} with what its ${follow.field} link to`;
          const answer = await t.connector.follow?.({ ...request, follow: [follow] }, aCall());
          const expected = await t.read(request);
          t.equal(`${asked}: the answers themselves`, answer?.answers.map(plain), expected.map(plain));
          linked += expected.filter((each) => linkedBy(each, follow.field)).length;
          brought += await held(t, asked, answer);
        }
      }
      t.that(
        brought > 0 || linked === 0,
        'read along what entities link to',
        `${linked} links, nothing brought`,
        'some of it',
      );
    },
  },
  {
    id: 'follow-given-up',
    title: { vi: 'Đọc kèm cũng dừng khi không ai chờ', en: 'What is brought along ends when nobody waits, too' },
    skip: ({ connector }) => (connector.follow ? null : 'it brings nothing along'),
    async run(t) {
      for (const entity of t.entities) {
        const [follow] = linksOf(t, entity, 1);
        if (!follow) continue;
        const keys = t.keys(entity).slice(0, 3);
        const request: FollowRequest = { entity, keys, fields: [follow.field], follow: [follow] };
        const answer = await t.connector.follow?.(request, aCall(5_000, AbortSignal.abort()));
        const isHonest = answer?.answers.every((each) => each.outcome === 'FAILED' && each.code === 'TIMEOUT');
        t.that(
          isHonest === true,
          `read ${entity} and what it links to, given up before`,
          answer?.answers[0],
          'FAILED with TIMEOUT',
        );
        const brought = answer?.followed.flatMap(({ answers }) => [...answers.values()]) ?? [];
        t.that(
          brought.every(({ outcome }) => outcome === 'FAILED'),
          `the same: what is brought`,
          brought[0],
          'nothing',
        );
      }
    },
  },
];

/** Links and sets of an entity that lead to entities of this register, so many levels deep. */
function linksOf(t: Trial, entity: EntityName, levels: number): readonly Follow[] {
  if (levels === 0) return [];
  return t.fields(entity).flatMap((field): readonly Follow[] => {
    const of = model[entity].fields[field];
    if (!of || of.kind === 'value' || !t.entities.includes(of.type as EntityName)) return [];
    const target = of.type as EntityName;
    const [next] = linksOf(t, target, levels - 1);
    const fields = new Set([...t.random.some(t.fields(target), 3), ...(next ? [next.field] : [])]);
    return [{ field, entity: target, fields: [...fields], follow: next ? [next] : [] }];
  });
}

/** Holds everything that was brought against reads of its own; how much that was. */
async function held(t: Trial, asked: string, answer: FollowAnswer | undefined): Promise<number> {
  let found = 0;
  for (const { follow, answers } of answer?.followed ?? []) {
    const keys = [...answers.keys()];
    if (keys.length === 0) continue;
    const alone = await t.read({ entity: follow.entity, keys, fields: follow.fields });
    for (const [at, key] of keys.entries()) {
      t.equal(`${asked}: ${follow.fields} of ${follow.entity} ${show(key)}`, plain(answers.get(key)), plain(alone[at]));
    }
    found += alone.filter(({ outcome }) => outcome === 'FOUND').length;
  }
  return found;
}

function linkedBy(answer: ReadAnswer, field: string): boolean {
  if (answer.outcome !== 'FOUND') return false;
  const said = answer.records.flatMap(({ fields }) => (fields[field] ?? []) as FieldAnswer | readonly FieldAnswer[]);
  return said.flat().some((each) => (each as FieldAnswer).state === 'VALUE');
}
