import type { FactRule } from '../rule.ts';
import { differing } from './differing.ts';

export const spellingVariant: FactRule = {
  stage: 'FACT',
  on: 'DIFFERS',
  code: 'SPELLING_VARIANT',
  severity: 'INFO',
  title: { vi: 'Cùng một tên, cách viết khác', en: 'The same name, written differently' },
  description: {
    vi: 'Cùng một tên nhưng khác vị trí đặt dấu thanh (hòa, hoà), ký tự trông giống nhau (Đ, Ð) hoặc ký tự ẩn. Được coi là khớp. Chỉ khác chữ hoa, chữ thường thì không nêu.',
    en: 'The same name with another placement of the tone mark (hòa, hoà), look-alike letters (Đ, Ð) or hidden characters. Counts as agreement. Case alone is not mentioned.',
  },
  text: {
    vi: '“{served}” ({authority}, giá trị đang dùng) và “{other}” ({registers}) là một tên: chỉ khác {difference}.',
    en: '“{served}” ({authority}, the value served) and “{other}” ({registers}) are one name: they differ in {difference} alone.',
  },
  nextStep: null,
  fields: [],
  check: (input) =>
    differing(
      input,
      ({ result, differs }) => result === 'EQUAL' && differs !== undefined && !saidElsewhere.has(differs.code),
    ),
  examples: {
    passing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: {
        fullName: [
          { register: 'civil-registry', value: { full: 'Nguyễn Thị Hòa', family: null, middle: null, given: null } },
          { register: 'health', value: { full: 'NGUYỄN THỊ HÒA', family: null, middle: null, given: null } },
        ],
      },
    },
    failing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: {
        fullName: [
          { register: 'civil-registry', value: { full: 'Nguyễn Thị Hòa', family: null, middle: null, given: null } },
          { register: 'health', value: { full: 'NGUYỄN THỊ HOÀ', family: null, middle: null, given: null } },
        ],
      },
    },
  },
};

/** Case is not worth a word, and units of two lists have a rule of their own. */
const saidElsewhere: ReadonlySet<string> = new Set(['CASE', 'ADMIN_UNIT_LIST']);
