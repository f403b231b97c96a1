import type { Address } from '../../generated/model.ts';
import type { ClaimRule } from '../rule.ts';
import { unitClaims, unitMark } from './unit-claims.ts';

export const adminUnitUnknown: ClaimRule = {
  stage: 'CLAIM',
  code: 'ADMIN_UNIT_UNKNOWN',
  severity: 'WARNING',
  title: { vi: 'Mã đơn vị hành chính không có trong danh mục', en: 'Code of an administrative unit not in its list' },
  description: {
    vi: 'Mã đơn vị hành chính không có trong danh mục mà nguồn dữ liệu nêu, theo bản danh mục của hệ thống, hoặc nguồn không nêu danh mục. Cùng một mã có thể chỉ địa bàn khác nhau trước và sau ngày 01/7/2025, nên hệ thống không đoán; địa chỉ và mã được giữ nguyên.',
    en: 'The code of an administrative unit is not in the list that the register names, as the hub has that list, or the register names none. One code may be different ground before and since 1 July 2025, so the hub does not guess; address and code are kept as they are.',
  },
  text: {
    vi: '{registers} ghi mã {code}, không xác định được là đơn vị nào trong danh mục {system}.',
    en: '{registers}: code {code}, which cannot be told in the list {system}.',
  },
  nextStep: {
    vi: 'Đọc địa chỉ như đã ghi; hỏi cơ quan quản lý nguồn dữ liệu về mã, hoặc đề nghị quản trị viên nạp danh mục đầy đủ.',
    en: 'Read the address as written; ask the owner of the register about the code, or the administrator to import the full list.',
  },
  fields: [],
  decides: false,
  mark: (fact) => unitMark(fact, isWanted),
  check: (input) => unitClaims(input, isWanted),
  examples: {
    passing: {
      field: 'Person.placeOfBirth',
      key: '000190000017',
      claims: { placeOfBirth: [{ register: 'civil-registry', value: bornIn(null) }] },
    },
    failing: {
      field: 'Person.placeOfBirth',
      key: '000190000017',
      claims: { placeOfBirth: [{ register: 'civil-registry', value: bornIn('99999') }] },
    },
  },
};

function bornIn(ward: string | null) {
  return {
    text: 'Bệnh viện mô phỏng, Thành phố Hồ Chí Minh',
    province: null,
    district: null,
    ward: ward === null ? null : { code: ward, system: 'admin-unit-2025', label: { vi: ward, en: ward } },
    detail: null,
    current: { resolution: 'UNKNOWN', province: null, ward: null, candidates: [] },
  };
}

function isWanted({ ward, province, current }: Address): boolean {
  return current.resolution === 'UNKNOWN' && (ward !== null || (province !== null && current.province === null));
}
