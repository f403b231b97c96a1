import type { Accuracy, PartialDate, Text } from '../../generated/model.ts';

/**
 * One administrative procedure in one version of the catalogue: data that officials keep, never code. A change makes a
 * new version, and what was decided under an old one is read with that one.
 */
export interface Procedure {
  /** National code, `1.000894`. */
  readonly code: string;
  readonly name: Text;
  readonly level: 'PROVINCE' | 'COMMUNE';
  /** Which department answers for it. */
  readonly department: Text;
  readonly timeLimit: TimeLimit;
  /** Whom a dossier is about, each in a role. */
  readonly roles: readonly SubjectRole[];
  /** Who may file for the owner without a paper; empty: nobody but the owner. NONE: nobody at all, not by a mandate either. */
  readonly representation: readonly Representation[] | 'NONE';
  readonly bases: readonly LegalBasis[];
  /** Whether a basis that is only proposed may be offered, below asking for the paper and asking the registrar. */
  readonly offersProposedBases: boolean;
  readonly components: readonly Component[];
}

export interface TimeLimit {
  readonly workingDays: number;
  /** While the dossier waits for these, the time does not run. */
  readonly pausesFor: readonly ('CITIZEN' | 'REGISTRAR')[];
  /** Share of the time, 0 to 1, after which a register that cannot be reached is no longer waited for. */
  readonly waitsForRegisters: number;
}

export interface SubjectRole {
  /** `deceased`, `child`, `wife`: named by components. */
  readonly role: string;
  readonly name: Text;
  /** Whether a dossier without such a subject is refused. */
  readonly required: boolean;
}

/** A relation of the submitter to a subject that the procedure accepts without a paper. */
export interface Representation {
  readonly relation: 'PARENT' | 'CHILD' | 'SPOUSE' | 'GRANDPARENT' | 'SIBLING' | 'GUARDIAN';
  readonly of: string;
  /** `id` of the legal basis. */
  readonly basis: string;
}

export interface LegalBasis {
  /** Within the procedure. */
  readonly id: string;
  readonly document: string;
  readonly article: string;
  readonly status: 'PROPOSED' | 'PILOT' | 'IN_FORCE';
  /** First and last day of its force; null: open. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** A component of the dossier (thành phần hồ sơ). */
export interface Component {
  /** Within the procedure: `KT`. */
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
  /** Role of the person. */
  readonly of: string;
  /** Field of Person, or a path over links to single entities: `dateOfDeath`, `household.address`. */
  readonly field: string;
  /** Of what is asked about a time: its ends, days or names of details of the dossier; null for facts of today. */
  readonly over: { readonly from: string; readonly to: string } | null;
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
  /** Canonical text is one of these: `DECEASED`. */
  | { readonly is: readonly string[] }
  /** Links to the subject in this role. */
  | { readonly links: string }
  /** A set that is empty and whole, or one with something in it. */
  | { readonly items: 'NONE' | 'SOME' }
  /** An address in this province, by its present code. */
  | { readonly province: string };

/**
 * Beyond the default, which is: a value of the register of first authority, PRESENT, shared, neither INVALID nor STALE,
 * whatever lower registers say.
 */
export interface Tolerance {
  /** A date or set known in part. */
  readonly partial: boolean;
  readonly stale: boolean;
  /** A value that only a register of lower authority has, under these flags; empty: none. */
  readonly lowerAuthority: readonly Accuracy[];
  /** A value that the hub has from an earlier answer. */
  readonly lastKnown: boolean;
}
