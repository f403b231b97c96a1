import { describe, expect, it } from 'vitest';
import type { Address } from '../../../src/generated/model.ts';
import { compareAddresses } from '../../../src/quality/compare/address.ts';
import { unplaced } from '../unplaced.ts';

const old = 'QD124-2004';
const since = 'QD19-2025';
const city = 'Thành phố Hồ Chí Minh';

function address(text: string, system?: string, ward?: string, detail: string | null = null, province = '79'): Address {
  const unit = (code: string | undefined) => (system && code ? { code, system, label: { vi: code, en: code } } : null);
  return { ...unplaced, text, province: unit(province), ward: unit(ward), detail };
}

const cases: readonly (readonly [string, Address, Address, string, string?, ('LEFT' | 'RIGHT' | null)?])[] = [
  [
    'usual abbreviations',
    address('P. Bến Thành, Q1, TP.HCM'),
    address('Phường Bến Thành, Quận 1, Thành phố Hồ Chí Minh'),
    'EQUAL',
  ],
  [
    'less of it',
    address(`Phường Bến Thành, ${city}`),
    address(`12 Lê Lợi, phường Bến Thành, ${city}, Việt Nam`),
    'COMPATIBLE',
    'PRECISION',
    'RIGHT',
  ],
  ['other provinces, as text', address(`Phường 1, ${city}`), address('Phường 1, Tỉnh Cà Mau'), 'CONFLICT', 'PROVINCE'],
  ['other wards, as text', address(`Phường 1, ${city}`), address(`Phường 2, ${city}`), 'NEAR', 'PLACE'],
  ['a hospital and a province', address('Bệnh viện mô phỏng'), address(city), 'NEAR', 'PLACE'],
  [
    'the same ward by code, written differently',
    address(`5 Lê Lợi, Phường Bến Thành, ${city}`, since, '26743'),
    address(`Phường Bến Thành (Quận 1), ${city}`, since, '26743'),
    'COMPATIBLE',
    'WARD_ONLY',
    null,
  ],
  [
    'the same ward and the same detail',
    address(`5 Lê Lợi, P. Bến Thành, ${city}`, since, '26743', '5 Lê Lợi'),
    address(`5 LÊ LỢI, Bến Thành, ${city}`, since, '26743', '5 LÊ LỢI'),
    'EQUAL',
  ],
  [
    'the same ward, other houses',
    address(`5 Lê Lợi, Phường Bến Thành, ${city}`, since, '26743', '5 Lê Lợi'),
    address(`7 Lê Lợi, Phường Bến Thành, ${city}`, since, '26743', '7 Lê Lợi'),
    'NEAR',
    'DETAIL',
  ],
  [
    'other wards of one list',
    address(`Phường Bến Thành, ${city}`, since, '26743'),
    address(`Phường Bến Thành, ${city}`, since, '26740'),
    'CONFLICT',
    'WARD',
  ],
  [
    'other provinces of one list',
    address('A', since, undefined, null, '79'),
    address('A', since, undefined, null, '96'),
    'CONFLICT',
    'PROVINCE',
  ],
  [
    'one code in two lists, same province name',
    address(`Phường Bến Thành, Quận 1, ${city}`, old, '26743'),
    address(`Phường Bến Thành, ${city}`, since, '26743'),
    'COMPATIBLE',
    'ADMIN_UNIT_LIST',
    null,
  ],
  [
    'two lists and a province that was merged: nobody can tell',
    address('Phường Phú Cường, Tỉnh Bình Dương', old, '25747', null, '74'),
    address(`Phường Thủ Dầu Một, ${city}`, since, '25747'),
    'NEAR',
    'ADMIN_UNIT_LIST',
  ],
  [
    'a code whose list is not named',
    address(`Phường Bến Nghé, ${city}`, 'admin-unit', '26740'),
    address(`Phường Sài Gòn, ${city}`, 'admin-unit', '26740'),
    'NEAR',
    'PLACE',
  ],
  [
    'a ward where the other has the province alone',
    address(city, since),
    address(`Phường Bến Thành, ${city}`, since, '26743'),
    'COMPATIBLE',
    'PRECISION',
    'RIGHT',
  ],
];

describe('addresses', () => {
  for (const [name, left, right, result, differs, finer] of cases) {
    it(name, () => {
      const comparison = compareAddresses(left, right);
      expect([comparison.result, comparison.differs?.code]).toEqual([result, differs]);
      expect(comparison.result === 'COMPATIBLE' ? comparison.finer : undefined).toBe(finer);
    });
  }
});
