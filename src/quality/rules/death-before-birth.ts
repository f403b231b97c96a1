import type { FieldPath } from '../../generated/model.ts';
import { isPartialDate, isSurelyBefore } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const deathBeforeBirth: FactRule = {
  stage: 'FACT',
  code: 'DEATH_BEFORE_BIRTH',
  severity: 'ERROR',
  title: { vi: 'Ngày chết trước ngày sinh', en: 'Death before birth' },
  description: {
    vi: 'So sánh ngày đang dùng với tất cả ngày sinh (hoặc ngày chết) mà các nguồn ghi, theo mức độ đầy đủ chung. Chỉ báo lỗi khi không nguồn nào ghi ngày phù hợp.',
    en: 'The date served is held against every date of birth (or death) that registers give, at the precision they share. Found only where no register gives a date that fits.',
  },
  text: {
    vi: 'Ngày chết {death} trước ngày sinh {birth}.',
    en: 'The date of death, {death}, is before the date of birth, {birth}.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy khai sinh và trích lục khai tử trước khi dùng một trong hai ngày.',
    en: 'Compare the birth certificate and the death extract before using either date.',
  },
  fields: ['Person.dateOfBirth', 'Person.dateOfDeath'],
  needs: ['dateOfBirth', 'dateOfDeath'],
  mark: ({ field, value, said }) => {
    const others = said(otherDate(field))?.map((each) => each.value);
    return others ? String(against(field, value, others) !== null) : null;
  },
  check: ({ field, type, entity, served }) => {
    const others = entity.of(otherDate(field)).map((claim) => claim.value);
    const other = against(field, served?.value, others);
    if (!served || other === null) return [];
    const [death, birth] = isDeath(field) ? [served.value, other] : [other, served.value];
    const words = { death: canonicalTexts(type, death), birth: canonicalTexts(type, birth) };
    return [{ claims: [served], words, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'Person.dateOfDeath',
      key: '000140000011',
      claims: {
        dateOfDeath: [{ register: 'residence', value: '2001' }],
        dateOfBirth: [{ register: 'civil-registry', value: '2001-03-04' }],
      },
    },
    failing: {
      field: 'Person.dateOfDeath',
      key: '000140000011',
      claims: {
        dateOfDeath: [{ register: 'residence', value: '2001' }],
        dateOfBirth: [{ register: 'civil-registry', value: '2002-03-04' }],
      },
    },
  },
};

const isDeath = (field: FieldPath) => field === 'Person.dateOfDeath';
const otherDate = (field: FieldPath) => (isDeath(field) ? 'dateOfBirth' : 'dateOfDeath');

/** The first of the other dates, if every one of them makes a death come before the birth. */
function against(field: FieldPath, date: unknown, others: readonly unknown[]): string | null {
  if (!isPartialDate(date)) return null;
  const dates = others.filter(isPartialDate);
  const isAgainst = isDeath(field)
    ? dates.every((other) => isSurelyBefore(date, other))
    : dates.every((other) => isSurelyBefore(other, date));
  return isAgainst ? (dates[0] ?? null) : null;
}
