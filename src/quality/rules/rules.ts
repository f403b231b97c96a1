import { type EntityName, type FieldPath, model } from '../../generated/model.ts';
import type { Needs } from '../gathered-facts.ts';
import type { Rule } from '../rule.ts';
import { adminUnitGuessed } from './admin-unit-guessed.ts';
import { adminUnitUnknown } from './admin-unit-unknown.ts';
import { adminUnitsOfTwoLists } from './admin-units-of-two-lists.ts';
import { ambiguousAdminUnit } from './ambiguous-admin-unit.ts';
import { applicabilityDisputed } from './applicability-disputed.ts';
import { authorityUnavailable } from './authority-unavailable.ts';
import { cardNumberSyntax } from './card-number-syntax.ts';
import { codeUnknown } from './code-unknown.ts';
import { comparedCoarsely } from './compared-coarsely.ts';
import { corrected } from './corrected.ts';
import { dateImplausible } from './date-implausible.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateNotWhole } from './date-not-whole.ts';
import { dateWordsDiffer } from './date-words-differ.ts';
import { deathBeforeBirth } from './death-before-birth.ts';
import { deathDateNotApplicable } from './death-date-not-applicable.ts';
import { deathDateNotRegistered } from './death-date-not-registered.ts';
import { deathNotRegistered } from './death-not-registered.ts';
import { diacriticsLost } from './diacritics-lost.ts';
import { divorceNotNoted } from './divorce-not-noted.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { encodingSuspect } from './encoding-suspect.ts';
import { endsBeforeItBegins } from './ends-before-it-begins.ts';
import { formInvalid } from './form-invalid.ts';
import { formerNumbersUnknown } from './former-numbers-unknown.ts';
import { insuranceNumberElsewhere } from './insurance-number-elsewhere.ts';
import { insuranceNumbersDiffer } from './insurance-numbers-differ.ts';
import { itemWithoutNumber } from './item-without-number.ts';
import { lessPreciseElsewhere } from './less-precise-elsewhere.ts';
import { lifeNotCovered } from './life-not-covered.ts';
import { marriageAge } from './marriage-age.ts';
import { marriageNotFound } from './marriage-not-found.ts';
import { morePreciseElsewhere } from './more-precise-elsewhere.ts';
import { nearMatch } from './near-match.ts';
import { noPermanentResidence } from './no-permanent-residence.ts';
import { noTemporaryResidence } from './no-temporary-residence.ts';
import { notCovered } from './not-covered.ts';
import { nothingRecorded } from './nothing-recorded.ts';
import { numberAlias } from './number-alias.ts';
import { numberNotFollowed } from './number-not-followed.ts';
import { numberOfNobody } from './number-of-nobody.ts';
import { numberSuperseded } from './number-superseded.ts';
import { outOfScope } from './out-of-scope.ts';
import { paperNumberSyntax } from './paper-number-syntax.ts';
import { paperWithoutEnd } from './paper-without-end.ts';
import { parentAge } from './parent-age.ts';
import { parentSex } from './parent-sex.ts';
import { partyWithoutNumber } from './party-without-number.ts';
import { pidPlaceMismatch } from './pid-place-mismatch.ts';
import { pidSexMismatch } from './pid-sex-mismatch.ts';
import { pidSyntax } from './pid-syntax.ts';
import { pidYearMismatch } from './pid-year-mismatch.ts';
import { possibleRecord } from './possible-record.ts';
import { presenceDisputed } from './presence-disputed.ts';
import { recordOfAnother } from './record-of-another.ts';
import { recordedElsewhere } from './recorded-elsewhere.ts';
import { registerUnavailable } from './register-unavailable.ts';
import { registerWithheld } from './register-withheld.ts';
import { registeredBeforeEvent } from './registered-before-event.ts';
import { registeredLate } from './registered-late.ts';
import { registersDisagree } from './registers-disagree.ts';
import { registrationNumberOdd } from './registration-number-odd.ts';
import { registrationNumberShared } from './registration-number-shared.ts';
import { residenceExpired } from './residence-expired.ts';
import { residenceNotApplicable } from './residence-not-applicable.ts';
import { residenceOfDeceased } from './residence-of-deceased.ts';
import { residencesOverlap } from './residences-overlap.ts';
import { sealed } from './sealed.ts';
import { secondInsuranceNumber } from './second-insurance-number.ts';
import { sentinel } from './sentinel.ts';
import { setDiffers } from './set-differs.ts';
import { spellingVariant } from './spelling-variant.ts';
import { spouseNotApplicable } from './spouse-not-applicable.ts';
import { stayWithoutTerm } from './stay-without-term.ts';
import { stillLasts } from './still-lasts.ts';
import { suspectPrecision } from './suspect-precision.ts';
import { taxCodeInvalid } from './tax-code-invalid.ts';
import { unmarriedWithMarriage } from './unmarried-with-marriage.ts';
import { valueUnreadable } from './value-unreadable.ts';

