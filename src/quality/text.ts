import type {
  AdoptionKind,
  ChangedRegistration,
  ChangeKind,
  ConfirmationPurpose,
  CourtDecisionKind,
  DivorceKind,
  GuardianshipKind,
  IdentityPaperKind,
  IdentityPaperState,
  Language,
  LifeStatus,
  MaritalStatus,
  MarriageStatus,
  OriginalKind,
  Party,
  RecognitionKind,
  RegisteredMaritalStatus,
  RegistrationKind,
  ResidenceKind,
  Sex,
  SocialInsuranceStatus,
  Text,
} from '../generated/model.ts';
import { writtenIdentifier } from './compare/identifier.ts';
import { isPartialDate } from './compare/partial-date.ts';
import { writtenQuantity } from './compare/quantity.ts';
import {
  isAddress,
  isCode,
  isIdentifier,
  isLink,
  isMaritalHistory,
  isNameList,
  isParty,
  isPersonName,
  isPlace,
  isQuantity,
} from './value-shape.ts';

/**
 * A value as people read it, in one language: `12/05/1960` and `1960-05-12`, `Nam` and `Male`. `Fact.text`,
 * `Claim.value` and the texts of reasons all come from here. Total: what has no words of its own is given as it
 * stands, and what is not of the type and no text is empty.
 */
export function canonicalText(type: string, value: unknown, lang: Language): string {
  if (isPersonName(value)) return value.full;
  if (isAddress(value)) return value.text;
  if (isCode(value)) return lang === 'VI' ? value.label.vi : value.label.en;
  if (isParty(value)) return partyText(value, lang);
  if (isLink(value)) return value.key;
  if (isPlace(value)) return value.place;
  if (isNameList(value)) return value.list;
  if (isQuantity(value)) return writtenQuantity(value);
  if (isMaritalHistory(value)) return canonicalText('MaritalStatus', value.status, lang);
  if (typeof value !== 'string') return isIdentifier(value) ? writtenIdentifier(value) : '';
  if (type === 'PartialDate' && lang === 'VI' && isPartialDate(value)) return value.split('-').reverse().join('/');
  const words = Object.hasOwn(closedSets, type) ? closedSets[type] : undefined;
  const word = words && Object.hasOwn(words, value) ? words[value] : undefined;
  if (!word) return value;
  return lang === 'VI' ? word.vi : word.en;
}

/** The words of a closed set, by value; null for other types. */
export function wordsOf(type: string): Readonly<Record<string, Text>> | null {
  return (Object.hasOwn(closedSets, type) && closedSets[type]) || null;
}

/** Name and date of birth; of a party without either, the number by which the record knows it. */
function partyText({ name, dateOfBirth, document, resolvesTo }: Party, lang: Language): string {
  const date = dateOfBirth && canonicalText('PartialDate', dateOfBirth, lang);
  const known = [name?.full, date].filter((each) => each);
  return known.length > 0 ? known.join(', ') : (document?.number ?? resolvesTo?.key ?? '');
}

/** The same in both languages, for the texts of reasons. */
export function canonicalTexts(type: string, value: unknown): Text {
  return { vi: canonicalText(type, value, 'VI'), en: canonicalText(type, value, 'EN') };
}

const sexes: Readonly<Record<Sex, Text>> = {
  MALE: { vi: 'Nam', en: 'Male' },
  FEMALE: { vi: 'Nữ', en: 'Female' },
};

const lifeStatuses: Readonly<Record<LifeStatus, Text>> = {
  ALIVE: { vi: 'Còn sống', en: 'Alive' },
  DECEASED: { vi: 'Đã chết', en: 'Deceased' },
  DECLARED_MISSING: { vi: 'Mất tích theo tuyên bố của Tòa án', en: 'Declared missing by a court' },
};

const registrationKinds: Readonly<Record<RegistrationKind, Text>> = {
  FIRST: { vi: 'Đăng ký lần đầu', en: 'Registered for the first time' },
  AGAIN: { vi: 'Đăng ký lại', en: 'Registered again' },
};

const statusesOnRecord: Readonly<Record<MaritalStatus, Text>> = {
  NEVER_MARRIED: { vi: 'Chưa đăng ký kết hôn với ai', en: 'Never married' },
  MARRIED: { vi: 'Đang có vợ hoặc chồng', en: 'Married' },
  DIVORCED: { vi: 'Đã ly hôn', en: 'Divorced' },
  WIDOWED: { vi: 'Góa vợ hoặc chồng', en: 'Widowed' },
  ANNULLED: { vi: 'Việc kết hôn đã bị hủy', en: 'Marriage annulled' },
};

