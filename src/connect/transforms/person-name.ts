import type { PersonName } from '../../generated/model.ts';
import { composed } from '../composed.ts';
import type { FieldReading, Transform } from '../contract.ts';

/** One column with the whole name. It is not split: which syllable is which cannot be told from the text. */
export const personName: Transform<PersonName> = {
  name: 'person name, whole',
  examples: [['Nguyễn Thị Hoa'], ['Trần Văn Bình'], ['Lê Hòa'], ['LÝ THỊ ĐÀO'], ['Phạm Quý'], ['Đỗ Đình Y']],
  read: (raw) => reading(raw[0] ?? '', null, null, null),
};

/** Three columns: family (Họ), middle (Chữ đệm), given (Tên). */
export const personNameParts: Transform<PersonName> = {
  name: 'person name, family; middle; given',
  examples: [
    ['Nguyễn', 'Thị', 'Hoa'],
    ['Trần', 'Văn', 'Bình'],
    ['Lê', null, 'Hòa'],
    ['Đỗ', 'Đình', 'Y'],
  ],
  read: (raw) => {
    const [family, middle, given] = [part(raw[0]), part(raw[1]), part(raw[2])];
    const first = family && middle ? `${family} ${middle}` : (family ?? middle ?? '');
    return reading(first && given ? `${first} ${given}` : given || first, family, middle, given);
  },
};

const part = (raw: string | null | undefined) => (raw ? composed(raw) : null);

function reading(
  written: string,
  family: string | null,
  middle: string | null,
  given: string | null,
): FieldReading<PersonName> {
  if (written === '') return { state: 'EMPTY' };
  if (!beginsWithLetter(written) && !/\p{L}/u.test(written)) return { state: 'UNREADABLE' };
  return { state: 'VALUE', value: { full: composed(written), family, middle, given } };
}

/** Of nearly every name the first sign decides: a letter of ASCII, of Latin-1 or of Vietnamese. */
function beginsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 0xc0) return (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a);
  return first <= 0x24f ? first !== 0xd7 && first !== 0xf7 : first >= 0x1e00 && first <= 0x1eff;
}
