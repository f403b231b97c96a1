import { encodeQR } from 'qr';
import { Html, html } from '../../dossier/form/html.ts';
import type { Receipt } from '../../evidence/log/evidence-log.ts';
import { receiptTitles } from '../terms/titles.ts';
import { entryLink } from './entry-link.ts';

/** The place of an entry in the evidence log, with a code that leads to how it stands today. */
export function seal(receipt: Receipt | null, base: string): Html {
  if (receipt === null)
    return html`<div class="seal"><p></p><p>Chưa được ghi vào nhật ký chứng cứ; bản in này không có mã tra cứu.</p></div>`;
  const leafHash = receipt.leafHash.toString('base64url');
  const link = entryLink(base, { ...receipt, leafHash });
  return html`<div class="seal">${new Html(encodeQR(link, 'svg', { ecc: 'medium', border: 2 }))}
<div class="small">
<p><strong>Quét mã để xem tình trạng hôm nay.</strong> Mã không chứa thông tin về người nào.</p>
<p>Nhật ký: <span class="code">${receipt.origin}</span>, mục số ${receipt.index}<br>
Mã băm của mục: <span class="code">${leafHash}</span><br>
Mã băm nội dung: <span class="code">${receipt.statementDigest.toString('base64url')}</span></p>
<p>Khi in: ${receiptTitles[receipt.state].vi}.</p>
</div></div>`;
}

/** On every paper of a log that is for trying things out. */
export function testMark(origin: string | undefined): Html {
  return origin?.startsWith('demo.invalid/')
    ? html`<p class="test">THỬ NGHIỆM: nhật ký thử nghiệm, không có giá trị chứng cứ</p>`
    : html``;
}
