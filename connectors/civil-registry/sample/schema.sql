-- The civil registry (cơ sở dữ liệu hộ tịch điện tử) as the digitisation and inter-linking contracts name it.
--
-- Every value is text as the clerk or the digitisation keyed it. Dates are dd.MM.yyyy, MM.yyyy or yyyy.
-- Sex (…GioiTinh): 1 nam, 2 nữ, 3 không xác định. Ethnicity (…DanToc): code of the table of 54. Nationality
-- (…QuocTich): two letters, VN for Viet Nam.
-- A unit code (…DVHC, maDonVi) means what it meant in the list named beside it by a "…DanhMucDVHC", "danhMucDVHC" for
-- the registering body:
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
  "nksNoiSinhDVHC" text, -- ward; five digits, as of the day of birth
  "nksNoiSinhDanhMucDVHC" text, -- list of that code; the registration may be of a later one
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
  "gbtLoai" text not null, -- 0 không có thông tin, 1 giấy báo tử, 3 quyết định của Tòa án, 6 biên bản xác nhận việc chết, 7 người làm chứng
  "gbtSo" text,
  "gbtNgay" text,
  "gbtCoQuanCap" text,
  "nktTinhTrangTuyenBoViecChet" text, -- Đã tuyên bố chết, Đã hủy tuyên bố chết, or empty where no court was asked
  "tuyenBoChetNgayGhiChu" text,
  "tuyenBoChetCanCu" text,
  "huyTuyenBoChetNgayGhiChu" text, -- set: the death is un-declared, its subject is alive
  "huyTuyenBoChetCanCu" text,
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
  "congNhanKetHonNgayGhiChu" text, -- a marriage of fact that was recognised; "ngayXacLapQuanHeHonNhan" says since when
  "congNhanKetHonCanCu" text,
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

-- Divorces and annulments as courts notified them (sổ ghi chú ly hôn, hủy kết hôn). The same is a margin note on the
-- marriage where the marriage is in this registry: either may be there without the other.
create table "ghi_chu_ly_hon" (
  "id" bigint primary key,
  "soDangKy" text not null,
  "quyenSo" text,
  "ngayDangKy" text not null,
  "noiDangKy" text not null,
  "maDonVi" text not null,
  "danhMucDVHC" text not null,
  "nguoiKy" text,
  "chucVuNguoiKy" text,
  "hinhThucNhap" text not null,
  "loaiViec" text not null, -- LY_HON, HUY_KET_HON
  "chongHoTen" text,
  "chongNgaySinh" text,
  "chongSoDDCN" text,
  "chongSoGiayToTuyThan" text,
  "voHoTen" text,
  "voNgaySinh" text,
  "voSoDDCN" text,
  "voSoGiayToTuyThan" text,
  "loaiBanAn" text not null, -- BAN_AN, QUYET_DINH
  "soBanAn" text not null,
  "ngayBanAn" text not null,
  "ngayHieuLuc" text not null,
  "toaAn" text not null,
  "qgNuocNgoaiDaDangKy" text, -- two letters, where a foreign authority decided
  "idKetHon" bigint, -- "id" of the marriage, where it is in this registry
  "soDangKyKetHon" text,
  "ngayDangKyKetHon" text,
  "noiDangKyKetHon" text,
  "ghiChu" text,
  "ngayCapNhat" timestamptz not null
);
create index on "ghi_chu_ly_hon" ("chongSoDDCN");
create index on "ghi_chu_ly_hon" ("voSoDDCN");
create index on "ghi_chu_ly_hon" ("chongSoGiayToTuyThan");
create index on "ghi_chu_ly_hon" ("voSoGiayToTuyThan");
create index on "ghi_chu_ly_hon" ("idKetHon");

-- Marital-status confirmations (giấy xác nhận tình trạng hôn nhân). Each says something about one stretch of residence
-- and nothing about the rest of a life.
create table "xac_nhan_hon_nhan" (
  "id" bigint primary key,
  "soDangKy" text not null,
  "quyenSo" text,
  "ngayDangKy" text not null,
  "noiDangKy" text not null,
  "maDonVi" text not null,
  "danhMucDVHC" text not null,
  "nguoiKy" text,
  "chucVuNguoiKy" text,
  "hinhThucNhap" text not null,
  "nxnHoTen" text,
  "nxnGioiTinh" text,
  "nxnNgaySinh" text,
  "nxnDanToc" text,
  "nxnQuocTich" text,
  "nxnNoiCuTru" text,
  "nxnSoDDCN" text,
  "nxnSoGiayToTuyThan" text,
  "nxnThoiGianCuTruTai" text,
  "nxnThoiGianCuTruTu" text,
  "nxnThoiGianCuTruDen" text,
  "nxnTinhTrangHonNhan" text not null, -- free text
  "nxnLoaiMucDichSuDung" text not null, -- 1 to 5: marriage in Viet Nam with a Vietnamese, with a foreigner; abroad, with a foreigner abroad; other
  "ghiChu" text,
  "ngayCapNhat" timestamptz not null
);
create index on "xac_nhan_hon_nhan" ("nxnSoDDCN");
create index on "xac_nhan_hon_nhan" ("nxnSoGiayToTuyThan");

