import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import type { Procedure } from '../../src/dossier/catalogue/procedure.ts';
import { canonicalize } from '../../src/evidence/canonical.ts';
import { openStore } from '../../src/store/store.ts';
import type { Query } from '../../src/wire/sql-query.ts';
import { type City, openCity, type RegisterId } from '../support/city.ts';
import {
  type Any,
  causes,
  type DossierHub,
  openDossiers,
  outcomes,
  personOf,
  writtenFrom,
} from '../support/dossiers.ts';
import { watchStatements } from '../support/statements.ts';

const cremation = '9.000018';
const maritalStatus = '1.004873';
const fatherInLaw = '000058000003';
const wife = examples.clean;
let city: City;
let dossiers: DossierHub;

beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city);
}, 120_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await dossiers.close();
  await city.close();
});

const written = (personalId: string | null | undefined) => writtenFrom(city, personalId ?? '');

async function sql(register: RegisterId, query: string, values: readonly unknown[] = []): Promise<Any[]> {
  const client = new pg.Client({ connectionString: city.databases[register] });
  await client.connect();
  const { rows } = await client.query(query, [...values]);
  await client.end();
  return rows;
}

async function cremationOf(
  deceased: string,
  on: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const subjects = [{ role: 'deceased', person: personOf(await written(deceased)) }];
  return dossiers.submit(cremation, await written(wife.personalId), {
    subjects,
    details: [{ name: 'death.on', value: on }],
    ...more,
  });
}

async function maritalStatusOf(personalId: string, from: string): Promise<string> {
  const details = [
    { name: 'residence.from', value: from },
    { name: 'residence.to', value: '2026-11-01' },
    { name: 'purpose', value: 'Vay vốn' },
  ];
  return dossiers.submit(maritalStatus, await written(personalId), { details });
}

describe('the cremation subsidy', () => {
  it('needs no death extract where two registers agree on the day that the first does not share', async () => {
    const { assessment, submitter, errors } = await dossiers.assess(await cremationOf(fatherInLaw, '2021-08-15'));
    expect(errors).toEqual([]);
    expect(submitter).toMatchObject({ outcome: 'SAME', outcomeText: 'Chính chủ hồ sơ nộp', facts: [] });
    expect(outcomes(assessment)).toEqual({ KT: 'REPLACED', CT: 'REPLACED', HD: 'PAPER_NEEDED' });
    expect(causes(assessment, 'HD')).toEqual(['NO_DATA_REPLACES_IT null']);
    const [extract] = assessment.components;
    expect(extract).toMatchObject({
      name: 'Bản sao trích lục khai tử',
      outcomeText: 'Dữ liệu thay được giấy tờ',
      nextSteps: ['ACCEPT'],
      bases: [{ code: 'QD3458', use: 'REPLACES_PAPER', document: '3458/QĐ-BTP', status: 'IN_FORCE' }],
    });
    const death = extract.facts.find(({ field }: Any) => field === 'dateOfDeath');
    expect(death).toMatchObject({ role: 'deceased', label: 'Ngày chết', text: '15/08/2021', accuracy: 'CORROBORATED' });
    expect(death.claims.map(({ register, absence }: Any) => `${register} ${absence}`)).toEqual([
      'civil-registry NOT_IN_SCOPE',
      'residence null',
      'health null',
    ]);
  });

  it('needs it where only one register tells the day; the proposal is offered last, with its words', async () => {
    const [notice] = await sql('health', 'delete from death_notice where pid = $1 returning *', [fatherInLaw]);
    const { assessment } = await dossiers.assess(await cremationOf(fatherInLaw, '2021-08-15'));
    const columns = Object.keys(notice);
    const places = columns.map((_, at) => `$${at + 1}`);
    await sql('health', `insert into death_notice (${columns}) values (${places})`, Object.values(notice));

    expect(outcomes(assessment)).toMatchObject({ KT: 'PAPER_NEEDED', CT: 'REPLACED' });
    expect(causes(assessment, 'KT')).toEqual(['NOT_IN_SCOPE dateOfDeath']);
    const [extract] = assessment.components;
    expect(extract.notice).toBe('Bản ghi này không miễn trừ trách nhiệm; quy định hiện hành yêu cầu bổ sung giấy tờ.');
    expect(extract.nextSteps).toEqual(['REQUEST_PAPER', 'ASK_REGISTRAR', 'CONFIRM_ORIGINAL', 'PREPARE_WAIVER']);
    expect(extract.bases.map(({ code, status }: Any) => [code, status])).toEqual([
      ['QD3458', 'IN_FORCE'],
      ['HCM-DX', 'PROPOSED'],
    ]);
    expect(extract.causes[0].text).toBe(
      'Ngày chết của Người chết: CSDL hộ tịch điện tử có thông tin này nhưng phạm vi chia sẻ đã công bố không có.',
    );
    expect(JSON.stringify(assessment)).not.toContain('được miễn trừ');
  });

  it('needs it where the death is known to health alone', async () => {
    const { assessment } = await dossiers.assess(
      await cremationOf(examples.deathKnownOnlyToHealth.personalId, '2026-09-18'),
    );
    expect(outcomes(assessment)).toMatchObject({ KT: 'PAPER_NEEDED' });
    expect(causes(assessment, 'KT')).toEqual(['VALUE_INVALID lifeStatus', 'NOT_IN_SCOPE dateOfDeath']);
    const [extract] = assessment.components;
    expect(extract.notice).toBeNull();
    expect(extract.nextSteps).not.toContain('PREPARE_WAIVER');
  });

  it('shows nothing of somebody to whom the number on the form leads by mistake', async () => {
    const mistaken = { ...(await written(fatherInLaw)), personalId: examples.conflictingBirthDate.personalId };
    const { assessment } = await dossiers.assess(
      await dossiers.submit(cremation, await written(wife.personalId), {
        subjects: [{ role: 'deceased', person: personOf(mistaken) }],
        details: [{ name: 'death.on', value: '2021-08-15' }],
      }),
    );
    expect(new Set(causes(assessment, 'KT').map((cause) => cause.split(' ')[0]))).toEqual(
      new Set(['SUBJECT_NOT_IDENTIFIED']),
    );
    expect(assessment.components.flatMap(({ facts }: Any) => facts)).toEqual([]);
    expect(JSON.stringify(assessment)).not.toContain('Phạm Quốc Dũng');
  });
});

