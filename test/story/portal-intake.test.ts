import { afterEach, describe, expect, test } from 'vitest';
import { drawDossiers } from '../../src/demo/portal-service/draw-dossiers.ts';
import type { PortalDossier } from '../../src/demo/portal-service/portal-dossier.ts';
import { allOf, type IntakeUnderTest, openIntake } from '../support/intake.ts';

const opened: IntakeUnderTest[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});
async function intakeOf(...args: Parameters<typeof openIntake>): Promise<IntakeUnderTest> {
  const intake = await openIntake(...args);
  opened.push(intake);
  return intake;
}

const soon = { timeout: 20_000, interval: 100 };
/** A morning and an afternoon of filing, time of Viet Nam. */
const day = { from: Date.parse('2026-11-26T00:00:00Z'), to: Date.parse('2026-11-26T11:00:00Z') };
const draw = (count: number, more: Partial<Parameters<typeof drawDossiers>[0]> = {}) =>
  drawDossiers({ count, seed: 1, people: 400, units: ['U1'], ...day, ...more });
const distinct = (dossiers: readonly PortalDossier[]) => new Set(dossiers.map(({ code }) => code)).size;
const queue = (intake: IntakeUnderTest) => allOf(intake, 'intakeQueue', 'reference code part attempts');

describe('what the portal has', () => {
  test('is taken in, each once, readable at once, and the portal is told', { timeout: 60_000 }, async () => {
    const dossiers = draw(120);
    const intake = await intakeOf(dossiers, { pageSize: 25 }, '2026-11-26T12:00:00Z');
    await intake.begin();
    await expect
      .poll(() => allOf(intake, 'dossiers', 'code').then(({ length }) => length), soon)
      .toBe(distinct(dossiers));
    const stored = await allOf(
      intake,
      'dossiers',
      'code state dueOn portalReference receivedAt channel owner { fullName } submitter { claims account }',
    );
    expect(new Set(stored.map(({ code }) => code)).size).toBe(distinct(dossiers));
    for (const { state, dueOn, channel, owner } of stored) {
      expect([state, channel, typeof owner.fullName]).toEqual(['RECEIVED', 'PORTAL', 'string']);
      expect(dueOn).toMatch(/^2026-1[12]-\d\d$/);
    }
    expect(await queue(intake)).toEqual([]);
    await expect.poll(() => stored.every(({ code }) => intake.portal.told(code) !== null), soon).toBe(true);
    expect(intake.portal.told(stored[0].code)).toMatchObject({ state: 'RECEIVED' });
    expect(intake.failures).toEqual([]);
  });
});
