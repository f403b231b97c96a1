import type { Receipt } from '../../evidence/log/evidence-log.ts';

/** Where a hub tells how an entry stands today. */
export const ENTRY_PATH = '/evidence/entry';

/** A place in a log and what lies there; whoever holds a paper has it, and nobody can guess it. */
export interface EntryName extends Pick<Receipt, 'origin' | 'index'> {
  /** base64url */
  readonly leafHash: string;
}

/** What the code on a paper holds: an address, with nothing about a person. `base`: of the hub, `https://hub.example.vn`. */
export function entryLink(base: string, { origin, index, leafHash }: EntryName): string {
  const url = new URL(ENTRY_PATH, base);
  url.search = new URLSearchParams({ log: origin, index: String(index), leaf: leafHash }).toString();
  return url.href;
}

/** @returns null for what no paper holds */
export function entryNamed(query: Readonly<Record<string, unknown>>): EntryName | null {
  const { log, index, leaf } = query;
  const isName = typeof log === 'string' && log.length <= 200 && typeof index === 'string' && /^\d{1,15}$/.test(index);
  if (!isName || typeof leaf !== 'string' || !/^[\w-]{43}$/.test(leaf)) return null;
  return { origin: log, index: Number(index), leafHash: leaf };
}
