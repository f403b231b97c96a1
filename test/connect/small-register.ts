import pg from 'pg';
import type { Call, Declaration } from '../../src/connect/contract.ts';
import { declareEntities, type TableMapping } from '../../src/connect/mapping.ts';
import type { Tables } from '../../src/connect/reference.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { means } from '../../src/connect/transforms/means.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personName, personNameParts } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import type { Sex } from '../../src/generated/model.ts';

/** A register small enough to be read at a glance, with every shape that a mapping can have. */
const person = link('Person', personalId);
const date = partialDate('dd.MM.yyyy|MM.yyyy|yyyy');

export const mapping: TableMapping = {
  Person: {
    findsByKey: true,
    sources: [
      {
        name: 'births',
        table: 'birth',
        key: ['pid'],
        ref: 'no',
        recordedAt: { column: 'written' },
        search: {},
        subject: true,
        linkedBy: 'PID',
        fields: {
          fullName: { from: ['family', 'middle', 'given'], transform: personNameParts },
          dateOfBirth: { from: ['Ngày sinh'], transform: date },
          sex: { from: ['sex'], transform: enumeration<Sex>({ 1: 'MALE', 2: 'FEMALE', 3: null }) },
          mother: { from: ['mother'], transform: person },
        },
      },
      {
        name: 'deaths',
        table: 'death',
        key: ['pid'],
        ref: 'no',
        recordedAt: { column: 'written' },
        subject: true,
        linkedBy: 'PID',
        fields: {
          fullName: { from: ['name'], transform: personName },
          lifeStatus: { from: ['no'], transform: means('DECEASED') },
        },
      },
      {
        name: 'births-of-children',
        table: 'birth',
        key: ['mother'],
        ref: 'no',
        recordedAt: { column: 'written' },
        subject: false,
        linkedBy: 'PID',
        fields: { children: { from: ['pid'], transform: person } },
      },
    ],
    corrections: {
      name: 'corrections',
      table: 'correction',
      key: ['pid'],
      ref: 'no',
      recordedAt: { column: 'since', date },
      linkedBy: 'PID',
      of: { table: 'of_table', ref: 'of_no', column: 'of_column', value: 'value' },
    },
  },
  HealthInsuranceCard: {
    findsByKey: true,
    sources: [
      {
        name: 'cards',
        table: 'card',
        key: ['card', 'since'],
        ref: 'no',
        recordedAt: { column: 'written' },
        subject: true,
        linkedBy: 'KEY',
        fields: { validFrom: { from: ['since'], transform: partialDate('yyyyMMdd') } },
      },
    ],
  },
};

export const declaration: Declaration = {
  id: 'small',
  title: { vi: 'Cơ sở dữ liệu nhỏ', en: 'Small register' },
  owner: { vi: 'Đơn vị kiểm thử', en: 'The tests' },
  authority: { default: 1 },
  scope: [],
  coverage: [],
  entities: declareEntities(mapping),
};

export const pids = {
  mother: '000165000001',
  child: '000190000002',
  corrected: '000085000003',
  unreadable: '000085000004',
  dead: '000050000005',
  unknown: '000000000000',
};

const written = '2020-05-04T03:02:01.000Z';
const row = { family: 'Lê', middle: null, given: 'An', 'Ngày sinh': '1965', sex: '2', mother: null, written };

export const tables: Tables = {
  birth: [
    { ...row, no: '1', pid: pids.mother },
    { ...row, no: '2', pid: pids.child, mother: pids.mother, middle: 'Thị', 'Ngày sinh': '12.05.1990' },
    { ...row, no: '3', pid: pids.corrected, 'Ngày sinh': '01.02.1985', family: 'Le' },
    { ...row, no: '4', pid: pids.unreadable, 'Ngày sinh': '30.02.1985', sex: 'x', given: 'Hòa'.normalize('NFD') },
    { ...row, no: '10', pid: pids.unreadable, 'Ngày sinh': '', sex: '3' },
    { ...row, no: '11', pid: null, mother: pids.mother },
  ],
  death: [{ no: '1', pid: pids.dead, name: 'Trần Văn Bình', written }],
  correction: [
    { ...correction('7', 'family', 'Lê'), since: '02.03.2021' },
    { ...correction('5', 'Ngày sinh', '02.02.1985'), since: '01.03.2010' },
    { ...correction('6', 'middle', 'Văn'), since: '2022' },
    { ...correction('8', 'nothing', 'x'), since: '01.01.2022' },
  ],
  card: [
    { no: '1', card: 'GD4790000000001', since: '20250101', written },
    { no: '2', card: 'GD4790000000001', since: '20260101', written },
  ],
};

function correction(no: string, column: string, value: string) {
  return { no, pid: pids.corrected, of_table: 'birth', of_no: '3', of_column: column, value };
}

/** Makes the tables in an empty database and fills them. */
export async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const [table, rows] of Object.entries(tables)) {
    const columns = Object.keys(rows[0] ?? {});
    const types = columns.map((name) => `"${name}" ${name === 'written' ? 'timestamptz' : 'text'}`);
    await client.query(`create table "${table}" (${types.join(', ')})`);
    for (const values of rows) {
      const places = columns.map((_, at) => `$${at + 1}`);
      await client.query(
        `insert into "${table}" values (${places.join(', ')})`,
        columns.map((name) => values[name] ?? null),
      );
    }
  }
  await client.end();
}

/** A call with so many milliseconds left. */
export function call(milliseconds = 5_000, signal: AbortSignal = new AbortController().signal): Call {
  const purpose = { official: 'CB-01', unit: 'H29.01', procedure: '1.001193', dossier: null };
  return { requestId: 'test-1', purpose, signal, deadline: Date.now() + milliseconds };
}
