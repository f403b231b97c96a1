import {
  type AdministrativeUnit,
  AdministrativeUnits,
  type Successor,
  type UnitList,
} from '../administrative-units/administrative-units.ts';

/**
 * Units before 1 July 2025 (Decision 124/2004/QĐ-TTg as amended): province, district, commune, and after `>` the
 * communes of today on whose ground it lies. Five of these forty communes were split. Those that the demo needs; an
 * operator imports the whole lists (`admin-units import`).
 */
const before = `
79 Thành phố Hồ Chí Minh
  760 Quận 1
    26743 Phường Bến Thành > 26743
    26740 Phường Bến Nghé > 26740
    26734 Phường Tân Định > 26737
    26737 Phường Đa Kao > 26740 26737
    26746 Phường Nguyễn Thái Bình > 26743 26740
    26749 Phường Phạm Ngũ Lão > 26743
  770 Quận 3
    27160 Phường 1 > 27154
    27148 Phường 4 > 27154 27139
    27151 Phường 5 > 27154
  765 Quận Bình Thạnh
    26944 Phường 1 > 26944
    26950 Phường 17 > 26944
  768 Quận Phú Nhuận
    27073 Phường 11 > 27073
  774 Quận 5
    27328 Phường 11 > 27343
    27343 Phường 13 > 27343
  764 Quận Gò Vấp
    26884 Phường 10 > 26884
    26890 Phường 1 > 26890
  769 Thành phố Thủ Đức
    26824 Phường Bình Thọ > 26824
    26818 Phường Linh Tây > 26800 26824
  767 Quận Tân Phú
    27016 Phường Sơn Kỳ > 27439 27019 27013
  766 Quận Tân Bình
    26965 Phường 2 > 26977
  771 Quận 10
    27163 Phường 15 > 27163
  773 Quận 4
    27259 Phường 13 > 27259
  775 Quận 6
    27346 Phường 14 > 27349
  776 Quận 8
    27397 Phường Rạch Ông > 27418
  778 Quận 7
    27466 Phường Tân Thuận Đông > 27478
  786 Huyện Nhà Bè
    27643 Thị trấn Nhà Bè > 27655
  784 Huyện Hóc Môn
    27559 Thị trấn Hóc Môn > 27559
  783 Huyện Củ Chi
    27553 Xã Tân Phú Trung > 27553
  787 Huyện Cần Giờ
    27664 Thị trấn Cần Thạnh > 27664
74 Tỉnh Bình Dương
  718 Thành phố Thủ Dầu Một
    25747 Phường Phú Cường > 25747
  724 Thành phố Dĩ An
    25942 Phường Dĩ An > 25942
77 Tỉnh Bà Rịa - Vũng Tàu
  747 Thành phố Vũng Tàu
    26506 Phường 1 > 26506
96 Tỉnh Cà Mau
  964 Thành phố Cà Mau
    31999 Phường 9 > 32002
83 Tỉnh Bến Tre
  829 Thành phố Bến Tre
    28756 Phường Phú Khương > 28756
40 Tỉnh Nghệ An
  412 Thành phố Vinh
    16663 Phường Đông Vĩnh > 16681
82 Tỉnh Tiền Giang
  815 Thành phố Mỹ Tho
    28249 Phường 5 > 28249
01 Thành phố Hà Nội
  001 Quận Ba Đình
    00004 Phường Trúc Bạch > 00004
48 Thành phố Đà Nẵng
  492 Quận Hải Châu
    20233 Phường Thạch Thang > 20242
75 Tỉnh Đồng Nai
  731 Thành phố Biên Hòa
    26041 Phường Trung Dũng > 26041
92 Thành phố Cần Thơ
  916 Quận Ninh Kiều
    31117 Phường Cái Khế > 31120
`;

/** Units since 1 July 2025 (Decision 19/2025/QĐ-TTg). Most of the codes are also codes of the older list. */
const since = `
79 Thành phố Hồ Chí Minh
  26743 Phường Bến Thành
  26740 Phường Sài Gòn
  26737 Phường Tân Định
  27154 Phường Bàn Cờ
  27139 Phường Xuân Hòa
  26944 Phường Gia Định
  27073 Phường Phú Nhuận
  27343 Phường Chợ Lớn
  26884 Phường Gò Vấp
  26890 Phường Hạnh Thông
  26824 Phường Thủ Đức
  26800 Phường Linh Xuân
  27439 Phường Bình Hưng Hòa
  27019 Phường Tân Sơn Nhì
  27013 Phường Tây Thạnh
  26977 Phường Tân Sơn Hòa
  27163 Phường Hòa Hưng
  27259 Phường Xóm Chiếu
  27349 Phường Phú Lâm
  27418 Phường Chánh Hưng
  27478 Phường Tân Thuận
  27655 Xã Nhà Bè
  27559 Xã Hóc Môn
  27553 Xã Củ Chi
  27664 Xã Cần Giờ
  25747 Phường Thủ Dầu Một
  25942 Phường Dĩ An
  26506 Phường Vũng Tàu
96 Tỉnh Cà Mau
  32002 Phường An Xuyên
86 Tỉnh Vĩnh Long
  28756 Phường Phú Khương
40 Tỉnh Nghệ An
  16681 Phường Thành Vinh
82 Tỉnh Đồng Tháp
  28249 Phường Đạo Thạnh
01 Thành phố Hà Nội
  00004 Phường Ba Đình
48 Thành phố Đà Nẵng
  20242 Phường Hải Châu
75 Thành phố Đồng Nai
  26041 Phường Trấn Biên
92 Thành phố Cần Thơ
  31120 Phường Cái Khế
`;

function unitsOf(list: UnitList, text: string): readonly (AdministrativeUnit & { readonly successors: string[] })[] {
  const above = new Map<number, string>();
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [unit = '', successors] = line.trim().split(' > ');
      const code = unit.slice(0, unit.indexOf(' '));
      above.set(code.length, code);
      const parent = code.length === 2 ? null : code.length === 3 ? above.get(2) : (above.get(3) ?? above.get(2));
      const name = unit.slice(code.length + 1);
      return { list, code, name, parent: parent ?? null, inForce: true, successors: successors?.split(' ') ?? [] };
    });
}

const communesAndAbove = unitsOf('admin-unit-2004', before);
const successors: readonly Successor[] = communesAndAbove.flatMap(({ code, successors }) =>
  successors.map((successor) => ({ code, successor, guess: false })),
);

/** The units that come with the hub; what an operator imported is added when the hub starts. */
export const builtInUnits = {
  units: [...communesAndAbove, ...unitsOf('admin-unit-2025', since)] as readonly AdministrativeUnit[],
  successors,
};

/** The units that this process knows. */
export const administrativeUnits = new AdministrativeUnits(builtInUnits);

/** The lists by the numbers of their decisions, as registers write them beside a code. */
export const administrativeLists = {
  units: administrativeUnits,
  names: { 'QD124-2004': 'admin-unit-2004', 'QD19-2025': 'admin-unit-2025' },
} as const;
