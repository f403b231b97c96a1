/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far the registers support the value. An absent value is UNASSESSED, or CONFLICTING where registers dispute the absence. */
export type Accuracy =
  /** An official compared it with the original document (Đã đối chiếu bản gốc). */
  | 'CONFIRMED'
  /** Registers contradict each other (Các nguồn mâu thuẫn). */
  | 'CONFLICTING'
  /** At least two independent registers agree and none dissents (Nhiều nguồn độc lập khớp). Promises at most 5 % wrong. */
  | 'CORROBORATED'
  /** The value breaks a rule of the data (Trái quy tắc dữ liệu). */
  | 'INVALID'
  /** One register says so; nothing contradicts it and nothing supports it (Một nguồn). */
  | 'SINGLE_SOURCE'
  /** Nothing was judged, because there is no value (Chưa đánh giá). */
  | 'UNASSESSED';

/** How a judgement was reached. */
export type Basis =
  /** An official's confirmation from the original document. */
  | 'CONFIRMED'
  /** Reliability of each register in this field, learned from officials' confirmations. */
  | 'LEARNED'
  /** By rules alone; no number supports a probability. */
  | 'RULE'
  /** Share of the independent registers that support the value; used until confirmations have been collected. */
  | 'VOTE_SHARE';

/** How a claim stands to the value served. */
export type ClaimOutcome =
  /** Says nothing. */
  | 'ABSENT'
  /** Says the same. */
  | 'AGREES'
  /** Says the same, more or less precisely. */
  | 'COMPATIBLE'
  /** Contradicts the value served. */
  | 'CONFLICTS'
  /** Breaks a rule of the data, so it does not take part. */
  | 'INVALID'
  /** Differs in a way that is often only spelling; a person must look. */
  | 'NEAR'
  /** This is the value served. */
  | 'SERVED'
  /** Replaced by a later correction of the same register; of a personal number: cancelled since. */
  | 'SUPERSEDED';

/**
 * Whether a fact has a value. Everything from WITHHELD on is an absence; of several absences the first in this order is
 * the fact's, and each claim keeps its own. None is ever collapsed into another.
 */
export type Completeness =
  /** The record was found, and says nothing in this field. */
  | 'MISSING'
  /** The field cannot have a value here (date of death of a living person). */
  | 'NOT_APPLICABLE'
  /** The years or registrars concerned are not digitised in the register. */
  | 'NOT_COVERED'
  /** The register holds the field, but its owner does not share it (published sharing scope). */
  | 'NOT_IN_SCOPE'
  /** The register was asked and has no record. */
  | 'NO_RECORD'
  /** There is a value, but less than the field can hold (a year without day and month, a set with a register unasked). */
  | 'PARTIAL'
  /** There is a value, whole. */
  | 'PRESENT'
  /** A register could not be asked, or did not answer in time. */
  | 'SOURCE_UNAVAILABLE'
  /** A register answered with something that cannot be read as a value of this field. */
  | 'UNREADABLE'
  /** A register or a policy refuses to give it for this purpose. */
  | 'WITHHELD';

/** Whether a value is likely to be out of date. */
export type Freshness =
  /** Read now, and younger than the field's half-life, or of a kind that does not age. */
  | 'CURRENT'
  /** Older than the field's half-life, or a last known answer. */
  | 'STALE'
  /** The register does not say when it was recorded, or there is no value. */
  | 'UNKNOWN';

/** Language of texts for people. */
export type Language =
  /** English */
  | 'EN'
  /** Tiếng Việt */
  | 'VI';

/** How much a reason matters. */
export type Severity =
  /** The value should not be relied on as it is. */
  | 'ERROR'
  /** Good to know. */
  | 'INFO'
  /** Look before deciding. */
  | 'WARNING';

