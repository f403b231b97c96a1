import type { Text } from '../../generated/model.ts';

/** So many of so many, and how far that holds. In whole numbers, so that its canonical form is the same everywhere. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** Per ten thousand; null where there are too few to name a share. Neither 0 nor 10000 unless it is none or all. */
  readonly per10000: number | null;
  /** Interval in which the share lies with a confidence of 95 % (Wilson), rounded outwards; null where `of` is 0. */
  readonly low10000: number | null;
  readonly high10000: number | null;
}

/** Quantile of the normal distribution for 95 %. */
const z = 1.96;
const WHOLE = 10_000;

/** @param least of how many dossiers a share is named at least */
export function shareOf(count: number, of: number, least: number): Share {
  if (of === 0) return { count, of, per10000: null, low10000: null, high10000: null };
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z / (2 * of)) ** 2);
  const whole = 1 + z ** 2 / of;
  return {
    count,
    of,
    per10000: of < least ? null : named(count, of),
    // At none and all one end is exact, which the root would miss by its last digit.
    low10000: count === 0 ? 0 : Math.max(0, Math.floor((WHOLE * (middle - half)) / whole)),
    high10000: count === of ? WHOLE : Math.min(WHOLE, Math.ceil((WHOLE * (middle + half)) / whole)),
  };
}

function named(count: number, of: number): number {
  if (count === 0 || count === of) return count === 0 ? 0 : WHOLE;
  return Math.min(WHOLE - 1, Math.max(1, Math.round((WHOLE * count) / of)));
}

/** Always with how many there are, and between what it lies. */
export function shareText({ count, of, per10000, low10000, high10000 }: Share): Text {
  if (low10000 === null || high10000 === null) return { vi: 'Chưa có hồ sơ nào', en: 'No dossiers yet' };
  const [low, high] = [percent(low10000), percent(high10000)];
  if (per10000 === null) {
    return {
      vi: `${count}/${of} hồ sơ, quá ít để nêu tỷ lệ (khoảng tin cậy 95 %: ${comma(low)}–${comma(high)} %)`,
      en: `${count} of ${of} dossiers, too few to name a share (95 % interval: ${low}–${high} %)`,
    };
  }
  const share = percent(per10000);
  return {
    vi: `${comma(share)} % (${count}/${of} hồ sơ; khoảng tin cậy 95 %: ${comma(low)}–${comma(high)} %)`,
    en: `${share} % (${count} of ${of} dossiers; 95 % interval: ${low}–${high} %)`,
  };
}

/** With two digits, so that 99.99 does not become 100. */
const percent = (per10000: number) => String(per10000 / 100);
const comma = (text: string) => text.replace('.', ',');
