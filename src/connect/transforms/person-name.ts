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
    const [family, middle, given] = [raw[0] || null, raw[1] || null, raw[2] || null];
    const first = family && middle ? `${family} ${middle}` : (family ?? middle ?? '');
    return reading(first && given ? `${first} ${given}` : given || first, family, middle, given);
  },
};

const letter = /\p{L}/u;

function reading(
  written: string,
  family: string | null,
  middle: string | null,
  given: string | null,
): FieldReading<PersonName> {
  if (written === '') return { state: 'EMPTY' };
  if (!letter.test(written)) return { state: 'UNREADABLE' };
  const full = composed(written);
  // Of a name that is composed the parts are, too.
  if (full === written) return { state: 'VALUE', value: { full, family, middle, given } };
  return { state: 'VALUE', value: { full, family: part(family), middle: part(middle), given: part(given) } };
}

const part = (written: string | null) => written && composed(written);
