-- The civil registry (cơ sở dữ liệu hộ tịch điện tử) as the digitisation and inter-linking contracts name it.
--
-- Every value is text as the clerk or the digitisation keyed it. Dates are dd.MM.yyyy, MM.yyyy or yyyy.
-- Sex (…GioiTinh): 1 nam, 2 nữ, 3 không xác định. Ethnicity (…DanToc): code of the table of 54. Nationality
-- (…QuocTich): two letters, VN for Viet Nam.
-- A unit code (…DVHC, maDonVi) means what it meant in the list named by "danhMucDVHC" of its row:
-- QD124-2004 the list before 1 July 2025, QD19-2025 the one since. The same code names other ground in the other.
-- "id" is the register's own number of the row; "ngayCapNhat" is when the row was last written.

create table "khai_sinh" (
  "id" bigint primary key,
  "soDangKy" text not null,
  "quyenSo" text,
  "trangSo" text,
  "ngayDangKy" text not null,
  "noiDangKy" text not null,
  "maDonVi" text not null,
  "danhMucDVHC" text not null,
  "loaiDangKy" text not null, -- 1 lần đầu, 2 đăng ký lại
  "nguoiKy" text,
  "chucVuNguoiKy" text,
  "hinhThucNhap" text not null, -- SO_HOA_MOT_LAN, SO_HOA_HAI_LAN, DIEN_TU
  "nksHoTen" text,
  "nksGioiTinh" text,
  "nksNgaySinh" text,
  "nksNgaySinhBangChu" text,
  "nksNoiSinh" text,
  "nksNoiSinhDVHC" text, -- ward; five digits
  "nksQueQuan" text,
  "nksDanToc" text,
  "nksQuocTich" text,
  "soDinhDanh" text,
  "meHoTen" text,
  "meNgaySinh" text,
  "meDanToc" text,
  "meQuocTich" text,
  "meNoiCuTru" text,
  "meSoDDCN" text,
  "meSoGiayToTuyThan" text, -- CMND, nine digits
  "chaHoTen" text,
  "chaNgaySinh" text,
  "chaDanToc" text,
  "chaQuocTich" text,
  "chaNoiCuTru" text,
  "chaSoDDCN" text,
  "chaSoGiayToTuyThan" text,
  "nksLoaiKhaiSinh" text not null, -- 1 đủ cha mẹ, 2 không rõ mẹ, 3 không rõ cha, 4 không rõ cha mẹ, 5 bị bỏ rơi
  "maGCS" text, -- number of the birth notice (giấy chứng sinh)
  "ghiChu" text,
  "ngayCapNhat" timestamptz not null
);
create index on "khai_sinh" ("soDinhDanh");
create index on "khai_sinh" ("meSoDDCN");
create index on "khai_sinh" ("chaSoDDCN");
create index on "khai_sinh" ("meSoGiayToTuyThan");
create index on "khai_sinh" ("chaSoGiayToTuyThan");

create table "khai_tu" (
  "id" bigint primary key,
  "soDangKy" text not null,
  "quyenSo" text,
  "ngayDangKy" text not null,
  "noiDangKy" text not null,
  "maDonVi" text not null,
  "danhMucDVHC" text not null,
  "loaiDangKy" text not null,
  "nguoiKy" text,
  "chucVuNguoiKy" text,
  "hinhThucNhap" text not null,
  "nktHoTen" text,
  "nktGioiTinh" text,
  "nktNgaySinh" text,
  "nktDanToc" text,
  "nktQuocTich" text,
  "soDinhDanh" text,
  "nktSoGiayToTuyThan" text,
  "nktLoaiCuTru" text, -- 1 thường trú, 2 tạm trú, 3 nơi ở hiện tại
  "nktNoiCuTru" text,
  "nktGioPhutChet" text, -- HH:mm, empty where not known
  "nktNgayChet" text,
  "nktNoiChet" text,
  "nktNguyenNhanChet" text,
  "gbtLoai" text not null, -- 0 không có thông tin, 1 giấy báo tử, 6 biên bản xác nhận việc chết, 7 người làm chứng
  "gbtSo" text,
  "gbtNgay" text,
  "gbtCoQuanCap" text,
  "ghiChu" text,
  "ngayCapNhat" timestamptz not null
);
create index on "khai_tu" ("soDinhDanh");
create index on "khai_tu" ("nktSoGiayToTuyThan");

create table "ket_hon" (
  "id" bigint primary key,
  "soDangKy" text not null,
  "quyenSo" text,
  "ngayDangKy" text not null,
  "noiDangKy" text not null,
  "maDonVi" text not null,
  "danhMucDVHC" text not null,
  "loaiDangKy" text not null,
  "nguoiKy" text,
  "chucVuNguoiKy" text,
  "hinhThucNhap" text not null,
  "chongHoTen" text,
  "chongNgaySinh" text,
  "chongDanToc" text,
  "chongQuocTich" text,
  "chongNoiCuTru" text,
  "chongSoDDCN" text,
  "chongSoGiayToTuyThan" text,
  "chongSoLanKH" text,
  "voHoTen" text,
  "voNgaySinh" text,
  "voDanToc" text,
  "voQuocTich" text,
  "voNoiCuTru" text,
  "voSoDDCN" text,
  "voSoGiayToTuyThan" text,
  "voSoLanKH" text,
  "ngayXacLapQuanHeHonNhan" text,
  "tinhTrangKetHon" text, -- Đã ly hôn, Đã hủy việc kết hôn, Đã được công nhận, Không có thông tin, or empty
  "huyKetHonNgayGhiChu" text,
  "huyKetHonCanCu" text,
  "ghiChu" text, -- margin notes: divorce by which judgment
  "ngayCapNhat" timestamptz not null
);
create index on "ket_hon" ("chongSoDDCN");
create index on "ket_hon" ("voSoDDCN");
create index on "ket_hon" ("chongSoGiayToTuyThan");
create index on "ket_hon" ("voSoGiayToTuyThan");

-- Changes, corrections and supplements. Each row replaces one column of one registration; the registration itself
-- keeps what was written first. "giaTriMoi" is written as that column writes it.
create table "cai_chinh" (
  "id" bigint primary key,
  "soDangKy" text not null,
  "quyenSo" text,
  "ngayDangKy" text not null,
  "noiDangKy" text not null,
  "maDonVi" text not null,
  "danhMucDVHC" text not null,
  "nguoiKy" text,
  "chucVuNguoiKy" text,
  "loaiViec" text not null, -- THAY_DOI, CAI_CHINH, BO_SUNG, XAC_DINH_LAI_DAN_TOC, XAC_DINH_LAI_GIOI_TINH
  "loaiDangKyGoc" text not null, -- khai_sinh, khai_tu, ket_hon: the table of the registration it changes
  "idDangKyGoc" bigint not null, -- "id" in that table
  "soDangKyGoc" text not null,
  "quyenSoGoc" text,
  "noiDangKyGoc" text not null,
  "soDinhDanh" text, -- of the person whom the changed registration is about
  "tenTruong" text not null, -- column of that table, for example nksNgaySinh
  "giaTriCu" text,
  "giaTriMoi" text,
  "ngayHieuLuc" text not null, -- dd.MM.yyyy
  "canCu" text not null, -- basis document
  "ghiChu" text,
  "ngayCapNhat" timestamptz not null
);
create index on "cai_chinh" ("soDinhDanh");
create index on "cai_chinh" ("loaiDangKyGoc", "idDangKyGoc");
