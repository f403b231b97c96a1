import type { Accuracy, PartialDate, Text } from '../../generated/model.ts';

/**
 * One administrative procedure in one version of the catalogue: data that officials keep, never code. A change makes a
 * new version, and what was decided under an old one is read with that one.
 */
export interface Procedure {
  /** National code, `1.000894`, or with the suffix of a provincial portal. */
  readonly code: string;
  readonly name: Text;
  readonly level: 'PROVINCE' | 'COMMUNE';
  /** Which department answers for it. */
  readonly department: Text;
  readonly timeLimit: TimeLimit;
  /** Whom a dossier is about, each in a role. */
  readonly roles: readonly SubjectRole[];
  /** What a dossier says beside people, by name. */
  readonly details: readonly Detail[];
  /** Who may file for the owner without a paper; empty: nobody but the owner. NONE: nobody at all, not by a mandate either. */
  readonly representation: readonly Representation[] | 'NONE';
  readonly bases: readonly LegalBasis[];
  /** Whether a basis that is only proposed may be offered, below asking for the paper and asking the registrar. */
  readonly offersProposedBases: boolean;
  /**
   * Whether a record of basis has no effect before another official has countersigned. Absent where not, so that what was kept
   * before there was this still has its digest.
   */
  readonly countersignedWaivers?: true;
  /** How many years after its last act the evidence about a dossier is kept whole. Absent: for ever. */
  readonly retentionYears?: number;
  readonly components: readonly Component[];
  /** What readers must know of this entry, such as what in it was never held against the published procedure. */
  readonly remark: Text | null;
}

/** The role of the one for whom the dossier is (chủ hồ sơ). Every dossier has one, so it is known without being listed. */
export const OWNER = 'owner';

/** The one who filed: no role of a procedure, and none may be called so. */
export const SUBMITTER = 'submitter';

export interface TimeLimit {
  readonly workingDays: number;
  /** While the dossier waits for these, the time does not run. */
  readonly pausesFor: readonly ('CITIZEN' | 'REGISTRAR')[];
  /** Share of the time, 0 to 1, after which a register that cannot be reached is no longer waited for. */
  readonly waitsForRegisters: number;
}

export interface SubjectRole {
  /** `deceased`, `child`, `wife`: named by components. Never `owner`. */
  readonly role: string;
  readonly name: Text;
  /** Whether a dossier without such a subject is refused. */
  readonly required: boolean;
  /** Whether a dossier may have more than one of them; what a component needs, it then needs of each. */
  readonly several: boolean;
}

/** One entry of the form. */
export interface Detail {
  /** As in `Submission.details`: `death.on`. */
  readonly name: string;
  readonly title: Text;
  /** DAY: `2026-10-08`. */
  readonly type: 'DAY' | 'TEXT';
  readonly required: boolean;
}

/** A relation of the submitter to a subject or the owner that the procedure accepts without a paper. */
export interface Representation {
  /** What the submitter is to that person. */
  readonly relation: 'PARENT' | 'CHILD' | 'SPOUSE' | 'GRANDPARENT' | 'SIBLING' | 'GUARDIAN';
  /** Role of the person. */
  readonly of: string;
  /** Only while that person is younger than so many years, as parents represent minors; null: whatever the age. */
  readonly ageBelow: number | null;
  /** `id` of the legal basis. */
  readonly basis: string;
}

export interface LegalBasis {
  /** Within the procedure. */
  readonly id: string;
  /** As it is cited: `66.7/2025/NQ-CP`. */
  readonly document: string;
  /** Null where it was not told. */
  readonly article: string | null;
  /** What it says for this procedure, in one sentence. */
  readonly title: Text;
  readonly status: 'PROPOSED' | 'PILOT' | 'IN_FORCE';
  /** First and last day of its force, whole days; null: open. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Holds only after a registrar was asked and has not answered for so many days; null: without that. */
  readonly daysWithoutAnswer: number | null;
}

/** A component of the dossier (thành phần hồ sơ). */
export interface Component {
  /** Within the procedure: `KT`. Never `MANDATE` or `FORM`, which are attachments of another kind. */
  readonly code: string;
  readonly name: Text;
  /** Not required where the dossier has no subject in this role. */
  readonly onlyWith: string | null;
  /** `id` of the basis on which data replaces the paper; null: nothing says that it does. */
  readonly basis: string | null;
  /** Sets of facts of which one suffices; empty: only the paper does. */
  readonly anyOf: readonly (readonly Need[])[];
}

/** One fact that is needed, of a person. */
export interface Need {
  /** Role of the person; `owner` too. */
  readonly of: string;
  /** Field of Person, or a path over links to single entities: `dateOfDeath`, `household.address`. */
  readonly field: string;
  /** For fields that are asked as of a day (`residence`, `household`): a day or the name of a detail; null: today. */
  readonly at: string | null;
  /**
   * For fields that are asked over a time (`maritalStatus`): its ends, each a day or the name of a detail; an end that is
   * null is the one that the field has by default. Null: the default of both.
   */
  readonly over: { readonly from: string | null; readonly to: string | null } | null;
  /** What the value has to be; null: any. */
  readonly expects: Expectation | null;
  /** What is tolerated beyond the default. */
  readonly tolerates: Tolerance;
  /** What follows where the fact falls short. */
  readonly shortfall: 'PAPER' | 'WAIVER' | 'RECORD_ONLY';
  /** With WAIVER: `id` of the basis for proceeding on data with this shortfall. */
  readonly basis: string | null;
}

export type Expectation =
  /** The value is one of these, as the schema writes it: `DECEASED`, a code; of a marital history its last status. */
  | { readonly is: readonly string[] }
  /** Links to the subject in this role; of a set, one item does: is that person, or names them as a party. */
  | { readonly links: string }
  /** A set that is empty and whole, which is a negative search, or one with something in it. */
  | { readonly items: 'NONE' | 'SOME' }
  /** An address in this province, by its present code. */
  | { readonly province: string }
  /** Of a date of birth: whole years of age today, at least `from` and less than `below`; null: open. */
  | { readonly age: { readonly from: number | null; readonly below: number | null } };

/**
 * Beyond the default, which is: a value of the register of first authority, PRESENT, shared, neither INVALID nor STALE,
 * whatever lower registers say.
 */
export interface Tolerance {
  /** A date or set known in part. */
  readonly partial: boolean;
  /**
   * Of a negative search or a history: that the registers asked do not cover all of the time. False: finding nothing
   * counts only where they would hold it (years and registrars digitised); the rest falls short.
   */
  readonly uncovered: boolean;
  readonly stale: boolean;
  /** A value that only a register of lower authority has, under these flags; empty: none. */
  readonly lowerAuthority: readonly Accuracy[];
  /** A value that the hub has from an earlier answer. */
  readonly lastKnown: boolean;
}
