import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Text } from '../generated/model.ts';

/**
 * Every code that an entry of `errors` can carry: HTTP status, and the sentence that says what to do. Words in braces
 * are filled from the schema and from positions, never from what was submitted.
 */
const codes = {
  SYNTAX: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: truy vấn không đúng cú pháp GraphQL tại đây. Hãy kiểm tra dấu ngoặc, dấu nháy và tên trường ngay trước vị trí này.',
    en: 'Line {line}, column {column}: this is not valid GraphQL. Check brackets, quotes and names just before this place.',
  },
  UNKNOWN_FIELD: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: kiểu {type} không có trường này. Các trường có thể hỏi: {offers}.',
    en: 'Line {line}, column {column}: type {type} has no such field. It offers: {offers}.',
  },
  UNKNOWN_ARGUMENT: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: {owner} không nhận đối số này. Các đối số được nhận: {offers}.',
    en: 'Line {line}, column {column}: {owner} takes no such argument. It takes: {offers}.',
  },
  MISSING_ARGUMENT: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: {owner} thiếu đối số bắt buộc: {offers}.',
    en: 'Line {line}, column {column}: {owner} lacks required arguments: {offers}.',
  },
  MISSING_SELECTION: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: phải chọn trường con của kiểu {type}. Các trường có thể hỏi: {offers}.',
    en: 'Line {line}, column {column}: select fields of type {type} here. It offers: {offers}.',
  },
  SELECTION_NOT_ALLOWED: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: giá trị kiểu {type} không có trường con; hãy bỏ phần trong ngoặc nhọn.',
    en: 'Line {line}, column {column}: a value of type {type} has no fields; remove the braces.',
  },
  CONFLICTING_FIELDS: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: cùng một tên trong kết quả được chọn hai lần theo hai cách khác nhau. Hãy đặt bí danh khác nhau.',
    en: 'Line {line}, column {column}: one name in the result is selected twice in different ways. Give them different aliases.',
  },
  UNKNOWN_TYPE: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: lược đồ không có kiểu dữ liệu này, hoặc kiểu này không dùng được ở đây.',
    en: 'Line {line}, column {column}: the schema has no such type, or the type cannot be used here.',
  },
  FRAGMENT_MISUSED: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: đoạn truy vấn (fragment) không được định nghĩa, không được dùng, bị lặp hoặc không áp dụng được cho kiểu này.',
    en: 'Line {line}, column {column}: a fragment is undefined, unused, repeated, circular, or cannot apply to this type.',
  },
  DIRECTIVE_MISUSED: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: chỉ thị (directive) này không có hoặc không dùng được ở đây. Các chỉ thị được nhận: {offers}.',
    en: 'Line {line}, column {column}: this directive does not exist or cannot be used here. Known directives: {offers}.',
  },
  VARIABLE_MISUSED: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: biến không được khai báo, không được dùng, bị lặp, hoặc có kiểu không hợp với nơi dùng.',
    en: 'Line {line}, column {column}: a variable is undeclared, unused, repeated, or of a type that does not fit where it is used.',
  },
  INVALID_VALUE: {
    status: 400,
    vi: 'Dòng {line}, cột {column}{place}: giá trị không đúng kiểu {type} ({format}).',
    en: 'Line {line}, column {column}{place}: not a value of type {type} ({format}).',
  },
  INVALID_DOCUMENT: {
    status: 400,
    vi: 'Dòng {line}, cột {column}: truy vấn không hợp lệ theo lược đồ. Hãy đối chiếu với lược đồ công bố.',
    en: 'Line {line}, column {column}: the document is not valid against the schema. Compare it with the published schema.',
  },
  UNKNOWN_OPERATION: {
    status: 400,
    vi: 'Không xác định được thao tác cần thực hiện. Khi tài liệu có nhiều thao tác, `operationName` phải là tên của một thao tác trong đó.',
    en: 'It is not clear which operation to run. With several operations in the document, `operationName` must name one of them.',
  },
  OPERATION_NOT_OFFERED: {
    status: 400,
    vi: 'Hệ thống không cung cấp loại thao tác này. Các loại được cung cấp: {offers}.',
    en: 'This kind of operation is not offered. Offered: {offers}.',
  },
  MALFORMED_ID: {
    status: 400,
    vi: 'Giá trị này không phải là `id` do hệ thống này cấp. Hãy dùng đúng `id` đã nhận trong một kết quả trước đó.',
    en: 'This is not an `id` that this hub gave. Use one exactly as an earlier answer had it.',
  },
  TOO_MANY: {
    status: 400,
    vi: 'Hỏi quá nhiều trong một lần: {what} tối đa {limit}. Hãy chia nhỏ yêu cầu.',
    en: 'Too much asked at once: {what}, at most {limit}. Split the request.',
  },
  SEARCH_CRITERIA: {
    status: 400,
    vi: 'Chỉ tìm kiếm được theo họ tên cùng với năm sinh (`fullName` và `birthYear`), hoặc chỉ theo số giấy tờ (`documentNumber`).',
    en: 'Search by a name together with a year of birth (`fullName` and `birthYear`), or by a number alone (`documentNumber`).',
  },
  SEARCH_MALFORMED: {
    status: 400,
    vi: 'Giá trị `{what}` không đúng dạng: {form}.',
    en: 'The value of `{what}` is not of the right form: {form}.',
  },
  CURSOR_INVALID: {
    status: 400,
    vi: 'Giá trị `after` không phải là con trỏ do hệ thống này cấp. Hãy dùng đúng `cursor` của kết quả trước, hoặc bỏ `after` để tìm lại từ đầu.',
    en: 'The value of `after` is not a cursor that this hub gave. Use a `cursor` exactly as an earlier answer had it, or leave `after` out to begin again.',
  },
  ASSESSMENTS_OF_TWO_DOSSIERS: {
    status: 400,
    vi: 'Hai kết quả đánh giá này thuộc hai hồ sơ khác nhau nên không so sánh được.',
    en: 'These two assessments are of different dossiers and cannot be compared.',
  },
  CURSOR_OF_OTHER_SEARCH: {
    status: 400,
    vi: 'Con trỏ `after` thuộc về một lần tìm kiếm khác. Hãy giữ nguyên `by`, hoặc bỏ `after` để tìm lại từ đầu.',
    en: 'The cursor in `after` belongs to another search. Keep `by` as it was, or leave `after` out to begin again.',
  },
  ARGUMENT_UNKNOWN: {
    status: 400,
    vi: 'Giá trị của `{what}` không có trong hệ thống. Truy vấn `registers` cho biết mã các nguồn và các trường.',
    en: 'The value of `{what}` names nothing here. The query `registers` has the codes of registers and their fields.',
  },
  BAD_REQUEST: {
    status: 400,
    vi: 'Yêu cầu không đúng dạng. Hãy gửi POST với `Content-Type: application/json` và nội dung {"query": "…", "variables": {…}, "operationName": "…"}.',
    en: 'The request is not of the expected form. Send POST with `Content-Type: application/json` and {"query": "…", "variables": {…}, "operationName": "…"}.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    vi: 'Nội dung yêu cầu lớn hơn 1 MB. Hãy chia nhỏ yêu cầu.',
    en: 'The request body is larger than 1 MB. Split the request.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    vi: 'Địa chỉ này chỉ nhận phương thức POST, vì truy vấn về con người không được nằm trong địa chỉ hay nhật ký của máy chủ trung gian.',
    en: 'This address takes POST only: questions about people do not belong into addresses and logs of proxies.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    // What clients that try hashes first expect before they send the whole query.
    status: 200,
    vi: 'Hệ thống không lưu sẵn truy vấn theo mã băm. Hãy gửi toàn văn truy vấn.',
    en: 'Queries by hash are not supported. Send the whole query.',
  },
  TOKEN_MISSING: {
    status: 401,
    vi: 'Chưa có mã truy cập. Hãy gửi tiêu đề `Authorization: Bearer <token>`.',
    en: 'There is no access token. Send the header `Authorization: Bearer <token>`.',
  },
  TOKEN_EXPIRED: {
    status: 401,
    vi: 'Mã truy cập đã hết hạn. Hãy đăng nhập lại để nhận mã mới.',
    en: 'The access token has expired. Sign in again to get a new one.',
  },
  TOKEN_INVALID: {
    status: 401,
    vi: 'Mã truy cập không hợp lệ với hệ thống này. Hãy dùng mã do đơn vị cấp định danh của hệ thống cấp.',
    en: 'The access token is not valid here. Use one that the identity issuer of this system gave.',
  },
  FORBIDDEN: {
    status: 403,
    vi: 'Vai trò của mã truy cập này không được đọc dữ liệu này. Hãy dùng tài khoản của cán bộ giải quyết hồ sơ.',
    en: 'The role of this token may not read this. Use the account of an official who handles the dossier.',
  },
  PURPOSE_REQUIRED: {
    status: 403,
    vi: 'Đọc dữ liệu về con người phải có mục đích. Hãy gửi tiêu đề `Lienthong-Procedure` (mã thủ tục) và, nếu có, `Lienthong-Dossier` (mã hồ sơ), bằng mã truy cập có mã cán bộ.',
    en: 'Reading data about people needs a purpose. Send the header `Lienthong-Procedure` (procedure code) and, if there is one, `Lienthong-Dossier` (dossier code), with a token that carries an official’s code.',
  },
  PURPOSE_INVALID: {
    status: 400,
    vi: 'Tiêu đề nêu mục đích không đúng dạng. Mã thủ tục có dạng 1.001193; mã hồ sơ có dạng H29.50.05.13-261008-0975, ngày nhận yymmdd phải có thật.',
    en: 'A purpose header is not of the right form. A procedure code looks like 1.001193; a dossier code like H29.50.05.13-261008-0975, with a real date yymmdd.',
  },
  NOT_FOUND: {
    status: 404,
    vi: 'Không có gì ở địa chỉ này. Truy vấn được gửi tới `/graphql`.',
    en: 'There is nothing at this address. Queries go to `/graphql`.',
  },
  NOT_READY: {
    status: 503,
    vi: 'Hệ thống đang khởi động hoặc đang dừng. Hãy thử lại sau ít giây; `/health/ready` cho biết khi nào sẵn sàng.',
    en: 'The hub is starting or stopping. Try again in a few seconds; `/health/ready` says when it is ready.',
  },
  STORE_UNAVAILABLE: {
    status: 503,
    vi: 'Tạm thời không tra cứu được kho dữ liệu của hệ thống. Hãy thử lại sau ít phút.',
    en: "The hub's own store cannot be looked up at the moment. Try again in a few minutes.",
  },
  IDENTITY_UNAVAILABLE: {
    status: 503,
    vi: 'Tạm thời không kiểm tra được mã truy cập vì không liên lạc được với nơi cấp. Hãy thử lại sau ít phút.',
    en: 'The token cannot be checked at the moment, because its issuer cannot be reached. Try again in a few minutes.',
  },
  INTERNAL: {
    status: 500,
    vi: 'Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo cho bộ phận vận hành mã {errorId}.',
    en: 'The hub failed. Try again; if it fails again, tell its operators the id {errorId}.',
  },
} as const satisfies Record<string, Text & { status: number }>;

export type ErrorCode = keyof typeof codes;

/** What fills the braces of a sentence; a pair where the two languages need different words. */
export type Words = Readonly<Record<string, string | number | Text>>;

/**
 * An operation refused, with a code and a sentence in both languages. The only error whose words reach a client, so
 * they must come from the schema or the hub and never from the request.
 */
export class Refusal extends GraphQLError {
  readonly code: ErrorCode;
  readonly status: number;
  readonly messages: Text;
  constructor(code: ErrorCode, words: Words = {}, options: Omit<GraphQLErrorOptions, 'extensions'> = {}) {
    const { status, vi, en } = codes[code];
    const messages = { vi: fill(vi, words, 'vi'), en: fill(en, words, 'en') };
    super(messages.en, { ...options, extensions: { code, messages, http: { status } } });
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
    this.messages = messages;
  }
}

function fill(sentence: string, words: Words, language: keyof Text): string {
  return sentence.replaceAll(/\{([a-z]+[A-Za-z]*)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`The word {${name}} is missing.`);
    return typeof word === 'object' ? word[language] : String(word);
  });
}
