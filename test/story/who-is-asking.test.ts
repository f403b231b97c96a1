import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { DossierStories, maritalStatus, wife } from '../support/dossier-stories.ts';
import { type Any, causes, outcomes, personOf } from '../support/dossiers.ts';

const stories = new DossierStories();

describe('who is asking', () => {
  const filedBy = async (personalId: string | null | undefined, claims: string) => ({
    submitter: { person: personOf(await stories.written(personalId)), account: 'vneid-2', claims },
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
    stories.dossiers.submit(maritalStatus, await stories.written(wife.mother), {
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
    const refused = await stories.dossiers.assess(code);
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
    expect((await stories.dossiers.settle(code, 'MANDATE', unseen)).errors).toMatchObject([
      { code: 'DOCUMENT_INCOMPLETE' },
    ]);
    const settled = await stories.dossiers.settle(code, 'MANDATE', {
      document: 'Giấy ủy quyền 12/2026, UBND phường Gia Định',
    });
    expect(settled).toMatchObject({ errors: [], settlement: { how: 'MANDATE', unit: 'U1', official: 'CB1' } });
    const { assessment } = await stories.dossiers.assess(code);
    expect(outcomes(assessment)).toMatchObject({ CC: 'REPLACED' });
    expect(assessment.submitter).toMatchObject({
      outcome: 'REPRESENTATIVE_CLAIMED',
      settledBy: { how: 'MANDATE', document: 'Giấy ủy quyền 12/2026, UBND phường Gia Định' },
      facts: [{ role: 'submitter', field: 'mother', text: wife.mother, accuracy: 'CORROBORATED' }],
    });
    const kinds = (await stories.dossiers.store.dossiers.events(code)).map(({ kind }) => kind);
    expect(kinds).toEqual(['RECEIVED', 'SUBMITTER_CHECKED', 'SUBMITTER_SETTLED']);
  });

  it('has a mandate attached, whatever else is shown; one with a bad signature is none', async () => {
    const stranger = await filedBy(examples.conflictingBirthDate.personalId, 'MANDATE');
    const claimed = await stories.dossiers.assess(await fromDaughter({ ...stranger, ...mandate }));
    expect(claimed.submitter).toMatchObject({ outcome: 'REPRESENTATIVE_CLAIMED', relation: null });
    const [attachment] = mandate.attachments;
    const forged = { attachments: [{ ...attachment, signature: 'TAMPERED' }] };
    expect((await stories.dossiers.assess(await fromDaughter({ ...stranger, ...forged }))).submitter).toMatchObject({
      outcome: 'MISMATCH',
      outcomeText: 'Chưa chứng minh quyền nộp hồ sơ',
    });
    expect((await stories.dossiers.assess(await fromDaughter(stranger))).submitter).toMatchObject({
      outcome: 'MISMATCH',
    });
  });

  it('is told by who filed, whatever the account by which it came in', async () => {
    const account = 'vneid-of-the-owner';
    const { submitter: owner } = await filedBy(wife.mother, 'SELF');
    const { submitter: stranger } = await filedBy(examples.conflictingBirthDate.personalId, 'SELF');
    const filed = async (submitter: object) =>
      (await stories.dossiers.assess(await fromDaughter({ submitter }))).submitter.outcome;
    expect(await filed({ ...owner, account })).toBe('SAME');
    expect(await filed({ ...owner, account: 'vneid-of-somebody' })).toBe('SAME');
    expect(await filed({ ...stranger, account })).toBe('MISMATCH');
  });

  it('cannot be told while the register that would show it is down', async () => {
    const code = await fromDaughter();
    const down = await stories.dossiers.assess(code, { down: ['civil-registry'] });
    expect(down.submitter).toMatchObject({ outcome: 'CANNOT_TELL', relation: null, facts: [] });
    expect((await stories.dossiers.assess(code)).submitter).toMatchObject({ outcome: 'REPRESENTATIVE_CLAIMED' });
  });

  it('is the mother of a minor, whom the procedure accepts as the registry shows her', async () => {
    const child = wife.children[0] as string;
    const extract = async (owner: string, filedBy_: string | null | undefined, claims: string) =>
      stories.dossiers.assess(
        await stories.dossiers.submit('2.000635', await stories.written(owner), {
          subjects: [{ role: 'subject', person: personOf(await stories.written(owner)) }],
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
    const code = await stories.dossiers.submit(maritalStatus, await stories.written(owner()), {
      details: [
        { name: 'residence.from', value: '2020-01-01' },
        { name: 'residence.to', value: '2026-11-01' },
        { name: 'purpose', value: 'Vay vốn' },
      ],
      ...(await filedBy(submitter(), relation)),
    });
    expect((await stories.dossiers.assess(code)).submitter).toMatchObject({
      outcome: 'REPRESENTATIVE_CLAIMED',
      relation,
    });
    await stories.dossiers.settle(code, 'OWNER_PRESENT', { identityChecked: true });
    const { assessment } = await stories.dossiers.assess(code);
    expect(assessment.submitter.facts[0].field).toBe(field);
  });

  it('is a guardian as long as the registry has it so', async () => {
    const [ward, guardian] = [wife.children[0] as string, examples.conflictingBirthDate.personalId];
    await stories.sql(
      'civil-registry',
      `insert into giam_ho (id, "soDangKy", "ngayDangKy", "noiDangKy", "maDonVi", "danhMucDVHC", "hinhThucNhap", "loaiGiamHo",
         "dghHoTen", "dghSoDDCN", "ghHoTen", "ghSoDDCN", "lyDo", "tuNgay", "denNgay", "ngayCapNhat")
       values (990001, '1', '01.02.2024', 'x', 'x', 'QD124-2004', 'DIEN_TU', 'CU', 'x', $1, 'y', $2, 'x', '01.02.2024', $3, now())`,
      [ward, guardian, '22.11.2026'],
    );
    const filed = async () => {
      const code = await stories.dossiers.submit('2.000635', await stories.written(ward), {
        subjects: [{ role: 'subject', person: personOf(await stories.written(ward)) }],
        details: [{ name: 'event.type', value: 'Khai sinh' }],
        ...(await filedBy(guardian, 'GUARDIAN')),
      });
      return (await stories.dossiers.assess(code)).submitter;
    };
    expect(await filed()).toMatchObject({ outcome: 'MISMATCH', relation: null });
    await stories.sql('civil-registry', 'update giam_ho set "denNgay" = null where id = 990001');
    expect(await filed()).toMatchObject({ outcome: 'REPRESENTATIVE_PROVEN', relation: 'GUARDIAN', basis: 'BLDS' });
    await stories.sql('civil-registry', 'delete from giam_ho where id = 990001');
  });

  it('is nobody but the two under a procedure without representation', async () => {
    const [bride, groom] = [
      await stories.written(wife.personalId),
      await stories.written(examples.conflictingBirthDate.personalId),
    ];
    const marriage = async (more: Readonly<Record<string, unknown>>) =>
      stories.dossiers.submit('1.000894', bride, {
        subjects: [
          { role: 'wife', person: personOf(bride) },
          { role: 'husband', person: personOf(groom) },
        ],
        ...more,
      });
    const code = await marriage({ ...(await filedBy(wife.mother, 'PARENT')), ...mandate });
    const { assessment, submitter } = await stories.dossiers.assess(code);
    expect([assessment, submitter.outcome, submitter.relation]).toEqual([null, 'MISMATCH', 'PARENT']);
    const codesOf = async (how: string, more = {}) =>
      (await stories.dossiers.settle(code, how, more)).errors.map((error: Any) => error.code);
    expect(await codesOf('MANDATE')).toEqual(['NO_REPRESENTATION']);
    expect(await codesOf('ON_BEHALF')).toEqual(['NOT_ON_BEHALF']);
    expect(await codesOf('OWNER_PRESENT')).toEqual(['IDENTITY_NOT_CHECKED']);
    expect(await codesOf('FILED_AGAIN', { document: 'H29.50-261123-9999' })).toEqual(['NOT_FILED_AGAIN']);
    expect((await stories.dossiers.assess(code)).assessment).toBeNull();

    const again = await marriage({});
    expect(await codesOf('FILED_AGAIN', { document: again })).toEqual([]);
    expect((await stories.dossiers.assess(code)).errors).toMatchObject([{ code: 'FILED_AGAIN' }]);
    const couple = await stories.dossiers.assess(again);
    expect(couple.submitter).toMatchObject({ outcome: 'SAME' });
    // She is married: what the component needs is not so, and no basis changes that.
    expect(causes(couple.assessment, 'TTHN-NU').some((cause) => cause.startsWith('NOT_AS_EXPECTED '))).toBe(true);
    expect(await codesOf('OWNER_PRESENT', { identityChecked: true })).toEqual([]);
    expect((await stories.dossiers.assess(code)).assessment).not.toBeNull();
  });

  it('is counted by procedure and outcome, each dossier by its last check, with what officials settled', async () => {
    const procedure = '1.010041';
    const filed = async (submitter: string | null | undefined, claims: string) =>
      stories.dossiers.submit(procedure, await stories.written(wife.mother), await filedBy(submitter, claims));
    const stranger = examples.conflictingBirthDate.personalId;
    const [own, ofStranger, settled, ofDaughter] = [
      await filed(wife.mother, 'SELF'),
      await filed(stranger, 'MANDATE'),
      await filed(stranger, 'SPOUSE'),
      await filed(wife.personalId, 'CHILD'),
    ];
    await stories.dossiers.assess(ofDaughter, { down: ['civil-registry'] });
    for (const code of [own, ofStranger, settled, ofDaughter, ofDaughter]) await stories.dossiers.assess(code);
    await stories.dossiers.settle(settled, 'OWNER_PRESENT', { identityChecked: true });
    const query = `query ($procedure: String, $from: PartialDate, $to: PartialDate) {
      submitterChecks(procedure: $procedure, from: $from, to: $to) { completeness reasons { code }
        counts { procedureCode dossiers outcomes { outcome outcomeText dossiers settled } } } }`;
    const of = (outcome: string, outcomeText: string, dossiers: number, settled = 0) => ({
      ...{ outcome, outcomeText, dossiers, settled },
    });
    const { submitterChecks } = await stories.dossiers.ask(query, { procedure, from: '2026-11-23', to: '2026-11-23' });
    expect(submitterChecks).toEqual({
      ...{ completeness: 'PRESENT', reasons: [] },
      counts: [
        {
          ...{ procedureCode: procedure, dossiers: 4 },
          outcomes: [
            of('SAME', 'Chính chủ hồ sơ nộp', 1),
            of('REPRESENTATIVE_PROVEN', expect.any(String), 0),
            of('REPRESENTATIVE_CLAIMED', expect.any(String), 1),
            of('MISMATCH', 'Chưa chứng minh quyền nộp hồ sơ', 2, 1),
            of('CANNOT_TELL', expect.any(String), 0),
          ],
        },
      ],
    });
    const all = (await stories.dossiers.ask(query, {})).submitterChecks.counts;
    expect(all.map(({ procedureCode }: Any) => procedureCode)).toContain(procedure);
    expect((await stories.dossiers.ask(query, { from: '2026-11-24' })).submitterChecks.counts).toEqual([]);
    expect(await stories.dossiers.refused(query, { from: '2026-11' })).toEqual(['SEARCH_MALFORMED']);
    expect((await stories.dossiers.answer(query, {}, { claims: { role: 'citizen' } })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('is settled once for each key', async () => {
    const code = await fromDaughter();
    const once = { idempotencyKey: randomUUID(), document: 'Giấy ủy quyền 1, Phòng công chứng 3' };
    const [one, two] = [
      await stories.dossiers.settle(code, 'MANDATE', once),
      await stories.dossiers.settle(code, 'MANDATE', once),
    ];
    expect(one.errors).toEqual([]);
    expect(two).toEqual(one);
    const other = await stories.dossiers.settle(code, 'MANDATE', { ...once, document: 'Giấy khác' });
    expect(other.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', part: 'idempotencyKey' }]);
    const events = await stories.dossiers.store.dossiers.events(code);
    expect(events.filter(({ kind }) => kind === 'SUBMITTER_SETTLED')).toHaveLength(1);
  });
});
