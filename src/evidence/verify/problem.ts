import type { Text } from '../../generated/model.ts';

/** What makes a bundle refused. `place`: the file or folder in it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: string;
  /** More of it, for whoever looks closer; English. */
  readonly detail: string | null;
}

export const problemTexts = {
  ZIP: {
    vi: 'Tệp không phải là gói chứng cứ nguyên vẹn; hãy dùng đúng tệp đã nhận, không giải nén rồi nén lại.',
    en: 'The file is not a whole bundle; take it exactly as it was received, not unpacked and packed again.',
  },
  FORM: { vi: 'Nội dung không đúng dạng mà FORMAT.md quy định.', en: 'It is not what FORMAT.md says it is.' },
  PART_CHANGED: {
    vi: 'Phần này đã bị sửa hoặc bị thay: không khớp cam kết đã ghi.',
    en: 'This part was changed or exchanged: it is not what was committed to.',
  },
  STATEMENT_CHANGED: {
    vi: 'Nội dung của mục đã bị sửa hoặc bị thay: không khớp lá trong nhật ký.',
    en: 'The statement was changed or exchanged: it is not the one that the leaf names.',
  },
  SIGNATURE_CHANGED: {
    vi: 'Dữ liệu chữ ký đã bị sửa, bị thay hoặc thiếu: không khớp lá trong nhật ký.',
    en: 'The signature was changed, exchanged or left out: it is not the one that the leaf names.',
  },
  NOT_IN_LOG: {
    vi: 'Mục này không nằm ở vị trí đã nêu trong nhật ký: đã bị sửa, đổi chỗ hoặc đánh số lại.',
    en: 'The entry is not in the log at this place: it was changed, moved or numbered anew.',
  },
  OTHER_LOG: {
    vi: 'Mục này thuộc về nhật ký khác với điểm chốt kèm theo.',
    en: 'The entry is of another log than the checkpoint that is given for it.',
  },
  ORDER: {
    vi: 'Các mục không theo thứ tự của nhật ký, hoặc có mục trùng.',
    en: 'The entries are not in the order of the log, or one stands twice.',
  },
  CHAIN: {
    vi: 'Đứt chuỗi: thiếu một mục của hồ sơ ở trước mục này, hoặc mục này đã bị tráo.',
    en: 'The chain is broken: an entry of the dossier before this one is missing, or this one was exchanged.',
  },
  TIME: {
    vi: 'Thời điểm chạy lùi hoặc trái với thời điểm mà bên làm chứng xác nhận.',
    en: 'Times run backwards, or against those at which witnesses cosigned.',
  },
  CHECKPOINTS_DIFFER: {
    vi: 'Chứng minh này không dùng điểm chốt của gói.',
    en: 'The proof is for another checkpoint than that of the bundle.',
  },
  TWO_CHECKPOINTS: {
    vi: 'Có hai điểm chốt cùng kích thước mà khác nội dung: nhật ký đã bị viết thành hai bản.',
    en: 'Two checkpoints have one size and different roots: there are two versions of the log.',
  },
  NOT_CONSISTENT: {
    vi: 'Nhật ký đã bị viết lại: điểm chốt sau không nối tiếp điểm chốt trước.',
    en: 'The log was rewritten: the later checkpoint does not continue the earlier one.',
  },
  ISSUER_UNKNOWN: {
    vi: 'Nhật ký này không có trong tệp chính sách: không phải của nơi mà bạn tin.',
    en: 'The policy does not list this log: it is not of an issuer that you trust.',
  },
  CHECKPOINT_NOT_SIGNED: {
    vi: 'Điểm chốt không mang chữ ký đúng của nhật ký theo tệp chính sách: gói đã bị sửa hoặc tự dựng.',
    en: 'The checkpoint bears no good signature by the log of the policy: it was changed, or is of somebody’s own making.',
  },
  NOT_WITNESSED: {
    vi: 'Điểm chốt không đủ bên làm chứng theo tệp chính sách.',
    en: 'The checkpoint is not cosigned by as many witnesses as the policy asks for.',
  },
  SIGNATURE_INVALID: {
    vi: 'Chữ ký không đúng: không phải khóa đã đăng ký ký nội dung này.',
    en: 'The signature does not hold: the key that was enrolled has not signed this.',
  },
  KEY_NOT_ENROLLED: {
    vi: 'Khóa đã ký không có mục đăng ký trong nhật ký; khóa do người quản trị tự thêm trông như vậy.',
    en: 'The log has no enrolment of the key that signed; a key that an administrator put in looks like this.',
  },
  KEY_NOT_ENROLLED_BEFORE: {
    vi: 'Khóa chưa được đăng ký trong điểm chốt có bên làm chứng trước khi ký.',
    en: 'The key was not enrolled in a witnessed checkpoint before it signed.',
  },
  KEY_OF_ANOTHER: {
    vi: 'Khóa đã ký được đăng ký cho người khác với người nêu trong mục.',
    en: 'The key that signed was enrolled for somebody else than the entry names.',
  },
  KEY_NOT_VOUCHED: {
    vi: 'Đăng ký khóa không nêu hai người khác nhau, khác người giữ khóa, đã xác nhận.',
    en: 'The enrolment names no two people beside the holder who vouched for the key.',
  },
  KEY_REVOKED: { vi: 'Khóa đã bị thu hồi trước khi ký.', en: 'The key had been revoked before it signed.' },
  ISSUER_NOT_ACCEPTED: {
    vi: 'Chứng thư số không do nơi mà tệp chính sách chấp nhận cấp, hoặc không có hiệu lực vào lúc đó.',
    en: 'The certificate is not of an issuer that the policy accepts, or was not valid at the time.',
  },
  WORDING_CHANGED: {
    vi: 'Lời văn đã hiển thị không phải là lời văn đã ký, hoặc không phải của phiên bản lời văn mà nhật ký có trước đó.',
    en: 'The words that were shown are not those that were signed, or not of the version of the words that the log had before.',
  },
  SUCCESSION: {
    vi: 'Nhật ký kế tiếp không mở đầu bằng mục nối đúng vào nhật ký trước.',
    en: 'The succeeding log does not begin with an entry that binds the one before it.',
  },
  COUNTERSIGNS_NOTHING: {
    vi: 'Mục đồng xác nhận nói về nội dung không có trong gói.',
    en: 'It countersigns something that is not in the bundle.',
  },
  COUNTERSIGNED_BY_SIGNER: {
    vi: 'Mục đồng xác nhận do chính người đã ký mục kia lập.',
    en: 'It countersigns what the same person had signed.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ProblemCode = keyof typeof problemTexts;

/** Takes what is found wrong, and lets the check go on. */
export type Refuse = (code: ProblemCode, place: string, detail?: string) => void;

/** Runs what throws a TypeError for what it does not take; null where it did. */
export function tried<T>(refuse: Refuse, code: ProblemCode, place: string, read: () => T): T | null {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    refuse(code, place, cause.message);
    return null;
  }
}
