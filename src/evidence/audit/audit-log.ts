import type { Knex } from 'knex';
import type { Issuer } from '../verify/verifier-policy.ts';
import { checkCertificates } from './certificate-check.ts';
import { type CheckedEntry, checkEntry } from './entry-check.ts';
import { checkErasures } from './erasure-check.ts';
import { checkFollowed } from './follow-check.ts';
import { checkKeys } from './key-check.ts';
import { KnownCheckpoints } from './known-checkpoints.ts';
import type { LogRows } from './log-rows.ts';
import type { Refuse } from './problem.ts';
import { TreeCheck, type TreeToCheck } from './tree-check.ts';

/** What was found in a log, beside what is wrong. */
export interface AuditedLog {
  readonly origin: string;
  readonly entries: number;
  readonly checkpoints: number;
  readonly signedByPasskey: number;
  readonly signedWithCertificate: number;
  readonly erasedParts: number;
  /** How many entries a stored checkpoint covers that holds and has its witnesses. */
  readonly witnessed: number;
  /** When the first entry that none covers was made; null: there is none. */
  readonly waitingSince: string | null;
}

/** Reads a log once from its first entry to its last, in batches, and holds each thing against the others. */
export async function auditLog(
  database: Knex,
  rows: LogRows,
  of: TreeToCheck & { readonly issuers: readonly Issuer[]; readonly progress: (entries: number) => void },
  refuse: Refuse,
): Promise<AuditedLog> {
  const { log } = of;
  const known = new KnownCheckpoints(rows, log.id);
  const tree = new TreeCheck(of, rows, known, refuse);
  let [at, entries, signedByPasskey, signedWithCertificate, erasedParts] = ['', 0, 0, 0, 0];
  let waiting: { readonly index: number; readonly at: string } | null = null;
  await tree.begin();
  for await (const batch of rows.entries(log.id, log.entries)) {
    const read: CheckedEntry[] = [];
    for (const row of batch) {
      const { index } = row;
      if (index !== entries) {
        refuse('GAP', entries, `the next is ${index}`);
        tree.break();
      }
      entries = index + 1;
      const entry = checkEntry(row, log.origin, refuse);
      const moment = entry?.leafSaid.at ?? row.at;
      if (moment < at) refuse('TIME', index, `${moment} after ${at}`);
      at = moment;
      if (!waiting || waiting.index < tree.witnessed) waiting = { index, at };
      if (entry) {
        read.push(entry);
        await known.check(entry, refuse);
      }
      await tree.add(row.leafHash, at);
    }
    await tree.compareNodes();
    signedByPasskey += await checkKeys(database, log.id, read, refuse);
    await checkFollowed(database, log.id, read, refuse);
    signedWithCertificate += checkCertificates(read, of.issuers, refuse);
    erasedParts += await checkErasures(database, log.origin, read, refuse);
    of.progress(entries);
  }
  await tree.end(entries);
  const { checkpoints, witnessed } = tree;
  return {
    ...{ origin: log.origin, entries, checkpoints, signedByPasskey, signedWithCertificate, erasedParts, witnessed },
    waitingSince: waiting && waiting.index >= witnessed ? waiting.at : null,
  };
}
