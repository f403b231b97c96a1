import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import civilRegistry from '../../connectors/civil-registry/connector.ts';
import { mapping as civilMapping } from '../../connectors/civil-registry/mapping.ts';
import health from '../../connectors/health/connector.ts';
import { mapping as healthMapping } from '../../connectors/health/mapping.ts';
import type {
  Connector,
  ConnectorModule,
  FieldAnswer,
  ReadAnswer,
  SearchAnswer,
  SearchCriteria,
  SourceRecord,
} from '../../src/connect/contract.ts';
import type { TableMapping } from '../../src/connect/mapping.ts';
import { recordWith } from '../../src/connect/record-with.ts';
import { referenceConnector, type Tables } from '../../src/connect/reference.ts';
import { searchedSources } from '../../src/connect/search.ts';
import { examples } from '../../src/demo/examples.ts';
import { call } from '../connect/small-register.ts';
import { allTables, smallPopulation } from './population.ts';

let urls: Awaited<ReturnType<typeof smallPopulation>>;
beforeAll(async () => {
  urls = await smallPopulation();
});

const registers: readonly [keyof typeof urls, ConnectorModule, TableMapping, keyOf: (tables: Tables) => string[]][] = [
  ['civil-registry', civilRegistry, civilMapping, (tables) => column(tables.khai_sinh, 'soDinhDanh', 'meSoDDCN')],
  ['health', health, healthMapping, (tables) => column(tables.insurance_card, 'pid')],
];

describe.each(registers)('the connector of %s', (id, module, mapping, keysIn) => {
  let connector: Connector;
  let tables: Tables;
  beforeAll(async () => {
    connector = module.create({ url: urls[id], settings: {} });
    tables = await allTables(urls[id]);
  });
  afterAll(() => connector.close());

  it('answers for everybody, field by field, what the reference connector answers', async () => {
    const reference = referenceConnector(module.declaration, mapping, tables);
    const keys = keysIn(tables);
    expect(keys.length).toBeGreaterThan(100);
    const fields = Object.keys(module.declaration.entities.Person?.fields ?? {});
    for (const asked of [fields, ...fields.map((field) => [field]), []]) {
      const request = { entity: 'Person' as const, keys, fields: asked };
      const expected = (await reference.read(request, call())).map(sorted);
      expect((await connector.read(request, call())).map(sorted), asked.join()).toEqual(expected);
    }
  });

  it('finds by the names, years and numbers that are in it what the reference connector finds', async () => {
    const reference = referenceConnector(module.declaration, mapping, tables);
    let found = 0;
    for (const criteria of criteriaIn(tables, mapping)) {
      const request = { criteria, limit: 50, after: null };
      const answer = inOrder(await connector.search?.(request, call()));
      expect(answer, JSON.stringify(criteria)).toEqual(inOrder(await reference.search?.(request, call())));
      if (answer?.outcome === 'PAGE') found += answer.found.length;
    }
    expect(found).toBeGreaterThan(50);
  });

  it('answers by CMND what the reference connector answers, corrections too', async () => {
    const reference = referenceConnector(module.declaration, mapping, tables);
    const sources = mapping.Person?.sources.filter(({ cmnd }) => cmnd) ?? [];
    const keys = [...new Set(sources.flatMap((source) => column(tables[source.table], source.cmnd ?? '')))];
    const fields = Object.keys(module.declaration.entities.Person?.fieldsByCmnd ?? {});
    const request = { entity: 'Person' as const, keys: [...keys, '999999999'], fields, by: 'CMND' as const };
    const expected = (await reference.read(request, call())).map(sorted);
    expect((await connector.read(request, call())).map(sorted)).toEqual(expected);
    const found = expected.flatMap(recordsOf);
    // Death notices bear both numbers in so small a population.
    if (id === 'civil-registry') expect(found.length).toBeGreaterThan(5);
    expect(found.every(({ linkedBy }) => linkedBy === 'CMND')).toBe(true);
    const undeclared = { ...request, fields: ['healthInsurance', 'birthRegistrations'] };
    expect(await connector.read({ ...undeclared, keys: ['999999999'] }, call())).toEqual([
      { outcome: 'FAILED', code: 'NOT_SUPPORTED' },
    ]);
  });

  it('counts what resembles a person as the reference connector does', async () => {
    const reference = referenceConnector(module.declaration, mapping, tables);
    const persons = searchedSources(mapping.Person).flatMap(({ source }) =>
      (tables[source.table] ?? []).flatMap((row) => {
        const { fullName, dateOfBirth } = source.fields;
        const read = (of: typeof fullName | typeof dateOfBirth) =>
          of?.transform.read(of.from.map((name) => row[name] ?? null));
        const [name, date] = [read(fullName), read(dateOfBirth)];
        if (name?.state !== 'VALUE' || date?.state !== 'VALUE') return [];
        return [{ fullName: (name.value as { full: string }).full.toUpperCase(), dateOfBirth: String(date.value) }];
      }),
    );
    const counted = await connector.resembling?.(persons, call());
    expect(counted).toEqual(await reference.resembling?.(persons, call()));
    const counts = counted?.flatMap((each) => (each.outcome === 'COUNTED' ? Object.values(each.counts) : [])) ?? [];
    expect(counts.some((count) => count > 0)).toBe(true);
    expect(counts.some((count) => count === 0)).toBe(true);
  });

  it('can read nearly every cell of its fields', async () => {
    const fields = Object.keys(module.declaration.entities.Person?.fields ?? {});
    const answers = await connector.read({ entity: 'Person', keys: keysIn(tables), fields }, call());
    const states = answers.flatMap(recordsOf).flatMap(({ fields: of }) => Object.values(of).flat() as FieldAnswer[]);
    const unreadable = states.filter(({ state }) => state === 'UNREADABLE');
    expect(states.length).toBeGreaterThan(1_000);
    expect(unreadable.length / states.length).toBeLessThan(0.01);
  });
});

