import type { FactRule } from '../rule.ts';
import { differing } from './differing.ts';
import { isAlias } from './number-alias.ts';

export const comparedCoarsely: FactRule = {
  stage: 'FACT',
  on: 'DIFFERS',
  code: 'COMPARED_COARSELY',
  severity: 'INFO',
  title: { vi: 'Chỉ so sánh được một phần', en: 'Only partly comparable' },
  description: {
    vi: 'Hai giá trị phù hợp ở phần so sánh được, ví dụ cùng tỉnh, nhưng phần còn lại không so sánh được: mã đơn vị hành chính trước và sau ngày 01/7/2025 có thể trùng nhau mà chỉ địa bàn khác nhau, và đơn vị cũ có thể đã bị chia cho nhiều đơn vị mới.',
    en: 'The values fit as far as they can be compared, such as the same province; the rest cannot: a code of an administrative unit may mean different ground before and since 1 July 2025, and a former unit may have been split among several.',
  },
  text: {
    vi: '“{served}” ({authority}, giá trị đang dùng) và “{other}” ({registers}): tương thích ở phần so sánh được, {difference}.',
    en: '“{served}” ({authority}, the value served) and “{other}” ({registers}): compatible as far as they can be compared, {difference}.',
  },
  nextStep: null,
  fields: [],
  check: (input) =>
    differing(
      input,
      (comparison) => comparison.result === 'COMPATIBLE' && comparison.finer === null && !isAlias(comparison),
    ),
  examples: {
    passing: {
      field: 'Person.permanentResidence',
      key: '000190000017',
      claims: {
        permanentResidence: [
          { register: 'residence', value: benThanh('QD19-2025') },
          { register: 'health', value: benThanh('QD19-2025') },
        ],
      },
    },
    failing: {
      field: 'Person.permanentResidence',
      key: '000190000017',
      claims: {
        permanentResidence: [
          { register: 'residence', value: benThanh('QD19-2025') },
          { register: 'health', value: benThanh('QD124-2004') },
        ],
      },
    },
  },
};

/** One ward code under two lists of administrative units; what the hub does not have in either. */
function benThanh(system: string) {
  const name = 'Phường Bến Thành';
  return {
    text: `${name}, Thành phố Hồ Chí Minh`,
    province: null,
    district: null,
    ward: { code: '26743', system, label: { vi: name, en: name } },
    detail: null,
    current: { resolution: 'UNKNOWN', province: null, ward: null, candidates: [] },
  };
}
