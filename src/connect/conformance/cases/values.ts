import { type EntityName, model, type Shape, shapes } from '../../../generated/model.ts';
import type { FieldAnswer, SourceRecord } from '../../contract.ts';
import { isPartialDate } from '../../transforms/partial-date.ts';
import { aCall, type Case, show, type Trial } from '../trial.ts';

/** One answer to one field of one record. */
interface Said {
  readonly entity: EntityName;
  readonly field: string;
  readonly key: string;
  readonly record: SourceRecord;
  readonly answer: FieldAnswer;
  /** Place among the items of a set. */
  readonly at: number;
}

export const valueCases: readonly Case[] = [
  {
    id: 'record-shape',
    title: { vi: 'Mỗi bản ghi có đủ nguồn gốc', en: 'Every record says where it comes from' },
    async run(t) {
      for (const { entity, field, key, record } of await everything(t)) {
        const asked = `${entity}.${field} of ${show(key)}`;
        const kinds = new Map(Object.entries(t.connector.declaration.entities[entity]?.fields ?? {})).get(field) ?? [];
        const known = record.kind === 'CORRECTION' || (kinds as readonly string[]).includes(record.source);
        t.that(known, `${asked}: source`, record.source, `one of ${kinds}, as declared`);
        t.that(
          /^[^/]+\/./.test(record.ref),
          `${asked}: ref`,
          record.ref,
          'a place and a number, by which the owner finds it',
        );
        t.that(
          isMomentOrNull(record.recordedAt),
          `${asked}: recordedAt`,
          record.recordedAt,
          'RFC 3339 in UTC, or null',
        );
        t.that(links.has(record.linkedBy), `${asked}: linkedBy`, record.linkedBy, [...links].join(', '));
      }
    },
  },
  {
    id: 'value-types',
    title: { vi: 'Giá trị đúng kiểu của trường', en: 'Values have the type of their field' },
    async run(t) {
      const valued = new Set<string>();
      for (const { entity, field, key, answer } of await everything(t)) {
        const asked = `${entity}.${field} of ${show(key)}`;
        t.that(states.has(answer.state), `${asked}: state`, answer.state, [...states].join(', '));
        if (answer.state !== 'VALUE') continue;
        valued.add(`${entity}.${field}`);
        const { kind, type } = model[entity].fields[field] ?? { kind: 'value', type: 'String' };
        const wrong = kind === 'value' ? misfit(answer.value, type) : misfitLink(answer.value, type);
        t.that(wrong === null, asked, answer.value, wrong ?? '');
      }
      for (const entity of t.entities) {
        for (const field of t.fields(entity)) {
          t.that(
            valued.has(`${entity}.${field}`),
            `${entity}.${field} over all rows made up`,
            'no value',
            'a value somewhere: the transform reads none of the texts made up; give it `examples`',
          );
        }
      }
    },
  },
  {
    id: 'null-empty-sentinel',
    title: {
      vi: 'Rỗng là rỗng; không giá trị mặc định, không sửa',
      en: 'What is empty stays empty; no default, no repair',
    },
    async run(t) {
      const expected = new Map<string, FieldAnswer>();
      for (const said of await everything(t, true)) expected.set(place(said), said.answer);
      let empty = 0;
      for (const said of await everything(t)) {
        const { entity, field, key, answer } = said;
        const wanted = expected.get(place(said));
        if (wanted?.state === 'VALUE' && answer.state === 'VALUE') continue;
        t.equal(`${entity}.${field} of ${show(key)}, where the source holds ${show(wanted?.raw)}`, answer, wanted);
        if (answer.state === 'EMPTY') empty += 1;
      }
      t.that(empty > 0, 'all fields of all rows made up', `${empty} empty`, 'some empty ones');
    },
  },
  {
    id: 'raw-kept',
    title: { vi: 'Giữ nguyên văn từng byte', en: 'What the source holds is quoted byte for byte' },
    async run(t) {
      const expected = new Map<string, string | null>();
      for (const said of await everything(t, true)) expected.set(place(said), said.answer.raw);
      for (const said of await everything(t)) {
        const { entity, field, key, answer } = said;
        t.equal(`${entity}.${field} of ${show(key)}: raw`, answer.raw, expected.get(place(said)) ?? null);
      }
    },
  },
  {
    id: 'civil-dates',
    title: { vi: 'Ngày không bị dịch, không thêm bớt', en: 'Dates are not shifted, sharpened or blurred' },
    async run(t) {
      const expected = new Map<string, FieldAnswer>();
      for (const said of await everything(t, true)) expected.set(place(said), said.answer);
      for (const said of await everything(t)) {
        const { entity, field, key, answer } = said;
        const { type } = model[entity].fields[field] ?? {};
        if (type !== 'PartialDate' || answer.state !== 'VALUE') continue;
        const digits = answer.raw.replace(/\D/g, '');
        for (const part of String(answer.value).split('-')) {
          t.that(
            digits.includes(part),
            `${entity}.${field} of ${show(key)} from ${show(answer.raw)}`,
            answer.value,
            'the digits of the source and no others',
          );
        }
        t.equal(`${entity}.${field} of ${show(key)} from ${show(answer.raw)}`, answer, expected.get(place(said)));
      }
    },
  },
  {
    id: 'code-tables',
    title: { vi: 'Mã đúng danh mục, có tên hai thứ tiếng', en: 'Codes are of their table and have words' },
    async run(t) {
      const expected = new Map<string, FieldAnswer>();
      for (const said of await everything(t, true)) expected.set(place(said), said.answer);
      const explained = new Map<string, number>();
      for (const said of await everything(t)) {
        const { entity, field, key, answer } = said;
        const { type } = model[entity].fields[field] ?? {};
        const isClosed = type !== undefined && Object.hasOwn(shapes, type) && 'words' in (shapes[type] as Shape);
        if ((type !== 'Code' && !isClosed) || answer.state !== 'VALUE') continue;
        t.equal(`${entity}.${field} of ${show(key)} from ${show(answer.raw)}`, answer, expected.get(place(said)));
        if (type !== 'Code') continue;
        const { code, label } = answer.value as { code: string; label: { vi: string } };
        const path = `${entity}.${field}`;
        explained.set(path, (explained.get(path) ?? 0) + (label.vi === code ? 0 : 1));
      }
      for (const [path, count] of explained) {
        t.that(count > 0, `${path} over all rows made up`, 'no code has a name', 'names: is it the right table?');
      }
    },
  },
  {
    id: 'examples',
    title: { vi: 'Bản ghi mẫu cho đúng giá trị mong đợi', en: 'Records written by hand give the values expected' },
    skip: ({ examples }) => (examples.length > 0 ? null : 'sample/sample.ts has no examples'),
    async run(t) {
      for (const { entity, key, expects } of t.examples) {
        const fields = Object.keys(expects);
        const [answer] = await t.read({ entity, keys: [key], fields });
        const records = answer?.outcome === 'FOUND' ? answer.records : [];
        for (const field of fields) {
          const said = records.flatMap((record) => record.fields[field] ?? []);
          const values = said.map((each) =>
            each.state === 'VALUE' ? each.value : each.state === 'EMPTY' ? null : each.state,
          );
          const expected = expects[field];
          const wanted = model[entity].fields[field]?.kind === 'set' && Array.isArray(expected) ? expected : [expected];
          t.equal(`${entity}.${field} of the example ${show(key)}`, values, wanted);
        }
      }
    },
  },
];

