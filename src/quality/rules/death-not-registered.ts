import type { FactRule } from '../rule.ts';
import { authorityOfLife, registersOfUnregisteredDeath } from './unregistered-death.ts';

export const deathNotRegistered: FactRule = {
  stage: 'FACT',
  code: 'DEATH_NOT_REGISTERED',
  severity: 'ERROR',
  title: { vi: 'Có tin chết nhưng chưa có đăng ký khai tử', en: 'Death known but not registered' },
  description: {
    vi: 'Một nguồn dữ liệu ghi người này đã chết, trong khi nguồn có thẩm quyền cao nhất đã được tra cứu và không có đăng ký khai tử. Vì vậy chưa thể dựa vào tình trạng nào, kể cả “còn sống”.',
    en: 'A register holds the person to be dead, while the one of first authority was asked and has no death registration. Neither “alive” nor “deceased” can be relied on until it is settled.',
  },
  text: {
    vi: '{registers} ghi người này đã chết, nhưng {authority} chưa có đăng ký khai tử.',
    en: '{registers}: the person is dead; {authority} has no death registration.',
  },
  nextStep: {
    vi: 'Không dùng tình trạng “còn sống” để giải quyết hồ sơ. Đề nghị thân nhân xuất trình trích lục khai tử hoặc giấy báo tử, và báo cơ quan đăng ký hộ tịch kiểm tra.',
    en: 'Do not decide on “alive”. Ask the relatives for the death extract or the death notice, and tell the civil-status registrar.',
  },
  fields: ['Person.lifeStatus'],
  mark: ({ own }) => own.map(({ value }) => value).join(),
  check: ({ claims, entity }) => {
    const registers = registersOfUnregisteredDeath(entity);
    const deaths = claims.filter((claim) => claim.value === 'DECEASED' && registers.has(claim.register));
    if (deaths.length === 0) return [];
    const against = authorityOfLife(claims, entity);
    return [{ claims: deaths, ...(against && { against }), effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'Person.lifeStatus',
      key: '000150000016',
      claims: {
        lifeStatus: [
          { register: 'civil-registry', value: 'DECEASED' },
          { register: 'health', value: 'DECEASED' },
        ],
      },
    },
    failing: {
      field: 'Person.lifeStatus',
      key: '000150000016',
      claims: {
        lifeStatus: [
          { register: 'civil-registry', absence: 'NO_RECORD' },
          { register: 'health', value: 'DECEASED' },
          { register: 'residence', value: 'ALIVE' },
        ],
      },
    },
  },
};
