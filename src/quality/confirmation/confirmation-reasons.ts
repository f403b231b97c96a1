import type { Severity, Text } from '../../generated/model.ts';
import type { Claim } from '../claim.ts';
import type { Reason } from '../fact.ts';
import { fillText } from '../rules/fill-text.ts';
import { canonicalTexts } from '../text.ts';
import type { Confirmation } from './confirmation.ts';

/** Why a fact is served as officials' confirmations make it. Not found by looking at claims, so no rule; explained as rules are. */
export interface ConfirmationReason {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly description: Text;
  readonly text: Text;
  readonly nextStep: Text | null;
  readonly fields: readonly [];
}

export const confirmedByOriginal: ConfirmationReason = {
  code: 'CONFIRMED_BY_ORIGINAL',
  severity: 'INFO',
  title: { vi: 'Đã đối chiếu bản gốc', en: 'Confirmed from the original' },
  description: {
    vi: 'Cán bộ đã xem bản gốc và ghi nhận giá trị này. Giá trị đối chiếu đứng trước mọi nguồn cho đến khi bản ghi của một nguồn thay đổi.',
    en: 'An official saw the original and recorded this value. It outranks every register until the record of one changes.',
  },
  text: {
    vi: 'Đơn vị {unit} đã đối chiếu bản gốc ngày {seenOn}: {kind}, số {number}, {place}.',
    en: 'Unit {unit} saw the original on {seenOn}: {kind}, number {number}, {place}.',
  },
  nextStep: null,
  fields: [],
};

export const originalContradictsRegister: ConfirmationReason = {
  code: 'ORIGINAL_CONTRADICTS_REGISTER',
  severity: 'WARNING',
  title: { vi: 'Nguồn dữ liệu ghi khác bản gốc', en: 'A register differs from the original' },
  description: {
    vi: 'Giá trị đã đối chiếu bản gốc khác giá trị mà một nguồn đang ghi. Giá trị của bản gốc được dùng; nguồn ghi khác cần được điều chỉnh.',
    en: 'The value seen in the original differs from what a register holds. The value of the original is served; the register needs to be corrected.',
  },
  text: {
    vi: '{registers} ghi “{other}”, khác bản gốc đã đối chiếu “{served}” ({difference}).',
    en: '{registers}: “{other}”, which differs from the original, “{served}” ({difference}).',
  },
  nextStep: {
    vi: 'Báo cơ quan quản lý nguồn ghi khác, kèm bản sao của bản gốc, và đề nghị điều chỉnh dữ liệu.',
    en: 'Report it to the owner of the register with a copy of the original, and ask for the data to be corrected.',
  },
  fields: [],
};

export const confirmationOvertaken: ConfirmationReason = {
  code: 'CONFIRMATION_OVERTAKEN',
  severity: 'WARNING',
  title: { vi: 'Bản ghi đã thay đổi sau khi đối chiếu bản gốc', en: 'A record changed after the confirmation' },
  description: {
    vi: 'Sau khi cán bộ đối chiếu bản gốc, một nguồn đã thay đổi bản ghi và ghi khác giá trị đã đối chiếu. Giá trị đã đối chiếu không còn đứng trước các nguồn, nhưng vẫn là chứng cứ.',
    en: 'After an official confirmed the value, a register changed its record and says otherwise. What was confirmed no longer outranks the registers, but remains evidence.',
  },
  text: {
    vi: '{registers} đã thay đổi bản ghi sau khi đơn vị {unit} đối chiếu bản gốc ngày {seenOn} và thấy “{value}” ({kind}, số {number}, {place}).',
    en: '{registers}: changed after unit {unit} saw “{value}” in the original on {seenOn} ({kind}, number {number}, {place}).',
  },
  nextStep: {
    vi: 'Đối chiếu lại bản gốc, hoặc hỏi cơ quan quản lý nguồn vì sao bản ghi thay đổi.',
    en: 'Look at the original again, or ask the owner of the register why the record changed.',
  },
  fields: [],
};

