import type { DossierState } from '../../dossier/dossier.ts';
import type { Act } from '../../dossier/life/moves.ts';
import type { Text } from '../../generated/model.ts';

/** Acts as people read them in a sentence. */
export const actWords: Readonly<Record<Act, Text>> = {
  ASSIGN: { vi: 'phân công', en: 'assign it' },
  REASSIGN: { vi: 'chuyển cho người khác giải quyết', en: 'hand it over' },
  ACCEPT_COMPONENTS: { vi: 'chấp nhận thành phần hồ sơ bằng dữ liệu', en: 'accept components on data' },
  REQUEST_PAPER: { vi: 'yêu cầu bổ sung giấy tờ', en: 'ask for papers' },
  RECORD_DELIVERY: { vi: 'ghi nhận việc gửi yêu cầu bổ sung', en: 'record how far the request for papers got' },
  RECEIVE_PAPER: { vi: 'ghi nhận giấy tờ đã nộp', en: 'record papers that are there' },
  ASK_REGISTRAR: { vi: 'hỏi cơ quan đăng ký', en: 'ask a registrar' },
  RECORD_REGISTRAR_ANSWER: { vi: 'ghi nhận trả lời của cơ quan đăng ký', en: "record a registrar's answer" },
  RECORD_WAIVER: { vi: 'ghi nhận căn cứ sử dụng dữ liệu', en: 'record the basis for using data' },
  SIGN_WAIVER: { vi: 'ký bản ghi nhận căn cứ chưa ký được', en: 'sign a record of basis that could not be signed' },
  COUNTERSIGN_WAIVER: { vi: 'đồng xác nhận bản ghi nhận căn cứ', en: 'countersign a record of basis' },
  REVOKE_WAIVER: { vi: 'rút lại bản ghi nhận căn cứ', en: 'take a record of basis back' },
  EXTEND: { vi: 'xin lỗi và hẹn lại', en: 'apologise and name a new day' },
  DECIDE: { vi: 'giải quyết xong', en: 'decide it' },
  RETURN: { vi: 'trả lại hồ sơ', en: 'give it back' },
  REFUSE: { vi: 'từ chối', en: 'refuse it' },
  STOP: { vi: 'dừng giải quyết', en: 'stop it' },
};

export const stateWords: Readonly<Record<DossierState, Text>> = {
  RECEIVED: { vi: 'đã tiếp nhận', en: 'received' },
  ASSIGNED: { vi: 'đã phân công', en: 'assigned' },
  WAITING_FOR_CITIZEN: { vi: 'chờ người dân bổ sung', en: 'waiting for the citizen' },
  WAITING_FOR_REGISTRAR: { vi: 'chờ cơ quan đăng ký trả lời', en: 'waiting for a registrar' },
  READY: { vi: 'đủ điều kiện giải quyết', en: 'ready' },
  DECIDED: { vi: 'đã giải quyết', en: 'decided' },
  RETURNED: { vi: 'đã trả lại', en: 'given back' },
  REFUSED: { vi: 'đã từ chối', en: 'refused' },
  STOPPED: { vi: 'đã dừng', en: 'stopped' },
};

/** Kinds of events; others are read by their names. */
export const eventWords: Readonly<Record<string, Text>> = {
  RECEIVED: { vi: 'Tiếp nhận hồ sơ', en: 'Received' },
  PORTAL_HEARD: {
    vi: 'Cổng dịch vụ công báo chữ ký số hoặc thanh toán',
    en: 'The portal told of signatures or payment',
  },
  SUBMITTER_CHECKED: { vi: 'Kiểm tra quyền nộp hồ sơ', en: 'Right to file checked' },
  SUBMITTER_SETTLED: { vi: 'Xác định quyền nộp hồ sơ', en: 'Right to file settled' },
  ASSIGNED: { vi: 'Phân công giải quyết', en: 'Assigned' },
  REASSIGNED: { vi: 'Chuyển người giải quyết', en: 'Handed over' },
  COMPONENTS_ACCEPTED: { vi: 'Chấp nhận thành phần hồ sơ bằng dữ liệu', en: 'Components accepted on data' },
  PAPER_REQUESTED: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Papers asked for' },
  DELIVERY_RECORDED: { vi: 'Ghi nhận việc gửi yêu cầu bổ sung', en: 'Delivery of the request recorded' },
  PAPER_RECEIVED: { vi: 'Nhận giấy tờ', en: 'Papers received' },
  REGISTRAR_ASKED: { vi: 'Hỏi cơ quan đăng ký', en: 'Registrar asked' },
  REGISTRAR_ANSWERED: { vi: 'Cơ quan đăng ký trả lời', en: 'Registrar answered' },
  WAIVER_RECORDED: { vi: 'Ghi nhận căn cứ sử dụng dữ liệu', en: 'Basis for using data recorded' },
  WAIVER_SIGNED: { vi: 'Ký bản ghi nhận căn cứ', en: 'Record of basis signed' },
  WAIVER_COUNTERSIGNED: { vi: 'Đồng xác nhận bản ghi nhận căn cứ', en: 'Record of basis countersigned' },
  WAIVER_REVOKED: { vi: 'Rút lại bản ghi nhận căn cứ', en: 'Record of basis taken back' },
  EXTENDED: { vi: 'Xin lỗi và hẹn lại ngày trả kết quả', en: 'Apologised, with a new day' },
  DECIDED: { vi: 'Giải quyết xong', en: 'Decided' },
  RETURNED: { vi: 'Trả lại hồ sơ', en: 'Given back' },
  REFUSED: { vi: 'Từ chối', en: 'Refused' },
  STOPPED: { vi: 'Dừng giải quyết', en: 'Stopped' },
  REVIEW_CLOSED: { vi: 'Xem lại quyết định xong', en: 'Decision looked at again' },
};