describe('a register that is down', () => {
  it('is waited for until the set share of the time is over; then the paper is needed', async () => {
    const code = await cremationOf(fatherInLaw, '2021-08-15');
    const down = { down: ['residence'] } as const;
    const waiting = (await dossiers.assess(code, down)).assessment;
    expect(outcomes(waiting)).toEqual({ KT: 'WAIT', CT: 'WAIT', HD: 'PAPER_NEEDED' });
    expect(causes(waiting, 'CT')).toEqual(['REGISTER_UNAVAILABLE permanentResidence(at:2021-08-15)']);
    const [, residence] = waiting.components;
    expect(residence).toMatchObject({
      tryAgainAt: '2026-11-23T02:15:00.000Z',
      nextSteps: ['WAIT', 'ASK_REGISTRAR', 'REQUEST_PAPER'],
    });
    expect(residence.facts[0]).toMatchObject({ text: null, completeness: 'SOURCE_UNAVAILABLE' });
    expect(residence.facts[0].claims).toMatchObject([{ register: 'residence', absence: 'SOURCE_UNAVAILABLE' }]);
    expect(residence.facts[0].claims[0].requestId).toMatch(/^.{10,40}$/);

    // Ten working days, of which half may be waited: Monday to Monday.
    const began = dossiers.clock.now;
    dossiers.clock.now = Date.parse('2026-11-27T02:00:00Z');
    expect(outcomes((await dossiers.assess(code, down)).assessment)).toMatchObject({ CT: 'WAIT' });
    dossiers.clock.now = Date.parse('2026-11-30T02:00:00Z');
    const late = (await dossiers.assess(code, down)).assessment;
    expect(outcomes(late)).toMatchObject({ KT: 'PAPER_NEEDED', CT: 'PAPER_NEEDED' });
    expect(causes(late, 'CT').every((cause) => cause.startsWith('REGISTER_UNAVAILABLE '))).toBe(true);
    expect(late.components[1]).toMatchObject({ tryAgainAt: null, nextSteps: ['REQUEST_PAPER', 'ASK_REGISTRAR'] });
    const back = (await dossiers.assess(code)).assessment;
    expect(outcomes(back)).toMatchObject({ KT: 'REPLACED', CT: 'REPLACED' });
    dossiers.clock.now = began;
  });
});

