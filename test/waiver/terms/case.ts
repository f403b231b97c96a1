import type { AssessedComponent, Assessment } from '../../../src/dossier/assess/assessment.ts';
import type { LegalBasis, Need, Procedure } from '../../../src/dossier/catalogue/procedure.ts';
import type { WaiverAsked } from '../../../src/waiver/terms/asked.ts';
import type { Terms } from '../../../src/waiver/terms/terms.ts';
import { assessed, assessmentOf, procedure as plain } from '../../dossier/life/procedure.ts';

export const inForce: LegalBasis = {
  ...{ id: 'TT04', document: '04/2020/TT-BTP', article: 'Điều 4', status: 'IN_FORCE', from: null, to: null },
  ...{ title: { vi: 'Quá hạn trả lời', en: 'No answer in time' }, daysWithoutAnswer: null },
};
export const proposed: LegalBasis = { ...inForce, id: 'DX', document: 'Đề xuất', article: null, status: 'PROPOSED' };

export const need = (field: string, basis: string | null): Need => ({
  ...{ of: 'deceased', field, at: null, over: null, expects: null },
  tolerates: { partial: false, uncovered: false, stale: false, lowerAuthority: [], lastKnown: false },
  shortfall: basis === null ? 'PAPER' : 'WAIVER',
  basis,
});

/** The component KT needs a fact that is not shared and one that is not covered; on both one may proceed. */
export function procedureWith(bases: readonly LegalBasis[], needs: readonly Need[]): Procedure {
  const components = plain.components.map((each) => (each.code === 'KT' ? { ...each, anyOf: [needs] } : each));
  return { ...plain, bases, components, offersProposedBases: true };
}
export const procedure = procedureWith(
  [inForce, proposed],
  [need('NOT_IN_SCOPE', 'TT04'), need('NOT_COVERED', 'TT04')],
);

export const component: AssessedComponent = assessed(
  'KT',
  'REPLACEABLE_WITH_WAIVER',
  ['NOT_IN_SCOPE', 'Không chia sẻ'],
  ['NOT_COVERED', 'Chưa số hóa'],
);
export const assessmentWith = (of: AssessedComponent): Assessment => assessmentOf('H29.50-261123-0001', [of]);

export const asked: WaiverAsked = {
  ...{ component: 'KT', reason: 'NOT_SHARED', ownWords: null, checks: [], bases: ['TT04'], validUntil: null },
  acknowledged: [
    { code: 'NOT_IN_SCOPE', role: 'deceased', field: 'NOT_IN_SCOPE' },
    { code: 'NOT_COVERED', role: 'deceased', field: 'NOT_COVERED' },
  ],
};

/** A few minutes after the assessment, with nothing in the way. */
export const terms: Terms = {
  now: new Date('2026-11-23T02:10:00Z'),
  storeNow: new Date('2026-11-23T02:10:01Z'),
  today: '2026-11-23',
  assessment: assessmentWith(component),
  isLatest: true,
  shownAt: '2026-11-23T02:00:01.000Z',
  version: 1,
  procedure,
  componentState: 'OPEN',
  isCovered: false,
  isSubmitterSettled: true,
  daysWithoutAnswer: null,
};
