import { createHash } from 'node:crypto';
import pg from 'pg';
import type { AssessedCity } from './city.ts';
import { type Answered, assessQuery } from './measure.ts';

/** One request of so many is sent again, to see that it is answered the same. */
const againEvery = 20;

/**
 * What the hub promised of these assessments and did not keep, a sentence each: that each is there once, with the outcome
 * of every component, under the digest of what is stored, in the log; that no register was given up; and that the same
 * request is answered the same.
 */
export async function brokenPromises(
  { hub, storeUrl }: AssessedCity,
  answers: readonly Answered[],
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: storeUrl });
  await client.connect();
  try {
    const { rows: stored } = await client.query<Stored>(
      `select a.id, a.dossier, a.body, exists (select from evidence.leaf f where f.id = 'assessment/' || a.id) as entered
       from assessment a`,
    );
    const { rows: procedures } = await client.query<{ code: string; content: { components: { code: string }[] } }>(
      'select code, content from procedure_version',
    );
    const byDossier = new Map<string, Stored[]>();
    for (const each of stored) byDossier.set(each.dossier, [...(byDossier.get(each.dossier) ?? []), each]);
    const expected = new Map(
      procedures.map(({ code, content }) => [code, content.components.map((each) => each.code)]),
    );
    const broken = answers.flatMap((answer) => {
      const wrong = wrongIn(answer, byDossier.get(answer.code) ?? [], expected.get(answer.procedure) ?? []);
      return wrong === null ? [] : [`${answer.code}: ${wrong}`];
    });
    const asked = answers.filter((_, n) => n % againEvery === 0);
    for (const { code, key, token, id } of asked) {
      const input = { idempotencyKey: key, dossierCode: code };
      const { assessDossier } = await hub.ask(token, assessQuery, { input });
      if (assessDossier.assessment?.id !== id) broken.push(`${code}: the same request was answered otherwise`);
    }
    return broken;
  } finally {
    await client.end();
  }
}

interface Stored {
  readonly id: string;
  readonly dossier: string;
  readonly body: Buffer;
  readonly entered: boolean;
}

function wrongIn(answer: Answered, stored: readonly Stored[], expected: readonly string[]): string | null {
  const [one, ...others] = stored;
  if (answer.errors.length > 0) return `refused, ${answer.errors.join()}`;
  if (!one) return 'no assessment is stored';
  if (others.length > 0) return 'stored more than once';
  if (one.id !== answer.digest) return 'another assessment is stored than was answered';
  if (createHash('sha256').update(one.body).digest('base64url') !== one.id) return 'its id is not its digest';
  if (!one.entered) return 'it is not in the log';
  if (answer.components.map(({ code }) => code).join() !== expected.join()) return 'components are missing';
  const unavailable = answer.components.some(({ causes }) => causes.includes('REGISTER_UNAVAILABLE'));
  return unavailable ? 'a register that was up was given up' : null;
}
