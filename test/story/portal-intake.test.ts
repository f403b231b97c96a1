import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { drawDossiers } from '../../src/demo/portal-service/draw-dossiers.ts';
import type { PortalDossier } from '../../src/demo/portal-service/portal-dossier.ts';
import { allOf, type IntakeUnderTest, openIntake, portalToken } from '../support/intake.ts';

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

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
const pullingProcess = fileURLToPath(new URL('../support/pulling-process.ts', import.meta.url));
async function startPulling(intake: IntakeUnderTest): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', pullingProcess, intake.storeUrl, intake.portal.url, portalToken],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

const stored = (intake: IntakeUnderTest, selection = 'code') => allOf(intake, 'dossiers', selection);
const eventsOf = async (intake: IntakeUnderTest, code: string) =>
  (await intake.store.dossiers.events(code)).map(({ kind, data }) => [kind, data]);

const at = (time: string) => Date.parse(`2026-11-26T${time}:00+07:00`);
const person = { soDinhDanh: '000190000001', soCMND: null, hoTen: 'Nguyễn Thị Hòa', ngaySinh: '12/05/1990' };
function portalDossier(n: number, more: Partial<PortalDossier> = {}): PortalDossier {
  const reference = `T-${n}`;
  return {
    ...{ reference, code: `H29.50.05.13-261126-${1000 + n}`, unit: 'U1', filedAt: at('08:00'), listedAfter: 0 },
    form: {
      ...{ maTTHC: '2.000635', chuHoSo: person, nguoiNop: { taiKhoan: 'vneid-1', tuCach: 'CHINH_CHU', ...person } },
      ...{ doiTuong: [{ vaiTro: 'subject', ...person }], noiDung: { 'event.type': 'Khai sinh' } },
    },
    files: [{ kind: 'FORM', name: 'to-khai.pdf', digest: 'A'.repeat(43), signature: 'HOP_LE', later: null }],
    fee: null,
    ...more,
  };
}

