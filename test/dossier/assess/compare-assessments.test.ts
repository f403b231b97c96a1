import { describe, expect, it } from 'vitest';
import type { AssessedFact, Assessment } from '../../../src/dossier/assess/assessment.ts';
import { compareAssessments } from '../../../src/dossier/assess/compare-assessments.ts';
import { decideComponent } from '../../../src/dossier/assess/decide-component.ts';
import { basis, component } from '../catalogue/marriage.ts';
import { deciding, fact, needed, read } from './needed.ts';

const law = basis('QD', { from: null });
const componentOf = (code: string, more: Partial<AssessedFact>) =>
  decideComponent(
    component(code, { basis: 'QD' }),
    [[[needed([read(more)])]]],
    deciding({ procedure: { bases: [law], offersProposedBases: false } }),
  );
const assessment = (components: Assessment['components'], version = 1): Assessment => ({
  form: 1,
  dossier: 'H29.50-261123-1001',
  procedure: { code: '9.000018', version, name: { vi: 'x', en: 'x' } },
  at: '2026-11-23T02:00:00.000Z',
  official: 'CB1',
  unit: 'U1',
  submitter: {
    ...{ outcome: 'SAME', outcomeText: { vi: 'x', en: 'x' }, relation: null, of: null, basis: null, settledBy: null },
    facts: [],
  },
  components,
  attempts: [],
});

describe('two assessments of a dossier', () => {
  const whole = assessment([componentOf('KT', {}), componentOf('CT', {})]);

  it('that say the same differ in nothing, whenever and by whatever request they were made', () => {
    const claims = fact().claims.map((claim) => ({
      ...claim,
      requestId: 'r-2',
      retrievedAt: '2026-11-24T02:00:00.000Z',
    }));
    const later = assessment([componentOf('KT', { claims }), componentOf('CT', {})]);
    expect(compareAssessments(whole, later)).toEqual({ submitter: null, procedureVersion: null, components: [] });
  });

  it('differ in what changed of a fact, and in what that does to the component', () => {
    const day = { vi: '16/08/2021', en: '2021-08-16' };
    const later = assessment([
      componentOf('KT', { text: day, freshness: 'STALE', wrongPer10000: 2500 }),
      componentOf('CT', {}),
    ]);
    expect(compareAssessments(whole, later).components).toMatchObject([
      {
        ...{ code: 'KT', before: 'REPLACED', after: 'PAPER_NEEDED' },
        facts: [
          {
            ...{ of: 'deceased', field: 'dateOfDeath', textBefore: { vi: 'x' }, textAfter: day },
            flags: [
              { flag: 'freshness', before: 'CURRENT', after: 'STALE' },
              { flag: 'wrongPer10000', before: null, after: '2500' },
            ],
          },
        ],
      },
    ]);
  });

  it('differ in components that only one version of the procedure has', () => {
    const later = assessment([componentOf('CT', {}), componentOf('HD', {})], 2);
    const { procedureVersion, components } = compareAssessments(whole, later);
    expect(procedureVersion).toEqual({ before: 1, after: 2 });
    expect(components.map(({ code, before, after }) => [code, before, after])).toEqual([
      ['HD', null, 'REPLACED'],
      ['KT', 'REPLACED', null],
    ]);
    expect(components[0]?.facts[0]?.flags).toContainEqual({ flag: 'completeness', before: null, after: 'PRESENT' });
  });
});
