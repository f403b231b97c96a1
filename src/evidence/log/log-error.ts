import type { Text } from '../../generated/model.ts';

/** Why the log refuses, with the code by which PostgreSQL says so where it does. */
const refusals = {
  ID_TAKEN: {
    state: 'LT001',
    vi: 'Mã này đã có trong nhật ký chứng cứ với nội dung khác; mỗi quyết định phải có mã riêng.',
    en: 'Another statement has been entered under this id; give each decision an id of its own.',
  },
  NO_LOG: {
    state: 'LT002',
    vi: 'Chưa mở nhật ký chứng cứ; hãy chạy "npm run -s hub -- store migrate".',
    en: 'No evidence log has been opened; run "npm run -s hub -- store migrate".',
  },
  NOT_OF_THIS_LOG: {
    state: 'LT003',
    vi: 'Nội dung không thuộc nhật ký đang mở hoặc không khớp các phần của nó; hãy chuẩn bị lại.',
    en: 'The statement is not of the log that is open, or its parts are not those it names; prepare it again.',
  },
  CLOCK_BACK: {
    state: 'LT004',
    vi: 'Đồng hồ của cơ sở dữ liệu chậm hơn mục cuối của nhật ký quá 2 giây; hãy chỉnh đồng hồ rồi thử lại.',
    en: 'The clock of the database is more than 2 s behind the last entry of the log; set it right and try again.',
  },
  ISOLATION: {
    state: 'LT005',
    vi: 'Giao dịch ghi nhật ký phải ở mức cô lập "read committed".',
    en: 'Entries are appended in transactions of isolation "read committed".',
  },
  CHECKPOINT_REFUSED: {
    state: 'LT006',
    vi: 'Điểm chốt không phải của nhật ký này.',
    en: 'The checkpoint is not one of this log.',
  },
  FINAL: {
    state: 'LT007',
    vi: 'Nhật ký chứng cứ chỉ được ghi thêm; không sửa, không xóa.',
    en: 'The evidence log only grows; nothing in it is changed or deleted.',
  },
  OTHER_ORIGIN: {
    state: null,
    vi: 'Cơ sở dữ liệu này giữ nhật ký chứng cứ mang tên khác; hãy sửa EVIDENCE_DOMAIN.',
    en: 'This database keeps an evidence log of another origin; correct EVIDENCE_DOMAIN.',
  },
} as const;

export type LogErrorCode = keyof typeof refusals;

/** The log did not do what it was asked. Nothing of the transaction stays. */
export class LogError extends Error {
  readonly code: LogErrorCode;
  readonly messages: Text;

  constructor(code: LogErrorCode, options?: ErrorOptions) {
    const { vi, en } = refusals[code];
    super(en, options);
    this.name = 'LogError';
    this.code = code;
    this.messages = { vi, en };
  }
}

/** What PostgreSQL said, as a `LogError` where it came from the log's own functions; anything else as it is. */
export function asLogError(error: unknown): unknown {
  const { code: state } = error as { code?: unknown };
  const code = (Object.keys(refusals) as LogErrorCode[]).find((one) => refusals[one].state === state);
  return code === undefined || state === null ? error : new LogError(code, { cause: error });
}