/** Every answer to every field of every record, the connector's or, to hold it against, that in memory. */
async function everything(t: Trial, inMemory = false): Promise<readonly Said[]> {
  const all: Said[] = [];
  for (const entity of t.entities) {
    const keys = t.keys(entity);
    const request = { entity, keys, fields: t.fields(entity) };
    const answers = await (inMemory ? t.stand.reference : t.connector).read(request, aCall());
    keys.forEach((key, at) => {
      const answer = answers[at];
      for (const record of answer?.outcome === 'FOUND' ? answer.records : []) {
        for (const [field, said] of Object.entries(record.fields)) {
          const list: readonly FieldAnswer[] = Array.isArray(said) ? said : [said as FieldAnswer];
          all.push(...list.map((answer, at) => ({ entity, field, key, record, answer, at })));
        }
      }
    });
  }
  return all;
}

const place = ({ entity, field, key, record, at }: Said) =>
  [entity, field, key, record.kind, record.ref, record.source, at].join('\n');

const states = new Set(['VALUE', 'NUMBER', 'EMPTY', 'NOT_SHARED', 'UNREADABLE']);
const links = new Set(['PID', 'SUPERSEDED_PID', 'CMND', 'KEY']);
const isMomentOrNull = (text: string | null) =>
  text === null || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text);

/** What is wrong with a value of a type, in words; null if nothing is. */
function misfit(value: unknown, type: string): string | null {
  const shape = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (shape && 'words' in shape) return shape.words.includes(String(value)) ? null : `one of ${shape.words.join(', ')}`;
  if (shape) {
    if (typeof value !== 'object' || value === null) return `an object of type ${type}`;
    for (const [name, part] of Object.entries(shape.parts)) {
      const inner = (value as Readonly<Record<string, unknown>>)[name];
      if (inner === null && part.nullable) continue;
      if (part.list && !Array.isArray(inner)) return `a list in ${type}.${name}`;
      const items: readonly unknown[] = part.list && Array.isArray(inner) ? inner : [inner];
      const isEntity = Object.hasOwn(model, part.type);
      const wrong = items
        .map((item) => (isEntity ? misfitLink(item, part.type) : misfit(item, part.type)))
        .find(Boolean);
      if (wrong) return `${wrong} in ${type}.${name}`;
    }
    const more = Object.keys(value).find((name) => !Object.hasOwn(shape.parts, name));
    return more === undefined ? null : `no ${more} in ${type}`;
  }
  if (type === 'Text') return isText(value) ? null : 'words in vi and en';
  if (type === 'Int' || type === 'Float') return typeof value === 'number' ? null : 'a number';
  if (type === 'Boolean') return typeof value === 'boolean' ? null : 'true or false';
  if (typeof value !== 'string' || value === '') return 'a text that is not empty';
  if (value !== value.normalize('NFC')) return 'a text in Unicode NFC';
  if (type === 'PartialDate') return isPartialDate(value) ? null : 'a date yyyy, yyyy-mm or yyyy-mm-dd of the calendar';
  if (type === 'PersonalId') return /^\d{12}$/.test(value) ? null : 'twelve digits';
  return null;
}

function misfitLink(value: unknown, entity: string): string | null {
  const { entity: to, key } = (value ?? {}) as { entity?: unknown; key?: unknown };
  return to === entity && typeof key === 'string' && key !== '' ? null : `a link {entity: ${entity}, key}`;
}

function isText(value: unknown): boolean {
  const { vi, en } = (value ?? {}) as { vi?: unknown; en?: unknown };
  return typeof vi === 'string' && vi !== '' && typeof en === 'string' && en !== '';
}
