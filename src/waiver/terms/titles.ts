import type {
  ReceiptState,
  SignatureClass,
  Text,
  TimestampState,
  WaiverCheckKind,
  WaiverEffect,
  WaiverEventKind,
  WaiverReason,
  WaiverState,
} from '../../generated/model.ts';

/** These words are firm: whether anybody is free of liability is for the competent authority to say. */
export const waiverTitle: Text = {
  vi: 'Ghi nhận căn cứ sử dụng dữ liệu (miễn trừ trách nhiệm)',
  en: 'Record of the basis for using data (waiver)',
};

/** These words are firm. */
export const effectTitles: Readonly<Record<WaiverEffect, Text>> = {
  ACKNOWLEDGEMENT: { vi: 'Đã ghi nhận, không phải miễn trừ', en: 'Recorded; no exemption' },
  EXEMPTION_BASIS_INVOKED: {
    vi: 'Có viện dẫn căn cứ miễn trừ đang có hiệu lực, chờ cơ quan có thẩm quyền xem xét',
    en: 'A basis of exemption in force is invoked; the competent authority has yet to consider it',
  },
};

export const stateTitles: Readonly<Record<WaiverState, Text>> = {
  STANDING: { vi: 'Đã ghi nhận', en: 'Recorded' },
  AWAITING_COUNTERSIGNATURE: {
    vi: 'Chờ đồng xác nhận, chưa có hiệu lực',
    en: 'Waits to be countersigned; without effect',
  },
  SIGNATURE_PENDING: { vi: 'Chưa ký được, chưa có hiệu lực', en: 'Not signed; without effect' },
  EXPIRED: { vi: 'Hết thời hạn', en: 'Its last day has passed' },
  REVOKED: { vi: 'Đã rút lại', en: 'Taken back' },
};

export const reasonTitles: Readonly<Record<WaiverReason, Text>> = {
  REGISTRAR_SILENT: {
    vi: 'Cơ quan đăng ký được hỏi mà không trả lời trong thời hạn',
    en: 'The registrar was asked and has not answered in time',
  },
  REGISTER_UNAVAILABLE: {
    vi: 'Không tra cứu được cơ sở dữ liệu mà thời hạn giải quyết sắp hết',
    en: 'A register could not be asked, and the time runs out',
  },
  NOT_SHARED: {
    vi: 'Cơ quan quản lý dữ liệu không chia sẻ thông tin này',
    en: 'The owner of the register does not share the field',
  },
  NOT_DIGITISED: {
    vi: 'Sổ của thời gian hoặc cơ quan đăng ký liên quan chưa được số hóa',
    en: 'The years or registrars concerned are not digitised',
  },
  IMMATERIAL: {
    vi: 'Phần còn thiếu không làm thay đổi việc giải quyết hồ sơ',
    en: 'What is missing makes no difference to the decision',
  },
  PAPER_IMPOSSIBLE: { vi: 'Công dân không thể có được giấy tờ', en: 'The citizen cannot get the paper' },
  URGENT: { vi: 'Chờ đợi sẽ gây thiệt hại', en: 'Waiting would do harm' },
  OTHER: { vi: 'Lý do khác', en: 'Another reason' },
};

export const checkTitles: Readonly<Record<WaiverCheckKind, Text>> = {
  ASKED_AGAIN: { vi: 'Đã tra cứu lại các cơ sở dữ liệu', en: 'The registers were asked again' },
  OTHER_SOURCE: {
    vi: 'Đã xem nguồn khác hoặc giấy tờ lưu tại đơn vị',
    en: 'Another source or document of the unit was looked into',
  },
  REGISTRAR_ASKED: { vi: 'Đã hỏi cơ quan đăng ký giữ sổ', en: 'The registrar who keeps the book was asked' },
  CITIZEN_ASKED: { vi: 'Đã hỏi công dân', en: 'The citizen was asked' },
  SUPERIOR_CONSULTED: { vi: 'Đã xin ý kiến lãnh đạo', en: 'A superior was consulted' },
  OTHER: { vi: 'Việc khác', en: 'Something else' },
};

export const eventTitles: Readonly<Record<WaiverEventKind, Text>> = {
  SIGNED: {
    vi: 'Đã ký sau khi liên lạc được với dịch vụ ký số',
    en: 'Signed later, once the signing service was reached',
  },
  COUNTERSIGNED: { vi: 'Cán bộ khác đã đồng xác nhận', en: 'Countersigned by another official' },
  REVOKED: { vi: 'Đã rút lại bản ghi nhận', en: 'The record was taken back' },
  OUTCOME: { vi: 'Ghi nhận dữ liệu sau này được biết là đúng hay sai', en: 'What turned out later about the data' },
  REPLY: { vi: 'Cán bộ giải trình', en: 'Reply of the official' },
};

/** Only certificates make what the law calls a digital signature; a passkey is none. */
export const signatureTitles: Readonly<Record<SignatureClass, Text>> = {
  LOGIN_ONLY: { vi: 'Chỉ đăng nhập, không ký', en: 'Login only; not signed' },
  PASSKEY: { vi: 'Xác nhận bằng khóa truy cập (passkey)', en: 'Confirmed with a passkey' },
  PUBLIC_CA: { vi: 'Chữ ký số (chứng thư số công cộng)', en: 'Digital signature (certificate of a public service)' },
  OFFICIAL_DUTY_CA: {
    vi: 'Chữ ký số chuyên dùng công vụ',
    en: 'Digital signature (certificate for officials on duty)',
  },
  SIGNATURE_PENDING: {
    vi: 'Chưa ký được: không liên lạc được với dịch vụ ký số',
    en: 'Not signed: the signing service was not reached',
  },
};

export const receiptTitles: Readonly<Record<ReceiptState, Text>> = {
  LOGGED: {
    vi: 'Đã ghi vào nhật ký; mới là cam kết của hệ thống',
    en: "Entered in the log; only the hub's promise so far",
  },
  CHECKPOINTED: {
    vi: 'Đã nằm trong điểm chốt có chữ ký của nhật ký',
    en: 'Covered by a checkpoint that the log signed',
  },
  WITNESSED: {
    vi: 'Đã nằm trong điểm chốt được bên làm chứng xác nhận',
    en: 'Covered by a checkpoint that a witness cosigned',
  },
};

export const timestampTitles: Readonly<Record<TimestampState, Text>> = {
  NOT_REQUESTED: { vi: 'Chưa có dấu thời gian', en: 'No timestamp' },
  REQUESTED: { vi: 'Đã yêu cầu dấu thời gian, chưa nhận được', en: 'A timestamp was asked for and has not come' },
  RECEIVED: { vi: 'Có dấu thời gian của tổ chức cấp', en: 'With the timestamp of an authority' },
};
