import { describe, expect, it } from 'vitest';
import { comparePersonNames } from '../../../src/quality/compare/person-name.ts';

const compare = (left: string, right: string) => comparePersonNames(name(left), name(right));
const name = (full: string) => ({ full, family: null, middle: null, given: null });

/** [left, right, result, what differs, finer side] */
const cases: readonly (readonly [string, string, string, string?, ('LEFT' | 'RIGHT')?])[] = [
  // Unicode: five ways to write ệ, and the deprecated tone marks.
  ['Nguyễn Thị Hòa', 'Nguyễn Thị Hòa'.normalize('NFD'), 'EQUAL'],
  ['Vi\u1ec7t', 'Vie\u0323\u0302t', 'EQUAL'],
  ['Vi\u00ea\u0323t', 'Vi\u1eb9\u0302t', 'EQUAL'],
  ['Ho\u0341a', 'Hóa', 'EQUAL'],
  // Case: death notices are in capitals.
  ['NGUYỄN THỊ HÒA', 'Nguyễn Thị Hòa', 'EQUAL', 'CASE'],
  ['ĐẶNG VĂN ĐỨC', 'Đặng Văn Đức', 'EQUAL', 'CASE'],
  // Hidden characters and spaces.
  ['Nguyễn\u200b Thị Hòa', 'Nguyễn Thị Hòa', 'EQUAL', 'INVISIBLE'],
  ['Nguyễn\u00a0Thị  Hòa ', 'Nguyễn Thị Hòa', 'EQUAL', 'INVISIBLE'],
  // Placement of the tone mark, in open syllables only.
  ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', 'EQUAL', 'TONE_STYLE'],
  ['Lê Thu Thủy', 'Lê Thu Thuỷ', 'EQUAL', 'TONE_STYLE'],
  ['LÊ THỊ THÚY', 'Lê Thị Thuý', 'EQUAL', 'TONE_STYLE'],
  ['Trần Văn Khỏe', 'Trần Văn Khoẻ', 'EQUAL', 'TONE_STYLE'],
  ['Trần Qúy', 'Trần Quý', 'EQUAL', 'TONE_STYLE'],
  ['Trần Gìa', 'Trần Già', 'EQUAL', 'TONE_STYLE'],
  ['Lê Thị Hóa', 'Lê Thị Hòa', 'NEAR', 'MARK'],
  // Look-alikes.
  ['Ðặng Văn Ðức', 'Đặng Văn Đức', 'EQUAL', 'LOOKALIKE'],
  ['Ɖặng Văn ɖức', 'Đặng Văn Đức', 'EQUAL', 'LOOKALIKE'],
  ['H’Hen Niê', "H'Hen Niê", 'EQUAL', 'LOOKALIKE'],
  // Diacritics lost.
  ['NGUYEN VAN ANH', 'Nguyễn Văn Ánh', 'COMPATIBLE', 'DIACRITICS', 'RIGHT'],
  ['Đặng Văn Đức', 'Dang Van Duc', 'COMPATIBLE', 'DIACRITICS', 'LEFT'],
  ['Nguyen Thi Hoa', 'Nguyễn Thị Hoà', 'COMPATIBLE', 'DIACRITICS', 'RIGHT'],
  ['Nguyen Thi Hòa', 'Nguyễn Thị Hòa', 'NEAR', 'DIACRITICS'],
  // One mark alone makes another name as easily as it is lost.
  ['Hoa', 'Hóa', 'NEAR', 'MARK'],
  ['Mai Hoa', 'Mai Hóa', 'NEAR', 'MARK'],
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hóa', 'NEAR', 'MARK'],
  // Different diacritics are no loss.
  ['Lê Đức Dũng', 'Lê Đực Dụng', 'CONFLICT', 'NAME'],
  // I and y.
  ['Trần Văn Quí', 'Trần Văn Quý', 'NEAR', 'I_Y'],
  ['Lí Mĩ Linh', 'Lý Mỹ Linh', 'NEAR', 'I_Y'],
  ['Đỗ Như Ý', 'Đỗ Như Í', 'NEAR', 'I_Y'],
  ['Lê Thúy', 'Lê Thúi', 'CONFLICT', 'NAME'],
  // Middle name dropped.
  ['Nguyễn Hoa', 'Nguyễn Thị Hoa', 'NEAR', 'MIDDLE_NAME'],
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Thanh Hoa', 'NEAR', 'MIDDLE_NAME'],
  ['Thị Hoa', 'Nguyễn Thị Hoa', 'CONFLICT', 'NAME'],
  ['Nguyễn Thị', 'Nguyễn Thị Hoa', 'CONFLICT', 'NAME'],
  // One letter.
  ['Nguyễn Văn Hùng', 'Nguyễn Văn Hừng', 'NEAR', 'MARK'],
  ['Nguyễn Văn Nam', 'Nguyễn Văn Năm', 'NEAR', 'MARK'],
  ['Nguyễn Văn Nam', 'Nguyễn Văn Nan', 'NEAR', 'LETTER'],
  ['Nguyễn Văn Nam', 'Trần Văn Nam', 'CONFLICT', 'NAME'],
];

describe('person names', () => {
  for (const [left, right, result, differs, finer] of cases) {
    it(`${left} / ${right}: ${result} ${differs ?? ''}`, () => {
      const comparison = compare(left, right);
      expect([comparison.result, comparison.differs?.code]).toEqual([result, differs]);
      expect(comparison.result === 'COMPATIBLE' ? comparison.finer : undefined).toBe(finer);
    });
  }
});
