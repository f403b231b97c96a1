import fc from 'fast-check';
import { type ExecutionResult, GraphQLError, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type City, openCity, type RegisterId } from '../support/city.ts';
import type { Subjects } from './operations/arguments.ts';
import { type GeneratedOperation, operationFrom } from './operations/operation.ts';

const purpose = { official: 'CB1', unit: 'U1', procedure: '1.001193', dossier: null };
const caller = { subject: 'u1', role: 'official', unit: 'U1', official: 'CB1', purpose, demo: true } as const;

let city: City;
let subjects: Subjects;

beforeAll(async () => {
  city = await openCity(300);
  const hub = city.hub();
  const people = Object.values(examples);
  const personalIds = people.map(({ personalId }) => personalId);
  const relatives = people.flatMap(({ mother, spouse, children }) => [mother, spouse, ...children]);
  const { data } = await hub.ask(
    `query ($ids: [PersonalId!]!, $relatives: [PersonalId!]!) {
      registers { id }
      relatives: persons(personalIds: $relatives) { id personalId { value } }
      persons(personalIds: $ids) {
        id household { value { id } } birthRegistrations { items { value { id } } } residences { items { value { id } } }
        fullName { ref }
      }
    }`,
    { ids: personalIds, relatives: relatives.filter((id) => id !== null) },
  );
  const known = data.relatives.flatMap(
    (person: { personalId: { value: string } } | null) => person?.personalId.value ?? [],
  );
  const idsIn = (answer: unknown) =>
    [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id as string);
  subjects = {
    personalIds: [...personalIds, ...known, '000199999999'],
    householdNumbers: [...people.map(({ household }) => household), 'HS-0'],
    ids: [...idsIn(data.relatives), ...idsIn(data.persons), ...idsIn(data.registers)],
    forgedIds: ['không phải id', data.persons[0].fullName.ref],
    names: [
      { fullName: 'Phạm Quốc Dũng', birthYear: 1988 },
      { fullName: 'tran thi thu ha', birthYear: 1990 },
      { fullName: 'Nguyễn Văn Không Ai', birthYear: 1700 },
    ],
  };
});
afterAll(() => city.close());

/** What a caller gets of one request, however it came about. */
interface Outcome {
  readonly result: ExecutionResult;
  /** The whole answer, keys in their order. */
  readonly text: string;
  /** Errors that are neither refusals nor GraphQL's own. */
  readonly broken: readonly string[];
}

async function outcomesOf(
  execute: Graph['execute'],
  { text, variables: sets }: GeneratedOperation,
): Promise<Outcome[]> {
  const document = parse(text);
  const operation = document.definitions.find(isOperation) as OperationDefinitionNode;
  const outcomes: Outcome[] = [];
  for (const variables of sets) {
    const result = await execute({ document, operation, variables, caller }).catch(asResult);
    const broken = (result.errors ?? []).filter(isBroken).map(({ message }) => message);
    outcomes.push({ result, text: JSON.stringify(result, withoutMoments), broken });
  }
  return outcomes;
}

const isOperation = ({ kind }: { kind: string }) => kind === Kind.OPERATION_DEFINITION;
const isBroken = ({ originalError }: GraphQLError) => originalError && !(originalError instanceof GraphQLError);

/** As the server takes it. */
const asResult = (error: unknown): ExecutionResult => ({
  errors: [error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: error as Error })],
});

/** Of what differs from one request to the next only whether it is there, whatever the alias. */
function withoutMoments(key: string, value: unknown): unknown {
  return /(?:^|_)(?:retrievedAt|requestId|checkedAt|latencyMs)$/.test(key) ? typeof value : value;
}

/** The same graph, answered by graphql-js, over registers of which each level is read by itself. */
function interpreted(down: readonly RegisterId[]): Graph['execute'] {
  const byLevel = city
    .connectors(down)
    .map(({ follow: _, can: { follow: __, ...can }, ...each }) => ({ ...each, can }));
  return city.hub(down, { connectors: byLevel }).graph.interpret;
}

const operations = (graph: Graph) =>
  fc
    .noBias(fc.array(fc.nat(0xffff), { maxLength: 700, size: 'max' }))
    .map((numbers) => operationFrom(numbers, graph.schema, subjects));

/** The same operations each time; among them one in which compiled and interpreted once differed. */
const seed = 104038729;

describe('a thousand generated operations', () => {
  /** What there was among them: without it, nothing was compared. */
  const met = new Map<string, number>();
  const meet = (what: string, isMet: boolean) => met.set(what, (met.get(what) ?? 0) + (isMet ? 1 : 0));

  it.each([
    { down: [], count: 800 },
    { down: ['residence'], count: 100 },
    { down: ['civil-registry', 'health'], count: 100 },
  ] as const)('are answered as graphql-js answers them, with %j', { timeout: 240_000 }, async ({ down, count }) => {
    const { graph } = city.hub(down);
    const interpret = interpreted(down);
    const compared = fc.asyncProperty(operations(graph), async (operation) => {
      expect(validate(graph.schema, parse(operation.text))).toEqual([]);
      const theirs = await outcomesOf(interpret, operation);
      const ours = await outcomesOf(graph.execute, operation);
      expect(ours.map(({ text }) => text)).toEqual(theirs.map(({ text }) => text));
      expect(ours.flatMap(({ broken }) => broken)).toEqual([]);
      const { text } = operation;
      meet('an operation that is compiled', !/@(?:skip|include)/.test(text));
      meet('@skip', text.includes('@skip'));
      meet('@include', text.includes('@include'));
      meet('a fragment on Fact', /fragment F\d+ on Fact /.test(text));
      meet('an inline fragment', /\.\.\.[^}]*? on \w+[^}]*?\{/.test(text));
      meet('introspection', /__(?:schema|type)\b/.test(text));
      meet('other variables for the same document', ours.length > 1 && ours[0]?.text !== ours[1]?.text);
      for (const { text, result } of ours) {
        meet('a value', /value":[^n]/.test(text));
        meet('a link to an entity', /value":\{[^}]*?(?:id|__typename)"/.test(text));
        meet('null', /":null/.test(JSON.stringify(result.data)));
        meet('an error beside data', result.data != null && result.errors !== undefined);
        meet('an error that took all data', result.data === null);
        meet('a refusal', result.data === undefined);
        meet('a register that could not be asked', text.includes('"SOURCE_UNAVAILABLE"'));
      }
    });
    await fc.assert(compared, { numRuns: count, seed, endOnFailure: true });
  });

  it('were of every kind', () => {
    expect(met.size).toBeGreaterThan(10);
    expect(met.get('an operation that is compiled')).toBeGreaterThan(500);
    expect([...met].filter(([, times]) => times === 0)).toEqual([]);
  });
});
