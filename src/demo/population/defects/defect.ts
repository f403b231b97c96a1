import type { Making } from '../civil-registry.ts';
import type { Person } from '../person.ts';
import type { MarriageRecords, Records } from '../records.ts';

/** One way in which registers are wrong, and how often. */
interface DefectKind<Target> {
  readonly code: string;
  /** Chance for one target that can have it at all, unless other rates are asked for; domain.md, section 9. */
  readonly rate: number;
  /** Whether the target can have it. */
  can(target: Target): boolean;
  apply(target: Target, making: Making): void;
}
/** Minted into a number and then copied everywhere. */
export type PersonDefect = DefectKind<Person>;
/** In what the registers hold about one person. */
export type RecordDefect = DefectKind<Records>;
/** In what the registers hold about one marriage and its two people. */
export type MarriageDefect = DefectKind<MarriageTarget>;

export interface MarriageTarget {
  readonly records: MarriageRecords;
  readonly husband: Records | null;
  readonly wife: Records | null;
}

export const hasBirth = ({ births }: Records): boolean => births.length > 0;
export const digitised = ({ births }: Records): boolean =>
  births[0] !== undefined && births[0].hinhThucNhap !== 'DIEN_TU';
export const electronic = ({ births }: Records): boolean => births[0]?.hinhThucNhap === 'DIEN_TU';
