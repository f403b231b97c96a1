import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { expect, it } from 'vitest';
import { DossierStories, wife } from '../../support/dossier-stories.ts';
import type { Any } from '../../support/dossiers.ts';

const stories = new DossierStories();

const texts = {
  nothing: '',
  'what no database keeps': 'H29\0',
  'half a character': '\ud800x',
  'what nobody reads': 'x'.repeat(100_000),
};

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

// As an official, and as a supervisor for what is theirs.
it.each(['official', 'supervisor'])(
  'no text that the %s sends in any place makes the hub fail',
  { timeout: 300_000 },
  async (role) => {
    const schema = buildSchema(await readFile(new URL('../../../schema/public.graphql', import.meta.url), 'utf8'));
    const code = await stories.maritalStatusOf(wife.personalId as string, '2020-01-01');
    const { assessment } = await stories.dossiers.assess(code);
    const seen = async () =>
      (await stories.dossiers.ask('query ($code: String!) { dossier(code: $code) { id version } }', { code })).dossier;
    const { id } = await seen();
    const known: Readonly<Record<string, string>> = {
      ...{ dossier: code, dossierCode: code, code, assessment: assessment.id, to: 'CB1' },
      ...{ procedure: '1.004873', procedureCode: '1.004873' },
    };
    const failed: string[] = [];
    let sent = 0;
    for (const kind of ['Mutation', 'Query'] as const) {
      const fields = schema.getType(kind) as unknown as { getFields(): Fields };
      for (const field of Object.values(fields.getFields())) {
        const whole = Object.fromEntries(field.args.map(({ name, type }) => [name, sampleOf(type, name, known, id)]));
        const query = operation(kind, field);
        for (const path of pathsOfTexts(whole)) {
          for (const [what, text] of Object.entries(texts)) {
            const variables = changed(whole, path, text);
            const { input } = variables;
            if (input?.expectedVersion !== undefined) input.expectedVersion = (await seen()).version;
            if (input?.idempotencyKey !== undefined && path.at(-1) !== 'idempotencyKey')
              input.idempotencyKey = randomUUID();
            const { errors = [] } = await stories.dossiers.answer(query, variables, { claims: { role } });
            sent += 1;
            if (errors.some(({ extensions }) => extensions.code === 'INTERNAL'))
              failed.push(`${field.name}: ${path.join('.')}: ${what}`);
          }
        }
      }
    }
    expect(failed).toEqual([]);
    expect(sent).toBeGreaterThan(500);
  },
);

function operation(kind: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  const selection = isLeafType(named) ? '' : ' { __typename }';
  if (args.length === 0) return `${kind.toLowerCase()} { ${name}${selection} }`;
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind.toLowerCase()} (${declared}) { ${name}(${given})${selection} }`;
}

const samples: Readonly<Record<string, unknown>> = {
  ...{ Int: 5, Float: 1, Boolean: true, PartialDate: '2026-11-25', DateTime: '2026-11-22T00:00:00Z' },
  ...{ PersonalId: '000190000005', Base64Url: 'AAAA' },
};

/** Something of the right type; by the name of the field what is there already. */
function sampleOf(type: GraphQLInputType, name: string, known: Readonly<Record<string, string>>, id: string): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, name, known, id);
  if (isListType(type)) return [sampleOf(type.ofType, name, known, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, sampleOf(field.type, field.name, known, id)]),
    );
  }
  if (type.name === 'String') return known[name] ?? (name === 'idempotencyKey' ? randomUUID() : 'x1');
  return known[name] ?? samples[type.name] ?? id;
}

type Path = readonly string[];

function pathsOfTexts(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, of]) => pathsOfTexts(of, [...path, name]));
}

function changed(whole: unknown, path: Path, text: string): Any {
  const copy = structuredClone(whole) as Any;
  const place = path.slice(0, -1).reduce((at, name) => at[name], copy);
  place[path.at(-1) ?? ''] = text;
  return copy;
}
