import { describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { DossierStories, wife } from '../support/dossier-stories.ts';
import { causes, outcomes } from '../support/dossiers.ts';

const stories = new DossierStories();

describe('marital status', () => {
  it('is looked up over the time of residence', async () => {
    const { assessment } = await stories.dossiers.assess(await stories.maritalStatusOf(wife.personalId, '2010-01-01'));
    expect(outcomes(assessment)).toEqual({ CC: 'REPLACED', CT: 'REPLACED', TTHN: 'REPLACED' });
    const fact = assessment.components[2].facts[0];
    expect(fact).toMatchObject({
      field: 'maritalStatus(from:2010-01-01,to:2026-11-01)',
      text: 'Đang có vợ hoặc chồng',
      completeness: 'PRESENT',
    });
  });

  it('of a time that the registers do not cover needs the paper, or the silence of a registrar', async () => {
    const before = stories.dossiers.clock.now;
    const code = await stories.maritalStatusOf(examples.conflictingBirthDate.father ?? '', '1975-01-01');
    const { assessment } = await stories.dossiers.assess(code);
    expect(outcomes(assessment)).toMatchObject({ TTHN: 'PAPER_NEEDED' });
    expect(causes(assessment, 'TTHN')).toEqual(['NOT_COVERED maritalStatus(from:1975-01-01,to:2026-11-01)']);
    expect(assessment.components[2].causes[0].text).toContain('không tìm thấy chưa có nghĩa là không có');

    const { seq = 0 } = (await stories.dossiers.store.dossiers.find(code)) ?? {};
    const asked = {
      ...{
        kind: 'REGISTRAR_ASKED',
        at: new Date(before).toISOString(),
        by: { unit: 'U1', official: 'CB1' },
        key: null,
      },
      data: { state: 'WAITING_FOR_REGISTRAR', components: { TTHN: 'REGISTRAR_ASKED' } },
    };
    await stories.dossiers.store.dossiers.append(code, seq, asked, { state: 'WAITING_FOR_REGISTRAR' });
    const inDays = async (days: number) => {
      stories.dossiers.clock.now = before + days * 86_400_000;
      return (await stories.dossiers.assess(code)).assessment;
    };
    expect(outcomes(await inDays(19))).toMatchObject({ TTHN: 'PAPER_NEEDED' });
    const silent = await inDays(20);
    stories.dossiers.clock.now = before;
    expect(outcomes(silent)).toMatchObject({ TTHN: 'REPLACEABLE_WITH_WAIVER' });
    expect(silent.components[2]).toMatchObject({
      notice: null,
      bases: [{ code: 'ND87' }, { code: 'TT04', use: 'WAIVER' }],
    });
    expect(silent.components[2].nextSteps[0]).toBe('PREPARE_WAIVER');
  });
});
