import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import type { Procedure } from '../../src/dossier/catalogue/procedure.ts';
import { partCommitment, statementDigest } from '../../src/evidence/entry.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers, outcomes } from '../support/dossiers.ts';
import { began, type Claims, codes, day, errors, inputFor, login, waiverActs } from '../support/waivers.ts';

let city: City;
let dossiers: DossierHub;
let skew = 0;
beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city, { storeClock: async () => new Date(dossiers.clock.now + skew) });
  await dossiers.store.evidence.open('demo.invalid/lienthong/decisions');
}, 120_000);
afterAll(async () => {
  await dossiers.close();
  await city.close();
});
beforeEach(() => {
  dossiers.clock.now = began;
  skew = 0;
});

const other = { maCanBo: 'CB2', sub: 'official-2' };
const chief = { maCanBo: 'TP1', role: 'supervisor', sub: 'chief-1' };
const elsewhere = { unit: 'U2', maCanBo: 'CB9', sub: 'official-9' };
const { ask, act, unanswered, prepare, recorded } = waiverActs(
  () => city,
  () => dossiers,
);
const states = async (code: string) => {
  const { dossier } = await ask(
    'query ($code: String!) { dossier(code: $code) { state componentStates { code state } events { edges { node { kind } } } } }',
    { code },
  );
  return dossier;
};

