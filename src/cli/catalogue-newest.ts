import type { Catalogue, ProcedureVersion } from '../dossier/catalogue/catalogue.ts';

const page = 500;

/** Every procedure in its newest version, in the order of the codes. */
export async function newestProcedures(catalogue: Catalogue): Promise<readonly ProcedureVersion[]> {
  const all: ProcedureVersion[] = [];
  for (let more = true; more; ) {
    const after = all.at(-1)?.procedure.code ?? null;
    const next = await catalogue.list({ level: null, text: null }, after, page);
    all.push(...next);
    more = next.length === page;
  }
  return all;
}
