import type { FactRule } from '../rule.ts';
import { failureWords } from './failure-words.ts';
import { isUnavailable } from './is-unavailable.ts';

export const authorityUnavailable: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'AUTHORITY_UNAVAILABLE',
  severity: 'WARNING',
  title: {
    vi: 'Không tra cứu được nguồn có thẩm quyền cao nhất',
    en: 'The register of first authority could not be asked',
  },
  description: {
    vi: 'Nguồn có thẩm quyền cao nhất đối với thông tin này không trả lời. Giá trị đang dùng, nếu có, là của nguồn thấp hơn và có thể khác giá trị của nguồn có thẩm quyền.',
    en: 'The register of first authority for this field did not answer. The value served, if any, is that of a lower one and may differ from the authority.',
  },
  text: {
    vi: 'Không tra cứu được {registers}, nguồn có thẩm quyền cao nhất về thông tin này: {failure}.',
    en: 'Could not ask {registers}, which has first authority for this field: {failure}.',
  },
  nextStep: {
    vi: 'Tra cứu lại sau ít phút. Nếu vẫn không được và thủ tục cần thông tin này, đề nghị công dân xuất trình giấy tờ.',
    en: 'Ask again in a few minutes. If it still fails and the procedure needs this, ask the citizen for the paper.',
  },
  fields: [],
  check: ({ claims }) => {
    const first = Math.min(...claims.map((claim) => claim.authority));
    return claims
      .filter((claim) => isUnavailable(claim) && claim.authority === first)
      .map((claim) => ({ claims: [claim], words: { failure: failureWords(claim.failure) }, effect: 'NOTES' }));
  },
  examples: {
    passing: {
      field: 'Person.residence',
      key: '000190000017',
      claims: { residence: [{ register: 'residence', absence: 'NO_RECORD' }] },
    },
    failing: {
      field: 'Person.residence',
      key: '000190000017',
      claims: { residence: [{ register: 'residence', absence: 'SOURCE_UNAVAILABLE', failure: 'TIMEOUT' }] },
    },
  },
};
