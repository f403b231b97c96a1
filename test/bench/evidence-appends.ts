/**
 * How many entries a second the evidence log takes, each in a transaction of its own, on this machine with an embedded
 * PostgreSQL whose commits go to disk: `node --import tsx test/bench/evidence-appends.ts [entries] [writers]`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import { removePostgres, startPostgres } from '../../src/demo/postgres.ts';
import { part, statementOf } from '../../src/evidence/entry.ts';
import { evidenceLog, type NewEntry } from '../../src/evidence/log/evidence-log.ts';
import { openStore } from '../../src/store/store.ts';

const [entries = 2_000, writers = 16] = process.argv.slice(2).map(Number);
const log = 'bench.invalid/lienthong/decisions';
const directory = await mkdtemp(join(tmpdir(), 'lienthong-bench-'));
const dataDir = join(directory, 'postgres');
const postgres = await startPostgres({ dataDir });
try {
  await postgres.createDatabase('store');
  const url = postgres.url('store');
  const store = openStore(url);
  await store.migrate();
  await store.evidence.open(log);
  await store.close();
  const database = knex({ client: 'pg', connection: url, pool: { min: writers, max: writers } });
  const evidence = evidenceLog(database);
  const all = Array.from({ length: entries }, (_, n) => entry(n));
  const times: number[] = [];
  const since = performance.now();
  const writer = async () => {
    for (let one = all.pop(); one; one = all.pop()) {
      const { id, dossier, statement, parts, signatures } = one;
      const from = performance.now();
      await database.transaction((transaction) =>
        evidence.append(transaction, { id, dossier, statement, parts, signatures }),
      );
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  const seconds = (performance.now() - since) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1);
  console.log(
    `${entries} entries by ${writers} writers in ${seconds.toFixed(1)} s: ${(entries / seconds).toFixed(0)} a second; ${at(0.5)} ms median, ${at(0.99)} ms p99`,
  );
  await database.destroy();
} finally {
  await postgres.stop();
  await removePostgres(dataDir);
  await rm(directory, { recursive: true });
}

/** About as large as a record of basis. */
function entry(n: number): NewEntry {
  const facts = Array.from({ length: 20 }, (_, nth) => ({ field: `field-${nth}`, text: 'Nguyễn Thị Minh Khai', n }));
  const parts = [
    part('decision', { record: n }),
    part('official', { official: 'CB1' }),
    part('subject-owner', { person: 'Nguyễn Thị Minh Khai' }),
    part('display', { facts }),
  ];
  const id = `waiver/${n}`;
  const statement = statementOf({ log, type: 'waiver', id, notBefore: null, parts });
  const signatures = [{ class: 'LOGIN_ONLY' as const, bytes: Buffer.from('{}') }];
  return { id, dossier: `H29-${n % 500}`, statement, parts, signatures };
}
