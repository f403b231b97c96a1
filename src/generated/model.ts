// Written by `npm run codegen` from schema/*.graphql. Do not edit.

declare const scalar: unique symbol;

/** The same words in both languages of the product. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** A moment in UTC, RFC 3339, for example `2026-11-22T07:30:00.000Z`. */
export type DateTime = string & { readonly [scalar]: 'DateTime' };

/** Reference to one field of one entity, opaque. */
export type FactRef = string & { readonly [scalar]: 'FactRef' };

/**
 * A civil date in the solar (Gregorian) calendar with the precision that is known: `1960`, `1960-05` or `1960-05-12`.
 * Never a moment, never shifted by a time zone.
 */
export type PartialDate = string & { readonly [scalar]: 'PartialDate' };

/** Personal identification number (số định danh cá nhân, số CCCD): twelve digits, a string because it may begin with 0. */
export type PersonalId = string & { readonly [scalar]: 'PersonalId' };

/** How far the registers support the value. An absent value is UNASSESSED, or CONFLICTING where registers dispute the absence. */
export type Accuracy =
  | 'CONFIRMED'
  | 'CORROBORATED'
  | 'SINGLE_SOURCE'
  | 'CONFLICTING'
  | 'INVALID'
  | 'UNASSESSED';

/** Kinds of adoption (loại nuôi con nuôi). */
export type AdoptionKind =
  | 'DOMESTIC'
  | 'INTERCOUNTRY'
  | 'DE_FACTO';

/** Every cause for which a dossier is not assessed. */
export type AssessDossierErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DOSSIER_CODE_MALFORMED'
  | 'DOSSIER_UNKNOWN'
  | 'PROCEDURE_UNKNOWN'
  | 'SUBMITTER_NOT_SETTLED'
  | 'FILED_AGAIN'
  | 'TOO_OFTEN'
  | 'NOT_STORED';

/** Whether a legal basis is law. */
export type AssessedBasisStatus =
  | 'PROPOSED'
  | 'PILOT'
  | 'IN_FORCE';

/** Every cause that an assessment can give. */
export type AssessmentCauseCode =
  | 'NO_DATA_REPLACES_IT'
  | 'NO_BASIS_IN_FORCE'
  | 'SUBJECT_NOT_IDENTIFIED'
  | 'VALUE_MISSING'
  | 'VALUE_PARTIAL'
  | 'NO_RECORD'
  | 'NOT_COVERED'
  | 'NOT_IN_SCOPE'
  | 'WITHHELD'
  | 'UNREADABLE'
  | 'NOT_APPLICABLE'
  | 'REGISTER_UNAVAILABLE'
  | 'VALUE_INVALID'
  | 'VALUE_STALE'
  | 'LOWER_AUTHORITY_ONLY'
  | 'LAST_KNOWN_ONLY'
  | 'AUTHORITY_CONTRADICTS_ITSELF'
  | 'CONFLICT_NOTED'
  | 'NOT_AS_EXPECTED';

/** How a judgement was reached. */
export type Basis =
  | 'RULE'
  | 'VOTE_SHARE'
  | 'LEARNED'
  | 'CONFIRMED';

/** What a legal basis is for. */
export type BasisUse =
  | 'REPLACES_PAPER'
  | 'WAIVER';

/** What was done to an entry (loại việc). */
export type ChangeKind =
  | 'CHANGE'
  | 'CORRECTION'
  | 'SUPPLEMENT'
  | 'ETHNICITY_REDETERMINED'
  | 'SEX_REDETERMINED';

/** Kinds of registration that can be changed. */
export type ChangedRegistration =
  | 'BIRTH'
  | 'DEATH'
  | 'MARRIAGE';

/** How a claim stands to the value served. */
export type ClaimOutcome =
  | 'SERVED'
  | 'AGREES'
  | 'COMPATIBLE'
  | 'NEAR'
  | 'CONFLICTS'
  | 'INVALID'
  | 'SUPERSEDED'
  | 'ABSENT';

/** What a submitter says to be to the owner of the dossier. */
export type ClaimedAuthority =
  | 'SELF'
  | 'PARENT'
  | 'CHILD'
  | 'SPOUSE'
  | 'GRANDPARENT'
  | 'SIBLING'
  | 'GUARDIAN'
  | 'MANDATE'
  | 'OFFICIAL'
  | 'POSTAL_AGENT';

/** How far a field is protected (Decree 356/2025/NĐ-CP); configuration, not legal advice. */
export type Classification =
  | 'BASIC'
  | 'SENSITIVE'
  | 'SEALED';

/** Every cause for which a review is not closed. */
export type CloseReviewErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'REVIEW_UNKNOWN'
  | 'REVIEW_CLOSED'
  | 'REVIEW_MOVED'
  | 'NOT_BY_YOU'
  | 'NOTE_MALFORMED'
  | 'NOT_STORED';

/** The flags that are compared. */
export type ComparedFlag =
  | 'COMPLETENESS'
  | 'ACCURACY'
  | 'FRESHNESS'
  | 'PROBABILITY_WRONG';

/**
 * Whether a fact has a value. Everything from WITHHELD on is an absence; of several absences the first in this order is
 * the fact's, and each claim keeps its own. None is ever collapsed into another.
 */
export type Completeness =
  | 'PRESENT'
  | 'PARTIAL'
  | 'WITHHELD'
  | 'NOT_APPLICABLE'
  | 'SOURCE_UNAVAILABLE'
  | 'UNREADABLE'
  | 'NOT_COVERED'
  | 'NOT_IN_SCOPE'
  | 'MISSING'
  | 'NO_RECORD';

/** What a component comes to. */
export type ComponentOutcome =
  | 'REPLACED'
  | 'REPLACEABLE_WITH_WAIVER'
  | 'PAPER_NEEDED'
  | 'WAIT'
  | 'NOT_REQUIRED';

/** Every cause for which a confirmation is refused. */
export type ConfirmFactErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'FACT_UNKNOWN'
  | 'NOT_CONFIRMABLE'
  | 'NOT_READABLE'
  | 'VALUE_UNREADABLE'
  | 'VALUE_INVALID'
  | 'ORIGINAL_INCOMPLETE'
  | 'SEEN_ON_NOT_WHOLE'
  | 'SEEN_ON_IN_FUTURE'
  | 'NOT_STORED';

/** What a confirmation of marital status was issued for (mục đích sử dụng). */
export type ConfirmationPurpose =
  | 'MARRY_VIETNAMESE_IN_VIETNAM'
  | 'MARRY_FOREIGNER_IN_VIETNAM'
  | 'MARRY_VIETNAMESE_ABROAD'
  | 'MARRY_FOREIGNER_ABROAD'
  | 'OTHER';

/** Why a fact is offered, and in which part of the figures a confirmation of it counts. */
export type ConfirmationSlice =
  | 'AUDIT'
  | 'UNCERTAIN';

/** Kinds of decision by which a court ends a marriage. */
export type CourtDecisionKind =
  | 'JUDGMENT'
  | 'DECISION';

/** Every cause for which nothing is recorded of a ticket. */
export type DataIssueErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DOSSIER_UNKNOWN'
  | 'FACT_UNKNOWN'
  | 'NOT_REPORTABLE'
  | 'NOT_READABLE'
  | 'REGISTER_SAYS_NOTHING'
  | 'REGISTER_UNAVAILABLE'
  | 'VALUE_UNREADABLE'
  | 'VALUE_SAME'
  | 'EVIDENCE_MALFORMED'
  | 'NOTE_MALFORMED'
  | 'ALREADY_REPORTED'
  | 'ISSUE_UNKNOWN'
  | 'STATE_NOT_POSSIBLE'
  | 'NOT_STORED';

/** How far a ticket is. */
export type DataIssueState =
  | 'OPEN'
  | 'SENT'
  | 'ACKNOWLEDGED'
  | 'CORRECTED'
  | 'REJECTED';

/** How far a request for papers got. */
export type DeliveryState =
  | 'PENDING'
  | 'SENT'
  | 'DELIVERED'
  | 'FAILED';

/** How far a request for papers got on its way. */
export type DeliveryStep =
  | 'SENT'
  | 'DELIVERED'
  | 'FAILED';

/** How a marriage was ended by decision. */
export type DivorceKind =
  | 'DIVORCE'
  | 'ANNULMENT';

/** What can be done about a dossier, as the mutations of the same names do. */
export type DossierAct =
  | 'ASSIGN'
  | 'REASSIGN'
  | 'ACCEPT_COMPONENTS'
  | 'REQUEST_PAPER'
  | 'RECORD_DELIVERY'
  | 'RECEIVE_PAPER'
  | 'ASK_REGISTRAR'
  | 'RECORD_REGISTRAR_ANSWER'
  | 'RECORD_WAIVER'
  | 'SIGN_WAIVER'
  | 'COUNTERSIGN_WAIVER'
  | 'REVOKE_WAIVER'
  | 'EXTEND'
  | 'DECIDE'
  | 'RETURN'
  | 'REFUSE'
  | 'STOP';

/** By what way a dossier came. */
export type DossierChannel =
  | 'PORTAL'
  | 'COUNTER'
  | 'POST';

/** How a component stands, by the last act about it. */
export type DossierComponentState =
  | 'OPEN'
  | 'ACCEPTED'
  | 'REQUESTED'
  | 'RECEIVED'
  | 'REGISTRAR_ASKED'
  | 'ANSWERED'
  | 'NOT_REQUIRED'
  | 'WAIVED';

/** A form of the one-stop shop (Circular 03/2025/TT-VPCP). */
export type DossierForm =
  | 'RECEIPT'
  | 'SUPPLEMENT'
  | 'REFUSAL'
  | 'APOLOGY';

/** How a dossier ends. */
export type DossierOutcome =
  | 'DECIDED'
  | 'RETURNED'
  | 'REFUSED'
  | 'STOPPED';

/** Where a dossier stands. */
export type DossierState =
  | 'RECEIVED'
  | 'ASSIGNED'
  | 'WAITING_FOR_CITIZEN'
  | 'WAITING_FOR_REGISTRAR'
  | 'READY'
  | 'DECIDED'
  | 'RETURNED'
  | 'REFUSED'
  | 'STOPPED';

/** What can be wrong. */
export type EvidenceBundleErrorCode =
  | 'WAIVER_UNKNOWN'
  | 'NOT_CHECKPOINTED'
  | 'PART_UNKNOWN'
  | 'TOO_LARGE'
  | 'UNAVAILABLE';

/** What a set has to hold. */
export type ExpectedItems =
  | 'NONE'
  | 'SOME';

/** What somebody is to another person. */
export type FamilyRelation =
  | 'PARENT'
  | 'CHILD'
  | 'SPOUSE'
  | 'GRANDPARENT'
  | 'SIBLING'
  | 'GUARDIAN';

/** Whether a value is likely to be out of date. */
export type Freshness =
  | 'CURRENT'
  | 'STALE'
  | 'UNKNOWN';

/** How a guardian became one (loại giám hộ). */
export type GuardianshipKind =
  | 'STATUTORY'
  | 'APPOINTED'
  | 'BY_JUDGMENT';

/** Kinds of identity document that can be told apart by their numbers. */
export type IdentityDocumentKind =
  | 'CMND'
  | 'TWELVE_DIGIT_CARD';

/** Kinds of identity paper, as their issuer tells them apart. */
export type IdentityPaperKind =
  | 'CMND'
  | 'CMND_12'
  | 'CCCD'
  | 'CAN_CUOC';

/** Whether an identity paper is valid. */
export type IdentityPaperState =
  | 'VALID'
  | 'EXPIRED'
  | 'REPLACED';

/** To whom a land certificate is issued. */
export type LandHolderKind =
  | 'PERSON'
  | 'COUPLE'
  | 'HOUSEHOLD';

/** Language of texts for people. */
export type Language =
  | 'VI'
  | 'EN';

/** How far a legal basis has come. */
export type LegalBasisStatus =
  | 'PROPOSED'
  | 'PILOT'
  | 'IN_FORCE';

/** Whether a person is alive, as far as registers say. */
export type LifeStatus =
  | 'ALIVE'
  | 'DECEASED'
  | 'DECLARED_MISSING';

/** Marital status as the records show it. */
export type MaritalStatus =
  | 'NEVER_MARRIED'
  | 'MARRIED'
  | 'DIVORCED'
  | 'WIDOWED'
  | 'ANNULLED';

/** What was noted about a marriage after its registration (tình trạng kết hôn). */
export type MarriageStatus =
  | 'DIVORCED'
  | 'ANNULLED'
  | 'RECOGNISED';

/** Result of one comparison; discloses no value. */
export type MatchOutcome =
  | 'AGREES'
  | 'COMPATIBLE'
  | 'DIFFERS'
  | 'NOT_FOUND'
  | 'CANNOT_TELL';

/** Every cause for which an act about dossiers is refused. */
export type MoveDossierErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DOSSIER_UNKNOWN'
  | 'DOSSIER_CHANGED'
  | 'DOSSIER_CLOSED'
  | 'MOVE_NOT_POSSIBLE'
  | 'NOT_BY_YOU'
  | 'PROCEDURE_UNKNOWN'
  | 'OFFICIAL_MALFORMED'
  | 'ONLY_FOR_YOURSELF'
  | 'ALREADY_THEIRS'
  | 'NOTHING_TO_HAND_OVER'
  | 'DOSSIERS_NOT_THEIRS'
  | 'ASSESSMENT_UNKNOWN'
  | 'ASSESSMENT_SUPERSEDED'
  | 'COMPONENTS_EMPTY'
  | 'COMPONENT_UNKNOWN'
  | 'COMPONENT_NOT_CLEAN'
  | 'NOTHING_TO_ACCEPT'
  | 'COMPONENTS_LEFT_OUT'
  | 'PAPER_ALREADY_REQUESTED'
  | 'PAPER_NOT_REQUESTED'
  | 'REASON_REQUIRED'
  | 'SUBMITTER_NOT_SETTLED'
  | 'TEXT_MALFORMED'
  | 'DAY_MALFORMED'
  | 'QUESTION_UNKNOWN'
  | 'QUESTION_ANSWERED'
  | 'CITES_TOO_MANY'
  | 'OUTAGE_UNKNOWN'
  | 'ATTEMPT_UNKNOWN'
  | 'NOT_STORED';

/** Every cause for which a review is not moved. */
export type MoveProcedureReviewErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_A_SUPERVISOR'
  | 'PROCEDURE_UNKNOWN'
  | 'REVIEW_MOVED'
  | 'MOVE_NOT_ALLOWED'
  | 'NOTHING_CHANGES'
  | 'DUE_DATE_MALFORMED'
  | 'DUE_DATE_PAST'
  | 'DUE_DATE_NOT_EXPECTED'
  | 'NOTE_MISSING'
  | 'NOTE_MALFORMED'
  | 'NOT_STORED';