type FactFlags_AbsenceLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_AbsenceLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_AddressFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_AdoptionKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_AdoptionRegistrationLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_AdoptionRegistrationLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_BirthNoticeLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_BirthNoticeLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_BirthRegistrationLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_BirthRegistrationLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_ChangeKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_ChangedRegistrationFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_CivilStatusChangeLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_CivilStatusChangeLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_CodeFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_ConfirmationPurposeFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_CourtDecisionKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_DeathNoticeLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_DeathNoticeLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_DeathRegistrationLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_DeathRegistrationLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_DisabilityCertificateLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_DisabilityCertificateLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_DivorceKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_DivorceRegistrationLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_DivorceRegistrationLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_GuardianshipKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_GuardianshipRegistrationLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_GuardianshipRegistrationLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_HealthInsuranceCardLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_HealthInsuranceCardLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_HouseholdLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_HouseholdMemberLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_HouseholdMemberLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_IdentityPaperKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_IdentityPaperLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_IdentityPaperLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_IdentityPaperStateFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_LandCertificateLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_LandCertificateLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_LandHolderKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_LifeStatusFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_MaritalHistoryFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_MaritalStatusConfirmationLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_MaritalStatusConfirmationLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_MarriageRegistrationLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_MarriageRegistrationLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_MarriageStatusFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_ParentChildRecognitionLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_ParentChildRecognitionLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_PartialDateFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_PartyFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_PersonLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_PersonLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_PersonNameFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_PersonalIdFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_PoorHouseholdLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_PoorHouseholdLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_RecognitionKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_RegisteredMaritalStatusFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_RegistrationKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_ResidenceKindFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_ResidenceLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_ResidenceLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_SexFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_SocialAssistanceLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_SocialAssistanceLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_SocialInsuranceLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_SocialInsuranceStatusFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_StringFact_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_SupersededNumberLink_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

type FactFlags_SupersededNumberLinkSet_Fragment = { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } };

export type FactFlagsFragment =
  | FactFlags_AbsenceLink_Fragment
  | FactFlags_AbsenceLinkSet_Fragment
  | FactFlags_AddressFact_Fragment
  | FactFlags_AdoptionKindFact_Fragment
  | FactFlags_AdoptionRegistrationLink_Fragment
  | FactFlags_AdoptionRegistrationLinkSet_Fragment
  | FactFlags_BirthNoticeLink_Fragment
  | FactFlags_BirthNoticeLinkSet_Fragment
  | FactFlags_BirthRegistrationLink_Fragment
  | FactFlags_BirthRegistrationLinkSet_Fragment
  | FactFlags_ChangeKindFact_Fragment
  | FactFlags_ChangedRegistrationFact_Fragment
  | FactFlags_CivilStatusChangeLink_Fragment
  | FactFlags_CivilStatusChangeLinkSet_Fragment
  | FactFlags_CodeFact_Fragment
  | FactFlags_ConfirmationPurposeFact_Fragment
  | FactFlags_CourtDecisionKindFact_Fragment
  | FactFlags_DeathNoticeLink_Fragment
  | FactFlags_DeathNoticeLinkSet_Fragment
  | FactFlags_DeathRegistrationLink_Fragment
  | FactFlags_DeathRegistrationLinkSet_Fragment
  | FactFlags_DisabilityCertificateLink_Fragment
  | FactFlags_DisabilityCertificateLinkSet_Fragment
  | FactFlags_DivorceKindFact_Fragment
  | FactFlags_DivorceRegistrationLink_Fragment
  | FactFlags_DivorceRegistrationLinkSet_Fragment
  | FactFlags_GuardianshipKindFact_Fragment
  | FactFlags_GuardianshipRegistrationLink_Fragment
  | FactFlags_GuardianshipRegistrationLinkSet_Fragment
  | FactFlags_HealthInsuranceCardLink_Fragment
  | FactFlags_HealthInsuranceCardLinkSet_Fragment
  | FactFlags_HouseholdLink_Fragment
  | FactFlags_HouseholdMemberLink_Fragment
  | FactFlags_HouseholdMemberLinkSet_Fragment
  | FactFlags_IdentityPaperKindFact_Fragment
  | FactFlags_IdentityPaperLink_Fragment
  | FactFlags_IdentityPaperLinkSet_Fragment
  | FactFlags_IdentityPaperStateFact_Fragment
  | FactFlags_LandCertificateLink_Fragment
  | FactFlags_LandCertificateLinkSet_Fragment
  | FactFlags_LandHolderKindFact_Fragment
  | FactFlags_LifeStatusFact_Fragment
  | FactFlags_MaritalHistoryFact_Fragment
  | FactFlags_MaritalStatusConfirmationLink_Fragment
  | FactFlags_MaritalStatusConfirmationLinkSet_Fragment
  | FactFlags_MarriageRegistrationLink_Fragment
  | FactFlags_MarriageRegistrationLinkSet_Fragment
  | FactFlags_MarriageStatusFact_Fragment
  | FactFlags_ParentChildRecognitionLink_Fragment
  | FactFlags_ParentChildRecognitionLinkSet_Fragment
  | FactFlags_PartialDateFact_Fragment
  | FactFlags_PartyFact_Fragment
  | FactFlags_PersonLink_Fragment
  | FactFlags_PersonLinkSet_Fragment
  | FactFlags_PersonNameFact_Fragment
  | FactFlags_PersonalIdFact_Fragment
  | FactFlags_PoorHouseholdLink_Fragment
  | FactFlags_PoorHouseholdLinkSet_Fragment
  | FactFlags_RecognitionKindFact_Fragment
  | FactFlags_RegisteredMaritalStatusFact_Fragment
  | FactFlags_RegistrationKindFact_Fragment
  | FactFlags_ResidenceKindFact_Fragment
  | FactFlags_ResidenceLink_Fragment
  | FactFlags_ResidenceLinkSet_Fragment
  | FactFlags_SexFact_Fragment
  | FactFlags_SocialAssistanceLink_Fragment
  | FactFlags_SocialAssistanceLinkSet_Fragment
  | FactFlags_SocialInsuranceLink_Fragment
  | FactFlags_SocialInsuranceStatusFact_Fragment
  | FactFlags_StringFact_Fragment
  | FactFlags_SupersededNumberLink_Fragment
  | FactFlags_SupersededNumberLinkSet_Fragment
