import { FORMER_NUMBERS } from '../claim.ts';
import type { FactRule } from '../rule.ts';
import { failureWords } from './failure-words.ts';

export const formerNumbersUnknown: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'FORMER_NUMBERS_UNKNOWN',
  severity: 'INFO',
  title: { vi: 'Chưa biết các số cũ của người này', en: 'Former numbers not known' },
  description: {
    vi: 'Bản ghi cũ mang số CMND hoặc số định danh đã hủy. Nguồn giữ các số đó không trả lời, nên không thấy được bản ghi còn mang số cũ của người này.',
    en: 'Old records bear a CMND or a cancelled personal number. The register that keeps these numbers did not answer, so records that still bear an old number of this person are not seen.',
  },
  text: {
    vi: '{registers} không cho biết được các số cũ của người này ({failure}); bản ghi mang số cũ, nếu có, chưa được tính đến.',
    en: '{registers} could not tell the former numbers of this person ({failure}); records that bear one, if any, are not seen.',
  },
  nextStep: { vi: 'Tra cứu lại sau ít phút.', en: 'Ask again in a few minutes.' },
  fields: [],
  check: ({ claims }) =>
    claims
      .filter((claim) => claim.source === FORMER_NUMBERS)
      .map((claim) => ({ claims: [claim], words: { failure: failureWords(claim.failure) }, effect: 'NOTES' })),
  examples: {
    passing: {
      field: 'Person.deathRegistrations',
      key: '000160000014',
      claims: { deathRegistrations: [{ register: 'civil-registry', absence: 'NO_RECORD' }] },
    },
    failing: {
      field: 'Person.deathRegistrations',
      key: '000160000014',
      claims: {
        deathRegistrations: [
          { register: 'civil-registry', absence: 'NO_RECORD' },
          { register: 'residence', source: FORMER_NUMBERS, absence: 'SOURCE_UNAVAILABLE', failure: 'TIMEOUT' },
        ],
      },
    },
  },
};
