import type { Random } from './random.ts';

export type Sex = 'M' | 'F';

/** Họ, chữ đệm, tên. */
export interface Name {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

export const fullName = ({ family, middle, given }: Name): string =>
  middle === '' ? `${family} ${given}` : `${family} ${middle} ${given}`;

/** Family names of southern Viet Nam, in hundredths. */
// biome-ignore format: a table
const families: readonly (readonly [string, number])[] = [
  ['Nguyễn', 3150], ['Trần', 1090], ['Lê', 890], ['Phạm', 590], ['Huỳnh', 450], ['Võ', 360], ['Phan', 290],
  ['Trương', 220], ['Đặng', 210], ['Bùi', 190], ['Ngô', 170], ['Hồ', 160], ['Dương', 150], ['Đỗ', 140], ['Lâm', 120],
  ['Vũ', 120], ['Hoàng', 110], ['Đinh', 100], ['Lý', 100], ['Mai', 90], ['Đoàn', 80], ['Trịnh', 70], ['Cao', 70],
  ['Đào', 60], ['Lương', 60], ['Châu', 60], ['Thái', 60], ['Tô', 60], ['Tạ', 50], ['Tăng', 40], ['Hà', 40], ['Từ', 30],
  ['Quách', 30], ['Kiều', 30], ['La', 20], ['Thạch', 20], ['Sơn', 10], ['Tôn Nữ', 10],
];
// biome-ignore format: a table
const middles: Readonly<Record<Sex, Readonly<Record<'OLD' | 'NEW', readonly (readonly [string, number])[]>>>> = {
  M: {
    OLD: [['Văn', 48], ['Minh', 8], ['Hữu', 8], ['Ngọc', 7], ['Đình', 6], ['Công', 5], ['Quang', 5], ['Thanh', 5], ['Đức', 4], ['', 4]],
    NEW: [['Minh', 18], ['Văn', 12], ['Gia', 11], ['Hoàng', 11], ['Quốc', 9], ['Tuấn', 7], ['Anh', 7], ['Thành', 6], ['Đức', 6], ['Hữu', 5], ['Nhật', 5], ['Khánh', 3]],
  },
  F: {
    OLD: [['Thị', 72], ['Ngọc', 8], ['Kim', 7], ['Thị Kim', 4], ['Thị Ngọc', 4], ['Mỹ', 3], ['', 2]],
    NEW: [['Thị', 18], ['Ngọc', 15], ['Thị Thu', 7], ['Bảo', 10], ['Minh', 9], ['Thanh', 9], ['Khánh', 8], ['Thúy', 6], ['Hoài', 5], ['Gia', 5], ['Thị Thanh', 5], ['Mỹ', 3]],
  },
};
// biome-ignore format: a table
const givens: Readonly<Record<Sex, Readonly<Record<'OLD' | 'NEW', readonly string[]>>>> = {
  M: {
    OLD: 'Hùng Dũng Bình Thành Long Hải Sơn Phúc Tài Lộc Thọ Năm Tư Bảy Tám Đức Vinh Quang Minh Tâm Hòa Toàn Hoàng Khải Thủy Nghĩa Trung Lợi Út Hiếu'.split(' '),
    NEW: 'Anh Huy Khang Bảo Minh Phúc Khoa Nam Phát Đạt Khôi Long Kiệt Tuấn Duy Quân Thịnh Hoàng Hiếu Nhân Trí Tài Phong Nguyên Vinh Tùng Đăng Quý Thiên Hòa'.split(' '),
  },
  F: {
    OLD: 'Hoa Lan Mai Hồng Cúc Đào Liên Nga Hạnh Thủy Tuyết Nguyệt Loan Phượng Hòa Yến Xuân Bé Năm Hai Lệ Thu Ánh Đẹp Sáu Thúy Kim Nhung Hường Út'.split(' '),
    NEW: 'Anh Vy Ngọc Nhi Hân Thư Linh Như Ngân Phương Thảo My Trân Quỳnh Nghi Trang Trâm An Thùy Vân Uyên Châu Tiên Mai Hà Giang Yến Khuê Quyên Thy'.split(' '),
  },
};

/** A child bears the father's family name; `family` null draws one. */
export function drawName(random: Random, sex: Sex, bornIn: number, family: string | null): Name {
  const fashion = bornIn < 1985 ? 'OLD' : 'NEW';
  const middle = random.weighted(middles[sex][fashion]);
  let given = random.pick(givens[sex][fashion]);
  while (middle.split(' ').includes(given)) given = random.pick(givens[sex][fashion]);
  return { family: family ?? random.weighted(families), middle, given };
}