describe('what the portal has', () => {
  test('is taken in, each once, readable at once, and the portal is told', { timeout: 60_000 }, async () => {
    const dossiers = draw(120);
    const intake = await intakeOf(dossiers, { pageSize: 25 }, '2026-11-26T12:00:00Z');
    await intake.begin();
    await expect.poll(() => stored(intake).then(({ length }) => length), soon).toBe(distinct(dossiers));
    const all = await stored(intake, 'code state dueOn channel owner { fullName } submitter { claims }');
    expect(new Set(all.map(({ code }) => code)).size).toBe(distinct(dossiers));
    for (const { state, dueOn, channel, owner } of all) {
      expect([state, channel, typeof owner.fullName]).toEqual(['RECEIVED', 'PORTAL', 'string']);
      expect(dueOn).toMatch(/^2026-1[12]-\d\d$/);
    }
    expect(await queue(intake)).toEqual([]);
    await expect.poll(() => all.every(({ code }) => intake.portal.told(code) !== null), soon).toBe(true);
    expect(intake.portal.told(all[0].code)).toMatchObject({ state: 'RECEIVED' });
    expect(intake.failures).toEqual([]);
  });

  test('comes through a day as reported: twice, in no order, late, in part, in errors', {
    timeout: 90_000,
  }, async () => {
    const dossiers = draw(80);
    const intake = await intakeOf(dossiers, { mode: 'as-reported', pageSize: 20, lateMs: 50 }, '2026-11-26T01:00:00Z');
    // Half past eight: the portal crawls. Whatever comes through comes through once.
    await intake.begin({ portalMs: 300 });
    for (const moment of ['02:00', '03:30', '06:00', '09:00', '10:30', '14:00']) {
      intake.setNow(`2026-11-26T${moment}:00Z`);
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    await expect
      .poll(() => stored(intake).then(({ length }) => length), { timeout: 40_000, interval: 200 })
      .toBe(distinct(dossiers));
    // What was answered with an older state is read again once the pause is over.
    let looks = 0;
    const queueLater = () => {
      // A pause begins with the answer, which on a slow machine comes after the clock was put forward.
      intake.setNow(new Date(Date.parse('2026-11-26T14:01:00Z') + Math.floor(looks++ / 10) * 60_000).toISOString());
      return queue(intake);
    };
    await expect.poll(queueLater, soon).toEqual([]);
    for (const { code } of await stored(intake)) {
      const kinds = (await eventsOf(intake, code)).map(([kind]) => kind);
      expect(kinds.filter((kind) => kind === 'RECEIVED')).toHaveLength(1);
      expect(kinds.filter((kind) => kind !== 'RECEIVED' && kind !== 'STATUS_HEARD')).toEqual([]);
    }
    expect(intake.failures).toEqual([]);
  });

  test('is taken in in the order in which it changed', { timeout: 60_000 }, async () => {
    const dossiers = [5, 3, 1, 4, 2].map((n) => portalDossier(n, { filedAt: at(`08:0${n}`) }));
    const intake = await intakeOf(dossiers, { pageSize: 2 });
    await intake.begin();
    await expect.poll(() => stored(intake).then(({ length }) => length), soon).toBe(5);
    const byReceipt = await intake.store.dossiers.list(
      { unit: 'U1', state: null, assignedTo: null, dueBefore: null, procedure: null },
      50,
      null,
    );
    const codes = [...byReceipt].sort((a, b) => Number(a.id) - Number(b.id)).map(({ submission }) => submission.code);
    expect(codes).toEqual([1, 2, 3, 4, 5].map((n) => portalDossier(n).code));
  });

  test('waits while the portal is down, and says why; and comes when it is back', { timeout: 60_000 }, async () => {
    const intake = await intakeOf([portalDossier(1)]);
    await intake.portal.set({ mode: 'down' });
    await intake.begin();
    const problem = async () => (await intake.ask('{ intakeQueue { problem listedAt } }')).intakeQueue;
    await expect.poll(problem, soon).toEqual({ problem: 'UNREACHABLE', listedAt: null });
    expect(await stored(intake)).toEqual([]);
    await intake.portal.set({ mode: 'wrong', how: 'error' });
    await expect.poll(problem, soon).toEqual({ problem: 'REJECTED', listedAt: null });
    await intake.portal.set({ mode: 'hang' });
    await expect.poll(problem, soon).toEqual({ problem: 'TIMEOUT', listedAt: null });
    await intake.portal.set({ mode: 'up' });
    await expect.poll(() => stored(intake), soon).toEqual([{ code: portalDossier(1).code }]);
    expect(await problem()).toEqual({ problem: null, listedAt: expect.any(String) });
  });
});

test('a process killed in the middle of a pull, twice, loses nothing and doubles nothing', {
  timeout: 120_000,
}, async () => {
  const yesterday = new Date(Date.now() - 24 * 3_600_000);
  const from = yesterday.getTime();
  const dossiers = drawDossiers({ count: 150, seed: 2, people: 600, units: ['U1'], from, to: from + 6 * 3_600_000 });
  const intake = await intakeOf(dossiers, { pageSize: 40 }, new Date().toISOString());
  const client = new pg.Client({ connectionString: intake.storeUrl });
  await client.connect();
  const count = async () => (await client.query('select count(*)::int as n from dossier')).rows[0].n;
  for (const least of [15, 60]) {
    const child = await startPulling(intake);
    await expect.poll(count, { timeout: 40_000, interval: 10 }).toBeGreaterThan(least);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await count()).toBeLessThan(distinct(dossiers));
  }
  await startPulling(intake);
  await expect.poll(count, { timeout: 60_000, interval: 100 }).toBe(distinct(dossiers));
  await expect.poll(() => queue(intake), soon).toEqual([]);
  await client.end();
  const all = await stored(intake);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  for (const { code } of all) {
    const kinds = (await eventsOf(intake, code)).map(([kind]) => kind);
    expect(kinds.filter((kind) => kind === 'RECEIVED')).toHaveLength(1);
  }
});

