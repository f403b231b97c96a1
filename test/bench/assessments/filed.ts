import { randomUUID } from 'node:crypto';
import { submissionIn } from '../../../connectors/portal/wire.ts';
import { drawDossiers } from '../../../src/demo/portal-service/draw-dossiers.ts';
import { written } from '../../../src/demo/portal-service/portal-dossier.ts';
import type { AssessedCity } from './city.ts';

/** A dossier that officials may have assessed. */
export interface Filed {
  readonly code: string;
  readonly unit: string;
  readonly procedure: string;
}

const units = ['DEMO.H29.00.01', 'DEMO.H29.00.02', 'DEMO.H29.00.03'];
const HOUR = 3_600_000;
/** People of whom one has a dossier. */
export const peopleEach = 5;

const submit = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) { isNew errors { code part } } }`;
const settle = `mutation ($input: SettleSubmitterInput!) { settleSubmitter(input: $input) { errors { code } } }`;

/**
 * Files so many dossiers of the people of the city, each with the official of its unit; where another than the owner
 * filed, it is settled that the owner came. They are of five procedures, as the simulated portal has them.
 */
export async function fileDossiers(
  { hub }: AssessedCity,
  { count, people, tokens }: { readonly count: number; readonly people: number; readonly tokens: Tokens },
): Promise<readonly Filed[]> {
  const now = Date.now();
  const drawn = drawDossiers({ count: count * 2, seed: 1, people, units, from: now - 2 * HOUR, to: now - HOUR });
  const byCode = new Map(drawn.map((each) => [each.code, each]));
  const filed: Filed[] = [];
  for (const dossier of [...byCode.values()].slice(0, count)) {
    const submission = submissionIn({ hoSo: written(dossier, now) })?.written;
    if (!submission) throw new Error('A drawn dossier is none.');
    const { unit, details, ...rest } = submission;
    const token = tokens(unit, 0);
    const input = {
      ...{ ...rest, idempotencyKey: randomUUID() },
      details: Object.entries(details).map(([name, value]) => ({ name, value })),
    };
    const { submitDossier } = await hub.ask(token, submit, { input });
    if (!submitDossier.isNew) throw new Error(`submitDossier was refused: ${JSON.stringify(submitDossier.errors)}`);
    const { code, procedure } = submission;
    if (submission.submitter.claims !== 'SELF') {
      const settling = { how: 'OWNER_PRESENT', document: 'Thẻ căn cước, đã đối chiếu', identityChecked: true };
      const { settleSubmitter } = await hub.ask(token, settle, {
        input: { idempotencyKey: randomUUID(), dossierCode: code, ...settling },
      });
      if (settleSubmitter.errors.length > 0) throw new Error(`settleSubmitter: ${JSON.stringify(settleSubmitter)}`);
    }
    filed.push({ code, unit, procedure });
  }
  if (filed.length < count) throw new Error(`The city has ${filed.length} dossiers only.`);
  return filed;
}

/** The token of an official of a unit, by number. */
export type Tokens = (unit: string, official: number) => string;

export async function tokensFor({ issuer }: AssessedCity, officials: number): Promise<Tokens> {
  const tokens = new Map<string, string>();
  for (const unit of units) {
    for (let n = 0; n < officials; n += 1) {
      tokens.set(`${unit} ${n}`, await issuer.issue('official', { unit, maCanBo: `DEMO-CB-${unit.slice(-1)}${n}` }));
    }
  }
  return (unit, official) => tokens.get(`${unit} ${official}`) ?? '';
}
