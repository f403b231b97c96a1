import type { Text } from '../../generated/model.ts';

/** Why a register did not answer, in words that fit after a colon. Keys are the connectors' failure codes. */
export function failureWords(code: string | null): Text {
  return (code !== null && Object.hasOwn(words, code) ? words[code] : undefined) ?? unknown;
}

const unknown: Text = { vi: 'không rõ nguyên nhân', en: 'for an unknown reason' };

const words: Readonly<Record<string, Text>> = {
  BAD_CONFIG: { vi: 'kết nối chưa được cấu hình đúng', en: 'the connection is not configured correctly' },
  UNREACHABLE: { vi: 'không kết nối được', en: 'it cannot be reached' },
  TIMEOUT: { vi: 'không trả lời trong thời hạn', en: 'it did not answer in time' },
  FORBIDDEN: { vi: 'từ chối quyền truy cập', en: 'it refused access' },
  REJECTED: { vi: 'từ chối yêu cầu', en: 'it rejected the request' },
  MALFORMED: { vi: 'câu trả lời sai cấu trúc', en: 'its answer was malformed' },
  OVERLOADED: { vi: 'đang quá tải', en: 'it is overloaded' },
  NOT_SUPPORTED: { vi: 'không hỗ trợ cách tra cứu này', en: 'it does not support this look-up' },
};
