import type { Claim } from '../claim.ts';
import { isFilling } from '../filling.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const presenceDisputed: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'PRESENCE_DISPUTED',
  severity: 'INFO',
  title: { vi: 'Nguồn khác không ghi thông tin này', en: 'Another register does not have it' },
  description: {
    vi: 'Giá trị lấy từ một nguồn, trong khi nguồn khác có bản ghi nhưng bỏ trống thông tin này, hoặc nguồn có thẩm quyền cao hơn không có bản ghi. Không nêu cho tình trạng sống và ngày chết: không có đăng ký khai tử là bình thường đối với người còn sống.',
    en: 'The value comes from one register, while another has a record that leaves it empty, or a higher authority has no record. Not mentioned for life status and date of death: the living have no death record.',
  },
  text: {
    vi: '{registers} {absence}; giá trị đang dùng “{served}” lấy từ {authority}.',
    en: '{registers} {absence}; the value served, “{served}”, comes from {authority}.',
  },
  nextStep: null,
  fields: [],
  check: ({ field, type, claims, served }) => {
    if (!served || field === 'Person.lifeStatus' || field === 'Person.dateOfDeath') return [];
    const speaking = new Set(claims.filter((claim) => claim.value !== null).map((claim) => claim.register));
    const silent = claims.filter((claim) => !speaking.has(claim.register));
    // What was filled in place of a value has its own reason.
    const empty = silent.filter((claim) => claim.absence === 'MISSING' && !(claim.raw && isFilling(type, claim)));
    const unrecorded = silent.filter((claim) => claim.absence === 'NO_RECORD' && claim.authority < served.authority);
    const finding = (found: readonly Claim[], absence: typeof leavesEmpty) =>
      found.length > 0
        ? [
            {
              claims: found,
              against: served,
              words: { absence, served: canonicalTexts(type, served.value) },
              effect: 'NOTES' as const,
            },
          ]
        : [];
    return [...finding(empty, leavesEmpty), ...finding(unrecorded, hasNoRecord)];
  },
  examples: {
    passing: {
      field: 'Person.sex',
      key: '000190000017',
      claims: {
        sex: [
          { register: 'residence', value: 'FEMALE' },
          { register: 'health', absence: 'NO_RECORD' },
        ],
      },
    },
    failing: {
      field: 'Person.sex',
      key: '000190000017',
      claims: {
        sex: [
          { register: 'civil-registry', absence: 'NO_RECORD' },
          { register: 'residence', value: 'FEMALE' },
        ],
      },
    },
  },
};

const leavesEmpty = { vi: 'có bản ghi nhưng không ghi thông tin này', en: 'has a record that leaves this empty' };
const hasNoRecord = { vi: 'không có bản ghi theo số này', en: 'has no record under this number' };
