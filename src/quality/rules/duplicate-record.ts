import type { Claim } from '../claim.ts';
import type { FactRule } from '../rule.ts';

/** Kinds of record of which a life has one. Others, such as cards, may well be several. */
const onceInALife: readonly (string | null)[] = ['births', 'deaths', 'death-notices'];

export const duplicateRecord: FactRule = {
  stage: 'FACT',
  on: 'SEVERAL',
  code: 'DUPLICATE_RECORD',
  severity: 'WARNING',
  title: { vi: 'Nhiều bản ghi cho cùng một việc', en: 'Several records of one event' },
  description: {
    vi: 'Một người chỉ có một lần sinh và một lần chết, nhưng nguồn dữ liệu có hai bản ghi trở lên: đăng ký lại, nhập hai lần, hoặc hai người bị gán cùng một số. Hệ thống không gộp các bản ghi đó.',
    en: 'A person is born once and dies once, but the register has two records or more: registered again, keyed twice, or two people under one number. They are not merged.',
  },
  text: {
    vi: '{registers} có {count} bản ghi cho cùng một việc: {references}.',
    en: '{registers} has {count} records of one event: {references}.',
  },
  nextStep: {
    vi: 'Đề nghị cơ quan đã lập bản ghi xác định bản ghi có giá trị.',
    en: 'Ask whoever made the records which of them is valid.',
  },
  fields: [],
  check: ({ claims }) => {
    const byEvent = new Map<string, Claim[]>();
    for (const claim of claims) {
      if (claim.kind !== 'RECORD' || claim.recordRef === null || !onceInALife.includes(claim.source)) continue;
      const event = `${claim.register} ${claim.source}`;
      byEvent.set(event, [...(byEvent.get(event) ?? []), claim]);
    }
    return [...byEvent.values()].flatMap((records) => {
      const references = new Set(records.map((claim) => claim.recordRef));
      if (references.size < 2) return [];
      const words = { count: String(references.size), references: [...references].join(', ') };
      return [{ claims: records, words, effect: 'NOTES' }];
    });
  },
  examples: {
    passing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: {
        fullName: [
          { register: 'civil-registry', source: 'births', recordRef: 'khai_sinh/1', absence: 'MISSING' },
          { register: 'civil-registry', source: 'deaths', recordRef: 'khai_tu/1', absence: 'MISSING' },
        ],
      },
    },
    failing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: {
        fullName: [
          { register: 'civil-registry', source: 'births', recordRef: 'khai_sinh/1', absence: 'MISSING' },
          { register: 'civil-registry', source: 'births', recordRef: 'khai_sinh/2', absence: 'MISSING' },
        ],
      },
    },
  },
};
