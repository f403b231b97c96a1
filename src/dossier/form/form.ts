import { civilDate } from '../../quality/civil-date.ts';
import type { DossierEvent } from '../../store/dossiers/dossier-record.ts';
import type { PaperRequest } from '../../store/life/life-record.ts';
import type { WorkingCalendar } from '../deadline/working-calendar.ts';
import { deadlineAt, type Standing } from '../life/standing.ts';
import { dateInForm, momentInForm } from './date-in-form.ts';
import { html } from './html.ts';
import { entries, type FormPage, formPage, paragraphs } from './page.ts';

export type FormKind = 'RECEIPT' | 'SUPPLEMENT' | 'REFUSAL' | 'APOLOGY';

/** What forms are made from. */
export interface FormSource {
  readonly standing: Standing;
  readonly events: readonly DossierEvent[];
  readonly request: PaperRequest | null;
  readonly calendar: WorkingCalendar;
}

type Filled = Pick<FormPage, 'number' | 'name' | 'on' | 'body' | 'signers' | 'signedBy'>;

/** The form as a page of HTML; null where the dossier gives no occasion for it. */
export function formOf(kind: FormKind, source: FormSource): string | null {
  const filled = forms[kind](source);
  const { submission } = source.standing.record;
  return filled && formPage({ ...filled, unit: submission.unit, dossier: submission.code });
}

const forms: Readonly<Record<FormKind, (source: FormSource) => Filled | null>> = {
  RECEIPT: receipt,
  SUPPLEMENT: supplement,
  REFUSAL: refusal,
  APOLOGY: apology,
};

/** Always as it was on the day of receipt, whatever happened since. */
function receipt({ standing, calendar, events }: FormSource): Filled {
  const { record, procedure } = standing;
  const receivedOn = dayOf(record.receivedAt);
  const atFirst = { happened: standing.happened.slice(0, 1), procedure };
  const { dueOn, isSettled } = deadlineAt(atFirst, calendar, receivedOn);
  const { attachments, payment } = record.submission;
  const rows = procedure.components.map(({ code, name }, i) => {
    const files = attachments.filter(({ kind }) => kind === code).length;
    return html`<tr><td>${i + 1}</td><td>${name.vi}</td><td>${files > 0 ? `${files} tệp` : 'Chưa nộp giấy tờ'}</td></tr>`;
  });
  return {
    number: '01',
    name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    on: dateInForm(receivedOn),
    body: html`${entries(
      ...people(standing),
      ['Thời gian giải quyết', `${procedure.timeLimit.workingDays} ngày làm việc`],
      ['Thời gian tiếp nhận', momentInForm(record.receivedAt)],
      ['Hẹn trả kết quả', dueOn && dateInForm(dueOn)],
      ['Phí, lệ phí', payment && `${payment.amount.toLocaleString('vi-VN')} đồng`],
    )}
<table><thead><tr><th>STT</th><th>Thành phần hồ sơ</th><th>Giấy tờ kèm theo</th></tr></thead><tbody>${rows}</tbody></table>
${isSettled ? html`` : html`<p>Ngày hẹn có thể thay đổi theo lịch nghỉ lễ, Tết được công bố.</p>`}`,
    signers: ['Người nộp hồ sơ', 'Người tiếp nhận hồ sơ'],
    signedBy: events.find(({ kind }) => kind === 'RECEIVED')?.by.official ?? '',
  };
}

function supplement({ standing, request }: FormSource): Filled | null {
  return (
    request && {
      number: '02',
      name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      on: dateInForm(dayOf(request.requestedAt)),
      body: html`${entries(...people(standing))}${paragraphs(request.text.vi)}`,
      signers: ['Người nộp hồ sơ', 'Người giải quyết hồ sơ'],
      signedBy: request.official,
    }
  );
}

function refusal({ standing, events }: FormSource): Filled | null {
  const refused = events.find(({ kind }) => kind === 'REFUSED');
  if (!refused) return null;
  return {
    number: '03',
    name: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    on: dateInForm(dayOf(refused.at)),
    body: html`${entries(...people(standing))}<p><strong>Lý do từ chối:</strong></p>${paragraphs(reasonOf(refused))}`,
    signers: ['Người nộp hồ sơ', 'Người giải quyết hồ sơ'],
    signedBy: refused.by.official ?? '',
  };
}

function apology({ standing, events, calendar }: FormSource): Filled | null {
  const [extended, before] = events.filter(({ kind }) => kind === 'EXTENDED').reverse();
  if (!extended) return null;
  const promised = before ? String(before.data.until) : deadlineAt(standing, calendar, dayOf(extended.at)).dueOn;
  return {
    number: '04',
    name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    on: dateInForm(dayOf(extended.at)),
    body: html`${entries(
      ...people(standing),
      ['Ngày hẹn trước', promised && dateInForm(promised)],
      ['Hẹn lại', dateInForm(String(extended.data.until))],
    )}
<p>Đơn vị xin lỗi ông/bà vì chưa trả kết quả đúng hẹn.</p><p><strong>Lý do chậm:</strong></p>${paragraphs(reasonOf(extended))}`,
    signers: ['', 'Thay mặt đơn vị giải quyết hồ sơ'],
    signedBy: extended.by.official ?? '',
  };
}

const people = ({ record, procedure }: Standing): readonly (readonly [string, string])[] => {
  const { owner, submitter } = record.submission;
  return [
    ['Chủ hồ sơ', owner.fullName],
    ['Người nộp', submitter.person.fullName],
    ['Thủ tục', `${procedure.name.vi} (${procedure.code})`],
  ];
};

const dayOf = (moment: string): string => civilDate(new Date(moment));
const reasonOf = ({ data }: DossierEvent): string => String(data.reason ?? '');
