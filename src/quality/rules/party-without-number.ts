import type { FactRule } from '../rule.ts';

export const partyWithoutNumber: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'PARTY_WITHOUT_NUMBER',
  severity: 'INFO',
  title: { vi: 'Bản ghi không có số định danh của người này', en: 'Party without a number' },
  description: {
    vi: 'Bản ghi hộ tịch ghi tên một người nhưng không ghi số định danh cá nhân, như phần lớn sổ cũ. Hệ thống không xác định người đó theo họ tên và ngày sinh.',
    en: 'The record names somebody and gives no personal identification number, as most old books do. Nobody is identified by name and date of birth.',
  },
  text: {
    vi: 'Bản ghi {record} của {registers} không gắn người này với số định danh cá nhân nào.',
    en: 'Record {record} of {registers} ties this party to no personal identification number.',
  },
  nextStep: {
    vi: 'Nếu cần xác định người này, đối chiếu giấy tờ tùy thân; không suy ra từ họ tên trùng nhau.',
    en: 'If it matters who this is, compare identity papers; do not conclude it from a name that is the same.',
  },
  fields: [],
  check: ({ part, claims }) =>
    claims
      .filter((claim) => part !== undefined && claim.absence === 'MISSING' && claim.number === undefined)
      .map((claim) => ({ claims: [claim], words: { record: claim.recordRef ?? '?' }, effect: 'NOTES' })),
  examples: {
    passing: {
      field: 'MarriageRegistration.husband',
      part: 'resolvesTo',
      key: '17',
      claims: {
        husband: [
          { register: 'civil-registry', recordRef: 'ket_hon/17', value: { entity: 'Person', key: '000088000018' } },
        ],
      },
    },
    failing: {
      field: 'MarriageRegistration.husband',
      part: 'resolvesTo',
      key: '17',
      claims: { husband: [{ register: 'civil-registry', recordRef: 'ket_hon/17', absence: 'MISSING' }] },
    },
  },
};
