import type { FieldAnswer, Found, Likeness, SearchAnswer, SearchCriteria, SearchPlace } from '../../contract.ts';
import { aCall, type Case, plainRecords, show, type Trial } from '../trial.ts';

const nobody = '000999999999';

export const lookupCases: readonly Case[] = [
  {
    id: 'search',
    title: { vi: 'Tìm theo tên và năm sinh, theo số', en: 'Search by name with year of birth, by number' },
    skip: ({ connector }) => (connector.search ? null : 'it does not search'),
    async run(t) {
      let found = 0;
      for (const criteria of await criteriaIn(t)) {
        const answer = await whole(t, criteria);
        const expected = await t.stand.reference.search?.({ criteria, limit: pageLimit(t), after: null }, aCall());
        t.equal(`search ${show(criteria)}`, plainFound(answer), plainFound(expected));
        if (answer?.outcome === 'PAGE') found += answer.found.length;
      }
      t.that(
        found > 5,
        'search for what is in the rows',
        `${found} found`,
        'more than 5; give rows that can be searched for',
      );
      for (const criteria of [nobodyByName, { by: 'DOCUMENT', number: nobody }] as const) {
        if (!offers(t, criteria)) continue;
        t.equal(`search ${show(criteria)}, whom nobody knows`, await whole(t, criteria), {
          outcome: 'PAGE',
          found: [],
          next: null,
        });
      }
    },
  },
  {
    id: 'search-paging',
    title: { vi: 'Trang kết quả tìm kiếm nối tiếp được từ bất kỳ đâu', en: 'Pages of a search go on from anywhere' },
    skip: ({ connector }) => (connector.search ? null : 'it does not search'),
    async run(t) {
      const busiest = (await criteriaIn(t)).map(async (criteria) => ({
        criteria,
        places: places(await whole(t, criteria)),
      }));
      const all = (await Promise.all(busiest)).sort((a, b) => b.places.length - a.places.length).slice(0, 4);
      for (const { criteria, places: inOrder } of all) {
        for (const limit of [1, 2, inOrder.length || 1]) {
          const seen: SearchPlace[] = [];
          let after: SearchPlace | null = null;
          // A page may be empty though there is another: what stands there did not fit after all.
          for (let page = 0; page < 500; page += 1) {
            const answer: SearchAnswer | undefined = await t.connector.search?.({ criteria, limit, after }, aCall());
            const found = places(answer);
            t.that(
              found.length <= limit,
              `search ${show(criteria)} in pages of ${limit}`,
              `${found.length} places`,
              `at most ${limit}`,
            );
            seen.push(...found);
            after = answer?.outcome === 'PAGE' ? answer.next : null;
            if (!after) break;
          }
          t.equal(`search ${show(criteria)} in pages of ${limit}, all pages`, seen, inOrder);
        }
        for (const [at, place] of inOrder.entries()) {
          const answer = await t.connector.search?.({ criteria, limit: pageLimit(t), after: place }, aCall());
          t.equal(`search ${show(criteria)} behind ${show(place)}`, places(answer), inOrder.slice(at + 1));
        }
        // Behind places where nothing stands: before all, between, and after all.
        for (const place of [{ personalId: '' }, { personalId: nobody }, { record: '' }, { record: '\u{10ffff}' }]) {
          const answer = await t.connector.search?.({ criteria, limit: pageLimit(t), after: place }, aCall());
          const expected = await t.stand.reference.search?.({ criteria, limit: pageLimit(t), after: place }, aCall());
          t.equal(
            `search ${show(criteria)} behind ${show(place)}, where nothing stands`,
            places(answer),
            places(expected),
          );
        }
      }
    },
  },
  {
    id: 'resembling',
    title: {
      vi: 'Đếm bản ghi không số giống người được hỏi',
      en: 'Counts of records without a number that resemble a person',
    },
    skip: ({ connector }) => (connector.resembling ? null : 'it counts none'),
    async run(t) {
      const persons = await likenesses(t);
      const asked = [...persons, { fullName: 'Không Ai Cả', dateOfBirth: '1901-01-01' }, ...persons.slice(0, 2)];
      const answers = await t.connector.resembling?.(asked, aCall());
      const expected = await t.stand.reference.resembling?.(asked, aCall());
      asked.forEach((person, at) => {
        t.equal(`count what resembles ${show(person)}`, answers?.[at], expected?.[at]);
      });
      t.equal('count what resembles nobody', await t.connector.resembling?.([], aCall()), []);
    },
  },
  {
    id: 'numbers',
    title: {
      vi: 'Số cũ là của ai, một người từng có những số nào',
      en: 'Whose an old number is, and which a person had',
    },
    skip: ({ connector }) => (connector.ownersOf ? null : 'it keeps no numbers'),
    async run(t) {
      const numbers = [...t.random.some(t.stand.cmnds, 40), nobody, '999999999', '', 'a\u0000b'];
      const answers = (await t.connector.ownersOf?.(numbers, aCall())) ?? [];
      const expected = (await t.stand.reference.ownersOf?.(numbers, aCall())) ?? [];
      t.equal('whose numbers are: number of answers', answers.length, numbers.length);
      const plain = (answer: (typeof answers)[number] | undefined) =>
        answer?.outcome === 'FOUND'
          ? [...answer.owners].sort((a, b) => (a.personalId < b.personalId ? -1 : 1))
          : answer;
      numbers.slice(0, -1).forEach((number, at) => {
        t.equal(`whose the number ${show(number)} is`, plain(answers[at]), plain(expected[at]));
      });
      t.that(
        answers.some(({ outcome }) => outcome === 'FOUND'),
        'whose the old numbers in the rows are',
        'nobody’s',
        'somebody’s',
      );
      const keys = t.keys('Person');
      const request = { entity: 'Person', keys, fields: [], formerNumbers: true } as const;
      const read = await t.agrees(request, `read the former numbers of ${keys.length} persons`);
      const held = read.flatMap((answer) => (answer.outcome === 'FOUND' ? answer.records : []));
      t.that(
        held.every(({ formerNumbers }) => formerNumbers),
        'read former numbers',
        'records without',
        'a list in every record',
      );
    },
  },
  {
    id: 'verify',
    title: { vi: 'Xác thực số, tên và ngày sinh cùng nhau', en: 'Verifies number, name and date together' },
    skip: ({ connector }) => (connector.verify ? null : 'it does not verify'),
    async run(t) {
      const keys = t.keys('Person');
      const answers = await t.read({ entity: 'Person', keys, fields: ['fullName', 'dateOfBirth'] });
      let verified = 0;
      for (const [at, personalId] of keys.entries()) {
        const person = likenessOf(answers[at]?.outcome === 'FOUND' ? answers[at].records[0]?.fields : undefined);
        if (!person || person.dateOfBirth.length < 10) continue;
        const ask = (more: Partial<Likeness>) => t.connector.verify?.({ personalId, ...person, ...more }, aCall());
        t.equal(`verify what the register says of ${personalId}`, await ask({}), { outcome: 'VERIFIED' });
        t.equal(`verify ${personalId} with another name`, await ask({ fullName: `${person.fullName} X` }), {
          outcome: 'NOT_VERIFIED',
        });
        t.equal(`verify ${personalId} with another date`, await ask({ dateOfBirth: '1801-01-01' }), {
          outcome: 'NOT_VERIFIED',
        });
        verified += 1;
        if (verified === 5) break;
      }
      t.that(verified > 0, 'verify the persons in the rows', 'none with a name and a whole date', 'some');
    },
  },
];

