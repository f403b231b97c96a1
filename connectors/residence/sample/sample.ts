import type { Example } from '../../../src/connect/conformance/sample.ts';
import { restSample } from '../../../src/connect/kinds/rest-sample.ts';
import residence from '../connector.ts';
import { mapping } from '../mapping.ts';

/** A person as the sharing platform hands one out, and what must be read. Nobody in it is real. */
const examples: readonly Example[] = [
  {
    entity: 'Person',
    key: '000190999901',
    in: '/ngsp/CSDLDanCu/TraCuuDanhSach',
    row: {
      SoDinhDanh: '000190999901',
      SoCMND: null,
      HoVaTen: { Ho: 'Trần', ChuDem: 'Thị Thu', Ten: 'Hà' },
      NgaySinh: '1990-03-14',
      GioiTinh: 'Nữ',
      NoiSinh: null,
      DanToc: '01',
      QuocTich: 'VN',
      TrangThai: '1',
      NgayChet: null,
      Cha: null,
      Me: { SoDinhDanh: '000165999902', HoVaTen: 'Lê Thị Bảy' },
      Con: [{ SoDinhDanh: '000215999904', HoVaTen: 'Phạm An' }],
      TinhTrangHonNhan: '2',
      VoChong: null,
      ThuongTru: [],
      TamTru: [],
      NoiOHienTai: null,
      TamVang: [],
      GiayTo: [],
      SoDinhDanhCu: [],
      SoHoSoCuTru: 'CT00000999901',
      LichSuHo: [],
      NgayCapNhat: '2026-03-02T02:10:00Z',
    },
    expects: {
      fullName: { full: 'Trần Thị Thu Hà', family: 'Trần', middle: 'Thị Thu', given: 'Hà' },
      dateOfBirth: '1990-03-14',
      sex: 'FEMALE',
      ethnicity: { code: '01', system: 'ethnicity-54', label: { vi: 'Kinh', en: 'Kinh' } },
      lifeStatus: 'ALIVE',
      dateOfDeath: null,
      mother: { entity: 'Person', key: '000165999902' },
      father: null,
      children: [{ entity: 'Person', key: '000215999904' }],
      registeredMaritalStatus: 'MARRIED',
      permanentResidence: null,
      household: { entity: 'Household', key: 'CT00000999901' },
    },
  },
];

/** What `connector check` tries this connector on. */
export default restSample(residence, { mapping, token: 'RESIDENCE_TOKEN', examples });
