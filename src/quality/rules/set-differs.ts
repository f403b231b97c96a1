import type { Claim } from '../claim.ts';
import { compare } from '../compare/compare.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { exhaustiveGroups } from '../witness.ts';

export const setDiffers: FactRule = {
  stage: 'FACT',
  on: 'SET',
  code: 'SET_DIFFERS',
  severity: 'WARNING',
  title: { vi: 'Các nguồn liệt kê khác nhau', en: 'Registers list different items' },
  description: {
    vi: 'Một mục có trong nguồn này nhưng không có trong nguồn khác đã được tra cứu và phải ghi đủ, ví dụ con hoặc thành viên hộ. Nguồn không tra cứu được hoặc chưa số hóa thì không tính.',
    en: 'An item that one register names is not named by another that was asked and should have it, such as a child or a member of a household. Registers that could not be asked or are not digitised do not count.',
  },
  text: {
    vi: '{registers} ghi “{item}”; số nguồn khác đã trả lời nhưng không ghi: {count}.',
    en: '{registers}: “{item}”; other registers that answered and do not name it: {count}.',
  },
  nextStep: {
    vi: 'Hỏi công dân và đối chiếu giấy tờ gốc trước khi coi danh sách là đầy đủ.',
    en: 'Ask the citizen and compare original documents before taking the list as complete.',
  },
  fields: [],
  check: ({ kind, type, claims }) => {
    if (kind !== 'set') return [];
    const items: Claim[][] = [];
    for (const claim of claims) {
      if (claim.value === null) continue;
      const same = items.find((item) => compare(type, item[0]?.value, claim.value).result === 'EQUAL');
      if (same) same.push(claim);
      else items.push([claim]);
    }
    const exhaustive = exhaustiveGroups(claims);
    return items.flatMap((naming) => {
      const silent = [...exhaustive].filter((group) => !naming.some((claim) => claim.group === group)).length;
      if (silent === 0) return [];
      const words = { item: canonicalTexts(type, naming[0]?.value), count: String(silent) };
      return [{ claims: naming, words, effect: 'NOTES' }];
    });
  },
  examples: {
    passing: {
      field: 'Person.children',
      key: '000160000014',
      claims: {
        children: [
          { register: 'civil-registry', value: { entity: 'Person', key: '000190000017' } },
          { register: 'residence', absence: 'SOURCE_UNAVAILABLE' },
        ],
      },
    },
    failing: {
      field: 'Person.children',
      key: '000160000014',
      claims: {
        children: [
          { register: 'civil-registry', value: { entity: 'Person', key: '000190000017' } },
          { register: 'residence', absence: 'MISSING' },
        ],
      },
    },
  },
};
