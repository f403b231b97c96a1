import type { FactRule } from '../rule.ts';
import { parentByNumber } from './parent-of-child.ts';

/** Years between parent and child: fewer or more are hardly possible. A father may be older. */
const [fewest, mostOfMother, mostOfFather] = [12, 55, 80];

export const parentAge: FactRule = {
  stage: 'FACT',
  code: 'PARENT_AGE',
  severity: 'WARNING',
  title: { vi: 'Tuổi của cha, mẹ so với con không hợp lý', en: 'Age of a parent against the child' },
  description: {
    vi: 'Năm sinh theo số định danh của cha, mẹ và con cách nhau dưới 12 năm, hoặc quá 55 năm đối với mẹ, quá 80 năm đối với cha. Thường là số của người khác, ví dụ của ông, bà đi đăng ký thay.',
    en: 'The years of birth by the numbers of parent and child are fewer than 12 years apart, or more than 55 of a mother and 80 of a father. Often the number is that of somebody else, such as a grandparent who asked for the registration.',
  },
  text: {
    vi: '{registers} ghi số {number}, theo số đó sinh năm {parent}, còn con sinh năm {child}: cách nhau {years} năm.',
    en: '{registers}: number {number}, by which the parent was born in {parent} and the child in {child}: {years} years apart.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy khai sinh và giấy tờ của cha, mẹ; nếu sai số, đề nghị cơ quan đăng ký hộ tịch cải chính.',
    en: 'Compare the birth certificate and the parent’s papers; if the number is wrong, have the registrar correct it.',
  },
  fields: ['Person.mother', 'Person.father'],
  check: (input) => {
    const { field, served } = input;
    const found = parentByNumber(input);
    if (!served || !found) return [];
    const { number, parent, child } = found;
    const years = child.birthYear - parent.birthYear;
    if (years >= fewest && years <= (field === 'Person.mother' ? mostOfMother : mostOfFather)) return [];
    const words = {
      number,
      parent: String(parent.birthYear),
      child: String(child.birthYear),
      years: String(Math.abs(years)),
    };
    return [{ claims: [served], words, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'Person.mother',
      key: '000190000017',
      claims: { mother: [{ register: 'civil-registry', value: { entity: 'Person', key: '000160000014' } }] },
    },
    failing: {
      field: 'Person.mother',
      key: '000190000017',
      claims: { mother: [{ register: 'civil-registry', value: { entity: 'Person', key: '000130000014' } }] },
    },
  },
};
