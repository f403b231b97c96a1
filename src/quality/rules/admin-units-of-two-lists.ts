import type { FactRule } from '../rule.ts';
import { differing } from './differing.ts';

export const adminUnitsOfTwoLists: FactRule = {
  stage: 'FACT',
  on: 'DIFFERS',
  code: 'ADMIN_UNITS_OF_TWO_LISTS',
  severity: 'INFO',
  title: {
    vi: 'Cùng một nơi, ghi theo đơn vị hành chính cũ và mới',
    en: 'The same place in former and present units',
  },
  description: {
    vi: 'Một nguồn ghi đơn vị hành chính trước ngày 01/7/2025, nguồn kia ghi đơn vị hiện nay mà toàn bộ địa bàn đơn vị cũ đã được nhập vào. Được coi là khớp ở mức đơn vị hiện nay.',
    en: 'One register gives a unit of before 1 July 2025, the other the unit of today into which all of its ground went. Counts as agreement, at the level of the unit of today.',
  },
  text: {
    vi: '“{served}” ({authority}, giá trị đang dùng) và “{other}” ({registers}): {difference}.',
    en: '“{served}” ({authority}, the value served) and “{other}” ({registers}): {difference}.',
  },
  nextStep: null,
  fields: [],
  check: (input) =>
    differing(input, ({ result, differs }) => result === 'EQUAL' && differs?.code === 'ADMIN_UNIT_LIST'),
  examples: {
    passing: {
      field: 'Person.placeOfBirth',
      key: '000190000017',
      claims: {
        placeOfBirth: [
          { register: 'civil-registry', value: bornIn('admin-unit-2004', 'Phường Bến Nghé') },
          { register: 'residence', value: bornIn('admin-unit-2004', 'Phường Bến Nghé') },
        ],
      },
    },
    failing: {
      field: 'Person.placeOfBirth',
      key: '000190000017',
      claims: {
        placeOfBirth: [
          { register: 'civil-registry', value: bornIn('admin-unit-2004', 'Phường Bến Nghé') },
          { register: 'residence', value: bornIn('admin-unit-2025', 'Phường Sài Gòn') },
        ],
      },
    },
  },
};

function bornIn(system: string, name: string) {
  const unit = (system: string, name: string) => ({ code: '26740', system, label: { vi: name, en: name } });
  const today = unit('admin-unit-2025', 'Phường Sài Gòn');
  return {
    text: `${name}, Thành phố Hồ Chí Minh`,
    province: null,
    district: null,
    ward: unit(system, name),
    detail: null,
    current: { resolution: 'EXACT', province: null, ward: today, candidates: [today] },
  };
}
