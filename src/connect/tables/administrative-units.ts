import type { CodeTable } from '../transforms/code.ts';

/**
 * Provinces (two digits) and communes (five digits) as numbered before 1 July 2025 (Decision 124/2004/QĐ-TTg as
 * amended). Only the units that occur in the demo; any other keeps its code as label.
 */
const administrativeUnits2004: CodeTable = {
  system: 'admin-unit-2004',
  entries: {
    '16663': { vi: 'Phường Đông Vĩnh, Thành phố Vinh', en: 'Đông Vĩnh Ward, Vinh City' },
    '25747': { vi: 'Phường Phú Cường, Thành phố Thủ Dầu Một', en: 'Phú Cường Ward, Thủ Dầu Một City' },
    '26506': { vi: 'Phường 1, Thành phố Vũng Tàu', en: 'Ward 1, Vũng Tàu City' },
    '26734': { vi: 'Phường Tân Định, Quận 1', en: 'Tân Định Ward, District 1' },
    '26740': { vi: 'Phường Bến Nghé, Quận 1', en: 'Bến Nghé Ward, District 1' },
    '26743': { vi: 'Phường Bến Thành, Quận 1', en: 'Bến Thành Ward, District 1' },
    '26824': { vi: 'Phường Bình Thọ, Thành phố Thủ Đức', en: 'Bình Thọ Ward, Thủ Đức City' },
    '26884': { vi: 'Phường 10, Quận Gò Vấp', en: 'Ward 10, Gò Vấp District' },
    '26944': { vi: 'Phường 1, Quận Bình Thạnh', en: 'Ward 1, Bình Thạnh District' },
    '27073': { vi: 'Phường 11, Quận Phú Nhuận', en: 'Ward 11, Phú Nhuận District' },
    '27160': { vi: 'Phường 1, Quận 3', en: 'Ward 1, District 3' },
    '27328': { vi: 'Phường 11, Quận 5', en: 'Ward 11, District 5' },
    '27553': { vi: 'Xã Tân Phú Trung, Huyện Củ Chi', en: 'Tân Phú Trung Commune, Củ Chi District' },
    '27559': { vi: 'Thị trấn Hóc Môn, Huyện Hóc Môn', en: 'Hóc Môn Township, Hóc Môn District' },
    '27664': { vi: 'Thị trấn Cần Thạnh, Huyện Cần Giờ', en: 'Cần Thạnh Township, Cần Giờ District' },
    '28249': { vi: 'Phường 5, Thành phố Mỹ Tho', en: 'Ward 5, Mỹ Tho City' },
    '28756': { vi: 'Phường Phú Khương, Thành phố Bến Tre', en: 'Phú Khương Ward, Bến Tre City' },
    '31999': { vi: 'Phường 9, Thành phố Cà Mau', en: 'Ward 9, Cà Mau City' },
    '40': { vi: 'Tỉnh Nghệ An', en: 'Nghệ An Province' },
    '74': { vi: 'Tỉnh Bình Dương', en: 'Bình Dương Province' },
    '77': { vi: 'Tỉnh Bà Rịa - Vũng Tàu', en: 'Bà Rịa - Vũng Tàu Province' },
    '79': { vi: 'Thành phố Hồ Chí Minh', en: 'Hồ Chí Minh City' },
    '82': { vi: 'Tỉnh Tiền Giang', en: 'Tiền Giang Province' },
    '83': { vi: 'Tỉnh Bến Tre', en: 'Bến Tre Province' },
    '96': { vi: 'Tỉnh Cà Mau', en: 'Cà Mau Province' },
  },
};

/** The same since 1 July 2025 (Decision 19/2025/QĐ-TTg). Most codes are also codes of the older list, for other ground. */
const administrativeUnits2025: CodeTable = {
  system: 'admin-unit-2025',
  entries: {
    '16681': { vi: 'Phường Thành Vinh', en: 'Thành Vinh Ward' },
    '25747': { vi: 'Phường Thủ Dầu Một', en: 'Thủ Dầu Một Ward' },
    '26506': { vi: 'Phường Vũng Tàu', en: 'Vũng Tàu Ward' },
    '26737': { vi: 'Phường Tân Định', en: 'Tân Định Ward' },
    '26740': { vi: 'Phường Sài Gòn', en: 'Sài Gòn Ward' },
    '26743': { vi: 'Phường Bến Thành', en: 'Bến Thành Ward' },
    '26824': { vi: 'Phường Thủ Đức', en: 'Thủ Đức Ward' },
    '26884': { vi: 'Phường Gò Vấp', en: 'Gò Vấp Ward' },
    '26944': { vi: 'Phường Gia Định', en: 'Gia Định Ward' },
    '27073': { vi: 'Phường Phú Nhuận', en: 'Phú Nhuận Ward' },
    '27154': { vi: 'Phường Bàn Cờ', en: 'Bàn Cờ Ward' },
    '27343': { vi: 'Phường Chợ Lớn', en: 'Chợ Lớn Ward' },
    '27553': { vi: 'Xã Củ Chi', en: 'Củ Chi Commune' },
    '27559': { vi: 'Xã Hóc Môn', en: 'Hóc Môn Commune' },
    '27664': { vi: 'Xã Cần Giờ', en: 'Cần Giờ Commune' },
    '28249': { vi: 'Phường Đạo Thạnh', en: 'Đạo Thạnh Ward' },
    '28756': { vi: 'Phường Phú Khương', en: 'Phú Khương Ward' },
    '32002': { vi: 'Phường An Xuyên', en: 'An Xuyên Ward' },
    '40': { vi: 'Tỉnh Nghệ An', en: 'Nghệ An Province' },
    '79': { vi: 'Thành phố Hồ Chí Minh', en: 'Hồ Chí Minh City' },
    '82': { vi: 'Tỉnh Đồng Tháp', en: 'Đồng Tháp Province' },
    '86': { vi: 'Tỉnh Vĩnh Long', en: 'Vĩnh Long Province' },
    '96': { vi: 'Tỉnh Cà Mau', en: 'Cà Mau Province' },
  },
};

/** The lists by the numbers of their decisions, as registers write them beside a code. */
export const administrativeLists = {
  'QD124-2004': administrativeUnits2004,
  'QD19-2025': administrativeUnits2025,
};
