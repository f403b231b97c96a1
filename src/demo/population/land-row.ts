export interface HolderColumns {
  chu1_danh_xung: string | null;
  chu1_ho_ten: string;
  chu1_nam_sinh: string | null;
  chu1_so_giay_to: string | null;
  chu1_so_dinh_danh: string | null;
  chu2_danh_xung: string | null;
  chu2_ho_ten: string | null;
  chu2_nam_sinh: string | null;
  chu2_so_giay_to: string | null;
  chu2_so_dinh_danh: string | null;
}
export interface LandRow extends HolderColumns {
  readonly id: number;
  readonly so_phat_hanh: string;
  readonly so_vao_so: string;
  readonly loai_chu: 'CN' | 'VC' | 'HGD';
  readonly so_thua: string;
  readonly so_to: string;
  readonly dien_tich: string;
  readonly muc_dich: string;
  readonly thoi_han: string;
  readonly dia_chi: string;
  readonly ma_tinh: string;
  readonly ma_xa: string;
  readonly danh_muc_dvhc: string;
  readonly co_quan_cap: string;
  readonly ngay_cap: string;
  readonly ghi_chu: string | null;
  readonly cap_nhat_luc: string;
}

/** A certificate that names a person, first or second. */
export interface LandHolding {
  readonly row: LandRow;
  readonly as: 'chu1' | 'chu2';
}