describe('a record of basis', () => {
  it('is prepared, recorded with its entry of the log, seen, and taken back', async () => {
    const made = await unanswered();
    expect(outcomes(made.assessment)).toMatchObject({ TTHN: 'REPLACEABLE_WITH_WAIVER' });
    const { prepared: draft, errors: none } = await prepare(inputFor(made));
    expect(none).toEqual([]);
    expect(draft).toMatchObject({
      ...{ effect: 'EXEMPTION_BASIS_INVOKED', needsCountersignature: false, expiresAt: '2026-12-13T02:10:00.000Z' },
      effectText: 'Có viện dẫn căn cứ miễn trừ đang có hiệu lực, chờ cơ quan có thẩm quyền xem xét',
    });
    expect(draft.parts.map(({ name }: Any) => name)).toEqual([
      ...['decision', 'official', 'statement', 'subject-owner', 'subject-submitter', 'exchanges', 'display'],
    ]);
    const part = (name: string) => JSON.parse(draft.parts.find((each: Any) => each.name === name).content);
    // What registers sent may hold more than the official may see; it is bound all the same.
    expect(part('exchanges')).toBeNull();
    expect(part('display').component).toMatchObject({ code: 'TTHN', outcome: 'REPLACEABLE_WITH_WAIVER' });
    expect(part('display').wording).toEqual(draft.wording);
    const owner = part('subject-owner').person.personalId;
    expect(JSON.stringify(part('decision'))).not.toContain(owner);
    expect(statementDigest(Buffer.from(draft.statement)).toString('base64url')).toBe(draft.statementDigest);

    const key = randomUUID();
    const input = { idempotencyKey: key, preparedId: draft.id, signature: login };
    const first = await act('recordWaiver', input);
    expect(first).toMatchObject({
      errors: [],
      waiver: {
        ...{ title: 'Ghi nhận căn cứ sử dụng dữ liệu (miễn trừ trách nhiệm)', component: 'TTHN', state: 'STANDING' },
        ...{
          effect: 'EXEMPTION_BASIS_INVOKED',
          signatureClass: 'LOGIN_ONLY',
          signatureText: 'Chỉ đăng nhập, không ký',
        },
        ...{ statementDigest: draft.statementDigest, wording: draft.wording, history: [], bases: [{ code: 'TT04' }] },
        acknowledged: [{ code: 'NOT_COVERED', role: 'owner' }],
      },
      receipt: { origin: 'demo.invalid/lienthong/decisions', statementDigest: draft.statementDigest, state: 'LOGGED' },
    });
    expect(await act('recordWaiver', input)).toEqual(first);
    expect(codes(await act('recordWaiver', { ...input, idempotencyKey: randomUUID() }))).toEqual(['DRAFT_USED']);

    const { dossier } = made;
    expect((await states(dossier)).componentStates).toContainEqual({ code: 'TTHN', state: 'WAIVED' });
    const entries = await dossiers.store.evidence.entriesOf(dossier);
    expect(entries.map(({ id }) => id.split('/')[0])).toEqual([
      ...['registrar-asked', 'assessment', 'assessment-shown', 'waiver'],
    ]);
    const entry = entries.at(-1);
    expect(entry?.statement.toString()).toBe(draft.statement);
    expect(
      entry?.parts.map(({ name, salt, bytes }) =>
        partCommitment({ name, salt: salt as Buffer, bytes: bytes as Buffer }).toString('base64url'),
      ),
    ).toEqual(draft.parts.map(({ commitment }: Any) => commitment));

    const { id } = first.waiver;
    const short = { idempotencyKey: randomUUID(), waiver: id, reason: 'nhầm' };
    expect(codes(await act('revokeWaiver', short))).toEqual(['TEXT_MALFORMED']);
    const why = { waiver: id, reason: 'Cơ quan đăng ký vừa trả lời.' };
    expect(codes(await act('revokeWaiver', why, other))).toEqual(['NOT_BY_YOU']);
    expect(codes(await act('revokeWaiver', why, elsewhere))).toEqual(['WAIVER_UNKNOWN']);
    const revoked = await act('revokeWaiver', why);
    expect(revoked).toMatchObject({ errors: [], waiver: { state: 'REVOKED', history: [{ kind: 'REVOKED' }] } });
    expect(codes(await act('revokeWaiver', why))).toEqual(['WAIVER_SETTLED']);
    const after = await states(dossier);
    expect(after.componentStates).toContainEqual({ code: 'TTHN', state: 'OPEN' });
    expect(after.events.edges.map(({ node }: Any) => node.kind)).toEqual(
      expect.arrayContaining(['WAIVER_RECORDED', 'WAIVER_REVOKED']),
    );
  });

  it('has what turned out later, and the reply of the official who moved', async () => {
    const { waiver } = await recorded();
    const outcome = { waiver: waiver.id, outcome: 'FOUND_WRONG', text: 'Sổ hộ tịch ghi đã kết hôn.' };
    const known = await act('recordWaiverOutcome', outcome, other);
    expect(known).toMatchObject({
      errors: [],
      waiver: { history: [{ kind: 'OUTCOME', outcome: 'FOUND_WRONG', official: 'CB2' }] },
    });
    const reply = { outcome: known.waiver.history[0].id, text: 'Khi đó không có sổ để đối chiếu.' };
    expect(codes(await act('replyToOutcome', reply, other))).toEqual(['NOT_BY_YOU']);
    const away = { unit: 'U7' };
    const replied = await act('replyToOutcome', reply, away);
    expect(replied.errors).toEqual([]);
    expect(replied.waiver.history.map(({ kind }: Any) => kind)).toEqual(['OUTCOME', 'REPLY']);
    expect(codes(await act('replyToOutcome', reply, away))).toEqual(['OUTCOME_UNKNOWN']);
    const query = 'query ($id: ID!) { waiver(id: $id) { id state } }';
    expect((await ask(query, { id: waiver.id }, away)).waiver).toMatchObject({ state: 'STANDING' });
    expect((await ask(query, { id: waiver.id }, elsewhere)).waiver).toBeNull();
    const own = await ask('{ waivers(own: true, first: 1) { edges { node { id } } } }', {}, away);
    expect(own.waivers.edges).toEqual([{ node: { id: waiver.id } }]);
  });

  it('is listed by state, effect, official and day, page by page', async () => {
    const { waiver } = await recorded();
    const query = (args: string) => `{ waivers(${args}) { completeness pageInfo { hasNextPage endCursor }
      edges { node { id state } } } }`;
    const ids = async (args: string, claims: Claims = {}) =>
      (await ask(query(args), {}, claims)).waivers.edges.map(({ node }: Any) => node.id);
    expect((await ids('first: 1'))[0]).toBe(waiver.id);
    expect(await ids(`dossier: "${waiver.dossierCode}", state: STANDING`)).toEqual([waiver.id]);
    expect(await ids(`dossier: "${waiver.dossierCode}", state: REVOKED`)).toEqual([]);
    expect(await ids(`dossier: "${waiver.dossierCode}", effect: ACKNOWLEDGEMENT`)).toEqual([]);
    expect(await ids(`dossier: "${waiver.dossierCode}", from: "2026-12-13", to: "2026-12-13"`)).toEqual([waiver.id]);
    expect(await ids(`dossier: "${waiver.dossierCode}", from: "2026-12-14"`)).toEqual([]);
    expect(await ids('first: 50', elsewhere)).toEqual([]);
    const { waivers } = await ask(query('first: 1'));
    expect(waivers.pageInfo.hasNextPage).toBe(true);
    const more = await ids(`first: 50, after: "${waivers.pageInfo.endCursor}"`);
    expect(more).not.toContain(waiver.id);
    expect(await dossiers.refused(query('first: 51'))).toEqual(['TOO_MANY']);
  });
});

