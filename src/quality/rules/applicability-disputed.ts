import type { Claim } from '../claim.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const applicabilityDisputed: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'APPLICABILITY_DISPUTED',
  severity: 'WARNING',
  title: {
    vi: 'Nguồn này có giá trị, theo nguồn khác thì không thể có',
    en: 'A value, where another register says there can be none',
  },
  description: {
    vi: 'Theo dữ liệu của một nguồn thì không thể có thông tin này, ví dụ ngày chết của người còn sống, trong khi nguồn khác ghi giá trị hoặc có bản ghi lẽ ra phải có giá trị. Một trong các nguồn chưa được cập nhật.',
    en: 'By what one register holds there can be no such value, a date of death of somebody alive, while another gives one or has a record that should. One of them is not up to date.',
  },
  text: {
    vi: '{registers}: theo dữ liệu của nguồn này thì không thể có thông tin này; nhưng {authority} {other}.',
    en: '{registers}: by what it holds there can be no such value; but {authority} {other}.',
  },
  nextStep: {
    vi: 'Xác minh xem nguồn nào chưa cập nhật trước khi dùng giá trị hoặc kết luận là không có.',
    en: 'Find out which register is behind before you use the value or conclude that there is none.',
  },
  fields: [],
  check: ({ kind, type, claims, served }) => {
    if (kind === 'set') return [];
    const denying = claims.filter(({ absence }) => absence === 'NOT_APPLICABLE');
    if (denying.length === 0) return [];
    if (served) {
      const value = canonicalTexts(type, served.value);
      const other = { vi: `ghi “${value.vi}”`, en: `gives “${value.en}”` };
      return [{ claims: denying, against: served, words: { other }, effect: 'NOTES' }];
    }
    const lacking = claims.find(isLacking);
    if (!lacking) return [];
    return [{ claims: denying, against: lacking, words: { other: shouldHave }, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'Person.dateOfDeath',
      key: '000140000011',
      claims: { dateOfDeath: [{ register: 'residence', absence: 'NOT_APPLICABLE' }] },
    },
    failing: {
      field: 'Person.dateOfDeath',
      key: '000140000011',
      claims: {
        dateOfDeath: [
          { register: 'residence', absence: 'NOT_APPLICABLE' },
          { register: 'health', value: '2026-09-18' },
        ],
      },
    },
  },
};

const isLacking = ({ absence, recordRef }: Claim): boolean =>
  recordRef !== null && (absence === 'MISSING' || absence === 'UNREADABLE');
const shouldHave = {
  vi: 'có bản ghi lẽ ra phải ghi thông tin này',
  en: 'has a record that should give it',
};