/** Whether a register shares a field. */
export type NeedScopeState =
  | 'SHARED'
  | 'NOT_SHARED'
  | 'NOT_PUBLISHED'
  | 'NO_REGISTER';

/** What follows where a fact falls short. */
export type NeedShortfall =
  | 'PAPER'
  | 'WAIVER'
  | 'RECORD_ONLY';

/** What an official can do about a component. */
export type NextStep =
  | 'ACCEPT'
  | 'WAIT'
  | 'REQUEST_PAPER'
  | 'ASK_REGISTRAR'
  | 'CONFIRM_ORIGINAL'
  | 'PREPARE_WAIVER'
  | 'REPORT_DATA_ISSUE';

/** What kind of original document it is. */
export type OriginalKind =
  | 'CIVIL_STATUS_BOOK'
  | 'CIVIL_STATUS_CERTIFICATE'
  | 'CIVIL_STATUS_EXTRACT'
  | 'IDENTITY_CARD'
  | 'RESIDENCE_FILE'
  | 'COURT_DECISION'
  | 'HEALTH_PAPER'
  | 'OTHER';

/** By what way a citizen is told. */
export type PaperChannel =
  | 'PORTAL'
  | 'SMS'
  | 'EMAIL'
  | 'PHONE'
  | 'POST'
  | 'COUNTER';

/** By what way a paper came. */
export type PaperWay =
  | 'COUNTER'
  | 'PORTAL'
  | 'POST'
  | 'ATTACHED';

/** What a party is in a record. */
export type PartyRole =
  | 'CHILD'
  | 'MOTHER'
  | 'FATHER'
  | 'DECEASED'
  | 'HUSBAND'
  | 'WIFE'
  | 'SUBJECT'
  | 'RECOGNISER'
  | 'RECOGNISED'
  | 'REQUESTER'
  | 'ADOPTED_CHILD'
  | 'ADOPTIVE_FATHER'
  | 'ADOPTIVE_MOTHER'
  | 'BIRTH_FATHER'
  | 'BIRTH_MOTHER'
  | 'WARD'
  | 'GUARDIAN'
  | 'SUPERVISOR'
  | 'LAND_HOLDER'
  | 'LAND_CO_HOLDER';

/** Every cause for which an act about a passkey is refused. */
export type PasskeyErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'CHALLENGE_UNKNOWN'
  | 'REGISTRATION_INVALID'
  | 'PASSKEY_KNOWN'
  | 'PASSKEY_UNKNOWN'
  | 'PASSKEY_NOT_IN_THIS_STATE'
  | 'NOT_BY_HOLDER'
  | 'SECOND_PERSON_SAME'
  | 'SUPERVISOR_NEEDED'
  | 'NOT_BY_YOU'
  | 'TEXT_MALFORMED'
  | 'NOT_STORED';

/** How a passkey stands. */
export type PasskeyState =
  | 'REGISTERED'
  | 'VOUCHED'
  | 'ENROLLED'
  | 'REVOKED';

/** What an entry of a form holds. */
export type ProcedureDetailType =
  | 'DAY'
  | 'TEXT';

/** Where a procedure is handled. */
export type ProcedureLevel =
  | 'PROVINCE'
  | 'COMMUNE';

/** What one person is to another. */
export type ProcedureRelation =
  | 'PARENT'
  | 'CHILD'
  | 'SPOUSE'
  | 'GRANDPARENT'
  | 'SIBLING'
  | 'GUARDIAN';

/** How far the review of a procedure is: whether the law is changed so that data replaces its papers. */
export type ProcedureReviewState =
  | 'NOT_STARTED'
  | 'IN_REVIEW'
  | 'PROPOSED'
  | 'SENT_TO_MINISTRY'
  | 'APPROVED'
  | 'IN_FORCE'
  | 'REJECTED';

/** Stretches of time, by the day in Viet Nam. */
export type ReadinessPeriod =
  | 'DAY'
  | 'WEEK'
  | 'MONTH';

/** How far the evidence log vouches for an entry. */
export type ReceiptState =
  | 'LOGGED'
  | 'CHECKPOINTED'
  | 'WITNESSED';

/** Who recognises whom (loại xác nhận). */
export type RecognitionKind =
  | 'FATHER_RECOGNISES_CHILD'
  | 'MOTHER_RECOGNISES_CHILD'
  | 'CHILD_RECOGNISES_FATHER'
  | 'CHILD_RECOGNISES_MOTHER';

/** Why a register did not answer. */
export type RegisterFailure =
  | 'BAD_CONFIG'
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'FORBIDDEN'
  | 'REJECTED'
  | 'MALFORMED'
  | 'OVERLOADED'
  | 'NOT_SUPPORTED';

/** Marital status as somebody declared it to the population register. */
export type RegisteredMaritalStatus =
  | 'NEVER_MARRIED'
  | 'MARRIED'
  | 'DIVORCED'
  | 'WIDOWED';

/** What a registrar's answer comes to. */
export type RegistrarOutcome =
  | 'CONFIRMED'
  | 'CORRECTED'
  | 'NO_RECORD'
  | 'OTHER';

/** Whether an event was registered for the first time (loại đăng ký). */
export type RegistrationKind =
  | 'FIRST'
  | 'AGAIN';

/** Kinds of residence (Law on Residence). */
export type ResidenceKind =
  | 'PERMANENT'
  | 'TEMPORARY'
  | 'CURRENT';

/** Every cause for which something is not tried again. */
export type RetryIntakeErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'INTAKE_ITEM_UNKNOWN'
  | 'NOT_STORED';

/** What came of looking at a decision again. */
export type ReviewClosing =
  | 'DECISION_STANDS'
  | 'DECISION_CHANGED';

/** What has to be looked at again. */
export type ReviewReason =
  | 'ACCEPTED_ON_DATA'
  | 'RETURNED_OR_REFUSED';

/** How a value compares with what was searched for. */
export type SearchComparison =
  | 'EQUAL'
  | 'COMPATIBLE'
  | 'NEAR';

/** Where an answer came from. */
export type ServedFrom =
  | 'REGISTER'
  | 'LAST_KNOWN';

/** Every cause for which a settlement is refused. */
export type SettleSubmitterErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DOSSIER_CODE_MALFORMED'
  | 'DOSSIER_UNKNOWN'
  | 'DOSSIER_CLOSED'
  | 'DOSSIER_MOVED'
  | 'PROCEDURE_UNKNOWN'
  | 'DOCUMENT_INCOMPLETE'
  | 'IDENTITY_NOT_CHECKED'
  | 'NO_REPRESENTATION'
  | 'NOT_ON_BEHALF'
  | 'NOT_FILED_AGAIN'
  | 'NOT_STORED';

/** How much a reason matters. */
export type Severity =
  | 'INFO'
  | 'WARNING'
  | 'ERROR';

/** Sex as recorded in civil status. */
export type Sex =
  | 'MALE'
  | 'FEMALE';

/**
 * How something is signed. A passkey shows that somebody held an enrolled authenticator and unlocked it; it is no digital
 * signature within the law on electronic transactions.
 */
export type SignatureClass =
  | 'LOGIN_ONLY'
  | 'PASSKEY'
  | 'PUBLIC_CA'
  | 'OFFICIAL_DUTY_CA'
  | 'SIGNATURE_PENDING';

/** What checking an electronic signature gave. */
export type SignatureState =
  | 'NONE'
  | 'VALID'
  | 'TAMPERED'
  | 'REVOKED'
  | 'UNREACHABLE'
  | 'TIMEOUT';

/** What somebody has to do with social insurance now. */
export type SocialInsuranceStatus =
  | 'NOT_PARTICIPATING'
  | 'PARTICIPATING'
  | 'PRESERVED'
  | 'PENSIONER'
  | 'PAID_OFF';

/** Every cause for which a dossier is refused. */
export type SubmitDossierErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DOSSIER_CODE_MALFORMED'
  | 'DOSSIER_CODE_IN_FUTURE'
  | 'DOSSIER_DIFFERS'
  | 'PROCEDURE_UNKNOWN'
  | 'UNIT_MALFORMED'
  | 'SUBMITTED_AT_MALFORMED'
  | 'PERSON_NOT_NAMED'
  | 'PERSONAL_ID_MALFORMED'
  | 'FORMER_NUMBER_MALFORMED'
  | 'NAME_MALFORMED'
  | 'DATE_OF_BIRTH_MALFORMED'
  | 'SUBJECT_ROLE_UNKNOWN'
  | 'SUBJECT_MISSING'
  | 'SUBJECT_REPEATED'
  | 'CLAIMED_AUTHORITY_UNKNOWN'
  | 'ATTACHMENT_KIND_UNKNOWN'
  | 'ATTACHMENT_NAME_MALFORMED'
  | 'ATTACHMENT_DIGEST_MALFORMED'
  | 'SIGNATURE_STATE_UNKNOWN'
  | 'PAYMENT_MALFORMED'
  | 'DETAIL_UNKNOWN'
  | 'DETAIL_MISSING'
  | 'DETAIL_MALFORMED'
  | 'TOO_MANY'
  | 'NOT_STORED';

/** What a check of the submitter comes to. */
export type SubmitterOutcome =
  | 'SAME'
  | 'REPRESENTATIVE_PROVEN'
  | 'REPRESENTATIVE_CLAIMED'
  | 'MISMATCH'
  | 'CANNOT_TELL';

/** The ways in which it can be settled who may file. */
export type SubmitterSettlementKind =
  | 'OWNER_PRESENT'
  | 'MANDATE'
  | 'FILED_AGAIN'
  | 'ON_BEHALF';

/** What a time limit stands still for. */
export type TimeLimitPause =
  | 'CITIZEN'
  | 'REGISTRAR';

/** How far a time-stamping authority (RFC 3161) vouches for a checkpoint. */
export type TimestampState =
  | 'NOT_REQUESTED'
  | 'REQUESTED'
  | 'RECEIVED';

/** How sure the hub is of the commune in which a place lies today. */
export type UnitResolution =
  | 'EXACT'
  | 'AMBIGUOUS'
  | 'GUESS'
  | 'UNKNOWN';

/** What can be tried before proceeding. */
export type WaiverCheckKind =
  | 'ASKED_AGAIN'
  | 'OTHER_SOURCE'
  | 'REGISTRAR_ASKED'
  | 'CITIZEN_ASKED'
  | 'SUPERIOR_CONSULTED'
  | 'OTHER';

/** What a record of basis says of itself. Neither says that anybody is free of anything. */
export type WaiverEffect =
  | 'ACKNOWLEDGEMENT'
  | 'EXEMPTION_BASIS_INVOKED';

/** Every cause for which an act about a record of basis is refused. */
export type WaiverErrorCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DOSSIER_UNKNOWN'
  | 'DOSSIER_CLOSED'
  | 'MOVE_NOT_POSSIBLE'
  | 'DOSSIER_CHANGED'
  | 'PROCEDURE_UNKNOWN'
  | 'PROCEDURE_CHANGED'
  | 'ASSESSMENT_UNKNOWN'
  | 'ASSESSMENT_SUPERSEDED'
  | 'ASSESSMENT_NOT_SHOWN'
  | 'ASSESSMENT_TOO_OLD'
  | 'COMPONENT_UNKNOWN'
  | 'COMPONENT_ALREADY_DECIDED'
  | 'NOTHING_TO_WAIVE'
  | 'FLAG_NOT_WAIVABLE'
  | 'FLAG_NOT_ACKNOWLEDGED'
  | 'ACKNOWLEDGED_UNKNOWN'
  | 'SUBMITTER_NOT_SETTLED'
  | 'BASIS_UNKNOWN'
  | 'BASIS_NOT_IN_FORCE'
  | 'BASIS_TOO_EARLY'
  | 'OWN_WORDS_REQUIRED'
  | 'TEXT_TOO_LONG'
  | 'TEXT_MALFORMED'
  | 'TOO_MANY_CHECKS'
  | 'VALIDITY_MALFORMED'
  | 'CLOCK_SKEW'
  | 'DRAFT_UNKNOWN'
  | 'DRAFT_OF_ANOTHER'
  | 'DRAFT_USED'
  | 'DRAFT_EXPIRED'
  | 'DRAFT_OUTDATED'
  | 'SIGNATURE_MALFORMED'
  | 'SIGNATURE_INVALID'
  | 'PASSKEY_UNKNOWN'
  | 'PASSKEY_NOT_CHECKPOINTED'
  | 'CERTIFICATE_NOT_ACCEPTED'
  | 'SIGNING_SERVICE_UNREACHABLE'
  | 'SIGNATURE_NOT_AWAITED'
  | 'SIGNATURE_CLASS_NOT_OFFERED'
  | 'WAIVER_UNKNOWN'
  | 'WAIVER_SETTLED'
  | 'COUNTERSIGNATURE_NOT_AWAITED'
  | 'COUNTERSIGNER_IS_SIGNER'
  | 'COUNTERSIGNER_IS_SUBJECT'
  | 'COUNTERSIGNER_NOT_OF_UNIT'
  | 'NOT_BY_YOU'
  | 'OUTCOME_UNKNOWN'
  | 'DELEGATION_MALFORMED'
  | 'NOT_STORED';

/** What can happen to a record after it was made. */
export type WaiverEventKind =
  | 'SIGNED'
  | 'COUNTERSIGNED'
  | 'REVOKED'
  | 'OUTCOME'
  | 'REPLY';

/** What turned out later about the data that was relied on. */
export type WaiverOutcome =
  | 'FOUND_RIGHT'
  | 'FOUND_WRONG';

/** Why an official proceeds. */
export type WaiverReason =
  | 'REGISTRAR_SILENT'
  | 'REGISTER_UNAVAILABLE'
  | 'NOT_SHARED'
  | 'NOT_DIGITISED'
  | 'IMMATERIAL'
  | 'PAPER_IMPOSSIBLE'
  | 'URGENT'
  | 'OTHER';

/** How a record of basis stands. */
export type WaiverState =
  | 'STANDING'
  | 'AWAITING_COUNTERSIGNATURE'
  | 'SIGNATURE_PENDING'
  | 'EXPIRED'
  | 'REVOKED';

/**
 * A place in the administrative order, as the register writes it: with units of the list before 1 July 2025, of the one since, or
 * of none that it names. `Code.system` says which: `admin-unit-2004`, `admin-unit-2025`. One code may be different ground in two.
 */
export interface Address {
  /** The whole address as the register writes it; where it writes codes of units and nothing else, their names. */
  readonly text: string;
  /** Code of the province or city, with its table; null if the register gives none. */
  readonly province: Code | null;
  /** The district in which the commune lay before 1 July 2025; null in the list since then, and where the hub does not know. */
  readonly district: Code | null;
  /** Code of the commune, ward or township, with its table; null if the register gives none. */
  readonly ward: Code | null;
  /** House number, street, hamlet; null if the register gives none. */
  readonly detail: string | null;
  /** The same place in the units of today, by its codes alone; the address above stays as the register writes it. */
  readonly current: CurrentUnits;
}

