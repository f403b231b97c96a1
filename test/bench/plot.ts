/** Bars in groups, the height of each a ratio; `mark` draws a line across a group at a goal. */
export interface BarGroup {
  readonly name: string;
  readonly mark: number | null;
  /** By series; null leaves the place empty. */
  readonly bars: readonly (number | null)[];
}

/** Points joined by lines, both axes logarithmic. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const colours = ['#9aa5b1', '#2f9e8f', '#e0a030', '#7a5ea8', '#1f5fbf', '#b4553e'];
const width = 860;
const height = 380;
const plot = { left: 56, right: 16, top: 44, bottom: 64 };
const inner = { width: width - plot.left - plot.right, height: height - plot.top - plot.bottom };

/** Grouped bars on a logarithmic scale, from 0.5 up. */
export function barChart(title: string, series: readonly string[], groups: readonly BarGroup[]): string {
  const most = Math.max(2, ...groups.flatMap(({ bars }) => bars.map((bar) => bar ?? 0)));
  const y = logScale(0.5, most * 1.2, plot.top + inner.height, plot.top);
  const bottom = plot.top + inner.height;
  const groupWidth = inner.width / groups.length;
  const barWidth = (groupWidth * 0.84) / series.length;
  const parts = [1, 2, 5, 10, 20, 50, 100, 200]
    .filter((tick) => tick <= most * 1.2)
    .map((tick) => gridLine(y(tick), String(tick)));
  for (const [at, { name, mark, bars }] of groups.entries()) {
    const left = plot.left + at * groupWidth + groupWidth * 0.08;
    for (const [of, bar] of bars.entries()) {
      if (bar === null) continue;
      const [x, top] = [left + of * barWidth, y(bar)];
      parts.push(
        `<rect x="${px(x)}" y="${px(top)}" width="${px(barWidth - 1)}" height="${px(bottom - top)}" fill="${colours[of]}"/>`,
        text(x + barWidth / 2, top - 3, bar < 10 ? bar.toFixed(1) : bar.toFixed(0), 'middle', 8),
      );
    }
    if (mark !== null) {
      const right = left + groupWidth * 0.84;
      parts.push(
        `<line x1="${px(left)}" x2="${px(right)}" y1="${px(y(mark))}" y2="${px(y(mark))}" stroke="#111" stroke-dasharray="4 3"/>`,
      );
    }
    parts.push(text(left + groupWidth * 0.42, bottom + 16, name, 'middle', 12));
  }
  return document(title, [...parts, ...legend(series)]);
}

export function lineChart(title: string, xTitle: string, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const x = logScale(Math.min(...xs), Math.max(...xs), plot.left + 20, plot.left + inner.width - 20);
  const y = logScale(Math.min(...ys) / 1.5, Math.max(...ys) * 1.5, plot.top + inner.height, plot.top);
  const powers = [0.1, 1, 10, 100, 1000, 10_000, 100_000];
  const parts = powers
    .filter((tick) => tick >= Math.min(...ys) / 1.5 && tick <= Math.max(...ys) * 1.5)
    .map((tick) => gridLine(y(tick), `${tick} ms`));
  for (const tick of new Set(xs)) parts.push(text(x(tick), plot.top + inner.height + 16, String(tick), 'middle', 12));
  parts.push(text(plot.left + inner.width / 2, plot.top + inner.height + 32, xTitle, 'middle', 12));
  for (const [at, line] of lines.entries()) {
    const path = line.points.map(([px0, py0]) => `${px(x(px0))},${px(y(py0))}`).join(' ');
    parts.push(`<polyline points="${path}" fill="none" stroke="${colours[at]}" stroke-width="2"/>`);
    for (const [px0, py0] of line.points) {
      parts.push(`<circle cx="${px(x(px0))}" cy="${px(y(py0))}" r="3" fill="${colours[at]}"/>`);
    }
  }
  return document(title, [...parts, ...legend(lines.map(({ name }) => name))]);
}

function logScale(from: number, to: number, at: number, until: number): (value: number) => number {
  const span = Math.log(to) - Math.log(from) || 1;
  return (value) => at + ((Math.log(value) - Math.log(from)) / span) * (until - at);
}

const px = (value: number) => value.toFixed(1);

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', size: number): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" font-size="${size}">${safe}</text>`;
}

function gridLine(y: number, label: string): string {
  const line = `<line x1="${plot.left}" x2="${width - plot.right}" y1="${px(y)}" y2="${px(y)}" stroke="#ddd"/>`;
  return line + text(plot.left - 6, y + 4, label, 'end', 11);
}

function legend(names: readonly string[]): string[] {
  const letters = names.reduce((sum, { length }) => sum + length, 0);
  let letter = 0;
  return names.flatMap((name, at) => {
    // What is left beside squares and letters is the same behind each.
    const x = plot.left + (inner.width * (0.4 * at)) / names.length + (inner.width * 0.6 * letter) / letters;
    letter += name.length;
    return [
      `<rect x="${px(x)}" y="${height - 20}" width="10" height="10" fill="${colours[at]}"/>`,
      text(x + 14, height - 11, name, 'start', 11),
    ];
  });
}

function document(title: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" fill="#222">`,
    `<title>${title}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    text(plot.left, 22, title, 'start', 14),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}