describe('the records', () => {
  it.each([
    ['BirthRegistration', 'civil-registry', 'khai_sinh'],
    ['DeathRegistration', 'civil-registry', 'khai_tu'],
    ['MarriageRegistration', 'civil-registry', 'ket_hon'],
    ['DivorceRegistration', 'civil-registry', 'ghi_chu_ly_hon'],
    ['MaritalStatusConfirmation', 'civil-registry', 'xac_nhan_hon_nhan'],
    ['ParentChildRecognition', 'civil-registry', 'nhan_cha_me_con'],
    ['AdoptionRegistration', 'civil-registry', 'nuoi_con_nuoi'],
    ['GuardianshipRegistration', 'civil-registry', 'giam_ho'],
    ['CivilStatusChange', 'civil-registry', 'cai_chinh'],
    ['DeathNotice', 'health', 'death_notice'],
    ['BirthNotice', 'health', 'birth_notice'],
  ] as const)('%s are read row by row as the reference connector reads them', async (entity, register, table) => {
    const [module, mapping] = register === 'health' ? [health, healthMapping] : [civilRegistry, civilMapping];
    const connector = module.create({ url: urls[register], settings: {} });
    const tables = await allTables(urls[register]);
    const reference = referenceConnector(module.declaration, mapping, tables);
    const keys = [...column(tables[table], 'id'), '987654321'];
    expect(keys.length).toBeGreaterThan(1);
    const fields = Object.keys(module.declaration.entities[entity]?.fields ?? {});
    const answers = await connector.read({ entity, keys, fields }, call());
    await connector.close();
    expect(answers).toEqual(await reference.read({ entity, keys, fields }, call()));
    expect(answers.at(-1)).toEqual({ outcome: 'NOT_FOUND' });
    const cells = answers.flatMap(recordsOf).flatMap((record) => Object.values(record.fields) as FieldAnswer[]);
    expect(cells.filter(({ state }) => state === 'UNREADABLE').length).toBeLessThan(cells.length / 100);
  });
});