describe('signatures and payments', () => {
  const heard = '{ payment { claimedAt confirmedAt waitedSeconds } attachments { signature signatureIsFinal } }';
  const first = portalDossier(1);
  const now = async (intake: IntakeUnderTest) =>
    (await intake.ask(`query ($code: String!) { dossier(code: $code) ${heard} }`, { code: first.code })).dossier;

  test('a payment is claimed, waits, and is confirmed late', { timeout: 60_000 }, async () => {
    const fee = { amount: 8000, reference: 'KB-1', claimedAt: at('08:10'), confirmedAt: at('11:10') };
    const intake = await intakeOf([{ ...first, fee }], {}, '2026-11-26T01:05:00Z');
    await intake.begin();
    await expect.poll(() => stored(intake).then(({ length }) => length), soon).toBe(1);
    expect((await now(intake)).payment).toEqual({ claimedAt: null, confirmedAt: null, waitedSeconds: null });
    intake.setNow('2026-11-26T02:10:00Z');
    const claimed = { claimedAt: '2026-11-26T01:10:00.000Z', confirmedAt: null, waitedSeconds: 3600 };
    await expect.poll(() => now(intake).then(({ payment }) => payment), soon).toEqual(claimed);
    intake.setNow('2026-11-26T04:30:00Z');
    const confirmed = { ...claimed, confirmedAt: '2026-11-26T04:10:00.000Z', waitedSeconds: 10_800 };
    await expect.poll(() => now(intake).then(({ payment }) => payment), soon).toEqual(confirmed);
    expect((await eventsOf(intake, first.code)).map(([kind]) => kind)).toEqual([
      'RECEIVED',
      'STATUS_HEARD',
      'STATUS_HEARD',
    ]);
    // Nothing is awaited any more, so nothing is asked.
    await expect.poll(() => intake.jobs.waiting().then((waiting) => waiting['portal-check']), soon).toBeUndefined();
  });

  test('a signature that could not be checked is checked again until it is; final ones are not', {
    timeout: 60_000,
  }, async () => {
    const file = { kind: 'FORM', name: 'a.pdf', digest: 'A'.repeat(43) };
    const later = { from: at('09:00'), signature: 'CTS_BI_THU_HOI' };
    const files = [
      { ...file, signature: 'OCSP_KHONG_LIEN_LAC_DUOC', later },
      { ...file, signature: 'OCSP_QUA_THOI_GIAN', later: { ...later, signature: 'HOP_LE' } },
      { ...file, signature: 'BI_SUA_DOI', later: { ...later, signature: 'HOP_LE' } },
      { ...file, signature: 'KHONG_KY', later: null },
    ];
    const intake = await intakeOf([{ ...first, files }], {}, '2026-11-26T01:05:00Z');
    await intake.begin();
    await expect.poll(() => intake.portal.calls('/dvc/kiemTraHoSo'), soon).toBeGreaterThan(1);
    const states = async () =>
      (await now(intake)).attachments.map((each: { signature: string; signatureIsFinal: boolean }) => [
        each.signature,
        each.signatureIsFinal,
      ]);
    expect(await states()).toEqual([
      ['UNREACHABLE', false],
      ['TIMEOUT', false],
      ['TAMPERED', true],
      ['NONE', false],
    ]);
    intake.setNow('2026-11-26T02:05:00Z');
    await expect.poll(states, soon).toEqual([
      ['REVOKED', true],
      ['VALID', false],
      ['TAMPERED', true],
      ['NONE', false],
    ]);
    await expect.poll(() => intake.jobs.waiting().then((waiting) => waiting['portal-check']), soon).toBeUndefined();
  });
});

