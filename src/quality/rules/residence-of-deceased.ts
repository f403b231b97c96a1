import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { deadBy } from './dead-by.ts';

export const residenceOfDeceased: FactRule = {
  stage: 'FACT',
  code: 'RESIDENCE_OF_DECEASED',
  severity: 'WARNING',
  title: { vi: 'Người đã chết vẫn còn nơi cư trú', en: 'A deceased person with a residence' },
  description: {
    vi: 'Một nguồn dữ liệu ghi người này đã chết, trong khi nơi cư trú vẫn được ghi như của người còn sống: đăng ký cư trú chưa được xóa. Địa chỉ không còn là nơi người này đang ở.',
    en: 'A register holds the person to be dead, while a residence is still on record as of somebody alive: the registration has not been deleted. The address is not where the person lives.',
  },
  text: {
    vi: '{registers} vẫn ghi nơi cư trú “{address}”, trong khi có nguồn dữ liệu ghi người này đã chết.',
    en: '{registers} still has the residence “{address}”, while a register holds the person to be dead.',
  },
  nextStep: {
    vi: 'Xem tình trạng sống trước khi dùng địa chỉ này; nếu người này đã chết, báo cơ quan đăng ký cư trú xóa đăng ký.',
    en: 'Look at the life status before using this address; if the person is dead, tell the residence authority to delete the registration.',
  },
  fields: ['Person.residence', 'Person.permanentResidence', 'Person.temporaryResidence'],
  needs: ['lifeStatus'],
  mark: deadBy,
  check: ({ type, entity, served }) => {
    const isDead = entity.of('lifeStatus').some(({ value }) => value === 'DECEASED');
    if (!served || !isDead) return [];
    return [{ claims: [served], words: { address: canonicalTexts(type, served.value) }, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'Person.residence',
      key: '000190000017',
      claims: {
        residence: [{ register: 'residence', value: address() }],
        lifeStatus: [{ register: 'residence', value: 'ALIVE' }],
      },
    },
    failing: {
      field: 'Person.residence',
      key: '000190000017',
      claims: {
        residence: [{ register: 'residence', value: address() }],
        lifeStatus: [
          { register: 'civil-registry', value: 'DECEASED' },
          { register: 'residence', value: 'ALIVE' },
        ],
      },
    },
  },
};

function address() {
  const ward = { code: '26740', system: 'admin-unit-2025', label: { vi: 'Phường Sài Gòn', en: 'Sài Gòn Ward' } };
  const current = { resolution: 'EXACT', province: null, ward, candidates: [ward] };
  return { text: '27 Lê Văn Sỹ, Phường Sài Gòn', province: null, district: null, ward, detail: null, current };
}
