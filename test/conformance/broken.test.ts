import { describe, expect, test } from 'vitest';
import { checkConnector } from '../../src/connect/conformance/suite.ts';
import type { Call, Connector, FieldAnswer, ReadAnswer, SourceRecord } from '../../src/connect/contract.ts';
import { freshDatabase } from '../support/postgres.ts';
import { referenceSample } from './reference-sample.ts';

type Broken = (connector: Connector, secret: string) => Connector;

/** The same connector with every answer to a read made another. */
const reading =
  (
    spoil: (answer: ReadAnswer, at: number, all: readonly ReadAnswer[], keys: readonly string[]) => ReadAnswer,
  ): Broken =>
  (connector) => ({
    ...connector,
    async read(request, call) {
      const answers = await connector.read(request, call);
      return answers.map((answer, at) => spoil(answer, at, answers, request.keys));
    },
  });

/** The same connector with every answer in a field made another. */
const saying = (spoil: (said: FieldAnswer, field: string) => FieldAnswer): Broken =>
  reading((answer) => {
    if (answer.outcome !== 'FOUND') return answer;
    const records = answer.records.map((record): SourceRecord => {
      const fields = Object.entries(record.fields).map(([field, said]) => [
        field,
        Array.isArray(said) ? said.map((each) => spoil(each, field)) : spoil(said as FieldAnswer, field),
      ]);
      const { source, ref, subject, kind, recordedAt, linkedBy, corrects } = record;
      const rest = { source, ref, subject, kind, recordedAt, linkedBy, ...(corrects !== undefined && { corrects }) };
      return { ...rest, fields: Object.fromEntries(fields) };
    });
    return { outcome: 'FOUND', records };
  });

const offByOne = reading((_, at, all) => all[(at + 1) % all.length] as ReadAnswer);

const swallowedError = reading((answer) => (answer.outcome === 'FAILED' ? { outcome: 'NOT_FOUND' } : answer));

const unboundedScan: Broken = (connector) => ({
  ...connector,
  async scan({ limit, ...request }, call) {
    const offered = limit >= 1 && limit <= 1_000;
    return (
      (await connector.scan?.({ ...request, limit: offered ? 1_000 : limit }, call)) ?? {
        outcome: 'FAILED',
        code: 'NOT_SUPPORTED',
      }
    );
  },
});

const lostKey = reading((answer, at, all) =>
  all.length > 2 && at === all.length - 1 ? { outcome: 'NOT_FOUND' } : answer,
);

const echoedSecret: Broken = (connector, secret) => ({
  ...connector,
  async ping(call) {
    const answer = await connector.ping(call);
    if (answer.ok) return answer;
    return { ...answer, message: `connect ECONNREFUSED postgres://reader:${secret}@127.0.0.1/health` };
  },
});

const mutableCache: Broken = (connector) => {
  const kept = new Map<string, readonly ReadAnswer[]>();
  return {
    ...connector,
    async read(request, call) {
      const name = JSON.stringify(request);
      const known = kept.get(name);
      if (known) return known;
      const answers = await connector.read(request, call);
      if (answers.every(({ outcome }) => outcome !== 'FAILED')) kept.set(name, answers);
      return answers;
    },
  };
};

/** Nobody is waiting any more, and it goes on. */
const missingAbort: Broken = (connector) => ({
  ...connector,
  read: (request, call) => {
    const still: Call = { ...call, signal: new AbortController().signal, deadline: Date.now() + 2_500 };
    return call.signal.aborted || call.deadline <= Date.now()
      ? connector.read(request, call)
      : connector.read(request, still);
  },
});

const wrongCodeTable = saying((said, field) =>
  field === 'sex' && said.state === 'VALUE' ? { ...said, value: said.raw === '1' ? 'FEMALE' : 'MALE' } : said,
);

const dateThroughDate = saying((said, field) => {
  if (field !== 'dateOfBirth' || said.state !== 'VALUE') return said;
  // In Viet Nam midnight is 17:00 of the day before in UTC.
  const local = new Date(`${String(said.value).padEnd(10, '-01')}T00:00:00+07:00`);
  return { ...said, value: local.toISOString().slice(0, 10) };
});

const defaultValue = saying((said, field) =>
  field === 'sex' && said.state === 'EMPTY' ? { state: 'VALUE', raw: said.raw ?? '', value: 'MALE' } : said,
);

/** What links is brought along in the place of what it links to. */
const joinedWrongWay: Broken = (connector) => ({
  ...connector,
  can: { ...connector.can, follow: {} },
  async follow({ follow, ...request }, call) {
    const answers = await connector.read(request, call);
    const followed = follow.map(async (each) => {
      const records = answers.flatMap((answer) => (answer.outcome === 'FOUND' ? answer.records : []));
      const said = records.flatMap(({ fields }) => [fields[each.field] ?? []].flat() as readonly FieldAnswer[]);
      const keys = said.flatMap((one) => (one.state === 'VALUE' ? (one.value as { readonly key: string }).key : []));
      const { entity, fields } = each;
      const read = await connector.read({ entity, fields, keys: request.keys.slice(0, keys.length) }, call);
      return { follow: each, answers: new Map(keys.map((key, at) => [key, read[at] as ReadAnswer])) };
    });
    return { answers, followed: await Promise.all(followed) };
  },
});

const bugs: readonly (readonly [bug: string, caughtBy: string, broken: Broken])[] = [
  ['off-by-one order', 'batch-order', offByOne],
  ['swallowed error', 'fault-dead', swallowedError],
  ['unbounded scan', 'scan-resumes', unboundedScan],
  ['lost key', 'batch-count', lostKey],
  ['echoed secret', 'secret-kept', echoedSecret],
  ['mutable cache', 'own-answers', mutableCache],
  ['missing abort', 'abort-reaches-source', missingAbort],
  ['wrong code table', 'code-tables', wrongCodeTable],
  ['date through JavaScript Date', 'civil-dates', dateThroughDate],
  ['default value for a missing field', 'null-empty-sentinel', defaultValue],
  ['links joined the wrong way', 'follow', joinedWrongWay],
];

describe('a broken connector is caught', () => {
  test.each(bugs)('%s, by %s', async (_, caughtBy, broken) => {
    // The secret is looked for in all that was heard in other cases: one in which things fail is run before.
    const only = new Set([caughtBy, 'fault-dead']);
    const results = await checkConnector(referenceSample(broken), { seed: 1, freshDatabase, only });
    const failed = results.filter(({ outcome }) => outcome === 'FAILED');
    expect(failed.map(({ id }) => id)).toContain(caughtBy);
    const { found } = failed.find(({ id }) => id === caughtBy) ?? {};
    for (const words of [found?.asked, found?.seen, found?.expected]) expect(words).toBeTruthy();
  });

  test('a stale cache is caught, too, by fault-stale', async () => {
    const only = new Set(['fault-stale']);
    const [result] = await checkConnector(referenceSample(mutableCache), { seed: 1, freshDatabase, only });
    expect(result).toMatchObject({ id: 'fault-stale', outcome: 'FAILED' });
  });

  test('what fails says nothing of the secret', async () => {
    const only = new Set(['fault-dead', 'secret-kept']);
    const results = await checkConnector(referenceSample(echoedSecret), { seed: 1, freshDatabase, only });
    expect(JSON.stringify(results)).not.toContain('s3cret-');
    expect(results.at(-1)?.found?.seen).toContain('<the secret>');
  });
});