/** An entry of an open code table. The same code may mean different things in two tables. */
export interface Code {
  /** The code as the table writes it, leading zeros kept. */
  readonly code: string;
  /** The table it belongs to, for example `ethnicity-54` or `admin-unit-2025`. */
  readonly system: string;
  /** What it stands for; the code itself where the table is not known to the hub. */
  readonly label: Text;
}

/** A time for which the registers that were asked would hold the record. */
export interface CoveredPeriod {
  /** First day. */
  readonly from: PartialDate;
  /** Last day. */
  readonly to: PartialDate;
}

/** A place in the administrative units of today, worked out by the hub from the codes of a register. */
export interface CurrentUnits {
  /** How sure that is. */
  readonly resolution: UnitResolution;
  /** The province or city; null where the hub does not know. */
  readonly province: Code | null;
  /** The commune, ward or special zone; null unless exactly one comes into question. */
  readonly ward: Code | null;
  /** Every commune of today that comes into question: several where the commune was split, none where nothing is known. */
  readonly candidates: readonly (Code)[];
}

/** An identity document as a record names it (giấy tờ tùy thân). */
export interface IdentityDocument {
  /** Which document, told by the form of its number where the record does not say; null if that does not tell either. */
  readonly kind: IdentityDocumentKind | null;
  /** The number as written. */
  readonly number: string;
}

/**
 * Marital status over a time, worked out from registered marriages, the notes of their ends, and the deaths of spouses. Each
 * period is as far as the records show: a marriage without a note of its end does not say that it lasts.
 */
export interface MaritalHistory {
  /** First day answered for: the one asked, at the earliest the 18th birthday. */
  readonly from: PartialDate;
  /** Last day answered for: the one asked, at the latest today or the day of death. */
  readonly to: PartialDate;
  /** Status on the last day. */
  readonly status: MaritalStatus;
  /** The status over time, oldest first. */
  readonly periods: readonly (MaritalPeriod)[];
  /** When a marriage of the person would lie in the registers that were asked. The fact is PRESENT only if this is all of the time. */
  readonly covered: readonly (CoveredPeriod)[];
  /** When it might lie elsewhere, and where. */
  readonly uncovered: readonly (UncoveredPeriod)[];
}

/** A time in which the marital status was the same. */
export interface MaritalPeriod {
  /** First day, as precisely as the record has it; null where no record tells it. */
  readonly from: PartialDate | null;
  /** Last day, or the day on which the next status began; null where no record tells it. */
  readonly to: PartialDate | null;
  /** The status. */
  readonly status: MaritalStatus;
  /** Number of the marriage registration by which it was so (số đăng ký); null before the first, and where the record has none. */
  readonly registrationNumber: string | null;
}

/**
 * Somebody whom a record names, as the record writes it. A party is not yet a person: `resolvesTo` says whether the record
 * ties it to one, and never does so by name and date.
 */
export interface Party {
  /** What the party is in the record. */
  readonly role: PartyRole;
  /** Name as the record writes it; null if it gives none. */
  readonly name: PersonName | null;
  /** Date of birth as the record writes it; null if it gives none, or its owner does not share it. */
  readonly dateOfBirth: PartialDate | null;
  /** The paper by which the record identifies the party, such as an old CMND; null if it names none. */
  readonly document: IdentityDocument | null;
  /** The person, if the record ties the party to a number that leads to exactly one. Read its flags before its value. */
  readonly resolvesTo: Link<'Person'> | null;
}

/** A person's name. Which part is which is only told where the register tells it; `full` is always the whole name. */
export interface PersonName {
  /** The whole name in the order family – middle – given, as the register writes it, in Unicode NFC. */
  readonly full: string;
  /** Họ */
  readonly family: string | null;
  /** Chữ đệm */
  readonly middle: string | null;
  /** Tên */
  readonly given: string | null;
}

/** A time for which the record may lie elsewhere, so that not finding one denies nothing. */
export interface UncoveredPeriod {
  /** First day. */
  readonly from: PartialDate;
  /** Last day. */
  readonly to: PartialDate;
  /** Why, and which registrars may hold it. */
  readonly reason: Text;
}

/** Points to an entity by its key in the registers. */
export interface Link<E extends EntityName> {
  readonly entity: E;
  readonly key: string;
}

