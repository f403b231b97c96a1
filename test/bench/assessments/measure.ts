import { randomUUID } from 'node:crypto';
import type { AssessedCity } from './city.ts';
import type { Counts } from './counts.ts';
import type { Filed, Tokens } from './filed.ts';

/** What came of one dossier, as it was answered. */
export interface Answered extends Filed {
  /** Of the first request; the same again gives the same. */
  readonly key: string;
  readonly token: string;
  readonly id: string | null;
  readonly digest: string | null;
  readonly components: readonly {
    readonly code: string;
    readonly outcome: string;
    readonly causes: readonly string[];
  }[];
  readonly errors: readonly string[];
}

/** Of one assessment, on average. */
export interface Figures {
  readonly assessments: number;
  readonly callers: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Milliseconds of CPU of the hub's process. */
  readonly cpuMs: number;
  /** Of the databases of registers, and of the hub's own. */
  readonly statements: { readonly registers: number; readonly store: number };
  readonly residenceCalls: number;
}

export interface Measured {
  readonly figures: Figures;
  readonly answers: readonly Answered[];
}

/** What a page shows of an assessment, whole. */
export const assessQuery = `mutation ($input: AssessDossierInput!) { assessDossier(input: $input) {
  submitter { outcome outcomeText relation }
  assessment {
    id digest procedureName assessedAt
    components {
      code name outcome outcomeText notice tryAgainAt nextSteps
      causes { code isShort text } bases { document status use }
      facts {
        role field label text completeness accuracy freshness probabilityWrong
        reasons { code severity text nextStep }
        claims { register outcome value absence recordRef retrievedAt requestId }
      }
    }
  }
  errors { code message }
} }`;

/** Has each dossier assessed once, by so many callers at once, each an official of its own in each unit. */
export async function measure(
  { hub, residence, storeUrl }: AssessedCity,
  dossiers: readonly Filed[],
  { callers, tokens, tell }: { readonly callers: number; readonly tokens: Tokens; tell(done: number): void },
): Promise<Measured> {
  const waiting = dossiers.toReversed();
  const answers: Answered[] = [];
  const times: number[] = [];
  const before = await hub.counts();
  const calls = residence.calls();
  const since = performance.now();
  const caller = async (_: unknown, n: number) => {
    for (let dossier = waiting.pop(); dossier; dossier = waiting.pop()) {
      const from = performance.now();
      answers.push(await assess(dossier, tokens(dossier.unit, n)));
      times.push(performance.now() - from);
      tell(answers.length);
    }
  };
  const assess = async (dossier: Filed, token: string): Promise<Answered> => {
    const key = randomUUID();
    const input = { idempotencyKey: key, dossierCode: dossier.code };
    const { assessDossier } = await hub.ask(token, assessQuery, { input });
    const { assessment, errors } = assessDossier;
    return {
      ...{ ...dossier, key, token, id: assessment?.id ?? null, digest: assessment?.digest ?? null },
      components: (assessment?.components ?? []).map(({ code, outcome, causes }: Component) => ({
        ...{ code, outcome, causes: causes.map((cause) => cause.code) },
      })),
      errors: errors.map(({ code }: { code: string }) => code),
    };
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - since) / 1000;
  const after = await hub.counts();
  times.sort((a, b) => a - b);
  const n = dossiers.length;
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const storeName = new URL(storeUrl).pathname.slice(1);
  return {
    answers,
    figures: {
      ...{ assessments: n, callers, perSecond: n / seconds, medianMs: at(0.5), p99Ms: at(0.99) },
      cpuMs: (after.cpu - before.cpu) / 1000 / n,
      statements: {
        registers: statementsBetween(before, after, (name) => name !== storeName) / n,
        store: statementsBetween(before, after, (name) => name === storeName) / n,
      },
      residenceCalls: (residence.calls() - calls) / n,
    },
  };
}

interface Component {
  readonly code: string;
  readonly outcome: string;
  readonly causes: readonly { readonly code: string }[];
}

function statementsBetween(before: Counts, after: Counts, of: (database: string) => boolean): number {
  return Object.entries(after.statements)
    .filter(([database]) => of(database))
    .reduce((sum, [database, count]) => sum + count - (before.statements[database] ?? 0), 0);
}