describe('marital status', () => {
  it('is looked up over the time of residence', async () => {
    const { assessment } = await dossiers.assess(await maritalStatusOf(wife.personalId, '2010-01-01'));
    expect(outcomes(assessment)).toEqual({ CC: 'REPLACED', CT: 'REPLACED', TTHN: 'REPLACED' });
    const fact = assessment.components[2].facts[0];
    expect(fact).toMatchObject({
      field: 'maritalStatus(from:2010-01-01,to:2026-11-01)',
      text: 'Đang có vợ hoặc chồng',
      completeness: 'PRESENT',
    });
  });

  it('of a time that the registers do not cover needs the paper, or the silence of a registrar', async () => {
    const before = dossiers.clock.now;
    const code = await maritalStatusOf(examples.conflictingBirthDate.father ?? '', '1975-01-01');
    const { assessment } = await dossiers.assess(code);
    expect(outcomes(assessment)).toMatchObject({ TTHN: 'PAPER_NEEDED' });
    expect(causes(assessment, 'TTHN')).toEqual(['NOT_COVERED maritalStatus(from:1975-01-01,to:2026-11-01)']);
    expect(assessment.components[2].causes[0].text).toContain('không tìm thấy chưa có nghĩa là không có');

    const { seq = 0 } = (await dossiers.store.dossiers.find(code)) ?? {};
    const asked = {
      ...{
        kind: 'REGISTRAR_ASKED',
        at: new Date(before).toISOString(),
        by: { unit: 'U1', official: 'CB1' },
        key: null,
      },
      data: { state: 'WAITING_FOR_REGISTRAR', components: { TTHN: 'REGISTRAR_ASKED' } },
    };
    await dossiers.store.dossiers.append(code, seq, asked, { state: 'WAITING_FOR_REGISTRAR' });
    const inDays = async (days: number) => {
      dossiers.clock.now = before + days * 86_400_000;
      return (await dossiers.assess(code)).assessment;
    };
    expect(outcomes(await inDays(19))).toMatchObject({ TTHN: 'PAPER_NEEDED' });
    const silent = await inDays(20);
    dossiers.clock.now = before;
    expect(outcomes(silent)).toMatchObject({ TTHN: 'REPLACEABLE_WITH_WAIVER' });
    expect(silent.components[2]).toMatchObject({
      notice: null,
      bases: [{ code: 'ND87' }, { code: 'TT04', use: 'WAIVER' }],
    });
    expect(silent.components[2].nextSteps[0]).toBe('PREPARE_WAIVER');
  });
});

describe('people who are hard to find', () => {
  it('are found by an old CMND where the residence register ties it to them', async () => {
    await sql(
      'residence',
      `insert into giay_to (id, so_dinh_danh, loai, so, tinh_trang)
        select max(id) + 1, $1, 'CMND9', $2, 'HET_HIEU_LUC' from giay_to`,
      [fatherInLaw, '020123987'],
    );
    const { fullName, dateOfBirth } = await written(fatherInLaw);
    const deceased = (formerNumber: string) => ({
      subjects: [{ role: 'deceased', person: personOf({ formerNumber, fullName, dateOfBirth }) }],
      details: [{ name: 'death.on', value: '2021-08-15' }],
    });
    const owner = await written(wife.personalId);
    const known = await dossiers.assess(await dossiers.submit(cremation, owner, deceased('020123987')));
    expect(outcomes(known.assessment)).toMatchObject({ KT: 'REPLACED', CT: 'REPLACED' });
    const nobody = await dossiers.submit(cremation, owner, deceased('020999111'));
    const unknown = (await dossiers.assess(nobody)).assessment;
    expect(outcomes(unknown)).toMatchObject({ KT: 'PAPER_NEEDED' });
    expect(causes(unknown, 'KT')[0]).toContain('SUBJECT_NOT_IDENTIFIED');
    const down = (await dossiers.assess(nobody, { down: ['residence'] })).assessment;
    expect(outcomes(down)).toMatchObject({ KT: 'WAIT', CT: 'WAIT' });
  });

  it('leave heirs of different kinds, each shown by what shows that one', async () => {
    await sql(
      'residence',
      `insert into giay_to (id, so_dinh_danh, loai, so, tinh_trang)
        select max(id) + 1, $1, 'CMND9', $2, 'HET_HIEU_LUC' from giay_to`,
      [fatherInLaw, '020123988'],
    );
    const { fullName, dateOfBirth } = await written(fatherInLaw);
    const [{ mother: widow }] = await sql(
      'civil-registry',
      `select "meSoDDCN" as mother from khai_sinh where "soDinhDanh" = $1`,
      [wife.spouse],
    );
    const inherited = async (heirs: readonly (string | null)[]) => {
      const code = await dossiers.submit('9.000026', await written(wife.spouse), {
        subjects: [
          { role: 'deceased', person: personOf({ formerNumber: '020123988', fullName, dateOfBirth }) },
          ...(await Promise.all(heirs.map(async (heir) => ({ role: 'heir', person: personOf(await written(heir)) })))),
          { role: 'spouse', person: personOf(await written(widow)) },
        ],
        details: [{ name: 'death.on', value: '2021-08-15' }],
      });
      return (await dossiers.assess(code)).assessment;
    };
    const family = await inherited([wife.spouse, widow]);
    expect(outcomes(family)).toMatchObject({ KT: 'REPLACED', QH: 'REPLACED', KH: 'REPLACED', CC: 'REPLACED' });
    const kinship = family.components.find(({ code }: Any) => code === 'QH').facts;
    expect(new Set(kinship.map(({ role }: Any) => role))).toEqual(new Set(['deceased', 'heir', 'heir 2']));
    const stranger = await inherited([wife.spouse, wife.personalId]);
    expect(outcomes(stranger)).toMatchObject({ KT: 'REPLACED', QH: 'PAPER_NEEDED' });
    expect(causes(stranger, 'QH')).toContain('NOT_AS_EXPECTED father');
  });

  it('were born elsewhere: not found where the register does not cover is no denial', async () => {
    const child = wife.children[1] as string;
    const rows = await sql('civil-registry', 'delete from khai_sinh where "soDinhDanh" = $1 returning *', [child]);
    const code = await dossiers.submit('9.000033', await written(wife.personalId), {
      subjects: [{ role: 'child', person: personOf(await written(child)) }],
    });
    const { assessment } = await dossiers.assess(code);
    const columns = Object.keys(rows[0]);
    const named = columns.map((column) => `"${column}"`);
    const places = columns.map((_, at) => `$${at + 1}`);
    await sql('civil-registry', `insert into khai_sinh (${named}) values (${places})`, Object.values(rows[0]));
    expect(outcomes(assessment).KS).toBe('PAPER_NEEDED');
    expect(causes(assessment, 'KS').some((cause) => cause.startsWith('NOT_COVERED '))).toBe(true);
    expect(causes(assessment, 'KS').some((cause) => cause.startsWith('NO_RECORD '))).toBe(false);
  });
});

