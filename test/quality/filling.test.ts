import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFilling, isSurelyNoFilling } from '../../src/quality/filling.ts';
import { exampleInput } from './rules/example-input.ts';
import { unplaced } from './unplaced.ts';

function claim(said: { raw: string; value?: unknown }) {
  const absence = said.value === undefined ? 'UNREADABLE' : null;
  const example = {
    field: 'Person.sex',
    key: '000190000017',
    claims: { sex: [{ register: 'residence', absence, ...said }] },
  } as const;
  const [only] = exampleInput(example).claims;
  if (!only) throw new Error('An example has a claim.');
  return only;
}
const named = (full: string) => claim({ raw: full, value: { full, family: null, middle: null, given: null } });
const placed = (text: string, ward: string | null) =>
  claim({
    raw: `nksNoiSinh=${text}; danhMucDVHC=QD19-2025`,
    value: {
      ...unplaced,
      text,
      province: null,
      ward: ward === null ? null : { code: ward, system: 'QD19-2025', label: { vi: ward, en: ward } },
      detail: null,
    },
  });
const coded = (code: string, label: string) =>
  claim({ raw: code, value: { code, system: 'ethnicity-54', label: { vi: label, en: label } } });

describe('fillings', () => {
  it.each([
    'Không có thông tin',
    'KHÔNG CÓ THÔNG TIN',
    'khong co thong tin',
    'Chưa có thông tin',
    'Null',
    ' ',
    '-',
    '…',
    '0',
  ])('“%s” is no name', (text) => {
    expect(isFilling('PersonName', named(text))).toBe(true);
    expect(isFilling('String', claim({ raw: text, value: text }))).toBe(true);
  });

  it.each(['Nguyễn Thị Hoa', 'Khổng Minh', 'Vô', 'Na', 'A'])('%s is a name', (text) => {
    expect(isFilling('PersonName', named(text))).toBe(false);
  });

  it.each([
    '01/01/0001',
    '0001-01-01',
    '01.01.1900',
    '99999999',
    '00000000',
    '31/12/9999',
    '0',
    'dob=00000000; dob_precision=1',
  ])('%s is no date', (raw) => {
    expect(isFilling('PartialDate', claim({ raw }))).toBe(true);
  });

  it.each(['30.02.1960', '1900', '1960', '01.01.1960', 'dob=19600000; dob_precision=1'])('%s says something', (raw) => {
    expect(isFilling('PartialDate', claim({ raw }))).toBe(false);
  });

  it('takes no code for filling that the table explains', () => {
    expect(isFilling('Code', coded('0', '0'))).toBe(true);
    expect(isFilling('Code', coded('Null', 'Null'))).toBe(true);
    expect(isFilling('Code', coded('00', 'Không xác định'))).toBe(false);
    expect(isFilling('Sex', claim({ raw: '0', value: 'FEMALE' }))).toBe(false);
    expect(isFilling('Sex', claim({ raw: '0' }))).toBe(true);
    expect(isFilling('LifeStatus', claim({ raw: 'Không có thông tin', value: 'DECEASED' }))).toBe(false);
  });

  it('keeps an address that has a unit', () => {
    expect(isFilling('Address', placed('Không rõ', null))).toBe(true);
    expect(isFilling('Address', placed('Không rõ', '26743'))).toBe(false);
  });

  it('takes zeros and nines for no number of a person', () => {
    expect(isFilling('PersonalId', claim({ raw: '000000000000', value: '000000000000' }))).toBe(true);
    expect(isFilling('Person', claim({ raw: '999999999999', value: { entity: 'Person', key: '999999999999' } }))).toBe(
      true,
    );
    expect(isFilling('PersonalId', claim({ raw: '00190000017' }))).toBe(false);
  });

  const fillings = 'Không có thông tin|chưa có|CHƯA RÕ|khong ro|chua xac dinh|null|undefined|N/A|not available|unKnown';
  const names = 'Châu Khánh Vân|Khổng Minh|Chu Văn An|Nghiêm Xuân|Uông Thị Na|Undine|Nuna|Khang|Kho|Ch|K|Đỗ';

  it('are never seen at a glance to be none, however they are written', () => {
    const begun = fc.constantFrom(...`${fillings}|${names}`.split('|'));
    const form = fc.constantFrom('NFC', 'NFD');
    const large = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    const tail = fc.constantFrom('', '', ' ', '\t', 'a', ' Văn');
    fc.assert(
      fc.property(begun, form, large, tail, (word, as, isLarge, more) => {
        const letters = [...word].map((letter, at) => (isLarge[at] ? letter.toUpperCase() : letter.toLowerCase()));
        const text = letters.join('').normalize(as) + more;
        const said = { raw: text, value: text };
        if (isSurelyNoFilling('String', said)) expect(isFilling('String', said)).toBe(false);
        const name = { raw: text, value: named(text).value };
        if (isSurelyNoFilling('PersonName', name)) expect(isFilling('PersonName', name)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(['Châu Khánh Vân', 'CHÂU', 'Khánh', 'Khổng Minh', 'Uông Na'])('%s is seen at a glance to be none', (name) => {
    expect(isSurelyNoFilling('PersonName', { raw: name, value: named(name).value })).toBe(true);
  });
});
