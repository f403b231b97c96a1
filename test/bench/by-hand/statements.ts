/** A statement that each connection prepares once. It takes an array of keys as `$1`. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Rows of one kind: where they are, and their columns under the names of `rows.ts`. */
interface Part {
  readonly kind: string;
  readonly from: string;
  readonly id: string;
  readonly pid: string;
  readonly columns: Readonly<Record<string, string>>;
}

const births: Part = {
  kind: 'birth',
  from: 'khai_sinh',
  id: 'id',
  pid: '"soDinhDanh"',
  columns: {
    name: '"nksHoTen"',
    born: '"nksNgaySinh"',
    born_words: '"nksNgaySinhBangChu"',
    sex: '"nksGioiTinh"',
    ethnicity: '"nksDanToc"',
    nationality: '"nksQuocTich"',
    place: '"nksNoiSinh"',
    place_ward: '"nksNoiSinhDVHC"',
    place_list: '"nksNoiSinhDanhMucDVHC"',
    mother: '"meSoDDCN"',
    father: '"chaSoDDCN"',
    number: '"soDangKy"',
    registered: '"ngayDangKy"',
    unit: '"maDonVi"',
    registrar: '"noiDangKy"',
  },
};
const marriageOf = (pid: string): Part => ({
  kind: 'marriage',
  from: 'ket_hon',
  id: 'id',
  pid,
  columns: {
    marriage_number: '"soDangKy"',
    registered: '"ngayDangKy"',
    husband: '"chongSoDDCN"',
    husband_name: '"chongHoTen"',
    wife: '"voSoDDCN"',
    wife_name: '"voHoTen"',
  },
});
const childOf = (pid: string): Part => ({
  kind: 'child',
  from: 'khai_sinh',
  id: 'id',
  pid,
  columns: { child: '"soDinhDanh"' },
});
const deaths: Part = {
  kind: 'death',
  from: 'khai_tu',
  id: 'id',
  pid: '"soDinhDanh"',
  columns: {
    name: '"nktHoTen"',
    born: '"nktNgaySinh"',
    sex: '"nktGioiTinh"',
    ethnicity: '"nktDanToc"',
    nationality: '"nktQuocTich"',
    revoked: '"huyTuyenBoChetNgayGhiChu"',
    updated: '"ngayCapNhat"::text',
  },
};
const corrections: Part = {
  kind: 'correction',
  from: 'cai_chinh',
  id: 'id',
  pid: '"soDinhDanh"',
  columns: {
    register: '"loaiDangKyGoc"',
    record: '"idDangKyGoc"::text',
    column: '"tenTruong"',
    value: '"giaTriMoi"',
    effective: '"ngayHieuLuc"',
  },
};
const citizens: Part = {
  kind: 'citizen',
  from: 'nguoi n',
  id: 'n.so_dinh_danh',
  pid: 'n.so_dinh_danh',
  columns: {
    family: 'n.ho',
    middle: 'n.chu_dem',
    given: 'n.ten',
    born: 'n.ngay_sinh',
    sex: 'n.gioi_tinh',
    ethnicity: 'n.dan_toc',
    nationality: 'n.quoc_tich',
    status: 'n.trang_thai',
    place: 'n.noi_sinh',
    place_detail: 'n.noi_sinh_chi_tiet',
    place_province: 'n.noi_sinh_ma_tinh',
    place_ward: 'n.noi_sinh_ma_xa',
    place_list: 'n.noi_sinh_danh_muc',
    mother: 'n.me_so_dinh_danh',
    father: 'n.cha_so_dinh_danh',
    household: 'n.so_ho_so_cu_tru',
    updated: 'n.ngay_cap_nhat::text',
    ...stay('abode'),
    ...stay('stay'),
  },
};
const cards: Part = {
  kind: 'card',
  from: 'insurance_card',
  id: 'id',
  pid: 'pid',
  columns: {
    name: 'full_name',
    born: 'dob',
    precision: 'dob_precision',
    sex: 'sex',
    card: 'card_no',
    from: 'valid_from',
    to: 'valid_to',
  },
};
const notices: Part = {
  kind: 'notice',
  from: 'death_notice',
  id: 'id',
  pid: 'pid',
  columns: {
    name: 'full_name',
    born: 'dob',
    precision: 'dob_precision',
    sex: 'sex',
    died: 'died_on',
    updated: 'updated_at::text',
  },
};
const birthNotices: Part = {
  kind: 'birth-notice',
  from: 'birth_notice',
  id: 'id',
  pid: 'child_pid',
  columns: { mother: 'mother_pid' },
};

