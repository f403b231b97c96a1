/** A row of `assessed_component`. */
export interface AssessedComponentRow {
  readonly assessment: string;
  readonly procedure: string;
  readonly version: number;
  readonly component: string;
  readonly outcome: string;
  readonly causes: readonly string[];
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

/** What can be counted of an assessment, from its canonical bytes; nothing of a form that is not known. */
export function assessedComponentRows(id: string, body: Buffer): readonly AssessedComponentRow[] {
  const { form, procedure, components } = JSON.parse(body.toString()) as Partial<Form1>;
  if (form !== 1 || !procedure || !components) return [];
  return components.map(({ code, outcome, causes }) => ({
    assessment: id,
    procedure: procedure.code,
    version: procedure.version,
    component: code,
    outcome,
    causes: [...new Set(causes.filter(({ isShort }) => isShort).map((cause) => cause.code))],
  }));
}
