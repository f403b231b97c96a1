-- The land register: certificates of land-use right (giấy chứng nhận, GCN), one row each. For PostgreSQL; the same for
-- MariaDB is schema.mariadb.sql.
--
-- Holders are named as on the certificate: first chu1, second chu2 (mostly husband and wife). loai_chu: CN one person,
-- VC husband and wife, HGD a household in the name of chu1. so_giay_to: CMND of nine digits until 2016, then the number of
-- the card; so_dinh_danh: only where the certificate was issued or changed since the card of twelve digits.
-- nam_sinh: yyyy, seldom dd/MM/yyyy. dien_tich: square metres. muc_dich: letters of the cadastral map.
-- Addresses are in the units of the day of issue; danh_muc_dvhc says in which list ma_tinh and ma_xa are to be read.

create table giay_chung_nhan (
  id bigint primary key,
  so_phat_hanh text not null, -- serial, `BK 123456`; since 2025 `AA 12345678`
  so_vao_so text,
  loai_chu text not null,
  chu1_danh_xung text, -- Ông, Bà, Hộ ông, Hộ bà
  chu1_ho_ten text not null,
  chu1_nam_sinh text,
  chu1_so_giay_to text,
  chu1_so_dinh_danh text,
  chu2_danh_xung text,
  chu2_ho_ten text,
  chu2_nam_sinh text,
  chu2_so_giay_to text,
  chu2_so_dinh_danh text,
  so_thua text,
  so_to text,
  dien_tich numeric(12, 1),
  muc_dich text,
  thoi_han text,
  dia_chi text,
  ma_tinh text,
  ma_xa text,
  danh_muc_dvhc text,
  co_quan_cap text,
  ngay_cap date,
  ghi_chu text,
  cap_nhat_luc timestamptz not null
);
create index on giay_chung_nhan (chu1_so_dinh_danh);
create index on giay_chung_nhan (chu1_so_giay_to);
create index on giay_chung_nhan (chu2_so_dinh_danh);
create index on giay_chung_nhan (chu2_so_giay_to);
