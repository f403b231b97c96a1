import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { exchangesOf, MOST_OF_ALL, MOST_OF_TEXT } from '../../src/dossier/assess/exchanges.ts';
import type { SeenCall } from '../../src/gather/register-call.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers } from '../support/dossiers.ts';
import { waiverActs } from '../support/waivers.ts';

let city: City;
let dossiers: DossierHub;
beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city, { storeClock: async () => new Date(dossiers.clock.now) });
  await dossiers.store.evidence.open('demo.invalid/lienthong/decisions');
}, 120_000);
afterAll(async () => {
  await dossiers.close();
  await city.close();
});
const { recorded } = waiverActs(
  () => city,
  () => dossiers,
);
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
const exchangesIn = async (dossier: string, type: string): Promise<Any> => {
  const entries = await dossiers.store.evidence.entriesOf(dossier);
  const entry = entries.find(({ id }) => id.startsWith(`${type}/`));
  return JSON.parse(String(entry?.parts.find(({ name }) => name === 'exchanges')?.bytes));
};

it('keeps with an assessment and its record what was asked of each register and what came back, as the hub’s word', async () => {
  const { dossier, assessment } = await recorded();
  const kept = await exchangesIn(dossier, 'assessment');
  expect(await exchangesIn(dossier, 'waiver')).toEqual(kept);
  expect(kept.signedByRegisters).toBe(false);
  expect(kept.says.vi).toContain('không ký');
  const owner = examples.conflictingBirthDate.father ?? '';
  const answered = kept.calls.filter(({ failure }: Any) => failure === null);
  expect(new Set(answered.map(({ register }: Any) => register)).size).toBeGreaterThan(2);
  for (const { connector, requestId, askedAt, endedAt, entity, keys, by, exchanged } of answered) {
    expect(connector).toMatch(/^[\w-]{43}$/);
    expect(requestId.length).toBeLessThanOrEqual(40);
    expect(Date.parse(endedAt)).toBeGreaterThanOrEqual(Date.parse(askedAt));
    if (entity !== null) expect([keys.length > 0, ['KEY', 'CMND'].includes(by)]).toEqual([true, true]);
    for (const { request, answer } of exchanged)
      for (const { digest: of, text, bytes } of [request, ...answer]) {
        expect(of).toBe(digest(text));
        expect(bytes).toBe(Buffer.byteLength(text));
      }
  }
  expect(answered.some(({ keys }: Any) => keys?.includes(owner))).toBe(true);
  // SQL: statement and parameters; rows of a key as text by column. HTTP: the body, and the answer as it came.
  const of = (register: string) => answered.filter((call: Any) => call.register === register);
  const sql = of('civil-registry').flatMap(({ exchanged }: Any) => exchanged);
  const [statement, values] = JSON.parse(sql[0].request.text);
  expect(statement).toMatch(/^select /);
  expect(values[0]).toContain(owner);
  const [row] = JSON.parse(sql.flatMap(({ answer }: Any) => answer).find(({ key }: Any) => key === owner).text);
  expect(row).toMatchObject({ table: expect.any(String), key: owner, columns: expect.any(Object) });
  const http = of('residence').flatMap(({ exchanged }: Any) => exchanged);
  expect(http[0].request.text).toMatch(/^\/\S*\n\{/);
  // Of the answer about several at once, each has its own items; of the whole there is the digest.
  const owned = http.flatMap(({ answer }: Any) => answer).filter(({ key }: Any) => key === owner);
  expect(owned.some(({ text }: Any) => text.includes(owner))).toBe(true);
  for (const { answer, whole } of http) {
    expect(whole).toEqual({ digest: expect.stringMatching(/^[\w-]{43}$/), bytes: expect.any(Number) });
    for (const { key, text } of answer) expect([typeof key, Array.isArray(JSON.parse(text))]).toEqual(['string', true]);
  }

  // Every call from which a claim came is among them.
  const ids = new Set(kept.calls.map(({ requestId }: Any) => requestId));
  const claims = assessment.components.flatMap(({ facts }: Any) => facts.flatMap((fact: Any) => fact.claims));
  for (const claim of claims.filter(({ register }: Any) => register !== null)) expect(ids).toContain(claim.requestId);
}, 60_000);

it('keeps the digest alone of what is too long, and no more than so much in all', () => {
  const text = (letter: string, length: number) => letter.repeat(length);
  const call = (parts: readonly string[]): SeenCall => ({
    ...{ register: 'residence', requestId: 'r1', askedAt: 0, endedAt: 5, code: null, hadItsTime: true },
    ...{ asked: { entity: 'Person', keys: ['1'] } },
    received: parts.map((each) => ({ request: 'q', parts: [{ key: '1', text: each }] })),
  });
  const long = text('a', MOST_OF_TEXT + 1);
  const five = Array.from({ length: 5 }, (_, at) => text(String(at), MOST_OF_TEXT));
  const { calls } = exchangesOf([call([long, ...five])], () => 'c') as Any;
  const answers = calls[0].exchanged.map(({ answer }: Any) => answer[0]);
  expect(answers[0]).toEqual({ key: '1', digest: digest(long), bytes: MOST_OF_TEXT + 1, text: null });
  const kept = answers.filter(({ text: each }: Any) => each !== null);
  // The requests count, too.
  expect(kept).toHaveLength(MOST_OF_ALL / MOST_OF_TEXT - 1);
  expect(answers[5]).toMatchObject({ digest: digest(five[4] ?? ''), text: null });
});
