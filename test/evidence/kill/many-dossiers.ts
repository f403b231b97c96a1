import { createHash } from 'node:crypto';
import pg from 'pg';

/** A dossier with its assessment that was shown, to be had many times over under other codes. */
export interface Pattern {
  readonly code: string;
  readonly rows: Readonly<Record<Table, readonly Row[]>>;
}
/** What a record of basis about one of them is asked with. */
export interface Copy {
  readonly dossier: string;
  /** Digest. */
  readonly assessment: string;
}

const tables = ['dossier', 'dossier_event', 'assessment', 'assessment_showing'] as const;
type Table = (typeof tables)[number];
type Row = Readonly<Record<string, unknown>>;

export async function patternOf(storeUrl: string, code: string): Promise<Pattern> {
  return connected(storeUrl, async (client) => {
    const of = async (sql: string): Promise<readonly Row[]> =>
      (await client.query(`select row_to_json(x) as row from (${sql}) x`, [code])).rows.map(({ row }) => row);
    return {
      code,
      rows: {
        dossier: await of('select * from dossier where code = $1'),
        dossier_event: await of('select * from dossier_event where dossier = $1 order by seq'),
        assessment: await of('select * from assessment where dossier = $1 order by seq desc limit 1'),
        assessment_showing: await of(
          'select * from assessment_showing where assessment = (select id from assessment where dossier = $1 order by seq desc limit 1)',
        ),
      },
    };
  });
}

/** Writes copies into another store, whose tables of dossiers are empty. */
export async function writeCopies(storeUrl: string, pattern: Pattern, many: number): Promise<readonly Copy[]> {
  const [assessment] = pattern.rows.assessment;
  const body = Buffer.from(String(assessment?.body).slice(2), 'hex').toString('utf8');
  return connected(storeUrl, async (client) => {
    const copies: Copy[] = [];
    for (let from = 1; from <= many; from += 100) {
      const rows: Record<Table, Row[]> = { dossier: [], dossier_event: [], assessment: [], assessment_showing: [] };
      for (let n = from; n < Math.min(from + 100, many + 1); n++) {
        const dossier = `${pattern.code}-${n}`;
        const own = Buffer.from(body.replaceAll(pattern.code, dossier));
        const id = createHash('sha256').update(own).digest('base64url');
        const renamed = (row: Row): Row => JSON.parse(JSON.stringify(row).replaceAll(pattern.code, dossier));
        rows.dossier.push(...pattern.rows.dossier.map((row) => ({ ...renamed(row), id: n })));
        rows.dossier_event.push(...pattern.rows.dossier_event.map(renamed));
        rows.assessment.push({ ...assessment, id, dossier, body: `\\x${own.toString('hex')}`, seq: n });
        rows.assessment_showing.push(...pattern.rows.assessment_showing.map((row) => ({ ...row, assessment: id })));
        copies.push({ dossier, assessment: id });
      }
      for (const table of tables)
        await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
          JSON.stringify(rows[table]),
        ]);
    }
    return copies;
  });
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
