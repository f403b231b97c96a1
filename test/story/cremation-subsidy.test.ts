import { describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { cremation, DossierStories, fatherInLaw, wife } from '../support/dossier-stories.ts';
import { type Any, causes, outcomes, personOf } from '../support/dossiers.ts';
import { WholeDossier } from '../support/whole-dossier.ts';

const stories = new DossierStories();
/** Of a whole dossier. */
const limit = 120_000;

/** While health does not have the notice of his death. */
async function withoutNotice<T>(work: () => Promise<T>): Promise<T> {
  const [notice] = await stories.sql('health', 'delete from death_notice where pid = $1 returning *', [fatherInLaw]);
  try {
    return await work();
  } finally {
    const columns = Object.keys(notice);
    const places = columns.map((_, at) => `$${at + 1}`);
    await stories.sql('health', `insert into death_notice (${columns}) values (${places})`, Object.values(notice));
  }
}

describe('the cremation subsidy', () => {
  it('needs no death extract where two registers agree on the day that the first does not share', async () => {
    const { assessment, submitter, errors } = await stories.dossiers.assess(
      await stories.cremationOf(fatherInLaw, '2021-08-15'),
    );
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
    const dossier = await stories.cremationOf(fatherInLaw, '2021-08-15');
    const { assessment } = await withoutNotice(() => stories.dossiers.assess(dossier));
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

  it('is paid on the extract, the day of death being outside what is shared: nothing for the citizen to correct', {
    timeout: limit,
  }, async () => {
    const dossier = new WholeDossier(stories, await stories.cremationOf(fatherInLaw, '2021-08-15'));
    await withoutNotice(async () => {
      await dossier.take();
      await dossier.assess({ KT: 'PAPER_NEEDED', CT: 'REPLACED', HD: 'PAPER_NEEDED' });
      await dossier.accept();
      await dossier.papers('KT', 'HD');
    });
    const { text } = (await dossier.read()).paperRequest;
    expect(text).toContain(
      '1. Bản sao trích lục khai tử. Ngày chết của Người chết: CSDL hộ tịch điện tử có thông tin này',
    );
    expect(text).not.toContain('còn sai hoặc thiếu');
    await dossier.decide();
  });

  it('is paid on the extract where health alone knows of the death, which the citizen is asked to have registered', {
    timeout: limit,
  }, async () => {
    const { personalId } = examples.deathKnownOnlyToHealth;
    const dossier = new WholeDossier(stories, await stories.cremationOf(personalId, '2026-09-18'));
    await dossier.take();
    await dossier.assess({ KT: 'PAPER_NEEDED', CT: 'REPLACED', HD: 'PAPER_NEEDED' });
    await dossier.accept();
    await dossier.papers('KT', 'HD');
    expect((await dossier.read()).paperRequest.text).toContain(
      'Dữ liệu liên quan đến giấy tờ số 1 còn sai hoặc thiếu.',
    );
    await dossier.decide();
  });

  it('needs it where the death is known to health alone', async () => {
    const { assessment } = await stories.dossiers.assess(
      await stories.cremationOf(examples.deathKnownOnlyToHealth.personalId, '2026-09-18'),
    );
    expect(outcomes(assessment)).toMatchObject({ KT: 'PAPER_NEEDED' });
    expect(causes(assessment, 'KT')).toEqual(['VALUE_INVALID lifeStatus', 'NOT_IN_SCOPE dateOfDeath']);
    const [extract] = assessment.components;
    expect(extract.notice).toBeNull();
    expect(extract.nextSteps).not.toContain('PREPARE_WAIVER');
  });

  it('shows nothing of somebody to whom the number on the form leads by mistake', async () => {
    const mistaken = { ...(await stories.written(fatherInLaw)), personalId: examples.conflictingBirthDate.personalId };
    const { assessment } = await stories.dossiers.assess(
      await stories.dossiers.submit(cremation, await stories.written(wife.personalId), {
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
