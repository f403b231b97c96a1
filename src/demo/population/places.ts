import { type CivilDate, date, isBefore } from './civil-date.ts';

/** A commune-level unit as one list of units has it. */
export interface Unit {
  readonly code: string;
  readonly provinceCode: string;
  readonly list: 'QD124-2004' | 'QD19-2025';
  /** `Phường Bến Thành, Quận 1, Thành phố Hồ Chí Minh` */
  readonly text: string;
}

/** One place on the ground under both lists: none of these was divided on 1 July 2025. */
export interface Place {
  readonly before: Unit;
  readonly since: Unit;
  /** Within today's Ho Chi Minh City, whose civil registry the demo has. */
  readonly local: boolean;
}

export interface Address {
  readonly place: Place;
  readonly detail: string;
}

export const newUnitsFrom: CivilDate = date(2025, 7, 1);

export const unitAt = (place: Place, at: CivilDate): Unit => (isBefore(at, newUnitsFrom) ? place.before : place.since);

const city = 'Thành phố Hồ Chí Minh';

function place(before: string, since: string): Place {
  const [oldCode, oldProvince, ...oldText] = before.split(' ');
  const [newCode, newProvince, ...newText] = since.split(' ');
  if (oldCode === undefined || oldProvince === undefined || newCode === undefined || newProvince === undefined) {
    throw new Error(`Not a place: ${before}`);
  }
  return {
    before: { code: oldCode, provinceCode: oldProvince, list: 'QD124-2004', text: oldText.join(' ') },
    since: { code: newCode, provinceCode: newProvince, list: 'QD19-2025', text: newText.join(' ') },
    local: newProvince === '79',
  };
}

export const localPlaces: readonly Place[] = [
  place(`26740 79 Phường Bến Nghé, Quận 1, ${city}`, `26740 79 Phường Sài Gòn, ${city}`),
  place(`26743 79 Phường Bến Thành, Quận 1, ${city}`, `26743 79 Phường Bến Thành, ${city}`),
  place(`26734 79 Phường Tân Định, Quận 1, ${city}`, `26737 79 Phường Tân Định, ${city}`),
  place(`27160 79 Phường 1, Quận 3, ${city}`, `27154 79 Phường Bàn Cờ, ${city}`),
  place(`26944 79 Phường 1, Quận Bình Thạnh, ${city}`, `26944 79 Phường Gia Định, ${city}`),
  place(`27073 79 Phường 11, Quận Phú Nhuận, ${city}`, `27073 79 Phường Phú Nhuận, ${city}`),
  place(`27328 79 Phường 11, Quận 5, ${city}`, `27343 79 Phường Chợ Lớn, ${city}`),
  place(`26884 79 Phường 10, Quận Gò Vấp, ${city}`, `26884 79 Phường Gò Vấp, ${city}`),
  place(`26824 79 Phường Bình Thọ, Thành phố Thủ Đức, ${city}`, `26824 79 Phường Thủ Đức, ${city}`),
  place(`27559 79 Thị trấn Hóc Môn, Huyện Hóc Môn, ${city}`, `27559 79 Xã Hóc Môn, ${city}`),
  place(`27553 79 Xã Tân Phú Trung, Huyện Củ Chi, ${city}`, `27553 79 Xã Củ Chi, ${city}`),
  place(`27664 79 Thị trấn Cần Thạnh, Huyện Cần Giờ, ${city}`, `27664 79 Xã Cần Giờ, ${city}`),
  place('25747 74 Phường Phú Cường, Thành phố Thủ Dầu Một, Tỉnh Bình Dương', `25747 79 Phường Thủ Dầu Một, ${city}`),
  place('26506 77 Phường 1, Thành phố Vũng Tàu, Tỉnh Bà Rịa - Vũng Tàu', `26506 79 Phường Vũng Tàu, ${city}`),
];

export const otherPlaces: readonly Place[] = [
  place('31999 96 Phường 9, Thành phố Cà Mau, Tỉnh Cà Mau', '32002 96 Phường An Xuyên, Tỉnh Cà Mau'),
  place('28756 83 Phường Phú Khương, Thành phố Bến Tre, Tỉnh Bến Tre', '28756 86 Phường Phú Khương, Tỉnh Vĩnh Long'),
  place('16663 40 Phường Đông Vĩnh, Thành phố Vinh, Tỉnh Nghệ An', '16681 40 Phường Thành Vinh, Tỉnh Nghệ An'),
  place('28249 82 Phường 5, Thành phố Mỹ Tho, Tỉnh Tiền Giang', '28249 82 Phường Đạo Thạnh, Tỉnh Đồng Tháp'),
];

export const streets: readonly string[] =
  'Lê Lợi,Nguyễn Huệ,Hai Bà Trưng,Trần Hưng Đạo,Lý Thường Kiệt,Điện Biên Phủ,Cách Mạng Tháng Tám,Nguyễn Trãi,Lê Văn Sỹ,Phan Đình Phùng,Nguyễn Thị Minh Khai,Võ Văn Tần,Pasteur,Hoàng Văn Thụ,Quang Trung,Nguyễn Văn Cừ'.split(
    ',',
  );

/** Health facilities of the demo: code and name. None exists. */
export const facilities: readonly { readonly code: string; readonly name: string }[] = [
  { code: '79901', name: 'Bệnh viện Đa khoa mô phỏng Bến Thành' },
  { code: '79902', name: 'Bệnh viện Đa khoa mô phỏng Gia Định' },
  { code: '79903', name: 'Bệnh viện Phụ sản mô phỏng Sài Gòn' },
  { code: '79904', name: 'Bệnh viện Đa khoa mô phỏng Thủ Đức' },
  { code: '79905', name: 'Trung tâm Y tế mô phỏng Củ Chi' },
  { code: '79906', name: 'Trung tâm Y tế mô phỏng Vũng Tàu' },
];
