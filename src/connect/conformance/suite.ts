import { randomBytes } from 'node:crypto';
import type { Text } from '../../generated/model.ts';
import type { Connector } from '../contract.ts';
import { callCases } from './cases/calls.ts';
import { dataFaultCases } from './cases/data-faults.ts';
import { declarationCases } from './cases/declaration.ts';
import { followCases } from './cases/follows.ts';
import { lookupCases } from './cases/lookups.ts';
import { outageCases } from './cases/outages.ts';
import { readingCases } from './cases/reading.ts';
import { receivedCases } from './cases/received.ts';
import { scanCases } from './cases/scans.ts';
import { valueCases } from './cases/values.ts';
import { Overheard } from './overheard.ts';
import type { Ground, Sample, Stand } from './sample.ts';
import { Seeded } from './seeded.ts';
import { type Case, Mismatch, show, Trial } from './trial.ts';
import { openWire, type Wire } from './wire.ts';

/** The longest that one case may take, in milliseconds. */
const longest = 30_000;

/** Everything that every connector must do, in the order in which it is looked at. */
const cases: readonly Case[] = [
  ...declarationCases,
  ...readingCases,
  ...valueCases,
  ...lookupCases,
  ...followCases,
  ...scanCases,
  ...receivedCases,
  ...callCases,
  ...outageCases,
  ...dataFaultCases,
];

export interface CaseResult {
  readonly id: string;
  readonly title: Text;
  readonly outcome: 'PASSED' | 'FAILED' | 'NOT_APPLICABLE';
  /** How many things were held against what was expected. */
  readonly checks: number;
  readonly milliseconds: number;
  /** Of a failure. */
  readonly found?: { readonly asked: string; readonly seen: string; readonly expected: string };
  /** Why it is not applicable. */
  readonly why?: string;
}

export interface CheckOptions extends Pick<Ground, 'seed' | 'freshDatabase'> {
  /** Only these cases. */
  readonly only?: ReadonlySet<string>;
  /** Told before each case. */
  readonly onCase?: (title: Text, done: number, total: number) => void;
  /** The connector to be looked at in place of the one of the sample: a broken one, in tests of the suite. */
  readonly instead?: (connector: Connector, stand: Stand, secret: string) => Connector;
}

/** Looks at a connector on made-up rows in a real source of its kind. */
export async function checkConnector(sample: Sample, options: CheckOptions): Promise<readonly CaseResult[]> {
  const { seed, freshDatabase, only, onCase = () => {}, instead = (each) => each } = options;
  const secret = `s3cret-${randomBytes(9).toString('hex')}`;
  const examples = sample.examples ?? [];
  const overheard = new Overheard();
  let stand: Stand;
  try {
    stand = await sample.open({ seed, examples, freshDatabase, secret });
  } catch (error) {
    return [failed(setUp, 0, 0, error)];
  }
  const wire: Wire | null = stand.upstream && (await openWire(stand.upstream));
  const connector = overheard.of(instead(stand.connect(wire?.port ?? null, secret), stand, secret));
  const results: CaseResult[] = [];
  const chosen = [...cases, secretKept(overheard)].filter(({ id }) => !only || only.has(id));
  overheard.begin();
  try {
    for (const [at, each] of chosen.entries()) {
      onCase(each.title, at, chosen.length);
      const trial = new Trial({ connector, stand, random: new Seeded(seed, each.id), wire, examples, secret });
      results.push(await run(each, trial));
    }
  } finally {
    overheard.end();
    await connector.close().catch(() => {});
    await stand.reference.close();
    await wire?.close();
    await stand.close();
  }
  return results;
}

async function run(each: Case, trial: Trial): Promise<CaseResult> {
  const { id, title } = each;
  const since = performance.now();
  const took = () => Math.round(performance.now() - since);
  let timer: NodeJS.Timeout | undefined;
  try {
    const why = each.skip?.(trial) ?? null;
    if (why !== null) return { id, title, outcome: 'NOT_APPLICABLE', checks: 0, milliseconds: took(), why };
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Mismatch(`the case ${id}`, 'no end', `an end within ${longest} ms`)),
        longest,
      );
    });
    await Promise.race([each.run(trial), late]);
    return { id, title, outcome: 'PASSED', checks: trial.checks, milliseconds: took() };
  } catch (error) {
    return failed(each, trial.checks, took(), error);
  } finally {
    clearTimeout(timer);
  }
}

function failed(
  { id, title }: Pick<Case, 'id' | 'title'>,
  checks: number,
  milliseconds: number,
  error: unknown,
): CaseResult {
  const { asked, seen, expected } =
    error instanceof Mismatch
      ? error
      : {
          asked: `the case ${id}`,
          seen: `it throws ${show(String(error))}`,
          expected: 'an answer: connectors and samples do not throw',
        };
  return { id, title, outcome: 'FAILED', checks, milliseconds, found: { asked, seen, expected } };
}

const setUp = { id: 'sample', title: { vi: 'Dựng nguồn mẫu', en: 'The sample source is set up' } };

/** Last, when everything that can go wrong has. */
const secretKept = (overheard: Overheard): Case => ({
  id: 'secret-kept',
  title: { vi: 'Bí mật trong địa chỉ không lọt ra ngoài', en: 'The secret in the address does not come out' },
  async run(t) {
    const heard = overheard.around(t.secret);
    t.that(
      heard === null,
      'answers, errors and what was printed in all cases before',
      heard?.replaceAll(t.secret, '<the secret>'),
      'nothing of the address: no password, no token',
    );
  },
});
