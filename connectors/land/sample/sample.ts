import type { Example } from '../../../src/connect/conformance/sample.ts';
import { sqlSample } from '../../../src/connect/kinds/sql-sample.ts';
import land from '../connector.ts';
import { mapping } from '../mapping.ts';

const certificate = {
  so_phat_hanh: 'BK 999901',
  so_vao_so: 'CH00901',
  loai_chu: 'VC',
  chu1_danh_xung: 'Ông',
  chu1_ho_ten: 'Trần Văn Bình',
  chu1_nam_sinh: '1968',
  chu1_so_giay_to: '000999901',
  chu1_so_dinh_danh: null,
  chu2_danh_xung: 'Bà',
  chu2_ho_ten: 'Lê Thị Hòa',
  chu2_nam_sinh: '12/05/1970',
  chu2_so_giay_to: '000170999902',
  chu2_so_dinh_danh: '000170999902',
  so_thua: '215',
  so_to: '12',
  dien_tich: '84.5',
  muc_dich: 'ODT',
  thoi_han: 'Lâu dài',
  dia_chi: 'Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh',
  ma_tinh: '79',
  ma_xa: '26740',
  danh_muc_dvhc: 'QD124-2004',
  ngay_cap: '2012-09-18',
} as const;

/** Rows as the land registration office writes them, and what must be read from them. Nobody in them is real. */
const examples: readonly Example[] = [
  {
    entity: 'Person',
    key: '000170999902',
    in: 'giay_chung_nhan',
    row: certificate,
    expects: {
      personalId: '000170999902',
      fullName: { full: 'Lê Thị Hòa', family: null, middle: null, given: null },
      dateOfBirth: '1970-05-12',
    },
  },
  {
    entity: 'LandCertificate',
    key: '999901',
    in: 'giay_chung_nhan',
    row: { ...certificate, id: '999901', chu2_so_giay_to: '000999902', chu2_so_dinh_danh: null },
    expects: {
      serial: 'BK 999901',
      entryNumber: 'CH00901',
      holderKind: 'COUPLE',
      area: '84.5',
      term: 'Lâu dài',
      purpose: {
        code: 'ODT',
        system: 'land-purpose',
        label: { vi: 'Đất ở tại đô thị', en: 'Residential land, urban' },
      },
      issuedOn: '2012-09-18',
      holder: {
        role: 'LAND_HOLDER',
        name: { full: 'Trần Văn Bình', family: null, middle: null, given: null },
        dateOfBirth: '1968',
        document: { kind: 'CMND', number: '000999901' },
        resolvesTo: null,
      },
    },
  },
];

/** What `connector check` tries this connector on, in each of the two databases that it may be in. */
export default sqlSample(land, {
  mapping,
  schema: {
    postgres: new URL('schema.sql', import.meta.url),
    mariadb: new URL('schema.mariadb.sql', import.meta.url),
  },
  examples,
});
