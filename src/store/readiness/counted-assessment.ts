import type { Knex } from 'knex';

/** An assessment as it lies in the store, as far as it is counted. */
export interface CountedAssessment {
  readonly id: string;
  readonly dossier: string;
  readonly assessed_at: Date | string;
  readonly seq: string;
  /** Canonical JSON. */
  readonly body: Buffer;
}

/** Form 1 of an assessment, as far as it is counted. */
interface Form1 {
  readonly form: 1;
  readonly procedure: { readonly code: string; readonly version: number };
  readonly components: readonly {
    readonly code: string;
    readonly outcome: string;
    readonly causes: readonly { readonly code: string; readonly isShort: boolean }[];
  }[];
}

/** Writes what can be counted of an assessment, from its canonical bytes; nothing of a form that is not known. */
export async function writeCounted(
  transaction: Knex,
  { id, dossier, assessed_at, seq, body }: CountedAssessment,
): Promise<void> {
  const { form, procedure, components } = JSON.parse(body.toString()) as Partial<Form1>;
  if (form !== 1 || !procedure || !components) return;
  const of = { procedure: procedure.code, version: procedure.version };
  await transaction('assessed_dossier').insert({ assessment: id, ...of, dossier, assessed_at, seq });
  const rows = components.map(({ code, outcome, causes }) => ({
    ...{ assessment: id, component: code, outcome },
    causes: [...new Set(causes.filter(({ isShort }) => isShort).map((cause) => cause.code))],
  }));
  if (rows.length > 0) await transaction('assessed_component').insert(rows);
}
