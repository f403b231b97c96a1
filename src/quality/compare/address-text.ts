import { comparisonKey } from './comparison-key.ts';

/** How the texts of two addresses stand to each other, read from the coarse end. */
export interface TextRelation {
  readonly same: boolean;
  /** The side that says the same and more. */
  readonly finer: 'LEFT' | 'RIGHT' | null;
  readonly sameProvince: boolean;
  /** Both are written in parts, and differ in the coarsest. */
  readonly contradicts: boolean;
}

/** Compares addresses as written, `detail, ward, …, province`, without regard to spelling and usual abbreviations. */
export function compareAddressTexts(left: string, right: string): TextRelation {
  const [a, b] = [parts(left), parts(right)];
  const common = Math.min(a.length, b.length);
  let agreeing = 0;
  while (agreeing < common && a[agreeing] === b[agreeing]) agreeing++;
  const agrees = agreeing === common;
  return {
    same: agrees && a.length === b.length,
    finer: agrees && common > 0 && a.length !== b.length ? (a.length > b.length ? 'LEFT' : 'RIGHT') : null,
    sameProvince: agreeing > 0,
    contradicts: agreeing === 0 && common >= 2,
  };
}

/** Coarsest first. */
function parts(text: string): readonly string[] {
  const all = text
    .split(/[,;]/)
    .map(part)
    .filter((each) => each !== '');
  if (all.at(-1) === 'việt nam') all.pop();
  const province = all.pop();
  return province === undefined ? [] : [province.replace(/^(tỉnh|thành phố) /u, ''), ...all.reverse()];
}

function part(text: string): string {
  return abbreviations.reduce((key, [short, long]) => key.replace(short, long), comparisonKey(text));
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^tp\.? ?/u, 'thành phố '],
  [/^tt\. ?/u, 'thị trấn '],
  [/^tx\. ?/u, 'thị xã '],
  [/^p(?:\. ?|(?=\d))/u, 'phường '],
  [/^q(?:\. ?|(?=\d))/u, 'quận '],
  [/^h\. ?/u, 'huyện '],
  [/^x\. ?/u, 'xã '],
  [/^t\. ?/u, 'tỉnh '],
  [/\bhcm$/u, 'hồ chí minh'],
];
