import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector, SearchAnswer, SearchCriteria, SearchPlace } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import type { TableMapping } from '../../src/connect/mapping.ts';
import { referenceConnector } from '../../src/connect/reference.ts';
import { searchKey, translation } from '../../src/connect/search-key.ts';
import type { PersonName } from '../../src/generated/model.ts';
import { comparePersonNames } from '../../src/quality/compare/person-name.ts';
import { freshDatabase } from '../support/postgres.ts';
import { call, declaration, fill, mapping, pids, tables } from './small-register.ts';

const name = (full: string): PersonName => ({ full, family: null, middle: null, given: null });

/** Syllables that are written in several ways, and what registers do to whole names. */
const syllables = fc.constantFrom(
  ...[
    'Nguyễn Nguyên',
    'Hòa Hoà Hóa',
    'Thúy Thuý Thuy',
    'Lý Lí',
    'Quý Quí Qúy',
    'Đức Ðức Ɖức',
    'Y Ý',
    "H'Hen H’Hen",
    'Ưng',
  ].map((ways) => ways.split(' ')),
);
const twoWays = syllables.chain((ways) => fc.tuple(fc.constantFrom(...ways), fc.constantFrom(...ways)));
const writing = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.normalize('NFD'),
  (text: string) => text.toUpperCase(),
  (text: string) => text.replaceAll(' ', '\u00a0 '),
  (text: string) => `\u200b${text}\ufeff`,
  (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
);
const oneNameTwice = fc
  .tuple(fc.array(twoWays, { minLength: 1, maxLength: 5 }), writing, writing)
  .map(([pairs, write, rewrite]) => ({
    left: write(pairs.map(([way]) => way).join(' ')),
    right: rewrite(pairs.map(([, way]) => way).join(' ')),
  }));

describe('the search key', () => {
  it.each([
    ['Nguyễn Thị Hòa', 'nguienthihoa'],
    ['Nguyễn Thị Hoà'.normalize('NFD'), 'nguienthihoa'],
    ['ÐẶNG\u00a0 VĂN ĐỨC\u200b', 'dangvanduc'],
    ["H'Hen Niê", 'hhennie'],
    ['NguyÔn §×nh', 'nguion§×nh'],
    ['\u200b\u00a0', ''],
  ])('of %s is %s', (text, key) => expect(searchKey(text)).toBe(key));

  it('is a net no finer than the comparison: what differs only in writing or marks has one key', () => {
    fc.assert(
      fc.property(oneNameTwice, ({ left, right }) => {
        const { result, differs } = comparePersonNames(name(left), name(right));
        fc.pre(result !== 'CONFLICT' && differs?.code !== 'LETTER' && differs?.code !== 'MIDDLE_NAME');
        expect(searchKey(left)).toBe(searchKey(right));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('searching a small register', () => {
  let client: pg.Client;
  let sql: Connector;
  const reference = referenceConnector(declaration, mapping, tables);
  beforeAll(async () => {
    const url = await freshDatabase();
    await fill(url);
    client = new pg.Client({ connectionString: url });
    await client.connect();
    sql = sqlConnector(declaration, mapping, url);
  });
  afterAll(async () => {
    await client.end();
    await sql.close();
  });

  it('folds names in PostgreSQL as in the hub, whatever they are made of', async () => {
    const anything = fc.array(
      fc.oneof(
        oneNameTwice.map(({ left }) => left),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 5 },
    );
    const texts = fc.sample(anything, { numRuns: 400, seed: 7 }).map((parts) => parts.join(' ').replaceAll('\0', ''));
    const folded = await client.query(
      `select replace(translate(text, $2, $3), ' ', '') as key from unnest($1::text[]) with ordinality as t(text, at) order by at`,
      [texts, translation.from, translation.to],
    );
    expect(folded.rows.map(({ key }) => key)).toEqual(texts.map(searchKey));
  });

  const walk = async (connector: Connector, criteria: SearchCriteria, limit: number) => {
    const found: [SearchPlace, string[]][] = [];
    for (let after: SearchPlace | null = null; ; ) {
      const answer: SearchAnswer | undefined = await connector.search?.({ criteria, limit, after }, call());
      if (answer?.outcome !== 'PAGE') throw new Error(JSON.stringify(answer));
      expect(answer.found.length).toBeLessThanOrEqual(limit);
      for (const { place, records } of answer.found) found.push([place, records.map(({ ref }) => ref)]);
      if (!answer.next) return found;
      after = answer.next;
    }
  };
  const byName = (fullName: string, birthYear: string): SearchCriteria => ({ by: 'NAME', fullName, birthYear });

  it.each<[string, SearchCriteria, [SearchPlace, string[]][]]>([
    [
      'everybody of one name, those without a number last',
      byName('LE AN', '1965'),
      [
        [{ personalId: pids.mother }, ['birth/1']],
        [{ record: 'birth/11' }, ['birth/11']],
      ],
    ],
    ['a name in parts', byName('lê thị an', '1990'), [[{ personalId: pids.child }, ['birth/2']]]],
    ['a name before it was corrected', byName('Lê An', '1985'), [[{ personalId: pids.corrected }, ['birth/3']]]],
    ['a name since', byName('Lê Văn An', '1985'), [[{ personalId: pids.corrected }, ['correction/6']]]],
    ['a date that cannot be read', byName('Lê Hoà', '1985'), [[{ personalId: pids.unreadable }, ['birth/4']]]],
    [
      'a number',
      { by: 'DOCUMENT', number: pids.unreadable },
      [[{ personalId: pids.unreadable }, ['birth/4', 'birth/10']]],
    ],
    ['nobody', byName('Lê An', '1966'), []],
  ])('finds %s, page by page, as the reference connector does', async (_, criteria, expected) => {
    for (const limit of [1, 2, 50]) {
      expect(await walk(sql, criteria, limit)).toEqual(expected);
      expect(await walk(reference, criteria, limit)).toEqual(expected);
    }
  });

  it('is not offered where no source is searched', async () => {
    const { Person } = mapping;
    const sources = Person?.sources.map(({ search: _, ...source }) => source) ?? [];
    const unsearched: TableMapping = { Person: { findsByKey: true, sources } };
    for (const connector of [
      referenceConnector(declaration, unsearched, tables),
      sqlConnector(declaration, unsearched, 'postgres://127.0.0.1:1/none'),
    ]) {
      expect(connector.can.search).toBeUndefined();
      expect(connector.search).toBeUndefined();
      await connector.close();
    }
  });

  it('cannot be declared for a source that has no date of birth', () => {
    const [, deaths] = mapping.Person?.sources ?? [];
    if (!deaths) throw new Error('The small register has deaths.');
    const wrong: TableMapping = { Person: { findsByKey: true, sources: [{ ...deaths, search: {} }] } };
    expect(() => referenceConnector(declaration, wrong, tables)).toThrow('Source deaths cannot be searched');
  });
});