/**
 * Every rule, in the order in which it runs: absences, then claims, then the fact; within a stage the most severe
 * first. Of reasons of one severity the earlier rule's comes first.
 */
export const rules: readonly Rule[] = [
  sentinel,
  deathDateNotApplicable,
  spouseNotApplicable,
  residenceNotApplicable,
  stillLasts,
  stayWithoutTerm,
  paperWithoutEnd,
  noTemporaryResidence,

  formInvalid,
  pidSyntax,
  dateInFuture,
  dateImplausible,
  cardNumberSyntax,
  taxCodeInvalid,
  encodingSuspect,
  recordOfAnother,
  codeUnknown,
  adminUnitUnknown,
  adminUnitGuessed,
  ambiguousAdminUnit,

  deathNotRegistered,
  deathBeforeBirth,
  registeredBeforeEvent,
  endsBeforeItBegins,
  paperNumberSyntax,
  registersDisagree,
  nearMatch,
  applicabilityDisputed,
  setDiffers,
  marriageNotFound,
  pidSexMismatch,
  pidYearMismatch,
  dateWordsDiffer,
  suspectPrecision,
  parentAge,
  parentSex,
  marriageAge,
  unmarriedWithMarriage,
  insuranceNumbersDiffer,
  insuranceNumberElsewhere,
  secondInsuranceNumber,
  registrationNumberOdd,
  registrationNumberShared,
  deathDateNotRegistered,
  residenceExpired,
  residencesOverlap,
  divorceNotNoted,
  residenceOfDeceased,
  noPermanentResidence,
  authorityUnavailable,
  numberNotFollowed,
  registerWithheld,
  sealed,
  valueUnreadable,
  duplicateRecord,
  possibleRecord,
  itemWithoutNumber,
  morePreciseElsewhere,
  dateNotWhole,
  corrected,
  registeredLate,
  registerUnavailable,
  formerNumbersUnknown,
  partyWithoutNumber,
  numberOfNobody,
  numberSuperseded,
  presenceDisputed,
  lessPreciseElsewhere,
  diacriticsLost,
  numberAlias,
  comparedCoarsely,
  spellingVariant,
  adminUnitsOfTwoLists,
  pidPlaceMismatch,
  outOfScope,
  notCovered,
  lifeNotCovered,
  nothingRecorded,
  recordedElsewhere,
];

/**
 * Fields of the same entity that must be read to judge one: what its rules look at and, because those fields are seen
 * with their absences refined, what the rules of stage ABSENCE look at in turn.
 */
export function needsOf(field: FieldPath): readonly string[] {
  let known = needs.get(field);
  if (!known) {
    known = closure(field, rules);
    needs.set(field, known);
  }
  return known;
}
const needs = new Map<FieldPath, readonly string[]>();

/** The same for its value alone: what the rules look at that decide about values. */
export function needsOfValue(field: FieldPath): readonly string[] {
  let known = needsOfValues.get(field);
  if (!known) {
    known = closure(
      field,
      rules.filter((rule) => rule.stage !== 'FACT' && rule.decides !== false),
    );
    needsOfValues.set(field, known);
  }
  return known;
}
const needsOfValues = new Map<FieldPath, readonly string[]>();

/** What the rules of these fields look at in the entities that they link to; null if in none. */
export function needsLinkedOf(fields: Iterable<FieldPath>): Needs | null {
  const found = [...fields].flatMap((field) => {
    const needs = needsLinked.get(field);
    return needs ? [[field.split('.')[1] as string, needs] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}
const needsLinked: ReadonlyMap<FieldPath, Needs> = new Map(
  rules.flatMap((rule) => (rule.needsLinked ? rule.fields.map((field) => [field, rule.needsLinked as Needs]) : [])),
);

function closure(field: FieldPath, among: readonly Rule[]): readonly string[] {
  const [entity, name] = field.split('.');
  const found = new Set(needsOfRules(field, among));
  const refining = among.filter((rule) => rule.stage === 'ABSENCE');
  // A set also visits what is added to it on the way.
  for (const need of found) {
    for (const next of needsOfRules(`${entity}.${need}` as FieldPath, refining)) found.add(next);
  }
  return [...found].filter((need) => need !== name);
}

/** Of a rule for several entities those of the field's own. */
function needsOfRules(field: FieldPath, among: readonly Rule[]): readonly string[] {
  const [entity] = field.split('.') as [EntityName];
  return among
    .filter((rule) => rule.fields.length === 0 || rule.fields.includes(field))
    .flatMap((rule) => rule.needs ?? [])
    .filter((need) => Object.hasOwn(model[entity].fields, need));
}
