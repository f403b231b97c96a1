import { type Province, provinceOfRegistration } from '../province-of-registration.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { isAddress } from '../value-shape.ts';
import { againstNumber, markByNumber, type Said } from './against-number.ts';

const province: Said<Province, string> = {
  field: 'placeOfBirth',
  byNumber: (number) => provinceOfRegistration(number.registeredIn),
  byClaim: ({ value }) => (isAddress(value) ? (value.province?.code ?? null) : null),
  agree: (number, claim) => number.codes.includes(claim),
};

export const pidPlaceMismatch: FactRule = {
  stage: 'FACT',
  code: 'PID_PLACE_MISMATCH',
  severity: 'INFO',
  title: {
    vi: 'Nơi sinh khác tỉnh đăng ký khai sinh trong số định danh',
    en: 'Born in another province than the identification number says',
  },
  description: {
    vi: 'Ba chữ số đầu của số định danh cá nhân là mã tỉnh (trước ngày 01/7/2025) hoặc mã nước nơi đăng ký khai sinh. Sinh ở tỉnh này, đăng ký ở tỉnh khác là hợp lệ, nên đây chỉ là thông tin để lưu ý.',
    en: 'The first three digits of the identification number are the province (before 1 July 2025) or country in which the birth was registered. Being born in one province and registered in another is lawful, so this is only good to know.',
  },
  text: {
    vi: 'Theo số định danh cá nhân {number}, khai sinh được đăng ký tại {expected}; nơi sinh được ghi là “{recorded}”.',
    en: 'By the identification number {number} the birth was registered in {expected}; the place of birth on record is “{recorded}”.',
  },
  nextStep: null,
  fields: ['Person.placeOfBirth', 'Person.personalId'],
  needs: ['placeOfBirth'],
  mark: (fact) => markByNumber(province, fact),
  check: (input) => {
    const found = againstNumber(province, input);
    if (!found) return [];
    const words = {
      number: found.number,
      expected: found.byNumber.name,
      recorded: canonicalTexts('Address', found.against.value),
    };
    return [{ claims: [found.served], words, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'Person.placeOfBirth',
      // A number of the 24th century: nobody has it.
      key: '074899000017',
      claims: { placeOfBirth: [{ register: 'civil-registry', value: bornIn('79', 'Thành phố Hồ Chí Minh') }] },
    },
    failing: {
      field: 'Person.placeOfBirth',
      key: '001899000017',
      claims: { placeOfBirth: [{ register: 'civil-registry', value: bornIn('79', 'Thành phố Hồ Chí Minh') }] },
    },
  },
};

function bornIn(code: string, name: string) {
  return {
    text: name,
    province: { code, system: 'admin-unit-2025', label: { vi: name, en: name } },
    district: null,
    ward: null,
    detail: null,
    current: { resolution: 'UNKNOWN', province: null, ward: null, candidates: [] },
  };
}