const marriages = [marriageOf('"chongSoDDCN"'), marriageOf('"voSoDDCN"')];
const childBirths = [childOf('"meSoDDCN"'), childOf('"chaSoDDCN"')];

function stay(as: 'abode' | 'stay'): Readonly<Record<string, string>> {
  return {
    [`${as}_id`]: `${as}.id::text`,
    [as]: `${as}.dia_chi`,
    [`${as}_detail`]: `${as}.chi_tiet`,
    [`${as}_province`]: `${as}.ma_tinh`,
    [`${as}_ward`]: `${as}.ma_xa`,
    [`${as}_list`]: `${as}.danh_muc`,
  };
}

const select = ({ kind, from, id, pid, columns }: Part, wanted: readonly string[]) => {
  const cells = wanted.map((column) => `${columns[column] ?? 'null'} as "${column}"`);
  return `select '${kind}' as kind, ${[`${id} as id`, `${pid} as pid`, ...cells].join(', ')} from ${from} where ${pid} = any($1)`;
};

/** The columns wanted that any of the parts has. */
const heldBy = (parts: readonly Part[], wanted: readonly string[]) =>
  wanted.filter((column) => parts.some(({ columns }) => column in columns));

function union(parts: readonly Part[], wanted: readonly string[]): string {
  const held = heldBy(parts, wanted);
  return parts
    .filter(({ columns }) => held.some((column) => column in columns))
    .map((part) => select(part, held))
    .join(' union all ');
}

/** Births, deaths and corrections of people, with their marriages and the births of their children where wanted. */
export const civilPeople = (query: string, wanted: readonly string[]): Statement => ({
  name: `${query}-civil`,
  text: union(
    [
      births,
      deaths,
      corrections,
      ...(wanted.some((column) => /^(marriage|husband|wife)/.test(column)) ? marriages : []),
      ...(wanted.includes('child') ? childBirths : []),
    ],
    [...wanted, ...Object.keys(corrections.columns)],
  ),
});

/** People as the population register has them, with their stays if these are wanted. */
export const residencePeople = (query: string, wanted: readonly string[]): Statement => {
  const joined = (as: 'abode' | 'stay', view: string) =>
    wanted.includes(as) ? ` left join ${view} ${as} on ${as}.so_dinh_danh = n.so_dinh_danh` : '';
  const from = `${citizens.from}${joined('abode', 'noi_o')}${joined('stay', 'thuong_tru')}`;
  return { name: `${query}-residence`, text: select({ ...citizens, from }, heldBy([citizens], wanted)) };
};

/** Cards, death notices and birth notices of people. */
export const healthPeople = (query: string, wanted: readonly string[]): Statement => ({
  name: `${query}-health`,
  text: union([cards, notices, birthNotices], wanted),
});

/** The household of a person, a row for each member, with what the population register says of the member. */
export const householdOf: Statement = {
  name: 'Q3-household',
  text: `
    select 'citizen' as kind, n.so_ho_so_cu_tru as household, h.dia_chi as address, h.ma_xa as ward,
      m.id, m.so_dinh_danh as pid, m.quan_he_voi_chu_ho as relation, m.tu_ngay as since,
      p.so_dinh_danh as citizen_id, p.ho as family, p.chu_dem as middle, p.ten as given, p.ngay_sinh as born,
      n.so_dinh_danh as own_id, n.ho as own_family, n.chu_dem as own_middle, n.ten as own_given
    from nguoi n
      left join ho h on h.so_ho_so_cu_tru = n.so_ho_so_cu_tru
      left join thanh_vien m on m.so_ho_so_cu_tru = h.so_ho_so_cu_tru
      left join nguoi p on p.so_dinh_danh = m.so_dinh_danh
    where n.so_dinh_danh = any($1)
    order by m.id`,
};

/** The children of a person by the population register, and the person. */
export const childrenInResidence: Statement = {
  name: 'Q4-children',
  text: `
    select 'citizen' as kind, so_dinh_danh as id, so_dinh_danh as pid, null as parent, ho as family, chu_dem as middle, ten as given
    from nguoi where so_dinh_danh = any($1)
    union all
    select 'as-mother', so_dinh_danh, so_dinh_danh, me_so_dinh_danh, null, null, null from nguoi where me_so_dinh_danh = any($1)
    union all
    select 'as-father', so_dinh_danh, so_dinh_danh, cha_so_dinh_danh, null, null, null from nguoi where cha_so_dinh_danh = any($1)`,
};
