import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/dossier/assess/assessment.ts';
import { WorkingCalendar } from '../../../src/dossier/deadline/working-calendar.ts';
import { acceptComponents } from '../../../src/dossier/life/accept-components.ts';
import { askRegistrar, recordRegistrarAnswer } from '../../../src/dossier/life/ask-registrar.ts';
import { assignDossier, handOver } from '../../../src/dossier/life/assign-dossier.ts';
import { concludeDossier } from '../../../src/dossier/life/conclude-dossier.ts';
import { extendDossier } from '../../../src/dossier/life/extend-dossier.ts';
import type { Asked, MovedDossier, Moving } from '../../../src/dossier/life/move-dossier.ts';
import { isRefusal, type MoveRefusal } from '../../../src/dossier/life/move-refusal.ts';
import type { Mover } from '../../../src/dossier/life/mover.ts';
import { receivePaper } from '../../../src/dossier/life/receive-paper.ts';
import { recordDelivery } from '../../../src/dossier/life/record-delivery.ts';
import { requestPaper } from '../../../src/dossier/life/request-paper.ts';
import { SUBMITTER_CHECKED } from '../../../src/dossier/submitter/submitter-events.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { submissionOf } from '../../store/dossiers/submission.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { assessed, assessmentOf, procedure } from './procedure.ts';

let store: Store;
let url: string;
beforeAll(async () => {
  url = await freshDatabase();
  store = openStore(url);
  await store.migrate();
});
afterAll(() => store.close());

const chief: Mover = { unit: 'U1', official: 'TP1', role: 'supervisor' };
const official: Mover = { unit: 'U1', official: 'CB1', role: 'official' };
const other: Mover = { unit: 'U1', official: 'CB2', role: 'official' };
const stranger: Mover = { unit: 'U2', official: 'CB9', role: 'supervisor' };
const calendar = new WorkingCalendar();
const assessments = new Map<string, { assessment: Assessment; isLatest: boolean }>();

/** On a day of November 2026, ten in the morning in Viet Nam. */
const on = (day: number): Moving => ({
  dossiers: store.dossiers,
  life: store.life,
  outages: store.outages,
  procedureOf: async () => procedure,
  assessmentOf: async (dossier, id) => {
    const found = assessments.get(id);
    return found?.assessment.dossier === dossier ? found : null;
  },
  calendar,
  evidence: store.evidence,
  onMove: null,
  now: new Date(`2026-11-${day}T03:00:00Z`),
});
function assess(dossier: string, components: Assessment['components']): string {
  const id = randomUUID();
  assessments.set(id, { assessment: assessmentOf(dossier, components), isLatest: true });
  return id;
}
let count = 0;
/** A dossier come in on Monday 23 November 2026, due on the 27th. */
async function received(): Promise<string> {
  const code = `H29.50.05.13-261123-${String(++count).padStart(4, '0')}`;
  const by = { unit: 'U1', official: null };
  const receipt = { at: '2026-11-23T01:00:00.000Z', by, portalReference: null, dueOn: '2026-11-27', key: null };
  expect(await store.dossiers.submit(submissionOf(code), 'D', receipt)).toBe('STORED');
  return code;
}
const at = (dossier: string, expectedVersion: number): Asked => ({
  dossier,
  expectedVersion,
  idempotencyKey: randomUUID(),
});
function moved(result: MovedDossier | MoveRefusal): MovedDossier {
  expect(isRefusal(result) ? result : null).toBeNull();
  return result as MovedDossier;
}
const where = (result: MovedDossier | MoveRefusal) => {
  const { state, dueOn, seq, assignedTo } = moved(result).record;
  return { state, dueOn, seq, assignedTo };
};
async function assigned(): Promise<string> {
  const dossier = await received();
  moved(await assignDossier({ ...at(dossier, 1), to: 'CB1' }, official, on(23)));
  return dossier;
}
/** As assessing notes that the owner has filed. */
async function checked(dossier: string, outcome: 'SAME' | 'MISMATCH'): Promise<number> {
  const { seq = 0 } = (await store.dossiers.find(dossier)) ?? {};
  const by = { unit: 'U1', official: 'CB1' };
  const event = { kind: SUBMITTER_CHECKED, at: '2026-11-30T01:00:00.000Z', by, data: { outcome }, key: null };
  expect(await store.dossiers.append(dossier, seq, event, {})).toBe('APPENDED');
  return seq + 1;
}
const events = async (dossier: string) => (await store.dossiers.events(dossier)).map(({ kind }) => kind);

