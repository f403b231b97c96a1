import type { Address, Code } from '../../generated/model.ts';
import type { Comparison, Difference } from '../rule.ts';
import { compareAddressTexts } from './address-text.ts';
import { comparisonKey } from './comparison-key.ts';

/**
 * Compares addresses by codes where both sides take theirs from one list of administrative units; over the two lists
 * (before and since 1 July 2025) by the communes of today in which each can lie, which come with the value; else as far
 * as the province, or by their text. Units of two lists may bear one code or one name and be different ground.
 */
export function compareAddresses(left: Address, right: Address): Comparison {
  const sameWard = isSame(left.ward, right.ward);
  if (sameWard === false) return { result: 'CONFLICT', differs: inWard };
  if (sameWard) return withinWard(left, right);
  const sameProvince = isSame(left.province, right.province) ?? isSame(left.current.province, right.current.province);
  if (sameProvince === false) return { result: 'CONFLICT', differs: inProvince };
  if (isOtherList(left.ward, right.ward)) {
    const today = byCandidates(left, right);
    if (today) return today;
  }
  const text = compareAddressTexts(left.text, right.text);
  if (isOtherList(left.ward, right.ward) || isOtherList(left.province, right.province)) {
    return (sameProvince ?? text.sameProvince)
      ? { result: 'COMPATIBLE', finer: null, differs: inList }
      : { result: 'NEAR', differs: inList };
  }
  if (text.same) return { result: 'EQUAL' };
  if (text.finer) return { result: 'COMPATIBLE', finer: text.finer, differs: inPrecision };
  return text.contradicts && !sameProvince
    ? { result: 'CONFLICT', differs: inProvince }
    : { result: 'NEAR', differs: inPlace };
}

function withinWard(left: Address, right: Address): Comparison {
  if (left.text === right.text) return { result: 'EQUAL' };
  const text = compareAddressTexts(left.text, right.text);
  const details = left.detail !== null && right.detail !== null;
  const sameDetail = details && comparisonKey(left.detail) === comparisonKey(right.detail);
  if (text.same || sameDetail) return { result: 'EQUAL' };
  if (text.finer) return { result: 'COMPATIBLE', finer: text.finer, differs: inPrecision };
  return details ? { result: 'NEAR', differs: inDetail } : { result: 'COMPATIBLE', finer: null, differs: onlyWard };
}

/** Over two lists: the communes of today in which each side can lie; null where one side is not known at all. */
function byCandidates(left: Address, right: Address): Comparison | null {
  const [a, b] = [left.current, right.current];
  if (a.candidates.length === 0 || b.candidates.length === 0) return null;
  const isGuess = a.resolution === 'GUESS' || b.resolution === 'GUESS';
  if (!a.candidates.some((one) => b.candidates.some((other) => isSame(one, other)))) {
    return isGuess ? { result: 'NEAR', differs: byGuess } : { result: 'CONFLICT', differs: inWard };
  }
  if (isGuess) return { result: 'COMPATIBLE', finer: null, differs: byGuess };
  if (!a.ward || !b.ward) return { result: 'COMPATIBLE', finer: null, differs: inSplit };
  return inOneWardOfToday(left, right);
}

/** Two names of one ground: what is left to compare is what stands before the commune. */
function inOneWardOfToday(left: Address, right: Address): Comparison {
  const [bareLeft, bareRight] = [isWardAlone(left), isWardAlone(right)];
  if (bareLeft && bareRight) return { result: 'EQUAL', differs: byTwoLists };
  if (bareLeft || bareRight) {
    return { result: 'COMPATIBLE', finer: bareLeft ? 'RIGHT' : 'LEFT', differs: inPrecision };
  }
  if (left.detail === null || right.detail === null) return { result: 'COMPATIBLE', finer: null, differs: onlyWard };
  return comparisonKey(left.detail) === comparisonKey(right.detail)
    ? { result: 'EQUAL', differs: byTwoLists }
    : { result: 'NEAR', differs: inDetail };
}

/** Whether the address says no more than its commune: its finest part is the name that the code stands for. */
function isWardAlone({ detail, ward, text }: Address): boolean {
  const finest = (of: string) => comparisonKey(of.split(/[,;]/)[0] ?? '');
  return detail === null && ward !== null && finest(text) === finest(ward.label.vi);
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
const byTwoLists: Difference = {
  code: 'ADMIN_UNIT_LIST',
  text: {
    vi: 'cùng một nơi, ghi theo đơn vị hành chính trước và sau ngày 01/7/2025',
    en: 'the same place in units before and since 1 July 2025',
  },
};
const inSplit: Difference = {
  code: 'ADMIN_UNIT_SPLIT',
  text: {
    vi: 'đơn vị cấp xã cũ đã được chia vào nhiều đơn vị mới, trong đó có đơn vị này',
    en: 'the former ward was split among several of today, this one among them',
  },
};
const byGuess: Difference = {
  code: 'ADMIN_UNIT_GUESS',
  text: {
    vi: 'đơn vị hành chính hiện nay chỉ được suy đoán',
    en: 'the unit of today is only a guess',
  },
};
