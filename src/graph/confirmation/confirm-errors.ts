import { idempotencyKeyMalformed } from '../../access/idempotency-key.ts';
import type { Text } from '../../generated/model.ts';
import type { ConfirmFactErrorCode } from '../../generated/resolvers.ts';
import { type InLanguage, spoken } from '../spoken.ts';

/** What to do, for each cause of refusal; never with anything that was submitted. */
const sentences: Readonly<Record<ConfirmFactErrorCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa này đã được dùng cho một lần đối chiếu có nội dung khác. Hãy tạo khóa mới cho lần đối chiếu mới.',
    en: 'This key was used for a confirmation with other content. Make a new key for a new confirmation.',
  },
  FACT_UNKNOWN: {
    vi: 'Không có thông tin nào ứng với `ref` này. Hãy dùng đúng `ref` đã nhận trong một kết quả trước đó.',
    en: 'There is no fact for this `ref`. Use one exactly as an earlier answer had it.',
  },
  NOT_CONFIRMABLE: {
    vi: 'Thông tin này không đối chiếu riêng được: danh sách và mục của danh sách, thông tin được suy ra, số định danh, các bên trong bản ghi và nội dung bản ghi trích dẫn. Hãy đối chiếu thông tin tương ứng của người đó.',
    en: 'This cannot be confirmed by itself: sets and their items, what is worked out, personal numbers, parties of records, and what a record quotes. Confirm the fact of the person instead.',
  },
  NOT_READABLE: {
    vi: 'Cán bộ không được đọc thông tin này cho thủ tục đang giải quyết nên không đối chiếu được.',
    en: 'You may not read this for the present procedure, so you cannot confirm it.',
  },
  VALUE_UNREADABLE: {
    vi: 'Không đọc được `value` theo kiểu của thông tin này. Ngày ghi 1988-05-12 hoặc 12/05/1988; người ghi số định danh 12 chữ số; danh mục ghi đúng tên hoặc mã.',
    en: '`value` cannot be read as a value of this field. Write a date as 1988-05-12 or 12/05/1988, a person as the number of twelve digits, what is in a list by its name or code.',
  },
  VALUE_INVALID: {
    vi: 'Giá trị trái quy tắc dữ liệu (ví dụ ngày trong tương lai, ghi thay cho “không rõ”). Hãy xem lại bản gốc.',
    en: 'The value breaks a rule of the data (a date to come, a filling for “unknown”). Look at the original again.',
  },
  ORIGINAL_INCOMPLETE: {
    vi: 'Phải ghi số (tối đa 100 ký tự) và nơi giữ hoặc cấp (tối đa 200 ký tự) của bản gốc, không có ký tự điều khiển.',
    en: 'Give the number (at most 100 characters) and the place (at most 200) of the original, without control characters.',
  },
  SEEN_ON_NOT_WHOLE: {
    vi: 'Ngày xem bản gốc phải đủ ngày, tháng, năm.',
    en: 'The day on which the original was seen must have day, month and year.',
  },
  SEEN_ON_IN_FUTURE: {
    vi: 'Ngày xem bản gốc không được sau ngày hôm nay.',
    en: 'The day on which the original was seen must not be after today.',
  },
  NOT_STORED: {
    vi: 'Chưa ghi nhận được. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
    en: 'It could not be recorded. Send the same again in a few minutes, with the same key.',
  },
};

/** A refusal of a confirmation, as `type ConfirmFactError`. */
export interface ConfirmFactErrorView {
  readonly code: ConfirmFactErrorCode;
  readonly part: string | null;
  message(args: InLanguage): string;
}

export function confirmError(code: ConfirmFactErrorCode, part: string | null = null): ConfirmFactErrorView {
  return { code, part, message: (args) => spoken(sentences[code], args) };
}