describe('who is asking', () => {
  const filedBy = async (personalId: string | null | undefined, claims: string) => ({
    submitter: { person: personOf(await written(personalId)), account: 'vneid-2', claims },
  });
  const mandate = {
    attachments: [
      {
        kind: 'MANDATE',
        fileName: 'uy-quyen.pdf',
        digest: createHash('sha256').update('uy quyen').digest('base64url'),
        signature: 'VALID',
      },
    ],
  };
  /** The mother of the wife owns the dossier; the wife, her daughter, files it. */
  const fromDaughter = async (more: Readonly<Record<string, unknown>> = {}, claims = 'CHILD') =>
    dossiers.submit(maritalStatus, await written(wife.mother), {
      details: [
        { name: 'residence.from', value: '2010-01-01' },
        { name: 'residence.to', value: '2026-11-01' },
        { name: 'purpose', value: 'Vay vốn' },
      ],
      ...(await filedBy(wife.personalId, claims)),
      ...more,
    });

  it('is a daughter whom the registry shows and the procedure does not accept without a paper', async () => {
    const code = await fromDaughter();
    const refused = await dossiers.assess(code);
    expect(refused.assessment).toBeNull();
    expect(refused.errors).toMatchObject([{ code: 'SUBMITTER_NOT_SETTLED' }]);
    expect(refused.submitter).toMatchObject({
      outcome: 'REPRESENTATIVE_CLAIMED',
      relation: 'CHILD',
      role: 'owner',
      basis: null,
      facts: [],
    });
    const unseen = { how: 'MANDATE', document: '' };
    expect((await dossiers.settle(code, 'MANDATE', unseen)).errors).toMatchObject([{ code: 'DOCUMENT_INCOMPLETE' }]);
    const settled = await dossiers.settle(code, 'MANDATE', { document: 'Giấy ủy quyền 12/2026, UBND phường Gia Định' });
    expect(settled).toMatchObject({ errors: [], settlement: { how: 'MANDATE', unit: 'U1', official: 'CB1' } });
    const { assessment } = await dossiers.assess(code);
    expect(outcomes(assessment)).toMatchObject({ CC: 'REPLACED' });
    expect(assessment.submitter).toMatchObject({
      outcome: 'REPRESENTATIVE_CLAIMED',
      settledBy: { how: 'MANDATE', document: 'Giấy ủy quyền 12/2026, UBND phường Gia Định' },
      facts: [{ role: 'submitter', field: 'mother', text: wife.mother, accuracy: 'CORROBORATED' }],
    });
    const kinds = (await dossiers.store.dossiers.events(code)).map(({ kind }) => kind);
    expect(kinds).toEqual(['RECEIVED', 'SUBMITTER_CHECKED', 'SUBMITTER_SETTLED']);
  });

  it('has a mandate attached, whatever else is shown; one with a bad signature is none', async () => {
    const stranger = await filedBy(examples.conflictingBirthDate.personalId, 'MANDATE');
    const claimed = await dossiers.assess(await fromDaughter({ ...stranger, ...mandate }));
    expect(claimed.submitter).toMatchObject({ outcome: 'REPRESENTATIVE_CLAIMED', relation: null });
    const [attachment] = mandate.attachments;
    const forged = { attachments: [{ ...attachment, signature: 'TAMPERED' }] };
    expect((await dossiers.assess(await fromDaughter({ ...stranger, ...forged }))).submitter).toMatchObject({
      outcome: 'MISMATCH',
      outcomeText: 'Chưa chứng minh quyền nộp hồ sơ',
    });
    expect((await dossiers.assess(await fromDaughter(stranger))).submitter).toMatchObject({ outcome: 'MISMATCH' });
  });

  it('cannot be told while the register that would show it is down', async () => {
    const code = await fromDaughter();
    const down = await dossiers.assess(code, { down: ['civil-registry'] });
    expect(down.submitter).toMatchObject({ outcome: 'CANNOT_TELL', relation: null, facts: [] });
    expect((await dossiers.assess(code)).submitter).toMatchObject({ outcome: 'REPRESENTATIVE_CLAIMED' });
  });

  it('is the mother of a minor, whom the procedure accepts as the registry shows her', async () => {
    const child = wife.children[0] as string;
    const extract = async (owner: string, filedBy_: string | null | undefined, claims: string) =>
      dossiers.assess(
        await dossiers.submit('2.000635', await written(owner), {
          subjects: [{ role: 'subject', person: personOf(await written(owner)) }],
          details: [{ name: 'event.type', value: 'Khai sinh' }],
          ...(await filedBy(filedBy_, claims)),
        }),
      );
    const { assessment, submitter } = await extract(child, wife.personalId, 'PARENT');
    expect(assessment).not.toBeNull();
    expect(submitter).toMatchObject({
      outcome: 'REPRESENTATIVE_PROVEN',
      relation: 'PARENT',
      role: 'subject',
      basis: 'BLDS',
      facts: [{ role: 'subject', field: 'mother', text: wife.personalId }],
    });
    const grown = await extract(wife.personalId, wife.mother, 'PARENT');
    expect(grown.submitter).toMatchObject({ outcome: 'REPRESENTATIVE_CLAIMED', relation: 'PARENT', basis: null });
    expect(grown.assessment).toBeNull();
  });

  it.each([
    ['SPOUSE', () => wife.spouse, () => wife.personalId, 'marriages'],
    ['GRANDPARENT', () => wife.mother, () => wife.children[0], 'mother'],
    ['SIBLING', () => wife.children[1], () => wife.children[0], 'mother'],
    ['PARENT', () => wife.father, () => wife.personalId, 'father'],
  ] as const)('shows a %s by the registry', async (relation, submitter, owner, field) => {
    const code = await dossiers.submit(maritalStatus, await written(owner()), {
      details: [
        { name: 'residence.from', value: '2020-01-01' },
        { name: 'residence.to', value: '2026-11-01' },
        { name: 'purpose', value: 'Vay vốn' },
      ],
      ...(await filedBy(submitter(), relation)),
    });
    expect((await dossiers.assess(code)).submitter).toMatchObject({ outcome: 'REPRESENTATIVE_CLAIMED', relation });
    await dossiers.settle(code, 'OWNER_PRESENT', { identityChecked: true });
    const { assessment } = await dossiers.assess(code);
    expect(assessment.submitter.facts[0].field).toBe(field);
  });

  it('is a guardian as long as the registry has it so', async () => {
    const [ward, guardian] = [wife.children[0] as string, examples.conflictingBirthDate.personalId];
    await sql(
      'civil-registry',
      `insert into giam_ho (id, "soDangKy", "ngayDangKy", "noiDangKy", "maDonVi", "danhMucDVHC", "hinhThucNhap", "loaiGiamHo",
         "dghHoTen", "dghSoDDCN", "ghHoTen", "ghSoDDCN", "lyDo", "tuNgay", "denNgay", "ngayCapNhat")
       values (990001, '1', '01.02.2024', 'x', 'x', 'QD124-2004', 'DIEN_TU', 'CU', 'x', $1, 'y', $2, 'x', '01.02.2024', $3, now())`,
      [ward, guardian, '22.11.2026'],
    );
    const filed = async () => {
      const code = await dossiers.submit('2.000635', await written(ward), {
        subjects: [{ role: 'subject', person: personOf(await written(ward)) }],
        details: [{ name: 'event.type', value: 'Khai sinh' }],
        ...(await filedBy(guardian, 'GUARDIAN')),
      });
      return (await dossiers.assess(code)).submitter;
    };
    expect(await filed()).toMatchObject({ outcome: 'MISMATCH', relation: null });
    await sql('civil-registry', 'update giam_ho set "denNgay" = null where id = 990001');
    expect(await filed()).toMatchObject({ outcome: 'REPRESENTATIVE_PROVEN', relation: 'GUARDIAN', basis: 'BLDS' });
    await sql('civil-registry', 'delete from giam_ho where id = 990001');
  });

  it('is nobody but the two under a procedure without representation', async () => {
    const [bride, groom] = [await written(wife.personalId), await written(examples.conflictingBirthDate.personalId)];
    const marriage = async (more: Readonly<Record<string, unknown>>) =>
      dossiers.submit('1.000894', bride, {
        subjects: [
          { role: 'wife', person: personOf(bride) },
          { role: 'husband', person: personOf(groom) },
        ],
        ...more,
      });
    const code = await marriage({ ...(await filedBy(wife.mother, 'PARENT')), ...mandate });
    const { assessment, submitter } = await dossiers.assess(code);
    expect([assessment, submitter.outcome, submitter.relation]).toEqual([null, 'MISMATCH', 'PARENT']);
    const codesOf = async (how: string, more = {}) =>
      (await dossiers.settle(code, how, more)).errors.map((error: Any) => error.code);
    expect(await codesOf('MANDATE')).toEqual(['NO_REPRESENTATION']);
    expect(await codesOf('ON_BEHALF')).toEqual(['NOT_ON_BEHALF']);
    expect(await codesOf('OWNER_PRESENT')).toEqual(['IDENTITY_NOT_CHECKED']);
    expect(await codesOf('FILED_AGAIN', { document: 'H29.50-261123-9999' })).toEqual(['NOT_FILED_AGAIN']);
    expect((await dossiers.assess(code)).assessment).toBeNull();

    const again = await marriage({});
    expect(await codesOf('FILED_AGAIN', { document: again })).toEqual([]);
    expect((await dossiers.assess(code)).errors).toMatchObject([{ code: 'FILED_AGAIN' }]);
    const couple = await dossiers.assess(again);
    expect(couple.submitter).toMatchObject({ outcome: 'SAME' });
    // She is married: what the component needs is not so, and no basis changes that.
    expect(causes(couple.assessment, 'TTHN-NU').some((cause) => cause.startsWith('NOT_AS_EXPECTED '))).toBe(true);
    expect(await codesOf('OWNER_PRESENT', { identityChecked: true })).toEqual([]);
    expect((await dossiers.assess(code)).assessment).not.toBeNull();
  });

  it('is settled once for each key', async () => {
    const code = await fromDaughter();
    const once = { idempotencyKey: randomUUID(), document: 'Giấy ủy quyền 1, Phòng công chứng 3' };
    const [one, two] = [await dossiers.settle(code, 'MANDATE', once), await dossiers.settle(code, 'MANDATE', once)];
    expect(one.errors).toEqual([]);
    expect(two).toEqual(one);
    const other = await dossiers.settle(code, 'MANDATE', { ...once, document: 'Giấy khác' });
    expect(other.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', part: 'idempotencyKey' }]);
    const events = await dossiers.store.dossiers.events(code);
    expect(events.filter(({ kind }) => kind === 'SUBMITTER_SETTLED')).toHaveLength(1);
  });
});

const byId = `query ($id: ID!) {
  assessment(id: $id) { digest components { code outcome } }
  node(id: $id) { __typename ... on Assessment { digest unit } }
}`;

describe('an assessment', () => {
  it('is the bytes that its digest is of, and found again by its id, by its unit alone', async () => {
    const { assessment } = await dossiers.assess(await cremationOf(fatherInLaw, '2021-08-15'));
    const [stored] = await dossiers.store.assessments.byIds([assessment.digest]);
    expect(
      createHash('sha256')
        .update(stored?.body ?? '')
        .digest('base64url'),
    ).toBe(assessment.digest);
    expect(canonicalize(JSON.parse(String(stored?.body)))).toBe(String(stored?.body));
    const own = await dossiers.ask(byId, { id: assessment.id });
    expect(own.assessment.digest).toBe(assessment.digest);
    expect(own.node).toEqual({ __typename: 'Assessment', digest: assessment.digest, unit: 'U1' });
    const other = await dossiers.ask(byId, { id: assessment.id }, { claims: { unit: 'U2' } });
    expect(other).toEqual({ assessment: null, node: null });
  });

  it('that would say the same within ten minutes is the same; later it is another', async () => {
    const before = dossiers.clock.now;
    const code = await cremationOf(fatherInLaw, '2021-08-15');
    const key = randomUUID();
    const one = (await dossiers.assess(code, { key })).assessment;
    dossiers.clock.now += 9 * 60_000;
    expect((await dossiers.assess(code)).assessment).toEqual(one);
    const colleague = (await dossiers.assess(code, { claims: { maCanBo: 'CB2' } })).assessment;
    expect([colleague.official, colleague.id === one.id]).toEqual(['CB2', false]);
    dossiers.clock.now += 2 * 60_000;
    const later = (await dossiers.assess(code)).assessment;
    expect(later.id).not.toBe(one.id);
    expect((await dossiers.assess(code, { key })).assessment).toEqual(one);
    const changes = await compared(one.id, later.id);
    expect(changes).toMatchObject({ submitter: null, isOtherProcedureVersion: false, components: [] });
    dossiers.clock.now = before;
  });

  it('says what changed against an earlier one, by component, fact and flag', async () => {
    const code = await cremationOf(fatherInLaw, '2021-08-15');
    const one = (await dossiers.assess(code)).assessment;
    await sql('residence', 'update cong_dan set ngay_chet = $2 where so_dinh_danh = $1', [fatherInLaw, '2021-08-16']);
    const two = (await dossiers.assess(code)).assessment;
    await sql('residence', 'update cong_dan set ngay_chet = $2 where so_dinh_danh = $1', [fatherInLaw, '2021-08-15']);
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
      ids.push((await dossiers.assess(await maritalStatusOf(wife.personalId, from))).assessment.id);
    const refused = await dossiers.refused(
      'query ($from: ID!, $to: ID!) { compareAssessments(from: $from, to: $to) { from { id } } }',
      { from: ids[0], to: ids[1] },
    );
    expect(refused).toEqual(['ASSESSMENTS_OF_TWO_DOSSIERS']);
    expect(await dossiers.refused('{ assessment(id: "x") { id } }')).toEqual(['MALFORMED_ID']);
  });

  it('is refused for codes of wrong form, dossiers of others, keys used before, and when asked for too often', async () => {
    const code = await maritalStatusOf(wife.personalId, '2020-01-01');
    const codes = async (...args: Parameters<DossierHub['assess']>) =>
      (await dossiers.assess(...args)).errors.map((error: Any) => `${error.code} ${error.part}`);
    expect(await codes('H29-269923-0001')).toEqual(['DOSSIER_CODE_MALFORMED dossierCode']);
    expect(await codes('H29-261123-0001')).toEqual(['DOSSIER_UNKNOWN dossierCode']);
    expect(await codes(code, { claims: { unit: 'U2' } })).toEqual(['DOSSIER_UNKNOWN dossierCode']);
    expect(await codes(code, { key: 'short' })).toEqual(['IDEMPOTENCY_KEY_MALFORMED idempotencyKey']);
    const key = randomUUID();
    expect(await codes(code, { key })).toEqual([]);
    const other = await maritalStatusOf(wife.personalId, '2020-01-01');
    expect(await codes(other, { key })).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    for (let times = 1; times < 20; times += 1) expect(await codes(code)).toEqual([]);
    const { errors, assessment } = await dossiers.assess(code);
    expect(assessment).toBeNull();
    expect(errors).toMatchObject([{ code: 'TOO_OFTEN', tryAgainAt: '2026-11-23T03:00:00.000Z' }]);
    expect(await codes(code, { claims: { maCanBo: 'CB2' } })).toEqual([]);
    expect(await codes(other)).toEqual([]);
  });
});

describe('without the store of the hub', () => {
  it('nothing is assessed or settled, and the caller is told to come again', async () => {
    const store = openStore('postgresql://nobody@127.0.0.1:9/nothing');
    const lost = await openDossiers(city, { store });
    const { errors } = await lost.assess('H29-261123-0001');
    expect(errors).toMatchObject([{ code: 'NOT_STORED', message: expect.stringContaining('sau ít phút') }]);
    expect((await lost.settle('H29-261123-0001', 'MANDATE')).errors).toMatchObject([{ code: 'NOT_STORED' }]);
    await lost.close();
    await store.close();
  });
});

const compared = async (from: string, to: string): Promise<Any> =>
  (
    await dossiers.ask(
      `query ($from: ID!, $to: ID!) { compareAssessments(from: $from, to: $to) {
        from { id } to { id } submitter { before after } isOtherProcedureVersion
        components { code name before after facts { role field label textBefore textAfter flags { flag before after } } }
      } }`,
      { from, to },
    )
  ).compareAssessments;

describe('a need', () => {
  it('may lie along links and on another day', async () => {
    const procedure: Procedure = {
      ...((await new Catalogue(dossiers.store).procedure(maritalStatus)) as { procedure: Procedure }).procedure,
      code: '9.900001',
    };
    const component = procedure.components[0] as Procedure['components'][number];
    const need = component.anyOf[0]?.[0] as (typeof component.anyOf)[number][number];
    const along = (field: string, expects: typeof need.expects, at: string | null = null) => [
      { ...need, field, at, expects },
    ];
    const by = { importedBy: 'test', source: 'test', at: new Date(dossiers.clock.now) };
    const components = [
      { ...component, code: 'NOW', anyOf: [along('household.address', { province: '79' })] },
      { ...component, code: 'THEN', anyOf: [along('household.address', { province: '79' }, 'residence.from')] },
      { ...component, code: 'ELSEWHERE', anyOf: [along('household.address', { province: '01' })] },
      { ...component, code: 'MOTHER', anyOf: [along('mother.sex', { is: ['FEMALE'] })] },
      { ...component, code: 'NOBODY', anyOf: [along('household.address', null, '1980-01-01')] },
    ];
    await new Catalogue(dossiers.store).keep([{ ...procedure, components }], by);
    const details = [
      { name: 'residence.from', value: '2020-01-01' },
      { name: 'residence.to', value: '2026-11-01' },
      { name: 'purpose', value: 'x' },
    ];
    const code = await dossiers.submit('9.900001', await written(wife.personalId), { details });
    const { assessment } = await dossiers.assess(code);
    expect(outcomes(assessment)).toEqual({
      NOW: 'REPLACED',
      THEN: 'REPLACED',
      ELSEWHERE: 'PAPER_NEEDED',
      MOTHER: 'REPLACED',
      NOBODY: 'PAPER_NEEDED',
    });
    const fields = ({ facts }: Any) => facts.map(({ field, label }: Any) => `${field} · ${label}`);
    expect(fields(assessment.components[1])).toEqual([
      'household(at:2020-01-01) · Hộ gia đình tại thời điểm 01/01/2020',
      'household(at:2020-01-01).address · Địa chỉ',
    ]);
    expect(causes(assessment, 'ELSEWHERE')).toEqual(['NOT_AS_EXPECTED household.address']);
  });
});

describe('the registers', () => {
  it('are read no more often for many components than for one of each', async () => {
    const code = await cremationOf(fatherInLaw, '2021-08-15');
    const statements: Query[] = [];
    watchStatements((statement) => statements.push(statement));
    const readsOf = async (dossier: string) => {
      statements.length = 0;
      const calls = city.residence.calls();
      const { errors } = await dossiers.assess(dossier);
      expect(errors).toEqual([]);
      return { statements: statements.length, residence: city.residence.calls() - calls };
    };
    await readsOf(code);
    const once = await readsOf(code);

    const catalogue = new Catalogue(dossiers.store);
    const { procedure } = (await catalogue.procedure(cremation)) as { procedure: Procedure };
    const [first] = procedure.components;
    const copies = Array.from({ length: 10 }, (_, nth) => ({
      ...first,
      code: `KT${nth}`,
    })) as typeof procedure.components;
    const by = { importedBy: 'test', source: 'test', at: new Date(dossiers.clock.now) };
    await catalogue.keep([{ ...procedure, components: [...procedure.components, ...copies] }], by);
    const many = await readsOf(code);
    expect((await dossiers.assess(code)).assessment).toMatchObject({ procedureVersion: 2, components: { length: 13 } });
    expect(many).toEqual(once);
    // Persons: three databases by number and by former numbers; residence once for the two and once for their numbers.
    expect(once.statements).toBeLessThanOrEqual(12);
    expect(once.residence).toBeLessThanOrEqual(6);
  });
});