;

export type ThreePeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type ThreePeopleQuery = { persons: Array<{ fullName: { text: string | null, completeness: Completeness, accuracy: Accuracy }, dateOfBirth: { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } }, lifeStatus: { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } }, residence: { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness } } | null> };

type Truth_AbsenceLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_AbsenceLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_AddressFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_AdoptionKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_AdoptionRegistrationLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_AdoptionRegistrationLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_BirthNoticeLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_BirthNoticeLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_BirthRegistrationLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_BirthRegistrationLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_ChangeKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_ChangedRegistrationFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_CivilStatusChangeLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_CivilStatusChangeLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_CodeFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_ConfirmationPurposeFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_CourtDecisionKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_DeathNoticeLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_DeathNoticeLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_DeathRegistrationLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_DeathRegistrationLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_DisabilityCertificateLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_DisabilityCertificateLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_DivorceKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_DivorceRegistrationLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_DivorceRegistrationLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_GuardianshipKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_GuardianshipRegistrationLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_GuardianshipRegistrationLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_HealthInsuranceCardLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_HealthInsuranceCardLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_HouseholdLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_HouseholdMemberLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_HouseholdMemberLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_IdentityPaperKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_IdentityPaperLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_IdentityPaperLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_IdentityPaperStateFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_LandCertificateLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_LandCertificateLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_LandHolderKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_LifeStatusFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_MaritalHistoryFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_MaritalStatusConfirmationLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_MaritalStatusConfirmationLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_MarriageRegistrationLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_MarriageRegistrationLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_MarriageStatusFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_ParentChildRecognitionLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_ParentChildRecognitionLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_PartialDateFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_PartyFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_PersonLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_PersonLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_PersonNameFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_PersonalIdFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_PoorHouseholdLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_PoorHouseholdLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_RecognitionKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_RegisteredMaritalStatusFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_RegistrationKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_ResidenceKindFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_ResidenceLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_ResidenceLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_SexFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_SocialAssistanceLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_SocialAssistanceLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_SocialInsuranceLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_SocialInsuranceStatusFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_StringFact_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_SupersededNumberLink_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

