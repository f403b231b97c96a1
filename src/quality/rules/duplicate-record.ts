import type { Text } from '../../generated/model.ts';
import { severalOfOneEvent } from '../once-in-a-life.ts';
import type { FactRule } from '../rule.ts';

/**
 * Said of every field that rests on these records, and not once of the person: a fact is selected, confirmed and signed by
 * itself, and one that kept silent because another speaks would look sound. Which record is wrong bears on each of them,
 * those too in which the records agree, for all may be somebody else's. Who shows a whole person can show it once: code
 * and references are the same.
 */
export const duplicateRecord: FactRule = {
  stage: 'FACT',
  on: 'SEVERAL',
  code: 'DUPLICATE_RECORD',
  severity: 'WARNING',
  title: { vi: 'Nhiều bản ghi cho cùng một việc', en: 'Several records of one event' },
  description: {
    vi: 'Một người chỉ có một lần sinh và một lần chết, nhưng nguồn dữ liệu có hai bản ghi trở lên: đăng ký lại, nhập hai lần, hoặc hai người bị gán cùng một số. Hệ thống không gộp các bản ghi đó; nếu ngày sinh hoặc giới tính cho thấy bản ghi nào hợp với số định danh thì dùng bản ghi đó, nếu không thì dùng bản ghi có số thứ tự nhỏ hơn trong nguồn.',
    en: 'A person is born once and dies once, but the register has two records or more: registered again, keyed twice, or two people under one number. They are not merged: the one whose date of birth and sex fit the number is served where that tells them apart, else the first by the register’s own reference.',
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
  check: ({ claims, served }) =>
    severalOfOneEvent(claims).map((records) => {
      const references = [...new Set(records.map((claim) => claim.recordRef ?? ''))];
      const words = { count: String(references.length), references: listed(references, served?.recordRef ?? null) };
      return { claims: records, words, effect: 'NOTES' };
    }),
  examples: {
    passing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: {
        fullName: [
          { register: 'civil-registry', source: 'births', once: true, recordRef: 'khai_sinh/1', absence: 'MISSING' },
          { register: 'civil-registry', source: 'deaths', once: true, recordRef: 'khai_tu/1', absence: 'MISSING' },
        ],
      },
    },
    failing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: {
        fullName: [
          { register: 'civil-registry', source: 'births', once: true, recordRef: 'khai_sinh/1', absence: 'MISSING' },
          { register: 'civil-registry', source: 'births', once: true, recordRef: 'khai_sinh/2', absence: 'MISSING' },
        ],
      },
    },
  },
};

/** Each by its reference; the one whose value is served is told. */
function listed(references: readonly string[], served: string | null): Text {
  const told = (mark: string) => references.map((each) => (each === served ? `${each} (${mark})` : each)).join(', ');
  return { vi: told('đang dùng'), en: told('served') };
}
