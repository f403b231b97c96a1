import type { Audited } from './audit.ts';
import type { Findings } from './findings.ts';
import { type Problem, problemTexts } from './problem.ts';

/** What an audit came to. `PROVED` needs a policy: without it nothing says whose the keys are. */
export type Outcome = 'PROVED' | 'REFUSED' | 'CONSISTENT';

export function outcomeOf(findings: Findings, hasPolicy: boolean): Outcome {
  if (findings.all().length > 0) return 'REFUSED';
  return hasPolicy ? 'PROVED' : 'CONSISTENT';
}

const outcomes: Readonly<Record<Outcome, string>> = {
  PROVED:
    'Nguyên vẹn theo chính sách; điều này không chứng minh rằng dữ liệu đúng, hay không có gì bị bỏ ngoài nhật ký\n' +
    'Whole by the policy; this does not prove that the data are true, nor that nothing was left out of the log',
  REFUSED: 'KHÔNG nguyên vẹn\nNOT whole',
  CONSISTENT:
    'Nhất quán nội tại; chưa chứng minh ai đã ký (cần --policy)\nInternally consistent; issuer not proved (give --policy)',
};

/** For people, in both languages. `hasIssuers`: whether it was known whose certificates are taken. */
export function reportOf({ logs }: Audited, findings: Findings, outcome: Outcome, hasIssuers: boolean): string {
  const lines = logs.flatMap((log) => {
    const bad = findings.firstBad(log.origin);
    const { closing } = log;
    return [
      log.origin,
      `  mục · entries: ${log.entries}`,
      `  điểm chốt · checkpoints: ${log.checkpoints}`,
      `  mục đã có bên làm chứng · entries witnessed: ${log.witnessed}`,
      `  chữ ký bằng khóa truy cập đã kiểm · passkey signatures checked: ${log.signedByPasskey}`,
      `  chữ ký bằng chứng thư đã kiểm · certificate signatures checked: ${log.signedWithCertificate}${hasIssuers ? '' : withoutIssuers}`,
      `  phần đã xóa theo thủ tục · parts erased as they may be: ${log.erasedParts}`,
      ...(closing
        ? [
            `  đã đóng ở kích thước · closed at size: ${closing.checkpoint.size}; khi đó kho có · the store had then: ${closing.restoredSize}`,
          ]
        : []),
      ...(bad ? [`  MỤC SAI ĐẦU TIÊN · FIRST BAD ENTRY: ${placeOf(bad)}`] : []),
    ];
  });
  const problems = findings
    .all()
    .flatMap(({ first, count }) => [
      `${first.code} ${placeOf(first.entries)}${first.log === '' ? '' : ` (${first.log})`}${count > 1 ? ` ×${count}` : ''}`,
      `  ${problemTexts[first.code].vi}`,
      `  ${problemTexts[first.code].en}${first.detail === null ? '' : ` [${first.detail}]`}`,
    ]);
  return [...lines, ...problems, outcomes[outcome], ''].join('\n');
}

const withoutIssuers =
  '; chưa xét tổ chức cấp: chính sách không nêu (dòng "issuer") · issuers not looked at: the policy names none (lines "issuer")';

function placeOf(entries: Problem['entries']): string {
  if (!entries) return '–';
  return entries.to === entries.from + 1 ? String(entries.from) : `${entries.from}–${entries.to - 1}`;
}