describe('what cannot be taken in', () => {
  const queued = (intake: IntakeUnderTest, unit = 'U1') =>
    allOf(
      intake,
      'intakeQueue',
      'reference unit code text en: text(lang: EN) part nextStep ageSeconds attempts tryAgainAt',
      unit,
    );

  test('is in the queue of its unit with its reason, and keeps nothing else out', { timeout: 60_000 }, async () => {
    const other = { ...person, soDinhDanh: '00190000001' };
    const form = portalDossier(0).form;
    const intake = await intakeOf(
      [
        portalDossier(1, { code: 'H29.50.05.13-260230-0001' }),
        portalDossier(2, { form: { ...form, maTTHC: '1.999999' } }),
        portalDossier(3, { form: { ...form, chuHoSo: other } }),
        portalDossier(4, { form: { ...form, doiTuong: 'nobody' } }),
        portalDossier(5, {
          code: portalDossier(6).code,
          filedAt: at('09:00'),
          form: { ...form, chuHoSo: { ...person, hoTen: 'Ai Khác' } },
        }),
        portalDossier(6),
        portalDossier(7, { unit: 'U2', code: 'x' }),
      ],
      {},
      '2026-11-26T05:00:00Z',
    );
    await intake.begin();
    await expect.poll(() => stored(intake), soon).toEqual([{ code: portalDossier(6).code }]);
    await expect
      .poll(() => queue(intake).then((all) => all.filter(({ attempts }) => attempts > 0).length), soon)
      .toBe(5);
    const all = await queued(intake);
    expect(all.map(({ reference, unit, code, part }) => [reference, unit, code, part])).toEqual([
      ['T-1', 'U1', 'DOSSIER_CODE_MALFORMED', 'code'],
      ['T-2', 'U1', 'PROCEDURE_UNKNOWN', 'procedure'],
      ['T-3', 'U1', 'PERSONAL_ID_MALFORMED', 'owner.personalId'],
      ['T-4', 'U1', 'SUBMISSION_MALFORMED', null],
      ['T-5', 'U1', 'DOSSIER_DIFFERS', 'code'],
    ]);
    intake.setNow('2026-11-26T06:00:00Z');
    for (const { text, en, nextStep, ageSeconds } of await queued(intake)) {
      expect([text.length > 20, en.length > 20, nextStep.length > 10, ageSeconds]).toEqual([true, true, true, 3600]);
      expect(JSON.stringify([text, en])).not.toMatch(/000190000001|Hòa/);
    }
    // What only a correction helps is not tried again by itself.
    const tries = (await queued(intake)).map(({ tryAgainAt }) => tryAgainAt !== null);
    expect(tries).toEqual([false, false, false, true, false]);
    expect((await queued(intake, 'U2')).map(({ reference }) => reference)).toEqual(['T-7']);
    expect((await stored(intake, 'owner { fullName }'))[0].owner.fullName).toBe('Nguyễn Thị Hòa');
  });

  test('is tried again when it is told to, or when the portal has another state', { timeout: 60_000 }, async () => {
    const intake = await intakeOf(
      [portalDossier(1, { code: 'H29' }), portalDossier(2, { code: 'H29' })],
      {},
      '2026-11-26T01:30:00Z',
    );
    await intake.begin();
    await expect.poll(() => queue(intake).then((all) => all.map(({ attempts }) => attempts)), soon).toEqual([1, 1]);
    const retry = async (reference: string, unit = 'U1') =>
      (
        await intake.ask(
          'mutation ($input: RetryIntakeInput!) { retryIntake(input: $input) { accepted errors { code part message } } }',
          { input: { idempotencyKey: 'key-00001', reference } },
          unit,
        )
      ).retryIntake;
    // Put right in the portal, without a word of it: nobody hears of it until it is tried again.
    intake.portal.add([portalDossier(1)]);
    expect(await retry('T-1', 'U2')).toMatchObject({ accepted: false, errors: [{ code: 'INTAKE_ITEM_UNKNOWN' }] });
    expect(await retry('T-1')).toEqual({ accepted: true, errors: [] });
    await expect.poll(() => stored(intake), soon).toEqual([{ code: portalDossier(1).code }]);
    // It leaves the queue just after it was stored.
    await expect.poll(() => queue(intake).then((all) => all.length), soon).toBe(1);
    expect(await retry('T-1')).toMatchObject({
      accepted: false,
      errors: [{ code: 'INTAKE_ITEM_UNKNOWN', part: 'reference' }],
    });
    expect(await retry('T-3')).toMatchObject({ accepted: false });
    // Put right and told of.
    intake.portal.add([portalDossier(2, { filedAt: at('08:20') })]);
    await expect.poll(() => stored(intake).then(({ length }) => length), soon).toBe(2);
    await expect.poll(() => queue(intake), soon).toEqual([]);
  });
});
