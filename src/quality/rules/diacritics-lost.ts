import type { FactRule } from '../rule.ts';
import { differing } from './differing.ts';

export const diacriticsLost: FactRule = {
  stage: 'FACT',
  on: 'DIFFERS',
  code: 'DIACRITICS_LOST',
  severity: 'INFO',
  title: { vi: 'Nguồn khác ghi tên không dấu', en: 'Another register has the name without diacritics' },
  description: {
    vi: 'Tên không dấu phù hợp với tên có dấu nhưng không bao giờ bằng nhau: nhiều tên khác nhau có cùng dạng không dấu.',
    en: 'A name without diacritics fits one with diacritics but never equals it: many names look the same without them.',
  },
  text: {
    vi: '“{served}” ({authority}, giá trị đang dùng) khác “{other}” ({registers}): tương thích, “{other}” đã mất dấu.',
    en: '“{served}” ({authority}, the value served) differs from “{other}” ({registers}): compatible, and “{other}” has lost its diacritics.',
  },
  nextStep: null,
  fields: [],
  check: (input) =>
    differing(
      input,
      (comparison) =>
        comparison.result === 'COMPATIBLE' && comparison.finer === 'LEFT' && comparison.differs.code === 'DIACRITICS',
    ),
  examples: {
    passing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: {
        fullName: [
          { register: 'civil-registry', value: { full: 'Nguyễn Thị Hoa', family: null, middle: null, given: null } },
          { register: 'health', value: { full: 'NGUYỄN THỊ HOA', family: null, middle: null, given: null } },
        ],
      },
    },
    failing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: {
        fullName: [
          { register: 'civil-registry', value: { full: 'Nguyễn Thị Hoa', family: null, middle: null, given: null } },
          { register: 'health', value: { full: 'NGUYEN THI HOA', family: null, middle: null, given: null } },
        ],
      },
    },
  },
};