const nobodyByName = { by: 'NAME', fullName: 'Không Ai Cả', birthYear: '1901' } as const;

const offers = ({ connector }: Trial, { by }: SearchCriteria) =>
  (by === 'NAME' ? connector.can.search?.name : connector.can.search?.document) !== undefined;

const pageLimit = ({ connector }: Trial) => Math.min(connector.can.search?.limit ?? 1, 1_000);

const whole = (t: Trial, criteria: SearchCriteria) =>
  t.connector.search?.({ criteria, limit: pageLimit(t), after: null }, aCall()) ?? Promise.resolve(undefined);

const places = (answer: SearchAnswer | undefined): SearchPlace[] =>
  answer?.outcome === 'PAGE' ? answer.found.map(({ place }) => place) : [];

function plainFound(answer: SearchAnswer | undefined): unknown {
  if (answer?.outcome !== 'PAGE') return answer;
  return {
    ...answer,
    found: answer.found.map(({ place, records }: Found) => ({ place, records: plainRecords(records) })),
  };
}

/** Names with the years beside them as the rows have them, in other case and without marks too, and numbers. */
async function criteriaIn(t: Trial): Promise<readonly SearchCriteria[]> {
  const persons = await likenesses(t);
  const names = persons.flatMap(({ fullName, dateOfBirth }): SearchCriteria[] =>
    [fullName, fullName.toUpperCase(), fullName.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')].map(
      (name) => ({
        by: 'NAME',
        fullName: name,
        birthYear: dateOfBirth.slice(0, 4),
      }),
    ),
  );
  const numbers = [...t.keys('Person'), ...t.stand.cmnds].map((number): SearchCriteria => ({ by: 'DOCUMENT', number }));
  const offered = [t.random.some(names, 12), t.random.some(numbers, 12)]
    .flat()
    .filter((criteria) => offers(t, criteria));
  return offered;
}

/** The persons of whom the source holds a name and a date that can be read. */
async function likenesses(t: Trial): Promise<readonly Likeness[]> {
  const keys = t.keys('Person');
  const fields = ['fullName', 'dateOfBirth'].filter((field) => t.fields('Person').includes(field));
  const answers = await t.stand.reference.read({ entity: 'Person', keys, fields }, aCall());
  return answers.flatMap((answer) =>
    (answer.outcome === 'FOUND' ? answer.records : []).flatMap((record) => likenessOf(record.fields) ?? []),
  );
}

function likenessOf(
  fields: Readonly<Record<string, FieldAnswer | readonly FieldAnswer[]>> | undefined,
): Likeness | null {
  const [name, date] = [fields?.fullName as FieldAnswer | undefined, fields?.dateOfBirth as FieldAnswer | undefined];
  if (name?.state !== 'VALUE' || date?.state !== 'VALUE') return null;
  return { fullName: (name.value as { readonly full: string }).full, dateOfBirth: String(date.value) };
}
