import type { ScanAnswer } from '../../contract.ts';
import { aCall, type Case, plainRecords, show, type Trial } from '../trial.ts';

const nobody = '000999999999';

export const scanCases: readonly Case[] = [
  {
    id: 'scan',
    title: { vi: 'Duyệt hết theo thứ tự khóa', en: 'Goes through all keys in their order' },
    skip: ({ connector }) => (connector.scan ? null : 'it does not scan'),
    async run(t) {
      for (const entity of t.entities) {
        for (const fields of [[], t.random.some(t.fields(entity), 2), t.fields(entity)]) {
          const request = { entity, fields, limit: t.connector.can.scan?.limit ?? 1, after: null };
          const [seen, expected] = [
            await t.connector.scan?.(request, aCall()),
            await t.stand.reference.scan?.(request, aCall()),
          ];
          const page = pageIn(t, `scan ${fields} of ${entity}`, seen);
          const plain = (answer: typeof expected) =>
            answer?.outcome === 'PAGE'
              ? answer.found.map(({ key, records }) => ({ key, records: plainRecords(records) }))
              : [];
          t.equal(`scan ${fields} of ${entity}`, plain(seen), plain(expected));
          const keys = page.found.map(({ key }) => key);
          const inOrder = [...new Set(keys)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
          t.equal(`scan ${fields} of ${entity}: keys once each, byte by byte in order`, keys, inOrder);
        }
      }
    },
  },
  {
    id: 'scan-resumes',
    title: { vi: 'Duyệt tiếp được từ bất kỳ khóa nào', en: 'A scan goes on from any key' },
    skip: ({ connector }) => (connector.scan ? null : 'it does not scan'),
    async run(t) {
      const entity = t.main;
      const fields = t.fields(entity).slice(0, 1);
      const scan = (limit: number, after: string | null) =>
        t.connector.scan?.({ entity, fields, limit, after }, aCall());
      const all = await scan(t.connector.can.scan?.limit ?? 1, null);
      const keys = all?.outcome === 'PAGE' ? all.found.map(({ key }) => key) : [];
      for (const limit of [1, 3, 7]) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Page = pageIn(t, `scan ${entity} in pages of ${limit}`, await scan(limit, after));
          t.that(
            page.found.length <= limit,
            `scan ${entity} in pages of ${limit}`,
            `${page.found.length} keys`,
            `at most ${limit}`,
          );
          t.that(
            page.next === null || after === null || page.next > after,
            `scan ${entity}: next`,
            page.next,
            `behind ${after}`,
          );
          seen.push(...page.found.map(({ key }) => key));
          after = page.next;
        } while (after !== null && seen.length <= keys.length);
        t.equal(`scan ${entity} in pages of ${limit}, all pages`, seen, keys);
      }
      for (const after of ['', nobody, '\u{10ffff}', keys[2] ?? '']) {
        const page = await scan(t.connector.can.scan?.limit ?? 1, after);
        const behind = keys.filter((key) => Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0);
        t.equal(
          `scan ${entity} behind ${show(after)}`,
          page?.outcome === 'PAGE' && page.found.map(({ key }) => key),
          behind,
        );
      }
      for (const limit of [0, (t.connector.can.scan?.limit ?? 0) + 1]) {
        t.equal(`scan for a page of ${limit}`, await scan(limit, null), { outcome: 'FAILED', code: 'NOT_SUPPORTED' });
      }
    },
  },
];

type Page = Extract<ScanAnswer, { outcome: 'PAGE' }>;

function pageIn(t: Trial, asked: string, answer: ScanAnswer | undefined): Page {
  if (answer?.outcome === 'PAGE') return answer;
  t.that(false, asked, answer, 'a page');
  return { outcome: 'PAGE', found: [], next: null };
}
