import { dateInForm, momentInForm } from '../../dossier/form/date-in-form.ts';
import { html } from '../../dossier/form/html.ts';
import { entries, formPage, paragraphs } from '../../dossier/form/page.ts';
import type { Receipt } from '../../evidence/log/evidence-log.ts';
import { civilDate } from '../../quality/civil-date.ts';
import type { Waiver } from '../../store/waivers/waiver-record.ts';
import {
  checkTitles,
  effectTitles,
  eventTitles,
  reasonTitles,
  signatureTitles,
  stateTitles,
  waiverTitle,
} from '../terms/titles.ts';
import { seal, testMark } from './seal.ts';

/** A record of basis as a page of HTML for the paper file, in Vietnamese; the words that were declared stand as they were. */
export function recordPaper(waiver: Waiver, receipt: Receipt, base: string, now: Date): string {
  const { terms, events } = waiver;
  const bases = terms.bases as readonly { readonly document: string; readonly article: string | null }[];
  return formPage({
    number: null,
    name: waiverTitle.vi,
    ...{ unit: waiver.unit, dossier: waiver.dossier, on: dateInForm(civilDate(new Date(waiver.recordedAt))) },
    body: html`${testMark(receipt.origin)}${entries(
      ['Hiệu lực', effectTitles[waiver.effect].vi],
      ['Tình trạng khi in', `${stateTitles[waiver.state].vi} (${momentInForm(now.toISOString())})`],
      ['Thủ tục', `${waiver.procedure}, phiên bản ${terms.procedureVersion} của danh mục`],
      ['Thành phần hồ sơ', `${terms.componentName.vi} (${waiver.component})`],
      ['Người ghi nhận', waiver.official],
      ['Ghi nhận lúc', momentInForm(waiver.recordedAt)],
      ['Có giá trị đến hết', waiver.validUntil && dateInForm(waiver.validUntil)],
      ['Cách xác nhận', signatureTitles[waiver.signatureClass].vi],
      ['Lý do', reasonTitles[terms.reason].vi],
      ['Lời của người ghi nhận', terms.ownWords],
      [
        'Căn cứ được viện dẫn',
        bases.map(({ document, article }) => [article, document].filter(Boolean).join(' ')).join('; ') || null,
      ],
      ['Kết quả đánh giá', waiver.assessment],
    )}
<h2>Những điểm đã ghi nhận</h2>
<table><thead><tr><th>Mã</th><th>Nội dung như đã hiển thị</th></tr></thead><tbody>${terms.flags.map(
      ({ code, text }) => html`<tr><td class="code">${code}</td><td>${text.vi}</td></tr>`,
    )}</tbody></table>
${
  terms.checks.length === 0
    ? html``
    : html`<h2>Việc đã làm trước đó</h2><ul>${terms.checks.map(({ kind, note }) => html`<li>${checkTitles[kind].vi}${note === null ? '' : `: ${note}`}</li>`)}</ul>`
}
<h2>Lời xác nhận</h2>
${paragraphs(terms.wording.text)}
${
  events.length === 0
    ? html``
    : html`<h2>Diễn biến sau đó</h2><ul>${events.map(({ kind, at, official, note }) => html`<li>${momentInForm(at)}: ${eventTitles[kind].vi} (${official})${note === null ? '' : `: ${note}`}</li>`)}</ul>`
}
${seal(receipt, base)}
<p class="small">Việc có được miễn trách nhiệm hay không do cơ quan có thẩm quyền xem xét, quyết định. Bản in để lưu hồ sơ giấy; chứng cứ là gói chứng cứ xuất từ hệ thống.</p>`,
    signers: ['Người kiểm tra hồ sơ giấy', 'Người ghi nhận'],
    signedBy: waiver.official,
  });
}
