import type { Example } from '../../../src/connect/conformance/sample.ts';
import { fileSample } from '../../../src/connect/kinds/file-sample.ts';
import socialAssistance from '../connector.ts';
import { mapping } from '../mapping.ts';

/** Rows as the lists have them, and what must be read from them. Nobody in them is real. */
const examples: readonly Example[] = [
  {
    entity: 'Person',
    key: '000140999901',
    in: 'beneficiaries',
    row: {
      so_dinh_danh: '000140999901',
      ma_ho_so: 'BTXH-79-000001',
      ho_ten: 'Trần Thị Bảy',
      ngay_sinh: '1940',
      gioi_tinh: 'Nữ',
    },
    expects: {
      fullName: { full: 'Trần Thị Bảy', family: null, middle: null, given: null },
      dateOfBirth: '1940',
      sex: 'FEMALE',
      socialAssistance: { entity: 'SocialAssistance', key: 'BTXH-79-000001' },
    },
  },
  {
    entity: 'SocialAssistance',
    key: 'BTXH-79-000002',
    in: 'beneficiaries',
    row: { ma_ho_so: 'BTXH-79-000002', he_so: '1.50', muc_tro_cap: '750000', huong_tu: '07/2024', huong_den: null },
    expects: { coefficient: '1.50', monthlyAmount: '750000', since: '2024-07', until: null },
  },
  {
    entity: 'PoorHousehold',
    key: '000085999902/2026',
    in: 'poor-households',
    row: { 'Số định danh': '000085999902', Năm: '2026', 'Mã hộ': '0079000012', 'Loại hộ': 'HCN' },
    expects: {
      householdCode: '0079000012',
      classification: {
        code: 'HCN',
        system: 'poor-household-class',
        label: { vi: 'Hộ cận nghèo', en: 'Near-poor household' },
      },
      year: '2026',
    },
  },
];

/** What `connector check` tries this connector on. */
export default fileSample(socialAssistance, {
  mapping,
  formats: { beneficiaries: 'csv', disability: 'parquet', 'poor-households': 'xlsx' },
  examples,
});
