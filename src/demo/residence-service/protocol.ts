import { randomUUID } from 'node:crypto';

/** The errors of the service, see PROTOCOL.md. */
const errors = {
  100: ['AUTHEN_ERROR', 'Không xác thực được hệ thống gọi'],
  106: ['AGENCY_ID_INCORRECT', 'Mã đơn vị không đúng'],
  200: ['RECORD_UNCOMPLETE', 'Thiếu thông tin bắt buộc'],
  201: ['RECORD_NOT_FOUND', 'Không tìm thấy bản ghi'],
  302: ['DATA_TYPE_INVALID', 'Kiểu dữ liệu không hợp lệ'],
  500: ['DATA_INCORRECT', 'Dữ liệu gửi lên không đúng'],
} as const;
export type ErrorCode = keyof typeof errors;

/** A refusal that the caller gets as HTTP 200 with `status` 0. */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(errors[code][0]);
    this.code = code;
  }
}

export type Body = Readonly<Record<string, unknown>>;

export const accepted = (response: object): string =>
  JSON.stringify({ code: '000', status: 1, correlationId: randomUUID(), response });

export function refused(code: ErrorCode): string {
  const [MaLoi, MoTa] = errors[code];
  return JSON.stringify({ code: String(code), status: 0, correlationId: randomUUID(), response: { MaLoi, MoTa } });
}

/** The body, once it is an object that says who asks and what for. */
export function readBody(text: string): Body {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal(500);
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refusal(500);
  const fields = body as Body;
  textField(fields, 'MaYeuCau', 40);
  textField(fields, 'MaDVC', 20);
  textField(fields, 'MaDonVi', 35, 106);
  textField(fields, 'MaCanBo', 20);
  return fields;
}

export function textField(body: Body, name: string, longest: number, tooLong: ErrorCode = 302): string {
  const value = body[name] ?? '';
  if (value === '') throw new Refusal(200);
  if (typeof value !== 'string') throw new Refusal(302);
  if (value.length > longest) throw new Refusal(tooLong);
  return value;
}

export function listField(body: Body, name: string, limit: number): string[] {
  const value = body[name];
  if (value === undefined || value === null) throw new Refusal(200);
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw new Refusal(302);
  if (value.length > limit) throw new Refusal(500);
  return value;
}
