-- What the simulated residence service keeps behind its HTTP interface. No connector reads these tables: the service
-- does, and answers in the protocol of src/demo/residence-service/PROTOCOL.md.
--
-- Dates are yyyy-mm-dd, or yyyy where the month or the day is not known.

create table cong_dan (
  so_dinh_danh text primary key,
  so_cmnd text,
  ho text,
  chu_dem text,
  ten text,
  ho_ten_khac text,
  ngay_sinh text,
  gioi_tinh text, -- Nam, Nữ
  noi_sinh jsonb, -- an address, as below
  que_quan text,
  dan_toc text, -- code of the table of 54
  quoc_tich text, -- two letters
  trang_thai text not null, -- 1 còn sống, 2 đã chết, 3 mất tích
  ngay_chet text,
  me_so_dinh_danh text,
  me_ho_ten text,
  cha_so_dinh_danh text,
  cha_ho_ten text,
  tinh_trang_hon_nhan text, -- 1 chưa kết hôn, 2 đang có vợ/chồng, 3 đã ly hôn, 4 góa; null where nobody has told
  vo_chong_so_dinh_danh text, -- may be null while the name is known
  vo_chong_ho_ten text,
  so_ho_so_cu_tru text,
  ngay_cap_nhat timestamptz not null
);
create index on cong_dan (me_so_dinh_danh);
create index on cong_dan (cha_so_dinh_danh);
create index on cong_dan (so_cmnd);

-- Identity papers. The nine digits of a CMND are a key of old records and no longer a valid paper.
create table giay_to (
  id bigint primary key,
  so_dinh_danh text not null,
  loai text not null, -- CMND9, CMND12, CCCD, CAN_CUOC
  so text not null,
  ngay_cap text,
  noi_cap text,
  co_gia_tri_den text, -- null: without end
  tinh_trang text not null -- CON_HIEU_LUC, HET_HIEU_LUC, DA_THAY_THE
);
create index on giay_to (so_dinh_danh);
create index on giay_to (so);

-- Personal identification numbers that were cancelled when the sex or the year of birth was put right.
create table so_dinh_danh_cu (
  so_cu text primary key,
  so_dinh_danh text not null, -- the number since
  ngay_huy text not null,
  ly_do text not null
);
create index on so_dinh_danh_cu (so_dinh_danh);

create table cu_tru (
  id bigint primary key,
  so_dinh_danh text not null,
  loai text not null, -- THUONG_TRU, TAM_TRU, NOI_O_HIEN_TAI
  dia_chi jsonb not null, -- {DiaChi, ChiTiet, MaTinh, MaXa, DanhMucDVHC}
  tu_ngay text,
  den_ngay text, -- null while it lasts
  thoi_han text, -- temporary residence: the day until which it was registered; it may have passed
  ly_do_xoa text
);
create index on cu_tru (so_dinh_danh);

-- Declared absences (khai báo tạm vắng).
create table tam_vang (
  id bigint primary key,
  so_dinh_danh text not null,
  noi_den jsonb, -- an address; null where it was not told
  tu_ngay text not null,
  den_ngay text, -- null while it lasts
  ly_do text
);
create index on tam_vang (so_dinh_danh);

create table ho_gia_dinh (
  so_ho_so_cu_tru text primary key,
  dia_chi jsonb not null,
  chu_ho_so_dinh_danh text,
  hinh_thuc_cho_o text not null, -- SO_HUU, THUE, MUON, O_NHO
  tach_tu text, -- residence-file number of the household from which this one was split (tách hộ)
  ngay_cap_nhat timestamptz not null
);

-- One row for each stretch of membership: who left a household stays among its rows with den_ngay.
create table thanh_vien_ho (
  id bigint primary key,
  so_ho_so_cu_tru text not null,
  so_dinh_danh text not null,
  ho_ten text not null,
  quan_he_voi_chu_ho text not null,
  tu_ngay text,
  den_ngay text
);
create index on thanh_vien_ho (so_ho_so_cu_tru);
create index on thanh_vien_ho (so_dinh_danh);