describe('a preparation', () => {
  it.each<[string, Record<string, unknown>]>([
    ['IDEMPOTENCY_KEY_MALFORMED', { idempotencyKey: 'x' }],
    ['DOSSIER_UNKNOWN', { dossier: 'H29.50-261123-9999' }],
    ['ASSESSMENT_UNKNOWN', { assessment: 'no id' }],
    ['COMPONENT_UNKNOWN', { component: 'XX' }],
    ['NOTHING_TO_WAIVE', { component: 'CC', bases: [] }],
    ['FLAG_NOT_ACKNOWLEDGED', { acknowledged: [] }],
    ['BASIS_UNKNOWN', { bases: ['ND87'] }],
    ['OWN_WORDS_REQUIRED', { reason: 'URGENT' }],
    ['TEXT_TOO_LONG', { ownWords: 'x'.repeat(2_001) }],
    ['VALIDITY_MALFORMED', { validUntil: '2026-12-12' }],
  ])('is refused: %s', async (code, more) => {
    const made = await unanswered();
    const refused = await prepare({ ...inputFor(made), ...more });
    expect(refused.prepared).toBeNull();
    expect(codes(refused)).toEqual([code]);
    expect(refused.errors[0].message).not.toBe(refused.errors[0].en);
  });

  it('is refused to who was not shown the assessment, has not the dossier, or comes too late or early', async () => {
    const made = await unanswered();
    expect(codes(await prepare(inputFor(made), other))).toEqual(['MOVE_NOT_POSSIBLE']);
    skew = 2_001;
    expect(codes(await prepare(inputFor(made)))).toEqual(['CLOCK_SKEW']);
    skew = 0;
    dossiers.clock.now += day + 1;
    expect(codes(await prepare(inputFor(made)))).toEqual(['ASSESSMENT_TOO_OLD']);
    const blind = (
      await ask(
        'mutation ($input: AssessDossierInput!) { assessDossier(input: $input) { assessment { id digest } } }',
        { input: { idempotencyKey: randomUUID(), dossierCode: made.dossier } },
      )
    ).assessDossier.assessment;
    expect(codes(await prepare(inputFor(made)))).toEqual(
      blind.id === made.assessment.id ? ['ASSESSMENT_TOO_OLD'] : ['ASSESSMENT_SUPERSEDED', 'ASSESSMENT_TOO_OLD'],
    );
    expect(codes(await prepare({ ...inputFor(made), assessment: blind.id }))).toEqual(['ASSESSMENT_NOT_SHOWN']);
    const early = await unanswered(19);
    expect(outcomes(early.assessment)).toMatchObject({ TTHN: 'PAPER_NEEDED' });
    expect(codes(await prepare(inputFor(early)))).toEqual(['FLAG_NOT_WAIVABLE', 'BASIS_TOO_EARLY']);
  });

  it('is good for ten minutes, once, and for the official it was made for', async () => {
    const made = await unanswered();
    const { id: preparedId } = (await prepare(inputFor(made))).prepared;
    expect(codes(await act('recordWaiver', { preparedId, signature: login }, other))).toEqual(['DRAFT_OF_ANOTHER']);
    expect(codes(await act('recordWaiver', { preparedId: 'no id', signature: login }))).toEqual(['DRAFT_UNKNOWN']);
    const later = (more: Record<string, unknown>) => act('recordWaiver', { preparedId, signature: login, ...more });
    expect(codes(await later({ signature: { class: 'OFFICIAL_DUTY_CA' } }))).toEqual(['SIGNATURE_CLASS_NOT_OFFERED']);
    expect(codes(await later({ signature: { class: 'SIGNATURE_PENDING' } }))).toEqual(['SIGNATURE_CLASS_NOT_OFFERED']);
    expect(codes(await later({ signature: { class: 'PASSKEY' } }))).toEqual(['SIGNATURE_MALFORMED']);
    dossiers.clock.now += 600_001;
    expect(codes(await later({}))).toEqual(['DRAFT_EXPIRED']);
  });

  it('is checked again when it is recorded', async () => {
    const made = await unanswered();
    const { id: preparedId } = (await prepare(inputFor(made))).prepared;
    const rival = (await prepare(inputFor(made))).prepared.id;
    skew = -2_001;
    expect(codes(await act('recordWaiver', { preparedId, signature: login }))).toEqual(['CLOCK_SKEW']);
    skew = 0;
    const both = await Promise.all(
      [preparedId, rival].map((id) => act('recordWaiver', { preparedId: id, signature: login })),
    );
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const [lost] = both.flatMap(codes);
    expect(['COMPONENT_ALREADY_DECIDED', 'DOSSIER_CHANGED', 'MOVE_NOT_POSSIBLE']).toContain(lost);
  });
});

