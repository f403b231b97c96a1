import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { authorityOfLife, registersOfUnregisteredDeath } from './unregistered-death.ts';

export const deathDateNotRegistered: FactRule = {
  stage: 'FACT',
  code: 'DEATH_DATE_NOT_REGISTERED',
  severity: 'WARNING',
  title: { vi: 'Ngày chết chưa được đăng ký khai tử', en: 'Date of a death that is not registered' },
  description: {
    vi: 'Ngày chết lấy từ nguồn khác trong khi nguồn có thẩm quyền cao nhất về tình trạng sống đã được tra cứu và không có đăng ký khai tử.',
    en: 'The date of death comes from another register, while the one of first authority for life status was asked and has no death registration.',
  },
  text: {
    vi: '{registers} ghi ngày chết {date}, nhưng {authority} chưa có đăng ký khai tử.',
    en: '{registers}: date of death {date}; {authority} has no death registration.',
  },
  nextStep: {
    vi: 'Đề nghị thân nhân xuất trình trích lục khai tử; nếu chưa đăng ký, hướng dẫn làm thủ tục đăng ký khai tử.',
    en: 'Ask the relatives for the death extract; if the death is not registered, tell them how to register it.',
  },
  fields: ['Person.dateOfDeath'],
  needs: ['lifeStatus'],
  check: ({ type, claims, entity, served }) => {
    if (!served) return [];
    const registers = registersOfUnregisteredDeath(entity);
    const dates = claims.filter((claim) => claim.value !== null && registers.has(claim.register));
    if (!dates.includes(served)) return [];
    const against = authorityOfLife(claims, entity);
    const date = canonicalTexts(type, served.value);
    return [
      {
        claims: [served],
        ...(against ? { against, words: { date } } : { words: { date, authority: firstAuthority } }),
        effect: 'NOTES',
      },
    ];
  },
  examples: {
    passing: {
      field: 'Person.dateOfDeath',
      key: '000150000016',
      claims: {
        dateOfDeath: [{ register: 'residence', value: '2026-03-02' }],
        lifeStatus: [
          { register: 'civil-registry', value: 'DECEASED' },
          { register: 'residence', value: 'DECEASED' },
        ],
      },
    },
    failing: {
      field: 'Person.dateOfDeath',
      key: '000150000016',
      claims: {
        dateOfDeath: [{ register: 'health', value: '2026-03-02' }],
        lifeStatus: [
          { register: 'civil-registry', absence: 'NO_RECORD' },
          { register: 'residence', value: 'ALIVE' },
          { register: 'health', value: 'DECEASED' },
        ],
      },
    },
  },
};

const firstAuthority = { vi: 'nguồn có thẩm quyền cao nhất', en: 'the register of first authority' };
