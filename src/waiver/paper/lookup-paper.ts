import type { AssessedComponent, AssessedFact, Assessment } from '../../dossier/assess/assessment.ts';
import { dateInForm, momentInForm } from '../../dossier/form/date-in-form.ts';
import { type Html, html } from '../../dossier/form/html.ts';
import { entries, formPage } from '../../dossier/form/page.ts';
import type { Receipt } from '../../evidence/log/evidence-log.ts';
import { civilDate } from '../../quality/civil-date.ts';
import { seal, testMark } from './seal.ts';

/** What was looked up for a dossier, as a page of HTML for the paper file, in place of the papers that were not asked for. */
export function lookupPaper(assessment: Assessment, digest: string, receipt: Receipt | null, base: string): string {
  const { procedure, attempts, components, at, official, unit, dossier } = assessment;
  return formPage({
    ...{
      number: null,
      name: 'Phiếu tra cứu dữ liệu của hồ sơ',
      unit,
      dossier,
      on: dateInForm(civilDate(new Date(at))),
    },
    body: html`${testMark(receipt?.origin)}${entries(
      ['Thủ tục', `${procedure.name.vi} (${procedure.code}, phiên bản ${procedure.version})`],
      ['Tra cứu lúc', momentInForm(at)],
      ['Người tra cứu', official],
      ['Quyền nộp hồ sơ', assessment.submitter.outcomeText.vi],
      ['Mã băm kết quả (SHA-256)', digest],
    )}
${components.map(componentPart)}
<h2>Các lần hỏi cơ sở dữ liệu</h2>
<table><thead><tr><th>Nguồn</th><th>Lúc</th><th>Mã yêu cầu</th><th>Trả lời</th></tr></thead><tbody>${attempts.map(
      (one) =>
        html`<tr><td>${one.register}</td><td>${time(one.at)}</td><td class="code">${one.requestId}</td><td>${one.failure === null ? 'Có' : 'Không'}</td></tr>`,
    )}</tbody></table>
${seal(receipt, base)}
<p class="small">Giá trị được in đúng như các nguồn đã trả lời, kể cả khi có điểm cần lưu ý; phiếu này không xác nhận giá trị đó là đúng.</p>`,
    signers: ['', 'Người giải quyết hồ sơ'],
    signedBy: official,
  });
}

function componentPart({ code, name, outcomeText, causes, facts }: AssessedComponent): Html {
  return html`<h2>${name.vi} (${code}): ${outcomeText.vi}</h2>
${causes.length === 0 ? html`` : html`<ul>${causes.map(({ text }) => html`<li>${text.vi}</li>`)}</ul>`}
${
  facts.length === 0
    ? html``
    : html`<table><thead><tr><th>Dữ kiện</th><th>Giá trị</th><th>Nguồn, lúc trả lời, mã yêu cầu</th></tr></thead><tbody>${facts.map(factRow)}</tbody></table>`
}`;
}

function factRow({ label, text, claims }: AssessedFact): Html {
  const sources = claims.map(
    (claim) =>
      html`${claim.register}: ${claim.text?.vi ?? 'không có giá trị'}, ${time(claim.retrievedAt)} <span class="code">${claim.requestId}</span><br>`,
  );
  return html`<tr><td>${label.vi}</td><td><strong>${text?.vi ?? 'Không có'}</strong></td><td class="small">${sources}</td></tr>`;
}

/** `09:05:03 02/12/2026` in Viet Nam. */
function time(moment: string): string {
  const there = new Date(Date.parse(moment) + 7 * 3_600_000).toISOString();
  return `${there.slice(11, 19)} ${there.slice(8, 10)}/${there.slice(5, 7)}/${there.slice(0, 4)}`;
}
