import type { Address } from '../../generated/model.ts';
import type { ClaimRule } from '../rule.ts';
import { unitClaims, unitMark } from './unit-claims.ts';

const code = (code: string, system: string, name: string) => ({ code, system, label: { vi: name, en: name } });
const old = (ward: string, name: string, resolution: string, candidates: readonly object[]) => ({
  text: `${name}, Thành phố Hồ Chí Minh`,
  province: null,
  district: null,
  ward: code(ward, 'admin-unit-2004', name),
  detail: null,
  current: { resolution, province: null, ward: candidates.length === 1 ? candidates[0] : null, candidates },
});
const saiGon = code('26740', 'admin-unit-2025', 'Phường Sài Gòn');
const tanDinh = code('26737', 'admin-unit-2025', 'Phường Tân Định');

export const ambiguousAdminUnit: ClaimRule = {
  stage: 'CLAIM',
  code: 'AMBIGUOUS_ADMIN_UNIT',
  severity: 'INFO',
  title: {
    vi: 'Đơn vị cấp xã cũ đã được chia cho nhiều đơn vị mới',
    en: 'The former ward is now part of several',
  },
  description: {
    vi: 'Địa chỉ ghi theo đơn vị hành chính trước ngày 01/7/2025, và địa bàn của đơn vị đó nay thuộc nhiều đơn vị cấp xã. Chỉ từ mã cũ không xác định được đơn vị hiện nay; địa chỉ như đã ghi vẫn đúng.',
    en: 'The address is in a unit of before 1 July 2025 whose ground now belongs to several communes. The code alone does not tell which; the address as written is still right.',
  },
  text: {
    vi: '{registers} ghi {unit} (mã cũ {code}); nơi này nay thuộc một trong các đơn vị: {candidates}.',
    en: '{registers}: {unit} (former code {code}); today this lies in one of {candidates}.',
  },
  nextStep: {
    vi: 'Nếu cần đơn vị hiện nay, xác định theo số nhà, tên đường, thửa đất hoặc hỏi Ủy ban nhân dân cấp xã.',
    en: 'Where the unit of today matters, find it by house number, street or parcel, or ask the commune.',
  },
  fields: [],
  decides: false,
  mark: (fact) => unitMark(fact, isWanted),
  check: (input) => unitClaims(input, isWanted),
  examples: {
    passing: {
      field: 'Person.placeOfBirth',
      key: '000190000017',
      claims: {
        placeOfBirth: [
          { register: 'civil-registry', value: old('26740', 'Phường Bến Nghé, Quận 1', 'EXACT', [saiGon]) },
        ],
      },
    },
    failing: {
      field: 'Person.placeOfBirth',
      key: '000190000017',
      claims: {
        placeOfBirth: [
          { register: 'civil-registry', value: old('26737', 'Phường Đa Kao, Quận 1', 'AMBIGUOUS', [saiGon, tanDinh]) },
        ],
      },
    },
  },
};

function isWanted({ current }: Address): boolean {
  return current.resolution === 'AMBIGUOUS';
}
