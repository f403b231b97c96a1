import type { PartialDate, Text, UncoveredPeriod } from '../../generated/model.ts';
import { commonDays, type Days, dayAfter, dayBefore, isWithin, yearsAfter } from '../civil-day.ts';
import { isAddress } from '../value-shape.ts';
import type { Life } from './life.ts';
import type { Stay } from './stays.ts';

/** What a register covers: events registered in these provinces, in years that are digitised. */
export interface Area {
  /** Codes in the list of today. */
  readonly provinces: readonly string[];
  /** Null: no limit. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly registrars: Text;
}

export interface AreaCoverage {
  /** When a record of the person would not lie in the register; empty if never. */
  readonly uncovered: readonly UncoveredPeriod[];
  /** Whether it would for none of the time, so that finding nothing says nothing at all. */
  readonly isNothing: boolean;
}

/**
 * When, from a birthday on, a record of the person would lie in what a register covers: where one is registered
 * follows the registered residence. Null if it is not known when the person was born.
 */
export function areaCoverage(life: Life, age: number, area: Area): AreaCoverage | null {
  if (life.born === null) return null;
  const days = { from: yearsAfter(life.born, age), to: life.last };
  // Nobody so young has such a record.
  if (days.from > days.to) return { uncovered: [], isNothing: false };
  const uncovered: UncoveredPeriod[] = [];
  let covered = false;
  let isOpen = false;
  for (const { from, to } of parts(days, life.stays, area)) {
    const gap = gapOn(from, life, area);
    covered ||= gap === null;
    isOpen ||= gap?.isKnown === false;
    if (gap === null) continue;
    const last = uncovered.at(-1);
    const goesOn = last && dayAfter(last.to) === from && last.reason.en === gap.reason.en;
    if (goesOn) uncovered.pop();
    const begun = goesOn ? last.from : from;
    uncovered.push({ from: begun as PartialDate, to: to as PartialDate, reason: gap.reason });
  }
  return { uncovered, isNothing: !covered && !isOpen };
}

/** The time cut into pieces within which nothing changes. */
function parts(days: Days, stays: readonly Stay[], { fromYear, toYear }: Area): readonly Days[] {
  const spans = stays.flatMap(({ period: { possible, certain } }) => [possible, ...(certain ? [certain] : [])]);
  const years = { from: `${fromYear ?? 1}-01-01`.padStart(10, '0'), to: `${toYear ?? 9999}-12-31` };
  const within = [...spans, years].flatMap((span) => commonDays(span, days) ?? []);
  const starts = new Set([days.from, ...within.flatMap(({ from, to }) => [from, dayAfter(to)])]);
  const ordered = [...starts].filter((day) => isWithin(day, days)).sort();
  return ordered.map((from, at) => {
    const next = ordered[at + 1];
    return { from, to: next === undefined ? days.to : dayBefore(next) };
  });
}

interface Gap {
  readonly reason: Text;
  /** Whether it is known that the register does not cover the day; else it is only not known that it does. */
  readonly isKnown: boolean;
}

/** Why a record of that day may lie elsewhere; null if it would lie in the register. */
function gapOn(day: string, { stays, unasked }: Life, area: Area): Gap | null {
  const there = stays.filter(({ period }) => isWithin(day, period.possible));
  const outside = there.flatMap((stay) => {
    const province = provinceOf(stay);
    return province && !area.provinces.includes(province.code) ? [province.label] : [];
  });
  if (outside.length > 0) return { reason: livedElsewhere(outside), isKnown: true };
  const year = Number(day.slice(0, 4));
  if ((area.fromYear ?? 0) > year || (area.toYear ?? 9999) < year) {
    return { reason: notDigitised(area.registrars), isKnown: true };
  }
  if (unasked) return { reason: unasked, isKnown: false };
  const permanent = there.filter(({ kind }) => kind === 'PERMANENT');
  // One permanent residence surely, or a move on a day that is not known from one to the other.
  const isSure =
    permanent.length > 1 || permanent.some(({ period }) => period.certain && isWithin(day, period.certain));
  if (!isSure) return { reason: notKnown, isKnown: false };
  const unplaced = there.find((stay) => !provinceOf(stay));
  return unplaced ? { reason: placeUnclear(unplaced), isKnown: false } : null;
}

function provinceOf({ served }: Stay) {
  return isAddress(served.value) ? served.value.current.province : null;
}

function livedElsewhere(provinces: readonly Text[]): Text {
  const names = [...new Map(provinces.map((each) => [each.en, each])).values()];
  const [vi, en] = [names.map((each) => each.vi).join(', '), names.map((each) => each.en).join(', ')];
  return {
    vi: `cư trú tại ${vi}, việc đăng ký thuộc cơ quan đăng ký ở đó`,
    en: `lived in ${en}, where other registrars are competent`,
  };
}

const notDigitised = (registrars: Text): Text => ({
  vi: `chưa số hóa (${registrars.vi})`,
  en: `not digitised (${registrars.en})`,
});

const notKnown: Text = {
  vi: 'không rõ nơi thường trú, nên không rõ cơ quan đăng ký',
  en: 'the permanent residence is not known, nor therefore the registrar',
};

const placeUnclear = ({ served }: Stay): Text => {
  const written = isAddress(served.value) ? served.value.text : '';
  return {
    vi: `không xác định được tỉnh, thành phố hiện nay của nơi cư trú “${written}”`,
    en: `it cannot be told in which province of today the residence “${written}” lies`,
  };
};
