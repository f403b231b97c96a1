import type { Text } from '../../generated/model.ts';

/** What is wrong with a log. */
export interface Problem {
  readonly code: ProblemCode;
  /** Origin of the log. */
  readonly log: string;
  /** The entries that it is about, `to` not among them; one entry, where it is known which. Null: none, or of no number. */
  readonly entries: { readonly from: number; readonly to: number } | null;
  /** More of it, for whoever looks closer; English, without personal data. */
  readonly detail: string | null;
}

export const problemTexts = {
  GAP: {
    vi: 'Thiếu mục hoặc đánh số trùng: số thứ tự không liên tục.',
    en: 'An entry is missing or its number stands twice: the numbers have a gap.',
  },
  FORM: { vi: 'Nội dung không đúng dạng mà FORMAT.md quy định.', en: 'It is not what FORMAT.md says it is.' },
  LEAF_CHANGED: {
    vi: 'Lá của mục đã bị sửa: không khớp giá trị băm của nó.',
    en: 'The leaf was changed: its hash is another.',
  },
  STATEMENT_CHANGED: {
    vi: 'Nội dung của mục đã bị sửa hoặc bị thay: không khớp lá.',
    en: 'The statement was changed or exchanged: it is not the one that the leaf names.',
  },
  ROW_CHANGED: {
    vi: 'Mã, thời điểm hoặc hồ sơ ghi cạnh mục không khớp nội dung của mục.',
    en: 'Id, time or dossier beside the entry are not those of the entry.',
  },
  PART_CHANGED: {
    vi: 'Phần này đã bị sửa hoặc bị thay: không khớp cam kết đã ghi.',
    en: 'This part was changed or exchanged: it is not what was committed to.',
  },
  PART_MISSING: {
    vi: 'Các phần đang lưu không đúng là các phần mà mục nêu.',
    en: 'The parts that are kept are not those that the statement names.',
  },
  ERASURE: {
    vi: 'Một phần đã bị xóa mà không có mục xóa của hai người nêu đúng phần đó.',
    en: 'A part was erased without an entry by two people that names it.',
  },
  SIGNATURE_CHANGED: {
    vi: 'Dữ liệu chữ ký đã bị sửa, bị thay hoặc thiếu: không khớp lá.',
    en: 'A signature was changed, exchanged or left out: it is not the one that the leaf names.',
  },
  SIGNATURE_INVALID: {
    vi: 'Chữ ký không đúng: khóa được nêu không ký nội dung này.',
    en: 'The signature does not hold: the key that is named has not signed this.',
  },
  ISSUER_NOT_ACCEPTED: {
    vi: 'Chứng thư đã ký không do tổ chức mà chính sách nêu cấp, hoặc khi ký không còn hiệu lực.',
    en: 'The certificate that signed is not by an issuer that the policy names, or was not valid at that time.',
  },
  FOLLOWS_NOTHING: {
    vi: 'Chữ ký nối tiếp một bản ghi nhận mà nhật ký không có trước đó, hoặc có với nội dung khác.',
    en: 'The signature follows a record that the log did not have before, or has with another statement.',
  },
  KEY_NOT_ENROLLED: {
    vi: 'Khóa đã ký không có mục đăng ký trong nhật ký; khóa do người quản trị tự thêm trông như vậy.',
    en: 'The log has no enrolment of the key that signed; a key that an administrator put in looks like this.',
  },
  KEY_NOT_ENROLLED_BEFORE: {
    vi: 'Khóa chưa được đăng ký trong một điểm chốt trước khi ký.',
    en: 'The key was not enrolled in a checkpoint before it signed.',
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
  CHAIN: {
    vi: 'Đứt chuỗi của hồ sơ: mục trước đó đã bị xóa, đổi chỗ hoặc thay.',
    en: 'The chain of the dossier is broken: the entry before was deleted, moved or exchanged.',
  },
  TIME: {
    vi: 'Thời điểm chạy lùi hoặc trái với thời điểm mà bên làm chứng xác nhận.',
    en: 'Times run backwards, or against those at which witnesses cosigned.',
  },
  NOT_BEFORE: {
    vi: 'Mục dựa vào một điểm chốt mà nhật ký không có trước nó.',
    en: 'The entry rests on a checkpoint that the log did not have before it.',
  },
  NODE: {
    vi: 'Nút của cây băm không khớp các mục bên dưới: mục đã bị sửa, đổi chỗ, xóa hoặc đánh số lại.',
    en: 'A node of the tree is not that of the entries below it: one was changed, moved, deleted or numbered anew.',
  },
  REWRITTEN: {
    vi: 'Nhật ký đã bị viết lại: các mục không cho ra điểm chốt đã ký.',
    en: 'The log was rewritten: its entries do not give the checkpoint that was signed.',
  },
  SHRUNK: {
    vi: 'Nhật ký có ít mục hơn điểm chốt: mục mới nhất đã bị xóa, hoặc bản sao lưu cũ đã được phục hồi.',
    en: 'The log has fewer entries than a checkpoint: the newest were deleted, or an old backup was restored.',
  },
  TWO_CHECKPOINTS: {
    vi: 'Có hai điểm chốt cùng kích thước mà khác nội dung: nhật ký đã được trình bày thành hai bản.',
    en: 'Two checkpoints have one size and different roots: there are two versions of the log.',
  },
  CHECKPOINT_CHANGED: {
    vi: 'Điểm chốt đang lưu đã bị sửa: không đúng là điểm chốt của nhật ký ở kích thước này.',
    en: 'A stored checkpoint was changed: it is not one of this log at its size.',
  },
  CHECKPOINT_NOT_SIGNED: {
    vi: 'Điểm chốt không mang chữ ký đúng của nhật ký theo tệp chính sách.',
    en: 'The checkpoint bears no good signature by the log of the policy.',
  },
  COSIGNATURE_INVALID: {
    vi: 'Xác nhận của bên làm chứng dưới điểm chốt không đúng.',
    en: 'What stands under the checkpoint as a cosignature of a witness does not hold.',
  },
  NOT_CHECKPOINTED: {
    vi: 'Từ mục này đã quá mười phút mà không có điểm chốt đủ bên làm chứng theo chính sách: dịch vụ ký hoặc bên làm chứng ngừng, từ chối, hoặc điểm chốt đã bị xóa.',
    en: 'For more than ten minutes no checkpoint that meets the policy has covered the entries from here on: signer or witness are down or refuse, or checkpoints were deleted.',
  },
  SUCCESSION: {
    vi: 'Nhật ký kế tiếp không mở đầu bằng mục nối đúng vào nhật ký trước.',
    en: 'The succeeding log does not begin with an entry that binds the one before it.',
  },
  OTHER_LOG: {
    vi: 'Điểm chốt thuộc về nhật ký mà kho này không có.',
    en: 'The checkpoint is of a log that this store does not have.',
  },
  GUARD_OFF: {
    vi: 'Chốt chặn sửa xóa của một bảng đã bị tắt hoặc bị gỡ.',
    en: 'A guard against changes of a table was disabled or dropped.',
  },
  PASSKEY_NOT_IN_LOG: {
    vi: 'Khóa truy cập đang lưu không có, hoặc khác với, mục đăng ký trong nhật ký; khóa do người quản trị tự thêm trông như vậy.',
    en: 'A passkey that is kept is not, or not so, enrolled in the log; one that an administrator put in looks like this.',
  },
  RECORD_NOT_IN_LOG: {
    vi: 'Bản ghi nhận căn cứ đang lưu không có trong nhật ký hoặc khác với mục của nó; mục đã bị xóa, hoặc bản ghi đã bị sửa.',
    en: 'A record of basis that is kept is not in the log, or another than its entry: the entry was deleted, or the record changed.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ProblemCode = keyof typeof problemTexts;

/** Takes what is found wrong, and lets the check go on. `entries`: one number, or a range. */
export type Refuse = (code: ProblemCode, entries: number | Problem['entries'], detail?: string) => void;

/** Runs what throws a TypeError for what it does not take; null where it did. */
export function tried<T>(
  refuse: Refuse,
  code: ProblemCode,
  entries: number | Problem['entries'],
  read: () => T,
): T | null {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    refuse(code, entries, cause.message);
    return null;
  }
}
