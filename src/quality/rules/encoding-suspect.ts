import { isLegacyEncoded } from '../legacy-encoding.ts';
import type { ClaimRule } from '../rule.ts';
import { isPersonName } from '../value-shape.ts';

export const encodingSuspect: ClaimRule = {
  stage: 'CLAIM',
  code: 'ENCODING_SUSPECT',
  severity: 'WARNING',
  title: { vi: 'Họ tên còn ở bảng mã cũ (TCVN3, VNI)', en: 'Name left in an old encoding (TCVN3, VNI)' },
  description: {
    vi: 'Văn bản cũ gõ bằng phông TCVN3 (ABC) hoặc VNI khi chuyển sang Unicode mà không đổi bảng mã thì thành chữ sai, như “NguyÔn §×nh” thay cho “Nguyễn Đình”. Giá trị đó không được dùng; hệ thống không tự đổi lại vì bảng mã cũ làm mất chữ hoa có dấu.',
    en: 'Old texts typed in TCVN3 (ABC) or VNI fonts turn into wrong letters where they were never converted, “NguyÔn §×nh” for “Nguyễn Đình”. Such a value is not used; it is not converted either, for the old set loses accented capitals.',
  },
  text: {
    vi: '{registers} ghi “{raw}”, là chữ ở bảng mã cũ chưa chuyển đổi. Giá trị này không được dùng.',
    en: '{registers}: “{raw}”, text in an old encoding that was never converted. The value is not used.',
  },
  nextStep: {
    vi: 'Đọc họ tên trên sổ hoặc giấy tờ gốc; đề nghị cơ quan quản lý nguồn dữ liệu chuyển bản ghi sang Unicode.',
    en: 'Read the name in the book or on the original paper, and ask the register’s owner to convert the record to Unicode.',
  },
  fields: [],
  passes: ({ value }) => !isPersonName(value) || !isLegacyEncoded(value.full),
  check: ({ type, claims }) => {
    if (type !== 'PersonName') return [];
    return claims.flatMap((claim) =>
      isPersonName(claim.value) && isLegacyEncoded(claim.value.full)
        ? [{ claims: [claim], words: { raw: claim.value.full }, effect: 'DISQUALIFIES' as const }]
        : [],
    );
  },
  examples: {
    passing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: { fullName: [{ register: 'civil-registry', value: name('Nguyễn Đình Đăng Lộc') }] },
    },
    failing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: { fullName: [{ register: 'civil-registry', value: name('NguyÔn §×nh §¨ng Léc') }] },
    },
  },
};

function name(full: string) {
  return { full, family: null, middle: null, given: null };
}
