import type { FactRule } from '../rule.ts';
import { failureWords } from './failure-words.ts';
import { isUnavailable } from './is-unavailable.ts';

export const registerUnavailable: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'REGISTER_UNAVAILABLE',
  severity: 'INFO',
  title: { vi: 'Có nguồn dữ liệu không tra cứu được', en: 'A register could not be asked' },
  description: {
    vi: 'Một nguồn dữ liệu không phải là nguồn có thẩm quyền cao nhất không trả lời, nên không biết nguồn đó có xác nhận giá trị hay không.',
    en: 'A register other than the one of first authority did not answer, so that it is not known whether it supports the value.',
  },
  text: {
    vi: 'Không tra cứu được {registers}: {failure}.',
    en: 'Could not ask {registers}: {failure}.',
  },
  nextStep: { vi: 'Tra cứu lại sau ít phút.', en: 'Ask again in a few minutes.' },
  fields: [],
  check: ({ claims }) => {
    const first = Math.min(...claims.map((claim) => claim.authority));
    return claims
      .filter((claim) => isUnavailable(claim) && claim.authority > first)
      .map((claim) => ({ claims: [claim], words: { failure: failureWords(claim.failure) }, effect: 'NOTES' }));
  },
  examples: {
    passing: {
      field: 'Person.sex',
      key: '000190000017',
      claims: {
        sex: [
          { register: 'civil-registry', absence: 'SOURCE_UNAVAILABLE', failure: 'UNREACHABLE' },
          { register: 'residence', value: 'FEMALE' },
        ],
      },
    },
    failing: {
      field: 'Person.sex',
      key: '000190000017',
      claims: {
        sex: [
          { register: 'civil-registry', value: 'FEMALE' },
          { register: 'residence', absence: 'SOURCE_UNAVAILABLE', failure: 'UNREACHABLE' },
        ],
      },
    },
  },
};
