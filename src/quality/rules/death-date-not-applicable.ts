import type { AbsenceRule } from '../rule.ts';

export const deathDateNotApplicable: AbsenceRule = {
  stage: 'ABSENCE',
  code: 'DEATH_DATE_NOT_APPLICABLE',
  severity: 'INFO',
  title: { vi: 'Người còn sống không có ngày chết', en: 'No date of death for the living' },
  description: {
    vi: 'Nguồn dữ liệu ghi một người còn sống thì việc không ghi ngày chết không phải là thiếu thông tin, trừ khi nguồn có thẩm quyền cao nhất ghi người đó đã chết.',
    en: 'Where a register holds a person to be alive, its having no date of death is not a gap, unless the one of first authority holds that person to be dead.',
  },
  text: {
    vi: '{registers} ghi người này còn sống nên không có ngày chết.',
    en: '{registers}: the person is alive, so that there is no date of death.',
  },
  nextStep: null,
  fields: ['Person.dateOfDeath'],
  needs: ['lifeStatus'],
  decides: false,
  check: ({ claims, entity }) => {
    const statuses = entity.of('lifeStatus').filter((claim) => claim.value !== null);
    const says = (register: string, isAlive: boolean) =>
      statuses.some((claim) => claim.register === register && (claim.value === 'ALIVE') === isAlive);
    // Where the first authority has the death there is a date, though none gives it.
    const all = entity.of('lifeStatus');
    const first = all.filter(({ authority }) => authority === all[0]?.authority);
    const isRegistered = first.some(({ value }) => value === 'DECEASED');
    if (isRegistered && claims.every(({ value }) => value === null)) return [];
    const idle = claims
      .filter((claim) => claim.absence === 'MISSING' || claim.absence === 'NO_RECORD')
      .filter((claim) => says(claim.register, true) && !says(claim.register, false));
    return idle.length > 0 ? [{ claims: idle, absence: 'NOT_APPLICABLE' }] : [];
  },
  examples: {
    passing: {
      field: 'Person.dateOfDeath',
      key: '000140000011',
      claims: {
        dateOfDeath: [{ register: 'residence', absence: 'MISSING' }],
        lifeStatus: [{ register: 'residence', value: 'DECEASED' }],
      },
    },
    failing: {
      field: 'Person.dateOfDeath',
      key: '000190000017',
      claims: {
        dateOfDeath: [{ register: 'residence', absence: 'MISSING' }],
        lifeStatus: [{ register: 'residence', value: 'ALIVE' }],
      },
    },
  },
};
