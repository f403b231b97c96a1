import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { parentByNumber } from './parent-of-child.ts';

export const parentSex: FactRule = {
  stage: 'FACT',
  code: 'PARENT_SEX',
  severity: 'WARNING',
  title: { vi: 'Giới tính theo số định danh của cha, mẹ không phù hợp', en: 'Sex of a parent by the number' },
  description: {
    vi: 'Số định danh ghi cho mẹ ứng với nam, hoặc ghi cho cha ứng với nữ. Có thể số của cha và mẹ bị đổi chỗ, là số của người khác, hoặc số được cấp sai chữ số giới tính.',
    en: 'The number given for the mother means a man, or that for the father a woman. The two may be exchanged, be those of somebody else, or have been issued with a wrong digit.',
  },
  text: {
    vi: '{registers} ghi số {number}; theo số đó người này là {sex}.',
    en: '{registers}: number {number}, by which this person is {sex}.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy khai sinh của con và thẻ căn cước của cha, mẹ.',
    en: 'Compare the child’s birth certificate and the identity cards of the parents.',
  },
  fields: ['Person.mother', 'Person.father'],
  check: (input) => {
    const { field, served } = input;
    const found = parentByNumber(input);
    if (!served || !found) return [];
    const { number, parent } = found;
    if ((parent.sex === 'FEMALE') === (field === 'Person.mother')) return [];
    const words = { number, sex: canonicalTexts('Sex', parent.sex) };
    return [{ claims: [served], words, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'Person.father',
      key: '000190000017',
      claims: { father: [{ register: 'civil-registry', value: { entity: 'Person', key: '000060000014' } }] },
    },
    failing: {
      field: 'Person.father',
      key: '000190000017',
      claims: { father: [{ register: 'civil-registry', value: { entity: 'Person', key: '000160000014' } }] },
    },
  },
};
