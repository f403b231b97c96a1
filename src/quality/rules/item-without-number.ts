import type { FactRule } from '../rule.ts';
import { isGap } from '../witness.ts';

export const itemWithoutNumber: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'ITEM_WITHOUT_NUMBER',
  severity: 'WARNING',
  title: { vi: 'Có bản ghi không có số định danh', en: 'A record bears no number' },
  description: {
    vi: 'Nguồn có bản ghi thuộc danh sách này, ví dụ khai sinh của một người con, nhưng bản ghi không có số định danh nên chưa gắn được với ai. Danh sách vì vậy chưa chắc đầy đủ.',
    en: 'The register has a record that belongs to this list, such as the birth of a child, but it bears no personal identification number, so it cannot be tied to anybody. The list may therefore lack items.',
  },
  text: {
    vi: '{registers} có {count} bản ghi không có số định danh: {records}; danh sách chưa chắc đầy đủ.',
    en: '{registers}: records without a number: {count} ({records}); the list may not be complete.',
  },
  nextStep: {
    vi: 'Xem bản ghi tại cơ quan đăng ký hoặc hỏi công dân; đề nghị bổ sung số định danh vào bản ghi.',
    en: 'Look at the record with the registrar or ask the citizen; have the number added to the record.',
  },
  fields: [],
  check: ({ kind, claims }) => {
    if (kind !== 'set') return [];
    const nameless = claims.filter(
      (claim) => claim.absence === 'MISSING' && claim.number === undefined && isGap(claim),
    );
    if (nameless.length === 0) return [];
    const records = nameless.flatMap((claim) => claim.recordRef ?? []).join(', ');
    return [{ claims: nameless, words: { count: String(nameless.length), records }, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'Person.children',
      key: '000160000014',
      claims: { children: [{ register: 'residence', absence: 'MISSING', recordRef: 'population/000160000014' }] },
    },
    failing: {
      field: 'Person.children',
      key: '000160000014',
      claims: {
        children: [{ register: 'civil-registry', absence: 'MISSING', subject: false, recordRef: 'khai_sinh/1' }],
      },
    },
  },
};
