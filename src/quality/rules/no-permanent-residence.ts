import type { FactRule } from '../rule.ts';

export const noPermanentResidence: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'NO_PERMANENT_RESIDENCE',
  severity: 'WARNING',
  title: { vi: 'Không có nơi thường trú đang có hiệu lực', en: 'No permanent residence that lasts' },
  description: {
    vi: 'Nguồn dữ liệu có bản ghi của người này nhưng không có đăng ký thường trú nào đang có hiệu lực: chưa từng đăng ký, hoặc đăng ký đã bị xóa, ví dụ do vắng mặt liên tục từ 12 tháng trở lên mà không khai báo. Ngày và lý do xóa có trong quá trình cư trú.',
    en: 'The register knows the person and has no permanent residence that lasts: none was ever registered, or it was deleted, such as for an absence of twelve months that was not declared. Day and reason of a deletion stand with the stays.',
  },
  text: {
    vi: '{registers} không có đăng ký thường trú nào đang có hiệu lực của người này: chưa đăng ký hoặc đã bị xóa.',
    en: '{registers}: no permanent residence of this person lasts; none was registered, or it was deleted.',
  },
  nextStep: {
    vi: 'Xem quá trình cư trú (residences) để biết ngày và lý do xóa; hướng dẫn công dân đăng ký thường trú hoặc xác nhận thông tin cư trú.',
    en: 'Look at the stays (residences) for day and reason, and tell the citizen how to register or to have the residence confirmed.',
  },
  fields: ['Person.permanentResidence'],
  check: ({ claims, served }) => {
    if (served || claims.some(({ absence }) => absence === 'SOURCE_UNAVAILABLE' || absence === 'WITHHELD')) return [];
    const without = claims.filter((claim) => claim.absence === 'MISSING' && claim.recordRef !== null && !claim.raw);
    return without.length > 0 ? [{ claims: without, effect: 'NOTES' }] : [];
  },
  examples: {
    passing: {
      field: 'Person.permanentResidence',
      key: '000190000017',
      claims: { permanentResidence: [{ register: 'residence', absence: 'NO_RECORD' }] },
    },
    failing: {
      field: 'Person.permanentResidence',
      key: '000190000017',
      claims: {
        permanentResidence: [{ register: 'residence', recordRef: 'population/000190000017', absence: 'MISSING' }],
      },
    },
  },
};
