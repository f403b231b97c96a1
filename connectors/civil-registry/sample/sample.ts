import type { Example } from '../../../src/connect/conformance/sample.ts';
import { sqlSample } from '../../../src/connect/kinds/sql-sample.ts';
import civilRegistry from '../connector.ts';
import { mapping } from '../mapping.ts';

/** Rows as the registry writes them, and what must be read from them. Nobody in them is real. */
const examples: readonly Example[] = [
  {
    entity: 'Person',
    key: '000190999901',
    in: 'khai_sinh',
    row: {
      soDinhDanh: '000190999901',
      nksHoTen: 'Trần Thị Thu Hà',
      nksNgaySinh: '05.1990',
      nksGioiTinh: '2',
      nksDanToc: '01',
      nksQuocTich: 'VN',
      meSoDDCN: '000165999902',
      chaSoDDCN: null,
      chaSoGiayToTuyThan: null,
    },
    expects: {
      personalId: '000190999901',
      fullName: { full: 'Trần Thị Thu Hà', family: null, middle: null, given: null },
      dateOfBirth: '1990-05',
      sex: 'FEMALE',
      ethnicity: { code: '01', system: 'ethnicity-54', label: { vi: 'Kinh', en: 'Kinh' } },
      nationality: { code: 'VN', system: 'iso-3166-1', label: { vi: 'Việt Nam', en: 'Vietnam' } },
      mother: { entity: 'Person', key: '000165999902' },
      father: null,
    },
  },
  {
    entity: 'Person',
    key: '000030999903',
    in: 'khai_tu',
    row: {
      soDinhDanh: '000030999903',
      nktHoTen: 'LÊ VĂN BẢY',
      nktNgaySinh: '1930',
      nktNgayChet: '30.02.2001',
      nktGioiTinh: '3',
      huyTuyenBoChetNgayGhiChu: null,
    },
    expects: { dateOfBirth: '1930', dateOfDeath: 'UNREADABLE', sex: null, lifeStatus: 'DECEASED' },
  },
];

/** What `connector check` tries this connector on. */
export default sqlSample(civilRegistry, { mapping, schema: new URL('schema.sql', import.meta.url), examples });
