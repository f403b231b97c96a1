import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalize } from '../../src/evidence/canonical.ts';
import { openStore } from '../../src/store/store.ts';
import { DossierStories, fatherInLaw, wife } from '../support/dossier-stories.ts';
import { type Any, type DossierHub, openDossiers } from '../support/dossiers.ts';

const stories = new DossierStories();

const byId = `query ($id: ID!) {
  assessment(id: $id) { digest components { code outcome } }
  node(id: $id) { __typename ... on Assessment { digest unit } }
}`;

describe('an assessment', () => {
  it('is the bytes that its digest is of, and found again by its id, by its unit alone', async () => {
    const { assessment } = await stories.dossiers.assess(await stories.cremationOf(fatherInLaw, '2021-08-15'));
    const [stored] = await stories.dossiers.store.assessments.byIds([assessment.digest]);
    expect(
      createHash('sha256')
        .update(stored?.body ?? '')
        .digest('base64url'),
    ).toBe(assessment.digest);
    expect(canonicalize(JSON.parse(String(stored?.body)))).toBe(String(stored?.body));
    const own = await stories.dossiers.ask(byId, { id: assessment.id });
    expect(own.assessment.digest).toBe(assessment.digest);
    expect(own.node).toEqual({ __typename: 'Assessment', digest: assessment.digest, unit: 'U1' });
    const other = await stories.dossiers.ask(byId, { id: assessment.id }, { claims: { unit: 'U2' } });
    expect(other).toEqual({ assessment: null, node: null });
  });

  it('that would say the same within ten minutes is the same; later it is another', async () => {
    const before = stories.dossiers.clock.now;
    const code = await stories.cremationOf(fatherInLaw, '2021-08-15');
    const key = randomUUID();
    const one = (await stories.dossiers.assess(code, { key })).assessment;
    stories.dossiers.clock.now += 9 * 60_000;
    expect((await stories.dossiers.assess(code)).assessment).toEqual(one);
    const colleague = (await stories.dossiers.assess(code, { claims: { maCanBo: 'CB2' } })).assessment;
    expect([colleague.official, colleague.id === one.id]).toEqual(['CB2', false]);
    stories.dossiers.clock.now += 2 * 60_000;
    const later = (await stories.dossiers.assess(code)).assessment;
    expect(later.id).not.toBe(one.id);
    expect((await stories.dossiers.assess(code, { key })).assessment).toEqual(one);
    const changes = await compared(one.id, later.id);
    expect(changes).toMatchObject({ submitter: null, isOtherProcedureVersion: false, components: [] });
    stories.dossiers.clock.now = before;
  });

  it('says what changed against an earlier one, by component, fact and flag', async () => {
    const code = await stories.cremationOf(fatherInLaw, '2021-08-15');
    const one = (await stories.dossiers.assess(code)).assessment;
    await stories.sql('residence', 'update cong_dan set ngay_chet = $2 where so_dinh_danh = $1', [
      fatherInLaw,
      '2021-08-16',
    ]);
    const two = (await stories.dossiers.assess(code)).assessment;
    await stories.sql('residence', 'update cong_dan set ngay_chet = $2 where so_dinh_danh = $1', [
      fatherInLaw,
      '2021-08-15',
    ]);
    expect(two.id).not.toBe(one.id);
    const { components } = await compared(one.id, two.id);
    expect(components.map(({ code: of, before, after }: Any) => [of, before, after])).toEqual([
      ['KT', 'REPLACED', 'PAPER_NEEDED'],
    ]);
    expect(components[0].facts).toMatchObject([
      { role: 'deceased', field: 'dateOfDeath', textBefore: '15/08/2021', textAfter: '16/08/2021' },
    ]);
    expect(components[0].facts[0].flags).toContainEqual({
      flag: 'ACCURACY',
      before: 'CORROBORATED',
      after: 'CONFLICTING',
    });
  });

  it('of two dossiers cannot be compared', async () => {
    const ids: string[] = [];
    for (const from of ['2019-01-01', '2020-01-01'])
      ids.push((await stories.dossiers.assess(await stories.maritalStatusOf(wife.personalId, from))).assessment.id);
    const refused = await stories.dossiers.refused(
      'query ($from: ID!, $to: ID!) { compareAssessments(from: $from, to: $to) { from { id } } }',
      { from: ids[0], to: ids[1] },
    );
    expect(refused).toEqual(['ASSESSMENTS_OF_TWO_DOSSIERS']);
    expect(await stories.dossiers.refused('{ assessment(id: "x") { id } }')).toEqual(['MALFORMED_ID']);
  });

  it('is refused for codes of wrong form, dossiers of others, keys used before, and when asked for too often', async () => {
    const code = await stories.maritalStatusOf(wife.personalId, '2020-01-01');
    const codes = async (...args: Parameters<DossierHub['assess']>) =>
      (await stories.dossiers.assess(...args)).errors.map((error: Any) => `${error.code} ${error.part}`);
    expect(await codes('H29-269923-0001')).toEqual(['DOSSIER_CODE_MALFORMED dossierCode']);
    expect(await codes('H29-261123-0001')).toEqual(['DOSSIER_UNKNOWN dossierCode']);
    expect(await codes(code, { claims: { unit: 'U2' } })).toEqual(['DOSSIER_UNKNOWN dossierCode']);
    expect(await codes(code, { key: 'short' })).toEqual(['IDEMPOTENCY_KEY_MALFORMED idempotencyKey']);
    const key = randomUUID();
    expect(await codes(code, { key })).toEqual([]);
    const other = await stories.maritalStatusOf(wife.personalId, '2020-01-01');
    expect(await codes(other, { key })).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    for (let times = 1; times < 20; times += 1) expect(await codes(code)).toEqual([]);
    const { errors, assessment } = await stories.dossiers.assess(code);
    expect(assessment).toBeNull();
    expect(errors).toMatchObject([{ code: 'TOO_OFTEN', tryAgainAt: '2026-11-23T03:00:00.000Z' }]);
    expect(await codes(code, { claims: { maCanBo: 'CB2' } })).toEqual([]);
    expect(await codes(other)).toEqual([]);
  });
});

describe('without the store of the hub', () => {
  it('nothing is assessed or settled, and the caller is told to come again', async () => {
    const store = openStore('postgresql://nobody@127.0.0.1:9/nothing');
    const lost = await openDossiers(stories.city, { store });
    const { errors } = await lost.assess('H29-261123-0001');
    expect(errors).toMatchObject([{ code: 'NOT_STORED', message: expect.stringContaining('sau ít phút') }]);
    expect((await lost.settle('H29-261123-0001', 'MANDATE')).errors).toMatchObject([{ code: 'NOT_STORED' }]);
    await lost.close();
    await store.close();
  });
});

const compared = async (from: string, to: string): Promise<Any> =>
  (
    await stories.dossiers.ask(
      `query ($from: ID!, $to: ID!) { compareAssessments(from: $from, to: $to) {
        from { id } to { id } submitter { before after } isOtherProcedureVersion
        components { code name before after facts { role field label textBefore textAfter flags { flag before after } } }
      } }`,
      { from, to },
    )
  ).compareAssessments;
