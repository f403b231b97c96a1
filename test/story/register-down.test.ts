import { describe, expect, it } from 'vitest';
import { DossierStories, fatherInLaw } from '../support/dossier-stories.ts';
import { causes, outcomes } from '../support/dossiers.ts';

const stories = new DossierStories();

describe('a register that is down', () => {
  it('is waited for until the set share of the time is over; then the paper is needed', async () => {
    const code = await stories.cremationOf(fatherInLaw, '2021-08-15');
    const down = { down: ['residence'] } as const;
    const waiting = (await stories.dossiers.assess(code, down)).assessment;
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
    const began = stories.dossiers.clock.now;
    stories.dossiers.clock.now = Date.parse('2026-11-27T02:00:00Z');
    expect(outcomes((await stories.dossiers.assess(code, down)).assessment)).toMatchObject({ CT: 'WAIT' });
    stories.dossiers.clock.now = Date.parse('2026-11-30T02:00:00Z');
    const late = (await stories.dossiers.assess(code, down)).assessment;
    expect(outcomes(late)).toMatchObject({ KT: 'PAPER_NEEDED', CT: 'PAPER_NEEDED' });
    expect(causes(late, 'CT').every((cause) => cause.startsWith('REGISTER_UNAVAILABLE '))).toBe(true);
    expect(late.components[1]).toMatchObject({ tryAgainAt: null, nextSteps: ['REQUEST_PAPER', 'ASK_REGISTRAR'] });
    const back = (await stories.dossiers.assess(code)).assessment;
    expect(outcomes(back)).toMatchObject({ KT: 'REPLACED', CT: 'REPLACED' });
    stories.dossiers.clock.now = began;
  });
});
