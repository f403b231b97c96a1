import { describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { DossierStories, fatherInLaw, maritalStatus, wife } from '../support/dossier-stories.ts';
import { personOf } from '../support/dossiers.ts';
import { WholeDossier } from '../support/whole-dossier.ts';

const stories = new DossierStories();
const dead = [{ name: 'death.on', value: '2021-08-15' }];
const limit = 120_000;

const filed = async (procedure: string, owner: string | null | undefined, more: Record<string, unknown> = {}) =>
  new WholeDossier(stories, await stories.dossiers.submit(procedure, await stories.written(owner), more));
const subject = async (role: string, personalId: string | null | undefined) => ({
  ...{ role, person: personOf(await stories.written(personalId)) },
});
const by = async (personalId: string | null | undefined, claims: string) => ({
  submitter: { person: personOf(await stories.written(personalId)), account: 'vneid-2', claims },
});

// Each from intake to outcome, over HTTP.
describe('ten procedures', () => {
  it(
    '1. 9.000018, a cremation subsidy with a complete death record: one paper, and decided',
    async () => {
      const dossier = new WholeDossier(stories, await stories.cremationOf(fatherInLaw, '2021-08-15'));
      await dossier.take();
      await dossier.assess({ KT: 'REPLACED', CT: 'REPLACED', HD: 'PAPER_NEEDED' });
      await dossier.accept();
      await dossier.papers('HD');
      await dossier.decide();
    },
    limit,
  );

  it(
    '2. 1.004873, marital status over a time that no register covers: a registrar knows',
    async () => {
      const details = { 'residence.from': '1975-01-01', 'residence.to': '2026-11-01', purpose: 'Vay vốn' };
      const dossier = await filed(maritalStatus, examples.conflictingBirthDate.father, {
        details: Object.entries(details).map(([name, value]) => ({ name, value })),
      });
      await dossier.take();
      await dossier.assess({ CC: 'REPLACED', CT: 'REPLACED', TTHN: 'PAPER_NEEDED' });
      expect(dossier.why('TTHN')).toEqual([expect.stringMatching(/^NOT_COVERED maritalStatus/)]);
      await dossier.accept();
      const asked = { components: ['TTHN'], registrar: 'UBND phường Gia Định', question: 'Có đăng ký kết hôn không?' };
      await dossier.done('askRegistrar', { ...asked, dueOn: '2026-11-25' });
      const { state, registrarQuestions } = await dossier.read();
      expect(state).toBe('WAITING_FOR_REGISTRAR');
      const answer = { outcome: 'CONFIRMED', answer: 'Chưa đăng ký kết hôn với ai khác.', settles: ['TTHN'] };
      await dossier.done('recordRegistrarAnswer', { question: registrarQuestions[0].id, ...answer });
      await dossier.decide();
    },
    limit,
  );

  it(
    '3. 9.000026, land inherited from an owner known by an old CMND',
    async () => {
      await stories.sql(
        'residence',
        `insert into giay_to (id, so_dinh_danh, loai, so, tinh_trang)
        select max(id) + 1, $1, 'CMND9', $2, 'HET_HIEU_LUC' from giay_to`,
        [fatherInLaw, '020123989'],
      );
      const { fullName, dateOfBirth } = await stories.written(fatherInLaw);
      const owner = { role: 'deceased', person: personOf({ formerNumber: '020123989', fullName, dateOfBirth }) };
      const subjects = [owner, await subject('heir', wife.spouse)];
      const dossier = await filed('9.000026', wife.spouse, { subjects, details: dead });
      await dossier.take();
      const replaced = { KT: 'REPLACED', QH: 'REPLACED', CC: 'REPLACED' };
      const needed = { GCN: 'PAPER_NEEDED', TTHN: 'PAPER_NEEDED', TK: 'PAPER_NEEDED' };
      await dossier.assess({ ...replaced, ...needed, KH: 'NOT_REQUIRED' });
      await dossier.accept();
      await dossier.papers(...Object.keys(needed));
      await dossier.decide();
    },
    limit,
  );

  it(
    '4. 9.000033, a child born in another province, whose register nobody here has',
    async () => {
      const [child] = wife.children;
      await stories.sql('civil-registry', 'delete from khai_sinh where "soDinhDanh" = $1', [child]);
      const dossier = await filed('9.000033', wife.personalId, { subjects: [await subject('child', child)] });
      await dossier.take();
      await dossier.assess({ KS: 'PAPER_NEEDED', CT: 'REPLACED' });
      expect(dossier.why('KS')).toContain('NOT_COVERED birthRegistrations');
      await dossier.accept();
      await dossier.papers('KS');
      expect((await dossier.read()).paperRequest.text).toContain('khai sinh');
      await dossier.decide();
    },
    limit,
  );

  it(
    '5. 1.000894, a marriage filed by a parent, whom nobody may represent: given back',
    async () => {
      const groom = examples.conflictingBirthDate.personalId;
      const dossier = await filed('1.000894', wife.personalId, {
        subjects: [await subject('wife', wife.personalId), await subject('husband', groom)],
        ...(await by(wife.mother, 'PARENT')),
      });
      await dossier.take();
      const { assessment, submitter } = await stories.dossiers.assess(dossier.code);
      expect([assessment, submitter.outcome]).toEqual([null, 'MISMATCH']);
      await dossier.giveBack('Hai bên phải trực tiếp đăng ký kết hôn.');
    },
    limit,
  );

  it(
    '6. 2.000635, an extract for a minor, whose mother the registry shows',
    async () => {
      const child = wife.children[1];
      const dossier = await filed('2.000635', child, {
        subjects: [await subject('subject', child)],
        details: [{ name: 'event.type', value: 'Khai sinh' }],
        ...(await by(wife.personalId, 'PARENT')),
      });
      await dossier.take();
      await dossier.assess({ CC: 'REPLACED', HT: 'REPLACED' });
      await dossier.accept();
      await dossier.decide();
    },
    limit,
  );

  it(
    '7. 1.010041, residence confirmed, filed from the account of a daughter with a mandate',
    async () => {
      const mandate = { kind: 'MANDATE', fileName: 'uy-quyen.pdf', digest: 'A'.repeat(43), signature: 'VALID' };
      const daughter = { ...(await by(wife.personalId, 'CHILD')), attachments: [mandate] };
      const dossier = await filed('1.010041', wife.mother, daughter);
      await dossier.take();
      const { assessment, submitter } = await stories.dossiers.assess(dossier.code);
      expect([assessment, submitter.outcome]).toEqual([null, 'REPRESENTATIVE_CLAIMED']);
      await stories.dossiers.settle(dossier.code, 'MANDATE', {
        document: 'Giấy ủy quyền 12/2026, UBND phường Gia Định',
      });
      await dossier.assess({ CC: 'REPLACED', CT: 'REPLACED' });
      await dossier.accept();
      await dossier.decide();
    },
    limit,
  );

  it(
    'the same without a mandate: nothing of the registers is shown, and as nobody comes it is given back',
    async () => {
      const dossier = await filed('1.010041', wife.mother, await by(wife.personalId, 'CHILD'));
      await dossier.take();
      const { assessment, submitter, errors } = await stories.dossiers.assess(dossier.code);
      expect([assessment, submitter, errors[0].code]).toEqual([
        null,
        expect.objectContaining({ outcome: 'REPRESENTATIVE_CLAIMED', relation: 'CHILD', facts: [] }),
        'SUBMITTER_NOT_SETTLED',
      ]);
      await dossier.giveBack('Không có văn bản ủy quyền.');
    },
    limit,
  );

  it(
    '8. 1.000656, a death that health alone knows is registered',
    async () => {
      const known = examples.deathKnownOnlyToHealth.personalId;
      const dossier = await filed('1.000656', wife.personalId, {
        subjects: [await subject('deceased', known)],
        details: [{ name: 'death.on', value: '2026-09-18' }],
      });
      await dossier.take();
      await dossier.assess({ GBT: 'PAPER_NEEDED', CC: 'REPLACED', CT: 'REPLACED' });
      await dossier.accept();
      await dossier.papers('GBT');
      await dossier.decide();
    },
    limit,
  );

  it(
    '9. 9.000022, a social pension asked for by somebody too young: refused, with the reason',
    async () => {
      const dossier = await filed('9.000022', wife.personalId);
      await dossier.take();
      await dossier.assess({ CC: 'PAPER_NEEDED', CT: 'REPLACED', BHXH: 'REPLACED' });
      expect(await dossier.act('concludeDossier', { outcome: 'REFUSED' })).toEqual(['REASON_REQUIRED']);
      const reason = 'Chưa đủ 75 tuổi.';
      await dossier.done('concludeDossier', { outcome: 'REFUSED', reason });
      const { state, events } = await dossier.read();
      expect([state, events.edges.at(-1).node]).toEqual(['REFUSED', { kind: 'REFUSED', reason }]);
    },
    limit,
  );

  it(
    '10. 1.003197, permanent residence of the dead ended, a register down until the deadline comes near',
    async () => {
      const dossier = await filed('1.003197', wife.spouse, { subjects: [await subject('deceased', fatherInLaw)] });
      await dossier.take();
      const down = { down: ['residence'] } as const;
      await dossier.assess({ KT: 'REPLACED', CT: 'WAIT' }, down);
      // Five working days, of which half may be waited.
      stories.dossiers.clock.now = Date.parse('2026-11-26T02:00:00Z');
      await dossier.assess({ KT: 'REPLACED', CT: 'PAPER_NEEDED' }, down);
      expect(new Set(dossier.why('CT').map((cause) => cause.split(' ')[0]))).toEqual(new Set(['REGISTER_UNAVAILABLE']));
      await dossier.accept();
      await dossier.papers('CT');
      await dossier.decide();
    },
    limit,
  );
});
