import { describe, expect, it } from 'vitest';
import { itemsAt, judged, unwrap, type Wrapped, wrap } from '../../src/connect/kinds/unwrap.ts';

const malformed = { state: 'FAILED', code: 'MALFORMED', oneKeyCanCauseIt: false };
const variants: readonly Wrapped[] = [
  { field: 'KetQua', format: 'XML' },
  { field: 'KetQua.DuLieu', format: 'XML', base64: true },
  { field: 'KetQua', format: 'JSON' },
  { field: 'KetQua', format: 'JSON', base64: true },
];

describe.each(variants)('a document in a field: $format, base64 $base64', (wrapped) => {
  const document = { traLoi: { ma: '0', nguoi: { ten: 'Nguyễn Thị Hòa' } } };

  it('is opened', () => {
    const opened = unwrap(wrap(document, wrapped), wrapped);
    expect(JSON.parse(JSON.stringify(opened))).toEqual({ state: 'ANSWER', response: document });
  });

  it.each([
    ['another type', { KetQua: 1 }],
    ['nothing', {}],
    ['null', { KetQua: null }],
    ['another text', { KetQua: '!' }],
  ])('is malformed where the field holds %s', (_, response) => {
    expect(unwrap(response, wrapped)).toEqual(malformed);
  });
});

it('is malformed where base64 holds no UTF-8', () => {
  const text = Buffer.from([0x22, 0xc3, 0x28, 0x22]).toString('base64');
  expect(unwrap({ KetQua: text }, { field: 'KetQua', format: 'JSON', base64: true })).toEqual(malformed);
});

describe('the items', () => {
  it.each([
    ['several', { a: { b: [{ c: '1' }, { c: '2' }] } }, 2],
    ['one, which XML does not tell from a list', { a: { b: { c: '1' } } }, 1],
    ['none', { a: { d: 'x' } }, 0],
    ['none, in an element that is empty', { a: '' }, 0],
    ['text where there should be elements', { a: { b: 'x' } }, null],
    ['no place for them', { d: 'x' }, null],
  ])('of XML: %s', (_, document, count) => {
    expect(itemsAt(document, 'a.b', 'XML')?.length ?? null).toBe(count);
  });

  it('of JSON are a list or nothing', () => {
    expect(itemsAt({ a: { b: [1] } }, 'a.b')).toEqual([1]);
    expect(itemsAt({ a: { b: {} } }, 'a.b')).toBeNull();
    expect(itemsAt({ a: {} }, 'a.b')).toBeNull();
  });
});

describe('what an answer says of itself', () => {
  const verdict = {
    path: 'r.errorCode',
    fine: ['0'],
    codes: { '201': 'NOT_FOUND', '503': 'OVERLOADED' },
    aboutTheKeys: ['302'],
  } as const;
  it.each([
    ['0', { state: 'ANSWER' }],
    ['201', { state: 'NOT_FOUND' }],
    ['503', { state: 'FAILED', code: 'OVERLOADED', oneKeyCanCauseIt: false }],
    ['302', { state: 'FAILED', code: 'REJECTED', oneKeyCanCauseIt: true }],
    ['toString', { state: 'FAILED', code: 'REJECTED', oneKeyCanCauseIt: false }],
    [undefined, malformed],
    [null, malformed],
  ])('%s', (errorCode, expected) => {
    expect(judged({ r: { errorCode } }, verdict)).toMatchObject(expected);
  });
});
