import type { Transform } from '../../src/connect/contract.ts';
import type { CodeTable } from '../../src/connect/transforms/code.ts';

/** Entries of registrations that can be changed, by the column that holds them. */
const shared: CodeTable['entries'] = {
  nksHoTen: { vi: 'Họ, chữ đệm, tên của người được khai sinh', en: 'Name of the child' },
  nksGioiTinh: { vi: 'Giới tính của người được khai sinh', en: 'Sex of the child' },
  nksNgaySinh: { vi: 'Ngày, tháng, năm sinh của người được khai sinh', en: 'Date of birth of the child' },
  nksNgaySinhBangChu: { vi: 'Ngày sinh ghi bằng chữ của người được khai sinh', en: 'Date of birth in words' },
  nksNoiSinh: { vi: 'Nơi sinh của người được khai sinh', en: 'Place of birth of the child' },
  nksNoiSinhDVHC: { vi: 'Mã đơn vị hành chính nơi sinh', en: 'Code of the ward of birth' },
  nksQueQuan: { vi: 'Quê quán của người được khai sinh', en: 'Hometown of the child' },
  nksDanToc: { vi: 'Dân tộc của người được khai sinh', en: 'Ethnicity of the child' },
  nksQuocTich: { vi: 'Quốc tịch của người được khai sinh', en: 'Nationality of the child' },
  soDinhDanh: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
  meHoTen: { vi: 'Họ, chữ đệm, tên của mẹ', en: 'Name of the mother' },
  meSoDDCN: { vi: 'Số định danh cá nhân của mẹ', en: 'Personal identification number of the mother' },
  chaHoTen: { vi: 'Họ, chữ đệm, tên của cha', en: 'Name of the father' },
  chaSoDDCN: { vi: 'Số định danh cá nhân của cha', en: 'Personal identification number of the father' },
  nktHoTen: { vi: 'Họ, chữ đệm, tên của người chết', en: 'Name of the deceased' },
  nktGioiTinh: { vi: 'Giới tính của người chết', en: 'Sex of the deceased' },
  nktNgaySinh: { vi: 'Ngày, tháng, năm sinh của người chết', en: 'Date of birth of the deceased' },
  nktDanToc: { vi: 'Dân tộc của người chết', en: 'Ethnicity of the deceased' },
  nktQuocTich: { vi: 'Quốc tịch của người chết', en: 'Nationality of the deceased' },
  chongHoTen: { vi: 'Họ, chữ đệm, tên của chồng', en: 'Name of the husband' },
  chongNgaySinh: { vi: 'Ngày, tháng, năm sinh của chồng', en: 'Date of birth of the husband' },
  chongSoDDCN: { vi: 'Số định danh cá nhân của chồng', en: 'Personal identification number of the husband' },
  voHoTen: { vi: 'Họ, chữ đệm, tên của vợ', en: 'Name of the wife' },
  voNgaySinh: { vi: 'Ngày, tháng, năm sinh của vợ', en: 'Date of birth of the wife' },
  voSoDDCN: { vi: 'Số định danh cá nhân của vợ', en: 'Personal identification number of the wife' },
  ngayXacLapQuanHeHonNhan: { vi: 'Ngày xác lập quan hệ hôn nhân', en: 'Day on which the marriage was established' },
};

/** Those whose values are not in the published scope: that they were changed is told, and not to what. */
const notShared: CodeTable['entries'] = {
  nktNgayChet: { vi: 'Ngày chết', en: 'Date of death' },
  nktGioPhutChet: { vi: 'Giờ, phút chết', en: 'Time of death' },
  nktNoiChet: { vi: 'Nơi chết', en: 'Place of death' },
  nktNguyenNhanChet: { vi: 'Nguyên nhân chết', en: 'Cause of death' },
  meNgaySinh: { vi: 'Ngày, tháng, năm sinh của mẹ', en: 'Date of birth of the mother' },
  chaNgaySinh: { vi: 'Ngày, tháng, năm sinh của cha', en: 'Date of birth of the father' },
};

export const entry: CodeTable = { system: 'civil-status-entry', entries: { ...shared, ...notShared } };

/** What an entry said, as written, from its column's name and its text. Of a column not known to be shared, nothing. */
export const entryText: Transform<string> = {
  name: 'text of a shared entry, column; text',
  examples: [
    ['nksHoTen', 'Lê Văn An'],
    ['nktNgaySinh', '01.02.1950'],
  ],
  read: ([column, written]) => {
    if (!column || !Object.hasOwn(shared, column)) return { state: 'NOT_SHARED' };
    return written ? { state: 'VALUE', value: written.normalize('NFC') } : { state: 'EMPTY' };
  },
};
