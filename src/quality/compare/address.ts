import type { Address, Code } from '../../generated/model.ts';
import type { Comparison, Difference } from '../rule.ts';
import { compareAddressTexts } from './address-text.ts';
import { comparisonKey } from './comparison-key.ts';

/**
 * Compares addresses by codes where both sides take theirs from one list of administrative units, else by their text.
 * Units of two lists (before and since 1 July 2025) may bear one code or one name and be different ground: those are
 * compared as far as the province and are COMPATIBLE at best. No unit is translated into another list here.
 */
export function compareAddresses(left: Address, right: Address): Comparison {
  const text = compareAddressTexts(left.text, right.text);
  const sameWard = isSame(left.ward, right.ward);
  if (sameWard === false) return { result: 'CONFLICT', differs: inWard };
  if (sameWard) return withinWard(left, right, text);
  const sameProvince = isSame(left.province, right.province);
  if (sameProvince === false) return { result: 'CONFLICT', differs: inProvince };
  if (isOtherList(left.ward, right.ward) || isOtherList(left.province, right.province)) {
    return text.sameProvince
      ? { result: 'COMPATIBLE', finer: null, differs: inList }
      : { result: 'NEAR', differs: inList };
  }
  if (text.same) return { result: 'EQUAL' };
  if (text.finer) return { result: 'COMPATIBLE', finer: text.finer, differs: inPrecision };
  return text.contradicts && !sameProvince
    ? { result: 'CONFLICT', differs: inProvince }
    : { result: 'NEAR', differs: inPlace };
}

function withinWard(left: Address, right: Address, text: ReturnType<typeof compareAddressTexts>): Comparison {
  const details = left.detail !== null && right.detail !== null;
  const sameDetail = details && comparisonKey(left.detail) === comparisonKey(right.detail);
  if (text.same || sameDetail) return { result: 'EQUAL' };
  if (text.finer) return { result: 'COMPATIBLE', finer: text.finer, differs: inPrecision };
  return details ? { result: 'NEAR', differs: inDetail } : { result: 'COMPATIBLE', finer: null, differs: onlyWard };
}

/** Codes whose list the register does not name; the same one may be two units. */
const unnamedList = 'admin-unit';

/** Whether two codes name one unit; null where that cannot be told from the codes. */
function isSame(left: Code | null, right: Code | null): boolean | null {
  if (left === null || right === null) return null;
  if (left.system !== right.system || left.system === unnamedList) return null;
  return left.code === right.code;
}

function isOtherList(left: Code | null, right: Code | null): boolean {
  return left !== null && right !== null && left.system !== right.system;
}

const inPrecision: Difference = { code: 'PRECISION', text: { vi: 'mức độ chi tiết', en: 'how detailed it is' } };
const inWard: Difference = { code: 'WARD', text: { vi: 'khác đơn vị hành chính cấp xã', en: 'different wards' } };
const inProvince: Difference = { code: 'PROVINCE', text: { vi: 'khác tỉnh, thành phố', en: 'different provinces' } };
const inPlace: Difference = {
  code: 'PLACE',
  text: { vi: 'cách ghi địa danh khác nhau', en: 'the places are written differently' },
};
const inDetail: Difference = {
  code: 'DETAIL',
  text: { vi: 'cùng đơn vị cấp xã, khác số nhà, đường, thôn', en: 'same ward, different house, street or hamlet' },
};
const onlyWard: Difference = {
  code: 'WARD_ONLY',
  text: { vi: 'chỉ so sánh được đến đơn vị hành chính cấp xã', en: 'could only be compared as far as the ward' },
};
const inList: Difference = {
  code: 'ADMIN_UNIT_LIST',
  text: {
    vi: 'hai địa chỉ ghi theo hai danh mục đơn vị hành chính, chỉ so sánh được đến cấp tỉnh',
    en: 'the addresses use two lists of administrative units and could only be compared as far as the province',
  },
};