describe('a procedure that asks for a countersignature', () => {
  const keep = async (isCountersigned: boolean) => {
    const catalogue = new Catalogue(dossiers.store);
    const { procedure } = (await catalogue.procedure('1.004873')) as { procedure: Procedure };
    const { countersignedWaivers: _, ...plain } = procedure;
    const changed = isCountersigned ? { ...plain, countersignedWaivers: true as const } : plain;
    await catalogue.keep([changed], { importedBy: 'test', source: 'test', at: new Date('2026-01-02T00:00:00Z') });
  };
  beforeAll(() => keep(true));
  afterAll(() => keep(false));

  it('gives no effect before another official has countersigned, or a delegate', async () => {
    const made = await unanswered();
    const draft = (await prepare(inputFor(made))).prepared;
    expect(draft.needsCountersignature).toBe(true);
    const { waiver } = await act('recordWaiver', { preparedId: draft.id, signature: login });
    expect(waiver).toMatchObject({
      state: 'AWAITING_COUNTERSIGNATURE',
      stateText: 'Chờ đồng xác nhận, chưa có hiệu lực',
    });
    const component = async () =>
      (await states(made.dossier)).componentStates.find(({ code }: Any) => code === 'TTHN').state;
    expect(await component()).toBe('REGISTRAR_ASKED');
    expect(codes(await prepare(inputFor(made)))).toEqual(['COMPONENT_ALREADY_DECIDED']);
    const input = { waiver: waiver.id, signature: login };
    expect(codes(await act('countersignWaiver', input))).toEqual(['COUNTERSIGNER_IS_SIGNER']);
    const { parts } = draft;
    const owner = JSON.parse(parts.find(({ name }: Any) => name === 'subject-owner').content).person.personalId;
    const subject = { ...other, soDinhDanh: owner };
    expect(codes(await act('countersignWaiver', input, subject))).toEqual(['COUNTERSIGNER_IS_SUBJECT']);
    expect(codes(await act('countersignWaiver', input, elsewhere))).toEqual(['WAIVER_UNKNOWN']);

    const delegation = {
      delegate: 'CB9',
      delegateUnit: 'U2',
      document: '12/QĐ-UBND ngày 01/12/2026',
      procedures: ['1.000894'],
    };
    const times = { from: '2026-12-01', to: '2026-12-31' };
    const record = (more: Record<string, unknown>, claims: Claims = chief) =>
      act('recordDelegation', { ...delegation, ...times, ...more }, claims, `delegation { id from to } ${errors}`);
    expect(codes(await record({}, {}))).toEqual(['NOT_BY_YOU']);
    expect(codes(await record({ to: '2026-11-30' }))).toEqual(['DELEGATION_MALFORMED']);
    expect(codes(await record({}))).toEqual([]);
    expect(codes(await act('countersignWaiver', input, elsewhere))).toEqual(['COUNTERSIGNER_NOT_OF_UNIT']);
    expect(codes(await record({ procedures: ['1.004873'] }))).toEqual([]);
    const signed = await act('countersignWaiver', input, elsewhere);
    expect(signed).toMatchObject({
      errors: [],
      waiver: { state: 'STANDING', history: [{ kind: 'COUNTERSIGNED', official: 'CB9' }] },
    });
    expect(await component()).toBe('WAIVED');
    expect(codes(await act('countersignWaiver', input, other))).toEqual(['COUNTERSIGNATURE_NOT_AWAITED']);
    const { delegations } = await ask('{ delegations { delegate procedures recordedBy } }', {}, chief);
    expect(delegations).toMatchObject([{ delegate: 'CB9', recordedBy: 'TP1' }, { delegate: 'CB9' }]);
  });
});