describe('the example people', () => {
  const ask = async (module: ConnectorModule, id: keyof typeof urls, personalId: string, fields: readonly string[]) => {
    const connector = module.create({ url: urls[id], settings: {} });
    const [answer] = await connector.read({ entity: 'Person', keys: [personalId], fields }, call());
    await connector.close();
    return answer ? recordsOf(answer) : [];
  };

  it('of whom one has parents and children in the civil registry', async () => {
    const { personalId, mother, father, children } = examples.clean;
    const records = await ask(civilRegistry, 'civil-registry', personalId, ['mother', 'father', 'children']);
    expect(records[0]?.fields).toMatchObject({
      mother: { value: { key: mother } },
      father: { value: { key: father } },
    });
    const named = records.flatMap(({ fields }) => (fields.children ?? []) as FieldAnswer[]);
    expect(named.map((child) => child.state === 'VALUE' && (child.value as { key: string }).key).sort()).toEqual(
      [...children].sort(),
    );
  });

  it('of whom one was born on another day by the civil registry than by health', async () => {
    const { personalId } = examples.conflictingBirthDate;
    const [birth] = await ask(civilRegistry, 'civil-registry', personalId, ['dateOfBirth']);
    const [card] = await ask(health, 'health', personalId, ['dateOfBirth']);
    expect(birth?.fields.dateOfBirth).toEqual({ state: 'VALUE', raw: '12.05.1988', value: '1988-05-12' });
    expect(card?.fields.dateOfBirth).toMatchObject({ value: '1988-06-12' });
  });

  it('of whom one is dead by health alone', async () => {
    const { personalId } = examples.deathKnownOnlyToHealth;
    expect(await ask(civilRegistry, 'civil-registry', personalId, ['lifeStatus'])).toEqual([]);
    expect(await ask(health, 'health', personalId, ['lifeStatus', 'dateOfDeath'])).toMatchObject([
      { source: 'death-notices', fields: { lifeStatus: { value: 'DECEASED' }, dateOfDeath: { value: '2026-09-18' } } },
    ]);
  });

  it('hold cards, each of one period of validity', async () => {
    const connector = health.create({ url: urls.health, settings: {} });
    const [person] = await connector.read(
      { entity: 'Person', keys: [examples.clean.personalId], fields: ['healthInsurance'] },
      call(),
    );
    const cards = person ? recordsOf(person).flatMap(({ fields }) => fields.healthInsurance as FieldAnswer[]) : [];
    const keys = cards.map((card) => (card.state === 'VALUE' ? (card.value as { key: string }).key : ''));
    expect(keys.length).toBeGreaterThan(0);
    const answers = await connector.read(
      { entity: 'HealthInsuranceCard', keys, fields: ['cardNumber', 'validTo'] },
      call(),
    );
    expect(answers.map((answer) => recordsOf(answer).length)).toEqual(keys.map(() => 1));
    expect(answers[0]).toMatchObject({ records: [{ fields: { cardNumber: { value: keys[0]?.split('/')[0] } } }] });
    await connector.close();
  });
});

const recordsOf = (answer: ReadAnswer): readonly SourceRecord[] => (answer.outcome === 'FOUND' ? answer.records : []);

/** Records in one order: which of two rows comes first is not promised across kinds. */
function sorted(answer: ReadAnswer): ReadAnswer {
  if (answer.outcome !== 'FOUND') return answer;
  const place = ({ kind, source, ref, fields }: SourceRecord) => [kind, source, ref, ...Object.keys(fields)].join();
  // As plain objects: what a record reads when asked is compared, too.
  return {
    ...answer,
    records: answer.records.map((record) => recordWith(record)).sort((a, b) => (place(a) < place(b) ? -1 : 1)),
  };
}

function column(rows: Tables[string] | undefined, ...names: string[]): string[] {
  return [...new Set((rows ?? []).flatMap((row) => names.flatMap((name) => row[name] ?? [])))];
}

/** Searches for some of what the searched sources hold: names with the year beside them, corrected ones, numbers. */
function criteriaIn(tables: Tables, { Person }: TableMapping): SearchCriteria[] {
  const corrected = column(tables.cai_chinh, 'giaTriMoi');
  return searchedSources(Person).flatMap(({ source, name, date }) => {
    const rows = (tables[source.table] ?? []).filter((_, at) => at % 5 === 0);
    const years = rows.map((row) => /(19|20)\d\d/.exec(row[date[0] ?? ''] ?? '')?.[0] ?? '1990');
    const names = rows.map((row) => name.map((part) => row[part]).join(' '));
    const numbers = rows.flatMap((row) => [row[source.key[0]], source.cmnd && row[source.cmnd]]);
    return [
      ...names.map((fullName, at) => ({ by: 'NAME' as const, fullName, birthYear: years[at] ?? '' })),
      ...corrected.map((fullName, at) => ({ by: 'NAME' as const, fullName, birthYear: years[at] ?? '1990' })),
      ...numbers.flatMap((number) => (number ? [{ by: 'DOCUMENT' as const, number }] : [])),
    ];
  });
}

/** The records of one place in one order. */
function inOrder(answer: SearchAnswer | undefined): SearchAnswer | undefined {
  if (answer?.outcome !== 'PAGE') return answer;
  const found = answer.found.map(({ place, records }) => ({
    place,
    records: [...records].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  }));
  return { ...answer, found };
}
