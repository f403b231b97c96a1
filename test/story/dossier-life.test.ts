import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { OpaqueIds } from '../../src/graph/opaque-id.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers, outcomes, personOf, writtenFrom } from '../support/dossiers.ts';

let city: City;
let dossiers: DossierHub;
beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city);
}, 120_000);
afterAll(async () => {
  await dossiers.close();
  await city.close();
});

const wife = examples.clean.personalId;
const dead = examples.deathKnownOnlyToHealth.personalId;
const ids = new OpaqueIds(Buffer.alloc(32, 7));
const ask = (query: string, variables: unknown = {}, claims: Record<string, string> = {}): Promise<Any> =>
  dossiers.ask(query, variables, { claims });
const setNow = (moment: string) => {
  dossiers.clock.now = Date.parse(moment);
};
beforeEach(() => setNow('2026-11-23T02:00:00Z'));

const moved = `dossier { code state version assignedTo dueOn possibleActs }
  event { version kind text en: text(lang: EN) official state components reason }
  errors { code message en: message(lang: EN) part state possible concerns }`;
async function act(name: string, input: Record<string, unknown>, claims: Record<string, string> = {}): Promise<Any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${moved} } }`;
  return (await ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, claims))[name];
}
const done = (answer: Any): Any => {
  expect(answer.errors).toEqual([]);
  return answer.dossier;
};
const life = `query ($code: String!) { dossier(code: $code) {
  state version dueOn possibleActs
  timeLimit { workingDays dueOn pausedSince timeUsed overdueDays isSettled extendedUntil }
  componentStates { code name state }
  paperRequest { requestedAt assessment text digest wording channel reason leftOut delivery { state at }
    components { code name againstAdvice correction causes { code text } facts { label completeness accuracy } } }
  registrarQuestions { id registrar question dueOn isOverdue components answer { outcome text } }
  events { edges { node { version kind text state } } }
  receipt: form(kind: RECEIPT) supplement: form(kind: SUPPLEMENT)
} }`;
const read = async (code: string, claims: Record<string, string> = {}): Promise<Any> =>
  (await ask(life, { code }, claims)).dossier;

/** For the subsidy for a cremation, after a death that health knows and the civil registry does not. */
async function received(): Promise<string> {
  const [owner, deceased] = await Promise.all([writtenFrom(city, wife), writtenFrom(city, dead)]);
  return dossiers.submit('9.000018', owner, {
    subjects: [{ role: 'deceased', person: personOf(deceased) }],
    details: [{ name: 'death.on', value: '2026-09-18' }],
  });
}

describe('a dossier over HTTP', () => {
  it('is taken, accepted in part, lacks a paper, gets it and is decided', async () => {
    const dossier = await received();
    expect(await read(dossier)).toMatchObject({
      ...{ state: 'RECEIVED', version: 1, possibleActs: ['ASSIGN'], paperRequest: null, registrarQuestions: [] },
      timeLimit: { workingDays: 10, dueOn: '2026-12-07', pausedSince: null, timeUsed: 0, overdueDays: 0 },
      componentStates: [
        { code: 'KT', name: 'Bản sao trích lục khai tử', state: 'OPEN' },
        { code: 'CT', state: 'OPEN' },
        { code: 'HD', state: 'OPEN' },
      ],
      supplement: null,
    });
    const taken = await act('assignDossier', { dossier, expectedVersion: 1, to: 'CB1' });
    expect(done(taken)).toMatchObject({ state: 'ASSIGNED', assignedTo: 'CB1', version: 2 });
    expect(taken.event).toMatchObject({ kind: 'ASSIGNED', text: 'Phân công giải quyết', en: 'Assigned' });

    let assessment: Any;
    // On a busy machine a register may be late at first, and is waited for.
    const come = async () => {
      assessment = (await dossiers.assess(dossier)).assessment;
      return outcomes(assessment);
    };
    const three = { KT: 'PAPER_NEEDED', CT: 'REPLACED', HD: 'PAPER_NEEDED' };
    await expect.poll(come, { timeout: 10_000, interval: 500 }).toEqual(three);
    const seen = { dossier, assessment: assessment.id };
    // That it was checked who files is an event, too.
    expect((await act('acceptComponents', { ...seen, expectedVersion: 2 })).errors).toMatchObject([
      { code: 'DOSSIER_CHANGED' },
    ]);
    const accepted = await act('acceptComponents', { ...seen, expectedVersion: 3 });
    expect(done(accepted)).toMatchObject({ state: 'ASSIGNED', version: 4 });
    expect(accepted.event.components).toEqual(['CT']);
    setNow('2026-11-25T02:00:00Z');
    const request = { ...seen, expectedVersion: 4, components: ['KT', 'HD'], channel: 'PORTAL' };
    expect(done(await act('requestPaper', request))).toMatchObject({ state: 'WAITING_FOR_CITIZEN', dueOn: null });
    expect((await act('requestPaper', { ...request, expectedVersion: 5 })).errors).toMatchObject([
      { code: 'PAPER_ALREADY_REQUESTED' },
    ]);
    done(await act('recordDelivery', { dossier, expectedVersion: 5, state: 'SENT', at: '2026-11-25T02:00:00Z' }));
    setNow('2026-12-30T02:00:00Z');
    const waiting = await read(dossier);
    expect(waiting).toMatchObject({
      timeLimit: { dueOn: null, pausedSince: '2026-11-25', timeUsed: 0.2, overdueDays: 0 },
      paperRequest: {
        ...{ assessment: assessment.id, wording: 1, channel: 'PORTAL', reason: null, leftOut: [] },
        delivery: { state: 'SENT', at: '2026-11-25T02:00:00.000Z' },
        components: [
          {
            ...{ code: 'KT', name: 'Bản sao trích lục khai tử', againstAdvice: false, correction: true },
            causes: [{ code: 'VALUE_INVALID' }, { code: 'NOT_IN_SCOPE' }],
            facts: [{ accuracy: 'INVALID' }, { label: 'Ngày chết' }],
          },
          { code: 'HD', againstAdvice: false, correction: false, causes: [{ code: 'NO_DATA_REPLACES_IT' }], facts: [] },
        ],
      },
    });
    expect(waiting.paperRequest.text).toContain('1. Bản sao trích lục khai tử. ');
    expect(waiting.paperRequest.text).toContain('Dữ liệu liên quan đến giấy tờ số 1 còn sai hoặc thiếu.');
    expect(waiting.supplement).toContain('<p>2. Hóa đơn thanh toán chi phí hỏa táng. ');
    expect(waiting.receipt).toContain('<dt>Hẹn trả kết quả</dt><dd>ngày 07 tháng 12 năm 2026</dd>');

    const papers = { dossier, expectedVersion: 6, components: ['KT', 'HD'], way: 'COUNTER' };
    expect(done(await act('receivePaper', papers, { maCanBo: 'CB2' }))).toMatchObject({ state: 'READY' });
    const decision = { dossier, expectedVersion: 7, outcome: 'DECIDED', result: '15/QĐ-UBND' };
    expect(done(await act('concludeDossier', decision))).toMatchObject({ state: 'DECIDED', dueOn: null });
    const { timeLimit, events, possibleActs } = await read(dossier);
    expect(timeLimit).toMatchObject({ dueOn: '2027-01-12', timeUsed: 0.2, overdueDays: 0, isSettled: false });
    expect(possibleActs).toEqual(['RECORD_DELIVERY', 'REVOKE_WAIVER']);
    expect(events.edges.map(({ node }: Any) => [node.version, node.kind, node.state])).toEqual([
      [1, 'RECEIVED', null],
      [2, 'ASSIGNED', 'ASSIGNED'],
      [3, 'SUBMITTER_CHECKED', null],
      [4, 'COMPONENTS_ACCEPTED', 'ASSIGNED'],
      [5, 'PAPER_REQUESTED', 'WAITING_FOR_CITIZEN'],
      [6, 'DELIVERY_RECORDED', 'WAITING_FOR_CITIZEN'],
      [7, 'PAPER_RECEIVED', 'READY'],
      [8, 'DECIDED', 'DECIDED'],
    ]);
  });

  it('says to whom something is forbidden what is possible instead, in both languages', async () => {
    const dossier = await received();
    done(await act('assignDossier', { dossier, expectedVersion: 1, to: 'CB1' }));
    const decide = { dossier, expectedVersion: 2, outcome: 'DECIDED' };
    const [early] = (await act('concludeDossier', decide)).errors;
    expect(early).toMatchObject({ code: 'MOVE_NOT_POSSIBLE', state: 'ASSIGNED', part: null, concerns: [] });
    expect(early.message).toBe(
      'Hồ sơ đang ở trạng thái đã phân công nên không làm được việc này. Có thể: chấp nhận thành phần hồ sơ bằng dữ liệu, yêu cầu bổ sung giấy tờ, ghi nhận việc gửi yêu cầu bổ sung, ghi nhận giấy tờ đã nộp, hỏi cơ quan đăng ký, ghi nhận trả lời của cơ quan đăng ký, ghi nhận căn cứ sử dụng dữ liệu, ký bản ghi nhận căn cứ chưa ký được, đồng xác nhận bản ghi nhận căn cứ, rút lại bản ghi nhận căn cứ, xin lỗi và hẹn lại, trả lại hồ sơ, từ chối, dừng giải quyết.',
    );
    expect(early.en).toContain('The dossier is assigned, so this cannot be done. Possible: accept components on data,');
    const [others] = (await act('concludeDossier', decide, { maCanBo: 'CB2' })).errors;
    expect(others).toMatchObject({
      code: 'MOVE_NOT_POSSIBLE',
      possible: ['RECORD_DELIVERY', 'RECEIVE_PAPER', 'COUNTERSIGN_WAIVER', 'REVOKE_WAIVER'],
    });
    const [stale] = (await act('concludeDossier', { ...decide, expectedVersion: 1 })).errors;
    expect(stale).toMatchObject({ code: 'DOSSIER_CHANGED', part: 'expectedVersion', state: 'ASSIGNED' });
    expect((await act('concludeDossier', decide, { unit: 'U2' })).errors).toMatchObject([{ code: 'DOSSIER_UNKNOWN' }]);
    expect(await read(dossier, { unit: 'U2' })).toBeNull();
    const foreign = { dossier, expectedVersion: 2, assessment: ids.seal(['Dossier', dossier]) };
    expect((await act('acceptComponents', foreign)).errors).toMatchObject([{ code: 'ASSESSMENT_UNKNOWN' }]);
    const theirs = await dossiers.assess(dossier, { claims: { maCanBo: 'CB2' } });
    await dossiers.assess(dossier, { claims: { maCanBo: 'CB1' } });
    const assessment = theirs.assessment.id;
    expect((await act('acceptComponents', { ...foreign, expectedVersion: 3, assessment })).errors).toMatchObject([
      { code: 'ASSESSMENT_SUPERSEDED' },
    ]);
  });

  it('is handed over with all other open work, and asked about at a registrar', async () => {
    const codes = [await received(), await received()];
    for (const dossier of codes)
      done(await act('assignDossier', { dossier, expectedVersion: 1, to: 'CB7' }, { maCanBo: 'CB7' }));
    const query = `mutation ($input: ReassignInput!) { reassign(input: $input) {
      dossiers errors { code message concerns } } }`;
    const input = { idempotencyKey: randomUUID(), from: 'CB7', to: 'CB8', reason: 'Nghỉ phép' };
    const chief = { role: 'supervisor', maCanBo: 'TP1' };
    expect((await ask(query, { input }, chief)).reassign).toEqual({ dossiers: codes, errors: [] });
    const [dossier] = codes;
    const who = { maCanBo: 'CB8' };
    const question = { components: ['KT'], registrar: 'UBND xã Đất Mũi', question: 'Ngày chết?', dueOn: '2026-11-23' };
    done(await act('askRegistrar', { dossier, expectedVersion: 3, ...question }, who));
    setNow('2026-11-24T02:00:00Z');
    const { registrarQuestions, timeLimit } = await read(dossier as string);
    expect(registrarQuestions).toMatchObject([{ registrar: 'UBND xã Đất Mũi', isOverdue: true, answer: null }]);
    // The procedure waits for the citizen, not for registrars.
    expect(timeLimit).toMatchObject({ dueOn: '2026-12-07', pausedSince: null });
    const answer = { question: registrarQuestions[0].id, outcome: 'CONFIRMED', answer: 'Đúng.', settles: ['KT'] };
    const answered = await act('recordRegistrarAnswer', { dossier, expectedVersion: 4, ...answer }, who);
    expect(done(answered)).toMatchObject({ state: 'ASSIGNED' });
    expect((await read(dossier as string)).registrarQuestions).toMatchObject([
      { isOverdue: false, answer: { outcome: 'CONFIRMED', text: 'Đúng.' } },
    ]);
  });

  it('is read with many others in as many statements as one', async () => {
    const query = `query ($first: Int!) { dossiers(first: $first) { edges { node {
      code timeLimit { dueOn timeUsed } paperRequest { digest } registrarQuestions { id } events(first: 1) { edges { cursor } } } } } }`;
    const counted = async (first: number) => {
      const statements = vi.spyOn(pg.Client.prototype, 'query');
      const { dossiers } = await ask(query, { first });
      expect(dossiers.edges.length).toBe(first);
      const { length } = statements.mock.calls;
      statements.mockRestore();
      return length;
    };
    // What the hub notes by itself meanwhile only adds to it.
    const least = async (first: number) => {
      const counts: number[] = [];
      for (let nth = 0; nth < 8; nth += 1) counts.push(await counted(first));
      return Math.min(...counts);
    };
    expect(await least(4)).toBe(await least(1));
  });
});

describe('a value of a register that is wrong', () => {
  const { personalId } = examples.conflictingBirthDate;
  const payload = `issue { id dossier ref field label register { code } recordRef oldValue proposedValue evidence unit state ageDays
    changes { state byRead note } } errors { code message part }`;
  const report = async (input: Record<string, unknown>, claims: Record<string, string> = {}): Promise<Any> =>
    (
      await ask(
        `mutation ($input: ReportDataIssueInput!) { reportDataIssue(input: $input) { ${payload} } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
        claims,
      )
    ).reportDataIssue;
  const update = async (input: Record<string, unknown>): Promise<Any> =>
    (
      await ask(`mutation ($input: UpdateDataIssueInput!) { updateDataIssue(input: $input) { ${payload} } }`, {
        input: { idempotencyKey: randomUUID(), ...input },
      })
    ).updateDataIssue;
  const listed = async (args: string, claims: Record<string, string> = {}): Promise<Any> =>
    (
      await ask(
        `{ dataIssues${args} { completeness edges { node { state ageDays changes { state byRead } } } } }`,
        {},
        claims,
      )
    ).dataIssues;
  const refOf = async (field: string) =>
    (await ask(`{ person(personalId: "${personalId}") { ${field} { ref } } }`)).person[field].ref;
  /** For another dossier of the same person. */
  const assessAgain = async () => {
    const details = [
      { name: 'residence.from', value: '2010-01-01' },
      { name: 'residence.to', value: '2026-11-01' },
      { name: 'purpose', value: 'Vay vốn' },
    ];
    const code = await dossiers.submit('1.004873', await writtenFrom(city, personalId), { details });
    expect((await dossiers.assess(code)).errors).toEqual([]);
  };

  it('goes to the owner of the register, and closes when a later read shows the correction', async () => {
    const dossier = await received();
    const input = {
      ...{ dossier, ref: await refOf('dateOfBirth'), register: 'civil-registry', proposedValue: '12/06/1988' },
      ...{ evidence: 'Giấy khai sinh bản chính số 05/1988', idempotencyKey: randomUUID() },
    };
    const opened = await report(input);
    expect(opened).toMatchObject({
      errors: [],
      issue: {
        ...{
          dossier,
          ref: input.ref,
          field: 'Person.dateOfBirth',
          label: 'Ngày, tháng, năm sinh',
          unit: 'U1',
          state: 'OPEN',
        },
        ...{ register: { code: 'civil-registry' }, oldValue: '12.05.1988', proposedValue: '12/06/1988', ageDays: 0 },
        changes: [{ state: 'OPEN', byRead: false, note: null }],
      },
    });
    expect(await report(input)).toEqual(opened);
    const other = { ...input, evidence: 'Khác' };
    expect((await report(other)).errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect((await report({ ...other, idempotencyKey: randomUUID() })).errors).toMatchObject([
      { code: 'ALREADY_REPORTED', part: 'ref' },
    ]);
    const { id } = opened.issue;
    expect((await update({ issue: id, state: 'SENT' })).issue).toMatchObject({ state: 'SENT' });
    const acknowledged = await update({ issue: id, state: 'ACKNOWLEDGED', note: 'Đang tra sổ gốc.' });
    expect(acknowledged.issue.changes.at(-1)).toEqual({
      state: 'ACKNOWLEDGED',
      byRead: false,
      note: 'Đang tra sổ gốc.',
    });
    expect((await update({ issue: id, state: 'SENT' })).errors).toMatchObject([{ code: 'STATE_NOT_POSSIBLE' }]);

    setNow('2026-12-01T02:00:00Z');
    await assessAgain();
    expect((await listed('(state: ACKNOWLEDGED)')).edges).toMatchObject([{ node: { ageDays: 8 } }]);
    const registry = new pg.Client({ connectionString: city.databases['civil-registry'] });
    await registry.connect();
    const change = await registry.query(
      `update khai_sinh set "nksNgaySinh" = '12.06.1988', "nksNgaySinhBangChu" = null where "soDinhDanh" = $1`,
      [personalId],
    );
    expect(change.rowCount).toBeGreaterThan(0);
    await registry.end();
    await assessAgain();
    setNow('2026-12-31T02:00:00Z');
    const { edges, completeness } = await listed(`(dossier: "${dossier}", register: "civil-registry")`);
    expect(completeness).toBe('PRESENT');
    expect(edges).toMatchObject([{ node: { state: 'CORRECTED', ageDays: 8 } }]);
    expect(edges[0].node.changes.at(-1)).toEqual({ state: 'CORRECTED', byRead: true });
    expect((await listed('', { unit: 'U2' })).edges).toEqual([]);
  });

  it('is refused where there is nothing to report, and of another unit’s dossier', async () => {
    const dossier = await received();
    const ref = await refOf('fullName');
    const input = { dossier, ref, register: 'residence', proposedValue: 'Phạm Quốc Dũng', evidence: 'Căn cước' };
    const codes = async (more: Record<string, unknown>, claims: Record<string, string> = {}) =>
      (await report({ ...input, ...more }, claims)).errors.map(({ code, part }: Any) => [code, part]);
    expect(await codes({})).toEqual([['VALUE_SAME', 'proposedValue']]);
    expect(await codes({ proposedValue: '123' })).toEqual([['VALUE_UNREADABLE', 'proposedValue']]);
    expect(await codes({ register: 'nowhere' })).toEqual([['REGISTER_SAYS_NOTHING', 'register']]);
    expect(await codes({ ref: await refOf('personalId') })).toEqual([['NOT_REPORTABLE', 'ref']]);
    expect(await codes({ ref: 'x' })).toEqual([['FACT_UNKNOWN', 'ref']]);
    expect(await codes({ evidence: ' ' })).toEqual([['EVIDENCE_MALFORMED', 'evidence']]);
    expect(await codes({}, { unit: 'U2' })).toEqual([['DOSSIER_UNKNOWN', 'dossier']]);
    expect(await codes({ idempotencyKey: 'x' })).toEqual([['IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey']]);
    expect((await update({ issue: ids.seal(['DataIssue', '999999']), state: 'SENT' })).errors).toMatchObject([
      { code: 'ISSUE_UNKNOWN' },
    ]);
  });
});
