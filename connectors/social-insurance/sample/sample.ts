import type { Example } from '../../../src/connect/conformance/sample.ts';
import { restSample } from '../../../src/connect/kinds/rest-sample.ts';
import socialInsurance from '../connector.ts';
import { mapping } from '../mapping.ts';

/** Participants as the service hands them out, and what must be read. Nobody in them is real. */
const row = {
  soDinhDanh: '000160999901',
  maSoBhxh: '0000999901',
  soSoCu: '0296012345',
  hoTen: 'Lê Văn Tám',
  ngaySinh: '19600500',
  loaiNgaySinh: '2',
  gioiTinh: '1',
  maTinhKs: '79',
  maHuyenKs: '760',
  maXaKs: '26743',
  maHo: '7900999901',
  diaChi: '12 Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh',
  trangThai: '3',
};
const city = {
  code: '79',
  system: 'admin-unit-2025',
  label: { vi: 'Thành phố Hồ Chí Minh', en: 'Hồ Chí Minh City' },
};
const benThanh = {
  code: '26743',
  system: 'admin-unit-2025',
  label: { vi: 'Phường Bến Thành', en: 'Bến Thành Ward' },
};
const examples: readonly Example[] = [
  {
    entity: 'Person',
    key: '000160999901',
    in: '/ngsp/BaoHiemXaHoi/TraCuuTheoSoDinhDanh',
    row,
    expects: {
      fullName: { full: 'Lê Văn Tám', family: null, middle: null, given: null },
      dateOfBirth: '1960-05',
      sex: 'MALE',
      socialInsurance: { entity: 'SocialInsurance', key: '0000999901' },
    },
  },
  {
    entity: 'SocialInsurance',
    key: '0000999901',
    in: '/ngsp/BaoHiemXaHoi/TraCuuTheoMaSoBhxh',
    row,
    expects: {
      number: '0000999901',
      formerBookNumber: '0296012345',
      status: 'PENSIONER',
      householdCode: '7900999901',
      placeOfBirthRegistration: {
        text: 'Phường Bến Thành, Quận 1, Thành phố Hồ Chí Minh',
        province: { ...city, system: 'admin-unit-2004' },
        district: { code: '760', system: 'admin-unit-2004', label: { vi: 'Quận 1', en: 'District 1' } },
        ward: {
          code: '26743',
          system: 'admin-unit-2004',
          label: { vi: 'Phường Bến Thành, Quận 1', en: 'Bến Thành Ward, District 1' },
        },
        detail: null,
        current: { resolution: 'EXACT', province: city, ward: benThanh, candidates: [benThanh] },
      },
    },
  },
  {
    entity: 'Person',
    key: '000145999902',
    in: '/ngsp/BaoHiemXaHoi/TraCuuTheoSoDinhDanh',
    row: { ...row, soDinhDanh: '000145999902', ngaySinh: '19450000', loaiNgaySinh: '1', gioiTinh: '3' },
    expects: { dateOfBirth: '1945', sex: 'UNREADABLE' },
  },
];

/** What `connector check` tries this connector on. */
export default restSample(socialInsurance, {
  mapping,
  token: { id: 'SOCIAL_INSURANCE_CLIENT_ID', secret: 'SOCIAL_INSURANCE_CLIENT_SECRET' },
  examples,
});
