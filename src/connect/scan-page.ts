import type { ReadAnswer, ScanAnswer } from './contract.ts';

/** A page of a scan from its keys and what a read of them gave; `more` if there are keys behind it. */
export function scanPage(keys: readonly string[], answers: readonly ReadAnswer[], more: boolean): ScanAnswer {
  const found: { key: string; records: Extract<ReadAnswer, { outcome: 'FOUND' }>['records'] }[] = [];
  for (const [at, key] of keys.entries()) {
    const answer = answers[at];
    if (answer?.outcome === 'FAILED') return answer;
    if (answer?.outcome === 'FOUND') found.push({ key, records: answer.records });
  }
  return { outcome: 'PAGE', found, next: more ? (keys.at(-1) ?? null) : null };
}
