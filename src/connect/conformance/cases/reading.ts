import type { EntityName } from '../../../generated/model.ts';
import { aCall, type Case, plain, show } from '../trial.ts';

/** Keys of the right form that nobody has. */
const strangers = (count: number) => Array.from({ length: count }, (_, at) => `0009${String(at).padStart(8, '0')}`);
const badKeys = ['a\u0000b', '', '/', "x' or '1'='1", 'ơ'.repeat(2_000), '%', '00019000000\u0131', '"', '\\'];

export const readingCases: readonly Case[] = [
  {
    id: 'batch-order',
    title: { vi: 'Trả lời theo đúng thứ tự của khóa', en: 'Answers stand in the order of the keys' },
    async run(t) {
      for (const entity of t.entities) {
        const fields = t.random.some(t.fields(entity), 3);
        const keys = t.random.some([...t.keys(entity), ...strangers(5)], 12);
        const alone = new Map<string, unknown>();
        for (const key of keys) alone.set(key, plain((await t.read({ entity, keys: [key], fields }))[0]));
        for (const order of [keys, [...keys].reverse(), t.random.some(keys, keys.length)]) {
          const answers = await t.read({ entity, keys: order, fields });
          order.forEach((key, at) => {
            t.equal(
              `read ${fields} of ${order.length} ${entity}, place ${at + 1} (key ${show(key)}), against the key alone`,
              plain(answers[at]),
              alone.get(key),
            );
          });
        }
      }
    },
  },
  {
    id: 'batch-count',
    title: { vi: 'Mỗi khóa một câu trả lời, lô nhỏ hay lớn', en: 'One answer for each key, in batches of any size' },
    async run(t) {
      const entity = t.main;
      const limit = Math.min(t.connector.can.batch?.limit ?? 1, 2_000);
      const fields = t.fields(entity).slice(0, 1);
      const known = t.keys(entity);
      for (const size of new Set([0, 1, 2, limit - 1, limit, limit + 1, 2 * limit + 3])) {
        // Known keys all over the batch, at its ends and at the borders of the requests into which it may be split.
        const keys = strangers(size);
        const places = t.random.some([...keys.keys()], known.length);
        for (const place of new Set([0, limit - 1, limit, size - 1, ...places])) {
          if (place >= 0 && place < size) keys[place] = known[place % known.length] ?? '';
        }
        await t.agrees(
          { entity, keys, fields },
          `read ${fields} of a batch of ${size} ${entity} (can.batch.limit ${t.connector.can.batch?.limit})`,
        );
      }
    },
  },
  {
    id: 'one-bad-key',
    title: { vi: 'Một khóa hỏng không làm hỏng cả lô', en: 'One bad key never fails its batch' },
    async run(t) {
      for (const entity of t.entities) {
        const fields = t.random.some(t.fields(entity), 2);
        const known = t.random.some(t.keys(entity), 4);
        const expected = (await t.stand.reference.read({ entity, keys: known, fields }, aCall())).map(plain);
        for (const bad of entity === t.main ? badKeys : t.random.some(badKeys, 2)) {
          const [first = '', ...rest] = known;
          const answers = [...(await t.read({ entity, keys: [first, bad, ...rest], fields }))];
          const [answer] = answers.splice(1, 1);
          t.equal(`read ${entity} with the key ${show(bad)} among others: the others`, answers.map(plain), expected);
          const honest =
            answer?.outcome === 'NOT_FOUND' || (answer?.outcome === 'FAILED' && answer.code === 'REJECTED');
          t.that(honest, `read ${entity} with the key ${show(bad)}`, answer, 'NOT_FOUND, or FAILED with REJECTED');
        }
      }
    },
  },
  {
    id: 'existence',
    title: {
      vi: 'Không hỏi trường nào: chỉ cho biết có hay không',
      en: 'Without fields it tells whether a key is known',
    },
    async run(t) {
      for (const entity of t.entities) {
        const keys = [...t.random.some(t.keys(entity), 20), ...strangers(3)];
        const answers = await t.agrees({ entity, keys, fields: [] });
        for (const answer of answers) {
          if (answer.outcome !== 'FOUND') continue;
          for (const record of answer.records) {
            t.that(record.subject, `whether a ${entity} is known`, record.ref, 'only records whose subject it is');
            t.equal(`whether a ${entity} is known: fields`, { ...record.fields }, {});
          }
        }
      }
    },
  },
  {
    id: 'projection',
    title: { vi: 'Chỉ trả các trường được hỏi', en: 'Only the fields asked for come back' },
    async run(t) {
      for (const entity of t.entities) {
        const all = t.fields(entity);
        for (let at = 0; at < 6; at += 1) {
          const fields = t.random.some(all, t.random.integer(1, Math.min(4, all.length)));
          const answers = await t.read({ entity, keys: t.keys(entity).slice(0, 10), fields });
          for (const answer of answers) {
            for (const record of answer.outcome === 'FOUND' ? answer.records : []) {
              const more = Object.keys(record.fields).filter((field) => !fields.includes(field));
              t.equal(`read ${fields} of ${entity}: fields that were not asked for in ${record.ref}`, more, []);
            }
          }
        }
      }
    },
  },
  {
    id: 'columns-read',
    title: { vi: 'Chỉ đọc các cột cần thiết của nguồn', en: 'Only the columns needed are read at the source' },
    skip: ({ stand }) => (stand.restrict ? null : 'its source gives whole records'),
    async run(t) {
      for (const entity of t.entities) {
        for (const fields of [
          [],
          ...t.random.some(t.fields(entity), entity === t.main ? 6 : 1).map((field) => [field]),
        ]) {
          const undo = await t.stand.restrict?.(entity, fields);
          try {
            await t.agrees(
              { entity, keys: t.keys(entity).slice(0, 3), fields },
              `read ${fields} of ${entity}, allowed the columns of ${fields} alone`,
            );
          } finally {
            await undo?.();
          }
        }
      }
    },
  },
  {
    id: 'equal-answers',
    title: { vi: 'Nguồn lọc ra đúng những gì lọc trong bộ nhớ', en: 'What the source selects is what memory selects' },
    async run(t) {
      for (const entity of t.entities) {
        const all = t.fields(entity);
        await t.agrees({ entity, keys: t.keys(entity), fields: all });
        for (let at = 0; at < (entity === t.main ? 12 : 4); at += 1) {
          const fields = t.random.some(all, t.random.integer(1, all.length));
          const keys = t.random.some([...t.keys(entity), ...strangers(4)], t.random.integer(1, 15));
          await t.agrees({ entity, keys, fields });
        }
      }
    },
  },
  {
    id: 'equal-by-cmnd',
    title: { vi: 'Đọc theo số CMND', en: 'Reads by CMND' },
    skip: ({ connector }) =>
      connector.declaration.entities.Person?.fieldsByCmnd ? null : 'no field is declared by CMND',
    async run(t) {
      const all = Object.keys(t.connector.declaration.entities.Person?.fieldsByCmnd ?? {});
      let found = 0;
      for (const fields of [all, ...all.map((field) => [field])]) {
        const keys = t.random.some([...t.stand.cmnds, '999999999'], t.stand.cmnds.length);
        const answers = await t.agrees({ entity: 'Person', keys, fields, by: 'CMND' });
        for (const answer of answers) {
          if (answer.outcome !== 'FOUND') continue;
          found += 1;
          const links = new Set(answer.records.map(({ linkedBy }) => linkedBy));
          t.equal('read by CMND: linkedBy', [...links], ['CMND']);
        }
      }
      t.that(
        found > 0,
        'read by CMND',
        `${found} found`,
        'some; give rows without a personal number in sample/sample.ts',
      );
    },
  },
  {
    id: 'own-answers',
    title: {
      vi: 'Câu trả lời là của người hỏi: sửa nó không đổi lần đọc sau',
      en: 'An answer belongs to who asked: changing it changes no later read',
    },
    async run(t) {
      for (const entity of t.entities) {
        const request = { entity, keys: t.keys(entity).slice(0, 3), fields: t.fields(entity) };
        const before = structuredClone((await t.read(request)).map(plain));
        for (const answer of await t.read(request)) spoil(answer);
        const after = (await t.read(request)).map(plain);
        t.equal(`read ${entity} again after an answer was changed by who got it`, after, before);
      }
    },
  },
  {
    id: 'side-by-side',
    title: { vi: 'Nhiều lần đọc cùng lúc không lẫn nhau', en: 'Reads side by side do not mix' },
    async run(t) {
      const requests = Array.from({ length: 24 }, () => {
        const entity: EntityName = t.random.pick(t.entities);
        return { entity, keys: t.random.some(t.keys(entity), 5), fields: t.random.some(t.fields(entity), 3) };
      });
      await Promise.all(requests.map((request) => t.agrees(request)));
    },
  },
  {
    id: 'ping',
    title: { vi: 'Nói được là nguồn đang hoạt động', en: 'It says that its source is there' },
    async run(t) {
      t.equal('ping', await t.connector.ping(aCall()), { ok: true });
    },
  },
];

/** Changes all that can be changed in an answer. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    spoil(inner);
    if (typeof inner !== 'object') Reflect.set(value, name, 'SPOILT');
  }
  const { fields } = value as { fields?: unknown };
  if (typeof fields === 'object') {
    spoil(fields);
    Reflect.set(fields as object, 'spoilt', 'SPOILT');
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
}