type Truth_SupersededNumberLinkSet_Fragment = { text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, evidence: { reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null, english: string }>, claims: Array<{ outcome: ClaimOutcome, value: string | null, raw: string | null, absence: Completeness | null, recordRef: string | null, recordedAt: string | null, retrievedAt: string, register: { code: string } }> } };

export type TruthFragment =
  | Truth_AbsenceLink_Fragment
  | Truth_AbsenceLinkSet_Fragment
  | Truth_AddressFact_Fragment
  | Truth_AdoptionKindFact_Fragment
  | Truth_AdoptionRegistrationLink_Fragment
  | Truth_AdoptionRegistrationLinkSet_Fragment
  | Truth_BirthNoticeLink_Fragment
  | Truth_BirthNoticeLinkSet_Fragment
  | Truth_BirthRegistrationLink_Fragment
  | Truth_BirthRegistrationLinkSet_Fragment
  | Truth_ChangeKindFact_Fragment
  | Truth_ChangedRegistrationFact_Fragment
  | Truth_CivilStatusChangeLink_Fragment
  | Truth_CivilStatusChangeLinkSet_Fragment
  | Truth_CodeFact_Fragment
  | Truth_ConfirmationPurposeFact_Fragment
  | Truth_CourtDecisionKindFact_Fragment
  | Truth_DeathNoticeLink_Fragment
  | Truth_DeathNoticeLinkSet_Fragment
  | Truth_DeathRegistrationLink_Fragment
  | Truth_DeathRegistrationLinkSet_Fragment
  | Truth_DisabilityCertificateLink_Fragment
  | Truth_DisabilityCertificateLinkSet_Fragment
  | Truth_DivorceKindFact_Fragment
  | Truth_DivorceRegistrationLink_Fragment
  | Truth_DivorceRegistrationLinkSet_Fragment
  | Truth_GuardianshipKindFact_Fragment
  | Truth_GuardianshipRegistrationLink_Fragment
  | Truth_GuardianshipRegistrationLinkSet_Fragment
  | Truth_HealthInsuranceCardLink_Fragment
  | Truth_HealthInsuranceCardLinkSet_Fragment
  | Truth_HouseholdLink_Fragment
  | Truth_HouseholdMemberLink_Fragment
  | Truth_HouseholdMemberLinkSet_Fragment
  | Truth_IdentityPaperKindFact_Fragment
  | Truth_IdentityPaperLink_Fragment
  | Truth_IdentityPaperLinkSet_Fragment
  | Truth_IdentityPaperStateFact_Fragment
  | Truth_LandCertificateLink_Fragment
  | Truth_LandCertificateLinkSet_Fragment
  | Truth_LandHolderKindFact_Fragment
  | Truth_LifeStatusFact_Fragment
  | Truth_MaritalHistoryFact_Fragment
  | Truth_MaritalStatusConfirmationLink_Fragment
  | Truth_MaritalStatusConfirmationLinkSet_Fragment
  | Truth_MarriageRegistrationLink_Fragment
  | Truth_MarriageRegistrationLinkSet_Fragment
  | Truth_MarriageStatusFact_Fragment
  | Truth_ParentChildRecognitionLink_Fragment
  | Truth_ParentChildRecognitionLinkSet_Fragment
  | Truth_PartialDateFact_Fragment
  | Truth_PartyFact_Fragment
  | Truth_PersonLink_Fragment
  | Truth_PersonLinkSet_Fragment
  | Truth_PersonNameFact_Fragment
  | Truth_PersonalIdFact_Fragment
  | Truth_PoorHouseholdLink_Fragment
  | Truth_PoorHouseholdLinkSet_Fragment
  | Truth_RecognitionKindFact_Fragment
  | Truth_RegisteredMaritalStatusFact_Fragment
  | Truth_RegistrationKindFact_Fragment
  | Truth_ResidenceKindFact_Fragment
  | Truth_ResidenceLink_Fragment
  | Truth_ResidenceLinkSet_Fragment
  | Truth_SexFact_Fragment
  | Truth_SocialAssistanceLink_Fragment
  | Truth_SocialAssistanceLinkSet_Fragment
  | Truth_SocialInsuranceLink_Fragment
  | Truth_SocialInsuranceStatusFact_Fragment
  | Truth_StringFact_Fragment
  | Truth_SupersededNumberLink_Fragment
  | Truth_SupersededNumberLinkSet_Fragment
