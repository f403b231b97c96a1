import type { Completeness, FieldPath, NumberCheck, Severity, Text } from '../generated/model.ts';
import type { Claim, EntityClaims } from './claim.ts';
import type { Needs } from './gathered-facts.ts';
import type { IdentityNumber } from './identity-number.ts';

/** What a rule found in one fact. */
export interface Finding {
  /** Claims it rests on; never empty. */
  readonly claims: readonly Claim[];
  /** The claim that these are held against, the one served; evidence as they are, and named `{authority}`. */
  readonly against?: Claim;
  /**
   * Of a set: claims of another field of the entity, which contradict what `claims` name. They stand beside them in the
   * evidence, told by the field that they are about, and have no part in the judgement.
   */
  readonly beside?: { readonly field: FieldPath; readonly claims: readonly Claim[] };
  /** Fills the placeholders `{name}` of the rule's text. */
  readonly words?: Readonly<Record<string, string | Text>>;
  /**
   * What it does to the judgement, beside being a reason:
   * DISQUALIFIES  its claims take no part and are INVALID; the next authority's value is served
   * INVALIDATES   the value stays served, and the fact is INVALID
   * OPENS         of a set: it lacks items that a register says there are, so it is PARTIAL and CONFLICTING
   * NOTES         nothing more
   */
  readonly effect: 'DISQUALIFIES' | 'INVALIDATES' | 'OPENS' | 'NOTES';
}
/** What a rule of stage ABSENCE found: claims that say nothing after all, and the absence they really are. */
export interface AbsenceFinding {
  readonly claims: readonly Claim[];
  readonly words?: Readonly<Record<string, string | Text>>;
  readonly absence: Completeness;
}

/** The fact a rule looks at. `served` and `outcome` are only known to rules of stage FACT. */
export interface RuleInput {
  /** `Person.dateOfBirth` */
  readonly field: FieldPath;
  /** Where the fact is a link inside the field's value: the part that holds it. */
  readonly part?: string;
  /** Type of the value in the schema; for links and sets the entity. */
  readonly type: string;
  readonly kind: 'value' | 'link' | 'set';
  /** The check that its values must obey, if any. */
  readonly obeys?: NumberCheck;
  readonly claims: readonly Claim[];
  readonly entity: EntityClaims;
  readonly now: Date;
}
export interface FactInput extends RuleInput {
  /** The claim whose value is served; null if there is no value. */
  readonly served: Claim | null;
  readonly compared: readonly Compared[];
}
/** A claim that takes part, against the one served. */
export interface Compared {
  readonly claim: Claim;
  readonly comparison: Comparison;
}

/**
 * Result of a comparator: symmetric, reflexive, total. `finer` says which side is more precise; `fuller` which side has
 * all that the other has and more, where what is left out makes another value of it.
 */
export type Comparison =
  | { readonly result: 'EQUAL'; readonly differs?: Difference }
  | { readonly result: 'COMPATIBLE'; readonly finer: 'LEFT' | 'RIGHT' | null; readonly differs: Difference }
  | { readonly result: 'NEAR'; readonly fuller?: 'LEFT' | 'RIGHT'; readonly differs: Difference }
  | { readonly result: 'CONFLICT'; readonly differs: Difference };

/** What differs, as a stable word (`PRECISION`, `DIACRITICS`, `MIDDLE_NAME`, …) and in words. */
export interface Difference {
  readonly code: string;
  readonly text: Text;
}

