import { createHash } from 'node:crypto';
import type { ChangedItem, ChangedPage, PortalCheck, PortalSubmission } from '../../src/connect/portal.ts';

type Fields = Readonly<Record<string, unknown>>;
type Written = PortalSubmission['written'];
type WrittenPerson = Written['owner'];
type Signature = Written['attachments'][number]['signature'];
type Claims = Written['submitter']['claims'];

const signatures: Readonly<Record<string, Signature>> = {
  KHONG_KY: 'NONE',
  HOP_LE: 'VALID',
  BI_SUA_DOI: 'TAMPERED',
  CTS_BI_THU_HOI: 'REVOKED',
  OCSP_KHONG_LIEN_LAC_DUOC: 'UNREACHABLE',
  OCSP_QUA_THOI_GIAN: 'TIMEOUT',
};

const claims: Readonly<Record<string, Claims>> = {
  CHINH_CHU: 'SELF',
  CHA_ME: 'PARENT',
  CON: 'CHILD',
  VO_CHONG: 'SPOUSE',
  ONG_BA: 'GRANDPARENT',
  ANH_CHI_EM: 'SIBLING',
  NGUOI_GIAM_HO: 'GUARDIAN',
  UY_QUYEN: 'MANDATE',
  CAN_BO: 'OFFICIAL',
  BUU_CHINH: 'POSTAL_AGENT',
};

/** A page of `dsHoSo`; null if it does not have the shape of one, or fewer items than it says. */
export function changedPage(response: Fields): ChangedPage | null {
  const { danhSach, soLuong, tongSoTrang } = response;
  if (!Array.isArray(danhSach) || danhSach.length !== soLuong || !isCount(tongSoTrang)) return null;
  return { pages: tongSoTrang, items: danhSach.map(changedItem) };
}

function changedItem(item: unknown): ChangedItem {
  const fields = isFields(item) ? item : {};
  const digest = () => createHash('sha256').update(JSON.stringify(item)).digest('base64url');
  return {
    reference: textIn(fields, 'maThamChieu') ?? `?${digest().slice(0, 22)}`,
    unit: textIn(fields, 'maDonVi'),
    changedAt: momentIn(fields, 'ngayCapNhat'),
  };
}

/** The dossier of `chiTietHoSo`; null if it does not have the shape of one. */
export function submissionIn({ hoSo }: Fields): PortalSubmission | null {
  if (!isFields(hoSo)) return null;
  const { chuHoSo, doiTuong, nguoiNop, tepDinhKem, lePhi, noiDung } = hoSo;
  const changedAt = momentIn(hoSo, 'ngayCapNhat');
  const isWhole = isFields(chuHoSo) && isFields(nguoiNop) && allFields(doiTuong) && allFields(tepDinhKem);
  const details = isFields(noiDung) ? Object.entries(noiDung) : [];
  if (!isWhole || changedAt === null || !details.every(isOfText)) return null;
  return {
    changedAt,
    written: {
      code: textIn(hoSo, 'maHoSo') ?? '',
      procedure: textIn(hoSo, 'maTTHC') ?? '',
      unit: textIn(hoSo, 'maDonVi') ?? '',
      channel: 'PORTAL',
      submittedAt: textIn(hoSo, 'thoiDiemNop') ?? '',
      owner: personIn(chuHoSo),
      subjects: doiTuong.map((each) => ({ role: textIn(each, 'vaiTro') ?? '', person: personIn(each) })),
      submitter: {
        person: personIn(nguoiNop),
        account: textIn(nguoiNop, 'taiKhoan'),
        claims: wordIn(nguoiNop, 'tuCach', claims),
      },
      attachments: tepDinhKem.map((each) => ({
        kind: textIn(each, 'loai') ?? '',
        fileName: textIn(each, 'tenTep') ?? '',
        digest: textIn(each, 'maBam') ?? '',
        signature: wordIn(each, 'chuKySo', signatures),
      })),
      payment: isFields(lePhi)
        ? { amount: Number(lePhi.soTien), reference: textIn(lePhi, 'maThamChieu') ?? '', ...paymentTimes(lePhi) }
        : null,
      details: Object.fromEntries(details),
    },
  };
}

/** What `kiemTraHoSo` found; null if it does not have the shape of it. */
export function checkIn({ chuKySo, lePhi }: Fields): PortalCheck | null {
  if (!Array.isArray(chuKySo)) return null;
  return {
    signatures: chuKySo.map((word) => wordIn({ word }, 'word', signatures)),
    payment: isFields(lePhi) ? paymentTimes(lePhi) : null,
  };
}

/** Claimed is what the payer's side said, confirmed what the treasury said. */
const paymentTimes = (fields: Fields) => ({
  claimedAt: momentIn(fields, 'nguoiNopBao'),
  confirmedAt: momentIn(fields, 'khoBacXacNhan'),
});

const personIn = (fields: Fields): WrittenPerson => ({
  personalId: textIn(fields, 'soDinhDanh'),
  formerNumber: textIn(fields, 'soCMND'),
  fullName: textIn(fields, 'hoTen'),
  dateOfBirth: dateFrom(textIn(fields, 'ngaySinh')),
});

/** `12/05/1990`, `05/1990` and `1990` as `1990-05-12` …; anything else as it is, for whoever checks it. */
function dateFrom(text: string | null): string | null {
  if (text === null || !/^(?:(?:\d\d\/)?\d\d\/)?\d{4}$/.test(text)) return text;
  return text.split('/').reverse().join('-');
}

function textIn(fields: Fields, name: string): string | null {
  const value = fields[name];
  // What no database keeps is no text.
  return typeof value === 'string' && value.trim() !== '' && !/[\0\p{Cs}]/u.test(value) ? value : null;
}

function wordIn<T>(fields: Fields, name: string, words: Readonly<Record<string, T>>): T | null {
  const word = fields[name];
  return typeof word === 'string' && Object.hasOwn(words, word) ? (words[word] as T) : null;
}

function momentIn(fields: Fields, name: string): string | null {
  const text = textIn(fields, name);
  const isMoment = text !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const time = isMoment ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const allFields = (value: unknown): value is readonly Fields[] => Array.isArray(value) && value.every(isFields);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isOfText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
