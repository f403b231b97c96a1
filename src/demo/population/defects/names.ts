import { fullName } from '../names.ts';
import { toTcvn3 } from '../tcvn3.ts';
import { digitised, type RecordDefect } from './defect.ts';

export const nameDefects: readonly RecordDefect[] = [
  {
    code: 'DIACRITICS_LOST_IN_HEALTH',
    rate: 0.02,
    can: ({ cards }) => cards.length > 0,
    apply: ({ cards }) => {
      for (const card of cards) card.full_name = withoutDiacritics(card.full_name);
    },
  },
  {
    code: 'MIDDLE_NAME_DROPPED_IN_HEALTH',
    rate: 0.01,
    can: ({ cards, person }) => cards.length > 0 && person.name.middle !== '',
    apply: ({ cards }) => {
      for (const card of cards) card.full_name = card.full_name.replace(/ .* /u, ' ');
    },
  },
  {
    code: 'TONE_STYLE_IN_RESIDENCE',
    rate: 0.3,
    can: ({ person }) => newToneStyle(fullName(person.name)) !== fullName(person.name),
    apply: ({ citizen, member }) => {
      citizen.ho = citizen.ho && newToneStyle(citizen.ho);
      citizen.chu_dem = citizen.chu_dem && newToneStyle(citizen.chu_dem);
      citizen.ten = citizen.ten && newToneStyle(citizen.ten);
      member.ho_ten = newToneStyle(member.ho_ten);
    },
  },
  {
    code: 'DECOMPOSED_LETTERS_IN_CIVIL_REGISTRY',
    rate: 0.01,
    can: digitised,
    apply: ({ births: [birth] }) => {
      if (birth?.nksHoTen) birth.nksHoTen = birth.nksHoTen.normalize('NFD');
    },
  },
  {
    code: 'SPACING_IN_CIVIL_REGISTRY',
    rate: 0.01,
    can: digitised,
    apply: ({ births: [birth] }, { random }) => {
      // Two spaces, a no-break space, a zero-width space.
      const space = random.pick(['  ', '\u00a0', ' \u200b']);
      if (birth?.nksHoTen) birth.nksHoTen = birth.nksHoTen.replace(' ', space);
    },
  },
  {
    code: 'LEGACY_ENCODING_IN_CIVIL_REGISTRY',
    rate: 0.003,
    can: digitised,
    apply: ({ births: [birth] }) => {
      if (birth?.nksHoTen) birth.nksHoTen = toTcvn3(birth.nksHoTen);
    },
  },
  {
    code: 'NAME_MISREAD_IN_CIVIL_REGISTRY',
    rate: 0.005,
    can: digitised,
    apply: ({ births: [birth], person }, { random }) => {
      if (!birth?.nksHoTen) return;
      const marks = { a: 'á', e: 'é', o: 'ó', u: 'ú', i: 'í' } as const;
      const plain = Object.entries(marks).find(([letter]) => person.name.given.toLowerCase().includes(letter));
      // A tone that the book does not have, or else a letter twice.
      const given = plain ? person.name.given.replace(plain[0], plain[1]) : `${person.name.given}h`;
      const misread = given === person.name.given ? `${given}${random.pick(['h', 'n'])}` : given;
      birth.nksHoTen = fullName({ ...person.name, given: misread });
    },
  },
  {
    code: 'LOOKALIKE_LETTER_IN_HEALTH',
    rate: 0.05,
    can: ({ cards, person }) => cards.length > 0 && fullName(person.name).includes('Đ'),
    apply: ({ cards }) => {
      for (const card of cards) card.full_name = card.full_name.replaceAll('Đ', 'Ð');
    },
  },
];

export const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd');

const toneStyles: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];
/** Hòa as hoà, Thủy as thuỷ: open syllables only, which is where the two styles differ. */
function newToneStyle(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    toneStyles.reduce((w, [old, young]) => (w.endsWith(old) ? w.slice(0, -2) + young : w), word),
  );
}
