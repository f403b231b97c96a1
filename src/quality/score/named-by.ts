const disagreement = ['REGISTERS_DISAGREE', 'NEAR_MATCH'];
const precision = ['MORE_PRECISE_ELSEWHERE', 'LESS_PRECISE_ELSEWHERE', 'DATE_NOT_WHOLE'];
/** A residence of somebody who is dead is wrong in whatever units it is written. */
const afterDeath = ['RESIDENCE_OF_DECEASED'];
const dead = ['DEATH_NOT_REGISTERED', 'DEATH_DATE_NOT_REGISTERED', ...afterDeath, ...disagreement];
const missing = ['PRESENCE_DISPUTED', 'NOT_COVERED'];
const unlinked = ['ITEM_WITHOUT_NUMBER', 'POSSIBLE_RECORD', 'SET_DIFFERS', 'PRESENCE_DISPUTED'];

/**
 * Reasons that say of a defect what it is, by its code. Precision and recall of rules are counted by this table: a
 * reason is right where one of its defects is, and a defect is named where one of its reasons stands.
 */
export const namedBy: Readonly<Record<string, readonly string[]>> = {
  PID_SEX_DIGIT_WRONG: ['PID_SEX_MISMATCH'],
  BIRTH_DATE_CORRECTED: ['CORRECTED'],
  BIRTH_DATE_WRONG_IN_RESIDENCE: [...disagreement, 'PID_YEAR_MISMATCH'],
  BIRTH_DATE_MISKEYED_IN_CIVIL_REGISTRY: [...disagreement, ...precision, 'PID_YEAR_MISMATCH'],
  BIRTH_DATE_FIRST_OF_JANUARY: [...disagreement, ...precision, 'SUSPECT_PRECISION'],
  BIRTH_DATE_YEAR_ONLY_IN_CIVIL_REGISTRY: precision,
  BIRTH_DATE_YEAR_ONLY_IN_CIVIL_REGISTRY_LATER: precision,
  BIRTH_DATE_YEAR_ONLY_IN_RESIDENCE: precision,
  BIRTH_DATE_IMPRECISE_IN_HEALTH: [...precision, ...disagreement],
  // One mark alone may be another name (Mai Hoa, Mai Hóa).
  DIACRITICS_LOST_IN_HEALTH: ['DIACRITICS_LOST', 'NEAR_MATCH'],
  MIDDLE_NAME_DROPPED_IN_HEALTH: disagreement,
  TONE_STYLE_IN_RESIDENCE: ['SPELLING_VARIANT'],
  DECOMPOSED_LETTERS_IN_CIVIL_REGISTRY: ['SPELLING_VARIANT'],
  SPACING_IN_CIVIL_REGISTRY: ['SPELLING_VARIANT'],
  LOOKALIKE_LETTER_IN_HEALTH: ['SPELLING_VARIANT'],
  LEGACY_ENCODING_IN_CIVIL_REGISTRY: [...disagreement, 'ENCODING_SUSPECT', 'VALUE_UNREADABLE'],
  NAME_MISREAD_IN_CIVIL_REGISTRY: disagreement,
  SEX_WRONG_IN_HEALTH: [...disagreement, 'PID_SEX_MISMATCH'],
  SENTINEL_IN_CIVIL_REGISTRY: ['SENTINEL', 'PRESENCE_DISPUTED'],
  SEX_UNKNOWN_IN_CIVIL_REGISTRY: ['PRESENCE_DISPUTED'],
  ETHNICITY_WRONG_IN_RESIDENCE: disagreement,
  PID_MISSING_IN_DIGITISED_BIRTH: unlinked,
  PID_MISSING_IN_ELECTRONIC_BIRTH: unlinked,
  PID_MISSING_ON_CARD: unlinked,
  PID_OF_A_SIBLING_IN_BIRTH: ['DUPLICATE_RECORD', ...disagreement, ...unlinked],
  PARENT_NUMBER_OF_ANOTHER: ['SET_DIFFERS', ...disagreement],
  BIRTH_REGISTERED_TWICE: ['DUPLICATE_RECORD'],
  BIRTH_NOT_LOADED: ['SET_DIFFERS', ...missing],
  BIRTH_BEFORE_DIGITISATION: missing,
  BIRTH_IN_OTHER_PROVINCE: missing,
  DEATH_KNOWN_ONLY_TO_HEALTH: dead,
  DEATH_NOT_YET_REGISTERED: dead,
  DEATH_UNKNOWN_TO_RESIDENCE: dead,
  DEATH_KNOWN_TO_NOBODY: dead,
  DEATH_NOTICE_REISSUED: ['DUPLICATE_RECORD'],
  DIVORCE_UNKNOWN_TO_CIVIL_REGISTRY: disagreement,
  DIVORCE_UNKNOWN_TO_RESIDENCE: disagreement,
  ADDRESS_IN_OLD_UNITS: ['ADMIN_UNITS_OF_TWO_LISTS', 'COMPARED_COARSELY', ...afterDeath],
};