describe('a dossier', () => {
  it('goes from receipt over a request for papers to its decision, and its time stands still meanwhile', async () => {
    const dossier = await assigned();
    const first = assess(dossier, [
      assessed('KT', 'PAPER_NEEDED', ['VALUE_PARTIAL', 'Ngày chết chỉ có năm.']),
      assessed('CT', 'REPLACED'),
      assessed('HD', 'PAPER_NEEDED', ['NO_DATA_REPLACES_IT', 'Chưa có dữ liệu thay thế.']),
    ]);
    const accepted = await acceptComponents({ ...at(dossier, 2), assessment: first }, official, on(24));
    expect(where(accepted)).toEqual({ state: 'ASSIGNED', dueOn: '2026-11-27', seq: 3, assignedTo: 'CB1' });
    expect(moved(accepted).event.data).toMatchObject({ accepted: ['CT'], assessment: first });

    const asked = { assessment: first, components: ['KT', 'HD'], channel: 'SMS' as const };
    const requested = await requestPaper({ ...at(dossier, 3), ...asked }, official, on(24));
    expect(where(requested)).toMatchObject({ state: 'WAITING_FOR_CITIZEN', dueOn: null });
    const delivered = { state: 'DELIVERED' as const, at: '2026-11-24T02:00:00Z' };
    expect(where(await recordDelivery({ ...at(dossier, 4), ...delivered }, other, on(24)))).toMatchObject({
      state: 'WAITING_FOR_CITIZEN',
      dueOn: null,
    });

    const one = await receivePaper({ ...at(dossier, 5), components: ['KT'], way: 'COUNTER' }, other, on(25));
    expect(where(one)).toMatchObject({ state: 'WAITING_FOR_CITIZEN' });
    const rest = await receivePaper({ ...at(dossier, 6), components: ['HD'], way: 'POST' }, other, on(27));
    expect(where(rest)).toMatchObject({ state: 'READY', dueOn: '2026-12-02', assignedTo: 'CB1' });
    const decide = (version: number) =>
      concludeDossier({ ...at(dossier, version), outcome: 'DECIDED', result: '12/QĐ' }, official, on(30));
    expect(await decide(7)).toMatchObject({ code: 'SUBMITTER_NOT_SETTLED' });
    expect(await decide(await checked(dossier, 'MISMATCH'))).toMatchObject({ code: 'SUBMITTER_NOT_SETTLED' });
    const decided = await decide(await checked(dossier, 'SAME'));
    expect(where(decided)).toMatchObject({ state: 'DECIDED', dueOn: null, seq: 10 });
    expect(await events(dossier)).toEqual([
      'RECEIVED',
      'ASSIGNED',
      'COMPONENTS_ACCEPTED',
      'PAPER_REQUESTED',
      'DELIVERY_RECORDED',
      'PAPER_RECEIVED',
      'PAPER_RECEIVED',
      'SUBMITTER_CHECKED',
      'SUBMITTER_CHECKED',
      'DECIDED',
    ]);
    expect(await concludeDossier({ ...at(dossier, 10), outcome: 'STOPPED', reason: 'x' }, official, on(30))).toEqual({
      ...{
        code: 'DOSSIER_CLOSED',
        part: null,
        state: 'DECIDED',
        possible: ['RECORD_DELIVERY', 'REVOKE_WAIVER'],
        concerns: [],
      },
    });
  });

  it('waits for a registrar, and what the answer settles is settled', async () => {
    const dossier = await assigned();
    const question = { registrar: 'UBND phường Bến Thành', question: 'Ngày chết?', dueOn: '2026-12-14' };
    const asked = await askRegistrar({ ...at(dossier, 2), components: ['KT', 'CT'], ...question }, official, on(24));
    expect(where(asked)).toMatchObject({ state: 'WAITING_FOR_REGISTRAR', dueOn: null });
    const [[stored] = []] = await store.life.questions([dossier]);
    expect(stored).toMatchObject({ ...question, components: ['KT', 'CT'], seq: 3, official: 'CB1', answer: null });
    const answer = { question: stored?.id ?? '', outcome: 'CONFIRMED' as const, answer: 'Đúng.', settles: ['KT'] };
    const unknown = await recordRegistrarAnswer({ ...at(dossier, 3), ...answer, question: '0' }, official, on(25));
    expect(unknown).toMatchObject({ code: 'QUESTION_UNKNOWN', part: 'question' });
    const answered = await recordRegistrarAnswer({ ...at(dossier, 3), ...answer }, official, on(25));
    expect(where(answered)).toMatchObject({ state: 'ASSIGNED', dueOn: '2026-11-30' });
    expect(moved(answered).event.data.components).toEqual({ KT: 'ANSWERED', CT: 'OPEN' });
    const again = await recordRegistrarAnswer({ ...at(dossier, 4), ...answer }, official, on(25));
    expect(again).toMatchObject({ code: 'QUESTION_ANSWERED' });
    const rest = await receivePaper({ ...at(dossier, 4), components: ['CT', 'HD'], way: 'ATTACHED' }, official, on(25));
    expect(where(rest)).toMatchObject({ state: 'READY' });
  });

  it('can be late and apologised for; that moves no time limit', async () => {
    const dossier = await assigned();
    const extended = { until: '2026-12-03', reason: 'Thiếu người.' };
    expect(where(await extendDossier({ ...at(dossier, 2), ...extended }, official, on(30)))).toMatchObject({
      state: 'ASSIGNED',
      dueOn: '2026-11-27',
    });
    const past = await extendDossier({ ...at(dossier, 3), ...extended, until: '2026-11-30' }, official, on(30));
    expect(past).toMatchObject({ code: 'DAY_MALFORMED', part: 'until' });
  });

  it('is nobody else’s', async () => {
    const dossier = await assigned();
    const take = { outcome: 'RETURNED' as const, reason: 'x' };
    expect(await concludeDossier({ ...at(dossier, 2), ...take }, stranger, on(24))).toMatchObject({
      code: 'DOSSIER_UNKNOWN',
      state: null,
      possible: [],
    });
    expect(await concludeDossier({ ...at(dossier, 2), ...take }, other, on(24))).toMatchObject({
      code: 'NOT_BY_YOU',
      state: 'ASSIGNED',
      possible: ['RECORD_DELIVERY', 'RECEIVE_PAPER', 'COUNTERSIGN_WAIVER', 'REVOKE_WAIVER'],
    });
    expect(where(await concludeDossier({ ...at(dossier, 2), ...take }, chief, on(24)))).toMatchObject({
      state: 'RETURNED',
    });
  });

  it('is given out by a supervisor, and taken by an official', async () => {
    const dossier = await received();
    expect(await assignDossier({ ...at(dossier, 1), to: 'CB2' }, official, on(23))).toMatchObject({
      code: 'ONLY_FOR_YOURSELF',
    });
    expect(where(await assignDossier({ ...at(dossier, 1), to: 'CB2' }, chief, on(23)))).toMatchObject({
      state: 'ASSIGNED',
      assignedTo: 'CB2',
    });
    expect(await assignDossier({ ...at(dossier, 2), to: 'CB1' }, chief, on(23))).toMatchObject({
      code: 'MOVE_NOT_POSSIBLE',
      possible: expect.arrayContaining(['REASSIGN']),
    });
  });

  it('cannot be decided before every component is settled, nor accepted where data does not do', async () => {
    const dossier = await assigned();
    const id = assess(dossier, [
      assessed('KT', 'REPLACED'),
      assessed('CT', 'NOT_REQUIRED'),
      assessed('HD', 'PAPER_NEEDED', ['NO_DATA_REPLACES_IT', 'Chưa có dữ liệu.']),
    ]);
    const accept = { ...at(dossier, 2), assessment: id };
    expect(await acceptComponents({ ...accept, components: ['KT', 'HD'] }, official, on(24))).toMatchObject({
      code: 'COMPONENT_NOT_CLEAN',
      concerns: ['HD'],
    });
    expect(await acceptComponents({ ...accept, components: ['XX'] }, official, on(24))).toMatchObject({
      code: 'COMPONENT_UNKNOWN',
      concerns: [],
    });
    expect(await concludeDossier({ ...at(dossier, 2), outcome: 'DECIDED' }, official, on(24))).toMatchObject({
      code: 'MOVE_NOT_POSSIBLE',
      state: 'ASSIGNED',
    });
    moved(await acceptComponents(accept, official, on(24)));
    expect(await acceptComponents({ ...at(dossier, 3), assessment: id }, official, on(24))).toMatchObject({
      code: 'NOTHING_TO_ACCEPT',
    });
    assessments.set(id, { assessment: assessmentOf(dossier, []), isLatest: false });
    expect(await acceptComponents({ ...at(dossier, 3), assessment: id }, official, on(24))).toMatchObject({
      code: 'ASSESSMENT_SUPERSEDED',
    });
    expect(await acceptComponents({ ...at(dossier, 3), assessment: 'none' }, official, on(24))).toMatchObject({
      code: 'ASSESSMENT_UNKNOWN',
    });
  });
});

