import { randomUUID } from 'node:crypto';
import { canonicalize } from '../../src/evidence/canonical.ts';
import type { AssessmentCauseCode, ComponentOutcome } from '../../src/generated/model.ts';
import type { Store } from '../../src/store/store.ts';

/** Of an assessment, what readiness is counted from. */
export interface Assessed {
  readonly dossier: string;
  /** RFC 3339. */
  readonly at: string;
  readonly procedure: string;
  readonly version?: number;
  readonly components: readonly {
    readonly code: string;
    readonly outcome: ComponentOutcome;
    readonly causes?: readonly AssessmentCauseCode[];
    /** Only to be noted. */
    readonly noted?: readonly AssessmentCauseCode[];
  }[];
  readonly official?: string;
}

/** Stores an assessment as the hub does; resolves to its id. */
export function addAssessed(store: Pick<Store, 'assessments'>, assessed: Assessed): Promise<string> {
  const { dossier, at, procedure, version = 1, components, official = 'CB1' } = assessed;
  const body = {
    ...{ form: 1, dossier, at, official, unit: 'U1', procedure: { code: procedure, version } },
    components: components.map(({ code, outcome, causes = [], noted = [] }) => ({
      ...{ code, outcome },
      causes: [
        ...noted.map((each) => ({ code: each, isShort: false })),
        ...causes.map((each) => ({ code: each, isShort: true })),
      ],
    })),
  };
  const request = { unit: 'U1', official, idempotencyKey: randomUUID(), dossier, at };
  const stored = { dossier, unit: 'U1', official, assessedAt: at, inputsDigest: 'd' };
  return store.assessments.add(request, { ...stored, body: Buffer.from(canonicalize(body)) });
}
