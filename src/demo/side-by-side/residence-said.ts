import type { RawRows, Row } from './raw-rows.ts';
import { type Add, together } from './said.ts';
import type { Meaning } from './written.ts';
import * as read from './written.ts';

const addressParts = ['DiaChi', 'ChiTiet', 'MaTinh', 'MaXa', 'DanhMucDVHC'] as const;
function addressIn(json: string | null | undefined, path: string) {
  const address = (json ? JSON.parse(json) : {}) as Partial<Record<(typeof addressParts)[number], string | null>>;
  const raw = together(addressParts.map((part) => [`${path}.${part}`, address[part]]));
  return [raw, read.place(address.DiaChi, address.MaXa, address.DanhMucDVHC)] as const;
}

/** Keys of elements without ids: by person and what tells them apart; the second of two alike ends in `#2`. */
function marked(rows: readonly Row[], mark: (row: Row) => string, alike: (row: Row) => string): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(alike(row)) ?? 0) + 1;
    seen.set(alike(row), count);
    return count > 1 ? `${mark(row)}#${count}` : mark(row);
  });
}
const oldest =
  (...names: readonly string[]) =>
  (left: Row, right: Row): number => {
    for (const name of names) {
      const [a, b] = [left[name] ?? '', right[name] ?? ''];
      if (a !== b) return a < b ? -1 : 1;
    }
    return Number(left.id ?? 0) - Number(right.id ?? 0);
  };

const lists = { THUONG_TRU: 'ThuongTru', TAM_TRU: 'TamTru', NOI_O_HIEN_TAI: 'NoiOHienTai' } as const;
const kinds = { THUONG_TRU: 'permanent-stays', TAM_TRU: 'temporary-stays', NOI_O_HIEN_TAI: 'current-abode' } as const;

/** The population and residence register, in the names of its interface. */
export function residenceSaid(rows: RawRows, add: Add): void {
  const { citizen, personalId: id, stays } = rows;
  if (citizen === null) return;
  const record = `population/${id}`;
  const say = (field: string, raw: string | null | undefined, meaning: Meaning | null) =>
    add('residence', record, 'PID', { [field]: [raw, meaning] });
  const parts = [citizen.ho, citizen.chu_dem, citizen.ten];
  say('personalId', id, read.number(id));
  say(
    'fullName',
    together([
      ['HoVaTen.Ho', citizen.ho],
      ['HoVaTen.ChuDem', citizen.chu_dem],
      ['HoVaTen.Ten', citizen.ten],
    ]),
    read.name(parts.filter(Boolean).join(' ')),
  );
  say('dateOfBirth', citizen.ngay_sinh, read.iso(citizen.ngay_sinh));
  say('placeOfBirth', ...addressIn(citizen.noi_sinh, 'NoiSinh'));
  say('sex', citizen.gioi_tinh, read.sexWord(citizen.gioi_tinh));
  say('ethnicity', citizen.dan_toc, read.ethnicity(citizen.dan_toc));
  say('nationality', citizen.quoc_tich, read.nationality(citizen.quoc_tich));
  say('mother', citizen.me_so_dinh_danh, read.key(citizen.me_so_dinh_danh));
  say('father', citizen.cha_so_dinh_danh, read.key(citizen.cha_so_dinh_danh));
  for (const child of rows.childrenInResidence) say('children', child.so_dinh_danh, read.key(child.so_dinh_danh));
  say('lifeStatus', citizen.trang_thai, read.lifeDigit(citizen.trang_thai));
  say('dateOfDeath', citizen.ngay_chet, read.iso(citizen.ngay_chet));
  say('registeredMaritalStatus', citizen.tinh_trang_hon_nhan, read.maritalDigit(citizen.tinh_trang_hon_nhan));
  say('spouse', citizen.vo_chong_so_dinh_danh, read.key(citizen.vo_chong_so_dinh_danh));
  say('household', citizen.so_ho_so_cu_tru, read.key(citizen.so_ho_so_cu_tru));
  const lasting = (kind: string) => stays.find(({ loai, den_ngay }) => loai === kind && den_ngay === null);
  say('residence', ...addressIn(lasting('NOI_O_HIEN_TAI')?.dia_chi, 'NoiOHienTai[DenNgay:null]'));
  say('permanentResidence', ...addressIn(lasting('THUONG_TRU')?.dia_chi, 'ThuongTru[DenNgay:null]'));
  const temporary = lasting('TAM_TRU');
  say('temporaryResidence', ...addressIn(temporary?.dia_chi, 'TamTru[DenNgay:null]'));
  say('temporaryResidenceUntil', temporary?.thoi_han, read.iso(temporary?.thoi_han));

  for (const kind of Object.keys(lists) as (keyof typeof lists)[]) {
    const list = lists[kind];
    // Of where somebody lives the interface shows what lasts.
    const all = stays.filter(({ loai, den_ngay }) => loai === kind && (list !== 'NoiOHienTai' || den_ngay === null));
    const sorted = [...all].sort(oldest('tu_ngay'));
    const from = (row: Row) => row.tu_ngay ?? '-';
    for (const mark of marked(sorted, from, from)) {
      const raw = `SoDinhDanh=${id}; ${list}[#TuNgay].#=${mark}`;
      add('residence', `${kinds[kind]}/${id}`, 'PID', { residences: [raw, read.key(`${id}/${list}/${mark}`)] });
    }
    if (list === 'NoiOHienTai' && all.length === 0)
      add('residence', `${kinds[kind]}/${id}`, 'PID', { residences: [null, null] });
  }
  const absent = [...rows.absences].sort(oldest('tu_ngay'));
  const since = (row: Row) => row.tu_ngay ?? '-';
  for (const mark of marked(absent, since, since)) {
    say('absences', `SoDinhDanh=${id}; TamVang[#TuNgay].#=${mark}`, read.key(`${id}/${mark}`));
  }
  const memberships = [...rows.memberships].sort(oldest('tu_ngay', 'quan_he_voi_chu_ho'));
  const inHousehold = (row: Row) => `${row.so_ho_so_cu_tru} ${since(row)}`;
  marked(memberships, since, inHousehold).forEach((mark, at) => {
    const [path, number] = ['LichSuHo[#SoHoSoCuTru,TuNgay]', memberships[at]?.so_ho_so_cu_tru];
    const raw = `${path}.SoHoSoCuTru=${number}; SoDinhDanh=${id}; ${path}.#=${mark}`;
    say('householdMemberships', raw, read.key(`${number}/${id}/${mark}`));
  });
  const papers = [...rows.papers].sort(oldest('ngay_cap'));
  const issued = (row: Row) => row.ngay_cap ?? '-';
  marked(papers, issued, (row) => `${row.loai} ${issued(row)}`).forEach((mark, at) => {
    const [path, kind] = ['GiayTo[#Loai,NgayCap]', papers[at]?.loai];
    say(
      'identityPapers',
      `SoDinhDanh=${id}; ${path}.Loai=${kind}; ${path}.#=${mark}`,
      read.key(`${id}/${kind}/${mark}`),
    );
  });
  for (const { so_cu } of [...rows.cancelled].sort(oldest('ngay_huy'))) {
    say('supersededNumbers', `SoDinhDanh=${id}; SoDinhDanhCu[#SoDinhDanh].#=${so_cu}`, read.key(`${id}/${so_cu}`));
  }
}