/** What a register can claim for each field; for a set, one item of it. */
export interface EntityFields {
  AdoptionRegistration: {
    /** Number in the book (số đăng ký). */
    registrationNumber: string;
    /** The paper book (quyển số); records made electronically have none. */
    book: string;
    /** Day of registration. */
    registrationDate: PartialDate;
    /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
    registrar: Code;
    /** Number of the decision (số quyết định). */
    decisionNumber: string;
    /** Domestic, intercountry, or an adoption of fact that was registered later. */
    kind: AdoptionKind;
    /** The adopted child. */
    child: Party;
    /** The adoptive father, if there is one. */
    adoptiveFather: Party;
    /** The adoptive mother, if there is one. */
    adoptiveMother: Party;
    /** The birth father, if the record names him. */
    birthFather: Party;
    /** The birth mother, if the record names her. */
    birthMother: Party;
    /** Who gave the child (bên giao), as written. */
    giver: string;
    /** Number of the decision that ended the adoption. */
    endDecisionNumber: string;
    /** Day on which the adoption ended; missing while it lasts. */
    endedOn: PartialDate;
    /** What is written in the margin (ghi chú). */
    notes: string;
  };
  BirthNotice: {
    /** Number of the notice, which the birth registration names. */
    noticeNumber: string;
    /** Day of issue. */
    issuedOn: PartialDate;
    /** The facility that issued it. */
    facility: Code;
    /** The child, under the name that was intended for it then; it may have been registered under another. */
    child: Party;
    /** Day of birth as notified. */
    bornOn: PartialDate;
    /** Sex of the child as notified. */
    sex: Sex;
    /** The mother. */
    mother: Party;
  };
  BirthRegistration: {
    /** Number in the book (số đăng ký). */
    registrationNumber: string;
    /** The paper book (quyển số); records made electronically have none. */
    book: string;
    /** Day of registration. */
    registrationDate: PartialDate;
    /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
    registrar: Code;
    /** For the first time, or again. */
    kind: RegistrationKind;
    /** The child. */
    child: Party;
    /** The mother, if the record names her. */
    mother: Party;
    /** The father, if the record names him. */
    father: Party;
    /** Name as registered. */
    fullName: PersonName;
    /** Date of birth as registered. */
    dateOfBirth: PartialDate;
    /** Date of birth in words, as registered beside the digits. */
    dateOfBirthInWords: string;
    /** Place of birth as registered. */
    placeOfBirth: Address;
    /** Sex as registered. */
    sex: Sex;
    /** Ethnicity as registered. */
    ethnicity: Code;
    /** Nationality as registered. */
    nationality: Code;
    /** What is written in the margin (ghi chú). */
    notes: string;
  };
  CivilStatusChange: {
    /** Number in the book (số đăng ký). */
    registrationNumber: string;
    /** The paper book (quyển số); records made electronically have none. */
    book: string;
    /** Day of registration. */
    registrationDate: PartialDate;
    /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
    registrar: Code;
    /** What was done. */
    kind: ChangeKind;
    /** The entry that was changed: the registry's name of it as code, and what it is in words. */
    entry: Code;
    /** What the entry said before, as the registration writes it; not given where the entry itself is not shared. */
    oldValue: string;
    /** What holds since, as the registration writes it; not given where the entry itself is not shared. */
    newValue: string;
    /** Day since which it holds. */
    effectiveOn: PartialDate;
    /** The paper on which it rests, as written. */
    basis: string;
    /** What kind of registration was changed. */
    ofKind: ChangedRegistration;
    /** The birth registration that was changed; missing where another kind was. */
    birth: Link<'BirthRegistration'>;
    /** The death registration that was changed; missing where another kind was. */
    death: Link<'DeathRegistration'>;
    /** The marriage registration that was changed; missing where another kind was. */
    marriage: Link<'MarriageRegistration'>;
    /** Number of the registration that was changed, as written. */
    ofNumber: string;
    /** Book of the registration that was changed, as written. */
    ofBook: string;
    /** Where the registration that was changed was made, as written. */
    ofRegistrar: string;
    /** What is written in the margin (ghi chú). */
    notes: string;
  };
  DeathNotice: {
    /** Number of the notice. */
    noticeNumber: string;
    /** Day of issue. */
    issuedOn: PartialDate;
    /** Which issue under its number it is: 1 the first, more for one issued again (cấp lại). */
    issue: string;
    /** The facility that issued it. */
    facility: Code;
    /** The deceased. */
    deceased: Party;
    /** Name as notified. */
    fullName: PersonName;
    /** Date of birth as notified. */
    dateOfBirth: PartialDate;
    /** Sex as notified. */
    sex: Sex;
    /** Date of death as notified. */
    dateOfDeath: PartialDate;
  };
  DeathRegistration: {
    /** Number in the book (số đăng ký). */
    registrationNumber: string;
    /** The paper book (quyển số); records made electronically have none. */
    book: string;
    /** Day of registration. */
    registrationDate: PartialDate;
    /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
    registrar: Code;
    /** For the first time, or again. */
    kind: RegistrationKind;
    /** The deceased. */
    deceased: Party;
    /** Name as registered. */
    fullName: PersonName;
    /** Date of birth as registered. */
    dateOfBirth: PartialDate;
    /** Sex as registered. */
    sex: Sex;
    /** Date of death as registered. */
    dateOfDeath: PartialDate;
    /** Day on which it was noted that the court revoked its declaration of death: the person is held to be alive. */
    revokedOn: PartialDate;
    /** What is written in the margin (ghi chú). */
    notes: string;
  };
  DivorceRegistration: {
    /** Number in the book (số đăng ký). */
    registrationNumber: string;
    /** The paper book (quyển số); records made electronically have none. */
    book: string;
    /** Day of registration. */
    registrationDate: PartialDate;
    /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
    registrar: Code;
    /** Divorce, or annulment of the marriage. */
    kind: DivorceKind;
    /** The husband. */
    husband: Party;
    /** The wife. */
    wife: Party;
    /** Judgment or decision by which the marriage ended. */
    decisionKind: CourtDecisionKind;
    /** Number of the judgment or decision. */
    decisionNumber: string;
    /** Day of the judgment or decision. */
    decidedOn: PartialDate;
    /** Day on which it took effect: the marriage ended then. */
    effectiveOn: PartialDate;
    /** The court, or the foreign authority, as written. */
    court: string;
    /** The country whose authority decided, where it was a foreign one. */
    foreignCountry: Code;
    /** The marriage, where it is in the same registry. */
    marriage: Link<'MarriageRegistration'>;
    /** Number of the marriage's registration, as the note writes it. */
    marriageNumber: string;
    /** Day of the marriage's registration, as the note writes it. */
    marriageDate: PartialDate;
    /** Where the marriage was registered, as the note writes it. */
    marriageRegistrar: string;
    /** What is written in the margin (ghi chú). */
    notes: string;
  };
  GuardianshipRegistration: {
    /** Number in the book (số đăng ký). */
    registrationNumber: string;
    /** The paper book (quyển số); records made electronically have none. */
    book: string;
    /** Day of registration. */
    registrationDate: PartialDate;
    /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
    registrar: Code;
    /** How the guardian became one. */
    kind: GuardianshipKind;
    /** The ward (người được giám hộ). */
    ward: Party;
    /** The guardian. */
    guardian: Party;
    /** Why there is a guardian, as written. */
    reason: string;
    /** What the guardian may do, as written; missing where it was not limited. */
    scope: string;
    /** Who supervises the guardian; the record gives a name alone. */
    supervisor: Party;
    /** First day. */
    since: PartialDate;
    /** Last day; missing while it lasts, or while its end was not entered. */
    until: PartialDate;
    /** Why it ended, as written. */
    endReason: string;
    /** What is written in the margin (ghi chú). */
    notes: string;
  };
  HealthInsuranceCard: {
    /** Card number, fifteen characters: object code, benefit level, province, social-insurance number. */
    cardNumber: string;
    /** First day of validity. */
    validFrom: PartialDate;
    /** Last day of validity. */
    validTo: PartialDate;
    /** Where the holder is registered for first treatment (nơi đăng ký KCB ban đầu). */
    initialFacility: Code;
  };
  Household: {
    /** Residence-file number (số hồ sơ cư trú). */
    householdNumber: string;
    /** Registered address of the household. */
    address: Address;
    /** Head of the household (chủ hộ). */
    head: Link<'Person'>;
    /** Present members, the head among them. */
    members: Link<'HouseholdMember'>;
  };
  HouseholdMember: {
    /** Of which household. */
    household: Link<'Household'>;
    /** Who. */
    person: Link<'Person'>;
    /** Relation to the head of the household (quan hệ với chủ hộ). */
    relationToHead: Code;
    /** Member since. */
    since: PartialDate;
    /** Last day; not applicable while the membership lasts. */
    until: PartialDate;
  };
  IdentityPaper: {
    /** Which paper. */
    kind: IdentityPaperKind;
    /** Its number. On papers with twelve digits it is the personal identification number of the day of issue. */
    number: string;
    /** Day of issue. */
    issuedOn: PartialDate;
    /** Who issued it, as written. */
    issuedBy: string;
    /** Last day of validity; not applicable to a valid paper without end. */
    validUntil: PartialDate;
    /** Whether it is valid, as the register states it. That its last day has passed changes nothing here. */
    state: IdentityPaperState;
  };
  SupersededNumber: {
    /** The number until then. Old records may still bear it. */
    number: PersonalId;
    /** Day on which it was cancelled. */
    cancelledOn: PartialDate;
    /** Why, as written. */
    reason: string;
  };
  LandCertificate: {
    /** Serial number printed on the form (số phát hành): two letters and six digits, or eight since 2025. */
    serial: string;
    /** Number in the book of certificates (số vào sổ cấp giấy chứng nhận). */
    entryNumber: string;
    /** To whom it was issued: one person, husband and wife, or a household. */
    holderKind: LandHolderKind;
    /** Who is named first. Of a household the person whose name it bears: who belonged to it on that day the certificate does not say. */
    holder: Party;
    /** Who is named second, mostly husband or wife; missing where nobody is. */
    coHolder: Party;
    /** Number of the parcel (thửa đất số). */
    parcel: string;
    /** Number of the sheet of the cadastral map (tờ bản đồ số). */
    mapSheet: string;
    /** Area in square metres, as the certificate writes it. */
    area: string;
    /** What the land may be used for (mục đích sử dụng đất). */
    purpose: Code;
    /** For how long, as written: `Lâu dài`, or a day (thời hạn sử dụng đất). */
    term: string;
    /** Where the land is, in the units of the day of issue. */
    address: Address;
    /** Who issued it, as written. */
    issuedBy: string;
    /** Day of issue. */
    issuedOn: PartialDate;
    /** What was noted on it since, such as a mortgage (những thay đổi sau khi cấp giấy chứng nhận). */
    notes: string;
  };
  MaritalStatusConfirmation: {
    /** Number in the book (số đăng ký). */
    registrationNumber: string;
    /** The paper book (quyển số); records made electronically have none. */
    book: string;
    /** Day of registration. */
    registrationDate: PartialDate;
    /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
    registrar: Code;
    /** Whose marital status it is. */
    subject: Party;
    /** The place of residence that it covers, as written. */
    residencePlace: string;
    /** First day of the residence that it covers. */
    residenceFrom: PartialDate;
    /** Last day of the residence that it covers. */
    residenceTo: PartialDate;
    /** Marital status in that time, in the words of the registrar. */
    statusWritten: string;
    /** What it was issued for. */
    purpose: ConfirmationPurpose;
    /** What is written in the margin (ghi chú). */
    notes: string;
  };
  MarriageRegistration: {
    /** Number in the book (số đăng ký). */
    registrationNumber: string;
    /** The paper book (quyển số); records made electronically have none. */
    book: string;
    /** Day of registration. */
    registrationDate: PartialDate;
    /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
    registrar: Code;
    /** For the first time, or again. */
    kind: RegistrationKind;
    /** The husband. */
    husband: Party;
    /** The wife. */
    wife: Party;
    /** Day since which they have been husband and wife; earlier than the registration where that was made again. */
    establishedOn: PartialDate;
    /** What was noted since about the marriage; missing says only that nothing was noted. */
    status: MarriageStatus;
    /** Day on which a divorce or annulment was noted. */
    endNotedOn: PartialDate;
    /** Judgment or decision by which the marriage ended, as noted. */
    endBasis: string;
    /** What is written in the margin (ghi chú). */
    notes: string;
  };
  ParentChildRecognition: {
    /** Number in the book (số đăng ký). */
    registrationNumber: string;
    /** The paper book (quyển số); records made electronically have none. */
    book: string;
    /** Day of registration. */
    registrationDate: PartialDate;
    /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
    registrar: Code;
    /** Number of the decision (số quyết định). */
    decisionNumber: string;
    /** Who recognises whom. */
    kind: RecognitionKind;
    /** The one who recognises. */
    recogniser: Party;
    /** The one who is recognised. */
    recognised: Party;
    /** Who asked for the registration; the record gives a name alone. */
    requester: Party;
    /** What the requester is to the one who is recognised, as written. */
    requesterRelation: string;
    /** What is written in the margin (ghi chú). */
    notes: string;
  };
  Person: {
    /** Personal identification number. */
    personalId: PersonalId;
    /** Name now, corrections applied. */
    fullName: PersonName;
    /** Date of birth in the solar calendar, as precisely as the authority has it. */
    dateOfBirth: PartialDate;
    /** Date of birth in words, as the birth registration writes it beside the digits; keyed apart, so that one checks the other. */
    dateOfBirthInWords: string;
    /** Place of birth. */
    placeOfBirth: Address;
    /** Sex. */
    sex: Sex;
    /** Ethnicity (dân tộc). */
    ethnicity: Code;
    /** Nationality. */
    nationality: Code;
    /** Mother, where a register ties her to a personal identification number. */
    mother: Link<'Person'>;
    /** Father, where a register ties him to a personal identification number. */
    father: Link<'Person'>;
    /** Children of whom a register names this person as parent. */
    children: Link<'Person'>;
    /** Alive, deceased or declared missing. */
    lifeStatus: LifeStatus;
    /** Date of death; not applicable while the registers hold the person to be alive. */
    dateOfDeath: PartialDate;
    /**
     * Where the person lives now (nơi ở hiện tại); not applicable to the dead. With `at`, where the person was registered on that day: the temporary
     * residence (tạm trú) if there was one, else the permanent one (thường trú); where somebody in fact lived is known for
     * today only.
     */
    residence: Address;
    /** Registered permanent residence (nơi thường trú), now or with `at` on that day; today not applicable to the dead. */
    permanentResidence: Address;
    /**
     * Registered temporary residence (nơi tạm trú) that was not ended, whether or not its term has passed; not applicable to
     * who has none.
     */
    temporaryResidence: Address;
    /** Last day for which that temporary residence was registered (thời hạn tạm trú). */
    temporaryResidenceUntil: PartialDate;
    /** The household in which the person is registered, now or with `at` on that day; what it says of itself is of today. */
    household: Link<'Household'>;
    /** Health-insurance cards, current and past. */
    healthInsurance: Link<'HealthInsuranceCard'>;
    /**
     * Adoptions of this person, and by this person. Sealed as they are: WITHHELD, whether or not there are any, unless the
     * procedure of the purpose needs them. Those by whom a child was given away are not led to it from here.
     */
    adoptions: Link<'AdoptionRegistration'>;
    /** Notices of this person's birth. */
    birthNotices: Link<'BirthNotice'>;
    /** Registrations of this person's birth; more than one if it was registered again or keyed twice. */
    birthRegistrations: Link<'BirthRegistration'>;
    /**
     * Changes, corrections and supplements of this person's registrations, in the order in which they were registered. A
     * paper that was issued before one may rightly bear the old value.
     */
    civilStatusChanges: Link<'CivilStatusChange'>;
    /** Notices of this person's death; several where one was issued again. */
    deathNotices: Link<'DeathNotice'>;
    /** Registrations of this person's death; more than one if it was registered again or keyed twice. */
    deathRegistrations: Link<'DeathRegistration'>;
    /**
     * Notes of divorces and annulments with this person as husband or wife. An empty list does not say that every marriage
     * lasts: courts' notices arrive late or never, and the end may be noted on the marriage alone.
     */
    divorces: Link<'DivorceRegistration'>;
    /** Guardianships of this person as ward or as guardian, ended ones too. */
    guardianships: Link<'GuardianshipRegistration'>;
    /** Identity papers issued to this person, past ones too, oldest first. */
    identityPapers: Link<'IdentityPaper'>;
    /** Personal identification numbers that this person had before the one of today, oldest first. */
    supersededNumbers: Link<'SupersededNumber'>;
    /**
     * Land certificates that name this person as first or second holder, by number or by an old CMND. That there is none here
     * does not say that the person has no land: other provinces and members of households are not looked up.
     */
    landCertificates: Link<'LandCertificate'>;
    /**
     * Marital status from one day to another, by default from the 18th birthday to today. Not applicable where no day of that
     * time lies between the 18th birthday and today or the day of death.
     */
    maritalStatus: MaritalHistory;
    /** Confirmations of marital status issued to this person. */
    maritalStatusConfirmations: Link<'MaritalStatusConfirmation'>;
    /**
     * Marital status as declared to the population register. It says what somebody told, not what marriages, divorces and deaths
     * are on record: those are `marriages`.
     */
    registeredMaritalStatus: RegisteredMaritalStatus;
    /**
     * Husband or wife of today as declared to the population register, where it ties them to a number; not applicable to
     * somebody whom it holds to be unmarried, divorced or widowed.
     */
    spouse: Link<'Person'>;
    /**
     * Marriages registered with this person as husband or wife, ended ones too. Only an empty list that is PRESENT means
     * never married: then the person was a registered resident, ever since the 18th birthday, where the registers that were
     * asked cover and are digitised. Otherwise a reason names the times and the registrars that are missing. A marriage that
     * was registered where the other party lived is not known of.
     */
    marriages: Link<'MarriageRegistration'>;
    /** Recognitions of parent and child in which this person recognises or is recognised. */
    parentChildRecognitions: Link<'ParentChildRecognition'>;
    /**
     * Stays of all kinds, past and present: permanent residences, then temporary ones, then where the person lives now; each
     * kind oldest first.
     */
    residences: Link<'Residence'>;
    /** Declared absences, past and present, oldest first. */
    absences: Link<'Absence'>;
    /** Memberships of households, past and present, oldest first. */
    householdMemberships: Link<'HouseholdMember'>;
    /** Monthly social allowances, paid now or before. */
    socialAssistance: Link<'SocialAssistance'>;
    /** Certificates of disability. */
    disabilityCertificates: Link<'DisabilityCertificate'>;
    /** Years in which the person's household was in the list of poor or near-poor households. */
    poorHouseholds: Link<'PoorHousehold'>;
    /** The person’s participation in social insurance. By law everybody has one number: several under one personal number are in dispute. */
    socialInsurance: Link<'SocialInsurance'>;
  };
  Residence: {
    /** Permanent, temporary, or where the person lives now. */
    kind: ResidenceKind;
    /** Where. A stay that is over keeps the units in which it was written. */
    address: Address;
    /** First day. */
    since: PartialDate;
    /** Last day; not applicable while the stay lasts, whether or not its term has passed. */
    until: PartialDate;
    /** Last day for which a temporary residence was registered (thời hạn tạm trú); not applicable to the other kinds. */
    registeredUntil: PartialDate;
    /** Why it ended (lý do xóa đăng ký), as written; not applicable while it lasts. */
    endReason: string;
  };
  Absence: {
    /** Where to, if it was told. */
    destination: Address;
    /** First day. */
    since: PartialDate;
    /** Last day; not applicable while the absence lasts. */
    until: PartialDate;
    /** Why, as written. */
    reason: string;
  };
  SocialAssistance: {
    /** Number of the decision. */
    decisionNumber: string;
    /** Category of the beneficiary: the clause of Article 5 of Decree 20/2021/NĐ-CP. */
    category: Code;
    /** Coefficient by which the standard allowance is multiplied, as written: `1.5`. */
    coefficient: string;
    /** Allowance for a month in đồng, as written. */
    monthlyAmount: string;
    /** First month or day for which it is paid. */
    since: PartialDate;
    /** Last month or day for which it is paid; not applicable while it is paid. */
    until: PartialDate;
    /** Why payment is suspended for now, as written; not applicable while it is paid. */
    suspendedReason: string;
  };
  DisabilityCertificate: {
    /** Number of the certificate. */
    certificateNumber: string;
    /** Type of the disability: the six of Article 3 of the Law on Persons with Disabilities. */
    disabilityType: Code;
    /** Level of the disability: extreme, severe or slight. */
    disabilityLevel: Code;
    /** Day of issue. */
    issuedOn: PartialDate;
  };
  PoorHousehold: {
    /** Code of the household in the list. */
    householdCode: string;
    /** Poor or near-poor. */
    classification: Code;
    /** The year for which the list holds. */
    year: PartialDate;
  };
  SocialInsurance: {
    /** Social-insurance number, ten digits; the last ten of the number on a health-insurance card. */
    number: string;
    /** Number of the paper book from before the numbers of today (số sổ cũ). */
    formerBookNumber: string;
    /** What the participant has to do with social insurance now; of contributions paid and amounts nothing is read. */
    status: SocialInsuranceStatus;
    /** Code of the household under which the insurer keeps the participant (mã hộ); not the residence register's household. */
    householdCode: string;
    /** Address for letters, as the insurer has it; no registered residence. */
    address: Address;
    /** Where the birth was registered (nơi đăng ký khai sinh), in units of before 1 July 2025; not where the birth took place. */
    placeOfBirthRegistration: Address;
  };
}

export type EntityName = keyof EntityFields;
export type FieldName<E extends EntityName = EntityName> = E extends EntityName ? keyof EntityFields[E] & string : never;
/** `Person.dateOfBirth` */
export type FieldPath = { [E in EntityName]: `${E}.${keyof EntityFields[E] & string}` }[EntityName];

/** The checks that numbers of a kind obey. */
export type NumberCheck = 'TAX_CODE';

export interface FieldModel {
  readonly kind: 'value' | 'link' | 'set';
  /** Scalar, enum or value object; for links and sets the entity. */
  readonly type: string;
  readonly label: Text;
  readonly halfLifeDays: number | null;
  /** Whether it is sensitive personal data; absent if it is not. */
  readonly sensitive?: true;
  /** The check that its numbers obey; absent if there is none. */
  readonly check?: NumberCheck;
  /**
   * Of a record: its value is the record's own, its flags those of that claim in a fact of the one whom a party resolves
   * to. If that fact is a link, it is the link inside the party that quotes.
   */
  readonly quotes?: { readonly party: string; readonly field: string };
}
export interface EntityModel {
  readonly label: Text;
  /** Whether it is a record of an event that happens once in a life; absent if it is not. */
  readonly once?: true;
  readonly fields: Readonly<Record<string, FieldModel>>;
}
/** What a value of a type looks like as data: the words of a closed set, or the parts of a value object. */
export type Shape =
  | { readonly words: readonly string[] }
  | { readonly parts: Readonly<Record<string, { readonly type: string; readonly list: boolean; readonly nullable: boolean }>> };

