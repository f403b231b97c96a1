-- What the simulated social-insurance service keeps behind its HTTP interface. No connector reads this table: the service
-- does, and answers in the protocol of src/demo/social-insurance-service/PROTOCOL.md.

create table nguoi_tham_gia (
  id bigint primary key,
  so_dinh_danh text, -- null where the number of the person was never matched
  ma_so_bhxh text not null,
  so_so_cu text,
  ho_ten text not null,
  ngay_sinh text not null, -- yyyyMMdd, 00 in the places that are not known
  loai_ngay_sinh text not null, -- 0 whole, 1 the year alone, 2 year and month
  gioi_tinh text not null, -- 1 nam, 2 nữ, 3 khác
  ma_tinh_ks text not null, -- place of birth registration, codes of before 1 July 2025
  ma_huyen_ks text,
  ma_xa_ks text,
  ma_ho text,
  dia_chi text,
  trang_thai text not null -- 0 chưa tham gia, 1 đang tham gia, 2 bảo lưu, 3 hưởng lương hưu, 4 đã hưởng một lần
);
create unique index on nguoi_tham_gia (ma_so_bhxh);
create index on nguoi_tham_gia (so_dinh_danh);
