import type { Address } from '../../generated/model.ts';
import type { ClaimRule } from '../rule.ts';
import { unitClaims, unitMark } from './unit-claims.ts';

export const adminUnitGuessed: ClaimRule = {
  stage: 'CLAIM',
  code: 'ADMIN_UNIT_GUESSED',
  severity: 'WARNING',
  title: { vi: 'Đơn vị hành chính hiện nay chỉ là suy đoán', en: 'The unit of today is a guess' },
  description: {
    vi: 'Bảng chuyển đổi đơn vị hành chính mà hệ thống có chỉ cho một đơn vị mới ứng với mỗi đơn vị cũ, kể cả đơn vị đã bị chia, hoặc cho một đơn vị không có trong danh mục hiện nay. Vì vậy kết quả chuyển đổi có thể sai.',
    en: 'The conversion table that the hub has gives one new unit for each former one, even where it was split, or gives one that is not in the list of today. So the result may be wrong.',
  },
  text: {
    vi: '{registers} ghi {unit} (mã cũ {code}); suy đoán nay là {candidates}.',
    en: '{registers}: {unit} (former code {code}); today presumably {candidates}.',
  },
  nextStep: {
    vi: 'Không dựa vào đơn vị suy đoán để xác định thẩm quyền; đề nghị quản trị viên nạp bảng chuyển đổi đầy đủ.',
    en: 'Do not settle competence by this guess; ask the administrator to import the full conversion table.',
  },
  fields: [],
  decides: false,
  mark: (fact) => unitMark(fact, isWanted),
  check: (input) => unitClaims(input, isWanted),
  examples: {
    passing: {
      field: 'Person.permanentResidence',
      key: '000190000017',
      claims: { permanentResidence: [{ register: 'residence', value: daKao('AMBIGUOUS') }] },
    },
    failing: {
      field: 'Person.permanentResidence',
      key: '000190000017',
      claims: { permanentResidence: [{ register: 'residence', value: daKao('GUESS') }] },
    },
  },
};

function daKao(resolution: string) {
  const name = 'Phường Đa Kao, Quận 1';
  const today = {
    code: '26740',
    system: 'admin-unit-2025',
    label: { vi: 'Phường Sài Gòn', en: 'Sài Gòn Ward' },
  };
  return {
    text: `${name}, Thành phố Hồ Chí Minh`,
    province: null,
    district: null,
    ward: { code: '26737', system: 'admin-unit-2004', label: { vi: name, en: name } },
    detail: null,
    current: { resolution, province: null, ward: today, candidates: [today] },
  };
}

function isWanted({ current }: Address): boolean {
  return current.resolution === 'GUESS';
}
