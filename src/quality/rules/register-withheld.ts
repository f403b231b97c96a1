import type { FactRule } from '../rule.ts';

export const registerWithheld: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'REGISTER_WITHHELD',
  severity: 'WARNING',
  title: { vi: 'Nguồn dữ liệu từ chối cung cấp', en: 'A register refuses to give it' },
  description: {
    vi: 'Nguồn dữ liệu đã nhận yêu cầu nhưng từ chối cung cấp thông tin này cho cán bộ, đơn vị hoặc thủ tục đang tra cứu.',
    en: 'The register received the request and refuses this information to the official, the unit or the procedure that asks.',
  },
  text: {
    vi: '{registers} từ chối cung cấp thông tin này cho mục đích tra cứu hiện tại.',
    en: '{registers} refuses this information for the purpose stated.',
  },
  nextStep: {
    vi: 'Kiểm tra mã thủ tục, hồ sơ và quyền khai thác đã được cấp; nếu đúng, liên hệ đơn vị vận hành kết nối.',
    en: 'Check the procedure, the dossier and the access granted; if they are right, tell the operator of the connection.',
  },
  fields: [],
  check: ({ claims }) => {
    const withheld = claims.filter((claim) => claim.absence === 'WITHHELD' && claim.failure !== null);
    return withheld.length > 0 ? [{ claims: withheld, effect: 'NOTES' }] : [];
  },
  examples: {
    passing: {
      field: 'Person.residence',
      key: '000190000017',
      claims: { residence: [{ register: 'residence', absence: 'SOURCE_UNAVAILABLE', failure: 'REJECTED' }] },
    },
    failing: {
      field: 'Person.residence',
      key: '000190000017',
      claims: { residence: [{ register: 'residence', absence: 'WITHHELD', failure: 'FORBIDDEN' }] },
    },
  },
};