;

export type PeopleListQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PeopleListQuery = { persons: Array<{ id: string, fullName: { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, value: { full: string } | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } }, residence: { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, value: { text: string } | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } } } | null> };

export type PersonResidenceFragment = { residence: { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, value: { text: string } | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } } };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, residence: { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, value: { text: string } | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } }, mother: { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, value: { id: string, fullName: { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, value: { full: string } | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } } } | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } }, children: { ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, items: Array<{ ref: string, field: string, label: string, text: string | null, completeness: Completeness, accuracy: Accuracy, freshness: Freshness, probabilityWrong: number | null, value: { id: string } | null, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } }>, evidence: { basis: Basis, asOf: string | null, reasons: Array<{ code: string, severity: Severity, text: string, nextStep: string | null }> } } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DetailQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DetailQuery = { persons: Array<{ id: string, residence: { label: string, completeness: Completeness, freshness: Freshness, value: { text: string, ward: { label: string } | null } | null, evidence: { claims: Array<{ raw: string | null, retrievedAt: string }> } } } | null> };

export type HeadlineQueryVariables = Exact<{
  ids: Array<string> | string;
  lang: Language;
}>;


export type HeadlineQuery = { persons: Array<{ id: string, residence: { label: string, completeness: Completeness, accuracy: Accuracy, text: string | null, evidence: { asOf: string | null, claims: Array<{ outcome: ClaimOutcome, retrievedAt: string }> } } } | null> };

export type TwoPartsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TwoPartsQuery = { persons: Array<{ id: string, residence: { completeness: Completeness, accuracy: Accuracy, value: { text: string } | null } } | null> };

export type ResidenceFlagsFragment = { residence: { completeness: Completeness, accuracy: Accuracy } };

export const TruthFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Truth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityWrong"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"recordRef"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TruthFragment, unknown>;
export const FactFlagsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFlags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityWrong"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<FactFlagsFragment, unknown>;
export const PersonResidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonResidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFlags"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFlags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityWrong"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<PersonResidenceFragment, unknown>;
export const ResidenceFlagsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResidenceFlags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]} as unknown as DocumentNode<ResidenceFlagsFragment, unknown>;
export const ThreePeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreePeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personalIds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"000190000005","block":false},{"kind":"StringValue","value":"000088000011","block":false},{"kind":"StringValue","value":"000077000012","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Truth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifeStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Truth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Truth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityWrong"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"recordRef"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ThreePeopleQuery, ThreePeopleQueryVariables>;
export const PeopleListQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleListQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalId"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personalIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFlags"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonResidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFlags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityWrong"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonResidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFlags"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleListQuery, PeopleListQueryVariables>;
export const PersonPageQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonPageQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFlags"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mother"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFlags"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFlags"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFlags"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFlags"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFlags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"probabilityWrong"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]}}]} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;
export const DetailQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DetailQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalId"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personalIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DetailQuery, DetailQueryVariables>;
export const HeadlineQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadlineQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalId"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personalIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HeadlineQuery, HeadlineQueryVariables>;
export const TwoPartsQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoPartsQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalId"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personalIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResidenceFlags"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResidenceFlags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]} as unknown as DocumentNode<TwoPartsQuery, TwoPartsQueryVariables>;