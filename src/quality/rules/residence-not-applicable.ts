import type { AbsenceRule } from '../rule.ts';
import { deadBy } from './dead-by.ts';

export const residenceNotApplicable: AbsenceRule = {
  stage: 'ABSENCE',
  code: 'RESIDENCE_NOT_APPLICABLE',
  severity: 'INFO',
  title: { vi: 'Người đã chết không có nơi cư trú', en: 'No residence of the dead' },
  description: {
    vi: 'Nguồn dữ liệu ghi một người đã chết thì việc không còn ghi nơi cư trú không phải là thiếu thông tin.',
    en: 'Where a register holds a person to be dead, its having no residence any more is not a gap.',
  },
  text: {
    vi: '{registers} ghi người này đã chết nên không còn nơi cư trú.',
    en: '{registers}: the person is dead, so that there is no residence.',
  },
  nextStep: null,
  fields: ['Person.residence', 'Person.permanentResidence', 'Person.temporaryResidence'],
  needs: ['lifeStatus'],
  decides: false,
  mark: deadBy,
  check: ({ claims, entity }) => {
    const dead = new Set(
      entity.of('lifeStatus').flatMap(({ value, register }) => (value === 'DECEASED' ? [register] : [])),
    );
    const idle = claims.filter((claim) => claim.absence === 'MISSING' && !claim.raw && dead.has(claim.register));
    return idle.length > 0 ? [{ claims: idle, absence: 'NOT_APPLICABLE' }] : [];
  },
  examples: {
    passing: {
      field: 'Person.residence',
      key: '000190000017',
      claims: {
        residence: [{ register: 'residence', absence: 'MISSING' }],
        lifeStatus: [{ register: 'residence', value: 'ALIVE' }],
      },
    },
    failing: {
      field: 'Person.residence',
      key: '000190000017',
      claims: {
        residence: [{ register: 'residence', absence: 'MISSING' }],
        lifeStatus: [{ register: 'residence', value: 'DECEASED' }],
      },
    },
  },
};
