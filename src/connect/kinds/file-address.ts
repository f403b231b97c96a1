import { fileURLToPath } from 'node:url';

/**
 * Where files are delivered, and how they are to be taken. `file:///srv/btxh/` is a directory in which `NAME.csv`, `.json`,
 * `.parquet` or `.xlsx` is the table NAME, and a directory `NAME/` holds the parts of one; `file:///srv/btxh/list.csv` is
 * one table. Parameters, all with a default: `check`, `settle` and `keep` in seconds, `encoding`, `delimiter`.
 */
export interface FileAddress {
  readonly path: string;
  /** Milliseconds between two looks at the files. */
  readonly checkMs: number;
  /** Milliseconds for which files without a manifest must have rested before they are read. */
  readonly settleMs: number;
  /** Milliseconds for which the last good delivery is served once the files there cannot be read. */
  readonly keepMs: number;
  /** Of CSV and JSON that are not in Unicode: a name as in the WHATWG encoding standard, `windows-1258`. */
  readonly encoding: string | null;
  /** Of CSV; null: the one of comma, semicolon, tab and bar that its header has most of. */
  readonly delimiter: string | null;
}

const seconds = { check: 1, settle: 2, keep: 86_400 } as const;

/** Null if it is not the address of files on this machine, or has a parameter that cannot be used. */
export function fileAddress(text: string): FileAddress | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'file:' || url.host !== '') return null;
  const parameters = url.searchParams;
  const known = new Set([...Object.keys(seconds), 'encoding', 'delimiter']);
  if ([...parameters.keys()].some((name) => !known.has(name))) return null;
  const milliseconds = (name: keyof typeof seconds) => Number(parameters.get(name) ?? seconds[name]) * 1_000;
  const [checkMs, settleMs, keepMs] = [milliseconds('check'), milliseconds('settle'), milliseconds('keep')];
  const encoding = parameters.get('encoding');
  const delimiter = parameters.get('delimiter');
  if (!(checkMs > 0 && settleMs >= 0 && keepMs >= 0)) return null;
  if ((encoding !== null && !isEncoding(encoding)) || (delimiter !== null && delimiter.length !== 1)) return null;
  try {
    return { path: fileURLToPath(new URL(url.pathname, 'file:')), checkMs, settleMs, keepMs, encoding, delimiter };
  } catch {
    return null; // an encoded slash or a zero byte in the path
  }
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name) !== null;
  } catch {
    return false;
  }
}