export const confirmationsDiffer: ConfirmationReason = {
  code: 'CONFIRMATIONS_DIFFER',
  severity: 'WARNING',
  title: { vi: 'Các lần đối chiếu bản gốc khác nhau', en: 'Confirmations differ' },
  description: {
    vi: 'Hai lần đối chiếu bản gốc ghi hai giá trị khác nhau. Lần sau cùng được dùng.',
    en: 'Two confirmations from originals have different values. The latest is served.',
  },
  text: {
    vi: 'Trước đó đơn vị {unit} đối chiếu bản gốc ngày {seenOn} và thấy “{value}” ({kind}, số {number}, {place}).',
    en: 'Earlier, unit {unit} saw “{value}” in the original on {seenOn} ({kind}, number {number}, {place}).',
  },
  nextStep: {
    vi: 'Xem cả hai bản gốc, hoặc đề nghị cơ quan đăng ký xác minh.',
    en: 'Look at both originals, or ask the registrar which is right.',
  },
  fields: [],
};

export const confirmationsUnavailable: ConfirmationReason = {
  code: 'CONFIRMATIONS_UNAVAILABLE',
  severity: 'WARNING',
  title: { vi: 'Không tra cứu được kết quả đối chiếu bản gốc', en: 'Confirmations could not be looked up' },
  description: {
    vi: 'Kho dữ liệu của hệ thống không trả lời, nên không biết cán bộ đã đối chiếu bản gốc của thông tin này hay chưa. Giá trị được lấy từ các nguồn.',
    en: "The hub's own store did not answer, so that it is not known whether an official has confirmed this. The value is that of the registers.",
  },
  text: {
    vi: 'Chưa tra cứu được kết quả đối chiếu bản gốc (nếu có); giá trị đang dùng là của các nguồn.',
    en: 'It could not be looked up whether an original was seen; the value served is that of the registers.',
  },
  nextStep: { vi: 'Hỏi lại sau ít phút.', en: 'Ask again in a few minutes.' },
  fields: [],
};

export const openWorkUnavailable: ConfirmationReason = {
  code: 'OPEN_WORK_UNAVAILABLE',
  severity: 'WARNING',
  title: { vi: 'Không tra cứu được thông tin cần đối chiếu', en: 'Facts to confirm could not be looked up' },
  description: {
    vi: 'Kho dữ liệu của hệ thống không trả lời, nên không liệt kê được thông tin cần đối chiếu bản gốc.',
    en: "The hub's own store did not answer, so that facts to confirm could not be listed.",
  },
  text: {
    vi: 'Chưa tra cứu được thông tin cần đối chiếu bản gốc.',
    en: 'Facts to confirm could not be looked up.',
  },
  nextStep: { vi: 'Hỏi lại sau ít phút.', en: 'Ask again in a few minutes.' },
  fields: [],
};

/** All of them, for the query `rules`. */
export const confirmationReasons: readonly ConfirmationReason[] = [
  originalContradictsRegister,
  confirmationOvertaken,
  confirmationsDiffer,
  confirmationsUnavailable,
  openWorkUnavailable,
  confirmedByOriginal,
];

/** The reason in words: `{unit}`, `{kind}`, `{number}`, `{place}`, `{seenOn}` and `{value}` are filled from the confirmation. */
export function reasonOfConfirmation(
  { code, severity, text, nextStep }: ConfirmationReason,
  type: string,
  { unit, value, original }: Confirmation,
  found: { readonly claims: readonly Claim[]; readonly words?: Readonly<Record<string, string | Text>> } = {
    claims: [],
  },
): Reason {
  const words = {
    unit,
    value: canonicalTexts(type, value),
    kind: canonicalTexts('OriginalKind', original.kind),
    number: original.number,
    place: original.place,
    seenOn: canonicalTexts('PartialDate', original.seenOn),
    ...found.words,
  };
  return { code, severity, text: fillText(text, words), nextStep, claims: found.claims };
}