describe('the request for papers', () => {
  const short = (dossier: string) =>
    assess(dossier, [
      assessed('KT', 'PAPER_NEEDED', ['VALUE_PARTIAL', 'Ngày chết chỉ có năm.']),
      assessed('CT', 'WAIT', ['REGISTER_UNAVAILABLE', 'Chưa liên lạc được với cơ sở dữ liệu cư trú.']),
      assessed('HD', 'REPLACED'),
    ]);
  const asking = (dossier: string, version: number, assessment: string) => ({
    ...{ ...at(dossier, version), assessment, channel: 'PORTAL' as const },
  });

  it('lists every component, or says which it leaves out, with flags and what to have corrected', async () => {
    const dossier = await assigned();
    const id = short(dossier);
    expect(await requestPaper({ ...asking(dossier, 2, id), components: ['KT'] }, official, on(24))).toMatchObject({
      code: 'COMPONENTS_LEFT_OUT',
      concerns: ['CT'],
    });
    moved(await requestPaper({ ...asking(dossier, 2, id), components: ['KT', 'CT'] }, official, on(24)));
    const [request] = await store.life.paperRequests([dossier]);
    expect(request?.components).toMatchObject([
      {
        ...{ code: 'KT', outcome: 'PAPER_NEEDED', againstAdvice: false, correction: true },
        facts: [{ of: 'deceased', label: { vi: 'Ngày chết' }, completeness: 'PARTIAL', accuracy: 'SINGLE_SOURCE' }],
        causes: [{ code: 'VALUE_PARTIAL' }],
      },
      { code: 'CT', outcome: 'WAIT', correction: false, causes: [{ code: 'REGISTER_UNAVAILABLE' }] },
    ]);
    expect(JSON.stringify(request?.components)).not.toContain('12/10/2026');
    expect(request).toMatchObject({ reason: null, leftOut: [], wording: 1, delivery: { state: 'PENDING', at: null } });
    expect(request?.text.vi).toBe(
      `Kính gửi ông/bà Nguyễn Thị Hòa,
Hồ sơ ${dossier} (Hỗ trợ chi phí hỏa táng) cần bổ sung các giấy tờ sau. Việc bổ sung chỉ được yêu cầu một lần, đề nghị nộp đủ:
1. Trích lục khai tử. Ngày chết chỉ có năm.
2. Xác nhận thông tin cư trú. Chưa liên lạc được với cơ sở dữ liệu cư trú.
Dữ liệu liên quan đến giấy tờ số 1 còn sai hoặc thiếu. Cùng với việc nộp giấy tờ, đề nghị ông/bà yêu cầu cơ quan quản lý dữ liệu cập nhật, chỉnh sửa, để lần sau không phải nộp giấy tờ này.
Thời hạn giải quyết tạm dừng cho đến khi nhận đủ giấy tờ.`,
    );
    expect(request?.digest).toBe(
      createHash('sha256')
        .update(request?.text.vi ?? '')
        .digest('base64url'),
    );
  });

  it('tells nobody to correct data that was merely not to be had', async () => {
    const dossier = await assigned();
    const id = short(dossier);
    moved(await requestPaper({ ...asking(dossier, 2, id), components: ['CT'], leftOut: ['KT'] }, official, on(24)));
    const [request] = await store.life.paperRequests([dossier]);
    expect(request).toMatchObject({ leftOut: ['KT'], components: [{ code: 'CT', correction: false }] });
    expect(request?.text.vi).not.toContain('chỉnh sửa');
    expect(request?.text.en).not.toContain('correct');
  });

  it('is never blocked: against the hub’s advice it takes a reason', async () => {
    const dossier = await assigned();
    const id = short(dossier);
    const all = { ...asking(dossier, 2, id), components: ['KT', 'CT', 'HD'] };
    expect(await requestPaper(all, official, on(24))).toMatchObject({ code: 'REASON_REQUIRED', concerns: ['HD'] });
    const requested = moved(await requestPaper({ ...all, reason: 'Nghi ngờ giả mạo.' }, official, on(24)));
    expect(requested.event.data).toMatchObject({ againstAdvice: ['HD'] });
    const [request] = await store.life.paperRequests([dossier]);
    expect(request).toMatchObject({ reason: 'Nghi ngờ giả mạo.' });
    expect(request?.text.vi).toContain('3. Hóa đơn hỏa táng. Cần bản giấy để đối chiếu.');
    expect(request?.text.vi).not.toContain('giả mạo');
  });

  it('is made once, whatever happens afterwards', async () => {
    const dossier = await assigned();
    const id = short(dossier);
    const ask = (version: number) =>
      requestPaper({ ...asking(dossier, version, id), components: ['KT', 'CT'] }, official, on(24));
    moved(await ask(2));
    expect(await ask(3)).toMatchObject({ code: 'PAPER_ALREADY_REQUESTED', state: 'WAITING_FOR_CITIZEN' });
    moved(await receivePaper({ ...at(dossier, 3), components: ['KT', 'CT'], way: 'COUNTER' }, official, on(25)));
    expect(await ask(4)).toMatchObject({ code: 'PAPER_ALREADY_REQUESTED' });
    expect(await events(dossier)).toEqual(['RECEIVED', 'ASSIGNED', 'PAPER_REQUESTED', 'PAPER_RECEIVED']);
    const delivery = { state: 'SENT' as const, at: '2026-11-23T02:00:00Z' };
    expect(await recordDelivery({ ...at(await assigned(), 2), ...delivery }, official, on(24))).toMatchObject({
      code: 'PAPER_NOT_REQUESTED',
    });
  });
});

