import { readFile } from 'node:fs/promises';
import { type OperationDefinitionNode, parse } from 'graphql';
import type { Connector } from '../../connect/contract.ts';
import { type Accuracy, type Completeness, model, type Severity } from '../../generated/model.ts';
import { createGraph } from '../../graph/graph.ts';
import type { RegisterId } from '../population/records.ts';

/** A fact as it is answered, so much of it as is held against the rows. */
export interface AnsweredFact {
  readonly label: string;
  readonly text: string | null;
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  readonly evidence: { readonly reasons: readonly AnsweredReason[]; readonly claims: readonly AnsweredClaim[] };
  /** Of a set. */
  readonly items?: readonly AnsweredFact[];
}
export interface AnsweredReason {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly english: string;
  readonly nextStep: string | null;
  readonly nextStepEnglish: string | null;
  readonly claims: readonly { readonly register: { readonly code: RegisterId } }[];
}
export interface AnsweredClaim {
  readonly register: { readonly code: RegisterId; readonly title: string };
  readonly outcome: string;
  readonly value: string | null;
  readonly raw: string | null;
  readonly absence: Completeness | null;
  readonly linkedBy: string | null;
  readonly recordRef: string | null;
}
/** By field of Person. */
export type Answer = Readonly<Record<string, AnsweredFact>>;

export interface Hub {
  /** The answers about these people, in their order; null for a number that nobody has. */
  about(people: readonly string[]): Promise<readonly (Answer | null)[]>;
  /** Which registers say that they answer a field of Person. */
  readonly answering: Readonly<Record<string, readonly RegisterId[]>>;
  /** Titles of the registers in Vietnamese. */
  readonly titles: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const flags = `
  label text completeness accuracy
  evidence {
    reasons { code severity text english: text(lang: EN) nextStep nextStepEnglish: nextStep(lang: EN) claims { register { code } } }
    claims { register { code title } outcome value raw absence linkedBy recordRef }
  }`;
const fields = Object.entries(model.Person.fields).map(([field, { kind }]) =>
  kind === 'set' ? `${field} { items { ${flags} } ${flags} }` : `${field} { ${flags} }`,
);
const query = `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { ${fields.join('\n')} } }`;
const registersQuery = '{ registers { code title fields { field } } }';

/** Nobody waits for the answers: a register that is busy is waited for. */
const deadlines = { operationMs: 600_000, registerMs: 120_000 };
const purpose = { official: 'DOI-CHIEU', unit: 'LIENTHONG', procedure: 'DO-CHAT-LUONG', dossier: null };
const caller = {
  subject: 'side-by-side',
  role: 'official',
  unit: 'LIENTHONG',
  official: 'DOI-CHIEU',
  purpose,
  demo: true,
} as const;

/** A hub over these registers, asked through the public schema as an official asks. */
export async function openHub(connectors: readonly Connector[], now: Date): Promise<Hub> {
  const sdl = await readFile(new URL('../../../schema/public.graphql', import.meta.url), 'utf8');
  const graph = createGraph({ sdl, connectors, idKey: Buffer.alloc(32, 1), deadlines, now: () => now });
  const ask = async <T>(text: string, variables: Record<string, unknown>): Promise<T> => {
    const document = parse(text);
    const [operation] = document.definitions as readonly OperationDefinitionNode[];
    if (!operation) throw new Error('The query has no operation.');
    const { data, errors } = await graph.execute({ document, operation, variables, caller });
    if (errors?.[0]) throw errors[0];
    return data as T;
  };
  const { registers } = await ask<{
    registers: readonly { code: RegisterId; title: string; fields: readonly { field: string }[] }[];
  }>(registersQuery, {});
  const answering = Object.keys(model.Person.fields).map((field) => {
    const answers = registers.filter((each) => each.fields.some((one) => one.field === `Person.${field}`));
    return [field, answers.map(({ code }) => code)] as const;
  });
  return {
    about: async (ids) => (await ask<{ persons: readonly (Answer | null)[] }>(query, { ids })).persons,
    answering: Object.fromEntries(answering),
    titles: Object.fromEntries(registers.map(({ code, title }) => [code, title])),
    close: () => graph.close(),
  };
}
