import type { Text } from '../../generated/model.ts';
import { type IntakeRefusalCode, intakeRefusalText, isIntakeRefusalCode } from './intake-refusal.ts';

/** Why something that the portal has is not taken in, beside what is wrong with the submission itself. */
const reasons = {
  NOT_READ_YET: {
    text: { vi: 'Chưa đến lượt đọc từ Cổng.', en: 'Its turn to be read from the portal has not come.' },
    nextStep: { vi: 'Không cần làm gì; hệ thống sẽ tự đọc.', en: 'Nothing; the hub reads it by itself.' },
  },
  PORTAL_UNAVAILABLE: {
    text: {
      vi: 'Cổng không trả lời khi hệ thống đọc hồ sơ này.',
      en: 'The portal did not answer when this was read.',
    },
    nextStep: {
      vi: 'Không cần làm gì; hệ thống tự đọc lại. Nếu kéo dài, báo cho bộ phận vận hành Cổng.',
      en: 'Nothing; the hub reads it again by itself. If it goes on, tell the operators of the portal.',
    },
  },
  SUBMISSION_NOT_FOUND: {
    text: {
      vi: 'Cổng liệt kê hồ sơ này nhưng không trả lại nội dung.',
      en: 'The portal lists this dossier and says that it has none of that reference.',
    },
    nextStep: {
      vi: 'Hệ thống tự đọc lại. Nếu kéo dài, gửi mã tham chiếu cho bộ phận vận hành Cổng.',
      en: 'The hub reads it again by itself. If it goes on, give the reference to the operators of the portal.',
    },
  },
  SUBMISSION_MALFORMED: {
    text: {
      vi: 'Nội dung Cổng trả về không đọc được.',
      en: 'What the portal answered cannot be read as a submission.',
    },
    nextStep: {
      vi: 'Hệ thống tự đọc lại. Nếu kéo dài, gửi mã tham chiếu cho bộ phận vận hành Cổng.',
      en: 'The hub reads it again by itself. If it goes on, give the reference to the operators of the portal.',
    },
  },
  SUBMISSION_OUTDATED: {
    text: {
      vi: 'Cổng trả về bản cũ hơn lần thay đổi đã thông báo; bản cũ đã được tiếp nhận.',
      en: 'The portal answered with an older state than it had told of; that one was taken in.',
    },
    nextStep: { vi: 'Không cần làm gì; hệ thống tự đọc lại.', en: 'Nothing; the hub reads it again by itself.' },
  },
  LISTING_MALFORMED: {
    text: {
      vi: 'Cổng liệt kê một mục không có mã tham chiếu hoặc thời điểm đọc được.',
      en: 'The portal lists something without a reference or without a time that can be read.',
    },
    nextStep: {
      vi: 'Báo cho bộ phận vận hành Cổng.',
      en: 'Tell the operators of the portal.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly text: Text; readonly nextStep: Text }>>;

const afterCorrection: Text = {
  vi: 'Sửa ở nơi nêu trên (hoặc bổ sung danh mục thủ tục), rồi chọn thử lại; khi hồ sơ trên Cổng được sửa, hệ thống tự đọc lại.',
  en: 'Put right what it says (or add to the catalogue of procedures), then try it again; once it is corrected in the portal, the hub reads it again by itself.',
};

export type HoldReason = Exclude<keyof typeof reasons, 'NOT_READ_YET'> | IntakeRefusalCode;

/** A cause as it is shown; null stands for no attempt. */
export function holdReason(code: string | null) {
  const known = code ?? 'NOT_READ_YET';
  if (isIntakeRefusalCode(known)) return { code: known, text: intakeRefusalText(known), nextStep: afterCorrection };
  if (!Object.hasOwn(reasons, known)) throw new Error(`The store has an unknown reason ${known}.`);
  const reason = known as keyof typeof reasons;
  return { code: reason, ...reasons[reason] };
}
