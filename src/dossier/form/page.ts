import { Html, html } from './html.ts';

/** A paper of the one-stop shop. */
export interface FormPage {
  /** Of a form of Circular 03/2025/TT-VPCP, whose name is the circular's, too; null: a paper of the hub's own. */
  readonly number: string | null;
  readonly name: string;
  readonly unit: string;
  readonly dossier: string;
  /** `ngày … tháng … năm …` */
  readonly on: string;
  readonly body: Html;
  /** Who signs, left and right. */
  readonly signers: readonly [string, string];
  /** Under the right one. */
  readonly signedBy: string;
}

/** The whole document, in Vietnamese; prints on A4 and loads nothing. */
export function formPage({ number, name, unit, dossier, on, body, signers, signedBy }: FormPage): string {
  const [left, right] = signers;
  return documentOf(
    `${name} - ${dossier}`,
    html`${number === null ? html`` : html`<p class="form">Mẫu số ${number} (Thông tư 03/2025/TT-VPCP)</p>`}
<header>
<p>Đơn vị: <strong>${unit}</strong><br>Mã hồ sơ: <strong>${dossier}</strong></p>
<p><strong class="state">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong><br><strong class="motto">Độc lập - Tự do - Hạnh phúc</strong><br><em>${on}</em></p>
</header>
<h1>${name}</h1>
${body}
<footer>
<p><strong>${left}</strong></p>
<p><strong>${right}</strong><br><span class="signed">${signedBy}</span></p>
</footer>`,
  );
}

/** A page to be looked at, without a head and without who signs. */
export function shortPage(name: string, body: Html): string {
  return documentOf(name, html`<h1>${name}</h1>${body}`);
}

function documentOf(title: string, main: Html): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`.text;
}

/** What is said, line by line; an empty one is left out. */
export function entries(...said: readonly (readonly [name: string, value: string | null])[]): Html {
  const rows = said.flatMap(([name, value]) => (value === null ? [] : [html`<dt>${name}</dt><dd>${value}</dd>`]));
  return html`<dl>${rows}</dl>`;
}

/** Each line a paragraph. */
export function paragraphs(text: string): Html {
  return html`${text.split('\n').map((line) => html`<p>${line}</p>`)}`;
}

const style = new Html(`
  body { margin: 0; background: #e7e9ec; color: #000; font: 14pt/1.4 "Times New Roman", "Liberation Serif", serif; }
  main { box-sizing: border-box; max-width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 20mm 15mm 20mm 25mm; background: #fff; }
  p { margin: 0 0 2mm; overflow-wrap: anywhere; }
  .form { text-align: right; font-size: 11pt; font-style: italic; }
  header, footer { display: grid; grid-template-columns: 1fr 1.4fr; gap: 5mm; text-align: center; font-size: 12pt; }
  .state { white-space: nowrap; }
  .motto { text-decoration: underline; text-underline-offset: 1.5mm; }
  h1 { margin: 8mm 0 6mm; text-align: center; font-size: 15pt; text-transform: uppercase; }
  dl { display: grid; grid-template-columns: minmax(45mm, auto) 1fr; gap: 1.5mm 5mm; margin: 0 0 5mm; }
  dt::after { content: ":"; }
  dd { margin: 0; overflow-wrap: anywhere; font-weight: bold; }
  table { width: 100%; margin: 0 0 5mm; border-collapse: collapse; }
  th, td { padding: 1mm 2mm; border: 0.3mm solid #000; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  tr { break-inside: avoid; }
  footer { margin-top: 10mm; break-inside: avoid; }
  h2 { margin: 5mm 0 2mm; font-size: 13pt; break-after: avoid; }
  .small { font-size: 10pt; }
  td.code { white-space: nowrap; }
  .code { font-family: "Liberation Mono", monospace; font-size: 9pt; }
  .seal { display: grid; grid-template-columns: 38mm 1fr; gap: 5mm; margin: 6mm 0; padding: 3mm; border: 0.3mm solid #000; break-inside: avoid; }
  .seal svg { width: 38mm; height: 38mm; }
  .test { padding: 2mm; border: 0.6mm solid #000; text-align: center; font-weight: bold; }
  .signed { display: inline-block; margin-top: 22mm; }
  @page { size: A4; margin: 20mm 15mm 20mm 25mm; }
  @media print { body { background: none; } main { max-width: none; min-height: 0; margin: 0; padding: 0; } }
`);
