import type { FieldPath, Severity, Text } from '../generated/model.ts';
import { catalogueUnavailable } from './catalogue-unavailable.ts';
import { derivedReasons } from './derived/derived-reasons.ts';
import { dossiersUnavailable } from './dossiers-unavailable.ts';
import { outagesUnavailable } from './outages-unavailable.ts';
import { rules } from './rules/rules.ts';
import { searchReasons } from './search-reasons.ts';

/** What the page says of a rule; of reasons that are no rules of one fact, `stage` is left out. */
interface PagedRule {
  readonly code: string;
  readonly severity: Severity;
  readonly stage?: 'ABSENCE' | 'CLAIM' | 'FACT';
  readonly title: Text;
  readonly description: Text;
  readonly text: Text;
  readonly nextStep: Text | null;
  readonly fields: readonly FieldPath[];
}

/** Rules that look at one kind of thing, under one heading. */
interface RuleGroup {
  readonly heading: Text;
  readonly rules: readonly PagedRule[];
}

/** Everything that a reason can be, as the query `rules` lists it. */
const groups: readonly RuleGroup[] = [
  { heading: { vi: 'Quy tắc của từng thông tin', en: 'Rules of one fact' }, rules },
  {
    heading: { vi: 'Thông tin được suy ra từ nhiều bản ghi', en: 'Facts worked out from others' },
    rules: derivedReasons,
  },
  { heading: { vi: 'Kết quả tìm kiếm', en: 'Answers of a search' }, rules: searchReasons },
  {
    heading: { vi: 'Danh sách hồ sơ, thủ tục và thời gian gián đoạn', en: 'Lists of dossiers, procedures and outages' },
    rules: [dossiersUnavailable, catalogueUnavailable, outagesUnavailable],
  },
];

/** The page of rules in Vietnamese and English, for people who are to check a flag. `labels`: what fields are called. */
export function rulesPage(labels: ReadonlyMap<string, Text>): string {
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  return `${[
    '# Quy tắc chất lượng dữ liệu · Rules of the data',
    `Written from the rules by \`npm run codegen\`; not edited by hand. ${count} codes. What stands in braces is filled in from the claims compared; \`{registers}\` are those whose claims the reason rests on.`,
    `Trang này được sinh ra từ các quy tắc. Phần trong ngoặc nhọn được điền từ các bản ghi được so sánh; \`{registers}\` là các nguồn dữ liệu làm căn cứ.`,
    table(
      ['', 'vi', 'en'],
      (Object.keys(severities) as Severity[]).map((severity) => [
        severity,
        severities[severity].vi,
        severities[severity].en,
      ]),
    ),
    ...groups.flatMap(({ heading, rules }) => [
      `## ${heading.vi} · ${heading.en}`,
      table(
        ['code', 'severity', 'vi', 'en'],
        rules.map(({ code, severity, title }) => [`[${code}](#${code.toLowerCase()})`, severity, title.vi, title.en]),
      ),
      ...rules.map((rule) => section(rule, labels)),
    ]),
  ].join('\n\n')}\n`;
}

const severities: Readonly<Record<Severity, Text>> = {
  ERROR: {
    vi: 'Lỗi: không dựa vào giá trị này để giải quyết',
    en: 'Error: do not decide on the value',
  },
  WARNING: { vi: 'Cảnh báo: phải xem xét trước khi dùng', en: 'Warning: look at it before you use the value' },
  INFO: { vi: 'Thông tin: nên biết, không phải cảnh báo', en: 'Information: good to know, and no flag' },
};

const stages: Readonly<Record<NonNullable<PagedRule['stage']>, Text>> = {
  ABSENCE: { vi: 'xét xem có giá trị hay không', en: 'looks whether there is a value' },
  CLAIM: { vi: 'xét từng nguồn, trước khi chọn giá trị', en: 'looks at each claim, before a value is chosen' },
  FACT: { vi: 'xét sau khi chọn giá trị và so sánh', en: 'looks at the value chosen and at what it was compared with' },
};

function section(rule: PagedRule, labels: ReadonlyMap<string, Text>): string {
  const { code, severity, stage, title, description, text, nextStep, fields } = rule;
  const of = (lang: keyof Text, all: string) =>
    fields.length === 0 ? all : fields.map((field) => labels.get(field)?.[lang] ?? field).join(', ');
  return [
    `### ${code}`,
    `${severity}${stage ? ` · ${stages[stage].vi} · ${stages[stage].en}` : ''}${
      fields.length === 0 ? '' : ` · ${fields.map((field) => `\`${field}\``).join(' ')}`
    }`,
    ['**', title.vi, '.** ', description.vi].join(''),
    lines([
      ['Áp dụng cho', of('vi', 'mọi thông tin')],
      ['Nêu', text.vi],
      ['Bước tiếp theo', nextStep?.vi ?? 'không cần làm gì thêm'],
    ]),
    ['**', title.en, '.** ', description.en].join(''),
    lines([
      ['Of', of('en', 'every fact')],
      ['Says', text.en],
      ['Next', nextStep?.en ?? 'nothing'],
    ]),
  ].join('\n\n');
}

const lines = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, words]) => `- ${name}: ${words}`).join('\n');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
