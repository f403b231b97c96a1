import type { Sex } from '../../generated/model.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { againstNumber, markByNumber, type Said } from './against-number.ts';

const sex: Said<Sex, Sex> = {
  field: 'sex',
  byNumber: (number) => number.sex,
  byClaim: ({ value }) => (value === 'MALE' || value === 'FEMALE' ? value : null),
  agree: (number, claim) => number === claim,
};

export const pidSexMismatch: FactRule = {
  stage: 'FACT',
  code: 'PID_SEX_MISMATCH',
  severity: 'WARNING',
  title: { vi: 'Giới tính không khớp với số định danh cá nhân', en: 'Sex does not match the identification number' },
  description: {
    vi: 'Chữ số thứ tư của số định danh cá nhân thể hiện thế kỷ sinh và giới tính. Nếu không khớp thì giới tính đã ghi hoặc số định danh có thể sai; đã có số được cấp sai chữ số này nên hệ thống chỉ cảnh báo, không loại bỏ giá trị.',
    en: 'The fourth digit of the identification number tells century of birth and sex. Where it does not match, the sex or the number may be wrong; numbers have been issued with a wrong digit, so this is a flag and no rejection.',
  },
  text: {
    vi: 'Số định danh cá nhân {number} ứng với giới tính {expected}, nhưng giới tính được ghi là {recorded}.',
    en: 'The identification number {number} means {expected}, but the sex on record is {recorded}.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy khai sinh và thẻ căn cước. Nếu số định danh được cấp sai, hướng dẫn công dân đề nghị cơ quan Công an xác lập lại số.',
    en: 'Compare the birth certificate and the identity card. If the number was issued wrongly, tell the citizen to ask the police to establish a new one.',
  },
  fields: ['Person.sex', 'Person.personalId'],
  needs: ['sex'],
  mark: (fact) => markByNumber(sex, fact),
  check: (input) => {
    const found = againstNumber(sex, input);
    if (!found) return [];
    const words = {
      number: found.number,
      expected: canonicalTexts('Sex', found.byNumber),
      recorded: canonicalTexts('Sex', found.against.value),
    };
    return [{ claims: [found.served], words, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'Person.sex',
      key: '000190000017',
      claims: { sex: [{ register: 'civil-registry', value: 'FEMALE' }] },
    },
    failing: {
      field: 'Person.sex',
      key: '000090000017',
      claims: { sex: [{ register: 'civil-registry', value: 'FEMALE' }] },
    },
  },
};