const marriageStatuses: Readonly<Record<MarriageStatus, Text>> = {
  DIVORCED: { vi: 'Đã ly hôn', en: 'Divorced' },
  ANNULLED: { vi: 'Đã hủy việc kết hôn', en: 'Marriage annulled' },
  RECOGNISED: { vi: 'Đã được công nhận', en: 'Marriage recognised' },
};

const residenceKinds: Readonly<Record<ResidenceKind, Text>> = {
  PERMANENT: { vi: 'Thường trú', en: 'Permanent residence' },
  TEMPORARY: { vi: 'Tạm trú', en: 'Temporary residence' },
  CURRENT: { vi: 'Nơi ở hiện tại', en: 'Current abode' },
};

const identityPaperKinds: Readonly<Record<IdentityPaperKind, Text>> = {
  CMND: { vi: 'Chứng minh nhân dân 9 số', en: 'Identity card of nine digits (CMND)' },
  CMND_12: { vi: 'Chứng minh nhân dân 12 số', en: 'Identity card of twelve digits (CMND)' },
  CCCD: { vi: 'Thẻ căn cước công dân', en: 'Citizen identity card (CCCD)' },
  CAN_CUOC: { vi: 'Thẻ căn cước', en: 'Identity card (căn cước)' },
};

const identityPaperStates: Readonly<Record<IdentityPaperState, Text>> = {
  VALID: { vi: 'Còn hiệu lực', en: 'Valid' },
  EXPIRED: { vi: 'Hết hiệu lực', en: 'Expired' },
  REPLACED: { vi: 'Đã thay thế', en: 'Replaced' },
};

const socialInsuranceStatuses: Readonly<Record<SocialInsuranceStatus, Text>> = {
  NOT_PARTICIPATING: { vi: 'Chưa tham gia BHXH', en: 'Not participating' },
  PARTICIPATING: { vi: 'Đang tham gia BHXH', en: 'Participating' },
  PRESERVED: { vi: 'Bảo lưu thời gian đóng BHXH', en: 'Contributions preserved' },
  PENSIONER: { vi: 'Đang hưởng lương hưu', en: 'Draws a pension' },
  PAID_OFF: { vi: 'Đã hưởng BHXH một lần', en: 'Paid off once and for all' },
};

const maritalStatuses: Readonly<Record<RegisteredMaritalStatus, Text>> = {
  NEVER_MARRIED: { vi: 'Chưa kết hôn', en: 'Never married' },
  MARRIED: { vi: 'Đang có vợ/chồng', en: 'Married' },
  DIVORCED: { vi: 'Đã ly hôn', en: 'Divorced' },
  WIDOWED: { vi: 'Góa', en: 'Widowed' },
};

const divorceKinds: Readonly<Record<DivorceKind, Text>> = {
  DIVORCE: { vi: 'Ly hôn', en: 'Divorce' },
  ANNULMENT: { vi: 'Hủy việc kết hôn', en: 'Annulment' },
};

const courtDecisionKinds: Readonly<Record<CourtDecisionKind, Text>> = {
  JUDGMENT: { vi: 'Bản án', en: 'Judgment' },
  DECISION: { vi: 'Quyết định', en: 'Decision' },
};

const confirmationPurposes: Readonly<Record<ConfirmationPurpose, Text>> = {
  MARRY_VIETNAMESE_IN_VIETNAM: {
    vi: 'Kết hôn với công dân Việt Nam tại Việt Nam',
    en: 'To marry a Vietnamese citizen in Viet Nam',
  },
  MARRY_FOREIGNER_IN_VIETNAM: {
    vi: 'Kết hôn với người nước ngoài tại Việt Nam',
    en: 'To marry a foreigner in Viet Nam',
  },
  MARRY_VIETNAMESE_ABROAD: {
    vi: 'Kết hôn với công dân Việt Nam ở nước ngoài',
    en: 'To marry a Vietnamese citizen abroad',
  },
  MARRY_FOREIGNER_ABROAD: {
    vi: 'Kết hôn với người nước ngoài ở nước ngoài',
    en: 'To marry a foreigner abroad',
  },
  OTHER: { vi: 'Mục đích khác', en: 'Another purpose' },
};