describe('at the same moment', () => {
  it('of many officials exactly one wins, and the others are told where the dossier is', async () => {
    const dossier = await received();
    const officials = Array.from({ length: 8 }, (_, i) => ({ ...official, official: `CB${10 + i}` }));
    const results = await Promise.all(
      officials.map((each) => assignDossier({ ...at(dossier, 1), to: each.official }, each, on(23))),
    );
    const winners = results.filter((result): result is MovedDossier => !isRefusal(result));
    expect(winners.length).toBe(1);
    expect(results.filter(isRefusal)).toEqual(
      Array.from({ length: 7 }, () => ({
        ...{ code: 'DOSSIER_CHANGED', part: 'expectedVersion', state: 'ASSIGNED', concerns: [] },
        possible: ['RECORD_DELIVERY', 'RECEIVE_PAPER', 'COUNTERSIGN_WAIVER', 'REVOKE_WAIVER'],
      })),
    );
    expect(await store.dossiers.find(dossier)).toMatchObject({ seq: 2, assignedTo: winners[0]?.record.assignedTo });
    expect(await events(dossier)).toEqual(['RECEIVED', 'ASSIGNED']);
  });

  it('one official’s repeated request is one event, and the same answer', async () => {
    const dossier = await assigned();
    const id = assess(dossier, [
      assessed('KT', 'PAPER_NEEDED'),
      assessed('CT', 'REPLACED'),
      assessed('HD', 'REPLACED'),
    ]);
    const input = { ...at(dossier, 2), assessment: id, components: ['KT'], channel: 'PORTAL' as const };
    const results = await Promise.all(Array.from({ length: 6 }, () => requestPaper(input, official, on(24))));
    expect(results.map((result) => moved(result).event)).toEqual(
      results.map(() => moved(results[0] as MovedDossier).event),
    );
    moved(await receivePaper({ ...at(dossier, 3), components: ['KT'], way: 'COUNTER' }, official, on(25)));
    const late = moved(await requestPaper(input, official, on(25)));
    expect(late.event.seq).toBe(3);
    expect(late.record.seq).toBe(4);
    const changed = { ...input, components: ['KT', 'CT'], reason: 'x' };
    expect(await requestPaper(changed, official, on(25))).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await requestPaper({ ...input, idempotencyKey: 'x' }, official, on(25))).toMatchObject({
      code: 'IDEMPOTENCY_KEY_MALFORMED',
    });
  });

  it('nothing of a move stands where a part of it cannot be written', async () => {
    const dossier = await assigned();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`create function refused() returns trigger language plpgsql
      as $$ begin raise exception 'refused'; end $$`);
    await client.query(`create trigger refused before insert on registrar_question for each row
      when (new.dossier = '${dossier}') execute function refused()`);
    const question = { components: ['KT'], registrar: 'UBND', question: '?', dueOn: '2026-12-14' };
    await expect(askRegistrar({ ...at(dossier, 2), ...question }, official, on(24))).rejects.toThrow('refused');
    await client.query('drop trigger refused on registrar_question; drop function refused()');
    await client.end();
    expect(await store.dossiers.find(dossier)).toMatchObject({ seq: 2, state: 'ASSIGNED' });
    expect(await events(dossier)).toEqual(['RECEIVED', 'ASSIGNED']);
  });
});

