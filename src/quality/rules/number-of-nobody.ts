import type { FactRule } from '../rule.ts';

export const numberOfNobody: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'NUMBER_OF_NOBODY',
  severity: 'INFO',
  title: { vi: 'Số giấy tờ cũ không dẫn đến đúng một người', en: 'An old number leads to no single person' },
  description: {
    vi: 'Bản ghi nêu một người bằng số CMND, nhưng không nguồn nào cho biết số đó thuộc về đúng một người: không ai có, hoặc từng cấp cho nhiều người.',
    en: 'The record names a person by a CMND that no register ties to exactly one person: nobody has it, or several people were given it.',
  },
  text: {
    vi: 'Bản ghi {record} của {registers} nêu người này bằng số {number}, số đó không dẫn đến đúng một người.',
    en: 'Record {record} of {registers} names this person by number {number}, which does not lead to exactly one person.',
  },
  nextStep: {
    vi: 'Nếu cần xác định người này, đối chiếu giấy tờ tùy thân; không suy ra từ họ tên trùng nhau.',
    en: 'If it matters who this is, compare identity papers; do not conclude it from a name that is the same.',
  },
  fields: [],
  check: ({ claims }) =>
    claims
      .filter((claim) => claim.number !== undefined && claim.absence === 'MISSING')
      .map((claim) => ({
        claims: [claim],
        words: { record: claim.recordRef ?? '?', number: claim.number ?? '' },
        effect: 'NOTES',
      })),
  examples: {
    passing: {
      field: 'Person.mother',
      key: '000190000017',
      claims: {
        mother: [{ register: 'civil-registry', number: '000000012', value: { entity: 'Person', key: '000160000014' } }],
      },
    },
    failing: {
      field: 'Person.mother',
      key: '000190000017',
      claims: {
        mother: [{ register: 'civil-registry', recordRef: 'khai_sinh/1', number: '000000012', absence: 'MISSING' }],
      },
    },
  },
};