interface RuleBase extends RuleAtAGlance {
  /** Stable, upper case; clients see it as `Reason.code`. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly description: Text;
  /** Shown as the reason, with `{words}` filled in. */
  readonly text: Text;
  readonly nextStep: Text | null;
  /** Fields it speaks about; empty for every fact. */
  readonly fields: readonly FieldPath[];
  /** Fields of the same entity it reads beside its own, where the entity has them; the gather reads them too. */
  readonly needs?: readonly string[];
  /** What it reads of the entities that the field links to; gathered wherever the field is asked for with its flags. */
  readonly needsLinked?: Needs;
  /** One input in which it finds nothing and one in which it finds something; the test and the docs both read them. */
  readonly examples: { readonly passing: Example; readonly failing: Example };
}
/** Claims by field of one Person (or other entity), as short as they can be written; everything else is defaulted. */
export interface Example {
  readonly field: FieldPath;
  readonly part?: string;
  readonly obeys?: NumberCheck;
  /** In place of the field's own, for what only tables of claims have. */
  readonly type?: string;
  /** PID or other key of the entity. */
  readonly key: string;
  readonly claims: Readonly<Record<string, readonly ExampleClaim[]>>;
  /** Others of its kind that the same operation reads. */
  readonly others?: readonly { readonly key: string; readonly claims: Example['claims'] }[];
  /** By key, the entities that it links to. */
  readonly linked?: Readonly<Record<string, Example['claims']>>;
}
export type ExampleClaim = Partial<Claim> & { readonly register: string };
/** A value and the text that it was read from, before anything is judged. */
export interface Said {
  readonly value: unknown;
  readonly raw: string;
}

/** A fact at a glance: no corrections, no numbers that lead elsewhere, no values that may be fillings. */
export interface SeenFact {
  readonly field: FieldPath;
  readonly type: string;
  /** PID or other key of the entity, and what it says as a PID; null where it is none. */
  readonly key: string;
  readonly meaning: IdentityNumber | null;
  /** The value that is served; null if there is none. */
  readonly value: unknown;
  readonly now: Date;
  /** Every value that registers give, in the order of authority. */
  readonly own: readonly SeenValue[];
  /** The same for another field of the entity; null where that cannot be told at a glance. */
  readonly said: (field: string) => readonly SeenValue[] | null;
}

export interface SeenValue {
  readonly register: string;
  readonly value: unknown;
}

interface RuleAtAGlance {
  /**
   * Facts whose claims look alike — by registers, kinds of record, absences, results of comparing with the value served,
   * freshness — have one verdict, if the marks of all rules are alike, too: all that a rule finds by anything else must
   * follow from its mark. Null where it cannot tell. Not needed where `passes` says the same, nor by a rule of stage FACT
   * with `on` and without `needs`. Any other rule without it makes its fields be judged fact by fact: slow, and right.
   */
  mark?(fact: SeenFact): string | null;
}

/** `obeys`: the check that values of the field must obey. */
export type Passes = (said: Said, type: string, now: Date, obeys?: NumberCheck) => boolean;

/** Rules that look at claims before a value is chosen. */
interface DecidingRule extends RuleBase {
  /** False if it never changes which value is served: it notes, or tells of what is absent why. */
  readonly decides?: false;
  /**
   * Whether the rule surely leaves this value as it is. Quick, and sure only if it says so; without it, and where it says
   * no, the rule is run. It lets a value be served without a judgement where nobody asks for one.
   */
  passes?: Passes;
}

/** Looks at claims first: sentinels in place of values, fields that cannot have a value. */
export interface AbsenceRule extends DecidingRule {
  readonly stage: 'ABSENCE';
  check(input: RuleInput): readonly AbsenceFinding[];
}
/** Looks at claims before a value is chosen: validity. */
export interface ClaimRule extends DecidingRule {
  readonly stage: 'CLAIM';
  check(input: RuleInput): readonly Finding[];
}
/**
 * What can be seen of a fact at a glance: a claim says nothing (ABSENT), one compares otherwise than equal, or equal but
 * for how it is written (DIFFERS), one is a correction, one register has several records, it is a set.
 */
export type Signal = 'ABSENT' | 'DIFFERS' | 'CORRECTED' | 'SEVERAL' | 'SET';

/** Looks at the fact after a value is chosen and the others were compared with it. */
export interface FactRule extends RuleBase {
  readonly stage: 'FACT';
  /** It finds something only in facts of which this holds, and is not run on others; without it, it is run on all. */
  readonly on?: Signal;
  check(input: FactInput): readonly Finding[];
}
export type Rule = AbsenceRule | ClaimRule | FactRule;