describe('absence', () => {
  it('hands over all open work in one act, and what is concluded stays', async () => {
    const away = { ...official, official: 'CB30' };
    const codes = await Promise.all(Array.from({ length: 5 }, () => received()));
    for (const code of codes) moved(await assignDossier({ ...at(code, 1), to: 'CB30' }, away, on(23)));
    const [done = '', ...open] = codes;
    moved(await concludeDossier({ ...at(done, 2), outcome: 'STOPPED', reason: 'Rút hồ sơ.' }, away, on(23)));
    const input = { idempotencyKey: randomUUID(), from: 'CB30', to: 'CB31', reason: 'Nghỉ phép.' };
    expect(await handOver(input, official, on(24))).toMatchObject({ code: 'NOT_BY_YOU' });
    expect(await handOver({ ...input, dossiers: codes }, chief, on(24))).toMatchObject({
      code: 'DOSSIERS_NOT_THEIRS',
      concerns: [done],
    });
    const results = await Promise.all([handOver(input, chief, on(24)), handOver(input, chief, on(24))]);
    for (const result of results) expect([...(result as string[])].sort()).toEqual([...open].sort());
    expect((await store.dossiers.findAll(codes)).map((record) => [record?.assignedTo, record?.seq])).toEqual([
      ['CB30', 3],
      ...open.map(() => ['CB31', 3]),
    ]);
    expect(await handOver({ ...input, idempotencyKey: randomUUID() }, chief, on(24))).toMatchObject({
      code: 'NOTHING_TO_HAND_OVER',
    });
    expect(await handOver({ ...input, to: 'CB32' }, chief, on(24))).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    const [first = ''] = open;
    expect(
      where(await receivePaper({ ...at(first, 3), components: ['KT'], way: 'POST' }, other, on(24))),
    ).toMatchObject({
      state: 'ASSIGNED',
      assignedTo: 'CB31',
      dueOn: '2026-11-27',
    });
  });

  it('of another unit is none of one’s business', async () => {
    await assigned();
    const input = { idempotencyKey: randomUUID(), from: 'CB1', to: 'CB9' };
    expect(await handOver(input, stranger, on(24))).toMatchObject({ code: 'NOTHING_TO_HAND_OVER' });
  });
});