export const model: { readonly [E in EntityName]: EntityModel } = {
  AdoptionRegistration: {
    label: { vi: "Đăng ký nuôi con nuôi", en: "Adoption registration" },
    fields: {
      registrationNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký", en: "Registration number" }, halfLifeDays: null },
      book: { kind: 'value', type: 'String', label: { vi: "Quyển số", en: "Book" }, halfLifeDays: null },
      registrationDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký", en: "Date of registration" }, halfLifeDays: null },
      registrar: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký", en: "Registrar" }, halfLifeDays: null },
      decisionNumber: { kind: 'value', type: 'String', label: { vi: "Số quyết định", en: "Number of the decision" }, halfLifeDays: null },
      kind: { kind: 'value', type: 'AdoptionKind', label: { vi: "Loại nuôi con nuôi", en: "Kind of adoption" }, halfLifeDays: null },
      child: { kind: 'value', type: 'Party', label: { vi: "Con nuôi", en: "Adopted child" }, halfLifeDays: null },
      adoptiveFather: { kind: 'value', type: 'Party', label: { vi: "Cha nuôi", en: "Adoptive father" }, halfLifeDays: null },
      adoptiveMother: { kind: 'value', type: 'Party', label: { vi: "Mẹ nuôi", en: "Adoptive mother" }, halfLifeDays: null },
      birthFather: { kind: 'value', type: 'Party', label: { vi: "Cha đẻ", en: "Birth father" }, halfLifeDays: null },
      birthMother: { kind: 'value', type: 'Party', label: { vi: "Mẹ đẻ", en: "Birth mother" }, halfLifeDays: null },
      giver: { kind: 'value', type: 'String', label: { vi: "Bên giao con nuôi", en: "Who gave the child" }, halfLifeDays: null },
      endDecisionNumber: { kind: 'value', type: 'String', label: { vi: "Số quyết định chấm dứt", en: "Number of the decision that ended it" }, halfLifeDays: null },
      endedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày chấm dứt", en: "Ended on" }, halfLifeDays: null },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  BirthNotice: {
    label: { vi: "Giấy chứng sinh", en: "Birth notice" },
    fields: {
      noticeNumber: { kind: 'value', type: 'String', label: { vi: "Số giấy chứng sinh", en: "Number of the notice" }, halfLifeDays: null },
      issuedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày cấp", en: "Issued on" }, halfLifeDays: null },
      facility: { kind: 'value', type: 'Code', label: { vi: "Cơ sở cấp", en: "Facility" }, halfLifeDays: null },
      child: { kind: 'value', type: 'Party', label: { vi: "Con", en: "Child" }, halfLifeDays: null },
      bornOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày sinh", en: "Born on" }, halfLifeDays: null },
      sex: { kind: 'value', type: 'Sex', label: { vi: "Giới tính của con", en: "Sex of the child" }, halfLifeDays: null },
      mother: { kind: 'value', type: 'Party', label: { vi: "Mẹ", en: "Mother" }, halfLifeDays: null, quotes: { party: 'child', field: 'mother' } },
    },
  },
  BirthRegistration: {
    label: { vi: "Đăng ký khai sinh", en: "Birth registration" },
    once: true,
    fields: {
      registrationNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký", en: "Registration number" }, halfLifeDays: null },
      book: { kind: 'value', type: 'String', label: { vi: "Quyển số", en: "Book" }, halfLifeDays: null },
      registrationDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký", en: "Date of registration" }, halfLifeDays: null },
      registrar: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký", en: "Registrar" }, halfLifeDays: null },
      kind: { kind: 'value', type: 'RegistrationKind', label: { vi: "Loại đăng ký", en: "Kind of registration" }, halfLifeDays: null },
      child: { kind: 'value', type: 'Party', label: { vi: "Người được khai sinh", en: "Child" }, halfLifeDays: null },
      mother: { kind: 'value', type: 'Party', label: { vi: "Mẹ", en: "Mother" }, halfLifeDays: null, quotes: { party: 'child', field: 'mother' } },
      father: { kind: 'value', type: 'Party', label: { vi: "Cha", en: "Father" }, halfLifeDays: null, quotes: { party: 'child', field: 'father' } },
      fullName: { kind: 'value', type: 'PersonName', label: { vi: "Họ, chữ đệm, tên", en: "Full name" }, halfLifeDays: null, quotes: { party: 'child', field: 'fullName' } },
      dateOfBirth: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày, tháng, năm sinh", en: "Date of birth" }, halfLifeDays: null, quotes: { party: 'child', field: 'dateOfBirth' } },
      dateOfBirthInWords: { kind: 'value', type: 'String', label: { vi: "Ngày sinh bằng chữ", en: "Date of birth in words" }, halfLifeDays: null, quotes: { party: 'child', field: 'dateOfBirthInWords' } },
      placeOfBirth: { kind: 'value', type: 'Address', label: { vi: "Nơi sinh", en: "Place of birth" }, halfLifeDays: null, quotes: { party: 'child', field: 'placeOfBirth' } },
      sex: { kind: 'value', type: 'Sex', label: { vi: "Giới tính", en: "Sex" }, halfLifeDays: null, quotes: { party: 'child', field: 'sex' } },
      ethnicity: { kind: 'value', type: 'Code', label: { vi: "Dân tộc", en: "Ethnicity" }, halfLifeDays: null, sensitive: true, quotes: { party: 'child', field: 'ethnicity' } },
      nationality: { kind: 'value', type: 'Code', label: { vi: "Quốc tịch", en: "Nationality" }, halfLifeDays: null, quotes: { party: 'child', field: 'nationality' } },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  CivilStatusChange: {
    label: { vi: "Thay đổi, cải chính, bổ sung hộ tịch", en: "Change or correction" },
    fields: {
      registrationNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký", en: "Registration number" }, halfLifeDays: null },
      book: { kind: 'value', type: 'String', label: { vi: "Quyển số", en: "Book" }, halfLifeDays: null },
      registrationDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký", en: "Date of registration" }, halfLifeDays: null },
      registrar: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký", en: "Registrar" }, halfLifeDays: null },
      kind: { kind: 'value', type: 'ChangeKind', label: { vi: "Loại việc", en: "Kind of change" }, halfLifeDays: null },
      entry: { kind: 'value', type: 'Code', label: { vi: "Nội dung thay đổi", en: "Entry changed" }, halfLifeDays: null },
      oldValue: { kind: 'value', type: 'String', label: { vi: "Nội dung cũ", en: "Old value" }, halfLifeDays: null, sensitive: true },
      newValue: { kind: 'value', type: 'String', label: { vi: "Nội dung mới", en: "New value" }, halfLifeDays: null, sensitive: true },
      effectiveOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày có hiệu lực", en: "In effect since" }, halfLifeDays: null },
      basis: { kind: 'value', type: 'String', label: { vi: "Căn cứ", en: "Basis" }, halfLifeDays: null },
      ofKind: { kind: 'value', type: 'ChangedRegistration', label: { vi: "Loại đăng ký được thay đổi", en: "Kind of registration changed" }, halfLifeDays: null },
      birth: { kind: 'link', type: 'BirthRegistration', label: { vi: "Đăng ký khai sinh được thay đổi", en: "Birth registration changed" }, halfLifeDays: null },
      death: { kind: 'link', type: 'DeathRegistration', label: { vi: "Đăng ký khai tử được thay đổi", en: "Death registration changed" }, halfLifeDays: null },
      marriage: { kind: 'link', type: 'MarriageRegistration', label: { vi: "Đăng ký kết hôn được thay đổi", en: "Marriage registration changed" }, halfLifeDays: null },
      ofNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký được thay đổi", en: "Number of the registration changed" }, halfLifeDays: null },
      ofBook: { kind: 'value', type: 'String', label: { vi: "Quyển số được thay đổi", en: "Book of the registration changed" }, halfLifeDays: null },
      ofRegistrar: { kind: 'value', type: 'String', label: { vi: "Nơi đăng ký được thay đổi", en: "Registrar of the registration changed" }, halfLifeDays: null },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  DeathNotice: {
    label: { vi: "Giấy báo tử", en: "Death notice" },
    once: true,
    fields: {
      noticeNumber: { kind: 'value', type: 'String', label: { vi: "Số giấy báo tử", en: "Number of the notice" }, halfLifeDays: null },
      issuedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày cấp", en: "Issued on" }, halfLifeDays: null },
      issue: { kind: 'value', type: 'String', label: { vi: "Lần cấp", en: "Issue" }, halfLifeDays: null },
      facility: { kind: 'value', type: 'Code', label: { vi: "Cơ sở cấp", en: "Facility" }, halfLifeDays: null },
      deceased: { kind: 'value', type: 'Party', label: { vi: "Người chết", en: "Deceased" }, halfLifeDays: null },
      fullName: { kind: 'value', type: 'PersonName', label: { vi: "Họ, chữ đệm, tên", en: "Full name" }, halfLifeDays: null, quotes: { party: 'deceased', field: 'fullName' } },
      dateOfBirth: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày, tháng, năm sinh", en: "Date of birth" }, halfLifeDays: null, quotes: { party: 'deceased', field: 'dateOfBirth' } },
      sex: { kind: 'value', type: 'Sex', label: { vi: "Giới tính", en: "Sex" }, halfLifeDays: null, quotes: { party: 'deceased', field: 'sex' } },
      dateOfDeath: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày chết", en: "Date of death" }, halfLifeDays: null, quotes: { party: 'deceased', field: 'dateOfDeath' } },
    },
  },
  DeathRegistration: {
    label: { vi: "Đăng ký khai tử", en: "Death registration" },
    once: true,
    fields: {
      registrationNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký", en: "Registration number" }, halfLifeDays: null },
      book: { kind: 'value', type: 'String', label: { vi: "Quyển số", en: "Book" }, halfLifeDays: null },
      registrationDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký", en: "Date of registration" }, halfLifeDays: null },
      registrar: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký", en: "Registrar" }, halfLifeDays: null },
      kind: { kind: 'value', type: 'RegistrationKind', label: { vi: "Loại đăng ký", en: "Kind of registration" }, halfLifeDays: null },
      deceased: { kind: 'value', type: 'Party', label: { vi: "Người chết", en: "Deceased" }, halfLifeDays: null },
      fullName: { kind: 'value', type: 'PersonName', label: { vi: "Họ, chữ đệm, tên", en: "Full name" }, halfLifeDays: null, quotes: { party: 'deceased', field: 'fullName' } },
      dateOfBirth: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày, tháng, năm sinh", en: "Date of birth" }, halfLifeDays: null, quotes: { party: 'deceased', field: 'dateOfBirth' } },
      sex: { kind: 'value', type: 'Sex', label: { vi: "Giới tính", en: "Sex" }, halfLifeDays: null, quotes: { party: 'deceased', field: 'sex' } },
      dateOfDeath: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày chết", en: "Date of death" }, halfLifeDays: null, quotes: { party: 'deceased', field: 'dateOfDeath' } },
      revokedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày ghi chú hủy tuyên bố chết", en: "Declaration of death revoked on" }, halfLifeDays: null },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  DivorceRegistration: {
    label: { vi: "Ghi chú ly hôn, hủy việc kết hôn", en: "Note of divorce or annulment" },
    fields: {
      registrationNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký", en: "Registration number" }, halfLifeDays: null },
      book: { kind: 'value', type: 'String', label: { vi: "Quyển số", en: "Book" }, halfLifeDays: null },
      registrationDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký", en: "Date of registration" }, halfLifeDays: null },
      registrar: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký", en: "Registrar" }, halfLifeDays: null },
      kind: { kind: 'value', type: 'DivorceKind', label: { vi: "Loại việc", en: "Divorce or annulment" }, halfLifeDays: null },
      husband: { kind: 'value', type: 'Party', label: { vi: "Chồng", en: "Husband" }, halfLifeDays: null },
      wife: { kind: 'value', type: 'Party', label: { vi: "Vợ", en: "Wife" }, halfLifeDays: null },
      decisionKind: { kind: 'value', type: 'CourtDecisionKind', label: { vi: "Loại bản án, quyết định", en: "Judgment or decision" }, halfLifeDays: null },
      decisionNumber: { kind: 'value', type: 'String', label: { vi: "Số bản án, quyết định", en: "Number of the judgment or decision" }, halfLifeDays: null },
      decidedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày bản án, quyết định", en: "Decided on" }, halfLifeDays: null },
      effectiveOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày có hiệu lực", en: "In effect since" }, halfLifeDays: null },
      court: { kind: 'value', type: 'String', label: { vi: "Tòa án, cơ quan có thẩm quyền", en: "Court or authority" }, halfLifeDays: null },
      foreignCountry: { kind: 'value', type: 'Code', label: { vi: "Quốc gia đã giải quyết", en: "Country that decided" }, halfLifeDays: null },
      marriage: { kind: 'link', type: 'MarriageRegistration', label: { vi: "Đăng ký kết hôn", en: "Marriage registration" }, halfLifeDays: null },
      marriageNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký kết hôn", en: "Number of the marriage registration" }, halfLifeDays: null },
      marriageDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký kết hôn", en: "Date of the marriage registration" }, halfLifeDays: null },
      marriageRegistrar: { kind: 'value', type: 'String', label: { vi: "Nơi đăng ký kết hôn", en: "Registrar of the marriage" }, halfLifeDays: null },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  GuardianshipRegistration: {
    label: { vi: "Đăng ký giám hộ", en: "Guardianship registration" },
    fields: {
      registrationNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký", en: "Registration number" }, halfLifeDays: null },
      book: { kind: 'value', type: 'String', label: { vi: "Quyển số", en: "Book" }, halfLifeDays: null },
      registrationDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký", en: "Date of registration" }, halfLifeDays: null },
      registrar: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký", en: "Registrar" }, halfLifeDays: null },
      kind: { kind: 'value', type: 'GuardianshipKind', label: { vi: "Loại giám hộ", en: "Kind of guardianship" }, halfLifeDays: null },
      ward: { kind: 'value', type: 'Party', label: { vi: "Người được giám hộ", en: "Ward" }, halfLifeDays: null },
      guardian: { kind: 'value', type: 'Party', label: { vi: "Người giám hộ", en: "Guardian" }, halfLifeDays: null },
      reason: { kind: 'value', type: 'String', label: { vi: "Lý do giám hộ", en: "Reason" }, halfLifeDays: null },
      scope: { kind: 'value', type: 'String', label: { vi: "Phạm vi giám hộ", en: "Scope" }, halfLifeDays: null },
      supervisor: { kind: 'value', type: 'Party', label: { vi: "Người giám sát việc giám hộ", en: "Supervisor" }, halfLifeDays: null },
      since: { kind: 'value', type: 'PartialDate', label: { vi: "Từ ngày", en: "Since" }, halfLifeDays: null },
      until: { kind: 'value', type: 'PartialDate', label: { vi: "Đến ngày", en: "Until" }, halfLifeDays: null },
      endReason: { kind: 'value', type: 'String', label: { vi: "Lý do chấm dứt", en: "Reason of the end" }, halfLifeDays: null },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  HealthInsuranceCard: {
    label: { vi: "Thẻ bảo hiểm y tế", en: "Health-insurance card" },
    fields: {
      cardNumber: { kind: 'value', type: 'String', label: { vi: "Mã số thẻ BHYT", en: "Card number" }, halfLifeDays: null },
      validFrom: { kind: 'value', type: 'PartialDate', label: { vi: "Có giá trị từ ngày", en: "Valid from" }, halfLifeDays: null },
      validTo: { kind: 'value', type: 'PartialDate', label: { vi: "Có giá trị đến ngày", en: "Valid to" }, halfLifeDays: null },
      initialFacility: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký KCB ban đầu", en: "Initial facility" }, halfLifeDays: 730 },
    },
  },
  Household: {
    label: { vi: "Hộ gia đình", en: "Household" },
    fields: {
      householdNumber: { kind: 'value', type: 'String', label: { vi: "Số hồ sơ cư trú", en: "Residence-file number" }, halfLifeDays: null },
      address: { kind: 'value', type: 'Address', label: { vi: "Địa chỉ", en: "Address" }, halfLifeDays: 3650 },
      head: { kind: 'link', type: 'Person', label: { vi: "Chủ hộ", en: "Head of household" }, halfLifeDays: 3650 },
      members: { kind: 'set', type: 'HouseholdMember', label: { vi: "Thành viên hộ", en: "Members" }, halfLifeDays: 1825 },
    },
  },
  HouseholdMember: {
    label: { vi: "Thành viên hộ", en: "Household member" },
    fields: {
      household: { kind: 'link', type: 'Household', label: { vi: "Hộ gia đình", en: "Household" }, halfLifeDays: null },
      person: { kind: 'link', type: 'Person', label: { vi: "Người", en: "Person" }, halfLifeDays: null },
      relationToHead: { kind: 'value', type: 'Code', label: { vi: "Quan hệ với chủ hộ", en: "Relation to head" }, halfLifeDays: 3650 },
      since: { kind: 'value', type: 'PartialDate', label: { vi: "Từ ngày", en: "Since" }, halfLifeDays: null },
      until: { kind: 'value', type: 'PartialDate', label: { vi: "Đến ngày", en: "Until" }, halfLifeDays: null },
    },
  },
  IdentityPaper: {
    label: { vi: "Giấy tờ tùy thân", en: "Identity paper" },
    fields: {
      kind: { kind: 'value', type: 'IdentityPaperKind', label: { vi: "Loại giấy tờ", en: "Kind of paper" }, halfLifeDays: null },
      number: { kind: 'value', type: 'String', label: { vi: "Số giấy tờ", en: "Number" }, halfLifeDays: null },
      issuedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày cấp", en: "Issued on" }, halfLifeDays: null },
      issuedBy: { kind: 'value', type: 'String', label: { vi: "Nơi cấp", en: "Issued by" }, halfLifeDays: null },
      validUntil: { kind: 'value', type: 'PartialDate', label: { vi: "Có giá trị đến ngày", en: "Valid until" }, halfLifeDays: null },
      state: { kind: 'value', type: 'IdentityPaperState', label: { vi: "Tình trạng giấy tờ", en: "State" }, halfLifeDays: 1825 },
    },
  },
  SupersededNumber: {
    label: { vi: "Số định danh cá nhân đã hủy", en: "Superseded identification number" },
    fields: {
      number: { kind: 'value', type: 'PersonalId', label: { vi: "Số định danh đã hủy", en: "Superseded number" }, halfLifeDays: null },
      cancelledOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày hủy", en: "Cancelled on" }, halfLifeDays: null },
      reason: { kind: 'value', type: 'String', label: { vi: "Lý do hủy", en: "Reason of the cancellation" }, halfLifeDays: null },
    },
  },
  LandCertificate: {
    label: { vi: "Giấy chứng nhận quyền sử dụng đất", en: "Land certificate" },
    fields: {
      serial: { kind: 'value', type: 'String', label: { vi: "Số phát hành (số seri)", en: "Serial number" }, halfLifeDays: null },
      entryNumber: { kind: 'value', type: 'String', label: { vi: "Số vào sổ cấp giấy chứng nhận", en: "Entry number" }, halfLifeDays: null },
      holderKind: { kind: 'value', type: 'LandHolderKind', label: { vi: "Loại người được cấp", en: "Kind of holder" }, halfLifeDays: null },
      holder: { kind: 'value', type: 'Party', label: { vi: "Người được cấp", en: "Holder" }, halfLifeDays: null },
      coHolder: { kind: 'value', type: 'Party', label: { vi: "Người cùng được cấp", en: "Second holder" }, halfLifeDays: null },
      parcel: { kind: 'value', type: 'String', label: { vi: "Thửa đất số", en: "Parcel" }, halfLifeDays: null },
      mapSheet: { kind: 'value', type: 'String', label: { vi: "Tờ bản đồ số", en: "Map sheet" }, halfLifeDays: null },
      area: { kind: 'value', type: 'String', label: { vi: "Diện tích (m²)", en: "Area (m²)" }, halfLifeDays: null },
      purpose: { kind: 'value', type: 'Code', label: { vi: "Mục đích sử dụng đất", en: "Purpose" }, halfLifeDays: null },
      term: { kind: 'value', type: 'String', label: { vi: "Thời hạn sử dụng đất", en: "Term" }, halfLifeDays: null },
      address: { kind: 'value', type: 'Address', label: { vi: "Địa chỉ thửa đất", en: "Address of the parcel" }, halfLifeDays: null },
      issuedBy: { kind: 'value', type: 'String', label: { vi: "Cơ quan cấp", en: "Issued by" }, halfLifeDays: null },
      issuedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày cấp", en: "Issued on" }, halfLifeDays: null },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú thay đổi", en: "Notes" }, halfLifeDays: 730 },
    },
  },
  MaritalStatusConfirmation: {
    label: { vi: "Xác nhận tình trạng hôn nhân", en: "Confirmation of marital status" },
    fields: {
      registrationNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký", en: "Registration number" }, halfLifeDays: null },
      book: { kind: 'value', type: 'String', label: { vi: "Quyển số", en: "Book" }, halfLifeDays: null },
      registrationDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký", en: "Date of registration" }, halfLifeDays: null },
      registrar: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký", en: "Registrar" }, halfLifeDays: null },
      subject: { kind: 'value', type: 'Party', label: { vi: "Người được xác nhận", en: "Subject" }, halfLifeDays: null },
      residencePlace: { kind: 'value', type: 'String', label: { vi: "Nơi cư trú được xác nhận", en: "Place of residence covered" }, halfLifeDays: null },
      residenceFrom: { kind: 'value', type: 'PartialDate', label: { vi: "Cư trú từ ngày", en: "Covers residence from" }, halfLifeDays: null },
      residenceTo: { kind: 'value', type: 'PartialDate', label: { vi: "Cư trú đến ngày", en: "Covers residence to" }, halfLifeDays: null },
      statusWritten: { kind: 'value', type: 'String', label: { vi: "Tình trạng hôn nhân", en: "Marital status as written" }, halfLifeDays: null },
      purpose: { kind: 'value', type: 'ConfirmationPurpose', label: { vi: "Mục đích sử dụng", en: "Purpose of use" }, halfLifeDays: null },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  MarriageRegistration: {
    label: { vi: "Đăng ký kết hôn", en: "Marriage registration" },
    fields: {
      registrationNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký", en: "Registration number" }, halfLifeDays: null },
      book: { kind: 'value', type: 'String', label: { vi: "Quyển số", en: "Book" }, halfLifeDays: null },
      registrationDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký", en: "Date of registration" }, halfLifeDays: null },
      registrar: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký", en: "Registrar" }, halfLifeDays: null },
      kind: { kind: 'value', type: 'RegistrationKind', label: { vi: "Loại đăng ký", en: "Kind of registration" }, halfLifeDays: null },
      husband: { kind: 'value', type: 'Party', label: { vi: "Chồng", en: "Husband" }, halfLifeDays: null },
      wife: { kind: 'value', type: 'Party', label: { vi: "Vợ", en: "Wife" }, halfLifeDays: null },
      establishedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày xác lập quan hệ hôn nhân", en: "Marriage established on" }, halfLifeDays: null },
      status: { kind: 'value', type: 'MarriageStatus', label: { vi: "Tình trạng kết hôn", en: "Status noted" }, halfLifeDays: 3650 },
      endNotedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày ghi chú ly hôn, hủy kết hôn", en: "End noted on" }, halfLifeDays: null },
      endBasis: { kind: 'value', type: 'String', label: { vi: "Căn cứ ly hôn, hủy kết hôn", en: "Basis of the end" }, halfLifeDays: null },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  ParentChildRecognition: {
    label: { vi: "Đăng ký nhận cha, mẹ, con", en: "Recognition of parent and child" },
    fields: {
      registrationNumber: { kind: 'value', type: 'String', label: { vi: "Số đăng ký", en: "Registration number" }, halfLifeDays: null },
      book: { kind: 'value', type: 'String', label: { vi: "Quyển số", en: "Book" }, halfLifeDays: null },
      registrationDate: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày đăng ký", en: "Date of registration" }, halfLifeDays: null },
      registrar: { kind: 'value', type: 'Code', label: { vi: "Nơi đăng ký", en: "Registrar" }, halfLifeDays: null },
      decisionNumber: { kind: 'value', type: 'String', label: { vi: "Số quyết định", en: "Number of the decision" }, halfLifeDays: null },
      kind: { kind: 'value', type: 'RecognitionKind', label: { vi: "Loại xác nhận", en: "Who recognises whom" }, halfLifeDays: null },
      recogniser: { kind: 'value', type: 'Party', label: { vi: "Người nhận", en: "Who recognises" }, halfLifeDays: null },
      recognised: { kind: 'value', type: 'Party', label: { vi: "Người được nhận", en: "Who is recognised" }, halfLifeDays: null },
      requester: { kind: 'value', type: 'Party', label: { vi: "Người yêu cầu", en: "Requester" }, halfLifeDays: null },
      requesterRelation: { kind: 'value', type: 'String', label: { vi: "Quan hệ của người yêu cầu", en: "Relation of the requester" }, halfLifeDays: null },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  Person: {
    label: { vi: "Người", en: "Person" },
    fields: {
      personalId: { kind: 'value', type: 'PersonalId', label: { vi: "Số định danh cá nhân", en: "Personal identification number" }, halfLifeDays: null },
      fullName: { kind: 'value', type: 'PersonName', label: { vi: "Họ, chữ đệm, tên", en: "Full name" }, halfLifeDays: null },
      dateOfBirth: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày, tháng, năm sinh", en: "Date of birth" }, halfLifeDays: null },
      dateOfBirthInWords: { kind: 'value', type: 'String', label: { vi: "Ngày sinh bằng chữ", en: "Date of birth in words" }, halfLifeDays: null },
      placeOfBirth: { kind: 'value', type: 'Address', label: { vi: "Nơi sinh", en: "Place of birth" }, halfLifeDays: null },
      sex: { kind: 'value', type: 'Sex', label: { vi: "Giới tính", en: "Sex" }, halfLifeDays: null },
      ethnicity: { kind: 'value', type: 'Code', label: { vi: "Dân tộc", en: "Ethnicity" }, halfLifeDays: null, sensitive: true },
      nationality: { kind: 'value', type: 'Code', label: { vi: "Quốc tịch", en: "Nationality" }, halfLifeDays: null },
      mother: { kind: 'link', type: 'Person', label: { vi: "Mẹ", en: "Mother" }, halfLifeDays: null },
      father: { kind: 'link', type: 'Person', label: { vi: "Cha", en: "Father" }, halfLifeDays: null },
      children: { kind: 'set', type: 'Person', label: { vi: "Con", en: "Children" }, halfLifeDays: null },
      lifeStatus: { kind: 'value', type: 'LifeStatus', label: { vi: "Tình trạng sống", en: "Life status" }, halfLifeDays: 3650 },
      dateOfDeath: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày chết", en: "Date of death" }, halfLifeDays: null },
      residence: { kind: 'value', type: 'Address', label: { vi: "Nơi ở hiện tại", en: "Current residence" }, halfLifeDays: 2555 },
      permanentResidence: { kind: 'value', type: 'Address', label: { vi: "Nơi thường trú", en: "Permanent residence" }, halfLifeDays: 3650 },
      temporaryResidence: { kind: 'value', type: 'Address', label: { vi: "Nơi tạm trú", en: "Temporary residence" }, halfLifeDays: 730 },
      temporaryResidenceUntil: { kind: 'value', type: 'PartialDate', label: { vi: "Thời hạn tạm trú", en: "Temporary residence until" }, halfLifeDays: 730 },
      household: { kind: 'link', type: 'Household', label: { vi: "Hộ gia đình", en: "Household" }, halfLifeDays: 3650 },
      healthInsurance: { kind: 'set', type: 'HealthInsuranceCard', label: { vi: "Thẻ bảo hiểm y tế", en: "Health-insurance cards" }, halfLifeDays: 365 },
      adoptions: { kind: 'set', type: 'AdoptionRegistration', label: { vi: "Nuôi con nuôi", en: "Adoptions" }, halfLifeDays: null },
      birthNotices: { kind: 'set', type: 'BirthNotice', label: { vi: "Giấy chứng sinh", en: "Birth notices" }, halfLifeDays: null },
      birthRegistrations: { kind: 'set', type: 'BirthRegistration', label: { vi: "Đăng ký khai sinh", en: "Birth registrations" }, halfLifeDays: null },
      civilStatusChanges: { kind: 'set', type: 'CivilStatusChange', label: { vi: "Thay đổi, cải chính, bổ sung hộ tịch", en: "Changes and corrections" }, halfLifeDays: null },
      deathNotices: { kind: 'set', type: 'DeathNotice', label: { vi: "Giấy báo tử", en: "Death notices" }, halfLifeDays: null },
      deathRegistrations: { kind: 'set', type: 'DeathRegistration', label: { vi: "Đăng ký khai tử", en: "Death registrations" }, halfLifeDays: null },
      divorces: { kind: 'set', type: 'DivorceRegistration', label: { vi: "Ghi chú ly hôn, hủy việc kết hôn", en: "Divorces and annulments" }, halfLifeDays: 3650 },
      guardianships: { kind: 'set', type: 'GuardianshipRegistration', label: { vi: "Giám hộ", en: "Guardianships" }, halfLifeDays: 3650 },
      identityPapers: { kind: 'set', type: 'IdentityPaper', label: { vi: "Giấy tờ tùy thân", en: "Identity papers" }, halfLifeDays: 1825 },
      supersededNumbers: { kind: 'set', type: 'SupersededNumber', label: { vi: "Số định danh cá nhân đã hủy", en: "Superseded numbers" }, halfLifeDays: null },
      landCertificates: { kind: 'set', type: 'LandCertificate', label: { vi: "Giấy chứng nhận quyền sử dụng đất", en: "Land certificates" }, halfLifeDays: 1825 },
      maritalStatus: { kind: 'value', type: 'MaritalHistory', label: { vi: "Tình trạng hôn nhân", en: "Marital status" }, halfLifeDays: 3650 },
      maritalStatusConfirmations: { kind: 'set', type: 'MaritalStatusConfirmation', label: { vi: "Xác nhận tình trạng hôn nhân", en: "Confirmations of marital status" }, halfLifeDays: 180 },
      registeredMaritalStatus: { kind: 'value', type: 'RegisteredMaritalStatus', label: { vi: "Tình trạng hôn nhân đã khai báo", en: "Declared marital status" }, halfLifeDays: 3650 },
      spouse: { kind: 'link', type: 'Person', label: { vi: "Vợ/chồng", en: "Spouse" }, halfLifeDays: 3650 },
      marriages: { kind: 'set', type: 'MarriageRegistration', label: { vi: "Kết hôn", en: "Marriages" }, halfLifeDays: 3650 },
      parentChildRecognitions: { kind: 'set', type: 'ParentChildRecognition', label: { vi: "Nhận cha, mẹ, con", en: "Recognitions of parent and child" }, halfLifeDays: null },
      residences: { kind: 'set', type: 'Residence', label: { vi: "Quá trình cư trú", en: "Residences" }, halfLifeDays: 2555 },
      absences: { kind: 'set', type: 'Absence', label: { vi: "Khai báo tạm vắng", en: "Declared absences" }, halfLifeDays: 365 },
      householdMemberships: { kind: 'set', type: 'HouseholdMember', label: { vi: "Quá trình là thành viên hộ", en: "Household memberships" }, halfLifeDays: 1825 },
      socialAssistance: { kind: 'set', type: 'SocialAssistance', label: { vi: "Trợ cấp xã hội hàng tháng", en: "Social assistance" }, halfLifeDays: 365 },
      disabilityCertificates: { kind: 'set', type: 'DisabilityCertificate', label: { vi: "Giấy xác nhận khuyết tật", en: "Disability certificates" }, halfLifeDays: null, sensitive: true },
      poorHouseholds: { kind: 'set', type: 'PoorHousehold', label: { vi: "Diện hộ nghèo, hộ cận nghèo", en: "Poor-household listings" }, halfLifeDays: 365 },
      socialInsurance: { kind: 'link', type: 'SocialInsurance', label: { vi: "Bảo hiểm xã hội", en: "Social insurance" }, halfLifeDays: 365 },
    },
  },
  Residence: {
    label: { vi: "Cư trú", en: "Residence" },
    fields: {
      kind: { kind: 'value', type: 'ResidenceKind', label: { vi: "Loại cư trú", en: "Kind of residence" }, halfLifeDays: null },
      address: { kind: 'value', type: 'Address', label: { vi: "Địa chỉ", en: "Address" }, halfLifeDays: null },
      since: { kind: 'value', type: 'PartialDate', label: { vi: "Từ ngày", en: "Since" }, halfLifeDays: null },
      until: { kind: 'value', type: 'PartialDate', label: { vi: "Đến ngày", en: "Until" }, halfLifeDays: null },
      registeredUntil: { kind: 'value', type: 'PartialDate', label: { vi: "Thời hạn tạm trú", en: "Registered until" }, halfLifeDays: null },
      endReason: { kind: 'value', type: 'String', label: { vi: "Lý do xóa đăng ký", en: "Reason of the end" }, halfLifeDays: null },
    },
  },
  Absence: {
    label: { vi: "Tạm vắng", en: "Declared absence" },
    fields: {
      destination: { kind: 'value', type: 'Address', label: { vi: "Nơi đến", en: "Destination" }, halfLifeDays: null },
      since: { kind: 'value', type: 'PartialDate', label: { vi: "Từ ngày", en: "Since" }, halfLifeDays: null },
      until: { kind: 'value', type: 'PartialDate', label: { vi: "Đến ngày", en: "Until" }, halfLifeDays: null },
      reason: { kind: 'value', type: 'String', label: { vi: "Lý do tạm vắng", en: "Reason of the absence" }, halfLifeDays: null },
    },
  },
  SocialAssistance: {
    label: { vi: "Trợ cấp xã hội hàng tháng", en: "Social assistance" },
    fields: {
      decisionNumber: { kind: 'value', type: 'String', label: { vi: "Số quyết định hưởng trợ cấp", en: "Number of the decision" }, halfLifeDays: null },
      category: { kind: 'value', type: 'Code', label: { vi: "Nhóm đối tượng", en: "Category" }, halfLifeDays: null, sensitive: true },
      coefficient: { kind: 'value', type: 'String', label: { vi: "Hệ số", en: "Coefficient" }, halfLifeDays: null },
      monthlyAmount: { kind: 'value', type: 'String', label: { vi: "Mức trợ cấp hàng tháng", en: "Monthly amount" }, halfLifeDays: 730 },
      since: { kind: 'value', type: 'PartialDate', label: { vi: "Hưởng từ", en: "Since" }, halfLifeDays: null },
      until: { kind: 'value', type: 'PartialDate', label: { vi: "Hưởng đến", en: "Until" }, halfLifeDays: 365 },
      suspendedReason: { kind: 'value', type: 'String', label: { vi: "Lý do tạm dừng chi trả", en: "Reason of the suspension" }, halfLifeDays: 365 },
    },
  },
  DisabilityCertificate: {
    label: { vi: "Giấy xác nhận khuyết tật", en: "Disability certificate" },
    fields: {
      certificateNumber: { kind: 'value', type: 'String', label: { vi: "Số giấy xác nhận", en: "Certificate number" }, halfLifeDays: null },
      disabilityType: { kind: 'value', type: 'Code', label: { vi: "Dạng khuyết tật", en: "Type of disability" }, halfLifeDays: null, sensitive: true },
      disabilityLevel: { kind: 'value', type: 'Code', label: { vi: "Mức độ khuyết tật", en: "Level of disability" }, halfLifeDays: null, sensitive: true },
      issuedOn: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày cấp", en: "Issued on" }, halfLifeDays: null },
    },
  },
  PoorHousehold: {
    label: { vi: "Hộ nghèo, hộ cận nghèo", en: "Poor household" },
    fields: {
      householdCode: { kind: 'value', type: 'String', label: { vi: "Mã hộ nghèo, cận nghèo", en: "Household code" }, halfLifeDays: null },
      classification: { kind: 'value', type: 'Code', label: { vi: "Phân loại hộ", en: "Classification" }, halfLifeDays: null },
      year: { kind: 'value', type: 'PartialDate', label: { vi: "Năm", en: "Year" }, halfLifeDays: null },
    },
  },
  SocialInsurance: {
    label: { vi: "Bảo hiểm xã hội", en: "Social insurance" },
    fields: {
      number: { kind: 'value', type: 'String', label: { vi: "Mã số BHXH", en: "Social-insurance number" }, halfLifeDays: null },
      formerBookNumber: { kind: 'value', type: 'String', label: { vi: "Số sổ BHXH cũ", en: "Number of the old book" }, halfLifeDays: null },
      status: { kind: 'value', type: 'SocialInsuranceStatus', label: { vi: "Trạng thái tham gia", en: "Status" }, halfLifeDays: 365 },
      householdCode: { kind: 'value', type: 'String', label: { vi: "Mã hộ tham gia BHXH, BHYT", en: "Insurer’s household code" }, halfLifeDays: 2555 },
      address: { kind: 'value', type: 'Address', label: { vi: "Địa chỉ liên hệ", en: "Address for letters" }, halfLifeDays: 2555 },
      placeOfBirthRegistration: { kind: 'value', type: 'Address', label: { vi: "Nơi đăng ký khai sinh", en: "Place of birth registration" }, halfLifeDays: null },
    },
  },
};

/** The links inside value objects: by type and part, the entity that they point to. */
export const linkParts: Readonly<Record<string, Readonly<Record<string, EntityName>>>> = {
  Party: { resolvesTo: 'Person' },
};

/** By type, what its values look like. Scalars are not in it. */
export const shapes: Readonly<Record<string, Shape>> = {
  Accuracy: { words: ['CONFIRMED', 'CORROBORATED', 'SINGLE_SOURCE', 'CONFLICTING', 'INVALID', 'UNASSESSED'] },
  Address: { parts: { text: { type: 'String', list: false, nullable: false }, province: { type: 'Code', list: false, nullable: true }, district: { type: 'Code', list: false, nullable: true }, ward: { type: 'Code', list: false, nullable: true }, detail: { type: 'String', list: false, nullable: true }, current: { type: 'CurrentUnits', list: false, nullable: false } } },
  AdoptionKind: { words: ['DOMESTIC', 'INTERCOUNTRY', 'DE_FACTO'] },
  AssessDossierErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'DOSSIER_CODE_MALFORMED', 'DOSSIER_UNKNOWN', 'PROCEDURE_UNKNOWN', 'SUBMITTER_NOT_SETTLED', 'FILED_AGAIN', 'TOO_OFTEN', 'NOT_STORED'] },
  AssessedBasisStatus: { words: ['PROPOSED', 'PILOT', 'IN_FORCE'] },
  AssessmentCauseCode: { words: ['NO_DATA_REPLACES_IT', 'NO_BASIS_IN_FORCE', 'SUBJECT_NOT_IDENTIFIED', 'VALUE_MISSING', 'VALUE_PARTIAL', 'NO_RECORD', 'NOT_COVERED', 'NOT_IN_SCOPE', 'WITHHELD', 'UNREADABLE', 'NOT_APPLICABLE', 'REGISTER_UNAVAILABLE', 'VALUE_INVALID', 'VALUE_STALE', 'LOWER_AUTHORITY_ONLY', 'LAST_KNOWN_ONLY', 'AUTHORITY_CONTRADICTS_ITSELF', 'CONFLICT_NOTED', 'NOT_AS_EXPECTED'] },
  Basis: { words: ['RULE', 'VOTE_SHARE', 'LEARNED', 'CONFIRMED'] },
  BasisUse: { words: ['REPLACES_PAPER', 'WAIVER'] },
  ChangeKind: { words: ['CHANGE', 'CORRECTION', 'SUPPLEMENT', 'ETHNICITY_REDETERMINED', 'SEX_REDETERMINED'] },
  ChangedRegistration: { words: ['BIRTH', 'DEATH', 'MARRIAGE'] },
  ClaimOutcome: { words: ['SERVED', 'AGREES', 'COMPATIBLE', 'NEAR', 'CONFLICTS', 'INVALID', 'SUPERSEDED', 'ABSENT'] },
  ClaimedAuthority: { words: ['SELF', 'PARENT', 'CHILD', 'SPOUSE', 'GRANDPARENT', 'SIBLING', 'GUARDIAN', 'MANDATE', 'OFFICIAL', 'POSTAL_AGENT'] },
  Classification: { words: ['BASIC', 'SENSITIVE', 'SEALED'] },
  CloseReviewErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'REVIEW_UNKNOWN', 'REVIEW_CLOSED', 'REVIEW_MOVED', 'NOT_BY_YOU', 'NOTE_MALFORMED', 'NOT_STORED'] },
  Code: { parts: { code: { type: 'String', list: false, nullable: false }, system: { type: 'String', list: false, nullable: false }, label: { type: 'Text', list: false, nullable: false } } },
  ComparedFlag: { words: ['COMPLETENESS', 'ACCURACY', 'FRESHNESS', 'PROBABILITY_WRONG'] },
  Completeness: { words: ['PRESENT', 'PARTIAL', 'WITHHELD', 'NOT_APPLICABLE', 'SOURCE_UNAVAILABLE', 'UNREADABLE', 'NOT_COVERED', 'NOT_IN_SCOPE', 'MISSING', 'NO_RECORD'] },
  ComponentOutcome: { words: ['REPLACED', 'REPLACEABLE_WITH_WAIVER', 'PAPER_NEEDED', 'WAIT', 'NOT_REQUIRED'] },
  ConfirmFactErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'FACT_UNKNOWN', 'NOT_CONFIRMABLE', 'NOT_READABLE', 'VALUE_UNREADABLE', 'VALUE_INVALID', 'ORIGINAL_INCOMPLETE', 'SEEN_ON_NOT_WHOLE', 'SEEN_ON_IN_FUTURE', 'NOT_STORED'] },
  ConfirmationPurpose: { words: ['MARRY_VIETNAMESE_IN_VIETNAM', 'MARRY_FOREIGNER_IN_VIETNAM', 'MARRY_VIETNAMESE_ABROAD', 'MARRY_FOREIGNER_ABROAD', 'OTHER'] },
  ConfirmationSlice: { words: ['AUDIT', 'UNCERTAIN'] },
  CourtDecisionKind: { words: ['JUDGMENT', 'DECISION'] },
  CoveredPeriod: { parts: { from: { type: 'PartialDate', list: false, nullable: false }, to: { type: 'PartialDate', list: false, nullable: false } } },
  CurrentUnits: { parts: { resolution: { type: 'UnitResolution', list: false, nullable: false }, province: { type: 'Code', list: false, nullable: true }, ward: { type: 'Code', list: false, nullable: true }, candidates: { type: 'Code', list: true, nullable: false } } },
  DataIssueErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'DOSSIER_UNKNOWN', 'FACT_UNKNOWN', 'NOT_REPORTABLE', 'NOT_READABLE', 'REGISTER_SAYS_NOTHING', 'REGISTER_UNAVAILABLE', 'VALUE_UNREADABLE', 'VALUE_SAME', 'EVIDENCE_MALFORMED', 'NOTE_MALFORMED', 'ALREADY_REPORTED', 'ISSUE_UNKNOWN', 'STATE_NOT_POSSIBLE', 'NOT_STORED'] },
  DataIssueState: { words: ['OPEN', 'SENT', 'ACKNOWLEDGED', 'CORRECTED', 'REJECTED'] },
  DeliveryState: { words: ['PENDING', 'SENT', 'DELIVERED', 'FAILED'] },
  DeliveryStep: { words: ['SENT', 'DELIVERED', 'FAILED'] },
  DivorceKind: { words: ['DIVORCE', 'ANNULMENT'] },
  DossierAct: { words: ['ASSIGN', 'REASSIGN', 'ACCEPT_COMPONENTS', 'REQUEST_PAPER', 'RECORD_DELIVERY', 'RECEIVE_PAPER', 'ASK_REGISTRAR', 'RECORD_REGISTRAR_ANSWER', 'RECORD_WAIVER', 'SIGN_WAIVER', 'COUNTERSIGN_WAIVER', 'REVOKE_WAIVER', 'EXTEND', 'DECIDE', 'RETURN', 'REFUSE', 'STOP'] },
  DossierChannel: { words: ['PORTAL', 'COUNTER', 'POST'] },
  DossierComponentState: { words: ['OPEN', 'ACCEPTED', 'REQUESTED', 'RECEIVED', 'REGISTRAR_ASKED', 'ANSWERED', 'NOT_REQUIRED', 'WAIVED'] },
  DossierForm: { words: ['RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY'] },
  DossierOutcome: { words: ['DECIDED', 'RETURNED', 'REFUSED', 'STOPPED'] },
  DossierState: { words: ['RECEIVED', 'ASSIGNED', 'WAITING_FOR_CITIZEN', 'WAITING_FOR_REGISTRAR', 'READY', 'DECIDED', 'RETURNED', 'REFUSED', 'STOPPED'] },
  EvidenceBundleErrorCode: { words: ['WAIVER_UNKNOWN', 'NOT_CHECKPOINTED', 'PART_UNKNOWN', 'TOO_LARGE', 'UNAVAILABLE'] },
  ExpectedItems: { words: ['NONE', 'SOME'] },
  FamilyRelation: { words: ['PARENT', 'CHILD', 'SPOUSE', 'GRANDPARENT', 'SIBLING', 'GUARDIAN'] },
  Freshness: { words: ['CURRENT', 'STALE', 'UNKNOWN'] },
  GuardianshipKind: { words: ['STATUTORY', 'APPOINTED', 'BY_JUDGMENT'] },
  IdentityDocument: { parts: { kind: { type: 'IdentityDocumentKind', list: false, nullable: true }, number: { type: 'String', list: false, nullable: false } } },
  IdentityDocumentKind: { words: ['CMND', 'TWELVE_DIGIT_CARD'] },
  IdentityPaperKind: { words: ['CMND', 'CMND_12', 'CCCD', 'CAN_CUOC'] },
  IdentityPaperState: { words: ['VALID', 'EXPIRED', 'REPLACED'] },
  LandHolderKind: { words: ['PERSON', 'COUPLE', 'HOUSEHOLD'] },
  Language: { words: ['VI', 'EN'] },
  LegalBasisStatus: { words: ['PROPOSED', 'PILOT', 'IN_FORCE'] },
  LifeStatus: { words: ['ALIVE', 'DECEASED', 'DECLARED_MISSING'] },
  MaritalHistory: { parts: { from: { type: 'PartialDate', list: false, nullable: false }, to: { type: 'PartialDate', list: false, nullable: false }, status: { type: 'MaritalStatus', list: false, nullable: false }, periods: { type: 'MaritalPeriod', list: true, nullable: false }, covered: { type: 'CoveredPeriod', list: true, nullable: false }, uncovered: { type: 'UncoveredPeriod', list: true, nullable: false } } },
  MaritalPeriod: { parts: { from: { type: 'PartialDate', list: false, nullable: true }, to: { type: 'PartialDate', list: false, nullable: true }, status: { type: 'MaritalStatus', list: false, nullable: false }, registrationNumber: { type: 'String', list: false, nullable: true } } },
  MaritalStatus: { words: ['NEVER_MARRIED', 'MARRIED', 'DIVORCED', 'WIDOWED', 'ANNULLED'] },
  MarriageStatus: { words: ['DIVORCED', 'ANNULLED', 'RECOGNISED'] },
  MatchOutcome: { words: ['AGREES', 'COMPATIBLE', 'DIFFERS', 'NOT_FOUND', 'CANNOT_TELL'] },
  MoveDossierErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'DOSSIER_UNKNOWN', 'DOSSIER_CHANGED', 'DOSSIER_CLOSED', 'MOVE_NOT_POSSIBLE', 'NOT_BY_YOU', 'PROCEDURE_UNKNOWN', 'OFFICIAL_MALFORMED', 'ONLY_FOR_YOURSELF', 'ALREADY_THEIRS', 'NOTHING_TO_HAND_OVER', 'DOSSIERS_NOT_THEIRS', 'ASSESSMENT_UNKNOWN', 'ASSESSMENT_SUPERSEDED', 'COMPONENTS_EMPTY', 'COMPONENT_UNKNOWN', 'COMPONENT_NOT_CLEAN', 'NOTHING_TO_ACCEPT', 'COMPONENTS_LEFT_OUT', 'PAPER_ALREADY_REQUESTED', 'PAPER_NOT_REQUESTED', 'REASON_REQUIRED', 'SUBMITTER_NOT_SETTLED', 'TEXT_MALFORMED', 'DAY_MALFORMED', 'QUESTION_UNKNOWN', 'QUESTION_ANSWERED', 'CITES_TOO_MANY', 'OUTAGE_UNKNOWN', 'ATTEMPT_UNKNOWN', 'NOT_STORED'] },
  MoveProcedureReviewErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'NOT_A_SUPERVISOR', 'PROCEDURE_UNKNOWN', 'REVIEW_MOVED', 'MOVE_NOT_ALLOWED', 'NOTHING_CHANGES', 'DUE_DATE_MALFORMED', 'DUE_DATE_PAST', 'DUE_DATE_NOT_EXPECTED', 'NOTE_MISSING', 'NOTE_MALFORMED', 'NOT_STORED'] },
  NeedScopeState: { words: ['SHARED', 'NOT_SHARED', 'NOT_PUBLISHED', 'NO_REGISTER'] },
  NeedShortfall: { words: ['PAPER', 'WAIVER', 'RECORD_ONLY'] },
  NextStep: { words: ['ACCEPT', 'WAIT', 'REQUEST_PAPER', 'ASK_REGISTRAR', 'CONFIRM_ORIGINAL', 'PREPARE_WAIVER', 'REPORT_DATA_ISSUE'] },
  OriginalKind: { words: ['CIVIL_STATUS_BOOK', 'CIVIL_STATUS_CERTIFICATE', 'CIVIL_STATUS_EXTRACT', 'IDENTITY_CARD', 'RESIDENCE_FILE', 'COURT_DECISION', 'HEALTH_PAPER', 'OTHER'] },
  PaperChannel: { words: ['PORTAL', 'SMS', 'EMAIL', 'PHONE', 'POST', 'COUNTER'] },
  PaperWay: { words: ['COUNTER', 'PORTAL', 'POST', 'ATTACHED'] },
  Party: { parts: { role: { type: 'PartyRole', list: false, nullable: false }, name: { type: 'PersonName', list: false, nullable: true }, dateOfBirth: { type: 'PartialDate', list: false, nullable: true }, document: { type: 'IdentityDocument', list: false, nullable: true }, resolvesTo: { type: 'Person', list: false, nullable: true } } },
  PartyRole: { words: ['CHILD', 'MOTHER', 'FATHER', 'DECEASED', 'HUSBAND', 'WIFE', 'SUBJECT', 'RECOGNISER', 'RECOGNISED', 'REQUESTER', 'ADOPTED_CHILD', 'ADOPTIVE_FATHER', 'ADOPTIVE_MOTHER', 'BIRTH_FATHER', 'BIRTH_MOTHER', 'WARD', 'GUARDIAN', 'SUPERVISOR', 'LAND_HOLDER', 'LAND_CO_HOLDER'] },
  PasskeyErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'CHALLENGE_UNKNOWN', 'REGISTRATION_INVALID', 'PASSKEY_KNOWN', 'PASSKEY_UNKNOWN', 'PASSKEY_NOT_IN_THIS_STATE', 'NOT_BY_HOLDER', 'SECOND_PERSON_SAME', 'SUPERVISOR_NEEDED', 'NOT_BY_YOU', 'TEXT_MALFORMED', 'NOT_STORED'] },
  PasskeyState: { words: ['REGISTERED', 'VOUCHED', 'ENROLLED', 'REVOKED'] },
  PersonName: { parts: { full: { type: 'String', list: false, nullable: false }, family: { type: 'String', list: false, nullable: true }, middle: { type: 'String', list: false, nullable: true }, given: { type: 'String', list: false, nullable: true } } },
  ProcedureDetailType: { words: ['DAY', 'TEXT'] },
  ProcedureLevel: { words: ['PROVINCE', 'COMMUNE'] },
  ProcedureRelation: { words: ['PARENT', 'CHILD', 'SPOUSE', 'GRANDPARENT', 'SIBLING', 'GUARDIAN'] },
  ProcedureReviewState: { words: ['NOT_STARTED', 'IN_REVIEW', 'PROPOSED', 'SENT_TO_MINISTRY', 'APPROVED', 'IN_FORCE', 'REJECTED'] },
  ReadinessPeriod: { words: ['DAY', 'WEEK', 'MONTH'] },
  ReceiptState: { words: ['LOGGED', 'CHECKPOINTED', 'WITNESSED'] },
  RecognitionKind: { words: ['FATHER_RECOGNISES_CHILD', 'MOTHER_RECOGNISES_CHILD', 'CHILD_RECOGNISES_FATHER', 'CHILD_RECOGNISES_MOTHER'] },
  RegisterFailure: { words: ['BAD_CONFIG', 'UNREACHABLE', 'TIMEOUT', 'FORBIDDEN', 'REJECTED', 'MALFORMED', 'OVERLOADED', 'NOT_SUPPORTED'] },
  RegisteredMaritalStatus: { words: ['NEVER_MARRIED', 'MARRIED', 'DIVORCED', 'WIDOWED'] },
  RegistrarOutcome: { words: ['CONFIRMED', 'CORRECTED', 'NO_RECORD', 'OTHER'] },
  RegistrationKind: { words: ['FIRST', 'AGAIN'] },
  ResidenceKind: { words: ['PERMANENT', 'TEMPORARY', 'CURRENT'] },
  RetryIntakeErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'INTAKE_ITEM_UNKNOWN', 'NOT_STORED'] },
  ReviewClosing: { words: ['DECISION_STANDS', 'DECISION_CHANGED'] },
  ReviewReason: { words: ['ACCEPTED_ON_DATA', 'RETURNED_OR_REFUSED'] },
  SearchComparison: { words: ['EQUAL', 'COMPATIBLE', 'NEAR'] },
  ServedFrom: { words: ['REGISTER', 'LAST_KNOWN'] },
  SettleSubmitterErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'DOSSIER_CODE_MALFORMED', 'DOSSIER_UNKNOWN', 'DOSSIER_CLOSED', 'DOSSIER_MOVED', 'PROCEDURE_UNKNOWN', 'DOCUMENT_INCOMPLETE', 'IDENTITY_NOT_CHECKED', 'NO_REPRESENTATION', 'NOT_ON_BEHALF', 'NOT_FILED_AGAIN', 'NOT_STORED'] },
  Severity: { words: ['INFO', 'WARNING', 'ERROR'] },
  Sex: { words: ['MALE', 'FEMALE'] },
  SignatureClass: { words: ['LOGIN_ONLY', 'PASSKEY', 'PUBLIC_CA', 'OFFICIAL_DUTY_CA', 'SIGNATURE_PENDING'] },
  SignatureState: { words: ['NONE', 'VALID', 'TAMPERED', 'REVOKED', 'UNREACHABLE', 'TIMEOUT'] },
  SocialInsuranceStatus: { words: ['NOT_PARTICIPATING', 'PARTICIPATING', 'PRESERVED', 'PENSIONER', 'PAID_OFF'] },
  SubmitDossierErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'DOSSIER_CODE_MALFORMED', 'DOSSIER_CODE_IN_FUTURE', 'DOSSIER_DIFFERS', 'PROCEDURE_UNKNOWN', 'UNIT_MALFORMED', 'SUBMITTED_AT_MALFORMED', 'PERSON_NOT_NAMED', 'PERSONAL_ID_MALFORMED', 'FORMER_NUMBER_MALFORMED', 'NAME_MALFORMED', 'DATE_OF_BIRTH_MALFORMED', 'SUBJECT_ROLE_UNKNOWN', 'SUBJECT_MISSING', 'SUBJECT_REPEATED', 'CLAIMED_AUTHORITY_UNKNOWN', 'ATTACHMENT_KIND_UNKNOWN', 'ATTACHMENT_NAME_MALFORMED', 'ATTACHMENT_DIGEST_MALFORMED', 'SIGNATURE_STATE_UNKNOWN', 'PAYMENT_MALFORMED', 'DETAIL_UNKNOWN', 'DETAIL_MISSING', 'DETAIL_MALFORMED', 'TOO_MANY', 'NOT_STORED'] },
  SubmitterOutcome: { words: ['SAME', 'REPRESENTATIVE_PROVEN', 'REPRESENTATIVE_CLAIMED', 'MISMATCH', 'CANNOT_TELL'] },
  SubmitterSettlementKind: { words: ['OWNER_PRESENT', 'MANDATE', 'FILED_AGAIN', 'ON_BEHALF'] },
  TimeLimitPause: { words: ['CITIZEN', 'REGISTRAR'] },
  TimestampState: { words: ['NOT_REQUESTED', 'REQUESTED', 'RECEIVED'] },
  UncoveredPeriod: { parts: { from: { type: 'PartialDate', list: false, nullable: false }, to: { type: 'PartialDate', list: false, nullable: false }, reason: { type: 'Text', list: false, nullable: false } } },
  UnitResolution: { words: ['EXACT', 'AMBIGUOUS', 'GUESS', 'UNKNOWN'] },
  WaiverCheckKind: { words: ['ASKED_AGAIN', 'OTHER_SOURCE', 'REGISTRAR_ASKED', 'CITIZEN_ASKED', 'SUPERIOR_CONSULTED', 'OTHER'] },
  WaiverEffect: { words: ['ACKNOWLEDGEMENT', 'EXEMPTION_BASIS_INVOKED'] },
  WaiverErrorCode: { words: ['IDEMPOTENCY_KEY_MALFORMED', 'IDEMPOTENCY_KEY_REUSED', 'DOSSIER_UNKNOWN', 'DOSSIER_CLOSED', 'MOVE_NOT_POSSIBLE', 'DOSSIER_CHANGED', 'PROCEDURE_UNKNOWN', 'PROCEDURE_CHANGED', 'ASSESSMENT_UNKNOWN', 'ASSESSMENT_SUPERSEDED', 'ASSESSMENT_NOT_SHOWN', 'ASSESSMENT_TOO_OLD', 'COMPONENT_UNKNOWN', 'COMPONENT_ALREADY_DECIDED', 'NOTHING_TO_WAIVE', 'FLAG_NOT_WAIVABLE', 'FLAG_NOT_ACKNOWLEDGED', 'ACKNOWLEDGED_UNKNOWN', 'SUBMITTER_NOT_SETTLED', 'BASIS_UNKNOWN', 'BASIS_NOT_IN_FORCE', 'BASIS_TOO_EARLY', 'OWN_WORDS_REQUIRED', 'TEXT_TOO_LONG', 'TEXT_MALFORMED', 'TOO_MANY_CHECKS', 'VALIDITY_MALFORMED', 'CLOCK_SKEW', 'DRAFT_UNKNOWN', 'DRAFT_OF_ANOTHER', 'DRAFT_USED', 'DRAFT_EXPIRED', 'DRAFT_OUTDATED', 'SIGNATURE_MALFORMED', 'SIGNATURE_INVALID', 'PASSKEY_UNKNOWN', 'PASSKEY_NOT_CHECKPOINTED', 'CERTIFICATE_NOT_ACCEPTED', 'SIGNING_SERVICE_UNREACHABLE', 'SIGNATURE_NOT_AWAITED', 'SIGNATURE_CLASS_NOT_OFFERED', 'WAIVER_UNKNOWN', 'WAIVER_SETTLED', 'COUNTERSIGNATURE_NOT_AWAITED', 'COUNTERSIGNER_IS_SIGNER', 'COUNTERSIGNER_IS_SUBJECT', 'COUNTERSIGNER_NOT_OF_UNIT', 'NOT_BY_YOU', 'OUTCOME_UNKNOWN', 'DELEGATION_MALFORMED', 'NOT_STORED'] },
  WaiverEventKind: { words: ['SIGNED', 'COUNTERSIGNED', 'REVOKED', 'OUTCOME', 'REPLY'] },
  WaiverOutcome: { words: ['FOUND_RIGHT', 'FOUND_WRONG'] },
  WaiverReason: { words: ['REGISTRAR_SILENT', 'REGISTER_UNAVAILABLE', 'NOT_SHARED', 'NOT_DIGITISED', 'IMMATERIAL', 'PAPER_IMPOSSIBLE', 'URGENT', 'OTHER'] },
  WaiverState: { words: ['STANDING', 'AWAITING_COUNTERSIGNATURE', 'SIGNATURE_PENDING', 'EXPIRED', 'REVOKED'] },
};
