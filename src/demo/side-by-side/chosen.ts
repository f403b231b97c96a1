import pg from 'pg';
import type { Label } from '../../quality/score/scored.ts';

/** Somebody to look at, and every defect that was injected into what registers hold of them. */
export interface Chosen {
  readonly personalId: string;
  readonly labels: readonly Label[];
}

/** What a person without any label is looked at for. */
export const flawless = 'NONE';

/** Up to so many people of each defect, spread over the population, and as many of whom the truth table has nothing. */
export async function chooseFrom(
  truth: string,
  perDefect: number,
): Promise<{ readonly people: readonly Chosen[]; readonly byDefect: ReadonlyMap<string, readonly string[]> }> {
  const client = new pg.Client({ connectionString: truth });
  await client.connect();
  try {
    const { rows } = await client.query<{ defect: string; keys: string[] }>(
      `select defect, (array_agg(key order by md5(key)))[1:$1] as keys from (
         select distinct defect, key from injected_defect
         union all
         select $2, personal_id from true_person p where not exists (select from injected_defect d where d.key = p.personal_id)
       ) each group by defect order by defect`,
      [perDefect, flawless],
    );
    const keys = [...new Set(rows.flatMap((row) => row.keys))].sort();
    const labels = await client.query<{ key: string } & Label>(
      `select key, defect, string_to_array(fields, ' ') as fields, harm, detectable
       from injected_defect where key = any($1) order by key, defect, fields`,
      [keys],
    );
    const of = new Map<string, Label[]>();
    for (const { key, ...label } of labels.rows) of.set(key, [...(of.get(key) ?? []), label]);
    return {
      people: keys.map((personalId) => ({ personalId, labels: of.get(personalId) ?? [] })),
      byDefect: new Map(rows.map(({ defect, keys }) => [defect, keys])),
    };
  } finally {
    await client.end();
  }
}