-- Recognition of parents and children (nhận cha, mẹ, con): cm… recognises nc….
create table "nhan_cha_me_con" (
  "id" bigint primary key,
  "soDangKy" text not null,
  "quyenSo" text,
  "ngayDangKy" text not null,
  "noiDangKy" text not null,
  "maDonVi" text not null,
  "danhMucDVHC" text not null,
  "nguoiKy" text,
  "chucVuNguoiKy" text,
  "hinhThucNhap" text not null,
  "quyetDinhSo" text not null,
  "loaiXacNhan" text not null, -- CHA_NHAN_CON, ME_NHAN_CON, CON_NHAN_CHA, CON_NHAN_ME
  "cmHoTen" text,
  "cmGioiTinh" text,
  "cmNgaySinh" text,
  "cmDanToc" text,
  "cmQuocTich" text,
  "cmNoiCuTru" text,
  "cmSoDDCN" text,
  "cmSoGiayToTuyThan" text,
  "cmQueQuan" text,
  "ncHoTen" text,
  "ncGioiTinh" text,
  "ncNgaySinh" text,
  "ncDanToc" text,
  "ncQuocTich" text,
  "ncNoiCuTru" text,
  "ncSoDDCN" text,
  "ncSoGiayToTuyThan" text,
  "ncQueQuan" text,
  "nycHoTen" text, -- requester
  "nycQuanHe" text,
  "ghiChu" text,
  "ngayCapNhat" timestamptz not null
);
create index on "nhan_cha_me_con" ("cmSoDDCN");
create index on "nhan_cha_me_con" ("ncSoDDCN");
create index on "nhan_cha_me_con" ("cmSoGiayToTuyThan");
create index on "nhan_cha_me_con" ("ncSoGiayToTuyThan");

-- Adoptions (nuôi con nuôi): sealed, read for procedures that need them.
create table "nuoi_con_nuoi" (
  "id" bigint primary key,
  "soDangKy" text not null,
  "quyenSo" text,
  "ngayDangKy" text not null,
  "noiDangKy" text not null,
  "maDonVi" text not null,
  "danhMucDVHC" text not null,
  "nguoiKy" text,
  "chucVuNguoiKy" text,
  "hinhThucNhap" text not null,
  "quyetDinhSo" text not null,
  "loaiNuoiConNuoi" text not null, -- TRONG_NUOC, NUOC_NGOAI, THUC_TE
  "cnHoTen" text,
  "cnGioiTinh" text,
  "cnNgaySinh" text,
  "cnDanToc" text,
  "cnQuocTich" text,
  "cnNoiCuTru" text,
  "cnSoDDCN" text,
  "cnSoGiayToTuyThan" text,
  "chaNuoiHoTen" text,
  "chaNuoiGioiTinh" text,
  "chaNuoiNgaySinh" text,
  "chaNuoiDanToc" text,
  "chaNuoiQuocTich" text,
  "chaNuoiNoiCuTru" text,
  "chaNuoiSoDDCN" text,
  "chaNuoiSoGiayToTuyThan" text,
  "meNuoiHoTen" text,
  "meNuoiGioiTinh" text,
  "meNuoiNgaySinh" text,
  "meNuoiDanToc" text,
  "meNuoiQuocTich" text,
  "meNuoiNoiCuTru" text,
  "meNuoiSoDDCN" text,
  "meNuoiSoGiayToTuyThan" text,
  "chaDeHoTen" text,
  "chaDeSoDDCN" text,
  "meDeHoTen" text,
  "meDeSoDDCN" text,
  "benGiao" text,
  "chamDutQuyetDinhSo" text, -- set: the adoption was ended
  "chamDutNgayHieuLuc" text,
  "ghiChu" text,
  "ngayCapNhat" timestamptz not null
);
create index on "nuoi_con_nuoi" ("cnSoDDCN");
create index on "nuoi_con_nuoi" ("chaNuoiSoDDCN");
create index on "nuoi_con_nuoi" ("meNuoiSoDDCN");

-- Guardianships (giám hộ): dgh… is the ward (được giám hộ), gh… the guardian.
create table "giam_ho" (
  "id" bigint primary key,
  "soDangKy" text not null,
  "quyenSo" text,
  "ngayDangKy" text not null,
  "noiDangKy" text not null,
  "maDonVi" text not null,
  "danhMucDVHC" text not null,
  "nguoiKy" text,
  "chucVuNguoiKy" text,
  "hinhThucNhap" text not null,
  "loaiGiamHo" text not null, -- DUONG_NHIEN, CU, THEO_BAN_AN
  "dghHoTen" text,
  "dghGioiTinh" text,
  "dghNgaySinh" text,
  "dghDanToc" text,
  "dghQuocTich" text,
  "dghNoiCuTru" text,
  "dghSoDDCN" text,
  "dghSoGiayToTuyThan" text,
  "ghHoTen" text,
  "ghGioiTinh" text,
  "ghNgaySinh" text,
  "ghDanToc" text,
  "ghQuocTich" text,
  "ghNoiCuTru" text,
  "ghSoDDCN" text,
  "ghSoGiayToTuyThan" text,
  "lyDo" text not null,
  "phamVi" text,
  "giamSatHoTen" text,
  "tuNgay" text not null,
  "denNgay" text, -- null while it lasts
  "lyDoChamDut" text,
  "ghiChu" text,
  "ngayCapNhat" timestamptz not null
);
create index on "giam_ho" ("dghSoDDCN");
create index on "giam_ho" ("ghSoDDCN");
