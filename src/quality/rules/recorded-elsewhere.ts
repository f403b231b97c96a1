import type { FactRule } from '../rule.ts';
import { exhaustiveGroups, isGap } from '../witness.ts';

export const recordedElsewhere: FactRule = {
  stage: 'FACT',
  on: 'SET',
  code: 'RECORDED_ELSEWHERE',
  severity: 'INFO',
  title: { vi: 'Có thể còn bản ghi ở nơi khác', en: 'There may be records elsewhere' },
  description: {
    vi: 'Danh sách chỉ lấy từ nguồn có một phần dữ liệu cả nước, ví dụ các việc hộ tịch đăng ký trong thành phố. Việc đăng ký ở tỉnh khác không có trong đó, nên danh sách chưa chắc đầy đủ và danh sách rỗng không có nghĩa là không có.',
    en: 'The list comes only from registers that hold a part of the country, such as events registered in this city. What was registered in another province is not in it, so the list may lack items, and an empty one does not mean none.',
  },
  text: {
    vi: '{registers} chỉ có bản ghi của các cơ quan, cơ sở trên địa bàn của mình; có thể còn bản ghi ở nơi khác.',
    en: '{registers}: holds only what was made in its own area; there may be records elsewhere.',
  },
  nextStep: {
    vi: 'Hỏi công dân đã cư trú ở đâu; nếu thủ tục cần, đề nghị cơ quan, cơ sở nơi đó xác minh.',
    en: 'Ask where the citizen has lived; if the procedure needs it, ask there.',
  },
  fields: [],
  check: ({ kind, claims }) => {
    if (kind !== 'set' || exhaustiveGroups(claims).size > 0) return [];
    const local = claims.filter((claim) => !claim.exhaustive && !isGap(claim));
    return local.length > 0 ? [{ claims: local, effect: 'NOTES' }] : [];
  },
  examples: {
    passing: {
      field: 'Person.children',
      key: '000160000014',
      claims: {
        children: [
          { register: 'civil-registry', absence: 'NO_RECORD', exhaustive: false },
          { register: 'residence', value: { entity: 'Person', key: '000190000017' } },
        ],
      },
    },
    failing: {
      field: 'Person.children',
      key: '000160000014',
      claims: { children: [{ register: 'civil-registry', absence: 'NO_RECORD', exhaustive: false }] },
    },
  },
};
