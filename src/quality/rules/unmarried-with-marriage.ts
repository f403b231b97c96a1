import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const unmarriedWithMarriage: FactRule = {
  stage: 'FACT',
  code: 'UNMARRIED_WITH_MARRIAGE',
  severity: 'WARNING',
  title: {
    vi: 'Đã khai là chưa kết hôn nhưng có đăng ký kết hôn',
    en: 'Declared unmarried, and a marriage is registered',
  },
  description: {
    vi: 'Tình trạng hôn nhân trong CSDL quốc gia về dân cư do công dân khai báo và có thể đã cũ. Có đăng ký kết hôn gắn với số định danh của người này thì không thể là “chưa kết hôn”, trừ khi việc kết hôn đã bị hủy.',
    en: 'The marital status in the population register is what somebody declared, and may be old. With a marriage registered under the number, “never married” cannot be, unless the marriage was annulled.',
  },
  text: {
    vi: '{registers} ghi “{told}”, nhưng hộ tịch có {count} đăng ký kết hôn của người này: {records}.',
    en: '{registers}: “{told}”, but the civil registry has {count} marriages of this person: {records}.',
  },
  nextStep: {
    vi: 'Xem đăng ký kết hôn và tình trạng hôn nhân theo hộ tịch; đề nghị công dân cập nhật thông tin dân cư.',
    en: 'Look at the marriages and at the marital status by the records, and have the citizen bring the declaration up to date.',
  },
  fields: ['Person.registeredMaritalStatus'],
  needs: ['marriages'],
  check: ({ type, entity, served }) => {
    if (served?.value !== 'NEVER_MARRIED') return [];
    const marriages = entity.of('marriages').filter(({ value }) => value !== null);
    const records = [...new Set(marriages.flatMap(({ recordRef }) => recordRef ?? []))];
    if (records.length === 0) return [];
    const words = {
      told: canonicalTexts(type, served.value),
      count: String(records.length),
      records: records.join(', '),
    };
    return [{ claims: [served], words, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'Person.registeredMaritalStatus',
      key: '000160000014',
      claims: {
        registeredMaritalStatus: [{ register: 'residence', value: 'DIVORCED' }],
        marriages: [
          {
            register: 'civil-registry',
            recordRef: 'ket_hon/17',
            value: { entity: 'MarriageRegistration', key: '17' },
          },
        ],
      },
    },
    failing: {
      field: 'Person.registeredMaritalStatus',
      key: '000160000014',
      claims: {
        registeredMaritalStatus: [{ register: 'residence', value: 'NEVER_MARRIED' }],
        marriages: [
          {
            register: 'civil-registry',
            recordRef: 'ket_hon/17',
            value: { entity: 'MarriageRegistration', key: '17' },
          },
        ],
      },
    },
  },
};
