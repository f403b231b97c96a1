import { civilSaid } from './civil-said.ts';
import { healthSaid } from './health-said.ts';
import { landSaid } from './land-said.ts';
import type { Owners, RawRows } from './raw-rows.ts';
import { residenceSaid } from './residence-said.ts';
import type { Add, Said, SaidByField } from './said.ts';
import { socialInsuranceSaid } from './social-insurance-said.ts';

/** Everything that the rows of one person say, read row by row. */
export function saidOf(rows: RawRows, owners: Owners): SaidByField {
  const said: Record<string, Said[]> = {};
  const add: Add = (register, record, tie, says, replaces) => {
    for (const [field, [raw, meaning]] of Object.entries(says)) {
      said[field] ??= [];
      said[field].push({ register, record, tie, raw: raw ?? null, meaning, replaces: replaces ?? null });
    }
  };
  civilSaid(rows, owners, add);
  residenceSaid(rows, add);
  healthSaid(rows, owners, add);
  landSaid(rows, add);
  socialInsuranceSaid(rows, add);
  return said;
}
