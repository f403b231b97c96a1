-- The residence database as a register would offer it to readers of SQL: its jsonb addresses in columns, and of stays and
-- memberships those that last. Made by the bench beside the tables of connectors/residence/sample/schema.sql.

create view nguoi as
select
  so_dinh_danh, ho, chu_dem, ten, ngay_sinh, gioi_tinh, dan_toc, quoc_tich, trang_thai, ngay_chet,
  me_so_dinh_danh, cha_so_dinh_danh, so_ho_so_cu_tru, ngay_cap_nhat,
  noi_sinh ->> 'DiaChi' as noi_sinh, noi_sinh ->> 'ChiTiet' as noi_sinh_chi_tiet, noi_sinh ->> 'MaTinh' as noi_sinh_ma_tinh,
  noi_sinh ->> 'MaXa' as noi_sinh_ma_xa, noi_sinh ->> 'DanhMucDVHC' as noi_sinh_danh_muc
from cong_dan;

create view noi_o as
select
  t.id, so_dinh_danh, c.ngay_cap_nhat,
  t.dia_chi ->> 'DiaChi' as dia_chi, t.dia_chi ->> 'ChiTiet' as chi_tiet, t.dia_chi ->> 'MaTinh' as ma_tinh,
  t.dia_chi ->> 'MaXa' as ma_xa, t.dia_chi ->> 'DanhMucDVHC' as danh_muc
from cu_tru t join cong_dan c using (so_dinh_danh)
where t.loai = 'NOI_O_HIEN_TAI' and t.den_ngay is null;

create view thuong_tru as
select
  t.id, so_dinh_danh, c.ngay_cap_nhat,
  t.dia_chi ->> 'DiaChi' as dia_chi, t.dia_chi ->> 'ChiTiet' as chi_tiet, t.dia_chi ->> 'MaTinh' as ma_tinh,
  t.dia_chi ->> 'MaXa' as ma_xa, t.dia_chi ->> 'DanhMucDVHC' as danh_muc
from cu_tru t join cong_dan c using (so_dinh_danh)
where t.loai = 'THUONG_TRU' and t.den_ngay is null;

create view ho as
select
  so_ho_so_cu_tru, chu_ho_so_dinh_danh, ngay_cap_nhat,
  dia_chi ->> 'DiaChi' as dia_chi, dia_chi ->> 'ChiTiet' as chi_tiet, dia_chi ->> 'MaTinh' as ma_tinh,
  dia_chi ->> 'MaXa' as ma_xa, dia_chi ->> 'DanhMucDVHC' as danh_muc
from ho_gia_dinh;

create view thanh_vien as
select m.id, so_ho_so_cu_tru, m.so_dinh_danh, m.quan_he_voi_chu_ho, m.tu_ngay, h.ngay_cap_nhat
from thanh_vien_ho m join ho_gia_dinh h using (so_ho_so_cu_tru)
where m.den_ngay is null;
