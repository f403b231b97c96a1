import type { FactRule } from '../rule.ts';
import { failureWords } from './failure-words.ts';

export const numberNotFollowed: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'NUMBER_NOT_FOLLOWED',
  severity: 'WARNING',
  title: { vi: 'Chưa tra được số giấy tờ cũ là của ai', en: 'It could not be told whose an old number is' },
  description: {
    vi: 'Bản ghi nêu một người bằng số CMND. Nguồn cho biết số đó của ai không trả lời, nên chưa gắn được với người nào.',
    en: 'The record names a person by a CMND. The register that tells whose it is did not answer, so it is not tied to anybody yet.',
  },
  text: {
    vi: 'Bản ghi {record} của {registers} nêu người này bằng số {number}; chưa tra được số đó của ai: {failure}.',
    en: 'Record {record} of {registers} names this person by number {number}; whose it is could not be asked: {failure}.',
  },
  nextStep: { vi: 'Tra cứu lại sau ít phút.', en: 'Ask again in a few minutes.' },
  fields: [],
  check: ({ claims }) =>
    claims
      .filter((claim) => claim.number !== undefined && claim.failure !== null)
      .map((claim) => ({
        claims: [claim],
        words: { record: claim.recordRef ?? '?', number: claim.number ?? '', failure: failureWords(claim.failure) },
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
        mother: [
          {
            register: 'civil-registry',
            recordRef: 'khai_sinh/1',
            number: '000000012',
            absence: 'SOURCE_UNAVAILABLE',
            failure: 'TIMEOUT',
          },
        ],
      },
    },
  },
};
