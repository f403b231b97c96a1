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
  so_ho_so_cu_tru text,
  ngay_cap_nhat timestamptz not null
);
create index on cong_dan (me_so_dinh_danh);
create index on cong_dan (cha_so_dinh_danh);

create table cu_tru (
  id bigint primary key,
  so_dinh_danh text not null,
  loai text not null, -- THUONG_TRU, TAM_TRU, NOI_O_HIEN_TAI
  dia_chi jsonb not null, -- {DiaChi, ChiTiet, MaTinh, MaXa, DanhMucDVHC}
  tu_ngay text,
  den_ngay text, -- null while it lasts
  ly_do_xoa text
);
create index on cu_tru (so_dinh_danh);

create table ho_gia_dinh (
  so_ho_so_cu_tru text primary key,
  dia_chi jsonb not null,
  chu_ho_so_dinh_danh text,
  hinh_thuc_cho_o text not null, -- SO_HUU, THUE, MUON, O_NHO
  ngay_cap_nhat timestamptz not null
);

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