const recognitionKinds: Readonly<Record<RecognitionKind, Text>> = {
  FATHER_RECOGNISES_CHILD: { vi: 'Cha nhận con', en: 'Father recognises child' },
  MOTHER_RECOGNISES_CHILD: { vi: 'Mẹ nhận con', en: 'Mother recognises child' },
  CHILD_RECOGNISES_FATHER: { vi: 'Con nhận cha', en: 'Child recognises father' },
  CHILD_RECOGNISES_MOTHER: { vi: 'Con nhận mẹ', en: 'Child recognises mother' },
};

const adoptionKinds: Readonly<Record<AdoptionKind, Text>> = {
  DOMESTIC: { vi: 'Nuôi con nuôi trong nước', en: 'Domestic adoption' },
  INTERCOUNTRY: { vi: 'Nuôi con nuôi có yếu tố nước ngoài', en: 'Intercountry adoption' },
  DE_FACTO: { vi: 'Nuôi con nuôi thực tế', en: 'Adoption of fact, registered later' },
};

const guardianshipKinds: Readonly<Record<GuardianshipKind, Text>> = {
  STATUTORY: { vi: 'Giám hộ đương nhiên', en: 'Guardian by law' },
  APPOINTED: { vi: 'Cử giám hộ', en: 'Appointed guardian' },
  BY_JUDGMENT: { vi: 'Giám hộ theo bản án, quyết định của Tòa án', en: 'Guardian by decision of a court' },
};

const changeKinds: Readonly<Record<ChangeKind, Text>> = {
  CHANGE: { vi: 'Thay đổi hộ tịch', en: 'Change' },
  CORRECTION: { vi: 'Cải chính hộ tịch', en: 'Correction' },
  SUPPLEMENT: { vi: 'Bổ sung thông tin hộ tịch', en: 'Supplement' },
  ETHNICITY_REDETERMINED: { vi: 'Xác định lại dân tộc', en: 'Ethnicity determined anew' },
  SEX_REDETERMINED: { vi: 'Xác định lại giới tính', en: 'Sex determined anew' },
};

const changedRegistrations: Readonly<Record<ChangedRegistration, Text>> = {
  BIRTH: { vi: 'Khai sinh', en: 'Birth' },
  DEATH: { vi: 'Khai tử', en: 'Death' },
  MARRIAGE: { vi: 'Kết hôn', en: 'Marriage' },
};

const originalKinds: Readonly<Record<OriginalKind, Text>> = {
  CIVIL_STATUS_BOOK: { vi: 'Sổ hộ tịch', en: 'Register book of civil status' },
  CIVIL_STATUS_CERTIFICATE: { vi: 'Bản chính giấy tờ hộ tịch', en: 'Certificate of civil status' },
  CIVIL_STATUS_EXTRACT: { vi: 'Trích lục hộ tịch', en: 'Extract from the civil-status book' },
  IDENTITY_CARD: { vi: 'Thẻ căn cước hoặc giấy tờ định danh', en: 'Identity card' },
  RESIDENCE_FILE: { vi: 'Hồ sơ đăng ký cư trú', en: 'Residence file' },
  COURT_DECISION: { vi: 'Bản án, quyết định của Tòa án', en: 'Judgment or decision of a court' },
  HEALTH_PAPER: { vi: 'Giấy tờ của cơ sở y tế', en: 'Paper of a health facility' },
  OTHER: { vi: 'Giấy tờ gốc khác', en: 'Another original document' },
};

/** Words of the values of closed sets, by type. */
const closedSets: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  Sex: sexes,
  LifeStatus: lifeStatuses,
  RegistrationKind: registrationKinds,
  MaritalStatus: statusesOnRecord,
  MarriageStatus: marriageStatuses,
  ResidenceKind: residenceKinds,
  IdentityPaperKind: identityPaperKinds,
  IdentityPaperState: identityPaperStates,
  SocialInsuranceStatus: socialInsuranceStatuses,
  RegisteredMaritalStatus: maritalStatuses,
  DivorceKind: divorceKinds,
  CourtDecisionKind: courtDecisionKinds,
  ConfirmationPurpose: confirmationPurposes,
  RecognitionKind: recognitionKinds,
  AdoptionKind: adoptionKinds,
  GuardianshipKind: guardianshipKinds,
  ChangeKind: changeKinds,
  ChangedRegistration: changedRegistrations,
  OriginalKind: originalKinds,
};
