import type { PersonName } from '../../generated/model.ts';
import type { FieldReading, Transform } from '../contract.ts';

/** One column with the whole name. It is not split: which syllable is which cannot be told from the text. */
export const personName: Transform<PersonName> = {
  name: 'person name, whole',
  examples: [['Nguyễn Thị Hoa'], ['Trần Văn Bình'], ['Lê Hòa'], ['LÝ THỊ ĐÀO'], ['Phạm Quý'], ['Đỗ Đình Y']],
  read: ([raw]) => reading({ family: null, middle: null, given: null }, raw ?? ''),
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
  read: ([family, middle, given]) => {
    const parts = { family: part(family), middle: part(middle), given: part(given) };
    return reading(parts, [parts.family, parts.middle, parts.given].filter((each) => each !== null).join(' '));
  },
};

const part = (raw: string | null | undefined) => (raw ? raw.normalize('NFC') : null);

function reading(parts: Omit<PersonName, 'full'>, full: string): FieldReading<PersonName> {
  if (full === '') return { state: 'EMPTY' };
  if (!/\p{L}/u.test(full)) return { state: 'UNREADABLE' };
  return { state: 'VALUE', value: { full: full.normalize('NFC'), ...parts } };
}
