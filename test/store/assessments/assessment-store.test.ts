import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalize } from '../../../src/evidence/canonical.ts';
import type { AssessmentRequest } from '../../../src/store/assessments/assessment-store.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { freshDatabase } from '../../support/postgres.ts';

let store: Store;
let client: pg.Client;
beforeAll(async () => {
  const url = await freshDatabase();
  store = openStore(url);
  await store.migrate();
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await store.close();
});

const limit = { requests: 3, withinMs: 3_600_000 };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 5, minute)).toISOString();
let nth = 0;
const request = (given: Partial<AssessmentRequest> = {}): AssessmentRequest => ({
  ...{ unit: 'U1', official: 'CB1', dossier: `H29.1-261008-${1000 + nth}`, at: at(0) },
  idempotencyKey: `key-${nth++}`,
  ...given,
});
const assessment = (of: AssessmentRequest, content: unknown = { of: of.idempotencyKey }) => ({
  ...{ dossier: of.dossier, unit: of.unit, official: of.official, assessedAt: of.at },
  inputsDigest: 'd',
  body: Buffer.from(canonicalize(content)),
});

describe('an assessment', () => {
  it('is found by the digest of its bytes, in the order asked', async () => {
    const [one, two] = [request(), request()];
    const content = { name: 'Nguyễn Thị Hòa', facts: [] };
    const id = await store.assessments.add(one, assessment(one, content));
    const other = await store.assessments.add(two, assessment(two));
    expect(id).toBe(createHash('sha256').update(canonicalize(content)).digest('base64url'));
    const found = await store.assessments.byIds([other, 'none', id]);
    expect(found.map((each) => each?.id ?? null)).toEqual([other, null, id]);
    expect(JSON.parse(String(found[2]?.body))).toEqual(content);
    expect(found[2]).toMatchObject({ dossier: one.dossier, unit: 'U1', official: 'CB1', assessedAt: at(0) });
  });

  it('cannot be changed, deleted or swept away', async () => {
    const one = request();
    const id = await store.assessments.add(one, assessment(one));
    const refused = 'Assessments are neither changed nor deleted.';
    await expect(client.query('update assessment set unit = $2 where id = $1', [id, 'U2'])).rejects.toThrow(refused);
    await expect(client.query('delete from assessment where id = $1', [id])).rejects.toThrow(refused);
    await expect(client.query('truncate assessment cascade')).rejects.toThrow(refused);
    expect(await store.assessments.byIds([id])).toMatchObject([{ id, unit: 'U1' }]);
  });

  it('is the latest of its dossier, by whomever', async () => {
    const one = request();
    await store.assessments.add(one, assessment(one, { nth: 1 }));
    await store.assessments.add(one, assessment(one, { nth: 2 }));
    const id = await store.assessments.add(one, { ...assessment(one, { nth: 3 }), official: 'CB2' });
    const other = request();
    await store.assessments.add(other, assessment(other, { nth: 4 }));
    expect((await store.assessments.latest([one.dossier]))[0]?.id).toBe(id);
  });
});

describe('a request', () => {
  it('that was answered is answered alike; with its key for another dossier it is refused', async () => {
    const one = request();
    expect(await store.assessments.admit(one, limit)).toEqual({ state: 'ADMITTED' });
    expect(await store.assessments.admit(one, limit)).toEqual({ state: 'ADMITTED' });
    const id = await store.assessments.add(one, assessment(one));
    expect(await store.assessments.admit(one, limit)).toEqual({ state: 'ANSWERED', assessment: id });
    expect(await store.assessments.admit({ ...one, dossier: 'H29-261008-9999' }, limit)).toEqual({
      state: 'OTHER_DOSSIER',
    });
    const again = request({ dossier: one.dossier, at: at(1) });
    expect(await store.assessments.admit(again, limit)).toEqual({ state: 'ADMITTED' });
    await store.assessments.answer(again, id);
    expect(await store.assessments.admit(again, limit)).toEqual({ state: 'ANSWERED', assessment: id });
  });

  it('is refused once there were too many by the official for the dossier, also at once, and told when again', async () => {
    const { dossier } = request();
    const many = [0, 1, 2, 3, 4, 5].map((minute) => request({ dossier, at: at(minute) }));
    for (const each of many.slice(0, 2)) await store.assessments.admit(each, limit);
    const admitted = await Promise.all(many.slice(2).map((each) => store.assessments.admit(each, limit)));
    expect(admitted.filter(({ state }) => state === 'ADMITTED')).toHaveLength(1);
    expect(admitted.filter(({ state }) => state === 'TOO_OFTEN')).toHaveLength(3);
    const refused = await store.assessments.admit(request({ dossier, at: at(30) }), limit);
    expect(refused).toEqual({ state: 'TOO_OFTEN', again: at(60) });
    expect(await store.assessments.admit(request({ dossier, official: 'CB2' }), limit)).toEqual({ state: 'ADMITTED' });
    expect(await store.assessments.admit(request({ at: at(30) }), limit)).toEqual({ state: 'ADMITTED' });
    expect(await store.assessments.admit(request({ dossier, at: at(61) }), limit)).toEqual({ state: 'ADMITTED' });
  });

  it('that is repeated before it has an answer counts each time', async () => {
    const one = request();
    for (let times = 0; times < 3; times += 1) {
      expect(await store.assessments.admit(one, limit)).toEqual({ state: 'ADMITTED' });
    }
    expect(await store.assessments.admit(one, limit)).toEqual({ state: 'TOO_OFTEN', again: at(60) });
  });

  it('is forgotten after a while, and its assessment is not', async () => {
    const one = request();
    await store.assessments.admit(one, limit);
    const id = await store.assessments.add(one, assessment(one));
    const later = new Date(Date.parse(at(0)) + 31 * 86_400_000).toISOString();
    expect(await store.assessments.admit(request({ at: later }), limit)).toEqual({ state: 'ADMITTED' });
    expect(await store.assessments.admit({ ...one, at: later }, limit)).toEqual({ state: 'ADMITTED' });
    expect(await store.assessments.byIds([id])).toMatchObject([{ id }]);
  });
});
