/** A province by the code that identification numbers have for it. */
export interface Province {
  readonly name: string;
  /** Two-digit codes under which administrative units have it: its own, and the province it was merged into in 2025. */
  readonly codes: readonly string[];
}

/**
 * The province for the first three digits of an identification number; null for countries and for codes that are not
 * assigned. Numbers keep the codes of the 63 provinces before 1 July 2025 for life (Circular 07/2016/TT-BCA, Annex 1).
 */
export function provinceOfRegistration(registeredIn: string): Province | null {
  const row = Object.hasOwn(provinces, registeredIn) ? provinces[registeredIn] : undefined;
  if (!row) return null;
  const [name, successor] = row;
  return { name, codes: successor ? [registeredIn.slice(1), successor] : [registeredIn.slice(1)] };
}

// Successors: Resolution 202/2025/QH15; codes: Decision 19/2025/QĐ-TTg.
const provinces: Readonly<Record<string, readonly [name: string, successor?: string]>> = {
  '001': ['Hà Nội'],
  '002': ['Hà Giang', '08'],
  '004': ['Cao Bằng'],
  '006': ['Bắc Kạn', '19'],
  '008': ['Tuyên Quang'],
  '010': ['Lào Cai', '15'],
  '011': ['Điện Biên'],
  '012': ['Lai Châu'],
  '014': ['Sơn La'],
  '015': ['Yên Bái'],
  '017': ['Hòa Bình', '25'],
  '019': ['Thái Nguyên'],
  '020': ['Lạng Sơn'],
  '022': ['Quảng Ninh'],
  '024': ['Bắc Giang'],
  '025': ['Phú Thọ'],
  '026': ['Vĩnh Phúc', '25'],
  '027': ['Bắc Ninh', '24'],
  '030': ['Hải Dương', '31'],
  '031': ['Hải Phòng'],
  '033': ['Hưng Yên'],
  '034': ['Thái Bình', '33'],
  '035': ['Hà Nam', '37'],
  '036': ['Nam Định', '37'],
  '037': ['Ninh Bình'],
  '038': ['Thanh Hóa'],
  '040': ['Nghệ An'],
  '042': ['Hà Tĩnh'],
  '044': ['Quảng Bình'],
  '045': ['Quảng Trị', '44'],
  '046': ['Thừa Thiên Huế'],
  '048': ['Đà Nẵng'],
  '049': ['Quảng Nam', '48'],
  '051': ['Quảng Ngãi'],
  '052': ['Bình Định'],
  '054': ['Phú Yên', '66'],
  '056': ['Khánh Hòa'],
  '058': ['Ninh Thuận', '56'],
  '060': ['Bình Thuận', '68'],
  '062': ['Kon Tum', '51'],
  '064': ['Gia Lai', '52'],
  '066': ['Đắk Lắk'],
  '067': ['Đắk Nông', '68'],
  '068': ['Lâm Đồng'],
  '070': ['Bình Phước', '75'],
  '072': ['Tây Ninh', '80'],
  '074': ['Bình Dương', '79'],
  '075': ['Đồng Nai'],
  '077': ['Bà Rịa – Vũng Tàu', '79'],
  '079': ['Thành phố Hồ Chí Minh'],
  '080': ['Long An'],
  '082': ['Tiền Giang'],
  '083': ['Bến Tre', '86'],
  '084': ['Trà Vinh', '86'],
  '086': ['Vĩnh Long'],
  '087': ['Đồng Tháp', '82'],
  '089': ['An Giang', '91'],
  '091': ['Kiên Giang'],
  '092': ['Cần Thơ'],
  '093': ['Hậu Giang', '92'],
  '094': ['Sóc Trăng', '92'],
  '095': ['Bạc Liêu', '96'],
  '096': ['Cà Mau'],
};
