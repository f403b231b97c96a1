import type { DateTime } from './model.ts';
import type { FactRef } from './model.ts';
import type { PartialDate } from './model.ts';
import type { PersonalId } from './model.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, RFC 3339, for example `2026-11-22T07:30:00.000Z`. */
  DateTime: { input: DateTime; output: DateTime; }
  /** Reference to one field of one entity, opaque. */
  FactRef: { input: FactRef; output: FactRef; }
  /**
   * A civil date in the solar (Gregorian) calendar with the precision that is known: `1960`, `1960-05` or `1960-05-12`.
   * Never a moment, never shifted by a time zone.
   */
  PartialDate: { input: PartialDate; output: PartialDate; }
  /** Personal identification number (số định danh cá nhân, số CCCD): twelve digits, a string because it may begin with 0. */
  PersonalId: { input: PersonalId; output: PersonalId; }
};

/** A declared absence from the place of residence (khai báo tạm vắng). */
export type Absence = Node & {
  readonly __typename?: 'Absence';
  /** Where to, if it was told. */
  readonly destination: AddressFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Why, as written. */
  readonly reason: StringFact;
  /** First day. */
  readonly since: PartialDateFact;
  /** Last day; not applicable while the absence lasts. */
  readonly until: PartialDateFact;
};

/** A fact that points to an object of type Absence. */
export type AbsenceLink = Fact & {
  readonly __typename?: 'AbsenceLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Absence>;
};


/** A fact that points to an object of type Absence. */
export type AbsenceLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type Absence. */
export type AbsenceLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type Absence. Its flags say whether the set is complete. */
export type AbsenceLinkSet = Fact & {
  readonly __typename?: 'AbsenceLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<AbsenceLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type Absence. Its flags say whether the set is complete. */
export type AbsenceLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type Absence. Its flags say whether the set is complete. */
export type AbsenceLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What is accepted on data. */
export type AcceptComponentsInput = {
  /** `id` of the official's last assessment of the dossier. */
  readonly assessment: Scalars['ID']['input'];
  /** When registers did not answer, as the ground of it; at most 50 in all. */
  readonly cites?: InputMaybe<CitesInput>;
  /** Codes of components; left out: all that data replaces and that are not settled. */
  readonly components?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** `version` of the dossier as it was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

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

/** A flag that an official acknowledged. */
export type AcknowledgedFlag = {
  readonly __typename?: 'AcknowledgedFlag';
  /** Its code. */
  readonly code: AssessmentCauseCode;
  /** The fact; null where it is about the component as a whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Role of the person; null where it is about the component as a whole. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** As the assessment put it. */
  readonly text: Scalars['String']['output'];
};


/** A flag that an official acknowledged. */
export type AcknowledgedFlagTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A flag that is acknowledged, as `AssessmentCause` names it. */
export type AcknowledgedFlagInput = {
  /** Its code. */
  readonly code: AssessmentCauseCode;
  /** The fact; null where it is about the component as a whole. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /** Role of the person; null where it is about the component as a whole. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A place in the administrative order, as the register writes it: with units of the list before 1 July 2025, of the one since, or
 * of none that it names. `Code.system` says which: `admin-unit-2004`, `admin-unit-2025`. One code may be different ground in two.
 */
export type Address = {
  readonly __typename?: 'Address';
  /** The same place in the units of today, by its codes alone; the address above stays as the register writes it. */
  readonly current: CurrentUnits;
  /** House number, street, hamlet; null if the register gives none. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** The district in which the commune lay before 1 July 2025; null in the list since then, and where the hub does not know. */
  readonly district?: Maybe<Code>;
  /** Code of the province or city, with its table; null if the register gives none. */
  readonly province?: Maybe<Code>;
  /** The whole address as the register writes it; where it writes codes of units and nothing else, their names. */
  readonly text: Scalars['String']['output'];
  /** Code of the commune, ward or township, with its table; null if the register gives none. */
  readonly ward?: Maybe<Code>;
};

/** A fact whose value is of type Address. */
export type AddressFact = Fact & {
  readonly __typename?: 'AddressFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Address>;
};


/** A fact whose value is of type Address. */
export type AddressFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type Address. */
export type AddressFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Kinds of adoption (loại nuôi con nuôi). */
export type AdoptionKind =
  /** Nuôi con nuôi thực tế */
  | 'DE_FACTO'
  /** Nuôi con nuôi trong nước */
  | 'DOMESTIC'
  /** Nuôi con nuôi có yếu tố nước ngoài */
  | 'INTERCOUNTRY';

/** A fact whose value is of type AdoptionKind. */
export type AdoptionKindFact = Fact & {
  readonly __typename?: 'AdoptionKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<AdoptionKind>;
};


/** A fact whose value is of type AdoptionKind. */
export type AdoptionKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type AdoptionKind. */
export type AdoptionKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * An adoption (đăng ký nuôi con nuôi), as registered. Sealed: unless the procedure of the purpose is one that needs it, the
 * registry is not asked and every field is WITHHELD.
 */
export type AdoptionRegistration = Node & {
  readonly __typename?: 'AdoptionRegistration';
  /** The adoptive father, if there is one. */
  readonly adoptiveFather: PartyFact;
  /** The adoptive mother, if there is one. */
  readonly adoptiveMother: PartyFact;
  /** The birth father, if the record names him. */
  readonly birthFather: PartyFact;
  /** The birth mother, if the record names her. */
  readonly birthMother: PartyFact;
  /** The paper book (quyển số); records made electronically have none. */
  readonly book: StringFact;
  /** The adopted child. */
  readonly child: PartyFact;
  /** Number of the decision (số quyết định). */
  readonly decisionNumber: StringFact;
  /** Number of the decision that ended the adoption. */
  readonly endDecisionNumber: StringFact;
  /** Day on which the adoption ended; missing while it lasts. */
  readonly endedOn: PartialDateFact;
  /** Who gave the child (bên giao), as written. */
  readonly giver: StringFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Domestic, intercountry, or an adoption of fact that was registered later. */
  readonly kind: AdoptionKindFact;
  /** What is written in the margin (ghi chú). */
  readonly notes: StringFact;
  /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
  readonly registrar: CodeFact;
  /** Day of registration. */
  readonly registrationDate: PartialDateFact;
  /** Number in the book (số đăng ký). */
  readonly registrationNumber: StringFact;
};

/** A fact that points to an object of type AdoptionRegistration. */
export type AdoptionRegistrationLink = Fact & {
  readonly __typename?: 'AdoptionRegistrationLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<AdoptionRegistration>;
};


/** A fact that points to an object of type AdoptionRegistration. */
export type AdoptionRegistrationLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type AdoptionRegistration. */
export type AdoptionRegistrationLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type AdoptionRegistration. Its flags say whether the set is complete. */
export type AdoptionRegistrationLinkSet = Fact & {
  readonly __typename?: 'AdoptionRegistrationLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<AdoptionRegistrationLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type AdoptionRegistration. Its flags say whether the set is complete. */
export type AdoptionRegistrationLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type AdoptionRegistration. Its flags say whether the set is complete. */
export type AdoptionRegistrationLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What a registrar is asked. */
export type AskRegistrarInput = {
  /** When registers did not answer, as the ground of it; at most 50 in all. */
  readonly cites?: InputMaybe<CitesInput>;
  /** Codes of the components that it is about. */
  readonly components: ReadonlyArray<Scalars['String']['input']>;
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** The whole day by which an answer is asked for; not before today. */
  readonly dueOn: Scalars['PartialDate']['input'];
  /** `version` of the dossier as it was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is asked, at most 2000 characters. */
  readonly question: Scalars['String']['input'];
  /** Who is asked, at most 200 characters. */
  readonly registrar: Scalars['String']['input'];
};

/** Why a dossier was not assessed. */
export type AssessDossierError = {
  readonly __typename?: 'AssessDossierError';
  /** Which cause. */
  readonly code: AssessDossierErrorCode;
  /** What to do, in words; repeats nothing that was submitted. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** With TOO_OFTEN: when it can be asked for again. */
  readonly tryAgainAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Why a dossier was not assessed. */
export type AssessDossierErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which a dossier is not assessed. */
export type AssessDossierErrorCode =
  /** The code does not have the form of a dossier code, or its date does not exist. */
  | 'DOSSIER_CODE_MALFORMED'
  /** The caller's unit has no dossier with this code. */
  | 'DOSSIER_UNKNOWN'
  /** The dossier was filed again under another code; assess that one. */
  | 'FILED_AGAIN'
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The official used the key before, for another dossier. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The hub could not store or read it just now; nothing was kept. */
  | 'NOT_STORED'
  /** The catalogue has no procedure with the dossier's code. */
  | 'PROCEDURE_UNKNOWN'
  /** It is not settled that the submitter may file for the owner; see `submitter`. */
  | 'SUBMITTER_NOT_SETTLED'
  /** The official had this dossier assessed too often; `tryAgainAt` says when again. */
  | 'TOO_OFTEN';

/** The dossier to assess. */
export type AssessDossierInput = {
  /** Dossier code, in either style. */
  readonly dossierCode: Scalars['String']['input'];
  /**
   * Made by the client once for one request, 8 to 100 characters, for example a UUID. Sent again for the same dossier it
   * gives the same assessment, for another one it is refused.
   */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of an assessment. */
export type AssessDossierPayload = {
  readonly __typename?: 'AssessDossierPayload';
  /** The assessment; null if it was refused. */
  readonly assessment?: Maybe<Assessment>;
  /** Why it was refused; empty if it was not. */
  readonly errors: ReadonlyArray<AssessDossierError>;
  /** Who is asking; also where the assessment was refused because that is not settled. Null where it was not looked at. */
  readonly submitter?: Maybe<SubmitterCheck>;
};

/** A legal basis as the version of the procedure has it. */
export type AssessedBasis = {
  readonly __typename?: 'AssessedBasis';
  /** The article; null where it was not told. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Code within the procedure. */
  readonly code: Scalars['String']['output'];
  /** Holds only after a registrar was asked and has not answered for so many days; null: without that. */
  readonly daysWithoutAnswer?: Maybe<Scalars['Int']['output']>;
  /** The document as it is cited. */
  readonly document: Scalars['String']['output'];
  /** First day of its force; null if that is open. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is law. */
  readonly status: AssessedBasisStatus;
  /** What it says for this procedure. */
  readonly title: Scalars['String']['output'];
  /** Last day of its force; null if that is open. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is for here. */
  readonly use: BasisUse;
};


/** A legal basis as the version of the procedure has it. */
export type AssessedBasisTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** Whether a legal basis is law. */
export type AssessedBasisStatus =
  /** Đang có hiệu lực, within its days */
  | 'IN_FORCE'
  /** Thí điểm */
  | 'PILOT'
  /** Đề xuất: not in force; nothing can be relied on. */
  | 'PROPOSED';

/** What one register's record said when the dossier was assessed. */
export type AssessedClaim = {
  readonly __typename?: 'AssessedClaim';
  /** Of a fact that was worked out from others: entity and field that the claim is about; null: the fact itself. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** Why it said nothing; null when it said something. */
  readonly absence?: Maybe<Completeness>;
  /** Place of the register in the order of authority for this field, 1 is first. */
  readonly authority: Scalars['Int']['output'];
  /** How it stood to the value served. */
  readonly outcome: ClaimOutcome;
  /** What the record held, byte for byte. */
  readonly raw?: Maybe<Scalars['String']['output']>;
  /** The record within the register; null where none was found. */
  readonly recordRef?: Maybe<Scalars['String']['output']>;
  /** When the register recorded it; null if it does not say. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Code of the register. */
  readonly register: Scalars['String']['output'];
  /** Identifies the request to the register (MaYeuCau). */
  readonly requestId: Scalars['ID']['output'];
  /** When the hub asked. */
  readonly retrievedAt: Scalars['DateTime']['output'];
  /** Whether it was the register's answer or the last known one. */
  readonly servedFrom: ServedFrom;
  /** What it said as canonical text; null when it said nothing readable. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** What one register's record said when the dossier was assessed. */
export type AssessedClaimValueArgs = {
  lang?: InputMaybe<Language>;
};

/** One component of a dossier (thành phần hồ sơ) as assessed. */
export type AssessedComponent = {
  readonly __typename?: 'AssessedComponent';
  /** The law that is relied on or offered. */
  readonly bases: ReadonlyArray<AssessedBasis>;
  /** Why: what falls short, and what is only to be noted. */
  readonly causes: ReadonlyArray<AssessmentCause>;
  /** Code of the component within the procedure. */
  readonly code: Scalars['String']['output'];
  /** The facts it rests on, as they were served. */
  readonly facts: ReadonlyArray<AssessedFact>;
  /** Name of the component. */
  readonly name: Scalars['String']['output'];
  /** What the official can do next, in the order in which it is offered. */
  readonly nextSteps: ReadonlyArray<NextStep>;
  /** Has to be shown wherever a basis that is only proposed is offered; null where none is. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** What it comes to. */
  readonly outcome: ComponentOutcome;
  /** The same for people. */
  readonly outcomeText: Scalars['String']['output'];
  /** With WAIT: when the registers are asked again. */
  readonly tryAgainAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One component of a dossier (thành phần hồ sơ) as assessed. */
export type AssessedComponentNameArgs = {
  lang?: InputMaybe<Language>;
};


/** One component of a dossier (thành phần hồ sơ) as assessed. */
export type AssessedComponentNoticeArgs = {
  lang?: InputMaybe<Language>;
};


/** One component of a dossier (thành phần hồ sơ) as assessed. */
export type AssessedComponentOutcomeTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A fact exactly as it was served when the dossier was assessed: a copy, which does not change with the registers. Not the
 * interface `Fact`, whose values are read anew.
 */
export type AssessedFact = {
  readonly __typename?: 'AssessedFact';
  /** How far the value was supported. */
  readonly accuracy: Accuracy;
  /** How that was reached. */
  readonly basis: Basis;
  /** What every register said. */
  readonly claims: ReadonlyArray<AssessedClaim>;
  /** Whether there was a value, and if not, why not. */
  readonly completeness: Completeness;
  /** The field or the path to it, with the days that were asked about: `maritalStatus(from:2010-01-01)`. */
  readonly field: Scalars['String']['output'];
  /** Whether the value was likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value was wrong, 0 to 1; null where nothing supported a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Why the flags were what they were. */
  readonly reasons: ReadonlyArray<AssessedReason>;
  /** Role of the person in the dossier; `owner` and `submitter` too, with a number where several have it (`heir 2`). */
  readonly role: Scalars['String']['output'];
  /** The value as canonical text; null when there was none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/**
 * A fact exactly as it was served when the dossier was assessed: a copy, which does not change with the registers. Not the
 * interface `Fact`, whose values are read anew.
 */
export type AssessedFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * A fact exactly as it was served when the dossier was assessed: a copy, which does not change with the registers. Not the
 * interface `Fact`, whose values are read anew.
 */
export type AssessedFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A reason of a fact as it was given. */
export type AssessedReason = {
  readonly __typename?: 'AssessedReason';
  /** Stable code, explained by the query `rules`. */
  readonly code: Scalars['String']['output'];
  /** What the official could do next; null where nothing had to be done. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** How much it matters. */
  readonly severity: Severity;
  /** In words. */
  readonly text: Scalars['String']['output'];
};


/** A reason of a fact as it was given. */
export type AssessedReasonNextStepArgs = {
  lang?: InputMaybe<Language>;
};


/** A reason of a fact as it was given. */
export type AssessedReasonTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * The components of a dossier held against the facts at one moment: which paper data replaces that day, why, by which law,
 * and what can be done next. It never changes; its digest is that of every word that was shown. An official signs what is
 * rendered from this.
 */
export type Assessment = Node & {
  readonly __typename?: 'Assessment';
  /** When it was made. */
  readonly assessedAt: Scalars['DateTime']['output'];
  /**
   * Every call to a register that was made for it, in the order in which they ended; of a register that answered nothing there
   * is no claim. `outages(register, from, to)` has the times in which one did not answer.
   */
  readonly attempts: ReadonlyArray<RegisterAttempt>;
  /** Every component of the procedure, in its order. */
  readonly components: ReadonlyArray<AssessedComponent>;
  /** SHA-256 of its canonical form (RFC 8785), base64url. */
  readonly digest: Scalars['String']['output'];
  /** Dossier code. */
  readonly dossierCode: Scalars['String']['output'];
  /** Opaque id; follows from the digest. */
  readonly id: Scalars['ID']['output'];
  /**
   * What was looked up, for the paper file in place of papers that were not asked for: facts, sources, times, request ids, digest,
   * and a code that leads to its entry of the evidence log. In Vietnamese: a whole page of HTML that prints on A4 and loads nothing.
   * Reading it is being shown the components.
   */
  readonly lookupRecord: Scalars['String']['output'];
  /** Official who asked (MaCanBo). */
  readonly official: Scalars['String']['output'];
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['output'];
  /** Name of the procedure in that version. */
  readonly procedureName: Scalars['String']['output'];
  /** Version of the procedure in the catalogue by which it was judged. */
  readonly procedureVersion: Scalars['Int']['output'];
  /** Who is asking, and what shows it. */
  readonly submitter: SubmitterCheck;
  /** Unit that asked (MaDonVi). */
  readonly unit: Scalars['String']['output'];
};


/**
 * The components of a dossier held against the facts at one moment: which paper data replaces that day, why, by which law,
 * and what can be done next. It never changes; its digest is that of every word that was shown. An official signs what is
 * rendered from this.
 */
export type AssessmentProcedureNameArgs = {
  lang?: InputMaybe<Language>;
};

/** Why a component is not replaced by data, or what is to be noted of it. */
export type AssessmentCause = {
  readonly __typename?: 'AssessmentCause';
  /** Which cause. */
  readonly code: AssessmentCauseCode;
  /** The fact, as in `facts`; null where it is about the component as a whole. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Whether the component is not replaced because of it; otherwise it is only to be noted. */
  readonly isShort: Scalars['Boolean']['output'];
  /** Role of the person whose fact it is; null where it is about the component as a whole. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** In words. */
  readonly text: Scalars['String']['output'];
};


/** Why a component is not replaced by data, or what is to be noted of it. */
export type AssessmentCauseTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause that an assessment can give. */
export type AssessmentCauseCode =
  /** Two records of the register of first authority contradict each other. */
  | 'AUTHORITY_CONTRADICTS_ITSELF'
  /** Another register differs; the value of first authority is used. */
  | 'CONFLICT_NOTED'
  /** There is only an earlier answer of the register. */
  | 'LAST_KNOWN_ONLY'
  /** Only a register of lower authority has it. */
  | 'LOWER_AUTHORITY_ONLY'
  /** The field cannot have a value here. */
  | 'NOT_APPLICABLE'
  /** The value is not what the component needs. */
  | 'NOT_AS_EXPECTED'
  /** Years or registrars are not digitised, or records lie elsewhere, so that finding nothing denies nothing. */
  | 'NOT_COVERED'
  /** Its owner does not share the field (published sharing scope). */
  | 'NOT_IN_SCOPE'
  /** No legal basis in force that day lets data replace the paper. */
  | 'NO_BASIS_IN_FORCE'
  /** The catalogue names no data in place of this component. */
  | 'NO_DATA_REPLACES_IT'
  /** The register was asked and has no record. */
  | 'NO_RECORD'
  /** A register could not be asked. */
  | 'REGISTER_UNAVAILABLE'
  /** Number and name on the form do not lead to a person in the registers. */
  | 'SUBJECT_NOT_IDENTIFIED'
  /** A register answered with what cannot be read. */
  | 'UNREADABLE'
  /** The value breaks a rule of the data. */
  | 'VALUE_INVALID'
  /** The record was found, and says nothing in this field. */
  | 'VALUE_MISSING'
  /** There is less than the field can hold. */
  | 'VALUE_PARTIAL'
  /** The value is likely to be out of date. */
  | 'VALUE_STALE'
  /** A register or a policy refuses it for this purpose. */
  | 'WITHHELD';

/** What changed from one assessment of a dossier to another. */
export type AssessmentComparison = {
  readonly __typename?: 'AssessmentComparison';
  /** Components of which the outcome or a fact changed. */
  readonly components: ReadonlyArray<ComponentChange>;
  /** The earlier one. */
  readonly from: Assessment;
  /** Whether another version of the procedure was used. */
  readonly isOtherProcedureVersion: Scalars['Boolean']['output'];
  /** How the check of the submitter changed; null if it did not. */
  readonly submitter?: Maybe<SubmitterChange>;
  /** The later one. */
  readonly to: Assessment;
};

/** To whom a dossier is given. */
export type AssignDossierInput = {
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** `version` of the dossier as it was seen. Of several acts on one version one is done, the others are refused. */
  readonly expectedVersion: Scalars['Int']['input'];
  /**
   * Made by the client once for one act, 8 to 100 characters, for example a UUID. Sent again with the same content it gives
   * the same event, with other content it is refused.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Official (MaCanBo). */
  readonly to: Scalars['String']['input'];
};

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

/** What a legal basis is for. */
export type BasisUse =
  /** That data replaces the paper. */
  | 'REPLACES_PAPER'
  /** For proceeding on data that falls short. */
  | 'WAIVER';

/** Begins an enrolment. */
export type BeginPasskeyInput = {
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of beginning an enrolment. */
export type BeginPasskeyPayload = {
  readonly __typename?: 'BeginPasskeyPayload';
  /** The challenge, base64url; null if it was refused. */
  readonly challenge?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty if it was not. */
  readonly errors: ReadonlyArray<PasskeyError>;
  /** Until when the passkey can be registered. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What `PublicKeyCredential.parseCreationOptionsFromJSON` takes, as JSON; null if it was refused. */
  readonly options?: Maybe<Scalars['String']['output']>;
};

/**
 * A notice of birth (giấy chứng sinh) of a health facility: what a birth is registered upon, and not the registration. The
 * child's number is filled in once the birth is registered. Weight and other health data are not read.
 */
export type BirthNotice = Node & {
  readonly __typename?: 'BirthNotice';
  /** Day of birth as notified. */
  readonly bornOn: PartialDateFact;
  /** The child, under the name that was intended for it then; it may have been registered under another. */
  readonly child: PartyFact;
  /** The facility that issued it. */
  readonly facility: CodeFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue. */
  readonly issuedOn: PartialDateFact;
  /** The mother. */
  readonly mother: PartyFact;
  /** Number of the notice, which the birth registration names. */
  readonly noticeNumber: StringFact;
  /** Sex of the child as notified. */
  readonly sex: SexFact;
};

/** A fact that points to an object of type BirthNotice. */
export type BirthNoticeLink = Fact & {
  readonly __typename?: 'BirthNoticeLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<BirthNotice>;
};


/** A fact that points to an object of type BirthNotice. */
export type BirthNoticeLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type BirthNotice. */
export type BirthNoticeLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type BirthNotice. Its flags say whether the set is complete. */
export type BirthNoticeLinkSet = Fact & {
  readonly __typename?: 'BirthNoticeLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<BirthNoticeLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type BirthNotice. Its flags say whether the set is complete. */
export type BirthNoticeLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type BirthNotice. Its flags say whether the set is complete. */
export type BirthNoticeLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A birth registration (đăng ký khai sinh), as registered. Later corrections change the facts of the person, not the
 * record; a field that was corrected says so. Fields that the child's facts rest on carry the verdict of those facts.
 */
export type BirthRegistration = Node & {
  readonly __typename?: 'BirthRegistration';
  /** The paper book (quyển số); records made electronically have none. */
  readonly book: StringFact;
  /** The child. */
  readonly child: PartyFact;
  /** Date of birth as registered. */
  readonly dateOfBirth: PartialDateFact;
  /** Date of birth in words, as registered beside the digits. */
  readonly dateOfBirthInWords: StringFact;
  /** Ethnicity as registered. */
  readonly ethnicity: CodeFact;
  /** The father, if the record names him. */
  readonly father: PartyFact;
  /** Name as registered. */
  readonly fullName: PersonNameFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** For the first time, or again. */
  readonly kind: RegistrationKindFact;
  /** The mother, if the record names her. */
  readonly mother: PartyFact;
  /** Nationality as registered. */
  readonly nationality: CodeFact;
  /** What is written in the margin (ghi chú). */
  readonly notes: StringFact;
  /** Place of birth as registered. */
  readonly placeOfBirth: AddressFact;
  /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
  readonly registrar: CodeFact;
  /** Day of registration. */
  readonly registrationDate: PartialDateFact;
  /** Number in the book (số đăng ký). */
  readonly registrationNumber: StringFact;
  /** Sex as registered. */
  readonly sex: SexFact;
};

/** A fact that points to an object of type BirthRegistration. */
export type BirthRegistrationLink = Fact & {
  readonly __typename?: 'BirthRegistrationLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<BirthRegistration>;
};


/** A fact that points to an object of type BirthRegistration. */
export type BirthRegistrationLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type BirthRegistration. */
export type BirthRegistrationLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type BirthRegistration. Its flags say whether the set is complete. */
export type BirthRegistrationLinkSet = Fact & {
  readonly __typename?: 'BirthRegistrationLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<BirthRegistrationLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type BirthRegistration. Its flags say whether the set is complete. */
export type BirthRegistrationLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type BirthRegistration. Its flags say whether the set is complete. */
export type BirthRegistrationLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What was done to an entry (loại việc). */
export type ChangeKind =
  /** Thay đổi hộ tịch */
  | 'CHANGE'
  /** Cải chính hộ tịch */
  | 'CORRECTION'
  /** Xác định lại dân tộc */
  | 'ETHNICITY_REDETERMINED'
  /** Xác định lại giới tính */
  | 'SEX_REDETERMINED'
  /** Bổ sung thông tin hộ tịch */
  | 'SUPPLEMENT';

/** A fact whose value is of type ChangeKind. */
export type ChangeKindFact = Fact & {
  readonly __typename?: 'ChangeKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<ChangeKind>;
};


/** A fact whose value is of type ChangeKind. */
export type ChangeKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type ChangeKind. */
export type ChangeKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Kinds of registration that can be changed. */
export type ChangedRegistration =
  /** Khai sinh */
  | 'BIRTH'
  /** Khai tử */
  | 'DEATH'
  /** Kết hôn */
  | 'MARRIAGE';

/** A fact whose value is of type ChangedRegistration. */
export type ChangedRegistrationFact = Fact & {
  readonly __typename?: 'ChangedRegistrationFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<ChangedRegistration>;
};


/** A fact whose value is of type ChangedRegistration. */
export type ChangedRegistrationFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type ChangedRegistration. */
export type ChangedRegistrationFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A call to a register that an act cites. */
export type CitedAttempt = {
  readonly __typename?: 'CitedAttempt';
  /** `id` of the assessment for which it was made. */
  readonly assessment: Scalars['ID']['output'];
  /** The call. */
  readonly attempt: RegisterAttempt;
};

/** One call to a register, by the assessment for which it was made. */
export type CitedAttemptInput = {
  /** `id` of an assessment of the dossier. */
  readonly assessment: Scalars['ID']['input'];
  /** `requestId` of one of its `attempts`. */
  readonly requestId: Scalars['ID']['input'];
};

/** An outage as the hub had it when an act cited it. */
export type CitedOutage = {
  readonly __typename?: 'CitedOutage';
  /** How many calls were not answered by then. */
  readonly failedCalls: Scalars['Int']['output'];
  /** Why they were not answered; each once. */
  readonly failures: ReadonlyArray<RegisterFailure>;
  /** When the first call that was not answered ended. */
  readonly from: Scalars['DateTime']['output'];
  /** When the last one did, by then. */
  readonly lastFailedAt: Scalars['DateTime']['output'];
  /** `id` of the outage: `node(id)` has it as it went on. */
  readonly outage: Scalars['ID']['output'];
  /** Code of the register. */
  readonly register: Scalars['String']['output'];
  /** When it answered again; null: it had not by then. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Times in which a register did not answer, as a ground of an act. They are kept with its event as they stand: an outage may go
 * on after it.
 */
export type CitesInput = {
  /** Calls to registers that were made to assess the dossier. */
  readonly attempts?: InputMaybe<ReadonlyArray<CitedAttemptInput>>;
  /** `id`s of outages that this hub saw (`outages`). */
  readonly outages?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * A change, correction or supplement of one entry of one registration (thay đổi, cải chính, bổ sung hộ tịch), as registered.
 * The registration keeps what was written first; the facts of the person have what holds now, and say so.
 */
export type CivilStatusChange = Node & {
  readonly __typename?: 'CivilStatusChange';
  /** The paper on which it rests, as written. */
  readonly basis: StringFact;
  /** The birth registration that was changed; missing where another kind was. */
  readonly birth: BirthRegistrationLink;
  /** The paper book (quyển số); records made electronically have none. */
  readonly book: StringFact;
  /** The death registration that was changed; missing where another kind was. */
  readonly death: DeathRegistrationLink;
  /** Day since which it holds. */
  readonly effectiveOn: PartialDateFact;
  /** The entry that was changed: the registry's name of it as code, and what it is in words. */
  readonly entry: CodeFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly kind: ChangeKindFact;
  /** The marriage registration that was changed; missing where another kind was. */
  readonly marriage: MarriageRegistrationLink;
  /** What holds since, as the registration writes it; not given where the entry itself is not shared. */
  readonly newValue: StringFact;
  /** What is written in the margin (ghi chú). */
  readonly notes: StringFact;
  /** Book of the registration that was changed, as written. */
  readonly ofBook: StringFact;
  /** What kind of registration was changed. */
  readonly ofKind: ChangedRegistrationFact;
  /** Number of the registration that was changed, as written. */
  readonly ofNumber: StringFact;
  /** Where the registration that was changed was made, as written. */
  readonly ofRegistrar: StringFact;
  /** What the entry said before, as the registration writes it; not given where the entry itself is not shared. */
  readonly oldValue: StringFact;
  /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
  readonly registrar: CodeFact;
  /** Day of registration. */
  readonly registrationDate: PartialDateFact;
  /** Number in the book (số đăng ký). */
  readonly registrationNumber: StringFact;
};

/** A fact that points to an object of type CivilStatusChange. */
export type CivilStatusChangeLink = Fact & {
  readonly __typename?: 'CivilStatusChangeLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<CivilStatusChange>;
};


/** A fact that points to an object of type CivilStatusChange. */
export type CivilStatusChangeLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type CivilStatusChange. */
export type CivilStatusChangeLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type CivilStatusChange. Its flags say whether the set is complete. */
export type CivilStatusChangeLinkSet = Fact & {
  readonly __typename?: 'CivilStatusChangeLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<CivilStatusChangeLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type CivilStatusChange. Its flags say whether the set is complete. */
export type CivilStatusChangeLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type CivilStatusChange. Its flags say whether the set is complete. */
export type CivilStatusChangeLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What one register's record said for one field. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** Why it says nothing; null when it says something. */
  readonly absence?: Maybe<Completeness>;
  /** For links: the entity it points to. */
  readonly entity?: Maybe<Scalars['ID']['output']>;
  /** Entity and field that it is about, for example `Residence.since`: that of the fact or, where the fact is worked out from others, of one of those. */
  readonly field: Scalars['String']['output'];
  /** How the record was tied to this person, or a link to the one it points to: PID, SUPERSEDED_PID, CMND, KEY. */
  readonly linkedBy?: Maybe<Scalars['String']['output']>;
  /** How this claim stands to the value served. */
  readonly outcome: ClaimOutcome;
  /** What the record holds, byte for byte, before any reading. */
  readonly raw?: Maybe<Scalars['String']['output']>;
  /** The record within the register, as its owner would find it; null where none was found. */
  readonly recordRef?: Maybe<Scalars['String']['output']>;
  /** When the register recorded it; null if it does not say. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who says so. */
  readonly register: Register;
  /** Measured reliability of the register in this field, 0 to 1; null until it has been measured. */
  readonly reliability?: Maybe<Scalars['Float']['output']>;
  /** Identifies the request to the register (MaYeuCau), for its log and ours. */
  readonly requestId: Scalars['ID']['output'];
  /** When the hub asked. */
  readonly retrievedAt: Scalars['DateTime']['output'];
  /** Whether this is the register's answer now or the last known one. */
  readonly servedFrom: ServedFrom;
  /** What it says as canonical text; null when it says nothing readable. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** What one register's record said for one field. */
export type ClaimValueArgs = {
  lang?: InputMaybe<Language>;
};

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

/** What a submitter says to be to the owner of the dossier. */
export type ClaimedAuthority =
  /** Son or daughter. */
  | 'CHILD'
  /** Grandparent. */
  | 'GRANDPARENT'
  /** Guardian. */
  | 'GUARDIAN'
  /** Somebody with a mandate. */
  | 'MANDATE'
  /** An official who files on behalf of the owner. */
  | 'OFFICIAL'
  /** Father or mother. */
  | 'PARENT'
  /** A postal agent who files on behalf of the owner. */
  | 'POSTAL_AGENT'
  /** The owner. */
  | 'SELF'
  /** Brother or sister. */
  | 'SIBLING'
  /** Husband or wife. */
  | 'SPOUSE';

/** How far a field is protected (Decree 356/2025/NĐ-CP); configuration, not legal advice. */
export type Classification =
  /** Basic personal data (dữ liệu cá nhân cơ bản). */
  | 'BASIC'
  /** Confidential: read for the procedures that need it and for no other. */
  | 'SEALED'
  /** Sensitive personal data (dữ liệu cá nhân nhạy cảm). */
  | 'SENSITIVE';

/** Why a review was not closed. Nothing was done. */
export type CloseReviewError = {
  readonly __typename?: 'CloseReviewError';
  /** Which cause. */
  readonly code: CloseReviewErrorCode;
  /** What is possible instead, in words. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why a review was not closed. Nothing was done. */
export type CloseReviewErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which a review is not closed. */
export type CloseReviewErrorCode =
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The official used the key before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The note is empty, too long or holds control characters. */
  | 'NOTE_MALFORMED'
  /** This is for the official who has the dossier, or a supervisor of the unit. */
  | 'NOT_BY_YOU'
  /** It could not be stored now. Nothing was done; send the same again, with the same key. */
  | 'NOT_STORED'
  /** The review is closed. */
  | 'REVIEW_CLOSED'
  /** Somebody else did something about the dossier at the same moment. */
  | 'REVIEW_MOVED'
  /** The caller's unit has no such review. */
  | 'REVIEW_UNKNOWN';

/** What came of a review. */
export type CloseReviewInput = {
  /** What came of it. */
  readonly closing: ReviewClosing;
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, at most 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** `id` of the review. */
  readonly review: Scalars['ID']['input'];
};

/** What became of closing a review. */
export type CloseReviewPayload = {
  readonly __typename?: 'CloseReviewPayload';
  /** Why it was refused; empty if it was closed. */
  readonly errors: ReadonlyArray<CloseReviewError>;
  /** The review as it is now; null if it was refused. */
  readonly review?: Maybe<DossierReview>;
};

/** That somebody looked at a decision again. */
export type ClosedReview = {
  readonly __typename?: 'ClosedReview';
  /** When. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** What came of it. */
  readonly closing: ReviewClosing;
  /** The same for people. */
  readonly closingText: Scalars['String']['output'];
  /** Why, in the words of the official. */
  readonly note: Scalars['String']['output'];
  /** Who (MaCanBo). */
  readonly official: Scalars['String']['output'];
};


/** That somebody looked at a decision again. */
export type ClosedReviewClosingTextArgs = {
  lang?: InputMaybe<Language>;
};

/** An entry of an open code table. The same code may mean different things in two tables. */
export type Code = {
  readonly __typename?: 'Code';
  /** The code as the table writes it, leading zeros kept. */
  readonly code: Scalars['String']['output'];
  /** What it stands for; the code itself where the table is not known to the hub. */
  readonly label: Scalars['String']['output'];
  /** The table it belongs to, for example `ethnicity-54` or `admin-unit-2025`. */
  readonly system: Scalars['String']['output'];
};


/** An entry of an open code table. The same code may mean different things in two tables. */
export type CodeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact whose value is of type Code. */
export type CodeFact = Fact & {
  readonly __typename?: 'CodeFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Code>;
};


/** A fact whose value is of type Code. */
export type CodeFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type Code. */
export type CodeFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** The flags that are compared. */
export type ComparedFlag =
  /** How far the value is supported. */
  | 'ACCURACY'
  /** Whether there is a value, and if not, why not. */
  | 'COMPLETENESS'
  /** Whether the value is likely to be out of date. */
  | 'FRESHNESS'
  /** Chance that the value is wrong. */
  | 'PROBABILITY_WRONG';

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

/** What changed of one component. */
export type ComponentChange = {
  readonly __typename?: 'ComponentChange';
  /** Outcome in the later one; null if the procedure has no such component any more. */
  readonly after?: Maybe<ComponentOutcome>;
  /** Outcome in the earlier assessment; null if the procedure had no such component. */
  readonly before?: Maybe<ComponentOutcome>;
  /** Code of the component within the procedure. */
  readonly code: Scalars['String']['output'];
  /** Facts that changed. */
  readonly facts: ReadonlyArray<FactChange>;
  /** Name of the component. */
  readonly name: Scalars['String']['output'];
};


/** What changed of one component. */
export type ComponentChangeNameArgs = {
  lang?: InputMaybe<Language>;
};

/** What a component comes to. */
export type ComponentOutcome =
  /** Không yêu cầu đối với hồ sơ này */
  | 'NOT_REQUIRED'
  /** Cần giấy tờ */
  | 'PAPER_NEEDED'
  /** Dùng được dữ liệu nếu ghi nhận căn cứ: a fact falls short, and a basis in force that day is named for proceeding with just that. */
  | 'REPLACEABLE_WITH_WAIVER'
  /** Dữ liệu thay được giấy tờ: the facts suffice, and a legal basis in force lets them replace the paper. */
  | 'REPLACED'
  /** Chờ tra cứu lại: only that a register could not be asked stands in the way, and there is time. */
  | 'WAIT';

/** How a dossier ends. */
export type ConcludeDossierInput = {
  /** When registers did not answer, as the ground of it; at most 50 in all. */
  readonly cites?: InputMaybe<CitesInput>;
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** `version` of the dossier as it was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How it ends. */
  readonly outcome: DossierOutcome;
  /** Why, at most 2000 characters; only a decision needs none. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Number of the paper by which it was decided, at most 100 characters. */
  readonly result?: InputMaybe<Scalars['String']['input']>;
};

/** Why a confirmation was refused. */
export type ConfirmFactError = {
  readonly __typename?: 'ConfirmFactError';
  /** Which rule it breaks. */
  readonly code: ConfirmFactErrorCode;
  /** What to do, in words; repeats nothing that was submitted. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned, for example `original.seenOn`; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why a confirmation was refused. */
export type ConfirmFactErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which a confirmation is refused. */
export type ConfirmFactErrorCode =
  /** The reference is not one that this hub gave, or what it refers to is in no register. */
  | 'FACT_UNKNOWN'
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The official used the key before, for another content. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The fact is none that can be confirmed: a set, worked out from others, quoted by a record, a party, a personal number. */
  | 'NOT_CONFIRMABLE'
  /** The official may not read the fact for this procedure, so may not confirm it. */
  | 'NOT_READABLE'
  /** It could not be stored now. Nothing was recorded; send the same again, with the same key. */
  | 'NOT_STORED'
  /** Number or place of the original is empty, too long or holds control characters. */
  | 'ORIGINAL_INCOMPLETE'
  /** The day on which the original was seen has not come yet. */
  | 'SEEN_ON_IN_FUTURE'
  /** The day on which the original was seen is not a whole date. */
  | 'SEEN_ON_NOT_WHOLE'
  /** The value breaks a rule of the data, for example a birth in the future. */
  | 'VALUE_INVALID'
  /** The value cannot be read as one of this field. */
  | 'VALUE_UNREADABLE';

/** What an official saw in an original document. */
export type ConfirmFactInput = {
  /**
   * Made by the client once for one confirmation, 8 to 100 characters, for example a UUID. Sent again with the same content
   * it gives the same answer, with other content it is refused.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The original that was seen. */
  readonly original: OriginalSeenInput;
  /** The fact: `ref` of it, exactly as an answer of this hub had it. */
  readonly ref: Scalars['FactRef']['input'];
  /**
   * The value as the original has it: a date as `1988-05-12`, `1988-05`, `1988` or `12/05/1988`, a name in full, of closed
   * sets and code tables the word or code, of a person the personal identification number, of a household its number.
   */
  readonly value: Scalars['String']['input'];
};

/** What became of a confirmation. */
export type ConfirmFactPayload = {
  readonly __typename?: 'ConfirmFactPayload';
  /** The confirmation as stored; null if it was refused. */
  readonly confirmation?: Maybe<Confirmation>;
  /** Why it was refused; empty if it was stored. */
  readonly errors: ReadonlyArray<ConfirmFactError>;
  /** The fact, read again; null if the confirmation was refused. */
  readonly fact?: Maybe<Fact>;
};

/** Which passkey a second person confirms. */
export type ConfirmPasskeyInput = {
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `id` of the passkey. */
  readonly passkey: Scalars['ID']['input'];
};

/** An official's confirmation of one fact. The name of the official is not shown; the unit answers for it. */
export type Confirmation = {
  readonly __typename?: 'Confirmation';
  /** When it was recorded. */
  readonly confirmedAt: Scalars['DateTime']['output'];
  /** The original that was seen. */
  readonly original: OriginalSeen;
  /** The fact confirmed. */
  readonly ref: Scalars['FactRef']['output'];
  /** Unit of the official (MaDonVi). */
  readonly unit: Scalars['String']['output'];
};

/** What a confirmation of marital status was issued for (mục đích sử dụng). */
export type ConfirmationPurpose =
  /** Kết hôn với người nước ngoài ở nước ngoài */
  | 'MARRY_FOREIGNER_ABROAD'
  /** Kết hôn với người nước ngoài tại Việt Nam */
  | 'MARRY_FOREIGNER_IN_VIETNAM'
  /** Kết hôn với công dân Việt Nam ở nước ngoài */
  | 'MARRY_VIETNAMESE_ABROAD'
  /** Kết hôn với công dân Việt Nam tại Việt Nam */
  | 'MARRY_VIETNAMESE_IN_VIETNAM'
  /** Mục đích khác */
  | 'OTHER';

/** A fact whose value is of type ConfirmationPurpose. */
export type ConfirmationPurposeFact = Fact & {
  readonly __typename?: 'ConfirmationPurposeFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<ConfirmationPurpose>;
};


/** A fact whose value is of type ConfirmationPurpose. */
export type ConfirmationPurposeFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type ConfirmationPurpose. */
export type ConfirmationPurposeFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Why a fact is offered, and in which part of the figures a confirmation of it counts. */
export type ConfirmationSlice =
  /** Drawn by lot, whatever its flags were. */
  | 'AUDIT'
  /** Its value is likely to be wrong. */
  | 'UNCERTAIN';

/** Which record is countersigned. */
export type CountersignWaiverInput = {
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The signature, over the statement digest of the record. */
  readonly signature: SignatureInput;
  /** `id` of the record. */
  readonly waiver: Scalars['ID']['input'];
};

/** Kinds of decision by which a court ends a marriage. */
export type CourtDecisionKind =
  /** Quyết định */
  | 'DECISION'
  /** Bản án */
  | 'JUDGMENT';

/** A fact whose value is of type CourtDecisionKind. */
export type CourtDecisionKindFact = Fact & {
  readonly __typename?: 'CourtDecisionKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<CourtDecisionKind>;
};


/** A fact whose value is of type CourtDecisionKind. */
export type CourtDecisionKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type CourtDecisionKind. */
export type CourtDecisionKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A time for which the registers that were asked would hold the record. */
export type CoveredPeriod = {
  readonly __typename?: 'CoveredPeriod';
  /** First day. */
  readonly from: Scalars['PartialDate']['output'];
  /** Last day. */
  readonly to: Scalars['PartialDate']['output'];
};

/** A record of basis that covers a fact. Of another unit's only that there is one, its effect and its date are told. */
export type CoveringWaiver = {
  readonly __typename?: 'CoveringWaiver';
  /** Its effect. */
  readonly effect: WaiverEffect;
  /** The same for people. */
  readonly effectText: Scalars['String']['output'];
  /** Opaque id, which `waiver` takes; null where it is another unit's. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** How far the evidence log vouches for it now; null where it is another unit's. */
  readonly receiptState?: Maybe<ReceiptState>;
  /** The same for people. */
  readonly receiptStateText?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** A record of basis that covers a fact. Of another unit's only that there is one, its effect and its date are told. */
export type CoveringWaiverEffectTextArgs = {
  lang?: InputMaybe<Language>;
};


/** A record of basis that covers a fact. Of another unit's only that there is one, its effect and its date are told. */
export type CoveringWaiverReceiptStateTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A place in the administrative units of today, worked out by the hub from the codes of a register. */
export type CurrentUnits = {
  readonly __typename?: 'CurrentUnits';
  /** Every commune of today that comes into question: several where the commune was split, none where nothing is known. */
  readonly candidates: ReadonlyArray<Code>;
  /** The province or city; null where the hub does not know. */
  readonly province?: Maybe<Code>;
  /** How sure that is. */
  readonly resolution: UnitResolution;
  /** The commune, ward or special zone; null unless exactly one comes into question. */
  readonly ward?: Maybe<Code>;
};

/** A ticket to the owner of a register about a value that is wrong. */
export type DataIssue = {
  readonly __typename?: 'DataIssue';
  /** Days from its opening to its closing, or until now while it is open. */
  readonly ageDays: Scalars['Int']['output'];
  /** How it went, oldest first. */
  readonly changes: ReadonlyArray<DataIssueChange>;
  /** Dossier code. */
  readonly dossier: Scalars['String']['output'];
  /** What shows it. */
  readonly evidence: Scalars['String']['output'];
  /** Entity and field, for example `Person.dateOfBirth`. */
  readonly field: Scalars['String']['output'];
  /** What `updateDataIssue` takes. */
  readonly id: Scalars['ID']['output'];
  /** Name of the field. */
  readonly label: Scalars['String']['output'];
  /** What the register said when it was reported, as it holds it; null where it had no value. */
  readonly oldValue?: Maybe<Scalars['String']['output']>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** What it should say. */
  readonly proposedValue: Scalars['String']['output'];
  /** The record that says it, as the register refers to it; null where it names none. */
  readonly recordRef?: Maybe<Scalars['String']['output']>;
  /** The fact. */
  readonly ref: Scalars['FactRef']['output'];
  /** The register. */
  readonly register: Register;
  /** How far it is. */
  readonly state: DataIssueState;
  /** Unit that reported it (MaDonVi). */
  readonly unit: Scalars['String']['output'];
};


/** A ticket to the owner of a register about a value that is wrong. */
export type DataIssueLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** One step of a ticket. */
export type DataIssueChange = {
  readonly __typename?: 'DataIssueChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether a later read of the register showed it, and no official said it. */
  readonly byRead: Scalars['Boolean']['output'];
  /** What the owner of the register said. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How far it was then. */
  readonly state: DataIssueState;
};

/** One page of tickets. Forward only, without a total. */
export type DataIssueConnection = {
  readonly __typename?: 'DataIssueConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if they could not be looked up. */
  readonly completeness: Completeness;
  /** The tickets. */
  readonly edges: ReadonlyArray<DataIssueEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** A ticket in a list. */
export type DataIssueEdge = {
  readonly __typename?: 'DataIssueEdge';
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The ticket. */
  readonly node: DataIssue;
};

/** Why nothing was recorded of a ticket. */
export type DataIssueError = {
  readonly __typename?: 'DataIssueError';
  /** Which cause. */
  readonly code: DataIssueErrorCode;
  /** What to do, in words; repeats nothing that was submitted. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why nothing was recorded of a ticket. */
export type DataIssueErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which nothing is recorded of a ticket. */
export type DataIssueErrorCode =
  /** An open ticket is about this value of this register, of this unit or of another. */
  | 'ALREADY_REPORTED'
  /** The caller's unit has no dossier with this code. */
  | 'DOSSIER_UNKNOWN'
  /** The evidence is empty, too long or holds control characters. */
  | 'EVIDENCE_MALFORMED'
  /** The reference is not one that this hub gave, or what it refers to is in no register. */
  | 'FACT_UNKNOWN'
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The official used the key before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The caller's unit has no such ticket. */
  | 'ISSUE_UNKNOWN'
  /** The note is too long or holds control characters. */
  | 'NOTE_MALFORMED'
  /** The official may not read the fact for this procedure. */
  | 'NOT_READABLE'
  /** The fact is none of one register's own: a set, worked out from others, quoted by a record, a party, a personal number. */
  | 'NOT_REPORTABLE'
  /** It could not be stored now. Nothing was recorded; send the same again, with the same key. */
  | 'NOT_STORED'
  /** The register is none that has this field. */
  | 'REGISTER_SAYS_NOTHING'
  /** The register could not be asked now; send the same again later. */
  | 'REGISTER_UNAVAILABLE'
  /** The ticket cannot go from where it is to this state. */
  | 'STATE_NOT_POSSIBLE'
  /** The register says just that. */
  | 'VALUE_SAME'
  /** The proposed value cannot be read as one of this field. */
  | 'VALUE_UNREADABLE';

/** What became of a ticket. */
export type DataIssuePayload = {
  readonly __typename?: 'DataIssuePayload';
  /** Why it was refused; empty if it was not. */
  readonly errors: ReadonlyArray<DataIssueError>;
  /** The ticket; null if it was refused. */
  readonly issue?: Maybe<DataIssue>;
};

/** How far a ticket is. */
export type DataIssueState =
  /** The owner works on it. */
  | 'ACKNOWLEDGED'
  /** The register says what was proposed, or its owner says so. Closed. */
  | 'CORRECTED'
  /** Reported. */
  | 'OPEN'
  /** The owner holds the value to be right. Closed. */
  | 'REJECTED'
  /** Sent to the owner of the register. */
  | 'SENT';

/**
 * A notice of death (giấy báo tử) of a health facility: what a death is registered upon, and not the registration. Fields
 * that the facts of the deceased rest on carry the verdict of those facts. Cause of death is not read.
 */
export type DeathNotice = Node & {
  readonly __typename?: 'DeathNotice';
  /** Date of birth as notified. */
  readonly dateOfBirth: PartialDateFact;
  /** Date of death as notified. */
  readonly dateOfDeath: PartialDateFact;
  /** The deceased. */
  readonly deceased: PartyFact;
  /** The facility that issued it. */
  readonly facility: CodeFact;
  /** Name as notified. */
  readonly fullName: PersonNameFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Which issue under its number it is: 1 the first, more for one issued again (cấp lại). */
  readonly issue: StringFact;
  /** Day of issue. */
  readonly issuedOn: PartialDateFact;
  /** Number of the notice. */
  readonly noticeNumber: StringFact;
  /** Sex as notified. */
  readonly sex: SexFact;
};

/** A fact that points to an object of type DeathNotice. */
export type DeathNoticeLink = Fact & {
  readonly __typename?: 'DeathNoticeLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<DeathNotice>;
};


/** A fact that points to an object of type DeathNotice. */
export type DeathNoticeLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type DeathNotice. */
export type DeathNoticeLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type DeathNotice. Its flags say whether the set is complete. */
export type DeathNoticeLinkSet = Fact & {
  readonly __typename?: 'DeathNoticeLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<DeathNoticeLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type DeathNotice. Its flags say whether the set is complete. */
export type DeathNoticeLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type DeathNotice. Its flags say whether the set is complete. */
export type DeathNoticeLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A death registration (đăng ký khai tử), as registered. Fields that the facts of the deceased rest on carry the verdict of
 * those facts.
 */
export type DeathRegistration = Node & {
  readonly __typename?: 'DeathRegistration';
  /** The paper book (quyển số); records made electronically have none. */
  readonly book: StringFact;
  /** Date of birth as registered. */
  readonly dateOfBirth: PartialDateFact;
  /** Date of death as registered. */
  readonly dateOfDeath: PartialDateFact;
  /** The deceased. */
  readonly deceased: PartyFact;
  /** Name as registered. */
  readonly fullName: PersonNameFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** For the first time, or again. */
  readonly kind: RegistrationKindFact;
  /** What is written in the margin (ghi chú). */
  readonly notes: StringFact;
  /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
  readonly registrar: CodeFact;
  /** Day of registration. */
  readonly registrationDate: PartialDateFact;
  /** Number in the book (số đăng ký). */
  readonly registrationNumber: StringFact;
  /** Day on which it was noted that the court revoked its declaration of death: the person is held to be alive. */
  readonly revokedOn: PartialDateFact;
  /** Sex as registered. */
  readonly sex: SexFact;
};

/** A fact that points to an object of type DeathRegistration. */
export type DeathRegistrationLink = Fact & {
  readonly __typename?: 'DeathRegistrationLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<DeathRegistration>;
};


/** A fact that points to an object of type DeathRegistration. */
export type DeathRegistrationLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type DeathRegistration. */
export type DeathRegistrationLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type DeathRegistration. Its flags say whether the set is complete. */
export type DeathRegistrationLinkSet = Fact & {
  readonly __typename?: 'DeathRegistrationLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<DeathRegistrationLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type DeathRegistration. Its flags say whether the set is complete. */
export type DeathRegistrationLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type DeathRegistration. Its flags say whether the set is complete. */
export type DeathRegistrationLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Somebody who may countersign for officials of a unit. */
export type Delegation = {
  readonly __typename?: 'Delegation';
  /** The delegate (MaCanBo). */
  readonly delegate: Scalars['String']['output'];
  /** Unit of the delegate (MaDonVi). */
  readonly delegateUnit: Scalars['String']['output'];
  /** Document by which it was given. */
  readonly document: Scalars['String']['output'];
  /** First day. */
  readonly from: Scalars['PartialDate']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Codes of procedures; empty: all. */
  readonly procedures: ReadonlyArray<Scalars['String']['output']>;
  /** When. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it (MaCanBo). */
  readonly recordedBy: Scalars['String']['output'];
  /** Last day. */
  readonly to: Scalars['PartialDate']['output'];
  /** Unit that gave it (MaDonVi). */
  readonly unit: Scalars['String']['output'];
};

/** How far a request for papers got. */
export type DeliveryState =
  /** With the citizen. */
  | 'DELIVERED'
  /** It did not reach the citizen. */
  | 'FAILED'
  /** Nothing was sent yet. */
  | 'PENDING'
  /** Sent. */
  | 'SENT';

/** How far a request for papers got on its way. */
export type DeliveryStep =
  /** With the citizen. */
  | 'DELIVERED'
  /** It did not reach the citizen. */
  | 'FAILED'
  /** Sent. */
  | 'SENT';

/** A certificate of disability (giấy xác nhận khuyết tật), with the type and the level that a commune's council found. */
export type DisabilityCertificate = Node & {
  readonly __typename?: 'DisabilityCertificate';
  /** Number of the certificate. */
  readonly certificateNumber: StringFact;
  /** Level of the disability: extreme, severe or slight. */
  readonly disabilityLevel: CodeFact;
  /** Type of the disability: the six of Article 3 of the Law on Persons with Disabilities. */
  readonly disabilityType: CodeFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue. */
  readonly issuedOn: PartialDateFact;
};

/** A fact that points to an object of type DisabilityCertificate. */
export type DisabilityCertificateLink = Fact & {
  readonly __typename?: 'DisabilityCertificateLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<DisabilityCertificate>;
};


/** A fact that points to an object of type DisabilityCertificate. */
export type DisabilityCertificateLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type DisabilityCertificate. */
export type DisabilityCertificateLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type DisabilityCertificate. Its flags say whether the set is complete. */
export type DisabilityCertificateLinkSet = Fact & {
  readonly __typename?: 'DisabilityCertificateLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<DisabilityCertificateLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type DisabilityCertificate. Its flags say whether the set is complete. */
export type DisabilityCertificateLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type DisabilityCertificate. Its flags say whether the set is complete. */
export type DisabilityCertificateLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** How a marriage was ended by decision. */
export type DivorceKind =
  /** Hủy việc kết hôn */
  | 'ANNULMENT'
  /** Ly hôn */
  | 'DIVORCE';

/** A fact whose value is of type DivorceKind. */
export type DivorceKindFact = Fact & {
  readonly __typename?: 'DivorceKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<DivorceKind>;
};


/** A fact whose value is of type DivorceKind. */
export type DivorceKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type DivorceKind. */
export type DivorceKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A note of a divorce or an annulment (ghi chú ly hôn, hủy việc kết hôn), as entered when the court gave notice. It is a
 * record of its own: the marriage's margin may have the same, or one of the two may be missing.
 */
export type DivorceRegistration = Node & {
  readonly __typename?: 'DivorceRegistration';
  /** The paper book (quyển số); records made electronically have none. */
  readonly book: StringFact;
  /** The court, or the foreign authority, as written. */
  readonly court: StringFact;
  /** Day of the judgment or decision. */
  readonly decidedOn: PartialDateFact;
  /** Judgment or decision by which the marriage ended. */
  readonly decisionKind: CourtDecisionKindFact;
  /** Number of the judgment or decision. */
  readonly decisionNumber: StringFact;
  /** Day on which it took effect: the marriage ended then. */
  readonly effectiveOn: PartialDateFact;
  /** The country whose authority decided, where it was a foreign one. */
  readonly foreignCountry: CodeFact;
  /** The husband. */
  readonly husband: PartyFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Divorce, or annulment of the marriage. */
  readonly kind: DivorceKindFact;
  /** The marriage, where it is in the same registry. */
  readonly marriage: MarriageRegistrationLink;
  /** Day of the marriage's registration, as the note writes it. */
  readonly marriageDate: PartialDateFact;
  /** Number of the marriage's registration, as the note writes it. */
  readonly marriageNumber: StringFact;
  /** Where the marriage was registered, as the note writes it. */
  readonly marriageRegistrar: StringFact;
  /** What is written in the margin (ghi chú). */
  readonly notes: StringFact;
  /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
  readonly registrar: CodeFact;
  /** Day of registration. */
  readonly registrationDate: PartialDateFact;
  /** Number in the book (số đăng ký). */
  readonly registrationNumber: StringFact;
  /** The wife. */
  readonly wife: PartyFact;
};

/** A fact that points to an object of type DivorceRegistration. */
export type DivorceRegistrationLink = Fact & {
  readonly __typename?: 'DivorceRegistrationLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<DivorceRegistration>;
};


/** A fact that points to an object of type DivorceRegistration. */
export type DivorceRegistrationLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type DivorceRegistration. */
export type DivorceRegistrationLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type DivorceRegistration. Its flags say whether the set is complete. */
export type DivorceRegistrationLinkSet = Fact & {
  readonly __typename?: 'DivorceRegistrationLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<DivorceRegistrationLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type DivorceRegistration. Its flags say whether the set is complete. */
export type DivorceRegistrationLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type DivorceRegistration. Its flags say whether the set is complete. */
export type DivorceRegistrationLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** One application under a procedure, as it was submitted, and where it stands. */
export type Dossier = Node & {
  readonly __typename?: 'Dossier';
  /** Official who has it (MaCanBo); null while nobody has. */
  readonly assignedTo?: Maybe<Scalars['String']['output']>;
  /** Files that came with it; the hub keeps none of them. */
  readonly attachments: ReadonlyArray<DossierAttachment>;
  /** By what way it came. */
  readonly channel: DossierChannel;
  /** Dossier code (mã hồ sơ). */
  readonly code: Scalars['String']['output'];
  /** How each component of the procedure stands, by what was done about it; empty where the catalogue lacks the procedure. */
  readonly componentStates: ReadonlyArray<DossierComponent>;
  /** What the form says beside people, in the order of the names. */
  readonly details: ReadonlyArray<DossierDetail>;
  /** Last day of the time limit; null while it is not reckoned. */
  readonly dueOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What became of it, oldest first. */
  readonly events: DossierEventConnection;
  /**
   * A form of the one-stop shop (Circular 03/2025/TT-VPCP), filled in, in Vietnamese: a whole page of HTML that prints on A4
   * and loads nothing. Null where the dossier gives no occasion for it.
   */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The last assessment of it, by an official or by the hub once registers had returned; null while there is none. */
  readonly latestAssessment?: Maybe<Assessment>;
  /** For whom it is (chủ hồ sơ). */
  readonly owner: DossierPerson;
  /** The request for papers; null while there is none. There is never a second one. */
  readonly paperRequest?: Maybe<PaperRequest>;
  /** What is to be paid; null if nothing is. */
  readonly payment?: Maybe<DossierPayment>;
  /** By what the portal knows it; null if it did not come from there. */
  readonly portalReference?: Maybe<Scalars['String']['output']>;
  /** What the caller can do about it now. */
  readonly possibleActs: ReadonlyArray<DossierAct>;
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['output'];
  /** When the hub took it in. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** What registrars were asked, oldest first. */
  readonly registrarQuestions: ReadonlyArray<RegistrarQuestion>;
  /** Decisions about it that have to be looked at again, oldest first; mostly there are none. */
  readonly reviews: ReadonlyArray<DossierReview>;
  /** Where it stands. */
  readonly state: DossierState;
  /** Whom it is about, each in a role of the procedure. */
  readonly subjects: ReadonlyArray<DossierSubject>;
  /** When it was submitted, by what its form says. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Who filed it. */
  readonly submitter: DossierSubmitter;
  /** The time limit and how much of it is used; null where the catalogue does not have the procedure. */
  readonly timeLimit?: Maybe<DossierTimeLimit>;
  /** Unit that received it (MaDonVi). */
  readonly unit: Scalars['String']['output'];
  /** Number of its last event; what acts about it take as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** One application under a procedure, as it was submitted, and where it stands. */
export type DossierEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** One application under a procedure, as it was submitted, and where it stands. */
export type DossierFormArgs = {
  kind: DossierForm;
};

/** What can be done about a dossier, as the mutations of the same names do. */
export type DossierAct =
  /** Accept components on data. */
  | 'ACCEPT_COMPONENTS'
  /** Ask a registrar. */
  | 'ASK_REGISTRAR'
  /** Give it to an official. */
  | 'ASSIGN'
  /** Countersign such a record. */
  | 'COUNTERSIGN_WAIVER'
  /** Conclude as decided. */
  | 'DECIDE'
  /** Apologise for a delay. */
  | 'EXTEND'
  /** Hand it over to another official. */
  | 'REASSIGN'
  /** Record that papers are there. */
  | 'RECEIVE_PAPER'
  /** Record how far the request got. */
  | 'RECORD_DELIVERY'
  /** Record a registrar's answer. */
  | 'RECORD_REGISTRAR_ANSWER'
  /** Record the basis on which one proceeds on data that falls short. */
  | 'RECORD_WAIVER'
  /** Conclude as refused. */
  | 'REFUSE'
  /** Ask the citizen for papers. */
  | 'REQUEST_PAPER'
  /** Conclude as given back. */
  | 'RETURN'
  /** Take such a record back. */
  | 'REVOKE_WAIVER'
  /** Sign such a record whose signing service was not reached. */
  | 'SIGN_WAIVER'
  /** Conclude as stopped. */
  | 'STOP';

/** A file that came with a dossier. */
export type DossierAttachment = {
  readonly __typename?: 'DossierAttachment';
  /** SHA-256 of the file, base64url. */
  readonly digest: Scalars['String']['output'];
  /** Name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** Code of the component that it is for, or MANDATE, FORM. */
  readonly kind: Scalars['String']['output'];
  /** What checking its electronic signature gave, as last heard. */
  readonly signature: SignatureState;
  /** Whether that result is final. If not, it is checked again by itself. */
  readonly signatureIsFinal: Scalars['Boolean']['output'];
};

/** A file that comes with a dossier; the file itself stays where it is. */
export type DossierAttachmentInput = {
  /** SHA-256 of the file, base64url, 43 characters. */
  readonly digest: Scalars['String']['input'];
  /** Name of the file, at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** Code of the component that it is for, or MANDATE, FORM. */
  readonly kind: Scalars['String']['input'];
  /** What checking its electronic signature gave. */
  readonly signature?: SignatureState;
};

/** By what way a dossier came. */
export type DossierChannel =
  /** The counter of the one-stop department. */
  | 'COUNTER'
  /** The national public service portal. */
  | 'PORTAL'
  /** The post. */
  | 'POST';

/** A component of a dossier and how it stands. */
export type DossierComponent = {
  readonly __typename?: 'DossierComponent';
  /** Code within the procedure. */
  readonly code: Scalars['String']['output'];
  /** Name of the component. */
  readonly name: Scalars['String']['output'];
  /** How it stands. */
  readonly state: DossierComponentState;
};


/** A component of a dossier and how it stands. */
export type DossierComponentNameArgs = {
  lang?: InputMaybe<Language>;
};

/** How a component stands, by the last act about it. */
export type DossierComponentState =
  /** Accepted on data. */
  | 'ACCEPTED'
  /** Settled by the registrar's answer. */
  | 'ANSWERED'
  /** This dossier does not need it. */
  | 'NOT_REQUIRED'
  /** Nothing settles it. */
  | 'OPEN'
  /** The paper is there. */
  | 'RECEIVED'
  /** A registrar was asked. */
  | 'REGISTRAR_ASKED'
  /** The citizen was asked for the paper. */
  | 'REQUESTED'
  /** An official proceeds on data that falls short, with a record of the basis. */
  | 'WAIVED';

/** One page of dossiers. Forward only, without a total. */
export type DossierConnection = {
  readonly __typename?: 'DossierConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if they could not be looked up. */
  readonly completeness: Completeness;
  /** The dossiers. */
  readonly edges: ReadonlyArray<DossierEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** One entry of the form. */
export type DossierDetail = {
  readonly __typename?: 'DossierDetail';
  /** Name, as the procedure has it. */
  readonly name: Scalars['String']['output'];
  /** What was written. */
  readonly value: Scalars['String']['output'];
};

/** One entry of the form. */
export type DossierDetailInput = {
  /** Name, as the procedure has it. */
  readonly name: Scalars['String']['input'];
  /** What was written: a day as `2026-10-08`, a text of at most 500 characters. */
  readonly value: Scalars['String']['input'];
};

/** A dossier in a list. */
export type DossierEdge = {
  readonly __typename?: 'DossierEdge';
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The dossier. */
  readonly node: Dossier;
};

/** Something that became of a dossier. */
export type DossierEvent = {
  readonly __typename?: 'DossierEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Calls to registers that it cites as its ground. */
  readonly citedAttempts: ReadonlyArray<CitedAttempt>;
  /** Outages that it cites as its ground, as the hub had them then. */
  readonly citedOutages: ReadonlyArray<CitedOutage>;
  /** Codes of the components that it changed. */
  readonly components: ReadonlyArray<Scalars['String']['output']>;
  /** What, for example PAPER_REQUESTED; new kinds may come. */
  readonly kind: Scalars['String']['output'];
  /** Official who did it (MaCanBo); null for what the hub did by itself. */
  readonly official?: Maybe<Scalars['String']['output']>;
  /** The reason that was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where the dossier stood after it; null for what is no act about it. */
  readonly state?: Maybe<DossierState>;
  /** The same for people. */
  readonly text: Scalars['String']['output'];
  /** Unit for which it was done (MaDonVi). */
  readonly unit: Scalars['String']['output'];
  /** From 1, without gaps. */
  readonly version: Scalars['Int']['output'];
};


/** Something that became of a dossier. */
export type DossierEventTextArgs = {
  lang?: InputMaybe<Language>;
};

/** One page of events. Forward only, without a total. */
export type DossierEventConnection = {
  readonly __typename?: 'DossierEventConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if they could not be looked up. */
  readonly completeness: Completeness;
  /** The events. */
  readonly edges: ReadonlyArray<DossierEventEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** An event in a list. */
export type DossierEventEdge = {
  readonly __typename?: 'DossierEventEdge';
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: DossierEvent;
};

/** A form of the one-stop shop (Circular 03/2025/TT-VPCP). */
export type DossierForm =
  /** Number 04: apology and new day; once there is one. */
  | 'APOLOGY'
  /** Number 01: receipt, and when to come for the result. */
  | 'RECEIPT'
  /** Number 03: refusal; once the dossier is refused. */
  | 'REFUSAL'
  /** Number 02: what is to be handed in besides; once papers were asked for. */
  | 'SUPPLEMENT';

/** How a dossier ends. */
export type DossierOutcome =
  /** Decided. */
  | 'DECIDED'
  /** Refused. */
  | 'REFUSED'
  /** Given back to the citizen. */
  | 'RETURNED'
  /** Stopped. */
  | 'STOPPED';

/** A payment. Claimed is what the payer's side says, confirmed what the treasury says. */
export type DossierPayment = {
  readonly __typename?: 'DossierPayment';
  /** Dong. */
  readonly amount: Scalars['Int']['output'];
  /** When the payer's side said that it was paid; null while it has not. */
  readonly claimedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the treasury confirmed it; null while it has not. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By what it is found at the treasury. */
  readonly reference: Scalars['String']['output'];
  /** Seconds from the claim to the confirmation, or until now while there is none; null without a claim. */
  readonly waitedSeconds?: Maybe<Scalars['Int']['output']>;
};

/** A payment. */
export type DossierPaymentInput = {
  /** Dong, more than none. */
  readonly amount: Scalars['Int']['input'];
  /** When the payer's side said that it was paid. */
  readonly claimedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the treasury confirmed it. */
  readonly confirmedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** By what it is found at the treasury, at most 100 characters. */
  readonly reference: Scalars['String']['input'];
};

/** A person as a form writes one. Nothing of it was held against a register. */
export type DossierPerson = {
  readonly __typename?: 'DossierPerson';
  /** Date of birth. */
  readonly dateOfBirth?: Maybe<Scalars['PartialDate']['output']>;
  /** Number of an old identity card (CMND). */
  readonly formerNumber?: Maybe<Scalars['String']['output']>;
  /** Name in full. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Personal identification number. */
  readonly personalId?: Maybe<Scalars['String']['output']>;
};

/** A person as a form writes one: at least one number, or the name together with the date of birth. */
export type DossierPersonInput = {
  /** Date of birth, not after today. */
  readonly dateOfBirth?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Number of an old identity card (CMND), 9 digits. */
  readonly formerNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name in full, at most 100 characters. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Personal identification number, 12 digits. */
  readonly personalId?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A decision that has to be looked at again. Dossiers that were assessed without a register are read again by the hub when it
 * returns; only where a decision already taken looks otherwise does anybody hear of it.
 */
export type DossierReview = Node & {
  readonly __typename?: 'DossierReview';
  /** `id` of the one made with all registers; `compareAssessments` shows what differs. */
  readonly assessmentAfter: Scalars['ID']['output'];
  /** `id` of the assessment on which the decision rests. */
  readonly assessmentBefore: Scalars['ID']['output'];
  /** What came of it; null while nobody has closed it. */
  readonly closed?: Maybe<ClosedReview>;
  /** Codes of the components that look otherwise. */
  readonly components: ReadonlyArray<Scalars['String']['output']>;
  /** Dossier code. */
  readonly dossierCode: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** What has to be looked at. */
  readonly reason: ReviewReason;
  /** The same for people. */
  readonly reasonText: Scalars['String']['output'];
};


/**
 * A decision that has to be looked at again. Dossiers that were assessed without a register are read again by the hub when it
 * returns; only where a decision already taken looks otherwise does anybody hear of it.
 */
export type DossierReviewReasonTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Where a dossier stands. */
export type DossierState =
  /** An official has it. */
  | 'ASSIGNED'
  /** Decided. */
  | 'DECIDED'
  /** Nothing is missing for a decision. */
  | 'READY'
  /** Taken in, and nobody has it. */
  | 'RECEIVED'
  /** Refused. */
  | 'REFUSED'
  /** Given back to the citizen. */
  | 'RETURNED'
  /** Stopped. */
  | 'STOPPED'
  /** The citizen was asked for something. */
  | 'WAITING_FOR_CITIZEN'
  /** A registrar was asked for something. */
  | 'WAITING_FOR_REGISTRAR';

/** Somebody whom a dossier is about. */
export type DossierSubject = {
  readonly __typename?: 'DossierSubject';
  /** The person as written. */
  readonly person: DossierPerson;
  /** Role, as the procedure names it. */
  readonly role: Scalars['String']['output'];
};

/** Somebody whom a dossier is about. */
export type DossierSubjectInput = {
  /** The person as written. */
  readonly person: DossierPersonInput;
  /** Role, as the procedure names it. */
  readonly role: Scalars['String']['input'];
};

/** Who filed a dossier. Facts are never looked up by the account. */
export type DossierSubmitter = {
  readonly __typename?: 'DossierSubmitter';
  /** Account at the portal; null at the counter. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** What the submitter says to be to the owner. */
  readonly claims: ClaimedAuthority;
  /** The person as written. */
  readonly person: DossierPerson;
};

/** Who files a dossier. */
export type DossierSubmitterInput = {
  /** Account at the portal. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** What the submitter says to be to the owner. */
  readonly claims: ClaimedAuthority;
  /** The person as written. */
  readonly person: DossierPersonInput;
};

/** The time limit of a dossier, in days that offices of the state work. */
export type DossierTimeLimit = {
  readonly __typename?: 'DossierTimeLimit';
  /** Last day of it, also when it has passed; null while the time stands still before it has run out. */
  readonly dueOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The day that was promised when the unit last apologised for a delay; null if it did not. */
  readonly extendedUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** False where it reaches into a year whose days off are not settled yet. */
  readonly isSettled: Scalars['Boolean']['output'];
  /** Days worked since the last day; 0 while it has not passed. */
  readonly overdueDays: Scalars['Int']['output'];
  /** Since which day the time stands still; null where it runs, has run out, or the dossier is concluded. */
  readonly pausedSince?: Maybe<Scalars['PartialDate']['output']>;
  /** Share of the time that is used: 1 on the last day, more after it. */
  readonly timeUsed: Scalars['Float']['output'];
  /** Days that the procedure gives. */
  readonly workingDays: Scalars['Int']['output'];
};

/** A bundle of evidence, at most 4 MiB; larger ones are written by the command `evidence export`. */
export type EvidenceBundle = {
  readonly __typename?: 'EvidenceBundle';
  /** The zip file, base64. */
  readonly base64: Scalars['String']['output'];
  /** Name to keep it under. */
  readonly fileName: Scalars['String']['output'];
  /** Name of the policy that it is meant to be verified against; get the policy itself elsewhere. */
  readonly policy: Scalars['String']['output'];
  /** SHA-256 of the file, in hex as file tools print it. */
  readonly sha256: Scalars['String']['output'];
  /** Its length in bytes. */
  readonly size: Scalars['Int']['output'];
};

/** Why there is no bundle. */
export type EvidenceBundleError = {
  readonly __typename?: 'EvidenceBundleError';
  /** What is wrong. */
  readonly code: EvidenceBundleErrorCode;
  /** The same for people, with what to do. */
  readonly message: Scalars['String']['output'];
  /** The argument that it is about; null: none in particular. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why there is no bundle. */
export type EvidenceBundleErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** What can be wrong. */
export type EvidenceBundleErrorCode =
  /** No checkpoint of the log covers the record yet; try again in a minute. */
  | 'NOT_CHECKPOINTED'
  /** No entry of the dossier has a part of that name. */
  | 'PART_UNKNOWN'
  /** The bundle is larger than 4 MiB; an operator writes it with `evidence export`. */
  | 'TOO_LARGE'
  /** The evidence log does not answer; try again in a few minutes. */
  | 'UNAVAILABLE'
  /** There is no such record for this caller. */
  | 'WAIVER_UNKNOWN';

/** A bundle, or why there is none. */
export type EvidenceBundlePayload = {
  readonly __typename?: 'EvidenceBundlePayload';
  /** The bundle; null where it was refused. */
  readonly bundle?: Maybe<EvidenceBundle>;
  /** Why there is none; empty where there is one. */
  readonly errors: ReadonlyArray<EvidenceBundleError>;
};

/** What a set has to hold. */
export type ExpectedItems =
  /** Nothing, and the registers would know: a negative search. */
  | 'NONE'
  /** Something. */
  | 'SOME';

/** A new day for a result that is late. */
export type ExtendDossierInput = {
  /** When registers did not answer, as the ground of it; at most 50 in all. */
  readonly cites?: InputMaybe<CitesInput>;
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** `version` of the dossier as it was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is late, as the citizen is told; at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The whole day on which the result is promised, after today. */
  readonly until: Scalars['PartialDate']['input'];
};

/**
 * A field as served by the hub: the value chosen by statutory authority, and the truth about it. A fact is never null and
 * a register that fails never becomes an entry of `errors`: it becomes flags and reasons here.
 */
export type Fact = {
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/**
 * A field as served by the hub: the value chosen by statutory authority, and the truth about it. A fact is never null and
 * a register that fails never becomes an entry of `errors`: it becomes flags and reasons here.
 */
export type FactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * A field as served by the hub: the value chosen by statutory authority, and the truth about it. A fact is never null and
 * a register that fails never becomes an entry of `errors`: it becomes flags and reasons here.
 */
export type FactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What changed of one fact. */
export type FactChange = {
  readonly __typename?: 'FactChange';
  /** The field, as in `AssessedFact.field`. */
  readonly field: Scalars['String']['output'];
  /** Flags that changed. */
  readonly flags: ReadonlyArray<FlagChange>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Role of the person in the dossier. */
  readonly role: Scalars['String']['output'];
  /** Value in the later one as text; null if there is none. */
  readonly textAfter?: Maybe<Scalars['String']['output']>;
  /** Value in the earlier assessment as text; null if there was none. */
  readonly textBefore?: Maybe<Scalars['String']['output']>;
};


/** What changed of one fact. */
export type FactChangeLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** What changed of one fact. */
export type FactChangeTextAfterArgs = {
  lang?: InputMaybe<Language>;
};


/** What changed of one fact. */
export type FactChangeTextBeforeArgs = {
  lang?: InputMaybe<Language>;
};

/** What a fact rests on. */
export type FactEvidence = {
  readonly __typename?: 'FactEvidence';
  /** When the register recorded the value served; null if it does not say. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** How `accuracy` and `probabilityWrong` were reached. */
  readonly basis: Basis;
  /** What every register said, in order of authority. */
  readonly claims: ReadonlyArray<Claim>;
  /** Why the flags are what they are, most severe first. */
  readonly reasons: ReadonlyArray<Reason>;
  /**
   * Records of basis (Ghi nhận căn cứ sử dụng dữ liệu) that stand today and cover this fact, newest first: an official
   * proceeded on it as it then was. Null if they could not be looked up.
   */
  readonly waivers?: Maybe<ReadonlyArray<CoveringWaiver>>;
};

/** A fact that fell short. */
export type FactShort = {
  readonly __typename?: 'FactShort';
  /** How it stood to the claims. */
  readonly accuracy: Accuracy;
  /** Whether there was a value. */
  readonly completeness: Completeness;
  /** Field of the person. */
  readonly field: Scalars['String']['output'];
  /** How old it was. */
  readonly freshness: Freshness;
  /** Name of the field. */
  readonly label: Scalars['String']['output'];
  /** Role of the person in the dossier. */
  readonly of: Scalars['String']['output'];
};


/** A fact that fell short. */
export type FactShortLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** One page of facts to confirm. Forward only, without a total. */
export type FactToConfirmConnection = {
  readonly __typename?: 'FactToConfirmConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if what was read could not be looked up. */
  readonly completeness: Completeness;
  /** The facts; of five in a row one is of the audit slice, as long as there are both. */
  readonly edges: ReadonlyArray<FactToConfirmEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** A fact to confirm. */
export type FactToConfirmEdge = {
  readonly __typename?: 'FactToConfirmEdge';
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The dossier for which it was read. */
  readonly dossier: Scalars['String']['output'];
  /** The fact, read now for the procedure of the one who asks. */
  readonly node: Fact;
  /** When it was last read for the dossier. */
  readonly readAt: Scalars['DateTime']['output'];
  /** Why it is offered. */
  readonly slice: ConfirmationSlice;
  /** The object whose fact it is. */
  readonly subject: Scalars['ID']['output'];
};

/** What somebody is to another person. */
export type FamilyRelation =
  /** Con */
  | 'CHILD'
  /** Ông, bà */
  | 'GRANDPARENT'
  /** Người giám hộ */
  | 'GUARDIAN'
  /** Cha, mẹ */
  | 'PARENT'
  /** Anh, chị, em */
  | 'SIBLING'
  /** Vợ, chồng */
  | 'SPOUSE';

/** What changed of one flag. */
export type FlagChange = {
  readonly __typename?: 'FlagChange';
  /** In the later one; null in the same cases. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** In the earlier assessment; null if the fact was not part of it or the flag had no value. A probability is written from 0 to 1. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Which flag. */
  readonly flag: ComparedFlag;
};

/** How often what was served under a flag was wrong. */
export type FlagTruth = {
  readonly __typename?: 'FlagTruth';
  /** The flag as it stood when the original was seen. */
  readonly accuracy: Accuracy;
  /** The range in which the true share lies. */
  readonly interval: Interval;
  /** Facts confirmed that had it. */
  readonly n: Scalars['Int']['output'];
  /** `wrong` / `n`. */
  readonly share: Scalars['Float']['output'];
  /** How many of the values served contradicted the original, or said more than it. */
  readonly wrong: Scalars['Int']['output'];
};

/** Whether a value is likely to be out of date. */
export type Freshness =
  /** Read now, and younger than the field's half-life, or of a kind that does not age. */
  | 'CURRENT'
  /** Older than the field's half-life, or a last known answer. */
  | 'STALE'
  /** The register does not say when it was recorded, or there is no value. */
  | 'UNKNOWN';

/** How a guardian became one (loại giám hộ). */
export type GuardianshipKind =
  /** Cử giám hộ */
  | 'APPOINTED'
  /** Giám hộ theo bản án, quyết định của Tòa án */
  | 'BY_JUDGMENT'
  /** Giám hộ đương nhiên */
  | 'STATUTORY';

/** A fact whose value is of type GuardianshipKind. */
export type GuardianshipKindFact = Fact & {
  readonly __typename?: 'GuardianshipKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<GuardianshipKind>;
};


/** A fact whose value is of type GuardianshipKind. */
export type GuardianshipKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type GuardianshipKind. */
export type GuardianshipKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A guardianship (đăng ký giám hộ), as registered; its end is entered on the same record. */
export type GuardianshipRegistration = Node & {
  readonly __typename?: 'GuardianshipRegistration';
  /** The paper book (quyển số); records made electronically have none. */
  readonly book: StringFact;
  /** Why it ended, as written. */
  readonly endReason: StringFact;
  /** The guardian. */
  readonly guardian: PartyFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** How the guardian became one. */
  readonly kind: GuardianshipKindFact;
  /** What is written in the margin (ghi chú). */
  readonly notes: StringFact;
  /** Why there is a guardian, as written. */
  readonly reason: StringFact;
  /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
  readonly registrar: CodeFact;
  /** Day of registration. */
  readonly registrationDate: PartialDateFact;
  /** Number in the book (số đăng ký). */
  readonly registrationNumber: StringFact;
  /** What the guardian may do, as written; missing where it was not limited. */
  readonly scope: StringFact;
  /** First day. */
  readonly since: PartialDateFact;
  /** Who supervises the guardian; the record gives a name alone. */
  readonly supervisor: PartyFact;
  /** Last day; missing while it lasts, or while its end was not entered. */
  readonly until: PartialDateFact;
  /** The ward (người được giám hộ). */
  readonly ward: PartyFact;
};

/** A fact that points to an object of type GuardianshipRegistration. */
export type GuardianshipRegistrationLink = Fact & {
  readonly __typename?: 'GuardianshipRegistrationLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<GuardianshipRegistration>;
};


/** A fact that points to an object of type GuardianshipRegistration. */
export type GuardianshipRegistrationLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type GuardianshipRegistration. */
export type GuardianshipRegistrationLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type GuardianshipRegistration. Its flags say whether the set is complete. */
export type GuardianshipRegistrationLinkSet = Fact & {
  readonly __typename?: 'GuardianshipRegistrationLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<GuardianshipRegistrationLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type GuardianshipRegistration. Its flags say whether the set is complete. */
export type GuardianshipRegistrationLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type GuardianshipRegistration. Its flags say whether the set is complete. */
export type GuardianshipRegistrationLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A health-insurance card (thẻ bảo hiểm y tế). */
export type HealthInsuranceCard = Node & {
  readonly __typename?: 'HealthInsuranceCard';
  /** Card number, fifteen characters: object code, benefit level, province, social-insurance number. */
  readonly cardNumber: StringFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Where the holder is registered for first treatment (nơi đăng ký KCB ban đầu). */
  readonly initialFacility: CodeFact;
  /** First day of validity. */
  readonly validFrom: PartialDateFact;
  /** Last day of validity. */
  readonly validTo: PartialDateFact;
};

/** A fact that points to an object of type HealthInsuranceCard. */
export type HealthInsuranceCardLink = Fact & {
  readonly __typename?: 'HealthInsuranceCardLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<HealthInsuranceCard>;
};


/** A fact that points to an object of type HealthInsuranceCard. */
export type HealthInsuranceCardLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type HealthInsuranceCard. */
export type HealthInsuranceCardLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type HealthInsuranceCard. Its flags say whether the set is complete. */
export type HealthInsuranceCardLinkSet = Fact & {
  readonly __typename?: 'HealthInsuranceCardLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<HealthInsuranceCardLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type HealthInsuranceCard. Its flags say whether the set is complete. */
export type HealthInsuranceCardLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type HealthInsuranceCard. Its flags say whether the set is complete. */
export type HealthInsuranceCardLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A household of the residence register (hộ gia đình), by its residence-file number. */
export type Household = Node & {
  readonly __typename?: 'Household';
  /** Registered address of the household. */
  readonly address: AddressFact;
  /** Head of the household (chủ hộ). */
  readonly head: PersonLink;
  /** Residence-file number (số hồ sơ cư trú). */
  readonly householdNumber: StringFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Present members, the head among them. */
  readonly members: HouseholdMemberLinkSet;
};

/** A fact that points to an object of type Household. */
export type HouseholdLink = Fact & {
  readonly __typename?: 'HouseholdLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Household>;
};


/** A fact that points to an object of type Household. */
export type HouseholdLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type Household. */
export type HouseholdLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** One stretch of one person's membership of one household; who came back has two. */
export type HouseholdMember = Node & {
  readonly __typename?: 'HouseholdMember';
  /** Of which household. */
  readonly household: HouseholdLink;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Who. */
  readonly person: PersonLink;
  /** Relation to the head of the household (quan hệ với chủ hộ). */
  readonly relationToHead: CodeFact;
  /** Member since. */
  readonly since: PartialDateFact;
  /** Last day; not applicable while the membership lasts. */
  readonly until: PartialDateFact;
};

/** A fact that points to an object of type HouseholdMember. */
export type HouseholdMemberLink = Fact & {
  readonly __typename?: 'HouseholdMemberLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<HouseholdMember>;
};


/** A fact that points to an object of type HouseholdMember. */
export type HouseholdMemberLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type HouseholdMember. */
export type HouseholdMemberLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type HouseholdMember. Its flags say whether the set is complete. */
export type HouseholdMemberLinkSet = Fact & {
  readonly __typename?: 'HouseholdMemberLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<HouseholdMemberLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type HouseholdMember. Its flags say whether the set is complete. */
export type HouseholdMemberLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type HouseholdMember. Its flags say whether the set is complete. */
export type HouseholdMemberLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** An identity document as a record names it (giấy tờ tùy thân). */
export type IdentityDocument = {
  readonly __typename?: 'IdentityDocument';
  /** Which document, told by the form of its number where the record does not say; null if that does not tell either. */
  readonly kind?: Maybe<IdentityDocumentKind>;
  /** The number as written. */
  readonly number: Scalars['String']['output'];
};

/** Kinds of identity document that can be told apart by their numbers. */
export type IdentityDocumentKind =
  /** Chứng minh nhân dân 9 số */
  | 'CMND'
  /** Thẻ căn cước, căn cước công dân hoặc chứng minh nhân dân 12 số */
  | 'TWELVE_DIGIT_CARD';

/**
 * An identity paper that was issued to a person (giấy tờ tùy thân), past ones too. A nine-digit CMND is no valid paper any
 * more and still the key of old records.
 */
export type IdentityPaper = Node & {
  readonly __typename?: 'IdentityPaper';
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Who issued it, as written. */
  readonly issuedBy: StringFact;
  /** Day of issue. */
  readonly issuedOn: PartialDateFact;
  /** Which paper. */
  readonly kind: IdentityPaperKindFact;
  /** Its number. On papers with twelve digits it is the personal identification number of the day of issue. */
  readonly number: StringFact;
  /** Whether it is valid, as the register states it. That its last day has passed changes nothing here. */
  readonly state: IdentityPaperStateFact;
  /** Last day of validity; not applicable to a valid paper without end. */
  readonly validUntil: PartialDateFact;
};

/** Kinds of identity paper, as their issuer tells them apart. */
export type IdentityPaperKind =
  /** Thẻ căn cước */
  | 'CAN_CUOC'
  /** Thẻ căn cước công dân */
  | 'CCCD'
  /** Chứng minh nhân dân 9 số */
  | 'CMND'
  /** Chứng minh nhân dân 12 số */
  | 'CMND_12';

/** A fact whose value is of type IdentityPaperKind. */
export type IdentityPaperKindFact = Fact & {
  readonly __typename?: 'IdentityPaperKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<IdentityPaperKind>;
};


/** A fact whose value is of type IdentityPaperKind. */
export type IdentityPaperKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type IdentityPaperKind. */
export type IdentityPaperKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to an object of type IdentityPaper. */
export type IdentityPaperLink = Fact & {
  readonly __typename?: 'IdentityPaperLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<IdentityPaper>;
};


/** A fact that points to an object of type IdentityPaper. */
export type IdentityPaperLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type IdentityPaper. */
export type IdentityPaperLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type IdentityPaper. Its flags say whether the set is complete. */
export type IdentityPaperLinkSet = Fact & {
  readonly __typename?: 'IdentityPaperLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<IdentityPaperLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type IdentityPaper. Its flags say whether the set is complete. */
export type IdentityPaperLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type IdentityPaper. Its flags say whether the set is complete. */
export type IdentityPaperLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Whether an identity paper is valid. */
export type IdentityPaperState =
  /** Hết hiệu lực */
  | 'EXPIRED'
  /** Đã thay thế */
  | 'REPLACED'
  /** Còn hiệu lực */
  | 'VALID';

/** A fact whose value is of type IdentityPaperState. */
export type IdentityPaperStateFact = Fact & {
  readonly __typename?: 'IdentityPaperStateFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<IdentityPaperState>;
};


/** A fact whose value is of type IdentityPaperState. */
export type IdentityPaperStateFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type IdentityPaperState. */
export type IdentityPaperStateFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** One page of what could not be taken in. Forward only, without a total. */
export type IntakeConnection = {
  readonly __typename?: 'IntakeConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if it could not be looked up. */
  readonly completeness: Completeness;
  /** What waits. */
  readonly edges: ReadonlyArray<IntakeEdge>;
  /** When the portal was last listed to the end; null if it never was. */
  readonly listedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why the portal could not be listed since then: a code such as UNREACHABLE or TIMEOUT; null if it could. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** Something that waits to be taken in. */
export type IntakeEdge = {
  readonly __typename?: 'IntakeEdge';
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** What waits. */
  readonly node: IntakeItem;
};

/** Something that the portal has and that was not taken in yet. */
export type IntakeItem = {
  readonly __typename?: 'IntakeItem';
  /** Seconds since then. */
  readonly ageSeconds: Scalars['Int']['output'];
  /** How often it was tried since the portal last changed it. */
  readonly attempts: Scalars['Int']['output'];
  /** Why it was not taken in: a code of `SubmitDossierErrorCode`, or one of the portal: NOT_READ_YET, PORTAL_UNAVAILABLE, SUBMISSION_NOT_FOUND, SUBMISSION_MALFORMED, SUBMISSION_OUTDATED, LISTING_MALFORMED. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly nextStep: Scalars['String']['output'];
  /** Part of the submission concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** When the hub first heard of it. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** By what the portal knows it; begins with `?` where the portal gave no reference. */
  readonly reference: Scalars['String']['output'];
  /** Why, in words. */
  readonly text: Scalars['String']['output'];
  /** When it was last tried. */
  readonly triedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is tried again by itself; null if it is not, or has not been tried yet. */
  readonly tryAgainAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unit for which it is; null where the portal does not say. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** Something that the portal has and that was not taken in yet. */
export type IntakeItemNextStepArgs = {
  lang?: InputMaybe<Language>;
};


/** Something that the portal has and that was not taken in yet. */
export type IntakeItemTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A range that holds the true value with 95 % probability. */
export type Interval = {
  readonly __typename?: 'Interval';
  /** Upper end. */
  readonly high: Scalars['Float']['output'];
  /** Lower end. */
  readonly low: Scalars['Float']['output'];
};

/**
 * A certificate of land-use right and ownership of what stands on the land (giấy chứng nhận quyền sử dụng đất, GCN), as issued.
 * It names its holders by the papers of that day, mostly old CMND, and the land in the administrative units of that day.
 */
export type LandCertificate = Node & {
  readonly __typename?: 'LandCertificate';
  /** Where the land is, in the units of the day of issue. */
  readonly address: AddressFact;
  /** Area in square metres, as the certificate writes it. */
  readonly area: StringFact;
  /** Who is named second, mostly husband or wife; missing where nobody is. */
  readonly coHolder: PartyFact;
  /** Number in the book of certificates (số vào sổ cấp giấy chứng nhận). */
  readonly entryNumber: StringFact;
  /** Who is named first. Of a household the person whose name it bears: who belonged to it on that day the certificate does not say. */
  readonly holder: PartyFact;
  /** To whom it was issued: one person, husband and wife, or a household. */
  readonly holderKind: LandHolderKindFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Who issued it, as written. */
  readonly issuedBy: StringFact;
  /** Day of issue. */
  readonly issuedOn: PartialDateFact;
  /** Number of the sheet of the cadastral map (tờ bản đồ số). */
  readonly mapSheet: StringFact;
  /** What was noted on it since, such as a mortgage (những thay đổi sau khi cấp giấy chứng nhận). */
  readonly notes: StringFact;
  /** Number of the parcel (thửa đất số). */
  readonly parcel: StringFact;
  /** What the land may be used for (mục đích sử dụng đất). */
  readonly purpose: CodeFact;
  /** Serial number printed on the form (số phát hành): two letters and six digits, or eight since 2025. */
  readonly serial: StringFact;
  /** For how long, as written: `Lâu dài`, or a day (thời hạn sử dụng đất). */
  readonly term: StringFact;
};

/** A fact that points to an object of type LandCertificate. */
export type LandCertificateLink = Fact & {
  readonly __typename?: 'LandCertificateLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<LandCertificate>;
};


/** A fact that points to an object of type LandCertificate. */
export type LandCertificateLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type LandCertificate. */
export type LandCertificateLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type LandCertificate. Its flags say whether the set is complete. */
export type LandCertificateLinkSet = Fact & {
  readonly __typename?: 'LandCertificateLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<LandCertificateLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type LandCertificate. Its flags say whether the set is complete. */
export type LandCertificateLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type LandCertificate. Its flags say whether the set is complete. */
export type LandCertificateLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** To whom a land certificate is issued. */
export type LandHolderKind =
  /** Vợ chồng */
  | 'COUPLE'
  /** Hộ gia đình */
  | 'HOUSEHOLD'
  /** Cá nhân */
  | 'PERSON';

/** A fact whose value is of type LandHolderKind. */
export type LandHolderKindFact = Fact & {
  readonly __typename?: 'LandHolderKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<LandHolderKind>;
};


/** A fact whose value is of type LandHolderKind. */
export type LandHolderKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type LandHolderKind. */
export type LandHolderKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Language of texts for people. */
export type Language =
  /** English */
  | 'EN'
  /** Tiếng Việt */
  | 'VI';

/** A legal basis as told to the hub; not legal advice. */
export type LegalBasis = {
  readonly __typename?: 'LegalBasis';
  /** The article; null where the hub was not told. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Stable within the procedure, for example `QD3458`. */
  readonly code: Scalars['String']['output'];
  /** Holds only after a registrar was asked and has not answered for so many days; null: without that. */
  readonly daysWithoutAnswer?: Maybe<Scalars['Int']['output']>;
  /** The document as it is cited, for example `3458/QĐ-BTP`. */
  readonly document: Scalars['String']['output'];
  /** First day of its force; null: open. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is law. */
  readonly status: LegalBasisStatus;
  /** What it says for this procedure, in one sentence. */
  readonly title: Scalars['String']['output'];
  /** Last day of its force; null: open. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};


/** A legal basis as told to the hub; not legal advice. */
export type LegalBasisTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** How far a legal basis has come. */
export type LegalBasisStatus =
  /** Có hiệu lực, from one day to another. */
  | 'IN_FORCE'
  /** Thí điểm: tried out, from one day to another. */
  | 'PILOT'
  /** Đề xuất: nobody can rely on it yet. */
  | 'PROPOSED';

/** Whether a person is alive, as far as registers say. */
export type LifeStatus =
  /** Còn sống */
  | 'ALIVE'
  /** Đã chết */
  | 'DECEASED'
  /** Mất tích theo tuyên bố của Tòa án */
  | 'DECLARED_MISSING';

/** A fact whose value is of type LifeStatus. */
export type LifeStatusFact = Fact & {
  readonly __typename?: 'LifeStatusFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<LifeStatus>;
};


/** A fact whose value is of type LifeStatus. */
export type LifeStatusFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type LifeStatus. */
export type LifeStatusFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Marital status over a time, worked out from registered marriages, the notes of their ends, and the deaths of spouses. Each
 * period is as far as the records show: a marriage without a note of its end does not say that it lasts.
 */
export type MaritalHistory = {
  readonly __typename?: 'MaritalHistory';
  /** When a marriage of the person would lie in the registers that were asked. The fact is PRESENT only if this is all of the time. */
  readonly covered: ReadonlyArray<CoveredPeriod>;
  /** First day answered for: the one asked, at the earliest the 18th birthday. */
  readonly from: Scalars['PartialDate']['output'];
  /** The status over time, oldest first. */
  readonly periods: ReadonlyArray<MaritalPeriod>;
  /** Status on the last day. */
  readonly status: MaritalStatus;
  /** Last day answered for: the one asked, at the latest today or the day of death. */
  readonly to: Scalars['PartialDate']['output'];
  /** When it might lie elsewhere, and where. */
  readonly uncovered: ReadonlyArray<UncoveredPeriod>;
};

/** A fact whose value is of type MaritalHistory. */
export type MaritalHistoryFact = Fact & {
  readonly __typename?: 'MaritalHistoryFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<MaritalHistory>;
};


/** A fact whose value is of type MaritalHistory. */
export type MaritalHistoryFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type MaritalHistory. */
export type MaritalHistoryFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A time in which the marital status was the same. */
export type MaritalPeriod = {
  readonly __typename?: 'MaritalPeriod';
  /** First day, as precisely as the record has it; null where no record tells it. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Number of the marriage registration by which it was so (số đăng ký); null before the first, and where the record has none. */
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status: MaritalStatus;
  /** Last day, or the day on which the next status began; null where no record tells it. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

/** Marital status as the records show it. */
export type MaritalStatus =
  /** Việc kết hôn đã bị hủy: annulled by a court; since then no other marriage. */
  | 'ANNULLED'
  /** Đã ly hôn; since then no other marriage. */
  | 'DIVORCED'
  /** Đang có vợ hoặc chồng */
  | 'MARRIED'
  /** No marriage was registered by then (chưa đăng ký kết hôn với ai). */
  | 'NEVER_MARRIED'
  /** Vợ hoặc chồng đã chết; since then no other marriage. */
  | 'WIDOWED';

/**
 * A confirmation of marital status (giấy xác nhận tình trạng hôn nhân), as issued. It speaks of one stretch of residence up
 * to its day, and says nothing of the rest of a life or of what came after.
 */
export type MaritalStatusConfirmation = Node & {
  readonly __typename?: 'MaritalStatusConfirmation';
  /** The paper book (quyển số); records made electronically have none. */
  readonly book: StringFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** What is written in the margin (ghi chú). */
  readonly notes: StringFact;
  /** What it was issued for. */
  readonly purpose: ConfirmationPurposeFact;
  /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
  readonly registrar: CodeFact;
  /** Day of registration. */
  readonly registrationDate: PartialDateFact;
  /** Number in the book (số đăng ký). */
  readonly registrationNumber: StringFact;
  /** First day of the residence that it covers. */
  readonly residenceFrom: PartialDateFact;
  /** The place of residence that it covers, as written. */
  readonly residencePlace: StringFact;
  /** Last day of the residence that it covers. */
  readonly residenceTo: PartialDateFact;
  /** Marital status in that time, in the words of the registrar. */
  readonly statusWritten: StringFact;
  /** Whose marital status it is. */
  readonly subject: PartyFact;
};

/** A fact that points to an object of type MaritalStatusConfirmation. */
export type MaritalStatusConfirmationLink = Fact & {
  readonly __typename?: 'MaritalStatusConfirmationLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<MaritalStatusConfirmation>;
};


/** A fact that points to an object of type MaritalStatusConfirmation. */
export type MaritalStatusConfirmationLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type MaritalStatusConfirmation. */
export type MaritalStatusConfirmationLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type MaritalStatusConfirmation. Its flags say whether the set is complete. */
export type MaritalStatusConfirmationLinkSet = Fact & {
  readonly __typename?: 'MaritalStatusConfirmationLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<MaritalStatusConfirmationLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type MaritalStatusConfirmation. Its flags say whether the set is complete. */
export type MaritalStatusConfirmationLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type MaritalStatusConfirmation. Its flags say whether the set is complete. */
export type MaritalStatusConfirmationLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A marriage registration (đăng ký kết hôn), as registered. Its end is a note that arrives late or never: a record without
 * one does not say that the marriage lasts.
 */
export type MarriageRegistration = Node & {
  readonly __typename?: 'MarriageRegistration';
  /** The paper book (quyển số); records made electronically have none. */
  readonly book: StringFact;
  /** Judgment or decision by which the marriage ended, as noted. */
  readonly endBasis: StringFact;
  /** Day on which a divorce or annulment was noted. */
  readonly endNotedOn: PartialDateFact;
  /** Day since which they have been husband and wife; earlier than the registration where that was made again. */
  readonly establishedOn: PartialDateFact;
  /** The husband. */
  readonly husband: PartyFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** For the first time, or again. */
  readonly kind: RegistrationKindFact;
  /** What is written in the margin (ghi chú). */
  readonly notes: StringFact;
  /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
  readonly registrar: CodeFact;
  /** Day of registration. */
  readonly registrationDate: PartialDateFact;
  /** Number in the book (số đăng ký). */
  readonly registrationNumber: StringFact;
  /** What was noted since about the marriage; missing says only that nothing was noted. */
  readonly status: MarriageStatusFact;
  /** The wife. */
  readonly wife: PartyFact;
};

/** A fact that points to an object of type MarriageRegistration. */
export type MarriageRegistrationLink = Fact & {
  readonly __typename?: 'MarriageRegistrationLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<MarriageRegistration>;
};


/** A fact that points to an object of type MarriageRegistration. */
export type MarriageRegistrationLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type MarriageRegistration. */
export type MarriageRegistrationLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type MarriageRegistration. Its flags say whether the set is complete. */
export type MarriageRegistrationLinkSet = Fact & {
  readonly __typename?: 'MarriageRegistrationLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<MarriageRegistrationLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type MarriageRegistration. Its flags say whether the set is complete. */
export type MarriageRegistrationLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type MarriageRegistration. Its flags say whether the set is complete. */
export type MarriageRegistrationLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What was noted about a marriage after its registration (tình trạng kết hôn). */
export type MarriageStatus =
  /** Đã hủy việc kết hôn */
  | 'ANNULLED'
  /** Đã ly hôn */
  | 'DIVORCED'
  /** Đã được công nhận */
  | 'RECOGNISED';

/** A fact whose value is of type MarriageStatus. */
export type MarriageStatusFact = Fact & {
  readonly __typename?: 'MarriageStatusFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<MarriageStatus>;
};


/** A fact whose value is of type MarriageStatus. */
export type MarriageStatusFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type MarriageStatus. */
export type MarriageStatusFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Result of one comparison; discloses no value. */
export type MatchOutcome =
  /** The same. */
  | 'AGREES'
  /** No register that could answer was able to. */
  | 'CANNOT_TELL'
  /** The same, more or less precisely (year only, diacritics lost). */
  | 'COMPATIBLE'
  /** Different. */
  | 'DIFFERS'
  /** The number is not known. */
  | 'NOT_FOUND';

/** Why an act about dossiers was refused. Nothing of it was done. */
export type MoveDossierError = {
  readonly __typename?: 'MoveDossierError';
  /** Which cause. */
  readonly code: MoveDossierErrorCode;
  /** Codes of the components, or of the dossiers, concerned. */
  readonly concerns: ReadonlyArray<Scalars['String']['output']>;
  /** What is possible instead, in words; repeats nothing that was submitted but codes of components and dossiers. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** What the caller can do about the dossier now, where it stands against what was asked. */
  readonly possible: ReadonlyArray<DossierAct>;
  /** Where the dossier stands, where that is the cause. */
  readonly state?: Maybe<DossierState>;
};


/** Why an act about dossiers was refused. Nothing of it was done. */
export type MoveDossierErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which an act about dossiers is refused. */
export type MoveDossierErrorCode =
  /** From and to are the same official. */
  | 'ALREADY_THEIRS'
  /** There is a later assessment of the dossier, which another official or the hub itself had made. */
  | 'ASSESSMENT_SUPERSEDED'
  /** There is no such assessment of this dossier. */
  | 'ASSESSMENT_UNKNOWN'
  /** No such call was made for that assessment, or it is not one of this dossier. */
  | 'ATTEMPT_UNKNOWN'
  /** More than 50 outages and calls are cited. */
  | 'CITES_TOO_MANY'
  /** No component is named. */
  | 'COMPONENTS_EMPTY'
  /** These open components are neither asked for nor knowingly left out; `concerns` has them. */
  | 'COMPONENTS_LEFT_OUT'
  /** Data does not replace these components; `concerns` has them. */
  | 'COMPONENT_NOT_CLEAN'
  /** A component is not one of the procedure, or was not asked about. */
  | 'COMPONENT_UNKNOWN'
  /** A day is not whole, or lies where it may not. */
  | 'DAY_MALFORMED'
  /** Some of the dossiers named are no open ones of that official; `concerns` has them. */
  | 'DOSSIERS_NOT_THEIRS'
  /** Somebody else did something about the dossier since it was read. */
  | 'DOSSIER_CHANGED'
  /** The dossier is concluded. */
  | 'DOSSIER_CLOSED'
  /** The caller's unit has no dossier with this code. */
  | 'DOSSIER_UNKNOWN'
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The official used the key before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This cannot be done where the dossier stands. */
  | 'MOVE_NOT_POSSIBLE'
  /** There is nothing that data replaces and that is not settled. */
  | 'NOTHING_TO_ACCEPT'
  /** The official has no open dossier in the unit. */
  | 'NOTHING_TO_HAND_OVER'
  /** This is for the assigned official, or a supervisor of the unit. */
  | 'NOT_BY_YOU'
  /** It could not be stored now. Nothing was done; send the same again, with the same key. */
  | 'NOT_STORED'
  /** The code of an official is empty, longer than 20 characters or holds others than letters, digits and `- _ .`. */
  | 'OFFICIAL_MALFORMED'
  /** An official can take a dossier, not give it to somebody else. */
  | 'ONLY_FOR_YOURSELF'
  /** There is no such outage. */
  | 'OUTAGE_UNKNOWN'
  /** Papers were asked for already; that is possible once for a dossier. */
  | 'PAPER_ALREADY_REQUESTED'
  /** No papers were asked for. */
  | 'PAPER_NOT_REQUESTED'
  /** The catalogue has no procedure with the dossier's code. */
  | 'PROCEDURE_UNKNOWN'
  /** The question has an answer. */
  | 'QUESTION_ANSWERED'
  /** There is no such question about this dossier. */
  | 'QUESTION_UNKNOWN'
  /** A reason is needed: not to decide, or to ask for papers against the hub's advice (`concerns`). */
  | 'REASON_REQUIRED'
  /** It cannot be decided before it is settled that the submitter may file for the owner. */
  | 'SUBMITTER_NOT_SETTLED'
  /** A text is empty, too long or holds control characters. */
  | 'TEXT_MALFORMED';

/** What became of an act about one dossier. */
export type MoveDossierPayload = {
  readonly __typename?: 'MoveDossierPayload';
  /** The dossier as it is now; null if the act was refused. */
  readonly dossier?: Maybe<Dossier>;
  /** Why it was refused; empty if it was done. */
  readonly errors: ReadonlyArray<MoveDossierError>;
  /** The event that the act is; null if it was refused. */
  readonly event?: Maybe<DossierEvent>;
};

/** Why a review was not moved. */
export type MoveProcedureReviewError = {
  readonly __typename?: 'MoveProcedureReviewError';
  /** Which cause. */
  readonly code: MoveProcedureReviewErrorCode;
  /** What to do, in words; repeats nothing that was submitted. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why a review was not moved. */
export type MoveProcedureReviewErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which a review is not moved. */
export type MoveProcedureReviewErrorCode =
  /** The due day is not a whole day of the calendar. */
  | 'DUE_DATE_MALFORMED'
  /** Nothing follows from the state, so that nothing can be due. */
  | 'DUE_DATE_NOT_EXPECTED'
  /** The due day has passed. */
  | 'DUE_DATE_PAST'
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The key was used before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is no way from the one state to the other. */
  | 'MOVE_NOT_ALLOWED'
  /** The note is empty, too long, or written with control characters. */
  | 'NOTE_MALFORMED'
  /** The move needs a note. */
  | 'NOTE_MISSING'
  /** State and due day are as they were. */
  | 'NOTHING_CHANGES'
  /** Only a supervisor moves reviews. */
  | 'NOT_A_SUPERVISOR'
  /** The hub could not store it just now; nothing was kept. */
  | 'NOT_STORED'
  /** The catalogue has no procedure with this code. */
  | 'PROCEDURE_UNKNOWN'
  /** The review is not in the state in which it was seen. */
  | 'REVIEW_MOVED';

/** A move of a review. */
export type MoveProcedureReviewInput = {
  /** Whole day by which it is to leave `to`, today or later; null: not set. Never with IN_FORCE and REJECTED. */
  readonly dueOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** State in which the review was seen; if it has gone on, the move is refused. */
  readonly from: ProcedureReviewState;
  /**
   * Made by the client once for one move, 8 to 100 characters, for example a UUID. The same content under it again changes
   * nothing; other content is refused.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is to be known of the move, at most 500 characters and about no person; needed for REJECTED and for going back to IN_REVIEW. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['input'];
  /** State to which it goes; the same as `from` where only `dueOn` changes. */
  readonly to: ProcedureReviewState;
};

/** What came of a move. */
export type MoveProcedureReviewPayload = {
  readonly __typename?: 'MoveProcedureReviewPayload';
  /** Why it was refused; empty if it was not. */
  readonly errors: ReadonlyArray<MoveProcedureReviewError>;
  /** The review as it is now; null if the move was refused. */
  readonly review?: Maybe<ProcedureReview>;
};

/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts on data what data replaces: all such components in one act, or those named. */
  readonly acceptComponents: MoveDossierPayload;
  /** Asks a registrar about components of a dossier. */
  readonly askRegistrar: MoveDossierPayload;
  /**
   * Holds the components of a dossier against the registers, under the dossier's procedure, and stores what came of it. What
   * has not changed for ten minutes is answered with the assessment that is there. At most twenty an hour by one official for
   * one dossier. Until it is settled who may file, the answer has the check alone and nothing of the registers.
   */
  readonly assessDossier: AssessDossierPayload;
  /** Gives a dossier that has just come in to an official: an official takes it, a supervisor gives it to anybody of the unit. */
  readonly assignDossier: MoveDossierPayload;
  /** Begins to enrol a passkey of the caller: what `navigator.credentials.create` needs. Good for ten minutes. */
  readonly beginPasskey: BeginPasskeyPayload;
  /** Closes a review: the official who has the dossier, or a supervisor, has looked at the decision again. */
  readonly closeReview: CloseReviewPayload;
  /** Ends a dossier. Decided is one of which every component is settled, and of which it is settled that the submitter may file. */
  readonly concludeDossier: MoveDossierPayload;
  /**
   * Records that an official has seen the value of a fact in the original document. From the next read on the fact is served
   * as CONFIRMED, with this value, until a register's record of it changes. Only officials, for a procedure; confirmed can be
   * what holds one value or one link, of a person or a household or as a record itself holds it: not sets and what belongs
   * to them, not what is worked out from other facts, not a personal identification number, and of a record not what it
   * says of a person (confirm the fact of the person).
   */
  readonly confirmFact: ConfirmFactPayload;
  /**
   * A second person of the unit confirms the enrolment. With it the key is entered into the evidence log, and one that it
   * replaces is revoked.
   */
  readonly confirmPasskey: PasskeyPayload;
  /**
   * Another official of the unit, or a delegate, stands by a record whose procedure asks for it; before that it has no effect.
   * Signed is the statement digest of the record.
   */
  readonly countersignWaiver: WaiverPayload;
  /** Apologises for a delay and names a new day. The time limit stays: what is late remains late. */
  readonly extendDossier: MoveDossierPayload;
  /**
   * Moves the review of a procedure to its next state, or sets another day by which it is due. Only a supervisor may, of
   * whichever unit, for the review is the city's. What was recorded stays.
   */
  readonly moveProcedureReview: MoveProcedureReviewPayload;
  /**
   * Makes all checks for a record of basis (Ghi nhận căn cứ sử dụng dữ liệu) and returns exactly what would be signed. It
   * exempts nobody from anything. What was prepared is good for ten minutes, for this official, once.
   */
  readonly prepareWaiver: PrepareWaiverPayload;
  /**
   * Hands over the open work of one official to another in one act, as in absence: everything, or the dossiers named, and
   * all of them or none. Only a supervisor of the unit.
   */
  readonly reassign: ReassignPayload;
  /** Records that papers are there, asked for or not. */
  readonly receivePaper: MoveDossierPayload;
  /** A supervisor records who may countersign for officials of the unit, by which document, for what and for how long. */
  readonly recordDelegation: RecordDelegationPayload;
  /** Records how far the request for papers got on its way to the citizen. */
  readonly recordDelivery: MoveDossierPayload;
  /** Records what a registrar answered; components that the answer does not settle are open again. */
  readonly recordRegistrarAnswer: MoveDossierPayload;
  /**
   * Records what was prepared, after the same checks once more: the record, its entry in the evidence log and the state of
   * the component, all or nothing. The same key again gives the same record and receipt.
   */
  readonly recordWaiver: WaiverPayload;
  /** Records whether the data that was relied on later turned out to be right or wrong. */
  readonly recordWaiverOutcome: WaiverPayload;
  /**
   * Takes the new passkey of the caller. It signs nothing until a supervisor has vouched for the official in person and a
   * second person has confirmed it.
   */
  readonly registerPasskey: PasskeyPayload;
  /** The official who recorded it replies to what turned out later. */
  readonly replyToOutcome: WaiverPayload;
  /**
   * Opens a ticket to the owner of a register about a value that is wrong. It is read anew for this, under the dossier's
   * procedure. The ticket closes itself when a later assessment reads the value that was proposed.
   */
  readonly reportDataIssue: DataIssuePayload;
  /**
   * Asks the citizen for papers: once for a dossier, and for all of them. What the assessment says made it necessary is kept
   * with the text that the citizen is told. Against the hub's advice it is allowed with a reason.
   */
  readonly requestPaper: MoveDossierPayload;
  /** Has something of `intakeQueue` tried again now. */
  readonly retryIntake: RetryIntakePayload;
  /** The holder or a supervisor of the unit revokes a passkey. What it signed before stays as it is. */
  readonly revokePasskey: PasskeyPayload;
  /** The one who recorded it, or a supervisor of the unit, takes a record back. It stays, and says so. */
  readonly revokeWaiver: WaiverPayload;
  /**
   * Records how an official settled that a dossier may be dealt with although it was filed by somebody else than the owner.
   * That the right to file is not proven cannot be waived: without one of these ways nothing of the registers is shown.
   */
  readonly settleSubmitter: SettleSubmitterPayload;
  /**
   * The official who recorded it signs a record whose signing service was not reached; before that it has no effect. Signed is
   * the statement digest of the record.
   */
  readonly signWaiver: WaiverPayload;
  /**
   * Takes in a dossier that was not filed through the portal, or was not pulled from it. The same content under the same
   * code gives the same answer; other content under it is refused, and nothing is stored in part.
   */
  readonly submitDossier: SubmitDossierPayload;
  /** Records how a ticket of the unit goes on. */
  readonly updateDataIssue: DataIssuePayload;
  /** A supervisor of the unit saw the official and the device, and vouches for both. */
  readonly vouchForPasskey: PasskeyPayload;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationAcceptComponentsArgs = {
  input: AcceptComponentsInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationAskRegistrarArgs = {
  input: AskRegistrarInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationAssessDossierArgs = {
  input: AssessDossierInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationAssignDossierArgs = {
  input: AssignDossierInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationBeginPasskeyArgs = {
  input: BeginPasskeyInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationCloseReviewArgs = {
  input: CloseReviewInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationConcludeDossierArgs = {
  input: ConcludeDossierInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationConfirmFactArgs = {
  input: ConfirmFactInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationConfirmPasskeyArgs = {
  input: ConfirmPasskeyInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationCountersignWaiverArgs = {
  input: CountersignWaiverInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationExtendDossierArgs = {
  input: ExtendDossierInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationMoveProcedureReviewArgs = {
  input: MoveProcedureReviewInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationPrepareWaiverArgs = {
  input: PrepareWaiverInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationReassignArgs = {
  input: ReassignInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationReceivePaperArgs = {
  input: ReceivePaperInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRecordDelegationArgs = {
  input: RecordDelegationInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRecordRegistrarAnswerArgs = {
  input: RecordRegistrarAnswerInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRecordWaiverArgs = {
  input: RecordWaiverInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRecordWaiverOutcomeArgs = {
  input: RecordWaiverOutcomeInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRegisterPasskeyArgs = {
  input: RegisterPasskeyInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationReplyToOutcomeArgs = {
  input: ReplyToOutcomeInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationReportDataIssueArgs = {
  input: ReportDataIssueInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRequestPaperArgs = {
  input: RequestPaperInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRetryIntakeArgs = {
  input: RetryIntakeInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRevokePasskeyArgs = {
  input: RevokePasskeyInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationRevokeWaiverArgs = {
  input: RevokeWaiverInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationSettleSubmitterArgs = {
  input: SettleSubmitterInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationSignWaiverArgs = {
  input: SignWaiverInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationSubmitDossierArgs = {
  input: SubmitDossierInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationUpdateDataIssueArgs = {
  input: UpdateDataIssueInput;
};


/** What can be recorded. Every mutation takes one `input` with an `idempotencyKey` and answers with what it refused in `errors`. */
export type MutationVouchForPasskeyArgs = {
  input: VouchForPasskeyInput;
};

/** What a value has to be; one of the parts is not null. */
export type NeedExpectation = {
  readonly __typename?: 'NeedExpectation';
  /** Age today in whole years, less than. */
  readonly ageBelow?: Maybe<Scalars['Int']['output']>;
  /** Age today in whole years, at least. */
  readonly ageFrom?: Maybe<Scalars['Int']['output']>;
  /** The value is one of these, as the schema writes it; of a marital history its last status. */
  readonly is?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The set is empty and whole, or has something in it. */
  readonly items?: Maybe<ExpectedItems>;
  /** The value leads to the person in this role; of a set, one item does. */
  readonly links?: Maybe<Scalars['String']['output']>;
  /** The address is in this province, by its present code. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** In words. */
  readonly text: Scalars['String']['output'];
};


/** What a value has to be; one of the parts is not null. */
export type NeedExpectationTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Whether the owner of a register shares a field, as told to the hub. */
export type NeedScope = {
  readonly __typename?: 'NeedScope';
  /** Decision that publishes the scope; null where none does. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** Whether it does. */
  readonly state: NeedScopeState;
};

/** Whether a register shares a field. */
export type NeedScopeState =
  /** The register has published nothing about it; it is read as agreed with its owner. */
  | 'NOT_PUBLISHED'
  /** The published scope leaves it out, though the register holds it: it is not read, and the paper is to be expected. */
  | 'NOT_SHARED'
  /** No register that this hub reads holds it. */
  | 'NO_REGISTER'
  /** The published scope contains it. */
  | 'SHARED';

/** What follows where a fact falls short. */
export type NeedShortfall =
  /** The paper is needed. */
  | 'PAPER'
  /** It is recorded, and the paper is not needed for it. */
  | 'RECORD_ONLY'
  /** The official may proceed on the data with a recorded waiver, where the basis holds. */
  | 'WAIVER';

/** What a need tolerates. */
export type NeedTolerance = {
  readonly __typename?: 'NeedTolerance';
  /** A value that the hub has from an earlier answer. */
  readonly lastKnown: Scalars['Boolean']['output'];
  /** A value that only a register of lower authority has, under these flags; empty: none. */
  readonly lowerAuthority: ReadonlyArray<Accuracy>;
  /** A date or set that is known in part. */
  readonly partial: Scalars['Boolean']['output'];
  /** A value that is likely to be out of date. */
  readonly stale: Scalars['Boolean']['output'];
  /** Of a negative search or a history: times that the registers do not cover. */
  readonly uncovered: Scalars['Boolean']['output'];
};

/** What an official can do about a component. */
export type NextStep =
  /** Accept the component on data. */
  | 'ACCEPT'
  /** Ask the registrar who keeps the book. */
  | 'ASK_REGISTRAR'
  /** Compare the fact with the original and confirm it. */
  | 'CONFIRM_ORIGINAL'
  /** Record the basis on which one proceeds. It exempts nobody from anything. */
  | 'PREPARE_WAIVER'
  /** Report the data to the owner of the register. */
  | 'REPORT_DATA_ISSUE'
  /** Ask the citizen for the paper. */
  | 'REQUEST_PAPER'
  /** Wait: the registers are asked again. */
  | 'WAIT';

/** An object with an identity of its own, found again by `node(id:)`. */
export type Node = {
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
};

/** What kind of original document it is. */
export type OriginalKind =
  /** Register book of civil status, kept by the registrar (sổ hộ tịch). */
  | 'CIVIL_STATUS_BOOK'
  /** Certificate issued once from the book: of birth, of marriage, … (giấy khai sinh, giấy chứng nhận kết hôn, … bản chính). */
  | 'CIVIL_STATUS_CERTIFICATE'
  /** Extract from the book, as a copy (trích lục, bản sao từ sổ gốc). */
  | 'CIVIL_STATUS_EXTRACT'
  /** Judgment or decision of a court (bản án, quyết định của Tòa án). */
  | 'COURT_DECISION'
  /** Paper of a health facility: notice of birth or death, … (giấy chứng sinh, giấy báo tử, …). */
  | 'HEALTH_PAPER'
  /** Identity card of any kind (căn cước, căn cước công dân, chứng minh nhân dân). */
  | 'IDENTITY_CARD'
  /** Another original document. */
  | 'OTHER'
  /** Residence file or household book (hồ sơ, sổ đăng ký cư trú). */
  | 'RESIDENCE_FILE';

/** An original document and when it was seen. */
export type OriginalSeen = {
  readonly __typename?: 'OriginalSeen';
  /** What it is. */
  readonly kind: OriginalKind;
  /** Its number, with book and year where it has them. */
  readonly number: Scalars['String']['output'];
  /** Who keeps or issued it. */
  readonly place: Scalars['String']['output'];
  /** The day on which the official saw it. */
  readonly seenOn: Scalars['PartialDate']['output'];
};

/** An original document and when it was seen. */
export type OriginalSeenInput = {
  /** What it is. */
  readonly kind: OriginalKind;
  /** Its number, with book and year where it has them; at most 100 characters. */
  readonly number: Scalars['String']['input'];
  /** Who keeps or issued it; at most 200 characters. */
  readonly place: Scalars['String']['input'];
  /** The whole day on which the official saw it, not after today in Viet Nam. */
  readonly seenOn: Scalars['PartialDate']['input'];
};

/**
 * A time in which a register did not answer: from the first call that was not answered to the next good answer. Failures
 * within ten seconds after a good answer continue the outage before it.
 */
export type Outage = Node & {
  readonly __typename?: 'Outage';
  /** How many calls were not answered. */
  readonly failedCalls: Scalars['Int']['output'];
  /** Why they were not answered; each once. */
  readonly failures: ReadonlyArray<RegisterFailure>;
  /** The first request that was not answered, as the register's log has it. */
  readonly firstRequestId: Scalars['ID']['output'];
  /** When the first call that was not answered ended. */
  readonly from: Scalars['DateTime']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** How often it answered in between, too briefly to end the outage. */
  readonly interruptions: Scalars['Int']['output'];
  /** When the last one did. */
  readonly lastFailedAt: Scalars['DateTime']['output'];
  /** The last one. */
  readonly lastRequestId: Scalars['ID']['output'];
  /** Which register. */
  readonly register: Register;
  /** The one that was answered; null while there is none, and where the hub itself looked whether the register is there. */
  readonly returnRequestId?: Maybe<Scalars['ID']['output']>;
  /** When it answered again; null: no good answer was seen yet. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of outages. */
export type OutageConnection = {
  readonly __typename?: 'OutageConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if it could not be looked up. */
  readonly completeness: Completeness;
  /** What was noted. */
  readonly edges: ReadonlyArray<OutageEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** One outage in a page. */
export type OutageEdge = {
  readonly __typename?: 'OutageEdge';
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The outage. */
  readonly node: Outage;
};

/** Where a page stands, as Relay has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null if there is none. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more was found than this page shows. Says nothing about registers that were not searched. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: pages are read forward only. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null if there is none. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** By what way a citizen is told. */
export type PaperChannel =
  /** At the counter. */
  | 'COUNTER'
  /** E-mail. */
  | 'EMAIL'
  /** A telephone call. */
  | 'PHONE'
  /** The national public service portal. */
  | 'PORTAL'
  /** A letter. */
  | 'POST'
  /** A message to the telephone. */
  | 'SMS';

/** How far a request for papers got, and when. */
export type PaperDelivery = {
  readonly __typename?: 'PaperDelivery';
  /** When; null while nothing was sent. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** What else was noted. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How far. */
  readonly state: DeliveryState;
};

/** What a citizen was asked for, and what the citizen was told. */
export type PaperRequest = {
  readonly __typename?: 'PaperRequest';
  /** `id` of the assessment that it rests on. */
  readonly assessment: Scalars['ID']['output'];
  /** By what way the citizen is told. */
  readonly channel: PaperChannel;
  /** What was asked for, in the order of the procedure. */
  readonly components: ReadonlyArray<RequestedComponent>;
  /** How far it got. */
  readonly delivery: PaperDelivery;
  /** SHA-256 of the Vietnamese text in UTF-8, base64url. */
  readonly digest: Scalars['String']['output'];
  /** Codes of components that were knowingly not asked for. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** Official who asked (MaCanBo). */
  readonly official: Scalars['String']['output'];
  /** The official's reason, where the hub advised no paper. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** What the citizen was told, word for word. */
  readonly text: Scalars['String']['output'];
  /** Unit that asked (MaDonVi). */
  readonly unit: Scalars['String']['output'];
  /** Version of its sentences. */
  readonly wording: Scalars['Int']['output'];
};


/** What a citizen was asked for, and what the citizen was told. */
export type PaperRequestTextArgs = {
  lang?: InputMaybe<Language>;
};

/** By what way a paper came. */
export type PaperWay =
  /** It was in the dossier from the first. */
  | 'ATTACHED'
  /** Handed in at the counter. */
  | 'COUNTER'
  /** As a file through the portal. */
  | 'PORTAL'
  /** By post. */
  | 'POST';

/**
 * A recognition of parent and child (đăng ký nhận cha, mẹ, con), as registered. It is a record of its own: `mother` and
 * `father` of a person follow from the birth registration, which is completed because of it.
 */
export type ParentChildRecognition = Node & {
  readonly __typename?: 'ParentChildRecognition';
  /** The paper book (quyển số); records made electronically have none. */
  readonly book: StringFact;
  /** Number of the decision (số quyết định). */
  readonly decisionNumber: StringFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Who recognises whom. */
  readonly kind: RecognitionKindFact;
  /** What is written in the margin (ghi chú). */
  readonly notes: StringFact;
  /** The one who is recognised. */
  readonly recognised: PartyFact;
  /** The one who recognises. */
  readonly recogniser: PartyFact;
  /** Who registered it (nơi đăng ký), under the name of that day; the code is that of its unit in the list of that day. */
  readonly registrar: CodeFact;
  /** Day of registration. */
  readonly registrationDate: PartialDateFact;
  /** Number in the book (số đăng ký). */
  readonly registrationNumber: StringFact;
  /** Who asked for the registration; the record gives a name alone. */
  readonly requester: PartyFact;
  /** What the requester is to the one who is recognised, as written. */
  readonly requesterRelation: StringFact;
};

/** A fact that points to an object of type ParentChildRecognition. */
export type ParentChildRecognitionLink = Fact & {
  readonly __typename?: 'ParentChildRecognitionLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<ParentChildRecognition>;
};


/** A fact that points to an object of type ParentChildRecognition. */
export type ParentChildRecognitionLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type ParentChildRecognition. */
export type ParentChildRecognitionLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type ParentChildRecognition. Its flags say whether the set is complete. */
export type ParentChildRecognitionLinkSet = Fact & {
  readonly __typename?: 'ParentChildRecognitionLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<ParentChildRecognitionLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type ParentChildRecognition. Its flags say whether the set is complete. */
export type ParentChildRecognitionLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type ParentChildRecognition. Its flags say whether the set is complete. */
export type ParentChildRecognitionLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact whose value is of type PartialDate. */
export type PartialDateFact = Fact & {
  readonly __typename?: 'PartialDateFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Scalars['PartialDate']['output']>;
};


/** A fact whose value is of type PartialDate. */
export type PartialDateFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type PartialDate. */
export type PartialDateFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Somebody whom a record names, as the record writes it. A party is not yet a person: `resolvesTo` says whether the record
 * ties it to one, and never does so by name and date.
 */
export type Party = {
  readonly __typename?: 'Party';
  /** Date of birth as the record writes it; null if it gives none, or its owner does not share it. */
  readonly dateOfBirth?: Maybe<Scalars['PartialDate']['output']>;
  /** The paper by which the record identifies the party, such as an old CMND; null if it names none. */
  readonly document?: Maybe<IdentityDocument>;
  /** Name as the record writes it; null if it gives none. */
  readonly name?: Maybe<PersonName>;
  /** The person, if the record ties the party to a number that leads to exactly one. Read its flags before its value. */
  readonly resolvesTo: PersonLink;
  /** What the party is in the record. */
  readonly role: PartyRole;
};

/** A fact whose value is of type Party. */
export type PartyFact = Fact & {
  readonly __typename?: 'PartyFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Party>;
};


/** A fact whose value is of type Party. */
export type PartyFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type Party. */
export type PartyFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What a party is in a record. */
export type PartyRole =
  /** Con nuôi */
  | 'ADOPTED_CHILD'
  /** Cha nuôi */
  | 'ADOPTIVE_FATHER'
  /** Mẹ nuôi */
  | 'ADOPTIVE_MOTHER'
  /** Cha đẻ */
  | 'BIRTH_FATHER'
  /** Mẹ đẻ */
  | 'BIRTH_MOTHER'
  /** Người được khai sinh */
  | 'CHILD'
  /** Người chết */
  | 'DECEASED'
  /** Cha */
  | 'FATHER'
  /** Người giám hộ */
  | 'GUARDIAN'
  /** Chồng */
  | 'HUSBAND'
  /** Người cùng được cấp giấy chứng nhận quyền sử dụng đất */
  | 'LAND_CO_HOLDER'
  /** Người được cấp giấy chứng nhận quyền sử dụng đất */
  | 'LAND_HOLDER'
  /** Mẹ */
  | 'MOTHER'
  /** Người được nhận là cha, mẹ, con */
  | 'RECOGNISED'
  /** Người nhận cha, mẹ, con */
  | 'RECOGNISER'
  /** Người yêu cầu */
  | 'REQUESTER'
  /** Người được xác nhận */
  | 'SUBJECT'
  /** Người giám sát việc giám hộ */
  | 'SUPERVISOR'
  /** Người được giám hộ */
  | 'WARD'
  /** Vợ */
  | 'WIFE';

/**
 * A passkey of an official. It confirms records within the hub (xác nhận bằng khóa truy cập); it is no digital signature within
 * the law on electronic transactions.
 */
export type Passkey = {
  readonly __typename?: 'Passkey';
  /** Model of the authenticator (AAGUID); zeros where it does not say. */
  readonly aaguid: Scalars['String']['output'];
  /** Format of the attestation; none where the authenticator gives none. */
  readonly attestation: Scalars['String']['output'];
  /** Second person (MaCanBo); null while nobody has confirmed. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** Id of the credential, base64url. */
  readonly credentialId: Scalars['String']['output'];
  /** When it was enrolled; null before. */
  readonly enrolledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was copied when it was registered. */
  readonly isBackedUp: Scalars['Boolean']['output'];
  /** Whether the key can be copied to other devices of its holder. */
  readonly isBackupEligible: Scalars['Boolean']['output'];
  /** The holder (MaCanBo). */
  readonly official: Scalars['String']['output'];
  /** Receipt of the enrolment in the log, as of now; null before it is enrolled. */
  readonly receipt?: Maybe<Receipt>;
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** When it was revoked; null while it is not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  readonly state: PasskeyState;
  /** The same for people. */
  readonly stateText: Scalars['String']['output'];
  /** Unit of the holder (MaDonVi). */
  readonly unit: Scalars['String']['output'];
  /** Supervisor who vouched in person (MaCanBo); null while nobody has. */
  readonly vouchedBy?: Maybe<Scalars['String']['output']>;
};


/**
 * A passkey of an official. It confirms records within the hub (xác nhận bằng khóa truy cập); it is no digital signature within
 * the law on electronic transactions.
 */
export type PasskeyStateTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What an authenticator gave, each base64url without padding. */
export type PasskeyAssertionInput = {
  /** The authenticator's data. */
  readonly authenticatorData: Scalars['String']['input'];
  /** The client's data, as it was hashed. */
  readonly clientDataJSON: Scalars['String']['input'];
  /** Id of the credential. */
  readonly credentialId: Scalars['String']['input'];
  /** The signature. */
  readonly signature: Scalars['String']['input'];
};

/** Why an act about a passkey was refused. */
export type PasskeyError = {
  readonly __typename?: 'PasskeyError';
  /** Which cause. */
  readonly code: PasskeyErrorCode;
  /** What to do, in words; repeats nothing that was submitted. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why an act about a passkey was refused. */
export type PasskeyErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which an act about a passkey is refused. */
export type PasskeyErrorCode =
  /** The challenge was not given to this official, was used, or is older than ten minutes. */
  | 'CHALLENGE_UNKNOWN'
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The official used the key before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The holder cannot vouch for or confirm the own passkey. */
  | 'NOT_BY_HOLDER'
  /** Only the holder or a supervisor of the unit revokes. */
  | 'NOT_BY_YOU'
  /** It could not be stored just now; nothing was kept. Send the same again with the same key. */
  | 'NOT_STORED'
  /** This passkey is registered already. */
  | 'PASSKEY_KNOWN'
  /** The passkey does not stand so that this can be done. */
  | 'PASSKEY_NOT_IN_THIS_STATE'
  /** The caller's unit has no such passkey. */
  | 'PASSKEY_UNKNOWN'
  /** What the browser gave does not hold: another page or challenge, its holder not verified, or a kind of key that is not taken. */
  | 'REGISTRATION_INVALID'
  /** The one who vouched cannot be the second person. */
  | 'SECOND_PERSON_SAME'
  /** Only a supervisor of the unit vouches in person. */
  | 'SUPERVISOR_NEEDED'
  /** A text is empty, too short or too long, or holds control characters. */
  | 'TEXT_MALFORMED';

/** What came of an act about a passkey. */
export type PasskeyPayload = {
  readonly __typename?: 'PasskeyPayload';
  /** Why it was refused; empty if it was not. */
  readonly errors: ReadonlyArray<PasskeyError>;
  /** The passkey; null if it was refused. */
  readonly passkey?: Maybe<Passkey>;
};

/** How a passkey stands. */
export type PasskeyState =
  /** Enrolled; signs as soon as the enrolment is in a checkpoint of the log. */
  | 'ENROLLED'
  /** Waits for a supervisor to vouch for it. */
  | 'REGISTERED'
  /** Revoked, or given up before it was enrolled. */
  | 'REVOKED'
  /** Waits for a second person. */
  | 'VOUCHED';

/** A natural person, joined over the registers by personal identification number. Nothing about a person is merged by name. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Declared absences, past and present, oldest first. */
  readonly absences: AbsenceLinkSet;
  /**
   * Adoptions of this person, and by this person. Sealed as they are: WITHHELD, whether or not there are any, unless the
   * procedure of the purpose needs them. Those by whom a child was given away are not led to it from here.
   */
  readonly adoptions: AdoptionRegistrationLinkSet;
  /** Notices of this person's birth. */
  readonly birthNotices: BirthNoticeLinkSet;
  /** Registrations of this person's birth; more than one if it was registered again or keyed twice. */
  readonly birthRegistrations: BirthRegistrationLinkSet;
  /** Children of whom a register names this person as parent. */
  readonly children: PersonLinkSet;
  /**
   * Changes, corrections and supplements of this person's registrations, in the order in which they were registered. A
   * paper that was issued before one may rightly bear the old value.
   */
  readonly civilStatusChanges: CivilStatusChangeLinkSet;
  /** Date of birth in the solar calendar, as precisely as the authority has it. */
  readonly dateOfBirth: PartialDateFact;
  /** Date of birth in words, as the birth registration writes it beside the digits; keyed apart, so that one checks the other. */
  readonly dateOfBirthInWords: StringFact;
  /** Date of death; not applicable while the registers hold the person to be alive. */
  readonly dateOfDeath: PartialDateFact;
  /** Notices of this person's death; several where one was issued again. */
  readonly deathNotices: DeathNoticeLinkSet;
  /** Registrations of this person's death; more than one if it was registered again or keyed twice. */
  readonly deathRegistrations: DeathRegistrationLinkSet;
  /** Certificates of disability. */
  readonly disabilityCertificates: DisabilityCertificateLinkSet;
  /**
   * Notes of divorces and annulments with this person as husband or wife. An empty list does not say that every marriage
   * lasts: courts' notices arrive late or never, and the end may be noted on the marriage alone.
   */
  readonly divorces: DivorceRegistrationLinkSet;
  /** Ethnicity (dân tộc). */
  readonly ethnicity: CodeFact;
  /** Father, where a register ties him to a personal identification number. */
  readonly father: PersonLink;
  /** Name now, corrections applied. */
  readonly fullName: PersonNameFact;
  /** Guardianships of this person as ward or as guardian, ended ones too. */
  readonly guardianships: GuardianshipRegistrationLinkSet;
  /** Health-insurance cards, current and past. */
  readonly healthInsurance: HealthInsuranceCardLinkSet;
  /** The household in which the person is registered, now or with `at` on that day; what it says of itself is of today. */
  readonly household: HouseholdLink;
  /** Memberships of households, past and present, oldest first. */
  readonly householdMemberships: HouseholdMemberLinkSet;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Identity papers issued to this person, past ones too, oldest first. */
  readonly identityPapers: IdentityPaperLinkSet;
  /**
   * Land certificates that name this person as first or second holder, by number or by an old CMND. That there is none here
   * does not say that the person has no land: other provinces and members of households are not looked up.
   */
  readonly landCertificates: LandCertificateLinkSet;
  /** Alive, deceased or declared missing. */
  readonly lifeStatus: LifeStatusFact;
  /**
   * Marital status from one day to another, by default from the 18th birthday to today. Not applicable where no day of that
   * time lies between the 18th birthday and today or the day of death.
   */
  readonly maritalStatus: MaritalHistoryFact;
  /** Confirmations of marital status issued to this person. */
  readonly maritalStatusConfirmations: MaritalStatusConfirmationLinkSet;
  /**
   * Marriages registered with this person as husband or wife, ended ones too. Only an empty list that is PRESENT means
   * never married: then the person was a registered resident, ever since the 18th birthday, where the registers that were
   * asked cover and are digitised. Otherwise a reason names the times and the registrars that are missing. A marriage that
   * was registered where the other party lived is not known of.
   */
  readonly marriages: MarriageRegistrationLinkSet;
  /** Mother, where a register ties her to a personal identification number. */
  readonly mother: PersonLink;
  /** Nationality. */
  readonly nationality: CodeFact;
  /** Recognitions of parent and child in which this person recognises or is recognised. */
  readonly parentChildRecognitions: ParentChildRecognitionLinkSet;
  /** Registered permanent residence (nơi thường trú), now or with `at` on that day; today not applicable to the dead. */
  readonly permanentResidence: AddressFact;
  /** Personal identification number. */
  readonly personalId: PersonalIdFact;
  /** Place of birth. */
  readonly placeOfBirth: AddressFact;
  /** Years in which the person's household was in the list of poor or near-poor households. */
  readonly poorHouseholds: PoorHouseholdLinkSet;
  /**
   * Marital status as declared to the population register. It says what somebody told, not what marriages, divorces and deaths
   * are on record: those are `marriages`.
   */
  readonly registeredMaritalStatus: RegisteredMaritalStatusFact;
  /**
   * Where the person lives now (nơi ở hiện tại); not applicable to the dead. With `at`, where the person was registered on that day: the temporary
   * residence (tạm trú) if there was one, else the permanent one (thường trú); where somebody in fact lived is known for
   * today only.
   */
  readonly residence: AddressFact;
  /**
   * Stays of all kinds, past and present: permanent residences, then temporary ones, then where the person lives now; each
   * kind oldest first.
   */
  readonly residences: ResidenceLinkSet;
  /** Sex. */
  readonly sex: SexFact;
  /** Monthly social allowances, paid now or before. */
  readonly socialAssistance: SocialAssistanceLinkSet;
  /** The person’s participation in social insurance. By law everybody has one number: several under one personal number are in dispute. */
  readonly socialInsurance: SocialInsuranceLink;
  /**
   * Husband or wife of today as declared to the population register, where it ties them to a number; not applicable to
   * somebody whom it holds to be unmarried, divorced or widowed.
   */
  readonly spouse: PersonLink;
  /** Personal identification numbers that this person had before the one of today, oldest first. */
  readonly supersededNumbers: SupersededNumberLinkSet;
  /**
   * Registered temporary residence (nơi tạm trú) that was not ended, whether or not its term has passed; not applicable to
   * who has none.
   */
  readonly temporaryResidence: AddressFact;
  /** Last day for which that temporary residence was registered (thời hạn tạm trú). */
  readonly temporaryResidenceUntil: PartialDateFact;
};


/** A natural person, joined over the registers by personal identification number. Nothing about a person is merged by name. */
export type PersonHouseholdArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A natural person, joined over the registers by personal identification number. Nothing about a person is merged by name. */
export type PersonMaritalStatusArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A natural person, joined over the registers by personal identification number. Nothing about a person is merged by name. */
export type PersonPermanentResidenceArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A natural person, joined over the registers by personal identification number. Nothing about a person is merged by name. */
export type PersonResidenceArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A fact that points to an object of type Person. */
export type PersonLink = Fact & {
  readonly __typename?: 'PersonLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Person>;
};


/** A fact that points to an object of type Person. */
export type PersonLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type Person. */
export type PersonLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type Person. Its flags say whether the set is complete. */
export type PersonLinkSet = Fact & {
  readonly __typename?: 'PersonLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<PersonLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type Person. Its flags say whether the set is complete. */
export type PersonLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type Person. Its flags say whether the set is complete. */
export type PersonLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Which parts of an identity agree with the registers. */
export type PersonMatch = {
  readonly __typename?: 'PersonMatch';
  /** The date against the fact `dateOfBirth`. */
  readonly dateOfBirth: MatchOutcome;
  /** The name against the fact `fullName`. */
  readonly fullName: MatchOutcome;
  /** Whether a person with this number exists: AGREES, NOT_FOUND or CANNOT_TELL. */
  readonly personalId: MatchOutcome;
  /** The same, register by register. */
  readonly registers: ReadonlyArray<RegisterMatch>;
};

/** A person's name. Which part is which is only told where the register tells it; `full` is always the whole name. */
export type PersonName = {
  readonly __typename?: 'PersonName';
  /** Họ */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** The whole name in the order family – middle – given, as the register writes it, in Unicode NFC. */
  readonly full: Scalars['String']['output'];
  /** Tên */
  readonly given?: Maybe<Scalars['String']['output']>;
  /** Chữ đệm */
  readonly middle?: Maybe<Scalars['String']['output']>;
};

/** A fact whose value is of type PersonName. */
export type PersonNameFact = Fact & {
  readonly __typename?: 'PersonNameFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<PersonName>;
};


/** A fact whose value is of type PersonName. */
export type PersonNameFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type PersonName. */
export type PersonNameFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What persons are searched by: `fullName` together with `birthYear`, or `documentNumber` alone. */
export type PersonSearch = {
  /** Year of birth in the solar calendar, four digits. Records that say no year are not found by name. */
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** Personal identification number (twelve digits, present or superseded) or old identity-card number (CMND, nine digits). */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * The whole name in the order family – middle – given, at most 200 characters. Case, diacritics, hidden characters and
   * spaces need not agree; what differs is said with each match.
   */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
};

/** One page of a search. Forward only, without a total, in an order that stays the same and means nothing. */
export type PersonSearchConnection = {
  readonly __typename?: 'PersonSearchConnection';
  /**
   * PRESENT if every register that knows people was searched as far as this page goes, and holds the years concerned in
   * digital form; PARTIAL if not; SOURCE_UNAVAILABLE if none was searched.
   */
  readonly completeness: Completeness;
  /** Who was found. */
  readonly edges: ReadonlyArray<PersonSearchEdge>;
  /** The registers that know people and were not searched, each with why. */
  readonly notSearched: ReadonlyArray<RegisterNotSearched>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT, one for each register and cause. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The registers searched. */
  readonly searched: ReadonlyArray<Register>;
};

/** A person found, or a record that points to no person. */
export type PersonSearchEdge = {
  readonly __typename?: 'PersonSearchEdge';
  /** Where to go on behind this one; only good for the same search. */
  readonly cursor: Scalars['String']['output'];
  /** The records that fit, at least one. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /**
   * The person whose personal identification number the records bear, to be read as from `person`. Null if the record
   * bears none, or one that is malformed: then nothing ties it to a person, whatever its name.
   */
  readonly node?: Maybe<Person>;
};

/** A fact whose value is of type PersonalId. */
export type PersonalIdFact = Fact & {
  readonly __typename?: 'PersonalIdFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Scalars['PersonalId']['output']>;
};


/** A fact whose value is of type PersonalId. */
export type PersonalIdFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type PersonalId. */
export type PersonalIdFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** That a person's household is in the list of poor or near-poor households of one year (hộ nghèo, hộ cận nghèo). */
export type PoorHousehold = Node & {
  readonly __typename?: 'PoorHousehold';
  /** Poor or near-poor. */
  readonly classification: CodeFact;
  /** Code of the household in the list. */
  readonly householdCode: StringFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** The year for which the list holds. */
  readonly year: PartialDateFact;
};

/** A fact that points to an object of type PoorHousehold. */
export type PoorHouseholdLink = Fact & {
  readonly __typename?: 'PoorHouseholdLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<PoorHousehold>;
};


/** A fact that points to an object of type PoorHousehold. */
export type PoorHouseholdLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type PoorHousehold. */
export type PoorHouseholdLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type PoorHousehold. Its flags say whether the set is complete. */
export type PoorHouseholdLinkSet = Fact & {
  readonly __typename?: 'PoorHouseholdLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<PoorHouseholdLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type PoorHousehold. Its flags say whether the set is complete. */
export type PoorHouseholdLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type PoorHousehold. Its flags say whether the set is complete. */
export type PoorHouseholdLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What an official proceeds on, and why. */
export type PrepareWaiverInput = {
  /** Every flag because of which the component is not replaced, one by one, as the assessment names them in `causes`. */
  readonly acknowledged: ReadonlyArray<AcknowledgedFlagInput>;
  /** `id` of the last assessment of the dossier, whose components this official was shown. */
  readonly assessment: Scalars['ID']['input'];
  /** Codes of legal bases that the assessment offers for proceeding; none: the record is an acknowledgement. */
  readonly bases?: ReadonlyArray<Scalars['String']['input']>;
  /** What was tried before, at most 10. */
  readonly checks?: ReadonlyArray<WaiverCheckInput>;
  /** Code of the component. */
  readonly component: Scalars['String']['input'];
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** Made by the client once for one preparation, 8 to 100 characters. Sent again with the same content while it is good it gives the same draft. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Language in which the official reads and signs the wording. */
  readonly language?: Language;
  /** The same in own words, 10 to 2000 characters; needed where the reason asks for it. */
  readonly ownWords?: InputMaybe<Scalars['String']['input']>;
  /** Why one proceeds. */
  readonly reason: WaiverReason;
  /** Last whole day for which it is meant, at most a year from now; null: until the dossier is concluded. */
  readonly validUntil?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What came of a preparation. */
export type PrepareWaiverPayload = {
  readonly __typename?: 'PrepareWaiverPayload';
  /** All that speaks against it; empty if nothing does. */
  readonly errors: ReadonlyArray<WaiverError>;
  /** What would be signed; null if it was refused. */
  readonly prepared?: Maybe<PreparedWaiver>;
};

/** Exactly what would be signed. Nothing is recorded yet. */
export type PreparedWaiver = {
  readonly __typename?: 'PreparedWaiver';
  /** The effect that the record would have. */
  readonly effect: WaiverEffect;
  /** The same for people. */
  readonly effectText: Scalars['String']['output'];
  /** Until when it can be recorded. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Opaque id, for `recordWaiver`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it has no effect before another official has countersigned. */
  readonly needsCountersignature: Scalars['Boolean']['output'];
  /** The parts of the statement, with what each holds. */
  readonly parts: ReadonlyArray<StatementPart>;
  /** The statement: canonical JSON. */
  readonly statement: Scalars['String']['output'];
  /** SHA-256 over the statement and its domain, base64url; decoded it is the challenge of a passkey. */
  readonly statementDigest: Scalars['String']['output'];
  /** What the official declares. */
  readonly wording: WaiverWording;
};


/** Exactly what would be signed. Nothing is recorded yet. */
export type PreparedWaiverEffectTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * An administrative procedure (thủ tục hành chính) in one version of the catalogue: what a dossier consists of, which of its
 * papers data can replace, and on what basis. Kept as data by officials; as told to the hub, not legal advice. A change makes a
 * new version, and a version never changes: the same id is the same version.
 */
export type Procedure = Node & {
  readonly __typename?: 'Procedure';
  /** Whether anybody but the owner may file at all, with a mandate or by law. */
  readonly allowsRepresentation: Scalars['Boolean']['output'];
  /** Legal bases that its components rest on. */
  readonly bases: ReadonlyArray<LegalBasis>;
  /** National code, `1.000894`; one that begins with 9 is a placeholder of this hub until the published code is known. */
  readonly code: Scalars['String']['output'];
  /** The components of a dossier (thành phần hồ sơ). */
  readonly components: ReadonlyArray<ProcedureComponent>;
  /** Which department answers for it. */
  readonly department: Scalars['String']['output'];
  /** What the form says beside people. */
  readonly details: ReadonlyArray<ProcedureDetail>;
  /** SHA-256 of the canonical form (RFC 8785) of the version, base64url. */
  readonly digest: Scalars['String']['output'];
  /** Opaque and stable; of this version. */
  readonly id: Scalars['ID']['output'];
  /** When the version was imported. It holds from then on. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Where it is handled. */
  readonly level: ProcedureLevel;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Whether a basis that is only proposed may be offered to officials, below asking for the paper and asking the registrar. */
  readonly offersProposedBases: Scalars['Boolean']['output'];
  /** What must be known of this entry, such as what in it was never held against the published procedure; null: nothing. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** When the next version came; null while this is the newest. */
  readonly replacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who may file for somebody without a paper. Others need a mandate, where representation is allowed. */
  readonly representation: ReadonlyArray<ProcedureRepresentation>;
  /**
   * How many years after the last act the evidence about a dossier is kept whole; then parts of it can be erased, one by one, by
   * two people. Null: for ever.
   */
  readonly retentionYears?: Maybe<Scalars['Int']['output']>;
  /** Whom a dossier is about, beside its owner. */
  readonly roles: ReadonlyArray<ProcedureRole>;
  /** How long it may take. */
  readonly timeLimit: ProcedureTimeLimit;
  /** Number of the version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** All versions of this procedure, oldest first. */
  readonly versions: ReadonlyArray<ProcedureVersion>;
  /** Whether a record of basis under it has no effect before another official has countersigned. */
  readonly waiverNeedsCountersignature: Scalars['Boolean']['output'];
};


/**
 * An administrative procedure (thủ tục hành chính) in one version of the catalogue: what a dossier consists of, which of its
 * papers data can replace, and on what basis. Kept as data by officials; as told to the hub, not legal advice. A change makes a
 * new version, and a version never changes: the same id is the same version.
 */
export type ProcedureDepartmentArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * An administrative procedure (thủ tục hành chính) in one version of the catalogue: what a dossier consists of, which of its
 * papers data can replace, and on what basis. Kept as data by officials; as told to the hub, not legal advice. A change makes a
 * new version, and a version never changes: the same id is the same version.
 */
export type ProcedureNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * An administrative procedure (thủ tục hành chính) in one version of the catalogue: what a dossier consists of, which of its
 * papers data can replace, and on what basis. Kept as data by officials; as told to the hub, not legal advice. A change makes a
 * new version, and a version never changes: the same id is the same version.
 */
export type ProcedureRemarkArgs = {
  lang?: InputMaybe<Language>;
};

/** A component of a dossier (thành phần hồ sơ). */
export type ProcedureComponent = {
  readonly __typename?: 'ProcedureComponent';
  /** Sets of facts of which one suffices; empty: only the paper does. */
  readonly anyOf: ReadonlyArray<ProcedureNeedSet>;
  /** The basis on which data replaces the paper; null: nothing says that it does. */
  readonly basis?: Maybe<LegalBasis>;
  /** Stable within the procedure, for example `KT`. */
  readonly code: Scalars['String']['output'];
  /** Name of the paper. */
  readonly name: Scalars['String']['output'];
  /** Role without which it is not required; null: always required. */
  readonly onlyWith?: Maybe<Scalars['String']['output']>;
};


/** A component of a dossier (thành phần hồ sơ). */
export type ProcedureComponentNameArgs = {
  lang?: InputMaybe<Language>;
};

/** One page of procedures. Forward only, without a total. */
export type ProcedureConnection = {
  readonly __typename?: 'ProcedureConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if the catalogue could not be read. */
  readonly completeness: Completeness;
  /** The procedures, each in its newest version, in the order of their codes. */
  readonly edges: ReadonlyArray<ProcedureEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** An entry of the form of a procedure. */
export type ProcedureDetail = {
  readonly __typename?: 'ProcedureDetail';
  /** Whether a dossier without it is refused. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** Stable word, for example `death.on`. */
  readonly name: Scalars['String']['output'];
  /** Name for people. */
  readonly title: Scalars['String']['output'];
  /** What is written there. */
  readonly type: ProcedureDetailType;
};


/** An entry of the form of a procedure. */
export type ProcedureDetailTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** What an entry of a form holds. */
export type ProcedureDetailType =
  /** A day, `2026-10-08`. */
  | 'DAY'
  /** Words, numbers, codes. */
  | 'TEXT';

/** A procedure in a list. */
export type ProcedureEdge = {
  readonly __typename?: 'ProcedureEdge';
  /** Where to go on behind this one; only good for the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The procedure, in its newest version. */
  readonly node: Procedure;
};

/** Where a procedure is handled. */
export type ProcedureLevel =
  /** Cấp xã: wards, communes, the special zone. */
  | 'COMMUNE'
  /** Cấp tỉnh: departments of the city. */
  | 'PROVINCE';

/** A fact that is needed of a person. */
export type ProcedureNeed = {
  readonly __typename?: 'ProcedureNeed';
  /** As of which day: a day, or the name of a detail of the form; null: today. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** With WAIVER, the basis for proceeding on data with this shortfall. */
  readonly basis?: Maybe<LegalBasis>;
  /** What the value has to be; null: any. */
  readonly expects?: Maybe<NeedExpectation>;
  /** Field of Person, or a path from there, for example `household.address`. */
  readonly field: Scalars['String']['output'];
  /** The register that comes first in the order of authority for the field, of those that this hub reads; null: none holds it. */
  readonly firstAuthority?: Maybe<Register>;
  /** Over which time it begins: a day, or the name of a detail; null: as the field has it by default. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The field in words. */
  readonly label: Scalars['String']['output'];
  /** Of whom: a role, or `owner`. */
  readonly of: Scalars['String']['output'];
  /** Whether that register shares the field today. */
  readonly scope: NeedScope;
  /** What follows where the fact falls short. */
  readonly shortfall: NeedShortfall;
  /** Over which time it ends: a day, or the name of a detail; null: as the field has it by default. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** What is tolerated beyond a value of the register of first authority that is PRESENT and neither INVALID nor STALE. */
  readonly tolerates: NeedTolerance;
};


/** A fact that is needed of a person. */
export type ProcedureNeedLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Facts that replace a paper together. */
export type ProcedureNeedSet = {
  readonly __typename?: 'ProcedureNeedSet';
  /** All of them are needed. */
  readonly needs: ReadonlyArray<ProcedureNeed>;
};

/** What one person is to another. */
export type ProcedureRelation =
  /** Con */
  | 'CHILD'
  /** Ông, bà */
  | 'GRANDPARENT'
  /** Người giám hộ */
  | 'GUARDIAN'
  /** Cha, mẹ */
  | 'PARENT'
  /** Anh, chị, em ruột */
  | 'SIBLING'
  /** Vợ, chồng */
  | 'SPOUSE';

/** A relation by which somebody may file without a paper. */
export type ProcedureRepresentation = {
  readonly __typename?: 'ProcedureRepresentation';
  /** Only while that person is younger than so many years; null: whatever the age. */
  readonly ageBelow?: Maybe<Scalars['Int']['output']>;
  /** By which law. */
  readonly basis: LegalBasis;
  /** To whom: a role, or `owner`. */
  readonly of: Scalars['String']['output'];
  /** What the submitter is to that person. */
  readonly relation: ProcedureRelation;
};

/** The review of a procedure. */
export type ProcedureReview = {
  readonly __typename?: 'ProcedureReview';
  /** Calendar days by which it is late today; 0 if it is not. */
  readonly daysLate: Scalars['Int']['output'];
  /** Whole day by which it is to leave this state; null: not set, or nothing is to follow. */
  readonly dueOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How it came there, oldest first; empty while it is not started. */
  readonly moves: ReadonlyArray<ProcedureReviewMove>;
  /** States to which it can go from here. */
  readonly nextStates: ReadonlyArray<ProcedureReviewState>;
  /** `id` of its newest version, for `node`. */
  readonly procedure: Scalars['ID']['output'];
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['output'];
  /** Name in its newest version. */
  readonly procedureName: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: ProcedureReviewState;
  /** The same for people. */
  readonly stateText: Scalars['String']['output'];
};


/** The review of a procedure. */
export type ProcedureReviewProcedureNameArgs = {
  lang?: InputMaybe<Language>;
};


/** The review of a procedure. */
export type ProcedureReviewStateTextArgs = {
  lang?: InputMaybe<Language>;
};

/** One page of reviews. Forward only, without a total. */
export type ProcedureReviewConnection = {
  readonly __typename?: 'ProcedureReviewConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if they could not be looked up. */
  readonly completeness: Completeness;
  /** The reviews, in the order of the codes of their procedures. */
  readonly edges: ReadonlyArray<ProcedureReviewEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** A review in a list. */
export type ProcedureReviewEdge = {
  readonly __typename?: 'ProcedureReviewEdge';
  /** Where to go on behind this one; only good for the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: ProcedureReview;
};

/** One move of a review, as it was recorded. */
export type ProcedureReviewMove = {
  readonly __typename?: 'ProcedureReviewMove';
  /** Calendar days by which the move came later than was due before it; 0 if it did not. */
  readonly daysLate: Scalars['Int']['output'];
  /** Day that was set for leaving that state; null: none. */
  readonly dueOn?: Maybe<Scalars['PartialDate']['output']>;
  /** When. */
  readonly movedAt: Scalars['DateTime']['output'];
  /** What was noted; null: nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who moved it (MaCanBo). */
  readonly official: Scalars['String']['output'];
  /** State it led to. */
  readonly state: ProcedureReviewState;
  /** Unit of who moved it (MaDonVi). */
  readonly unit: Scalars['String']['output'];
};

/** How far the review of a procedure is: whether the law is changed so that data replaces its papers. */
export type ProcedureReviewState =
  /** Đã được phê duyệt, not yet in force */
  | 'APPROVED'
  /** Đã có hiệu lực */
  | 'IN_FORCE'
  /** Đang rà soát */
  | 'IN_REVIEW'
  /** Chưa rà soát */
  | 'NOT_STARTED'
  /** Đã có phương án đề xuất */
  | 'PROPOSED'
  /** Không được chấp thuận */
  | 'REJECTED'
  /** Đã gửi bộ, ngành */
  | 'SENT_TO_MINISTRY';

/** A role in which a dossier names people. */
export type ProcedureRole = {
  readonly __typename?: 'ProcedureRole';
  /** Whether a dossier without one is refused. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** Whether there may be more than one; what a component needs, it then needs of each. */
  readonly maybeSeveral: Scalars['Boolean']['output'];
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** Stable word, for example `deceased`; `owner` is there in every procedure and not listed. */
  readonly role: Scalars['String']['output'];
};


/** A role in which a dossier names people. */
export type ProcedureRoleNameArgs = {
  lang?: InputMaybe<Language>;
};

/** How long a procedure may take. */
export type ProcedureTimeLimit = {
  readonly __typename?: 'ProcedureTimeLimit';
  /** For whom the time stands still while the dossier waits. */
  readonly pausesFor: ReadonlyArray<TimeLimitPause>;
  /** Share of the time, 0 to 1, after which a register that cannot be reached is no longer waited for. */
  readonly waitsForRegisters: Scalars['Float']['output'];
  /** Working days. */
  readonly workingDays: Scalars['Int']['output'];
};

/** One version of a procedure, for looking it up. */
export type ProcedureVersion = {
  readonly __typename?: 'ProcedureVersion';
  /** SHA-256 of its canonical form, base64url. */
  readonly digest: Scalars['String']['output'];
  /** When it was imported. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** `id` of the procedure in this version, for `node`. */
  readonly procedure: Scalars['ID']['output'];
  /** When the next one came; null while it is the newest. */
  readonly replacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the version, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** The questions that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * An assessment by its id, exactly as it was stored; null if there is none, or if it is another unit's. Needs an official
   * or supervisor, no procedure.
   */
  readonly assessment?: Maybe<Assessment>;
  /**
   * What changed from one assessment of a dossier to another; null if one of them is not there or is another unit's. Two of
   * different dossiers are refused with ASSESSMENTS_OF_TWO_DOSSIERS.
   */
  readonly compareAssessments?: Maybe<AssessmentComparison>;
  /** What the caller's unit has reported to owners of registers as wrong, oldest first. Every argument that is given narrows the list. */
  readonly dataIssues: DataIssueConnection;
  /** Who may countersign in place of an official of the caller's unit, what began last first; at most 100. */
  readonly delegations: ReadonlyArray<Delegation>;
  /**
   * A dossier by its code; null if there is none, or if it is another unit's. What does not have the form of a code, or has a
   * date that does not exist, is refused (`SEARCH_MALFORMED`). Needs an official or supervisor, no procedure.
   */
  readonly dossier?: Maybe<Dossier>;
  /**
   * Dossiers of the caller's unit: what is due first comes first, then what was received first; what has no day yet comes
   * last. Every argument that is given narrows the list.
   */
  readonly dossiers: DossierConnection;
  /**
   * Everything that proves a record of basis, as one zip file that verifies without the hub: all entries of the evidence log
   * about its dossier, up to the newest checkpoint. For who may read the record; of entries that the caller may not read,
   * everything but their content. The part `exchanges` is always left out, because what registers sent may hold more than the
   * caller may read; the command `evidence export` has it. Large: ask for one at a time.
   */
  readonly evidenceBundle: EvidenceBundlePayload;
  /**
   * Facts read with flags in the last thirty days by officials of the same unit, for dossiers, that are worth comparing with
   * the original: the most uncertain ones, and among them a slice drawn by lot over all such facts whatever their flags, so
   * that error rates measured from confirmations are not those of doubtful facts alone. Confirmed ones are not offered, nor
   * what was read in lists of more than 500 objects.
   */
  readonly factsToConfirm: FactToConfirmConnection;
  /** One household by residence-file number. Null only if every register that keeps households was asked and has none. */
  readonly household?: Maybe<Household>;
  /**
   * What the portal has for the caller's unit and could not be taken in yet, or is not known to be for any unit; what came
   * first first. Names nobody: only the portal's reference and why.
   */
  readonly intakeQueue: IntakeConnection;
  /**
   * Whether a number, a name and a date of birth belong together. Says which parts agree with the registers and nothing
   * else: no value of a register is disclosed.
   */
  readonly matchPerson: PersonMatch;
  /** An object by its opaque id; null if there is none. */
  readonly node?: Maybe<Node>;
  /** Several objects by id in the order asked, null where there is none. At most 1000. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Times in which a register did not answer, as this hub saw them by its calls for anything; what was noted last comes first.
   * Evidence, kept for ever: a decision can name one by its `id`. Seen a few seconds after the call.
   */
  readonly outages: OutageConnection;
  /**
   * Passkeys of the officials of the caller's unit, those that wait to be vouched for included; what was registered last comes
   * first, at most 200.
   */
  readonly passkeys: ReadonlyArray<Passkey>;
  /**
   * One person by personal identification number. Null only if every register that finds people by it was asked and has
   * none; if one could not be asked, a Person comes back whose facts say so.
   */
  readonly person?: Maybe<Person>;
  /** Several persons in the order asked, null where there is none. At most 1000. */
  readonly persons: ReadonlyArray<Maybe<Person>>;
  /** A procedure by its code; null if the catalogue has none, or not this version. Tells of no person; needs no purpose. */
  readonly procedure?: Maybe<Procedure>;
  /**
   * How far the review of each procedure of the catalogue is, in the order of their codes. Tells of no person but of the
   * officials who moved it. For officials, supervisors and auditors; needs no procedure.
   */
  readonly procedureReviews: ProcedureReviewConnection;
  /** Procedures of the catalogue. Tells of no person; needs no purpose. */
  readonly procedures: ProcedureConnection;
  /**
   * How ready the components of procedures are to be replaced by data: for how many dossiers each could have been, and why
   * not for the others. Counted from the stored assessments of all units: of each dossier the latest one made in the time
   * asked for, and no other. Dossiers that were never assessed, as while it is not settled who may file, are not among them.
   * Tells of no person. For officials, supervisors and auditors; needs no procedure.
   */
  readonly readiness: ReadinessConnection;
  /** All registers, with their state now. */
  readonly registers: ReadonlyArray<Register>;
  /**
   * How often registers and flags were right, measured from officials' confirmations: of one register, one field, or all
   * where an argument is left out. Tells of no person; needs no purpose.
   */
  readonly reliability: Reliability;
  /**
   * Decisions of the caller's unit that have to be looked at again: they rest on an assessment that was made while a register did
   * not answer, and look otherwise now that it does. What was opened last comes first.
   */
  readonly reviews: ReviewConnection;
  /** Every rule whose code a reason can carry. */
  readonly rules: ReadonlyArray<Rule>;
  /**
   * People of whom a record fits, in any register that can be searched. Matches what records say, not the facts that the
   * hub serves, so that a name since corrected is found as well; who fits several times comes once. Nobody is joined by
   * name. An empty list means that there is nobody only if `completeness` is PRESENT.
   */
  readonly searchPersons: PersonSearchConnection;
  /**
   * How often it was shown, or not, that who filed may file: of each dossier the last check of the time asked for counts, by
   * procedure. Counted over all units; tells of no person. For officials, supervisors and auditors; needs no procedure.
   */
  readonly submitterChecks: SubmitterCheckCounts;
  /**
   * A record of the basis on which an official proceeded; null if there is none, or if it is another unit's and not of the
   * caller's own making. Officials always read what they recorded, wherever they work now.
   */
  readonly waiver?: Maybe<Waiver>;
  /**
   * Records of the caller's unit, and with `own` those that the caller made anywhere; what was recorded last comes first.
   * Every argument that is given narrows the list.
   */
  readonly waivers: WaiverConnection;
};


/** The questions that can be asked. */
export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryCompareAssessmentsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryDataIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dossier?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  register?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<DataIssueState>;
};


/** The questions that can be asked. */
export type QueryDossierArgs = {
  code: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QueryDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assignedTo?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: Scalars['Int']['input'];
  procedure?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<DossierState>;
};


/** The questions that can be asked. */
export type QueryEvidenceBundleArgs = {
  waiverId: Scalars['ID']['input'];
  withhold?: ReadonlyArray<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryFactsToConfirmArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. */
export type QueryHouseholdArgs = {
  householdNumber: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QueryIntakeQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. */
export type QueryMatchPersonArgs = {
  dateOfBirth: Scalars['PartialDate']['input'];
  fullName: Scalars['String']['input'];
  personalId: Scalars['PersonalId']['input'];
};


/** The questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryOutagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  register?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** The questions that can be asked. */
export type QueryPasskeysArgs = {
  official?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryPersonArgs = {
  personalId: Scalars['PersonalId']['input'];
};


/** The questions that can be asked. */
export type QueryPersonsArgs = {
  personalIds: ReadonlyArray<Scalars['PersonalId']['input']>;
};


/** The questions that can be asked. */
export type QueryProcedureArgs = {
  code: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryProcedureReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  late?: InputMaybe<Scalars['Boolean']['input']>;
  procedure?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ProcedureReviewState>;
};


/** The questions that can be asked. */
export type QueryProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  level?: InputMaybe<ProcedureLevel>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryReadinessArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<ReadinessPeriod>;
  department?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  least?: Scalars['Int']['input'];
  procedure?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** The questions that can be asked. */
export type QueryReliabilityArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
  register?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dossier?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The questions that can be asked. */
export type QuerySearchPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: PersonSearch;
  first?: Scalars['Int']['input'];
};


/** The questions that can be asked. */
export type QuerySubmitterChecksArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  procedure?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** The questions that can be asked. */
export type QueryWaiverArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryWaiversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dossier?: InputMaybe<Scalars['String']['input']>;
  effect?: InputMaybe<WaiverEffect>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  official?: InputMaybe<Scalars['String']['input']>;
  own?: Scalars['Boolean']['input'];
  procedure?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<WaiverState>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** How many dossiers failed by a cause. */
export type ReadinessCause = {
  readonly __typename?: 'ReadinessCause';
  /** Dossiers in which it is among the causes. */
  readonly among: Scalars['Int']['output'];
  /** The cause; null: none was named. */
  readonly code?: Maybe<AssessmentCauseCode>;
  /** Dossiers in which it is the first cause shown; these add up to all that were not replaced. */
  readonly first: Scalars['Int']['output'];
  /** The same for people. */
  readonly text: Scalars['String']['output'];
};


/** How many dossiers failed by a cause. */
export type ReadinessCauseTextArgs = {
  lang?: InputMaybe<Language>;
};

/** One page of figures. Forward only, without a total. */
export type ReadinessConnection = {
  readonly __typename?: 'ReadinessConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if assessments could not be counted. */
  readonly completeness: Completeness;
  /** The figures, by procedure, component, department and time. */
  readonly edges: ReadonlyArray<ReadinessEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** Figures in a list. */
export type ReadinessEdge = {
  readonly __typename?: 'ReadinessEdge';
  /** Where to go on behind these; only good for the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The figures. */
  readonly node: ReadinessFigure;
};

/** How ready one component of a procedure is to be replaced by data. */
export type ReadinessFigure = {
  readonly __typename?: 'ReadinessFigure';
  /** Why data could not replace the paper for the others; what most of them failed by first comes first. */
  readonly causes: ReadonlyArray<ReadinessCause>;
  /** Code of the component within the procedure. */
  readonly componentCode: Scalars['String']['output'];
  /** Its name; null if the catalogue does not have it. */
  readonly componentName?: Maybe<Scalars['String']['output']>;
  /** Department that answers for it; null in the same case. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** Dossiers counted (n): the sum of `outcomes`. */
  readonly dossiers: Scalars['Int']['output'];
  /** First day of the time counted; null: open. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** What the component came to in their latest assessments; every outcome is there. */
  readonly outcomes: ReadonlyArray<ReadinessOutcome>;
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['output'];
  /** Its name in the newest version counted; null if the catalogue does not have that version. */
  readonly procedureName?: Maybe<Scalars['String']['output']>;
  /** Versions of the procedure by which the dossiers were assessed, ascending. */
  readonly procedureVersions: ReadonlyArray<Scalars['Int']['output']>;
  /** Those for which it could only have with the basis for proceeding recorded. Not among `replaced`. */
  readonly replaceableWithWaiver: ReadinessShare;
  /** Those for which data could have replaced the paper. */
  readonly replaced: ReadinessShare;
  /** Dossiers for which the component was required: all but NOT_REQUIRED. Shares are of these. */
  readonly required: Scalars['Int']['output'];
  /** Last day of it; null: open. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};


/** How ready one component of a procedure is to be replaced by data. */
export type ReadinessFigureComponentNameArgs = {
  lang?: InputMaybe<Language>;
};


/** How ready one component of a procedure is to be replaced by data. */
export type ReadinessFigureDepartmentArgs = {
  lang?: InputMaybe<Language>;
};


/** How ready one component of a procedure is to be replaced by data. */
export type ReadinessFigureProcedureNameArgs = {
  lang?: InputMaybe<Language>;
};

/** How many dossiers came to an outcome. */
export type ReadinessOutcome = {
  readonly __typename?: 'ReadinessOutcome';
  /** How many dossiers. */
  readonly dossiers: Scalars['Int']['output'];
  /** The outcome. */
  readonly outcome: ComponentOutcome;
  /** The same for people. */
  readonly outcomeText: Scalars['String']['output'];
};


/** How many dossiers came to an outcome. */
export type ReadinessOutcomeOutcomeTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Stretches of time, by the day in Viet Nam. */
export type ReadinessPeriod =
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Weeks, from Monday. */
  | 'WEEK';

/** A share, with how many it is of and how far it holds. */
export type ReadinessShare = {
  readonly __typename?: 'ReadinessShare';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Upper end of it. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the interval in which the share lies with a confidence of 95 % (Wilson); null if `of` is 0. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Of how many. */
  readonly of: Scalars['Int']['output'];
  /** The share, 0 to 1; null where it would be of fewer dossiers than `least`. It is 0 or 1 only for none or all. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** All of this in words, never the share alone. */
  readonly text: Scalars['String']['output'];
};


/** A share, with how many it is of and how far it holds. */
export type ReadinessShareTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Why a flag is what it is: a rule of the data, with the claims that triggered it. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The claims it rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** Stable code, explained by the query `rules`. */
  readonly code: Scalars['String']['output'];
  /** What the official can do next; null where nothing needs to be done. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** How much it matters. */
  readonly severity: Severity;
  /** In words, with the values compared. */
  readonly text: Scalars['String']['output'];
};


/** Why a flag is what it is: a rule of the data, with the claims that triggered it. */
export type ReasonNextStepArgs = {
  lang?: InputMaybe<Language>;
};


/** Why a flag is what it is: a rule of the data, with the claims that triggered it. */
export type ReasonTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Whose work is handed over. */
export type ReassignInput = {
  /** Codes of open dossiers of that official; left out: all. */
  readonly dossiers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Official whose work it is (MaCanBo). */
  readonly from: Scalars['String']['input'];
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Official who gets it (MaCanBo). */
  readonly to: Scalars['String']['input'];
};

/** What became of a hand-over. */
export type ReassignPayload = {
  readonly __typename?: 'ReassignPayload';
  /** Codes of the dossiers handed over, in order of receipt; empty if it was refused. */
  readonly dossiers: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was refused; empty if it was done. */
  readonly errors: ReadonlyArray<MoveDossierError>;
};

/** What the evidence log gave for an entry. */
export type Receipt = {
  readonly __typename?: 'Receipt';
  /** When it was entered, by the clock of the log. */
  readonly at: Scalars['DateTime']['output'];
  /** Place of the entry in the log, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Hash of the leaf, base64url. */
  readonly leafHash: Scalars['String']['output'];
  /** Origin of the log. */
  readonly origin: Scalars['String']['output'];
  /** How far the log vouches for it now. */
  readonly state: ReceiptState;
  /** The same for people. */
  readonly stateText: Scalars['String']['output'];
  /** Digest of the statement, base64url. */
  readonly statementDigest: Scalars['String']['output'];
  /** Whether a time-stamping authority (RFC 3161) put a time to a checkpoint that covers it. */
  readonly timestamp: TimestampState;
  /** The same for people. */
  readonly timestampText: Scalars['String']['output'];
};


/** What the evidence log gave for an entry. */
export type ReceiptStateTextArgs = {
  lang?: InputMaybe<Language>;
};


/** What the evidence log gave for an entry. */
export type ReceiptTimestampTextArgs = {
  lang?: InputMaybe<Language>;
};

/** How far the evidence log vouches for an entry. */
export type ReceiptState =
  /** Covered by a checkpoint that the log signed. */
  | 'CHECKPOINTED'
  /** Entered: only the hub's promise. */
  | 'LOGGED'
  /** Covered by a checkpoint that a witness cosigned. */
  | 'WITNESSED';

/** Papers that are there. */
export type ReceivePaperInput = {
  /** Codes of their components. */
  readonly components: ReadonlyArray<Scalars['String']['input']>;
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** `version` of the dossier as it was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What else there is to say, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** By what way they came. */
  readonly way: PaperWay;
};

/** Who recognises whom (loại xác nhận). */
export type RecognitionKind =
  /** Con nhận cha */
  | 'CHILD_RECOGNISES_FATHER'
  /** Con nhận mẹ */
  | 'CHILD_RECOGNISES_MOTHER'
  /** Cha nhận con */
  | 'FATHER_RECOGNISES_CHILD'
  /** Mẹ nhận con */
  | 'MOTHER_RECOGNISES_CHILD';

/** A fact whose value is of type RecognitionKind. */
export type RecognitionKindFact = Fact & {
  readonly __typename?: 'RecognitionKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<RecognitionKind>;
};


/** A fact whose value is of type RecognitionKind. */
export type RecognitionKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type RecognitionKind. */
export type RecognitionKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Who may countersign, by which document. */
export type RecordDelegationInput = {
  /** Official who gets it (MaCanBo). */
  readonly delegate: Scalars['String']['input'];
  /** Unit of that official (MaDonVi); left out: the caller's. */
  readonly delegateUnit?: InputMaybe<Scalars['String']['input']>;
  /** Document by which it is given: number and day, at most 200 characters. */
  readonly document: Scalars['String']['input'];
  /** First whole day. */
  readonly from: Scalars['PartialDate']['input'];
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Codes of procedures; empty: all. */
  readonly procedures?: ReadonlyArray<Scalars['String']['input']>;
  /** Last whole day, at most a year after the first. */
  readonly to: Scalars['PartialDate']['input'];
};

/** What came of a delegation. */
export type RecordDelegationPayload = {
  readonly __typename?: 'RecordDelegationPayload';
  /** The delegation; null if it was refused. */
  readonly delegation?: Maybe<Delegation>;
  /** Why it was refused; empty if it was not. */
  readonly errors: ReadonlyArray<WaiverError>;
};

/** How far a request for papers got. */
export type RecordDeliveryInput = {
  /** When; not to come. */
  readonly at: Scalars['DateTime']['input'];
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** `version` of the dossier as it was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What else there is to say, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How far. */
  readonly state: DeliveryStep;
};

/** What a registrar answered. */
export type RecordRegistrarAnswerInput = {
  /** The answer, at most 2000 characters. */
  readonly answer: Scalars['String']['input'];
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** `version` of the dossier as it was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it comes to. */
  readonly outcome: RegistrarOutcome;
  /** `id` of the question. */
  readonly question: Scalars['ID']['input'];
  /** Codes of the components asked about that need nothing more after it. */
  readonly settles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What was prepared, and its signature. */
export type RecordWaiverInput = {
  /** Made by the client once for one act, 8 to 100 characters. Sent again with the same content it gives the same record. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `id` of what `prepareWaiver` returned. */
  readonly preparedId: Scalars['ID']['input'];
  /** The signature. */
  readonly signature: SignatureInput;
};

/** What turned out about the data that a record relied on. */
export type RecordWaiverOutcomeInput = {
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What turned out. */
  readonly outcome: WaiverOutcome;
  /** By what it is known, 10 to 2000 characters. */
  readonly text: Scalars['String']['input'];
  /** `id` of the record. */
  readonly waiver: Scalars['ID']['input'];
};

/** A source system that the hub reads. */
export type Register = Node & {
  readonly __typename?: 'Register';
  /** Short stable name, for example `civil-registry`. */
  readonly code: Scalars['String']['output'];
  /** Which years and registrars are digitised. */
  readonly coverage: ReadonlyArray<RegisterCoverage>;
  /** The fields of this schema that it answers, with its place in the order of authority. */
  readonly fields: ReadonlyArray<RegisterField>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Who answers for the data. */
  readonly owner: Scalars['String']['output'];
  /** What of it may be shared, and on what decision. */
  readonly scope: ReadonlyArray<RegisterScope>;
  /** Whether it can be asked now; asked anew for each query. */
  readonly state: RegisterState;
  /** Name for people. */
  readonly title: Scalars['String']['output'];
};


/** A source system that the hub reads. */
export type RegisterOwnerArgs = {
  lang?: InputMaybe<Language>;
};


/** A source system that the hub reads. */
export type RegisterTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** One call to a register. */
export type RegisterAttempt = {
  readonly __typename?: 'RegisterAttempt';
  /** When it was made. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Why nothing was answered; null where the register answered. */
  readonly failure?: Maybe<RegisterFailure>;
  /** Code of the register. */
  readonly register: Scalars['String']['output'];
  /** As the register's log and the claims have it. */
  readonly requestId: Scalars['ID']['output'];
  /** Milliseconds until it was answered or given up. */
  readonly tookMs: Scalars['Int']['output'];
};

/** A part of a register that is digitised. */
export type RegisterCoverage = {
  readonly __typename?: 'RegisterCoverage';
  /** First year digitised. */
  readonly fromYear?: Maybe<Scalars['Int']['output']>;
  /** Whether other registrars make such records too, so that not finding one here denies nothing. */
  readonly isLocal: Scalars['Boolean']['output'];
  /** Kind of record: births, deaths, … */
  readonly records: Scalars['String']['output'];
  /** Registrars covered, in words. */
  readonly registrars: Scalars['String']['output'];
  /** Last year digitised; null if it goes on. */
  readonly toYear?: Maybe<Scalars['Int']['output']>;
};


/** A part of a register that is digitised. */
export type RegisterCoverageRegistrarsArgs = {
  lang?: InputMaybe<Language>;
};

/** Why a register did not answer. */
export type RegisterFailure =
  /** Its connector is set up wrongly. */
  | 'BAD_CONFIG'
  /** It does not let the hub in. */
  | 'FORBIDDEN'
  /** Its answer cannot be read. */
  | 'MALFORMED'
  /** It does not offer what was asked. */
  | 'NOT_SUPPORTED'
  /** It says that it has too much to do. */
  | 'OVERLOADED'
  /** It refuses the request. */
  | 'REJECTED'
  /** It did not answer in time. */
  | 'TIMEOUT'
  /** There was no connection. */
  | 'UNREACHABLE';

/** A field that a register answers. */
export type RegisterField = {
  readonly __typename?: 'RegisterField';
  /** Place of this register in the order of authority for the field; 1 is first. */
  readonly authority: Scalars['Int']['output'];
  /** How far it is protected. */
  readonly classification: Classification;
  /** Entity and field, for example `Person.dateOfBirth`. */
  readonly field: Scalars['String']['output'];
};

/** What one register says to an identity. */
export type RegisterMatch = {
  readonly __typename?: 'RegisterMatch';
  /** Whether it has this date under the number. */
  readonly dateOfBirth: MatchOutcome;
  /** Whether it has this name under the number. */
  readonly fullName: MatchOutcome;
  /** Whether it has the number. */
  readonly personalId: MatchOutcome;
  /** The register. */
  readonly register: Register;
};

/** A register that was not searched. */
export type RegisterNotSearched = {
  readonly __typename?: 'RegisterNotSearched';
  /** Why not. */
  readonly reason: Reason;
  /** Which. */
  readonly register: Register;
};

/** What the browser gave for a new passkey. */
export type RegisterPasskeyInput = {
  /** The attestation object, base64url. */
  readonly attestationObject: Scalars['String']['input'];
  /** `challenge` that `beginPasskey` gave. */
  readonly challenge: Scalars['String']['input'];
  /** The client's data, base64url. */
  readonly clientDataJSON: Scalars['String']['input'];
  /** Id of the credential, base64url. */
  readonly credentialId: Scalars['String']['input'];
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `id` of a passkey of the caller that this one replaces. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
  /** How the authenticator can be reached: internal, usb, nfc, ble, hybrid. */
  readonly transports?: ReadonlyArray<Scalars['String']['input']>;
};

/** How often a register was right in a field. */
export type RegisterReliability = {
  readonly __typename?: 'RegisterReliability';
  /** Chance that a claim is right; with few confirmations drawn towards what the register and the field show elsewhere. */
  readonly estimate: Scalars['Float']['output'];
  /** Entity and field, for example `Person.dateOfBirth`. */
  readonly field: Scalars['String']['output'];
  /** The range in which that chance lies. */
  readonly interval: Interval;
  /** Whether probabilities of this field are learned from confirmations; if not, they are the share of registers that agree. */
  readonly learned: Scalars['Boolean']['output'];
  /** Claims of it that were compared with an original. */
  readonly n: Scalars['Int']['output'];
  /** The register. */
  readonly register: Register;
  /** How many of them were right, or only less precise. */
  readonly right: Scalars['Int']['output'];
};

/** A field that a register holds, and whether its owner shares it. */
export type RegisterScope = {
  readonly __typename?: 'RegisterScope';
  /** Decision that publishes the scope, as told to the hub (configuration, not legal advice). */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** Entity and field, for example `Person.dateOfDeath`. */
  readonly field: Scalars['String']['output'];
  /** Whether the published scope contains it. */
  readonly shared: Scalars['Boolean']['output'];
  /** First day on which the decision applies. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
};

/** Whether a register can be asked. */
export type RegisterState = {
  readonly __typename?: 'RegisterState';
  /** Whether it answered just now. */
  readonly available: Scalars['Boolean']['output'];
  /** When it was asked. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** How long the answer took, in milliseconds; null if it did not answer. */
  readonly latencyMs?: Maybe<Scalars['Float']['output']>;
  /** Why not, as a stable code: UNREACHABLE, TIMEOUT, FORBIDDEN, REJECTED, MALFORMED, OVERLOADED, BAD_CONFIG. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

/** Marital status as somebody declared it to the population register. */
export type RegisteredMaritalStatus =
  /** Đã ly hôn */
  | 'DIVORCED'
  /** Đang có vợ/chồng */
  | 'MARRIED'
  /** Chưa kết hôn */
  | 'NEVER_MARRIED'
  /** Góa */
  | 'WIDOWED';

/** A fact whose value is of type RegisteredMaritalStatus. */
export type RegisteredMaritalStatusFact = Fact & {
  readonly __typename?: 'RegisteredMaritalStatusFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<RegisteredMaritalStatus>;
};


/** A fact whose value is of type RegisteredMaritalStatus. */
export type RegisteredMaritalStatusFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type RegisteredMaritalStatus. */
export type RegisteredMaritalStatusFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What a registrar answered. */
export type RegistrarAnswer = {
  readonly __typename?: 'RegistrarAnswer';
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** What it comes to. */
  readonly outcome: RegistrarOutcome;
  /** The answer. */
  readonly text: Scalars['String']['output'];
};

/** What a registrar's answer comes to. */
export type RegistrarOutcome =
  /** The data is right. */
  | 'CONFIRMED'
  /** The data was wrong and is corrected. */
  | 'CORRECTED'
  /** The registrar has no such record. */
  | 'NO_RECORD'
  /** Something else. */
  | 'OTHER';

/** What a registrar was asked. */
export type RegistrarQuestion = {
  readonly __typename?: 'RegistrarQuestion';
  /** The answer; null while there is none. */
  readonly answer?: Maybe<RegistrarAnswer>;
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Codes of the components that it is about. */
  readonly components: ReadonlyArray<Scalars['String']['output']>;
  /** The day by which an answer was asked for. */
  readonly dueOn: Scalars['PartialDate']['output'];
  /** What `recordRegistrarAnswer` takes. */
  readonly id: Scalars['ID']['output'];
  /** Whether that day has passed without an answer. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Official who asked (MaCanBo). */
  readonly official: Scalars['String']['output'];
  /** What was asked. */
  readonly question: Scalars['String']['output'];
  /** Who was asked. */
  readonly registrar: Scalars['String']['output'];
  /** Unit that asked (MaDonVi). */
  readonly unit: Scalars['String']['output'];
};

/** Whether an event was registered for the first time (loại đăng ký). */
export type RegistrationKind =
  /** Đăng ký lại */
  | 'AGAIN'
  /** Đăng ký lần đầu */
  | 'FIRST';

/** A fact whose value is of type RegistrationKind. */
export type RegistrationKindFact = Fact & {
  readonly __typename?: 'RegistrationKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<RegistrationKind>;
};


/** A fact whose value is of type RegistrationKind. */
export type RegistrationKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type RegistrationKind. */
export type RegistrationKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Measured error rates. Every confirmed fact counts once, with its latest confirmation. */
export type Reliability = {
  readonly __typename?: 'Reliability';
  /** How many facts the audit slice has offered that were not confirmed yet. Many of them beside few confirmed, and who chose which to confirm may bias `auditedFlags`. */
  readonly auditOpen?: Maybe<Scalars['Int']['output']>;
  /** The same over the audit slice alone: not biased by which facts looked doubtful. */
  readonly auditedFlags: ReadonlyArray<FlagTruth>;
  /** How often what was served under each flag was wrong, over all confirmations. */
  readonly flags: ReadonlyArray<FlagTruth>;
  /** By register and field, those of which something was confirmed. */
  readonly registers: ReadonlyArray<RegisterReliability>;
};

/** What the official says to an outcome. */
export type ReplyToOutcomeInput = {
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `id` of the outcome, from `Waiver.history`. */
  readonly outcome: Scalars['ID']['input'];
  /** The reply, 10 to 2000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A value of a register that is wrong. */
export type ReportDataIssueInput = {
  /** Code of the dossier about which it was found. */
  readonly dossier: Scalars['String']['input'];
  /** What shows it, at most 2000 characters. */
  readonly evidence: Scalars['String']['input'];
  /**
   * Made by the client once for one ticket, 8 to 100 characters, for example a UUID. Sent again with the same content it
   * gives the same ticket, with other content it is refused.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it should say, written as `confirmFact` takes a value. */
  readonly proposedValue: Scalars['String']['input'];
  /** The fact: `ref` of it, exactly as an answer of this hub had it. */
  readonly ref: Scalars['FactRef']['input'];
  /** Code of the register that is wrong. */
  readonly register: Scalars['String']['input'];
};

/** Why a paper was asked for. */
export type RequestCause = {
  readonly __typename?: 'RequestCause';
  /** Code of the cause, as assessments have it. */
  readonly code: Scalars['String']['output'];
  /** The cause in words. */
  readonly text: Scalars['String']['output'];
};


/** Why a paper was asked for. */
export type RequestCauseTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What the citizen is asked for. */
export type RequestPaperInput = {
  /** `id` of the official's last assessment of the dossier. */
  readonly assessment: Scalars['ID']['input'];
  /** By what way the citizen is told. */
  readonly channel: PaperChannel;
  /** When registers did not answer, as the ground of it; at most 50 in all. */
  readonly cites?: InputMaybe<CitesInput>;
  /** Codes of the components of which the paper is asked for. */
  readonly components: ReadonlyArray<Scalars['String']['input']>;
  /** Dossier code. */
  readonly dossier: Scalars['String']['input'];
  /** `version` of the dossier as it was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Made by the client once for one act, as in `AssignDossierInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Codes of components that need or may come to need a paper, and are knowingly not asked for: they cannot be, later. */
  readonly leftOut?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why, where the hub advises no paper; at most 2000 characters. The citizen is not told. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A component of which the paper was asked for. */
export type RequestedComponent = {
  readonly __typename?: 'RequestedComponent';
  /** Whether the hub advised against asking for it. */
  readonly againstAdvice: Scalars['Boolean']['output'];
  /** What made it necessary. */
  readonly causes: ReadonlyArray<RequestCause>;
  /** Code within the procedure. */
  readonly code: Scalars['String']['output'];
  /** Whether the citizen was told to have the data corrected: only where it is wrong or lacks something, not where it could not be had. */
  readonly correction: Scalars['Boolean']['output'];
  /** Facts that fell short, by their flags; no values. */
  readonly facts: ReadonlyArray<FactShort>;
  /** Name of the component. */
  readonly name: Scalars['String']['output'];
  /** What the assessment said of it, for example PAPER_NEEDED. */
  readonly outcome: Scalars['String']['output'];
};


/** A component of which the paper was asked for. */
export type RequestedComponentNameArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * One stretch of residence as the residence register has it: a registered residence, or the place where somebody lives. A
 * register that gives a stay no id of its own has it known by person, kind and first day.
 */
export type Residence = Node & {
  readonly __typename?: 'Residence';
  /** Where. A stay that is over keeps the units in which it was written. */
  readonly address: AddressFact;
  /** Why it ended (lý do xóa đăng ký), as written; not applicable while it lasts. */
  readonly endReason: StringFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Permanent, temporary, or where the person lives now. */
  readonly kind: ResidenceKindFact;
  /** Last day for which a temporary residence was registered (thời hạn tạm trú); not applicable to the other kinds. */
  readonly registeredUntil: PartialDateFact;
  /** First day. */
  readonly since: PartialDateFact;
  /** Last day; not applicable while the stay lasts, whether or not its term has passed. */
  readonly until: PartialDateFact;
};

/** Kinds of residence (Law on Residence). */
export type ResidenceKind =
  /** Nơi ở hiện tại */
  | 'CURRENT'
  /** Thường trú */
  | 'PERMANENT'
  /** Tạm trú */
  | 'TEMPORARY';

/** A fact whose value is of type ResidenceKind. */
export type ResidenceKindFact = Fact & {
  readonly __typename?: 'ResidenceKindFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<ResidenceKind>;
};


/** A fact whose value is of type ResidenceKind. */
export type ResidenceKindFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type ResidenceKind. */
export type ResidenceKindFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to an object of type Residence. */
export type ResidenceLink = Fact & {
  readonly __typename?: 'ResidenceLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Residence>;
};


/** A fact that points to an object of type Residence. */
export type ResidenceLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type Residence. */
export type ResidenceLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type Residence. Its flags say whether the set is complete. */
export type ResidenceLinkSet = Fact & {
  readonly __typename?: 'ResidenceLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<ResidenceLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type Residence. Its flags say whether the set is complete. */
export type ResidenceLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type Residence. Its flags say whether the set is complete. */
export type ResidenceLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Why something is not tried again. */
export type RetryIntakeError = {
  readonly __typename?: 'RetryIntakeError';
  /** Which rule it breaks. */
  readonly code: RetryIntakeErrorCode;
  /** What to do, in words. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why something is not tried again. */
export type RetryIntakeErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which something is not tried again. */
export type RetryIntakeErrorCode =
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** Nothing with this reference waits for the unit: it was taken in, or never was there. */
  | 'INTAKE_ITEM_UNKNOWN'
  /** It could not be noted now; send the same again. */
  | 'NOT_STORED';

/** What is to be tried again. */
export type RetryIntakeInput = {
  /** Made by the client once, 8 to 100 characters, for example a UUID. Trying again twice does no harm. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `reference` of the item. */
  readonly reference: Scalars['String']['input'];
};

/** What became of it. */
export type RetryIntakePayload = {
  readonly __typename?: 'RetryIntakePayload';
  /** Whether it is being tried again; it leaves the queue once it is taken in. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Why it is not; empty if it is. */
  readonly errors: ReadonlyArray<RetryIntakeError>;
};

/** What came of looking at a decision again. */
export type ReviewClosing =
  /** It was changed, by whatever act the law provides. */
  | 'DECISION_CHANGED'
  /** It is right as it was taken. */
  | 'DECISION_STANDS';

/** A page of reviews. */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if it could not be looked up. */
  readonly completeness: Completeness;
  /** What was opened. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** One review in a page. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: DossierReview;
};

/** What has to be looked at again. */
export type ReviewReason =
  /** Components that were accepted on data. */
  | 'ACCEPTED_ON_DATA'
  /** That the dossier was returned or refused. */
  | 'RETURNED_OR_REFUSED';

/** Which passkey is revoked. */
export type RevokePasskeyInput = {
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `id` of the passkey. */
  readonly passkey: Scalars['ID']['input'];
  /** Why, 3 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Which record is taken back. */
export type RevokeWaiverInput = {
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, 10 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** `id` of the record. */
  readonly waiver: Scalars['ID']['input'];
};

/** A rule of the data: what a reason's code means. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** Stable code, as in `Reason.code`. */
  readonly code: Scalars['String']['output'];
  /** Why it matters and when it applies. */
  readonly description: Scalars['String']['output'];
  /** The fields it can speak about, for example `Person.dateOfBirth`; empty for rules about every fact. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** What the official can do next; null where nothing needs to be done. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** How much it matters. */
  readonly severity: Severity;
  /** What it checks, in one line. */
  readonly title: Scalars['String']['output'];
};


/** A rule of the data: what a reason's code means. */
export type RuleDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A rule of the data: what a reason's code means. */
export type RuleNextStepArgs = {
  lang?: InputMaybe<Language>;
};


/** A rule of the data: what a reason's code means. */
export type RuleTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** How a value compares with what was searched for. */
export type SearchComparison =
  /** The same, more or less precisely (diacritics lost, the year of a whole date). */
  | 'COMPATIBLE'
  /** The same; `difference` may name what is only a way of writing (case, style of tone marks, hidden characters). */
  | 'EQUAL'
  /** Differs in a way that is often only spelling; a person must look. */
  | 'NEAR';

/** A record that fits, as it stands in its register or as a correction has left it. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** The date of birth as the record has it; null if records of this kind hold none. */
  readonly dateOfBirth?: Maybe<SearchedValue>;
  /** The name as the record has it; null if records of this kind hold none. */
  readonly fullName?: Maybe<SearchedValue>;
  /** By which of its numbers the record stands here: PID; in a search by number also SUPERSEDED_PID or CMND. */
  readonly linkedBy: Scalars['String']['output'];
  /** The personal identification number as the record has it; null if records of this kind hold none. */
  readonly personalId?: Maybe<SearchedValue>;
  /** The record within the register, as its owner would find it. */
  readonly recordRef: Scalars['String']['output'];
  /** When the register recorded it; null if it does not say. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose record it is. */
  readonly register: Register;
  /** Identifies the request to the register (MaYeuCau), for its log and ours. */
  readonly requestId: Scalars['ID']['output'];
  /** When the hub asked. */
  readonly retrievedAt: Scalars['DateTime']['output'];
};

/** What a record says in one field, held against what was searched for. */
export type SearchedValue = {
  readonly __typename?: 'SearchedValue';
  /** How it compares; null if it was not searched by, or cannot be read. */
  readonly comparison?: Maybe<SearchComparison>;
  /** What differs; null if nothing does, or nothing was compared. */
  readonly difference?: Maybe<ValueDifference>;
  /** What the record holds, byte for byte, before any reading. */
  readonly raw?: Maybe<Scalars['String']['output']>;
  /** As canonical text; null if the record says nothing that can be read. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** What a record says in one field, held against what was searched for. */
export type SearchedValueValueArgs = {
  lang?: InputMaybe<Language>;
};

/** Where an answer came from. */
export type ServedFrom =
  /** The hub's last known answer, because the register did not answer. */
  | 'LAST_KNOWN'
  /** The register, now. */
  | 'REGISTER';

/** Why a settlement was refused. */
export type SettleSubmitterError = {
  readonly __typename?: 'SettleSubmitterError';
  /** Which cause. */
  readonly code: SettleSubmitterErrorCode;
  /** What to do, in words; repeats nothing that was submitted. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why a settlement was refused. */
export type SettleSubmitterErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which a settlement is refused. */
export type SettleSubmitterErrorCode =
  /** The document is not named, too long, or written with control characters. */
  | 'DOCUMENT_INCOMPLETE'
  /** The dossier is concluded. */
  | 'DOSSIER_CLOSED'
  /** The code does not have the form of a dossier code, or its date does not exist. */
  | 'DOSSIER_CODE_MALFORMED'
  /** Somebody else dealt with the dossier at the same moment. */
  | 'DOSSIER_MOVED'
  /** The caller's unit has no dossier with this code. */
  | 'DOSSIER_UNKNOWN'
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The official used the key before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The owner's identity was not checked. */
  | 'IDENTITY_NOT_CHECKED'
  /** There is no other dossier of the same procedure and unit under the code named. */
  | 'NOT_FILED_AGAIN'
  /** The dossier was not filed by an official or a postal agent. */
  | 'NOT_ON_BEHALF'
  /** The hub could not store it just now; nothing was kept. */
  | 'NOT_STORED'
  /** Under this procedure nobody may act for the owner, by a mandate either. */
  | 'NO_REPRESENTATION'
  /** The catalogue has no procedure with the dossier's code. */
  | 'PROCEDURE_UNKNOWN';

/** How it was settled who may file a dossier. */
export type SettleSubmitterInput = {
  /** The document that was seen, with its number and where it is from; with FILED_AGAIN the code of the new dossier. At most 200 characters. */
  readonly document: Scalars['String']['input'];
  /** Dossier code, in either style. */
  readonly dossierCode: Scalars['String']['input'];
  /** By what way. */
  readonly how: SubmitterSettlementKind;
  /**
   * Made by the client once for one settlement, 8 to 100 characters, for example a UUID. Sent again with the same content it
   * gives the same answer, with other content it is refused.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** With OWNER_PRESENT: that the official compared the one present with an identity document. */
  readonly identityChecked?: Scalars['Boolean']['input'];
};

/** What became of a settlement. */
export type SettleSubmitterPayload = {
  readonly __typename?: 'SettleSubmitterPayload';
  /** Why it was refused; empty if it was recorded. */
  readonly errors: ReadonlyArray<SettleSubmitterError>;
  /** The settlement as recorded; null if it was refused. */
  readonly settlement?: Maybe<SubmitterSettlement>;
};

/** How much a reason matters. */
export type Severity =
  /** The value should not be relied on as it is. */
  | 'ERROR'
  /** Good to know. */
  | 'INFO'
  /** Look before deciding. */
  | 'WARNING';

/** Sex as recorded in civil status. */
export type Sex =
  /** Nữ */
  | 'FEMALE'
  /** Nam */
  | 'MALE';

/** A fact whose value is of type Sex. */
export type SexFact = Fact & {
  readonly __typename?: 'SexFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Sex>;
};


/** A fact whose value is of type Sex. */
export type SexFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type Sex. */
export type SexFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Which record is signed. */
export type SignWaiverInput = {
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The signature, over the statement digest of the record. */
  readonly signature: SignatureInput;
  /** `id` of the record. */
  readonly waiver: Scalars['ID']['input'];
};

/**
 * How something is signed. A passkey shows that somebody held an enrolled authenticator and unlocked it; it is no digital
 * signature within the law on electronic transactions.
 */
export type SignatureClass =
  /** Only the login of the official. */
  | 'LOGIN_ONLY'
  /** Chữ ký số chuyên dùng công vụ: a certificate for officials on duty. */
  | 'OFFICIAL_DUTY_CA'
  /** Xác nhận bằng khóa truy cập (passkey): an enrolled passkey, its holder verified by the authenticator. */
  | 'PASSKEY'
  /** Chữ ký số: a certificate of a public certification service. */
  | 'PUBLIC_CA'
  /** Chưa ký được: the service by which it would be checked was not reached. Never to be treated as signed. */
  | 'SIGNATURE_PENDING';

/**
 * How something is signed. LOGIN_ONLY takes nothing more, PASSKEY takes `passkey`, the classes of certificates take `jws` or, where
 * the hub is configured with a signing service of that class, nothing: then the service is asked to sign.
 */
export type SignatureInput = {
  /** The class; SIGNATURE_PENDING is none that can be asked for. */
  readonly class: SignatureClass;
  /** With a class of certificates: a detached JWS (RFC 7515) over the bytes of the statement digest, with `x5c` in its protected header; RS256, PS256 or ES256. */
  readonly jws?: InputMaybe<Scalars['String']['input']>;
  /** What the browser's `navigator.credentials.get` gave with the statement digest as challenge. */
  readonly passkey?: InputMaybe<PasskeyAssertionInput>;
};

/** What checking an electronic signature gave. */
export type SignatureState =
  /** The file is not signed. */
  | 'NONE'
  /** The certificate had been revoked. Final. */
  | 'REVOKED'
  /** The file was changed after it was signed. Final. */
  | 'TAMPERED'
  /** Who tells of revocations did not answer in time; tried again. */
  | 'TIMEOUT'
  /** Who tells of revocations could not be reached; tried again. */
  | 'UNREACHABLE'
  /** Valid. */
  | 'VALID';

/**
 * A monthly social allowance (trợ cấp xã hội hàng tháng, Decree 20/2021/NĐ-CP): one decision for one person. Who is paid in
 * another province is in that province's list.
 */
export type SocialAssistance = Node & {
  readonly __typename?: 'SocialAssistance';
  /** Category of the beneficiary: the clause of Article 5 of Decree 20/2021/NĐ-CP. */
  readonly category: CodeFact;
  /** Coefficient by which the standard allowance is multiplied, as written: `1.5`. */
  readonly coefficient: StringFact;
  /** Number of the decision. */
  readonly decisionNumber: StringFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Allowance for a month in đồng, as written. */
  readonly monthlyAmount: StringFact;
  /** First month or day for which it is paid. */
  readonly since: PartialDateFact;
  /** Why payment is suspended for now, as written; not applicable while it is paid. */
  readonly suspendedReason: StringFact;
  /** Last month or day for which it is paid; not applicable while it is paid. */
  readonly until: PartialDateFact;
};

/** A fact that points to an object of type SocialAssistance. */
export type SocialAssistanceLink = Fact & {
  readonly __typename?: 'SocialAssistanceLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<SocialAssistance>;
};


/** A fact that points to an object of type SocialAssistance. */
export type SocialAssistanceLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type SocialAssistance. */
export type SocialAssistanceLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type SocialAssistance. Its flags say whether the set is complete. */
export type SocialAssistanceLinkSet = Fact & {
  readonly __typename?: 'SocialAssistanceLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<SocialAssistanceLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type SocialAssistance. Its flags say whether the set is complete. */
export type SocialAssistanceLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type SocialAssistance. Its flags say whether the set is complete. */
export type SocialAssistanceLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A participant of social insurance (bảo hiểm xã hội) as its register keeps one: one number for life, under which health insurance
 * runs, too. Children and others who pay no contribution have a number all the same: `status` says what it stands for.
 */
export type SocialInsurance = Node & {
  readonly __typename?: 'SocialInsurance';
  /** Address for letters, as the insurer has it; no registered residence. */
  readonly address: AddressFact;
  /** Number of the paper book from before the numbers of today (số sổ cũ). */
  readonly formerBookNumber: StringFact;
  /** Code of the household under which the insurer keeps the participant (mã hộ); not the residence register's household. */
  readonly householdCode: StringFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** Social-insurance number, ten digits; the last ten of the number on a health-insurance card. */
  readonly number: StringFact;
  /** Where the birth was registered (nơi đăng ký khai sinh), in units of before 1 July 2025; not where the birth took place. */
  readonly placeOfBirthRegistration: AddressFact;
  /** What the participant has to do with social insurance now; of contributions paid and amounts nothing is read. */
  readonly status: SocialInsuranceStatusFact;
};

/** A fact that points to an object of type SocialInsurance. */
export type SocialInsuranceLink = Fact & {
  readonly __typename?: 'SocialInsuranceLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<SocialInsurance>;
};


/** A fact that points to an object of type SocialInsurance. */
export type SocialInsuranceLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type SocialInsurance. */
export type SocialInsuranceLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What somebody has to do with social insurance now. */
export type SocialInsuranceStatus =
  /** Has a number and has never contributed (chưa tham gia). */
  | 'NOT_PARTICIPATING'
  /** Was paid off once and for all (đã hưởng BHXH một lần). */
  | 'PAID_OFF'
  /** Contributes (đang tham gia). */
  | 'PARTICIPATING'
  /** Draws a pension (đang hưởng lương hưu). */
  | 'PENSIONER'
  /** Has contributed and may go on (bảo lưu thời gian đóng). */
  | 'PRESERVED';

/** A fact whose value is of type SocialInsuranceStatus. */
export type SocialInsuranceStatusFact = Fact & {
  readonly __typename?: 'SocialInsuranceStatusFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<SocialInsuranceStatus>;
};


/** A fact whose value is of type SocialInsuranceStatus. */
export type SocialInsuranceStatusFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type SocialInsuranceStatus. */
export type SocialInsuranceStatusFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A part of a statement. Bundles can withhold one without breaking the others. */
export type StatementPart = {
  readonly __typename?: 'StatementPart';
  /** Commitment that stands in the statement, base64url. */
  readonly commitment: Scalars['String']['output'];
  /** What it holds: canonical JSON; null of `exchanges`, where what registers sent may hold more than this official may see. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** Its name: decision, official, statement, subject-owner, exchanges, display. */
  readonly name: Scalars['String']['output'];
};

/** A fact whose value is of type String. */
export type StringFact = Fact & {
  readonly __typename?: 'StringFact';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** A fact whose value is of type String. */
export type StringFactLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact whose value is of type String. */
export type StringFactTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Why a dossier was refused. */
export type SubmitDossierError = {
  readonly __typename?: 'SubmitDossierError';
  /** Which rule it breaks. */
  readonly code: SubmitDossierErrorCode;
  /** What to do, in words; repeats nothing that was submitted. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned, for example `subjects[0].person.personalId`; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why a dossier was refused. */
export type SubmitDossierErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which a dossier is refused. */
export type SubmitDossierErrorCode =
  /** A digest is not the SHA-256 of a file in base64url. */
  | 'ATTACHMENT_DIGEST_MALFORMED'
  /** An attachment is for no component of the procedure. */
  | 'ATTACHMENT_KIND_UNKNOWN'
  /** A file name is empty or too long, or has control characters. */
  | 'ATTACHMENT_NAME_MALFORMED'
  /** What the submitter says to be is not one of `ClaimedAuthority`. */
  | 'CLAIMED_AUTHORITY_UNKNOWN'
  /** A date of birth is not real, or is after today. */
  | 'DATE_OF_BIRTH_MALFORMED'
  /** An entry of the form is not of the right form. */
  | 'DETAIL_MALFORMED'
  /** An entry is missing that the form of the procedure requires. */
  | 'DETAIL_MISSING'
  /** The form of the procedure has no such entry, or one was given twice. */
  | 'DETAIL_UNKNOWN'
  /** The date in the dossier code has not come yet. */
  | 'DOSSIER_CODE_IN_FUTURE'
  /** The dossier code is not of the right form, or its date is not real. */
  | 'DOSSIER_CODE_MALFORMED'
  /** A dossier with this code is here with other content. */
  | 'DOSSIER_DIFFERS'
  /** The number of an old identity card does not have 9 digits. */
  | 'FORMER_NUMBER_MALFORMED'
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The official used the key before, for another content. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A name is too long, or has no letters, or control characters. */
  | 'NAME_MALFORMED'
  /** It could not be stored now. Nothing was stored; send the same again, with the same key. */
  | 'NOT_STORED'
  /** Amount, reference or times of a payment are not of the right form. */
  | 'PAYMENT_MALFORMED'
  /** A personal identification number does not have 12 digits. */
  | 'PERSONAL_ID_MALFORMED'
  /** A person has neither a number nor a name with a date of birth. */
  | 'PERSON_NOT_NAMED'
  /** The catalogue has no such procedure. */
  | 'PROCEDURE_UNKNOWN'
  /** The state of a signature is not one of `SignatureState`. */
  | 'SIGNATURE_STATE_UNKNOWN'
  /** Nobody is in a role that the procedure requires. */
  | 'SUBJECT_MISSING'
  /** Several people are in a role for one. */
  | 'SUBJECT_REPEATED'
  /** The procedure has no such role. */
  | 'SUBJECT_ROLE_UNKNOWN'
  /** The time of submission cannot be read, or has not come yet. */
  | 'SUBMITTED_AT_MALFORMED'
  /** More than 50 people, files or entries of the form. */
  | 'TOO_MANY'
  /** The code of the receiving unit is empty, too long or has spaces. */
  | 'UNIT_MALFORMED';

/** A dossier to take in. */
export type SubmitDossierInput = {
  /** Files that came with it; at most 50. */
  readonly attachments?: ReadonlyArray<DossierAttachmentInput>;
  /** By what way it came. */
  readonly channel: DossierChannel;
  /** Dossier code, in either style; its date must be real and not to come. */
  readonly code: Scalars['String']['input'];
  /** What the form says beside people; at most 50. */
  readonly details?: ReadonlyArray<DossierDetailInput>;
  /**
   * Made by the client once for one submission, 8 to 100 characters, for example a UUID. Sent again with the same content it
   * gives the same answer, with other content it is refused.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** For whom it is. */
  readonly owner: DossierPersonInput;
  /** What is to be paid. */
  readonly payment?: InputMaybe<DossierPaymentInput>;
  /** Code of the procedure, which must be in the catalogue. */
  readonly procedure: Scalars['String']['input'];
  /** Whom it is about, each in a role of the procedure; at most 50. */
  readonly subjects?: ReadonlyArray<DossierSubjectInput>;
  /** When it was submitted. */
  readonly submittedAt: Scalars['DateTime']['input'];
  /** Who filed it. */
  readonly submitter: DossierSubmitterInput;
};

/** What became of a submission. */
export type SubmitDossierPayload = {
  readonly __typename?: 'SubmitDossierPayload';
  /** The dossier; null if it was refused. */
  readonly dossier?: Maybe<Dossier>;
  /** All that is wrong with it; empty if it is there. */
  readonly errors: ReadonlyArray<SubmitDossierError>;
  /** Whether it was stored now; false if it was there already with this content, or was refused. */
  readonly isNew: Scalars['Boolean']['output'];
};

/** How the check of the submitter changed. */
export type SubmitterChange = {
  readonly __typename?: 'SubmitterChange';
  /** In the later one. */
  readonly after: SubmitterOutcome;
  /** In the earlier assessment. */
  readonly before: SubmitterOutcome;
};

/** Who is asking, held against owner and subjects of the dossier, never against the account. */
export type SubmitterCheck = {
  readonly __typename?: 'SubmitterCheck';
  /** Code of the legal basis by which the relation needs no paper; null if there is none. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** The facts that show the relation; empty until it is settled who may file. */
  readonly facts: ReadonlyArray<AssessedFact>;
  /** What the check came to. */
  readonly outcome: SubmitterOutcome;
  /** The same for people. */
  readonly outcomeText: Scalars['String']['output'];
  /** What the civil registry shows the submitter to be to the person in `role`, whether or not the procedure accepts it; null if nothing was found. */
  readonly relation?: Maybe<FamilyRelation>;
  /** Role of the person in the dossier to whom the relation is. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How an official settled it; null while none has. */
  readonly settledBy?: Maybe<SubmitterSettlement>;
};


/** Who is asking, held against owner and subjects of the dossier, never against the account. */
export type SubmitterCheckOutcomeTextArgs = {
  lang?: InputMaybe<Language>;
};

/** How checks of submitters ended under one procedure. */
export type SubmitterCheckCount = {
  readonly __typename?: 'SubmitterCheckCount';
  /** Dossiers checked: the sum of `outcomes`. */
  readonly dossiers: Scalars['Int']['output'];
  /** What the checks came to; every outcome is there. */
  readonly outcomes: ReadonlyArray<SubmitterOutcomeCount>;
  /** Code of the procedure, without the suffix of a portal. */
  readonly procedureCode: Scalars['String']['output'];
};

/** How checks of submitters ended. */
export type SubmitterCheckCounts = {
  readonly __typename?: 'SubmitterCheckCounts';
  /** PRESENT, or SOURCE_UNAVAILABLE if they could not be counted. */
  readonly completeness: Completeness;
  /** One for each procedure of which anything was checked, in the order of their codes. */
  readonly counts: ReadonlyArray<SubmitterCheckCount>;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** What a check of the submitter comes to. */
export type SubmitterOutcome =
  /** Chưa tra cứu được quan hệ: a register that would show it could not be asked. */
  | 'CANNOT_TELL'
  /** Chưa chứng minh quyền nộp hồ sơ */
  | 'MISMATCH'
  /** Người đại diện theo lời khai: a mandate is attached, or the registers show a relation that the procedure does not accept without a paper. */
  | 'REPRESENTATIVE_CLAIMED'
  /** Người đại diện đã được hộ tịch chứng minh: by a relation to which this procedure gives authority without a paper. */
  | 'REPRESENTATIVE_PROVEN'
  /** Chính chủ hồ sơ nộp */
  | 'SAME';

/** How many dossiers came to an outcome of the check. */
export type SubmitterOutcomeCount = {
  readonly __typename?: 'SubmitterOutcomeCount';
  /** How many dossiers. */
  readonly dossiers: Scalars['Int']['output'];
  /** The outcome. */
  readonly outcome: SubmitterOutcome;
  /** The same for people. */
  readonly outcomeText: Scalars['String']['output'];
  /** Of how many of these an official settled by other means that they may be dealt with (`settleSubmitter`). */
  readonly settled: Scalars['Int']['output'];
};


/** How many dossiers came to an outcome of the check. */
export type SubmitterOutcomeCountOutcomeTextArgs = {
  lang?: InputMaybe<Language>;
};

/** How an official settled who may file. */
export type SubmitterSettlement = {
  readonly __typename?: 'SubmitterSettlement';
  /** The document that was seen, or the code of the dossier filed again. */
  readonly document: Scalars['String']['output'];
  /** By what way. */
  readonly how: SubmitterSettlementKind;
  /** The official (MaCanBo). */
  readonly official: Scalars['String']['output'];
  /** When. */
  readonly settledAt: Scalars['DateTime']['output'];
  /** Unit of the official (MaDonVi). */
  readonly unit: Scalars['String']['output'];
};

/** The ways in which it can be settled who may file. */
export type SubmitterSettlementKind =
  /** Đã nộp lại: the owner filed again, under another code. */
  | 'FILED_AGAIN'
  /** Văn bản ủy quyền: a mandate was seen. */
  | 'MANDATE'
  /** Nộp thay: an official or a postal agent filed for the owner. */
  | 'ON_BEHALF'
  /** Chủ hồ sơ có mặt: the owner came, and the identity was checked. */
  | 'OWNER_PRESENT';

/** A personal identification number that was cancelled when another took its place (số định danh cá nhân đã hủy). */
export type SupersededNumber = Node & {
  readonly __typename?: 'SupersededNumber';
  /** Day on which it was cancelled. */
  readonly cancelledOn: PartialDateFact;
  /** Opaque and stable; reveals nothing about the object. Not a personal identification number. */
  readonly id: Scalars['ID']['output'];
  /** The number until then. Old records may still bear it. */
  readonly number: PersonalIdFact;
  /** Why, as written. */
  readonly reason: StringFact;
};

/** A fact that points to an object of type SupersededNumber. */
export type SupersededNumberLink = Fact & {
  readonly __typename?: 'SupersededNumberLink';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The object; there is one exactly if `completeness` is PRESENT or PARTIAL. */
  readonly value?: Maybe<SupersededNumber>;
};


/** A fact that points to an object of type SupersededNumber. */
export type SupersededNumberLinkLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to an object of type SupersededNumber. */
export type SupersededNumberLinkTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A fact that points to several objects of type SupersededNumber. Its flags say whether the set is complete. */
export type SupersededNumberLinkSet = Fact & {
  readonly __typename?: 'SupersededNumberLinkSet';
  /** How far the value is supported by what the registers say. */
  readonly accuracy: Accuracy;
  /** Whether there is a value, and if not, why not. */
  readonly completeness: Completeness;
  /** All that was said, and why the flags are what they are. */
  readonly evidence: FactEvidence;
  /** Name of the field in this schema. */
  readonly field: Scalars['String']['output'];
  /** Whether the value is likely to be out of date. */
  readonly freshness: Freshness;
  /** Each with flags that say whether it belongs to the set. Only an empty list that is PRESENT means that there are none. */
  readonly items: ReadonlyArray<SupersededNumberLink>;
  /** Name of the field for people. */
  readonly label: Scalars['String']['output'];
  /** Chance that the value is wrong, 0 to 1; null where nothing supports a number. */
  readonly probabilityWrong?: Maybe<Scalars['Float']['output']>;
  /** Entity and field; what confirmations, waivers and data issues refer to. Not `id`, so that client caches keep a fact inside its parent. */
  readonly ref: Scalars['FactRef']['output'];
  /** The value as canonical text, by the same function as `Claim.value`; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** A fact that points to several objects of type SupersededNumber. Its flags say whether the set is complete. */
export type SupersededNumberLinkSetLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** A fact that points to several objects of type SupersededNumber. Its flags say whether the set is complete. */
export type SupersededNumberLinkSetTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What a time limit stands still for. */
export type TimeLimitPause =
  /** The citizen was asked for something. */
  | 'CITIZEN'
  /** A registrar was asked to verify something. */
  | 'REGISTRAR';

/** How far a time-stamping authority (RFC 3161) vouches for a checkpoint. */
export type TimestampState =
  /** No authority was asked. */
  | 'NOT_REQUESTED'
  /** Its token is kept with the checkpoint. */
  | 'RECEIVED'
  /** One was asked and has not answered. */
  | 'REQUESTED';

/** A time for which the record may lie elsewhere, so that not finding one denies nothing. */
export type UncoveredPeriod = {
  readonly __typename?: 'UncoveredPeriod';
  /** First day. */
  readonly from: Scalars['PartialDate']['output'];
  /** Why, and which registrars may hold it. */
  readonly reason: Scalars['String']['output'];
  /** Last day. */
  readonly to: Scalars['PartialDate']['output'];
};


/** A time for which the record may lie elsewhere, so that not finding one denies nothing. */
export type UncoveredPeriodReasonArgs = {
  lang?: InputMaybe<Language>;
};

/** How sure the hub is of the commune in which a place lies today. */
export type UnitResolution =
  /** The commune was split on 1 July 2025: the place lies in one of the candidates. */
  | 'AMBIGUOUS'
  /** The commune is one of today, or went whole into one of today. */
  | 'EXACT'
  /** Known only from a source that does not show which communes were split, or that names one which is not in today's list. */
  | 'GUESS'
  /** The register gives no code of a commune, or one that the hub does not find in its list. */
  | 'UNKNOWN';

/** How a ticket goes on. */
export type UpdateDataIssueInput = {
  /** Made by the client once for one step, as in `ReportDataIssueInput`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `id` of the ticket. */
  readonly issue: Scalars['ID']['input'];
  /** What the owner of the register said, at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How far it is now: OPEN goes to any other, SENT on to ACKNOWLEDGED, and those to CORRECTED or REJECTED. */
  readonly state: DataIssueState;
};

/** What two values differ in. */
export type ValueDifference = {
  readonly __typename?: 'ValueDifference';
  /** Stable word: CASE, INVISIBLE, TONE_STYLE, LOOKALIKE, DIACRITICS, MARK, I_Y, LETTER, PRECISION. More may be added. */
  readonly code: Scalars['String']['output'];
  /** In words. */
  readonly text: Scalars['String']['output'];
};


/** What two values differ in. */
export type ValueDifferenceTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Who vouches, and for what was seen. */
export type VouchForPasskeyInput = {
  /** Identity document of the official that was seen: number and where it is from, 3 to 200 characters. */
  readonly document: Scalars['String']['input'];
  /** Made by the client once for one act, 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `id` of the passkey. */
  readonly passkey: Scalars['ID']['input'];
};

/**
 * Ghi nhận căn cứ sử dụng dữ liệu: the record of the basis on which an official proceeded on flagged data. Whether it frees
 * anybody of anything is for the competent authority to say, never for the hub.
 */
export type Waiver = Node & {
  readonly __typename?: 'Waiver';
  /** The flags that were acknowledged. */
  readonly acknowledged: ReadonlyArray<AcknowledgedFlag>;
  /** `id` of the assessment that the official had before them. */
  readonly assessment: Scalars['ID']['output'];
  /** The legal bases that were named. */
  readonly bases: ReadonlyArray<AssessedBasis>;
  /** What was tried before. */
  readonly checks: ReadonlyArray<WaiverCheck>;
  /** Code of the component. */
  readonly component: Scalars['String']['output'];
  /** Name of the component. */
  readonly componentName: Scalars['String']['output'];
  /** Dossier code. */
  readonly dossierCode: Scalars['String']['output'];
  /** Its effect, at most; see `state` for whether it has it. */
  readonly effect: WaiverEffect;
  /** The same for people. */
  readonly effectText: Scalars['String']['output'];
  /** Id of its entry in the evidence log, which bundles, prints and the command `evidence export --waiver` name. */
  readonly entry: Scalars['String']['output'];
  /** What came after it, oldest first. */
  readonly history: ReadonlyArray<WaiverEvent>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Official who recorded it (MaCanBo). */
  readonly official: Scalars['String']['output'];
  /** The same in the official's own words; null where none were needed. */
  readonly ownWords?: Maybe<Scalars['String']['output']>;
  /**
   * The record on paper, in Vietnamese: a whole page of HTML that prints on A4 and loads nothing, with a code that leads to how the
   * record stands today and says nothing about a person.
   */
  readonly paper: Scalars['String']['output'];
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['output'];
  /** Version of the procedure in the catalogue. */
  readonly procedureVersion: Scalars['Int']['output'];
  /** Why one proceeded. */
  readonly reason: WaiverReason;
  /** The same for people. */
  readonly reasonText: Scalars['String']['output'];
  /** Receipt of the log, as of now. */
  readonly receipt: Receipt;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** How it is signed; SIGNATURE_PENDING until a later signature stands in `history`. */
  readonly signatureClass: SignatureClass;
  /** The same for people. */
  readonly signatureText: Scalars['String']['output'];
  /** How it stands. */
  readonly state: WaiverState;
  /** The same for people. */
  readonly stateText: Scalars['String']['output'];
  /** Digest of the statement that was signed, base64url. */
  readonly statementDigest: Scalars['String']['output'];
  /** What it is called for people. */
  readonly title: Scalars['String']['output'];
  /** Unit for which it was recorded (MaDonVi). */
  readonly unit: Scalars['String']['output'];
  /** Last day for which it is meant; null: until the dossier is concluded. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** What the official declared. */
  readonly wording: WaiverWording;
};


/**
 * Ghi nhận căn cứ sử dụng dữ liệu: the record of the basis on which an official proceeded on flagged data. Whether it frees
 * anybody of anything is for the competent authority to say, never for the hub.
 */
export type WaiverComponentNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * Ghi nhận căn cứ sử dụng dữ liệu: the record of the basis on which an official proceeded on flagged data. Whether it frees
 * anybody of anything is for the competent authority to say, never for the hub.
 */
export type WaiverEffectTextArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * Ghi nhận căn cứ sử dụng dữ liệu: the record of the basis on which an official proceeded on flagged data. Whether it frees
 * anybody of anything is for the competent authority to say, never for the hub.
 */
export type WaiverReasonTextArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * Ghi nhận căn cứ sử dụng dữ liệu: the record of the basis on which an official proceeded on flagged data. Whether it frees
 * anybody of anything is for the competent authority to say, never for the hub.
 */
export type WaiverSignatureTextArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * Ghi nhận căn cứ sử dụng dữ liệu: the record of the basis on which an official proceeded on flagged data. Whether it frees
 * anybody of anything is for the competent authority to say, never for the hub.
 */
export type WaiverStateTextArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * Ghi nhận căn cứ sử dụng dữ liệu: the record of the basis on which an official proceeded on flagged data. Whether it frees
 * anybody of anything is for the competent authority to say, never for the hub.
 */
export type WaiverTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** Something that an official tried before. */
export type WaiverCheck = {
  readonly __typename?: 'WaiverCheck';
  /** What. */
  readonly kind: WaiverCheckKind;
  /** The same for people. */
  readonly kindText: Scalars['String']['output'];
  /** What came of it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** Something that an official tried before. */
export type WaiverCheckKindTextArgs = {
  lang?: InputMaybe<Language>;
};

/** Something that was tried. */
export type WaiverCheckInput = {
  /** What. */
  readonly kind: WaiverCheckKind;
  /** What came of it, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What can be tried before proceeding. */
export type WaiverCheckKind =
  /** The registers were asked again. */
  | 'ASKED_AGAIN'
  /** The citizen was asked. */
  | 'CITIZEN_ASKED'
  /** Something else. */
  | 'OTHER'
  /** Another register or document of the unit was looked into. */
  | 'OTHER_SOURCE'
  /** The registrar who keeps the book was asked. */
  | 'REGISTRAR_ASKED'
  /** A superior was consulted. */
  | 'SUPERIOR_CONSULTED';

/** A page of records of basis. */
export type WaiverConnection = {
  readonly __typename?: 'WaiverConnection';
  /** PRESENT, or SOURCE_UNAVAILABLE if they could not be looked up. */
  readonly completeness: Completeness;
  /** The records. */
  readonly edges: ReadonlyArray<WaiverEdge>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Why it is not PRESENT. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** A record of basis in a page. */
export type WaiverEdge = {
  readonly __typename?: 'WaiverEdge';
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Waiver;
};

/** What a record of basis says of itself. Neither says that anybody is free of anything. */
export type WaiverEffect =
  /** Đã ghi nhận, không phải miễn trừ */
  | 'ACKNOWLEDGEMENT'
  /** Có viện dẫn căn cứ miễn trừ đang có hiệu lực, chờ cơ quan có thẩm quyền xem xét: for every flag a basis in force that day is named. */
  | 'EXEMPTION_BASIS_INVOKED';

/** Why an act about a record of basis was refused. */
export type WaiverError = {
  readonly __typename?: 'WaiverError';
  /** Which cause. */
  readonly code: WaiverErrorCode;
  /** What is concerned, from the assessment: codes of flags with role and field. */
  readonly concerns: ReadonlyArray<Scalars['String']['output']>;
  /** What to do, in words; repeats nothing that was submitted. */
  readonly message: Scalars['String']['output'];
  /** The part of the input concerned; null where it is the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
};


/** Why an act about a record of basis was refused. */
export type WaiverErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every cause for which an act about a record of basis is refused. */
export type WaiverErrorCode =
  /** Something was acknowledged that the assessment does not say. */
  | 'ACKNOWLEDGED_UNKNOWN'
  /** The components of the assessment were never shown to this official. */
  | 'ASSESSMENT_NOT_SHOWN'
  /** The dossier was assessed again since. */
  | 'ASSESSMENT_SUPERSEDED'
  /** The assessment is older than a day. */
  | 'ASSESSMENT_TOO_OLD'
  /** The dossier has no such assessment. */
  | 'ASSESSMENT_UNKNOWN'
  /** The basis is not in force on this day. */
  | 'BASIS_NOT_IN_FORCE'
  /** The days that the basis gives a registrar to answer are not over, or no registrar was asked. */
  | 'BASIS_TOO_EARLY'
  /** The procedure has no such basis for proceeding with this component. */
  | 'BASIS_UNKNOWN'
  /** The issuer of the certificate is not accepted, it is not valid now, or it is not this official's; see `concerns`. */
  | 'CERTIFICATE_NOT_ACCEPTED'
  /** The clocks of the hub and its database differ by more than two seconds. */
  | 'CLOCK_SKEW'
  /** The component was accepted, asked for, answered or is covered by a record already. */
  | 'COMPONENT_ALREADY_DECIDED'
  /** The assessment has no such component. */
  | 'COMPONENT_UNKNOWN'
  /** The procedure asks for no countersignature, or the record waits for its own signature. */
  | 'COUNTERSIGNATURE_NOT_AWAITED'
  /** The one who recorded it cannot countersign it. */
  | 'COUNTERSIGNER_IS_SIGNER'
  /** Somebody whom the dossier is about cannot countersign it. */
  | 'COUNTERSIGNER_IS_SUBJECT'
  /** Neither an official of the unit nor a delegate for this procedure on this day. */
  | 'COUNTERSIGNER_NOT_OF_UNIT'
  /** Code of the official or unit, document, procedures or days of the delegation are not of the right form. */
  | 'DELEGATION_MALFORMED'
  /** Somebody else has just changed the dossier. */
  | 'DOSSIER_CHANGED'
  /** The dossier is concluded. */
  | 'DOSSIER_CLOSED'
  /** The caller's unit has no such dossier. */
  | 'DOSSIER_UNKNOWN'
  /** It was prepared more than ten minutes ago. */
  | 'DRAFT_EXPIRED'
  /** It was prepared for another official. */
  | 'DRAFT_OF_ANOTHER'
  /** What was prepared no longer is what would be prepared now. */
  | 'DRAFT_OUTDATED'
  /** Nothing of this id was prepared for this official. */
  | 'DRAFT_UNKNOWN'
  /** It was recorded already. */
  | 'DRAFT_USED'
  /** A flag was not acknowledged; see `concerns`. */
  | 'FLAG_NOT_ACKNOWLEDGED'
  /** A flag is none on which the procedure lets anybody proceed; see `concerns`. */
  | 'FLAG_NOT_WAIVABLE'
  /** The key is shorter than 8 or longer than 100 characters, or holds others than letters, digits and `- _ . :`. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The official used the key before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The dossier does not stand so that this can be done, or not by this official: only the one who has it proceeds on data. */
  | 'MOVE_NOT_POSSIBLE'
  /** Nothing of the component falls short. */
  | 'NOTHING_TO_WAIVE'
  /** Only the one who recorded it, or a supervisor of the unit, can do this. */
  | 'NOT_BY_YOU'
  /** It could not be stored just now; nothing was kept. Send the same again with the same key. */
  | 'NOT_STORED'
  /** The record has no such outcome, or it was replied to. */
  | 'OUTCOME_UNKNOWN'
  /** The reason has to be given in own words too. */
  | 'OWN_WORDS_REQUIRED'
  /** The enrolment of the passkey was in no witnessed checkpoint when this was prepared; wait a minute and prepare it anew. */
  | 'PASSKEY_NOT_CHECKPOINTED'
  /** The passkey is not one of this official, or was revoked. */
  | 'PASSKEY_UNKNOWN'
  /** The catalogue has another version of the procedure than the assessment was made by. */
  | 'PROCEDURE_CHANGED'
  /** The catalogue has no procedure with the dossier's code. */
  | 'PROCEDURE_UNKNOWN'
  /** The hub does not take signatures of this class. */
  | 'SIGNATURE_CLASS_NOT_OFFERED'
  /** The signature does not hold: made over something else, with another key, or for another page. */
  | 'SIGNATURE_INVALID'
  /** The signature does not have what its class takes, or not in the one form that encoding gives. */
  | 'SIGNATURE_MALFORMED'
  /** The record does not wait to be signed. */
  | 'SIGNATURE_NOT_AWAITED'
  /** The signing service was not reached, so nothing was done; try again. */
  | 'SIGNING_SERVICE_UNREACHABLE'
  /** It is not settled that the submitter may file; that cannot be waived. */
  | 'SUBMITTER_NOT_SETTLED'
  /** A text is empty or too short, or holds control characters or half a character. */
  | 'TEXT_MALFORMED'
  /** A text is longer than allowed. */
  | 'TEXT_TOO_LONG'
  /** More than ten things were tried. */
  | 'TOO_MANY_CHECKS'
  /** The day is no whole day, has passed, lies more than a year ahead, or after the last day of a basis that is named. */
  | 'VALIDITY_MALFORMED'
  /** The record does not stand any more, or has what is asked already. */
  | 'WAIVER_SETTLED'
  /** There is no such record for this caller. */
  | 'WAIVER_UNKNOWN';

/** Something that happened to a record after it was made; an entry of the log of its own. */
export type WaiverEvent = {
  readonly __typename?: 'WaiverEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Opaque id; of an outcome what `replyToOutcome` takes. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly kind: WaiverEventKind;
  /** What was written with it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who did it (MaCanBo). */
  readonly official: Scalars['String']['output'];
  /** With an outcome: what turned out. */
  readonly outcome?: Maybe<WaiverOutcome>;
  /** Receipt of the log, as of now. */
  readonly receipt: Receipt;
  /** How it was signed. */
  readonly signatureClass: SignatureClass;
  /** The same for people. */
  readonly text: Scalars['String']['output'];
  /** Unit of whoever did it (MaDonVi). */
  readonly unit: Scalars['String']['output'];
};


/** Something that happened to a record after it was made; an entry of the log of its own. */
export type WaiverEventTextArgs = {
  lang?: InputMaybe<Language>;
};

/** What can happen to a record after it was made. */
export type WaiverEventKind =
  /** Another official countersigned. */
  | 'COUNTERSIGNED'
  /** Something turned out. */
  | 'OUTCOME'
  /** The official replied to it. */
  | 'REPLY'
  /** It was taken back. */
  | 'REVOKED'
  /** The official signed it later: the signing service had not been reached. */
  | 'SIGNED';

/** What turned out later about the data that was relied on. */
export type WaiverOutcome =
  /** It was right. */
  | 'FOUND_RIGHT'
  /** It was wrong. */
  | 'FOUND_WRONG';

/** What came of an act about a record. */
export type WaiverPayload = {
  readonly __typename?: 'WaiverPayload';
  /** All that speaks against it; empty if nothing does. */
  readonly errors: ReadonlyArray<WaiverError>;
  /** Receipt of the log for this act; null if it was refused. */
  readonly receipt?: Maybe<Receipt>;
  /** The record; null if it was refused. */
  readonly waiver?: Maybe<Waiver>;
};

/** Why an official proceeds. */
export type WaiverReason =
  /** What is missing makes no difference to the decision. In own words. */
  | 'IMMATERIAL'
  /** Years or registrars are not digitised. */
  | 'NOT_DIGITISED'
  /** The owner of the register does not share the field. */
  | 'NOT_SHARED'
  /** Another one. In own words. */
  | 'OTHER'
  /** The citizen cannot get the paper. In own words. */
  | 'PAPER_IMPOSSIBLE'
  /** A register could not be asked, and the time runs out. */
  | 'REGISTER_UNAVAILABLE'
  /** A registrar was asked and has not answered in time. */
  | 'REGISTRAR_SILENT'
  /** Waiting would do harm. In own words. */
  | 'URGENT';

/** How a record of basis stands. */
export type WaiverState =
  /** Without effect until another official has countersigned. */
  | 'AWAITING_COUNTERSIGNATURE'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** Taken back. */
  | 'REVOKED'
  /** Not signed, because the signing service was not reached, and without effect until `signWaiver`. */
  | 'SIGNATURE_PENDING'
  /** Recorded, and in effect as far as `effect` goes. */
  | 'STANDING';

/** The words that an official declares. Versions never change; a correction is a new version. */
export type WaiverWording = {
  readonly __typename?: 'WaiverWording';
  /** SHA-256 of the text in UTF-8, base64url. */
  readonly digest: Scalars['String']['output'];
  /** Language in which they were declared. */
  readonly language: Language;
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** Version of the words. */
  readonly version: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( AbsenceLink )
    | ( AbsenceLinkSet )
    | ( AddressFact )
    | ( AdoptionKindFact )
    | ( AdoptionRegistrationLink )
    | ( AdoptionRegistrationLinkSet )
    | ( BirthNoticeLink )
    | ( BirthNoticeLinkSet )
    | ( BirthRegistrationLink )
    | ( BirthRegistrationLinkSet )
    | ( ChangeKindFact )
    | ( ChangedRegistrationFact )
    | ( CivilStatusChangeLink )
    | ( CivilStatusChangeLinkSet )
    | ( CodeFact )
    | ( ConfirmationPurposeFact )
    | ( CourtDecisionKindFact )
    | ( DeathNoticeLink )
    | ( DeathNoticeLinkSet )
    | ( DeathRegistrationLink )
    | ( DeathRegistrationLinkSet )
    | ( DisabilityCertificateLink )
    | ( DisabilityCertificateLinkSet )
    | ( DivorceKindFact )
    | ( DivorceRegistrationLink )
    | ( DivorceRegistrationLinkSet )
    | ( GuardianshipKindFact )
    | ( GuardianshipRegistrationLink )
    | ( GuardianshipRegistrationLinkSet )
    | ( HealthInsuranceCardLink )
    | ( HealthInsuranceCardLinkSet )
    | ( HouseholdLink )
    | ( HouseholdMemberLink )
    | ( HouseholdMemberLinkSet )
    | ( IdentityPaperKindFact )
    | ( IdentityPaperLink )
    | ( IdentityPaperLinkSet )
    | ( IdentityPaperStateFact )
    | ( LandCertificateLink )
    | ( LandCertificateLinkSet )
    | ( LandHolderKindFact )
    | ( LifeStatusFact )
    | ( MaritalHistoryFact )
    | ( MaritalStatusConfirmationLink )
    | ( MaritalStatusConfirmationLinkSet )
    | ( MarriageRegistrationLink )
    | ( MarriageRegistrationLinkSet )
    | ( MarriageStatusFact )
    | ( ParentChildRecognitionLink )
    | ( ParentChildRecognitionLinkSet )
    | ( PartialDateFact )
    | ( PartyFact )
    | ( PersonLink )
    | ( PersonLinkSet )
    | ( PersonNameFact )
    | ( PersonalIdFact )
    | ( PoorHouseholdLink )
    | ( PoorHouseholdLinkSet )
    | ( RecognitionKindFact )
    | ( RegisteredMaritalStatusFact )
    | ( RegistrationKindFact )
    | ( ResidenceKindFact )
    | ( ResidenceLink )
    | ( ResidenceLinkSet )
    | ( SexFact )
    | ( SocialAssistanceLink )
    | ( SocialAssistanceLinkSet )
    | ( SocialInsuranceLink )
    | ( SocialInsuranceStatusFact )
    | ( StringFact )
    | ( SupersededNumberLink )
    | ( SupersededNumberLinkSet )
  ;
  Node:
    | ( Absence )
    | ( AdoptionRegistration )
    | ( Assessment )
    | ( BirthNotice )
    | ( BirthRegistration )
    | ( CivilStatusChange )
    | ( DeathNotice )
    | ( DeathRegistration )
    | ( DisabilityCertificate )
    | ( DivorceRegistration )
    | ( Dossier )
    | ( DossierReview )
    | ( GuardianshipRegistration )
    | ( HealthInsuranceCard )
    | ( Household )
    | ( HouseholdMember )
    | ( IdentityPaper )
    | ( LandCertificate )
    | ( MaritalStatusConfirmation )
    | ( MarriageRegistration )
    | ( Outage )
    | ( ParentChildRecognition )
    | ( Person )
    | ( PoorHousehold )
    | ( Procedure )
    | ( Register )
    | ( Residence )
    | ( SocialAssistance )
    | ( SocialInsurance )
    | ( SupersededNumber )
    | ( Waiver )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<Absence>;
  AbsenceLink: ResolverTypeWrapper<AbsenceLink>;
  AbsenceLinkSet: ResolverTypeWrapper<AbsenceLinkSet>;
  AcceptComponentsInput: AcceptComponentsInput;
  Accuracy: Accuracy;
  AcknowledgedFlag: ResolverTypeWrapper<AcknowledgedFlag>;
  AcknowledgedFlagInput: AcknowledgedFlagInput;
  Address: ResolverTypeWrapper<Address>;
  AddressFact: ResolverTypeWrapper<AddressFact>;
  AdoptionKind: AdoptionKind;
  AdoptionKindFact: ResolverTypeWrapper<AdoptionKindFact>;
  AdoptionRegistration: ResolverTypeWrapper<AdoptionRegistration>;
  AdoptionRegistrationLink: ResolverTypeWrapper<AdoptionRegistrationLink>;
  AdoptionRegistrationLinkSet: ResolverTypeWrapper<AdoptionRegistrationLinkSet>;
  AskRegistrarInput: AskRegistrarInput;
  AssessDossierError: ResolverTypeWrapper<AssessDossierError>;
  AssessDossierErrorCode: AssessDossierErrorCode;
  AssessDossierInput: AssessDossierInput;
  AssessDossierPayload: ResolverTypeWrapper<AssessDossierPayload>;
  AssessedBasis: ResolverTypeWrapper<AssessedBasis>;
  AssessedBasisStatus: AssessedBasisStatus;
  AssessedClaim: ResolverTypeWrapper<AssessedClaim>;
  AssessedComponent: ResolverTypeWrapper<AssessedComponent>;
  AssessedFact: ResolverTypeWrapper<AssessedFact>;
  AssessedReason: ResolverTypeWrapper<AssessedReason>;
  Assessment: ResolverTypeWrapper<Assessment>;
  AssessmentCause: ResolverTypeWrapper<AssessmentCause>;
  AssessmentCauseCode: AssessmentCauseCode;
  AssessmentComparison: ResolverTypeWrapper<AssessmentComparison>;
  AssignDossierInput: AssignDossierInput;
  Basis: Basis;
  BasisUse: BasisUse;
  BeginPasskeyInput: BeginPasskeyInput;
  BeginPasskeyPayload: ResolverTypeWrapper<BeginPasskeyPayload>;
  BirthNotice: ResolverTypeWrapper<BirthNotice>;
  BirthNoticeLink: ResolverTypeWrapper<BirthNoticeLink>;
  BirthNoticeLinkSet: ResolverTypeWrapper<BirthNoticeLinkSet>;
  BirthRegistration: ResolverTypeWrapper<BirthRegistration>;
  BirthRegistrationLink: ResolverTypeWrapper<BirthRegistrationLink>;
  BirthRegistrationLinkSet: ResolverTypeWrapper<BirthRegistrationLinkSet>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeKind: ChangeKind;
  ChangeKindFact: ResolverTypeWrapper<ChangeKindFact>;
  ChangedRegistration: ChangedRegistration;
  ChangedRegistrationFact: ResolverTypeWrapper<ChangedRegistrationFact>;
  CitedAttempt: ResolverTypeWrapper<CitedAttempt>;
  CitedAttemptInput: CitedAttemptInput;
  CitedOutage: ResolverTypeWrapper<CitedOutage>;
  CitesInput: CitesInput;
  CivilStatusChange: ResolverTypeWrapper<CivilStatusChange>;
  CivilStatusChangeLink: ResolverTypeWrapper<CivilStatusChangeLink>;
  CivilStatusChangeLinkSet: ResolverTypeWrapper<CivilStatusChangeLinkSet>;
  Claim: ResolverTypeWrapper<Claim>;
  ClaimOutcome: ClaimOutcome;
  ClaimedAuthority: ClaimedAuthority;
  Classification: Classification;
  CloseReviewError: ResolverTypeWrapper<CloseReviewError>;
  CloseReviewErrorCode: CloseReviewErrorCode;
  CloseReviewInput: CloseReviewInput;
  CloseReviewPayload: ResolverTypeWrapper<CloseReviewPayload>;
  ClosedReview: ResolverTypeWrapper<ClosedReview>;
  Code: ResolverTypeWrapper<Code>;
  CodeFact: ResolverTypeWrapper<CodeFact>;
  ComparedFlag: ComparedFlag;
  Completeness: Completeness;
  ComponentChange: ResolverTypeWrapper<ComponentChange>;
  ComponentOutcome: ComponentOutcome;
  ConcludeDossierInput: ConcludeDossierInput;
  ConfirmFactError: ResolverTypeWrapper<ConfirmFactError>;
  ConfirmFactErrorCode: ConfirmFactErrorCode;
  ConfirmFactInput: ConfirmFactInput;
  ConfirmFactPayload: ResolverTypeWrapper<Omit<ConfirmFactPayload, 'fact'> & { fact?: Maybe<ResolversTypes['Fact']> }>;
  ConfirmPasskeyInput: ConfirmPasskeyInput;
  Confirmation: ResolverTypeWrapper<Confirmation>;
  ConfirmationPurpose: ConfirmationPurpose;
  ConfirmationPurposeFact: ResolverTypeWrapper<ConfirmationPurposeFact>;
  ConfirmationSlice: ConfirmationSlice;
  CountersignWaiverInput: CountersignWaiverInput;
  CourtDecisionKind: CourtDecisionKind;
  CourtDecisionKindFact: ResolverTypeWrapper<CourtDecisionKindFact>;
  CoveredPeriod: ResolverTypeWrapper<CoveredPeriod>;
  CoveringWaiver: ResolverTypeWrapper<CoveringWaiver>;
  CurrentUnits: ResolverTypeWrapper<CurrentUnits>;
  DataIssue: ResolverTypeWrapper<DataIssue>;
  DataIssueChange: ResolverTypeWrapper<DataIssueChange>;
  DataIssueConnection: ResolverTypeWrapper<DataIssueConnection>;
  DataIssueEdge: ResolverTypeWrapper<DataIssueEdge>;
  DataIssueError: ResolverTypeWrapper<DataIssueError>;
  DataIssueErrorCode: DataIssueErrorCode;
  DataIssuePayload: ResolverTypeWrapper<DataIssuePayload>;
  DataIssueState: DataIssueState;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeathNotice: ResolverTypeWrapper<DeathNotice>;
  DeathNoticeLink: ResolverTypeWrapper<DeathNoticeLink>;
  DeathNoticeLinkSet: ResolverTypeWrapper<DeathNoticeLinkSet>;
  DeathRegistration: ResolverTypeWrapper<DeathRegistration>;
  DeathRegistrationLink: ResolverTypeWrapper<DeathRegistrationLink>;
  DeathRegistrationLinkSet: ResolverTypeWrapper<DeathRegistrationLinkSet>;
  Delegation: ResolverTypeWrapper<Delegation>;
  DeliveryState: DeliveryState;
  DeliveryStep: DeliveryStep;
  DisabilityCertificate: ResolverTypeWrapper<DisabilityCertificate>;
  DisabilityCertificateLink: ResolverTypeWrapper<DisabilityCertificateLink>;
  DisabilityCertificateLinkSet: ResolverTypeWrapper<DisabilityCertificateLinkSet>;
  DivorceKind: DivorceKind;
  DivorceKindFact: ResolverTypeWrapper<DivorceKindFact>;
  DivorceRegistration: ResolverTypeWrapper<DivorceRegistration>;
  DivorceRegistrationLink: ResolverTypeWrapper<DivorceRegistrationLink>;
  DivorceRegistrationLinkSet: ResolverTypeWrapper<DivorceRegistrationLinkSet>;
  Dossier: ResolverTypeWrapper<Dossier>;
  DossierAct: DossierAct;
  DossierAttachment: ResolverTypeWrapper<DossierAttachment>;
  DossierAttachmentInput: DossierAttachmentInput;
  DossierChannel: DossierChannel;
  DossierComponent: ResolverTypeWrapper<DossierComponent>;
  DossierComponentState: DossierComponentState;
  DossierConnection: ResolverTypeWrapper<DossierConnection>;
  DossierDetail: ResolverTypeWrapper<DossierDetail>;
  DossierDetailInput: DossierDetailInput;
  DossierEdge: ResolverTypeWrapper<DossierEdge>;
  DossierEvent: ResolverTypeWrapper<DossierEvent>;
  DossierEventConnection: ResolverTypeWrapper<DossierEventConnection>;
  DossierEventEdge: ResolverTypeWrapper<DossierEventEdge>;
  DossierForm: DossierForm;
  DossierOutcome: DossierOutcome;
  DossierPayment: ResolverTypeWrapper<DossierPayment>;
  DossierPaymentInput: DossierPaymentInput;
  DossierPerson: ResolverTypeWrapper<DossierPerson>;
  DossierPersonInput: DossierPersonInput;
  DossierReview: ResolverTypeWrapper<DossierReview>;
  DossierState: DossierState;
  DossierSubject: ResolverTypeWrapper<DossierSubject>;
  DossierSubjectInput: DossierSubjectInput;
  DossierSubmitter: ResolverTypeWrapper<DossierSubmitter>;
  DossierSubmitterInput: DossierSubmitterInput;
  DossierTimeLimit: ResolverTypeWrapper<DossierTimeLimit>;
  EvidenceBundle: ResolverTypeWrapper<EvidenceBundle>;
  EvidenceBundleError: ResolverTypeWrapper<EvidenceBundleError>;
  EvidenceBundleErrorCode: EvidenceBundleErrorCode;
  EvidenceBundlePayload: ResolverTypeWrapper<EvidenceBundlePayload>;
  ExpectedItems: ExpectedItems;
  ExtendDossierInput: ExtendDossierInput;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactChange: ResolverTypeWrapper<FactChange>;
  FactEvidence: ResolverTypeWrapper<FactEvidence>;
  FactRef: ResolverTypeWrapper<Scalars['FactRef']['output']>;
  FactShort: ResolverTypeWrapper<FactShort>;
  FactToConfirmConnection: ResolverTypeWrapper<Omit<FactToConfirmConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FactToConfirmEdge']> }>;
  FactToConfirmEdge: ResolverTypeWrapper<Omit<FactToConfirmEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FamilyRelation: FamilyRelation;
  FlagChange: ResolverTypeWrapper<FlagChange>;
  FlagTruth: ResolverTypeWrapper<FlagTruth>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Freshness: Freshness;
  GuardianshipKind: GuardianshipKind;
  GuardianshipKindFact: ResolverTypeWrapper<GuardianshipKindFact>;
  GuardianshipRegistration: ResolverTypeWrapper<GuardianshipRegistration>;
  GuardianshipRegistrationLink: ResolverTypeWrapper<GuardianshipRegistrationLink>;
  GuardianshipRegistrationLinkSet: ResolverTypeWrapper<GuardianshipRegistrationLinkSet>;
  HealthInsuranceCard: ResolverTypeWrapper<HealthInsuranceCard>;
  HealthInsuranceCardLink: ResolverTypeWrapper<HealthInsuranceCardLink>;
  HealthInsuranceCardLinkSet: ResolverTypeWrapper<HealthInsuranceCardLinkSet>;
  Household: ResolverTypeWrapper<Household>;
  HouseholdLink: ResolverTypeWrapper<HouseholdLink>;
  HouseholdMember: ResolverTypeWrapper<HouseholdMember>;
  HouseholdMemberLink: ResolverTypeWrapper<HouseholdMemberLink>;
  HouseholdMemberLinkSet: ResolverTypeWrapper<HouseholdMemberLinkSet>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocument>;
  IdentityDocumentKind: IdentityDocumentKind;
  IdentityPaper: ResolverTypeWrapper<IdentityPaper>;
  IdentityPaperKind: IdentityPaperKind;
  IdentityPaperKindFact: ResolverTypeWrapper<IdentityPaperKindFact>;
  IdentityPaperLink: ResolverTypeWrapper<IdentityPaperLink>;
  IdentityPaperLinkSet: ResolverTypeWrapper<IdentityPaperLinkSet>;
  IdentityPaperState: IdentityPaperState;
  IdentityPaperStateFact: ResolverTypeWrapper<IdentityPaperStateFact>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntakeConnection: ResolverTypeWrapper<IntakeConnection>;
  IntakeEdge: ResolverTypeWrapper<IntakeEdge>;
  IntakeItem: ResolverTypeWrapper<IntakeItem>;
  Interval: ResolverTypeWrapper<Interval>;
  LandCertificate: ResolverTypeWrapper<LandCertificate>;
  LandCertificateLink: ResolverTypeWrapper<LandCertificateLink>;
  LandCertificateLinkSet: ResolverTypeWrapper<LandCertificateLinkSet>;
  LandHolderKind: LandHolderKind;
  LandHolderKindFact: ResolverTypeWrapper<LandHolderKindFact>;
  Language: Language;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LegalBasisStatus: LegalBasisStatus;
  LifeStatus: LifeStatus;
  LifeStatusFact: ResolverTypeWrapper<LifeStatusFact>;
  MaritalHistory: ResolverTypeWrapper<MaritalHistory>;
  MaritalHistoryFact: ResolverTypeWrapper<MaritalHistoryFact>;
  MaritalPeriod: ResolverTypeWrapper<MaritalPeriod>;
  MaritalStatus: MaritalStatus;
  MaritalStatusConfirmation: ResolverTypeWrapper<MaritalStatusConfirmation>;
  MaritalStatusConfirmationLink: ResolverTypeWrapper<MaritalStatusConfirmationLink>;
  MaritalStatusConfirmationLinkSet: ResolverTypeWrapper<MaritalStatusConfirmationLinkSet>;
  MarriageRegistration: ResolverTypeWrapper<MarriageRegistration>;
  MarriageRegistrationLink: ResolverTypeWrapper<MarriageRegistrationLink>;
  MarriageRegistrationLinkSet: ResolverTypeWrapper<MarriageRegistrationLinkSet>;
  MarriageStatus: MarriageStatus;
  MarriageStatusFact: ResolverTypeWrapper<MarriageStatusFact>;
  MatchOutcome: MatchOutcome;
  MoveDossierError: ResolverTypeWrapper<MoveDossierError>;
  MoveDossierErrorCode: MoveDossierErrorCode;
  MoveDossierPayload: ResolverTypeWrapper<MoveDossierPayload>;
  MoveProcedureReviewError: ResolverTypeWrapper<MoveProcedureReviewError>;
  MoveProcedureReviewErrorCode: MoveProcedureReviewErrorCode;
  MoveProcedureReviewInput: MoveProcedureReviewInput;
  MoveProcedureReviewPayload: ResolverTypeWrapper<MoveProcedureReviewPayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedExpectation: ResolverTypeWrapper<NeedExpectation>;
  NeedScope: ResolverTypeWrapper<NeedScope>;
  NeedScopeState: NeedScopeState;
  NeedShortfall: NeedShortfall;
  NeedTolerance: ResolverTypeWrapper<NeedTolerance>;
  NextStep: NextStep;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OriginalKind: OriginalKind;
  OriginalSeen: ResolverTypeWrapper<OriginalSeen>;
  OriginalSeenInput: OriginalSeenInput;
  Outage: ResolverTypeWrapper<Outage>;
  OutageConnection: ResolverTypeWrapper<OutageConnection>;
  OutageEdge: ResolverTypeWrapper<OutageEdge>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperChannel: PaperChannel;
  PaperDelivery: ResolverTypeWrapper<PaperDelivery>;
  PaperRequest: ResolverTypeWrapper<PaperRequest>;
  PaperWay: PaperWay;
  ParentChildRecognition: ResolverTypeWrapper<ParentChildRecognition>;
  ParentChildRecognitionLink: ResolverTypeWrapper<ParentChildRecognitionLink>;
  ParentChildRecognitionLinkSet: ResolverTypeWrapper<ParentChildRecognitionLinkSet>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartialDateFact: ResolverTypeWrapper<PartialDateFact>;
  Party: ResolverTypeWrapper<Party>;
  PartyFact: ResolverTypeWrapper<PartyFact>;
  PartyRole: PartyRole;
  Passkey: ResolverTypeWrapper<Passkey>;
  PasskeyAssertionInput: PasskeyAssertionInput;
  PasskeyError: ResolverTypeWrapper<PasskeyError>;
  PasskeyErrorCode: PasskeyErrorCode;
  PasskeyPayload: ResolverTypeWrapper<PasskeyPayload>;
  PasskeyState: PasskeyState;
  Person: ResolverTypeWrapper<Person>;
  PersonLink: ResolverTypeWrapper<PersonLink>;
  PersonLinkSet: ResolverTypeWrapper<PersonLinkSet>;
  PersonMatch: ResolverTypeWrapper<PersonMatch>;
  PersonName: ResolverTypeWrapper<PersonName>;
  PersonNameFact: ResolverTypeWrapper<PersonNameFact>;
  PersonSearch: PersonSearch;
  PersonSearchConnection: ResolverTypeWrapper<PersonSearchConnection>;
  PersonSearchEdge: ResolverTypeWrapper<PersonSearchEdge>;
  PersonalId: ResolverTypeWrapper<Scalars['PersonalId']['output']>;
  PersonalIdFact: ResolverTypeWrapper<PersonalIdFact>;
  PoorHousehold: ResolverTypeWrapper<PoorHousehold>;
  PoorHouseholdLink: ResolverTypeWrapper<PoorHouseholdLink>;
  PoorHouseholdLinkSet: ResolverTypeWrapper<PoorHouseholdLinkSet>;
  PrepareWaiverInput: PrepareWaiverInput;
  PrepareWaiverPayload: ResolverTypeWrapper<PrepareWaiverPayload>;
  PreparedWaiver: ResolverTypeWrapper<PreparedWaiver>;
  Procedure: ResolverTypeWrapper<Procedure>;
  ProcedureComponent: ResolverTypeWrapper<ProcedureComponent>;
  ProcedureConnection: ResolverTypeWrapper<ProcedureConnection>;
  ProcedureDetail: ResolverTypeWrapper<ProcedureDetail>;
  ProcedureDetailType: ProcedureDetailType;
  ProcedureEdge: ResolverTypeWrapper<ProcedureEdge>;
  ProcedureLevel: ProcedureLevel;
  ProcedureNeed: ResolverTypeWrapper<ProcedureNeed>;
  ProcedureNeedSet: ResolverTypeWrapper<ProcedureNeedSet>;
  ProcedureRelation: ProcedureRelation;
  ProcedureRepresentation: ResolverTypeWrapper<ProcedureRepresentation>;
  ProcedureReview: ResolverTypeWrapper<ProcedureReview>;
  ProcedureReviewConnection: ResolverTypeWrapper<ProcedureReviewConnection>;
  ProcedureReviewEdge: ResolverTypeWrapper<ProcedureReviewEdge>;
  ProcedureReviewMove: ResolverTypeWrapper<ProcedureReviewMove>;
  ProcedureReviewState: ProcedureReviewState;
  ProcedureRole: ResolverTypeWrapper<ProcedureRole>;
  ProcedureTimeLimit: ResolverTypeWrapper<ProcedureTimeLimit>;
  ProcedureVersion: ResolverTypeWrapper<ProcedureVersion>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadinessCause: ResolverTypeWrapper<ReadinessCause>;
  ReadinessConnection: ResolverTypeWrapper<ReadinessConnection>;
  ReadinessEdge: ResolverTypeWrapper<ReadinessEdge>;
  ReadinessFigure: ResolverTypeWrapper<ReadinessFigure>;
  ReadinessOutcome: ResolverTypeWrapper<ReadinessOutcome>;
  ReadinessPeriod: ReadinessPeriod;
  ReadinessShare: ResolverTypeWrapper<ReadinessShare>;
  Reason: ResolverTypeWrapper<Reason>;
  ReassignInput: ReassignInput;
  ReassignPayload: ResolverTypeWrapper<ReassignPayload>;
  Receipt: ResolverTypeWrapper<Receipt>;
  ReceiptState: ReceiptState;
  ReceivePaperInput: ReceivePaperInput;
  RecognitionKind: RecognitionKind;
  RecognitionKindFact: ResolverTypeWrapper<RecognitionKindFact>;
  RecordDelegationInput: RecordDelegationInput;
  RecordDelegationPayload: ResolverTypeWrapper<RecordDelegationPayload>;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordRegistrarAnswerInput: RecordRegistrarAnswerInput;
  RecordWaiverInput: RecordWaiverInput;
  RecordWaiverOutcomeInput: RecordWaiverOutcomeInput;
  Register: ResolverTypeWrapper<Register>;
  RegisterAttempt: ResolverTypeWrapper<RegisterAttempt>;
  RegisterCoverage: ResolverTypeWrapper<RegisterCoverage>;
  RegisterFailure: RegisterFailure;
  RegisterField: ResolverTypeWrapper<RegisterField>;
  RegisterMatch: ResolverTypeWrapper<RegisterMatch>;
  RegisterNotSearched: ResolverTypeWrapper<RegisterNotSearched>;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterReliability: ResolverTypeWrapper<RegisterReliability>;
  RegisterScope: ResolverTypeWrapper<RegisterScope>;
  RegisterState: ResolverTypeWrapper<RegisterState>;
  RegisteredMaritalStatus: RegisteredMaritalStatus;
  RegisteredMaritalStatusFact: ResolverTypeWrapper<RegisteredMaritalStatusFact>;
  RegistrarAnswer: ResolverTypeWrapper<RegistrarAnswer>;
  RegistrarOutcome: RegistrarOutcome;
  RegistrarQuestion: ResolverTypeWrapper<RegistrarQuestion>;
  RegistrationKind: RegistrationKind;
  RegistrationKindFact: ResolverTypeWrapper<RegistrationKindFact>;
  Reliability: ResolverTypeWrapper<Reliability>;
  ReplyToOutcomeInput: ReplyToOutcomeInput;
  ReportDataIssueInput: ReportDataIssueInput;
  RequestCause: ResolverTypeWrapper<RequestCause>;
  RequestPaperInput: RequestPaperInput;
  RequestedComponent: ResolverTypeWrapper<RequestedComponent>;
  Residence: ResolverTypeWrapper<Residence>;
  ResidenceKind: ResidenceKind;
  ResidenceKindFact: ResolverTypeWrapper<ResidenceKindFact>;
  ResidenceLink: ResolverTypeWrapper<ResidenceLink>;
  ResidenceLinkSet: ResolverTypeWrapper<ResidenceLinkSet>;
  RetryIntakeError: ResolverTypeWrapper<RetryIntakeError>;
  RetryIntakeErrorCode: RetryIntakeErrorCode;
  RetryIntakeInput: RetryIntakeInput;
  RetryIntakePayload: ResolverTypeWrapper<RetryIntakePayload>;
  ReviewClosing: ReviewClosing;
  ReviewConnection: ResolverTypeWrapper<ReviewConnection>;
  ReviewEdge: ResolverTypeWrapper<ReviewEdge>;
  ReviewReason: ReviewReason;
  RevokePasskeyInput: RevokePasskeyInput;
  RevokeWaiverInput: RevokeWaiverInput;
  Rule: ResolverTypeWrapper<Rule>;
  SearchComparison: SearchComparison;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchedValue: ResolverTypeWrapper<SearchedValue>;
  ServedFrom: ServedFrom;
  SettleSubmitterError: ResolverTypeWrapper<SettleSubmitterError>;
  SettleSubmitterErrorCode: SettleSubmitterErrorCode;
  SettleSubmitterInput: SettleSubmitterInput;
  SettleSubmitterPayload: ResolverTypeWrapper<SettleSubmitterPayload>;
  Severity: Severity;
  Sex: Sex;
  SexFact: ResolverTypeWrapper<SexFact>;
  SignWaiverInput: SignWaiverInput;
  SignatureClass: SignatureClass;
  SignatureInput: SignatureInput;
  SignatureState: SignatureState;
  SocialAssistance: ResolverTypeWrapper<SocialAssistance>;
  SocialAssistanceLink: ResolverTypeWrapper<SocialAssistanceLink>;
  SocialAssistanceLinkSet: ResolverTypeWrapper<SocialAssistanceLinkSet>;
  SocialInsurance: ResolverTypeWrapper<SocialInsurance>;
  SocialInsuranceLink: ResolverTypeWrapper<SocialInsuranceLink>;
  SocialInsuranceStatus: SocialInsuranceStatus;
  SocialInsuranceStatusFact: ResolverTypeWrapper<SocialInsuranceStatusFact>;
  StatementPart: ResolverTypeWrapper<StatementPart>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFact: ResolverTypeWrapper<StringFact>;
  SubmitDossierError: ResolverTypeWrapper<SubmitDossierError>;
  SubmitDossierErrorCode: SubmitDossierErrorCode;
  SubmitDossierInput: SubmitDossierInput;
  SubmitDossierPayload: ResolverTypeWrapper<SubmitDossierPayload>;
  SubmitterChange: ResolverTypeWrapper<SubmitterChange>;
  SubmitterCheck: ResolverTypeWrapper<SubmitterCheck>;
  SubmitterCheckCount: ResolverTypeWrapper<SubmitterCheckCount>;
  SubmitterCheckCounts: ResolverTypeWrapper<SubmitterCheckCounts>;
  SubmitterOutcome: SubmitterOutcome;
  SubmitterOutcomeCount: ResolverTypeWrapper<SubmitterOutcomeCount>;
  SubmitterSettlement: ResolverTypeWrapper<SubmitterSettlement>;
  SubmitterSettlementKind: SubmitterSettlementKind;
  SupersededNumber: ResolverTypeWrapper<SupersededNumber>;
  SupersededNumberLink: ResolverTypeWrapper<SupersededNumberLink>;
  SupersededNumberLinkSet: ResolverTypeWrapper<SupersededNumberLinkSet>;
  TimeLimitPause: TimeLimitPause;
  TimestampState: TimestampState;
  UncoveredPeriod: ResolverTypeWrapper<UncoveredPeriod>;
  UnitResolution: UnitResolution;
  UpdateDataIssueInput: UpdateDataIssueInput;
  ValueDifference: ResolverTypeWrapper<ValueDifference>;
  VouchForPasskeyInput: VouchForPasskeyInput;
  Waiver: ResolverTypeWrapper<Waiver>;
  WaiverCheck: ResolverTypeWrapper<WaiverCheck>;
  WaiverCheckInput: WaiverCheckInput;
  WaiverCheckKind: WaiverCheckKind;
  WaiverConnection: ResolverTypeWrapper<WaiverConnection>;
  WaiverEdge: ResolverTypeWrapper<WaiverEdge>;
  WaiverEffect: WaiverEffect;
  WaiverError: ResolverTypeWrapper<WaiverError>;
  WaiverErrorCode: WaiverErrorCode;
  WaiverEvent: ResolverTypeWrapper<WaiverEvent>;
  WaiverEventKind: WaiverEventKind;
  WaiverOutcome: WaiverOutcome;
  WaiverPayload: ResolverTypeWrapper<WaiverPayload>;
  WaiverReason: WaiverReason;
  WaiverState: WaiverState;
  WaiverWording: ResolverTypeWrapper<WaiverWording>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: Absence;
  AbsenceLink: AbsenceLink;
  AbsenceLinkSet: AbsenceLinkSet;
  AcceptComponentsInput: AcceptComponentsInput;
  AcknowledgedFlag: AcknowledgedFlag;
  AcknowledgedFlagInput: AcknowledgedFlagInput;
  Address: Address;
  AddressFact: AddressFact;
  AdoptionKindFact: AdoptionKindFact;
  AdoptionRegistration: AdoptionRegistration;
  AdoptionRegistrationLink: AdoptionRegistrationLink;
  AdoptionRegistrationLinkSet: AdoptionRegistrationLinkSet;
  AskRegistrarInput: AskRegistrarInput;
  AssessDossierError: AssessDossierError;
  AssessDossierInput: AssessDossierInput;
  AssessDossierPayload: AssessDossierPayload;
  AssessedBasis: AssessedBasis;
  AssessedClaim: AssessedClaim;
  AssessedComponent: AssessedComponent;
  AssessedFact: AssessedFact;
  AssessedReason: AssessedReason;
  Assessment: Assessment;
  AssessmentCause: AssessmentCause;
  AssessmentComparison: AssessmentComparison;
  AssignDossierInput: AssignDossierInput;
  BeginPasskeyInput: BeginPasskeyInput;
  BeginPasskeyPayload: BeginPasskeyPayload;
  BirthNotice: BirthNotice;
  BirthNoticeLink: BirthNoticeLink;
  BirthNoticeLinkSet: BirthNoticeLinkSet;
  BirthRegistration: BirthRegistration;
  BirthRegistrationLink: BirthRegistrationLink;
  BirthRegistrationLinkSet: BirthRegistrationLinkSet;
  Boolean: Scalars['Boolean']['output'];
  ChangeKindFact: ChangeKindFact;
  ChangedRegistrationFact: ChangedRegistrationFact;
  CitedAttempt: CitedAttempt;
  CitedAttemptInput: CitedAttemptInput;
  CitedOutage: CitedOutage;
  CitesInput: CitesInput;
  CivilStatusChange: CivilStatusChange;
  CivilStatusChangeLink: CivilStatusChangeLink;
  CivilStatusChangeLinkSet: CivilStatusChangeLinkSet;
  Claim: Claim;
  CloseReviewError: CloseReviewError;
  CloseReviewInput: CloseReviewInput;
  CloseReviewPayload: CloseReviewPayload;
  ClosedReview: ClosedReview;
  Code: Code;
  CodeFact: CodeFact;
  ComponentChange: ComponentChange;
  ConcludeDossierInput: ConcludeDossierInput;
  ConfirmFactError: ConfirmFactError;
  ConfirmFactInput: ConfirmFactInput;
  ConfirmFactPayload: Omit<ConfirmFactPayload, 'fact'> & { fact?: Maybe<ResolversParentTypes['Fact']> };
  ConfirmPasskeyInput: ConfirmPasskeyInput;
  Confirmation: Confirmation;
  ConfirmationPurposeFact: ConfirmationPurposeFact;
  CountersignWaiverInput: CountersignWaiverInput;
  CourtDecisionKindFact: CourtDecisionKindFact;
  CoveredPeriod: CoveredPeriod;
  CoveringWaiver: CoveringWaiver;
  CurrentUnits: CurrentUnits;
  DataIssue: DataIssue;
  DataIssueChange: DataIssueChange;
  DataIssueConnection: DataIssueConnection;
  DataIssueEdge: DataIssueEdge;
  DataIssueError: DataIssueError;
  DataIssuePayload: DataIssuePayload;
  DateTime: Scalars['DateTime']['output'];
  DeathNotice: DeathNotice;
  DeathNoticeLink: DeathNoticeLink;
  DeathNoticeLinkSet: DeathNoticeLinkSet;
  DeathRegistration: DeathRegistration;
  DeathRegistrationLink: DeathRegistrationLink;
  DeathRegistrationLinkSet: DeathRegistrationLinkSet;
  Delegation: Delegation;
  DisabilityCertificate: DisabilityCertificate;
  DisabilityCertificateLink: DisabilityCertificateLink;
  DisabilityCertificateLinkSet: DisabilityCertificateLinkSet;
  DivorceKindFact: DivorceKindFact;
  DivorceRegistration: DivorceRegistration;
  DivorceRegistrationLink: DivorceRegistrationLink;
  DivorceRegistrationLinkSet: DivorceRegistrationLinkSet;
  Dossier: Dossier;
  DossierAttachment: DossierAttachment;
  DossierAttachmentInput: DossierAttachmentInput;
  DossierComponent: DossierComponent;
  DossierConnection: DossierConnection;
  DossierDetail: DossierDetail;
  DossierDetailInput: DossierDetailInput;
  DossierEdge: DossierEdge;
  DossierEvent: DossierEvent;
  DossierEventConnection: DossierEventConnection;
  DossierEventEdge: DossierEventEdge;
  DossierPayment: DossierPayment;
  DossierPaymentInput: DossierPaymentInput;
  DossierPerson: DossierPerson;
  DossierPersonInput: DossierPersonInput;
  DossierReview: DossierReview;
  DossierSubject: DossierSubject;
  DossierSubjectInput: DossierSubjectInput;
  DossierSubmitter: DossierSubmitter;
  DossierSubmitterInput: DossierSubmitterInput;
  DossierTimeLimit: DossierTimeLimit;
  EvidenceBundle: EvidenceBundle;
  EvidenceBundleError: EvidenceBundleError;
  EvidenceBundlePayload: EvidenceBundlePayload;
  ExtendDossierInput: ExtendDossierInput;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FactChange: FactChange;
  FactEvidence: FactEvidence;
  FactRef: Scalars['FactRef']['output'];
  FactShort: FactShort;
  FactToConfirmConnection: Omit<FactToConfirmConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FactToConfirmEdge']> };
  FactToConfirmEdge: Omit<FactToConfirmEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FlagChange: FlagChange;
  FlagTruth: FlagTruth;
  Float: Scalars['Float']['output'];
  GuardianshipKindFact: GuardianshipKindFact;
  GuardianshipRegistration: GuardianshipRegistration;
  GuardianshipRegistrationLink: GuardianshipRegistrationLink;
  GuardianshipRegistrationLinkSet: GuardianshipRegistrationLinkSet;
  HealthInsuranceCard: HealthInsuranceCard;
  HealthInsuranceCardLink: HealthInsuranceCardLink;
  HealthInsuranceCardLinkSet: HealthInsuranceCardLinkSet;
  Household: Household;
  HouseholdLink: HouseholdLink;
  HouseholdMember: HouseholdMember;
  HouseholdMemberLink: HouseholdMemberLink;
  HouseholdMemberLinkSet: HouseholdMemberLinkSet;
  ID: Scalars['ID']['output'];
  IdentityDocument: IdentityDocument;
  IdentityPaper: IdentityPaper;
  IdentityPaperKindFact: IdentityPaperKindFact;
  IdentityPaperLink: IdentityPaperLink;
  IdentityPaperLinkSet: IdentityPaperLinkSet;
  IdentityPaperStateFact: IdentityPaperStateFact;
  Int: Scalars['Int']['output'];
  IntakeConnection: IntakeConnection;
  IntakeEdge: IntakeEdge;
  IntakeItem: IntakeItem;
  Interval: Interval;
  LandCertificate: LandCertificate;
  LandCertificateLink: LandCertificateLink;
  LandCertificateLinkSet: LandCertificateLinkSet;
  LandHolderKindFact: LandHolderKindFact;
  LegalBasis: LegalBasis;
  LifeStatusFact: LifeStatusFact;
  MaritalHistory: MaritalHistory;
  MaritalHistoryFact: MaritalHistoryFact;
  MaritalPeriod: MaritalPeriod;
  MaritalStatusConfirmation: MaritalStatusConfirmation;
  MaritalStatusConfirmationLink: MaritalStatusConfirmationLink;
  MaritalStatusConfirmationLinkSet: MaritalStatusConfirmationLinkSet;
  MarriageRegistration: MarriageRegistration;
  MarriageRegistrationLink: MarriageRegistrationLink;
  MarriageRegistrationLinkSet: MarriageRegistrationLinkSet;
  MarriageStatusFact: MarriageStatusFact;
  MoveDossierError: MoveDossierError;
  MoveDossierPayload: MoveDossierPayload;
  MoveProcedureReviewError: MoveProcedureReviewError;
  MoveProcedureReviewInput: MoveProcedureReviewInput;
  MoveProcedureReviewPayload: MoveProcedureReviewPayload;
  Mutation: Record<PropertyKey, never>;
  NeedExpectation: NeedExpectation;
  NeedScope: NeedScope;
  NeedTolerance: NeedTolerance;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OriginalSeen: OriginalSeen;
  OriginalSeenInput: OriginalSeenInput;
  Outage: Outage;
  OutageConnection: OutageConnection;
  OutageEdge: OutageEdge;
  PageInfo: PageInfo;
  PaperDelivery: PaperDelivery;
  PaperRequest: PaperRequest;
  ParentChildRecognition: ParentChildRecognition;
  ParentChildRecognitionLink: ParentChildRecognitionLink;
  ParentChildRecognitionLinkSet: ParentChildRecognitionLinkSet;
  PartialDate: Scalars['PartialDate']['output'];
  PartialDateFact: PartialDateFact;
  Party: Party;
  PartyFact: PartyFact;
  Passkey: Passkey;
  PasskeyAssertionInput: PasskeyAssertionInput;
  PasskeyError: PasskeyError;
  PasskeyPayload: PasskeyPayload;
  Person: Person;
  PersonLink: PersonLink;
  PersonLinkSet: PersonLinkSet;
  PersonMatch: PersonMatch;
  PersonName: PersonName;
  PersonNameFact: PersonNameFact;
  PersonSearch: PersonSearch;
  PersonSearchConnection: PersonSearchConnection;
  PersonSearchEdge: PersonSearchEdge;
  PersonalId: Scalars['PersonalId']['output'];
  PersonalIdFact: PersonalIdFact;
  PoorHousehold: PoorHousehold;
  PoorHouseholdLink: PoorHouseholdLink;
  PoorHouseholdLinkSet: PoorHouseholdLinkSet;
  PrepareWaiverInput: PrepareWaiverInput;
  PrepareWaiverPayload: PrepareWaiverPayload;
  PreparedWaiver: PreparedWaiver;
  Procedure: Procedure;
  ProcedureComponent: ProcedureComponent;
  ProcedureConnection: ProcedureConnection;
  ProcedureDetail: ProcedureDetail;
  ProcedureEdge: ProcedureEdge;
  ProcedureNeed: ProcedureNeed;
  ProcedureNeedSet: ProcedureNeedSet;
  ProcedureRepresentation: ProcedureRepresentation;
  ProcedureReview: ProcedureReview;
  ProcedureReviewConnection: ProcedureReviewConnection;
  ProcedureReviewEdge: ProcedureReviewEdge;
  ProcedureReviewMove: ProcedureReviewMove;
  ProcedureRole: ProcedureRole;
  ProcedureTimeLimit: ProcedureTimeLimit;
  ProcedureVersion: ProcedureVersion;
  Query: Record<PropertyKey, never>;
  ReadinessCause: ReadinessCause;
  ReadinessConnection: ReadinessConnection;
  ReadinessEdge: ReadinessEdge;
  ReadinessFigure: ReadinessFigure;
  ReadinessOutcome: ReadinessOutcome;
  ReadinessShare: ReadinessShare;
  Reason: Reason;
  ReassignInput: ReassignInput;
  ReassignPayload: ReassignPayload;
  Receipt: Receipt;
  ReceivePaperInput: ReceivePaperInput;
  RecognitionKindFact: RecognitionKindFact;
  RecordDelegationInput: RecordDelegationInput;
  RecordDelegationPayload: RecordDelegationPayload;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordRegistrarAnswerInput: RecordRegistrarAnswerInput;
  RecordWaiverInput: RecordWaiverInput;
  RecordWaiverOutcomeInput: RecordWaiverOutcomeInput;
  Register: Register;
  RegisterAttempt: RegisterAttempt;
  RegisterCoverage: RegisterCoverage;
  RegisterField: RegisterField;
  RegisterMatch: RegisterMatch;
  RegisterNotSearched: RegisterNotSearched;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterReliability: RegisterReliability;
  RegisterScope: RegisterScope;
  RegisterState: RegisterState;
  RegisteredMaritalStatusFact: RegisteredMaritalStatusFact;
  RegistrarAnswer: RegistrarAnswer;
  RegistrarQuestion: RegistrarQuestion;
  RegistrationKindFact: RegistrationKindFact;
  Reliability: Reliability;
  ReplyToOutcomeInput: ReplyToOutcomeInput;
  ReportDataIssueInput: ReportDataIssueInput;
  RequestCause: RequestCause;
  RequestPaperInput: RequestPaperInput;
  RequestedComponent: RequestedComponent;
  Residence: Residence;
  ResidenceKindFact: ResidenceKindFact;
  ResidenceLink: ResidenceLink;
  ResidenceLinkSet: ResidenceLinkSet;
  RetryIntakeError: RetryIntakeError;
  RetryIntakeInput: RetryIntakeInput;
  RetryIntakePayload: RetryIntakePayload;
  ReviewConnection: ReviewConnection;
  ReviewEdge: ReviewEdge;
  RevokePasskeyInput: RevokePasskeyInput;
  RevokeWaiverInput: RevokeWaiverInput;
  Rule: Rule;
  SearchMatch: SearchMatch;
  SearchedValue: SearchedValue;
  SettleSubmitterError: SettleSubmitterError;
  SettleSubmitterInput: SettleSubmitterInput;
  SettleSubmitterPayload: SettleSubmitterPayload;
  SexFact: SexFact;
  SignWaiverInput: SignWaiverInput;
  SignatureInput: SignatureInput;
  SocialAssistance: SocialAssistance;
  SocialAssistanceLink: SocialAssistanceLink;
  SocialAssistanceLinkSet: SocialAssistanceLinkSet;
  SocialInsurance: SocialInsurance;
  SocialInsuranceLink: SocialInsuranceLink;
  SocialInsuranceStatusFact: SocialInsuranceStatusFact;
  StatementPart: StatementPart;
  String: Scalars['String']['output'];
  StringFact: StringFact;
  SubmitDossierError: SubmitDossierError;
  SubmitDossierInput: SubmitDossierInput;
  SubmitDossierPayload: SubmitDossierPayload;
  SubmitterChange: SubmitterChange;
  SubmitterCheck: SubmitterCheck;
  SubmitterCheckCount: SubmitterCheckCount;
  SubmitterCheckCounts: SubmitterCheckCounts;
  SubmitterOutcomeCount: SubmitterOutcomeCount;
  SubmitterSettlement: SubmitterSettlement;
  SupersededNumber: SupersededNumber;
  SupersededNumberLink: SupersededNumberLink;
  SupersededNumberLinkSet: SupersededNumberLinkSet;
  UncoveredPeriod: UncoveredPeriod;
  UpdateDataIssueInput: UpdateDataIssueInput;
  ValueDifference: ValueDifference;
  VouchForPasskeyInput: VouchForPasskeyInput;
  Waiver: Waiver;
  WaiverCheck: WaiverCheck;
  WaiverCheckInput: WaiverCheckInput;
  WaiverConnection: WaiverConnection;
  WaiverEdge: WaiverEdge;
  WaiverError: WaiverError;
  WaiverEvent: WaiverEvent;
  WaiverPayload: WaiverPayload;
  WaiverWording: WaiverWording;
};

export type AbsenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  destination?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsenceLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['AbsenceLink'] = ResolversParentTypes['AbsenceLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AbsenceLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AbsenceLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsenceLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['AbsenceLinkSet'] = ResolversParentTypes['AbsenceLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AbsenceLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AbsenceLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AbsenceLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgedFlagResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcknowledgedFlag'] = ResolversParentTypes['AcknowledgedFlag']> = {
  code?: Resolver<ResolversTypes['AssessmentCauseCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AcknowledgedFlagTextArgs, 'lang'>>;
};

export type AddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  current?: Resolver<ResolversTypes['CurrentUnits'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type AddressFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddressFact'] = ResolversParentTypes['AddressFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AddressFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AddressFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdoptionKindFact'] = ResolversParentTypes['AdoptionKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AdoptionKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AdoptionKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['AdoptionKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionRegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdoptionRegistration'] = ResolversParentTypes['AdoptionRegistration']> = {
  adoptiveFather?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  adoptiveMother?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  birthFather?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  birthMother?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  book?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  child?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  endDecisionNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  giver?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdoptionKindFact'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionRegistrationLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdoptionRegistrationLink'] = ResolversParentTypes['AdoptionRegistrationLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AdoptionRegistrationLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AdoptionRegistrationLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['AdoptionRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionRegistrationLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdoptionRegistrationLinkSet'] = ResolversParentTypes['AdoptionRegistrationLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AdoptionRegistrationLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AdoptionRegistrationLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AdoptionRegistrationLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessDossierErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessDossierError'] = ResolversParentTypes['AssessDossierError']> = {
  code?: Resolver<ResolversTypes['AssessDossierErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessDossierErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tryAgainAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssessDossierPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessDossierPayload'] = ResolversParentTypes['AssessDossierPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AssessDossierError']>, ParentType, ContextType>;
  submitter?: Resolver<Maybe<ResolversTypes['SubmitterCheck']>, ParentType, ContextType>;
};

export type AssessedBasisResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessedBasis'] = ResolversParentTypes['AssessedBasis']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysWithoutAnswer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessedBasisStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessedBasisTitleArgs, 'lang'>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  use?: Resolver<ResolversTypes['BasisUse'], ParentType, ContextType>;
};

export type AssessedClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessedClaim'] = ResolversParentTypes['AssessedClaim']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Completeness']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ClaimOutcome'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  servedFrom?: Resolver<ResolversTypes['ServedFrom'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssessedClaimValueArgs, 'lang'>>;
};

export type AssessedComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessedComponent'] = ResolversParentTypes['AssessedComponent']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['AssessedBasis']>, ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['AssessmentCause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['AssessedFact']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessedComponentNameArgs, 'lang'>>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssessedComponentNoticeArgs, 'lang'>>;
  outcome?: Resolver<ResolversTypes['ComponentOutcome'], ParentType, ContextType>;
  outcomeText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessedComponentOutcomeTextArgs, 'lang'>>;
  tryAgainAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssessedFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessedFact'] = ResolversParentTypes['AssessedFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['AssessedClaim']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessedFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['AssessedReason']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssessedFactTextArgs, 'lang'>>;
};

export type AssessedReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessedReason'] = ResolversParentTypes['AssessedReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssessedReasonNextStepArgs, 'lang'>>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessedReasonTextArgs, 'lang'>>;
};

export type AssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['RegisterAttempt']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['AssessedComponent']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lookupRecord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessmentProcedureNameArgs, 'lang'>>;
  procedureVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitter?: Resolver<ResolversTypes['SubmitterCheck'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentCauseResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessmentCause'] = ResolversParentTypes['AssessmentCause']> = {
  code?: Resolver<ResolversTypes['AssessmentCauseCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessmentCauseTextArgs, 'lang'>>;
};

export type AssessmentComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssessmentComparison'] = ResolversParentTypes['AssessmentComparison']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  isOtherProcedureVersion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submitter?: Resolver<Maybe<ResolversTypes['SubmitterChange']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type BeginPasskeyPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['BeginPasskeyPayload'] = ResolversParentTypes['BeginPasskeyPayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['PasskeyError']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BirthNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BirthNotice'] = ResolversParentTypes['BirthNotice']> = {
  bornOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  child?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  facility?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  mother?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  noticeNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['SexFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BirthNoticeLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['BirthNoticeLink'] = ResolversParentTypes['BirthNoticeLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BirthNoticeLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BirthNoticeLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['BirthNotice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BirthNoticeLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['BirthNoticeLinkSet'] = ResolversParentTypes['BirthNoticeLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['BirthNoticeLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BirthNoticeLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BirthNoticeLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BirthRegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['BirthRegistration'] = ResolversParentTypes['BirthRegistration']> = {
  book?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  child?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  dateOfBirth?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  dateOfBirthInWords?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  ethnicity?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  father?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['PersonNameFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistrationKindFact'], ParentType, ContextType>;
  mother?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  nationality?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  placeOfBirth?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['SexFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BirthRegistrationLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['BirthRegistrationLink'] = ResolversParentTypes['BirthRegistrationLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BirthRegistrationLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BirthRegistrationLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['BirthRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BirthRegistrationLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['BirthRegistrationLinkSet'] = ResolversParentTypes['BirthRegistrationLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['BirthRegistrationLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BirthRegistrationLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BirthRegistrationLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeKindFact'] = ResolversParentTypes['ChangeKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChangeKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedRegistrationFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedRegistrationFact'] = ResolversParentTypes['ChangedRegistrationFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangedRegistrationFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChangedRegistrationFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['ChangedRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitedAttemptResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitedAttempt'] = ResolversParentTypes['CitedAttempt']> = {
  assessment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['RegisterAttempt'], ParentType, ContextType>;
};

export type CitedOutageResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitedOutage'] = ResolversParentTypes['CitedOutage']> = {
  failedCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ReadonlyArray<ResolversTypes['RegisterFailure']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastFailedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CivilStatusChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CivilStatusChange'] = ResolversParentTypes['CivilStatusChange']> = {
  basis?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  birth?: Resolver<ResolversTypes['BirthRegistrationLink'], ParentType, ContextType>;
  book?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  death?: Resolver<ResolversTypes['DeathRegistrationLink'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKindFact'], ParentType, ContextType>;
  marriage?: Resolver<ResolversTypes['MarriageRegistrationLink'], ParentType, ContextType>;
  newValue?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  ofBook?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  ofKind?: Resolver<ResolversTypes['ChangedRegistrationFact'], ParentType, ContextType>;
  ofNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  ofRegistrar?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  oldValue?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusChangeLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['CivilStatusChangeLink'] = ResolversParentTypes['CivilStatusChangeLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CivilStatusChangeLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CivilStatusChangeLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['CivilStatusChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilStatusChangeLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['CivilStatusChangeLinkSet'] = ResolversParentTypes['CivilStatusChangeLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CivilStatusChangeLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CivilStatusChangeLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CivilStatusChangeLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  absence?: Resolver<Maybe<ResolversTypes['Completeness']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ClaimOutcome'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  servedFrom?: Resolver<ResolversTypes['ServedFrom'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimValueArgs, 'lang'>>;
};

export type CloseReviewErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseReviewError'] = ResolversParentTypes['CloseReviewError']> = {
  code?: Resolver<ResolversTypes['CloseReviewErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CloseReviewErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CloseReviewPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseReviewPayload'] = ResolversParentTypes['CloseReviewPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CloseReviewError']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['DossierReview']>, ParentType, ContextType>;
};

export type ClosedReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClosedReview'] = ResolversParentTypes['ClosedReview']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['ReviewClosing'], ParentType, ContextType>;
  closingText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClosedReviewClosingTextArgs, 'lang'>>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CodeLabelArgs, 'lang'>>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeFact'] = ResolversParentTypes['CodeFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CodeFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CodeFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComponentChange'] = ResolversParentTypes['ComponentChange']> = {
  after?: Resolver<Maybe<ResolversTypes['ComponentOutcome']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ComponentOutcome']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['FactChange']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComponentChangeNameArgs, 'lang'>>;
};

export type ConfirmFactErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmFactError'] = ResolversParentTypes['ConfirmFactError']> = {
  code?: Resolver<ResolversTypes['ConfirmFactErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConfirmFactErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfirmFactPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmFactPayload'] = ResolversParentTypes['ConfirmFactPayload']> = {
  confirmation?: Resolver<Maybe<ResolversTypes['Confirmation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ConfirmFactError']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type ConfirmationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Confirmation'] = ResolversParentTypes['Confirmation']> = {
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  original?: Resolver<ResolversTypes['OriginalSeen'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfirmationPurposeFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmationPurposeFact'] = ResolversParentTypes['ConfirmationPurposeFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConfirmationPurposeFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConfirmationPurposeFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['ConfirmationPurpose']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourtDecisionKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['CourtDecisionKindFact'] = ResolversParentTypes['CourtDecisionKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CourtDecisionKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CourtDecisionKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['CourtDecisionKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoveredPeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoveredPeriod'] = ResolversParentTypes['CoveredPeriod']> = {
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type CoveringWaiverResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoveringWaiver'] = ResolversParentTypes['CoveringWaiver']> = {
  effect?: Resolver<ResolversTypes['WaiverEffect'], ParentType, ContextType>;
  effectText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoveringWaiverEffectTextArgs, 'lang'>>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receiptState?: Resolver<Maybe<ResolversTypes['ReceiptState']>, ParentType, ContextType>;
  receiptStateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CoveringWaiverReceiptStateTextArgs, 'lang'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CurrentUnitsResolvers<ContextType = any, ParentType extends ResolversParentTypes['CurrentUnits'] = ResolversParentTypes['CurrentUnits']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['UnitResolution'], ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type DataIssueResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataIssue'] = ResolversParentTypes['DataIssue']> = {
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['DataIssueChange']>, ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DataIssueLabelArgs, 'lang'>>;
  oldValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DataIssueState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataIssueChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataIssueChange'] = ResolversParentTypes['DataIssueChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DataIssueState'], ParentType, ContextType>;
};

export type DataIssueConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataIssueConnection'] = ResolversParentTypes['DataIssueConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataIssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type DataIssueEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataIssueEdge'] = ResolversParentTypes['DataIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataIssue'], ParentType, ContextType>;
};

export type DataIssueErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataIssueError'] = ResolversParentTypes['DataIssueError']> = {
  code?: Resolver<ResolversTypes['DataIssueErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DataIssueErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataIssuePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataIssuePayload'] = ResolversParentTypes['DataIssuePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DataIssueError']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['DataIssue']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeathNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeathNotice'] = ResolversParentTypes['DeathNotice']> = {
  dateOfBirth?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  dateOfDeath?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  deceased?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  facility?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['PersonNameFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  noticeNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['SexFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeathNoticeLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeathNoticeLink'] = ResolversParentTypes['DeathNoticeLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeathNoticeLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathNoticeLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['DeathNotice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeathNoticeLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeathNoticeLinkSet'] = ResolversParentTypes['DeathNoticeLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DeathNoticeLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeathNoticeLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathNoticeLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeathRegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeathRegistration'] = ResolversParentTypes['DeathRegistration']> = {
  book?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  dateOfBirth?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  dateOfDeath?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  deceased?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['PersonNameFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistrationKindFact'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  revokedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['SexFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeathRegistrationLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeathRegistrationLink'] = ResolversParentTypes['DeathRegistrationLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeathRegistrationLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathRegistrationLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['DeathRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeathRegistrationLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeathRegistrationLinkSet'] = ResolversParentTypes['DeathRegistrationLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DeathRegistrationLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeathRegistrationLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathRegistrationLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  delegate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delegateUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisabilityCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisabilityCertificate'] = ResolversParentTypes['DisabilityCertificate']> = {
  certificateNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  disabilityLevel?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  disabilityType?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityCertificateLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisabilityCertificateLink'] = ResolversParentTypes['DisabilityCertificateLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DisabilityCertificateLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['DisabilityCertificate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityCertificateLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisabilityCertificateLinkSet'] = ResolversParentTypes['DisabilityCertificateLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DisabilityCertificateLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DisabilityCertificateLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivorceKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['DivorceKindFact'] = ResolversParentTypes['DivorceKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DivorceKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivorceKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['DivorceKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivorceRegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['DivorceRegistration'] = ResolversParentTypes['DivorceRegistration']> = {
  book?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  court?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  decisionKind?: Resolver<ResolversTypes['CourtDecisionKindFact'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  foreignCountry?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  husband?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DivorceKindFact'], ParentType, ContextType>;
  marriage?: Resolver<ResolversTypes['MarriageRegistrationLink'], ParentType, ContextType>;
  marriageDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  marriageNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  marriageRegistrar?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  wife?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivorceRegistrationLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['DivorceRegistrationLink'] = ResolversParentTypes['DivorceRegistrationLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DivorceRegistrationLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivorceRegistrationLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['DivorceRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivorceRegistrationLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['DivorceRegistrationLinkSet'] = ResolversParentTypes['DivorceRegistrationLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DivorceRegistrationLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DivorceRegistrationLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivorceRegistrationLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['DossierAttachment']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DossierChannel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  componentStates?: Resolver<ReadonlyArray<ResolversTypes['DossierComponent']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['DossierDetail']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['DossierEventConnection'], ParentType, ContextType, RequireFields<DossierEventsArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DossierFormArgs, 'kind'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DossierPerson'], ParentType, ContextType>;
  paperRequest?: Resolver<Maybe<ResolversTypes['PaperRequest']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['DossierPayment']>, ParentType, ContextType>;
  portalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possibleActs?: Resolver<ReadonlyArray<ResolversTypes['DossierAct']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrarQuestions?: Resolver<ReadonlyArray<ResolversTypes['RegistrarQuestion']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['DossierReview']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['DossierSubject']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submitter?: Resolver<ResolversTypes['DossierSubmitter'], ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['DossierTimeLimit']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierAttachmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierAttachment'] = ResolversParentTypes['DossierAttachment']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['SignatureState'], ParentType, ContextType>;
  signatureIsFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DossierComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierComponent'] = ResolversParentTypes['DossierComponent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DossierComponentNameArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['DossierComponentState'], ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DossierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type DossierDetailResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierDetail'] = ResolversParentTypes['DossierDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierEdge'] = ResolversParentTypes['DossierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
};

export type DossierEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierEvent'] = ResolversParentTypes['DossierEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  citedAttempts?: Resolver<ReadonlyArray<ResolversTypes['CitedAttempt']>, ParentType, ContextType>;
  citedOutages?: Resolver<ReadonlyArray<ResolversTypes['CitedOutage']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DossierState']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DossierEventTextArgs, 'lang'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierEventConnection'] = ResolversParentTypes['DossierEventConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DossierEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type DossierEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierEventEdge'] = ResolversParentTypes['DossierEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DossierEvent'], ParentType, ContextType>;
};

export type DossierPaymentResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierPayment'] = ResolversParentTypes['DossierPayment']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitedSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DossierPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierPerson'] = ResolversParentTypes['DossierPerson']> = {
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  formerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DossierReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierReview'] = ResolversParentTypes['DossierReview']> = {
  assessmentAfter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessmentBefore?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['ClosedReview']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dossierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReviewReason'], ParentType, ContextType>;
  reasonText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DossierReviewReasonTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierSubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierSubject'] = ResolversParentTypes['DossierSubject']> = {
  person?: Resolver<ResolversTypes['DossierPerson'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierSubmitterResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierSubmitter'] = ResolversParentTypes['DossierSubmitter']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimedAuthority'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['DossierPerson'], ParentType, ContextType>;
};

export type DossierTimeLimitResolvers<ContextType = any, ParentType extends ResolversParentTypes['DossierTimeLimit'] = ResolversParentTypes['DossierTimeLimit']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  extendedUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  timeUsed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceBundleResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceBundle'] = ResolversParentTypes['EvidenceBundle']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceBundleErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceBundleError'] = ResolversParentTypes['EvidenceBundleError']> = {
  code?: Resolver<ResolversTypes['EvidenceBundleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceBundleErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceBundlePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceBundlePayload'] = ResolversParentTypes['EvidenceBundlePayload']> = {
  bundle?: Resolver<Maybe<ResolversTypes['EvidenceBundle']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['EvidenceBundleError']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'AbsenceLink' | 'AbsenceLinkSet' | 'AddressFact' | 'AdoptionKindFact' | 'AdoptionRegistrationLink' | 'AdoptionRegistrationLinkSet' | 'BirthNoticeLink' | 'BirthNoticeLinkSet' | 'BirthRegistrationLink' | 'BirthRegistrationLinkSet' | 'ChangeKindFact' | 'ChangedRegistrationFact' | 'CivilStatusChangeLink' | 'CivilStatusChangeLinkSet' | 'CodeFact' | 'ConfirmationPurposeFact' | 'CourtDecisionKindFact' | 'DeathNoticeLink' | 'DeathNoticeLinkSet' | 'DeathRegistrationLink' | 'DeathRegistrationLinkSet' | 'DisabilityCertificateLink' | 'DisabilityCertificateLinkSet' | 'DivorceKindFact' | 'DivorceRegistrationLink' | 'DivorceRegistrationLinkSet' | 'GuardianshipKindFact' | 'GuardianshipRegistrationLink' | 'GuardianshipRegistrationLinkSet' | 'HealthInsuranceCardLink' | 'HealthInsuranceCardLinkSet' | 'HouseholdLink' | 'HouseholdMemberLink' | 'HouseholdMemberLinkSet' | 'IdentityPaperKindFact' | 'IdentityPaperLink' | 'IdentityPaperLinkSet' | 'IdentityPaperStateFact' | 'LandCertificateLink' | 'LandCertificateLinkSet' | 'LandHolderKindFact' | 'LifeStatusFact' | 'MaritalHistoryFact' | 'MaritalStatusConfirmationLink' | 'MaritalStatusConfirmationLinkSet' | 'MarriageRegistrationLink' | 'MarriageRegistrationLinkSet' | 'MarriageStatusFact' | 'ParentChildRecognitionLink' | 'ParentChildRecognitionLinkSet' | 'PartialDateFact' | 'PartyFact' | 'PersonLink' | 'PersonLinkSet' | 'PersonNameFact' | 'PersonalIdFact' | 'PoorHouseholdLink' | 'PoorHouseholdLinkSet' | 'RecognitionKindFact' | 'RegisteredMaritalStatusFact' | 'RegistrationKindFact' | 'ResidenceKindFact' | 'ResidenceLink' | 'ResidenceLinkSet' | 'SexFact' | 'SocialAssistanceLink' | 'SocialAssistanceLinkSet' | 'SocialInsuranceLink' | 'SocialInsuranceStatusFact' | 'StringFact' | 'SupersededNumberLink' | 'SupersededNumberLinkSet', ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['FlagChange']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactChangeLabelArgs, 'lang'>>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FactChangeTextAfterArgs, 'lang'>>;
  textBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FactChangeTextBeforeArgs, 'lang'>>;
};

export type FactEvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactEvidence'] = ResolversParentTypes['FactEvidence']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  waivers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoveringWaiver']>>, ParentType, ContextType>;
};

export interface FactRefScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FactRef'], any> {
  name: 'FactRef';
}

export type FactShortResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactShort'] = ResolversParentTypes['FactShort']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactShortLabelArgs, 'lang'>>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactToConfirmConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactToConfirmConnection'] = ResolversParentTypes['FactToConfirmConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactToConfirmEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type FactToConfirmEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactToConfirmEdge'] = ResolversParentTypes['FactToConfirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slice?: Resolver<ResolversTypes['ConfirmationSlice'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FlagChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FlagChange'] = ResolversParentTypes['FlagChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['ComparedFlag'], ParentType, ContextType>;
};

export type FlagTruthResolvers<ContextType = any, ParentType extends ResolversParentTypes['FlagTruth'] = ResolversParentTypes['FlagTruth']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuardianshipKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['GuardianshipKindFact'] = ResolversParentTypes['GuardianshipKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GuardianshipKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GuardianshipKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['GuardianshipKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuardianshipRegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['GuardianshipRegistration'] = ResolversParentTypes['GuardianshipRegistration']> = {
  book?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  endReason?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  guardian?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GuardianshipKindFact'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  supervisor?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  ward?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuardianshipRegistrationLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['GuardianshipRegistrationLink'] = ResolversParentTypes['GuardianshipRegistrationLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GuardianshipRegistrationLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GuardianshipRegistrationLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['GuardianshipRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuardianshipRegistrationLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['GuardianshipRegistrationLinkSet'] = ResolversParentTypes['GuardianshipRegistrationLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['GuardianshipRegistrationLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GuardianshipRegistrationLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GuardianshipRegistrationLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthInsuranceCardResolvers<ContextType = any, ParentType extends ResolversParentTypes['HealthInsuranceCard'] = ResolversParentTypes['HealthInsuranceCard']> = {
  cardNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialFacility?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthInsuranceCardLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['HealthInsuranceCardLink'] = ResolversParentTypes['HealthInsuranceCardLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HealthInsuranceCardLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HealthInsuranceCardLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['HealthInsuranceCard']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthInsuranceCardLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['HealthInsuranceCardLinkSet'] = ResolversParentTypes['HealthInsuranceCardLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['HealthInsuranceCardLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HealthInsuranceCardLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HealthInsuranceCardLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = any, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  address?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['PersonLink'], ParentType, ContextType>;
  householdNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['HouseholdMemberLinkSet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['HouseholdLink'] = ResolversParentTypes['HouseholdLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HouseholdLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HouseholdLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  household?: Resolver<ResolversTypes['HouseholdLink'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['PersonLink'], ParentType, ContextType>;
  relationToHead?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['HouseholdMemberLink'] = ResolversParentTypes['HouseholdMemberLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HouseholdMemberLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HouseholdMemberLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['HouseholdMemberLinkSet'] = ResolversParentTypes['HouseholdMemberLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['HouseholdMemberLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HouseholdMemberLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HouseholdMemberLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  kind?: Resolver<Maybe<ResolversTypes['IdentityDocumentKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityPaperResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityPaper'] = ResolversParentTypes['IdentityPaper']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentityPaperKindFact'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IdentityPaperStateFact'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityPaperKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityPaperKindFact'] = ResolversParentTypes['IdentityPaperKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdentityPaperKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IdentityPaperKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['IdentityPaperKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityPaperLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityPaperLink'] = ResolversParentTypes['IdentityPaperLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdentityPaperLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IdentityPaperLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['IdentityPaper']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityPaperLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityPaperLinkSet'] = ResolversParentTypes['IdentityPaperLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['IdentityPaperLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdentityPaperLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IdentityPaperLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityPaperStateFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityPaperStateFact'] = ResolversParentTypes['IdentityPaperStateFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdentityPaperStateFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IdentityPaperStateFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['IdentityPaperState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntakeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IntakeConnection'] = ResolversParentTypes['IntakeConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntakeEdge']>, ParentType, ContextType>;
  listedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type IntakeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IntakeEdge'] = ResolversParentTypes['IntakeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntakeItem'], ParentType, ContextType>;
};

export type IntakeItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['IntakeItem'] = ResolversParentTypes['IntakeItem']> = {
  ageSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntakeItemNextStepArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntakeItemTextArgs, 'lang'>>;
  triedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tryAgainAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LandCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['LandCertificate'] = ResolversParentTypes['LandCertificate']> = {
  address?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  coHolder?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  entryNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  holderKind?: Resolver<ResolversTypes['LandHolderKindFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  mapSheet?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  parcel?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandCertificateLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['LandCertificateLink'] = ResolversParentTypes['LandCertificateLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LandCertificateLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCertificateLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['LandCertificate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandCertificateLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['LandCertificateLinkSet'] = ResolversParentTypes['LandCertificateLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['LandCertificateLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LandCertificateLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCertificateLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandHolderKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['LandHolderKindFact'] = ResolversParentTypes['LandHolderKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LandHolderKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandHolderKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['LandHolderKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = any, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysWithoutAnswer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LegalBasisStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LegalBasisTitleArgs, 'lang'>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type LifeStatusFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['LifeStatusFact'] = ResolversParentTypes['LifeStatusFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LifeStatusFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LifeStatusFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaritalHistoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaritalHistory'] = ResolversParentTypes['MaritalHistory']> = {
  covered?: Resolver<ReadonlyArray<ResolversTypes['CoveredPeriod']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['MaritalPeriod']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MaritalStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  uncovered?: Resolver<ReadonlyArray<ResolversTypes['UncoveredPeriod']>, ParentType, ContextType>;
};

export type MaritalHistoryFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaritalHistoryFact'] = ResolversParentTypes['MaritalHistoryFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MaritalHistoryFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MaritalHistoryFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['MaritalHistory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaritalPeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaritalPeriod'] = ResolversParentTypes['MaritalPeriod']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MaritalStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MaritalStatusConfirmationResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaritalStatusConfirmation'] = ResolversParentTypes['MaritalStatusConfirmation']> = {
  book?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConfirmationPurposeFact'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  residenceFrom?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  residencePlace?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  residenceTo?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  statusWritten?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaritalStatusConfirmationLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaritalStatusConfirmationLink'] = ResolversParentTypes['MaritalStatusConfirmationLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MaritalStatusConfirmationLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MaritalStatusConfirmationLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['MaritalStatusConfirmation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaritalStatusConfirmationLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaritalStatusConfirmationLinkSet'] = ResolversParentTypes['MaritalStatusConfirmationLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['MaritalStatusConfirmationLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MaritalStatusConfirmationLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MaritalStatusConfirmationLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageRegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarriageRegistration'] = ResolversParentTypes['MarriageRegistration']> = {
  book?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  endBasis?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  endNotedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  husband?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistrationKindFact'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarriageStatusFact'], ParentType, ContextType>;
  wife?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageRegistrationLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarriageRegistrationLink'] = ResolversParentTypes['MarriageRegistrationLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MarriageRegistrationLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MarriageRegistrationLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageRegistrationLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarriageRegistrationLinkSet'] = ResolversParentTypes['MarriageRegistrationLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['MarriageRegistrationLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MarriageRegistrationLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MarriageRegistrationLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageStatusFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarriageStatusFact'] = ResolversParentTypes['MarriageStatusFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MarriageStatusFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MarriageStatusFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['MarriageStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveDossierErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['MoveDossierError'] = ResolversParentTypes['MoveDossierError']> = {
  code?: Resolver<ResolversTypes['MoveDossierErrorCode'], ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoveDossierErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['DossierAct']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DossierState']>, ParentType, ContextType>;
};

export type MoveDossierPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MoveDossierPayload'] = ResolversParentTypes['MoveDossierPayload']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MoveDossierError']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['DossierEvent']>, ParentType, ContextType>;
};

export type MoveProcedureReviewErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['MoveProcedureReviewError'] = ResolversParentTypes['MoveProcedureReviewError']> = {
  code?: Resolver<ResolversTypes['MoveProcedureReviewErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoveProcedureReviewErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoveProcedureReviewPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MoveProcedureReviewPayload'] = ResolversParentTypes['MoveProcedureReviewPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MoveProcedureReviewError']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ProcedureReview']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptComponents?: Resolver<ResolversTypes['MoveDossierPayload'], ParentType, ContextType, RequireFields<MutationAcceptComponentsArgs, 'input'>>;
  askRegistrar?: Resolver<ResolversTypes['MoveDossierPayload'], ParentType, ContextType, RequireFields<MutationAskRegistrarArgs, 'input'>>;
  assessDossier?: Resolver<ResolversTypes['AssessDossierPayload'], ParentType, ContextType, RequireFields<MutationAssessDossierArgs, 'input'>>;
  assignDossier?: Resolver<ResolversTypes['MoveDossierPayload'], ParentType, ContextType, RequireFields<MutationAssignDossierArgs, 'input'>>;
  beginPasskey?: Resolver<ResolversTypes['BeginPasskeyPayload'], ParentType, ContextType, RequireFields<MutationBeginPasskeyArgs, 'input'>>;
  closeReview?: Resolver<ResolversTypes['CloseReviewPayload'], ParentType, ContextType, RequireFields<MutationCloseReviewArgs, 'input'>>;
  concludeDossier?: Resolver<ResolversTypes['MoveDossierPayload'], ParentType, ContextType, RequireFields<MutationConcludeDossierArgs, 'input'>>;
  confirmFact?: Resolver<ResolversTypes['ConfirmFactPayload'], ParentType, ContextType, RequireFields<MutationConfirmFactArgs, 'input'>>;
  confirmPasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationConfirmPasskeyArgs, 'input'>>;
  countersignWaiver?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationCountersignWaiverArgs, 'input'>>;
  extendDossier?: Resolver<ResolversTypes['MoveDossierPayload'], ParentType, ContextType, RequireFields<MutationExtendDossierArgs, 'input'>>;
  moveProcedureReview?: Resolver<ResolversTypes['MoveProcedureReviewPayload'], ParentType, ContextType, RequireFields<MutationMoveProcedureReviewArgs, 'input'>>;
  prepareWaiver?: Resolver<ResolversTypes['PrepareWaiverPayload'], ParentType, ContextType, RequireFields<MutationPrepareWaiverArgs, 'input'>>;
  reassign?: Resolver<ResolversTypes['ReassignPayload'], ParentType, ContextType, RequireFields<MutationReassignArgs, 'input'>>;
  receivePaper?: Resolver<ResolversTypes['MoveDossierPayload'], ParentType, ContextType, RequireFields<MutationReceivePaperArgs, 'input'>>;
  recordDelegation?: Resolver<ResolversTypes['RecordDelegationPayload'], ParentType, ContextType, RequireFields<MutationRecordDelegationArgs, 'input'>>;
  recordDelivery?: Resolver<ResolversTypes['MoveDossierPayload'], ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordRegistrarAnswer?: Resolver<ResolversTypes['MoveDossierPayload'], ParentType, ContextType, RequireFields<MutationRecordRegistrarAnswerArgs, 'input'>>;
  recordWaiver?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationRecordWaiverArgs, 'input'>>;
  recordWaiverOutcome?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationRecordWaiverOutcomeArgs, 'input'>>;
  registerPasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationRegisterPasskeyArgs, 'input'>>;
  replyToOutcome?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationReplyToOutcomeArgs, 'input'>>;
  reportDataIssue?: Resolver<ResolversTypes['DataIssuePayload'], ParentType, ContextType, RequireFields<MutationReportDataIssueArgs, 'input'>>;
  requestPaper?: Resolver<ResolversTypes['MoveDossierPayload'], ParentType, ContextType, RequireFields<MutationRequestPaperArgs, 'input'>>;
  retryIntake?: Resolver<ResolversTypes['RetryIntakePayload'], ParentType, ContextType, RequireFields<MutationRetryIntakeArgs, 'input'>>;
  revokePasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationRevokePasskeyArgs, 'input'>>;
  revokeWaiver?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationRevokeWaiverArgs, 'input'>>;
  settleSubmitter?: Resolver<ResolversTypes['SettleSubmitterPayload'], ParentType, ContextType, RequireFields<MutationSettleSubmitterArgs, 'input'>>;
  signWaiver?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationSignWaiverArgs, 'input'>>;
  submitDossier?: Resolver<ResolversTypes['SubmitDossierPayload'], ParentType, ContextType, RequireFields<MutationSubmitDossierArgs, 'input'>>;
  updateDataIssue?: Resolver<ResolversTypes['DataIssuePayload'], ParentType, ContextType, RequireFields<MutationUpdateDataIssueArgs, 'input'>>;
  vouchForPasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationVouchForPasskeyArgs, 'input'>>;
};

export type NeedExpectationResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeedExpectation'] = ResolversParentTypes['NeedExpectation']> = {
  ageBelow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  is?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['ExpectedItems']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NeedExpectationTextArgs, 'lang'>>;
};

export type NeedScopeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeedScope'] = ResolversParentTypes['NeedScope']> = {
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedScopeState'], ParentType, ContextType>;
};

export type NeedToleranceResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeedTolerance'] = ResolversParentTypes['NeedTolerance']> = {
  lastKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowerAuthority?: Resolver<ReadonlyArray<ResolversTypes['Accuracy']>, ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncovered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Absence' | 'AdoptionRegistration' | 'Assessment' | 'BirthNotice' | 'BirthRegistration' | 'CivilStatusChange' | 'DeathNotice' | 'DeathRegistration' | 'DisabilityCertificate' | 'DivorceRegistration' | 'Dossier' | 'DossierReview' | 'GuardianshipRegistration' | 'HealthInsuranceCard' | 'Household' | 'HouseholdMember' | 'IdentityPaper' | 'LandCertificate' | 'MaritalStatusConfirmation' | 'MarriageRegistration' | 'Outage' | 'ParentChildRecognition' | 'Person' | 'PoorHousehold' | 'Procedure' | 'Register' | 'Residence' | 'SocialAssistance' | 'SocialInsurance' | 'SupersededNumber' | 'Waiver', ParentType, ContextType>;
};

export type OriginalSeenResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginalSeen'] = ResolversParentTypes['OriginalSeen']> = {
  kind?: Resolver<ResolversTypes['OriginalKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type OutageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Outage'] = ResolversParentTypes['Outage']> = {
  failedCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ReadonlyArray<ResolversTypes['RegisterFailure']>, ParentType, ContextType>;
  firstRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interruptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastFailedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  returnRequestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutageConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutageConnection'] = ResolversParentTypes['OutageConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type OutageEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutageEdge'] = ResolversParentTypes['OutageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outage'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperDeliveryResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperDelivery'] = ResolversParentTypes['PaperDelivery']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
};

export type PaperRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperRequest'] = ResolversParentTypes['PaperRequest']> = {
  assessment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['PaperChannel'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['RequestedComponent']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['PaperDelivery'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaperRequestTextArgs, 'lang'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParentChildRecognitionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParentChildRecognition'] = ResolversParentTypes['ParentChildRecognition']> = {
  book?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecognitionKindFact'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  recognised?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  recogniser?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['PartyFact'], ParentType, ContextType>;
  requesterRelation?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParentChildRecognitionLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParentChildRecognitionLink'] = ResolversParentTypes['ParentChildRecognitionLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParentChildRecognitionLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParentChildRecognitionLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['ParentChildRecognition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParentChildRecognitionLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParentChildRecognitionLinkSet'] = ResolversParentTypes['ParentChildRecognitionLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ParentChildRecognitionLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParentChildRecognitionLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParentChildRecognitionLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartialDateFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartialDateFact'] = ResolversParentTypes['PartialDateFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartialDateFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PartialDateFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  resolvesTo?: Resolver<ResolversTypes['PersonLink'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type PartyFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartyFact'] = ResolversParentTypes['PartyFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartyFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PartyFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  aaguid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attestation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credentialId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBackedUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isBackupEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PasskeyState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PasskeyStateTextArgs, 'lang'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vouchedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasskeyError'] = ResolversParentTypes['PasskeyError']> = {
  code?: Resolver<ResolversTypes['PasskeyErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PasskeyErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasskeyPayload'] = ResolversParentTypes['PasskeyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['PasskeyError']>, ParentType, ContextType>;
  passkey?: Resolver<Maybe<ResolversTypes['Passkey']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  absences?: Resolver<ResolversTypes['AbsenceLinkSet'], ParentType, ContextType>;
  adoptions?: Resolver<ResolversTypes['AdoptionRegistrationLinkSet'], ParentType, ContextType>;
  birthNotices?: Resolver<ResolversTypes['BirthNoticeLinkSet'], ParentType, ContextType>;
  birthRegistrations?: Resolver<ResolversTypes['BirthRegistrationLinkSet'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PersonLinkSet'], ParentType, ContextType>;
  civilStatusChanges?: Resolver<ResolversTypes['CivilStatusChangeLinkSet'], ParentType, ContextType>;
  dateOfBirth?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  dateOfBirthInWords?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  dateOfDeath?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  deathNotices?: Resolver<ResolversTypes['DeathNoticeLinkSet'], ParentType, ContextType>;
  deathRegistrations?: Resolver<ResolversTypes['DeathRegistrationLinkSet'], ParentType, ContextType>;
  disabilityCertificates?: Resolver<ResolversTypes['DisabilityCertificateLinkSet'], ParentType, ContextType>;
  divorces?: Resolver<ResolversTypes['DivorceRegistrationLinkSet'], ParentType, ContextType>;
  ethnicity?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  father?: Resolver<ResolversTypes['PersonLink'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['PersonNameFact'], ParentType, ContextType>;
  guardianships?: Resolver<ResolversTypes['GuardianshipRegistrationLinkSet'], ParentType, ContextType>;
  healthInsurance?: Resolver<ResolversTypes['HealthInsuranceCardLinkSet'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['HouseholdLink'], ParentType, ContextType, Partial<PersonHouseholdArgs>>;
  householdMemberships?: Resolver<ResolversTypes['HouseholdMemberLinkSet'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityPapers?: Resolver<ResolversTypes['IdentityPaperLinkSet'], ParentType, ContextType>;
  landCertificates?: Resolver<ResolversTypes['LandCertificateLinkSet'], ParentType, ContextType>;
  lifeStatus?: Resolver<ResolversTypes['LifeStatusFact'], ParentType, ContextType>;
  maritalStatus?: Resolver<ResolversTypes['MaritalHistoryFact'], ParentType, ContextType, Partial<PersonMaritalStatusArgs>>;
  maritalStatusConfirmations?: Resolver<ResolversTypes['MaritalStatusConfirmationLinkSet'], ParentType, ContextType>;
  marriages?: Resolver<ResolversTypes['MarriageRegistrationLinkSet'], ParentType, ContextType>;
  mother?: Resolver<ResolversTypes['PersonLink'], ParentType, ContextType>;
  nationality?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  parentChildRecognitions?: Resolver<ResolversTypes['ParentChildRecognitionLinkSet'], ParentType, ContextType>;
  permanentResidence?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType, Partial<PersonPermanentResidenceArgs>>;
  personalId?: Resolver<ResolversTypes['PersonalIdFact'], ParentType, ContextType>;
  placeOfBirth?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType>;
  poorHouseholds?: Resolver<ResolversTypes['PoorHouseholdLinkSet'], ParentType, ContextType>;
  registeredMaritalStatus?: Resolver<ResolversTypes['RegisteredMaritalStatusFact'], ParentType, ContextType>;
  residence?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType, Partial<PersonResidenceArgs>>;
  residences?: Resolver<ResolversTypes['ResidenceLinkSet'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['SexFact'], ParentType, ContextType>;
  socialAssistance?: Resolver<ResolversTypes['SocialAssistanceLinkSet'], ParentType, ContextType>;
  socialInsurance?: Resolver<ResolversTypes['SocialInsuranceLink'], ParentType, ContextType>;
  spouse?: Resolver<ResolversTypes['PersonLink'], ParentType, ContextType>;
  supersededNumbers?: Resolver<ResolversTypes['SupersededNumberLinkSet'], ParentType, ContextType>;
  temporaryResidence?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType>;
  temporaryResidenceUntil?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonLink'] = ResolversParentTypes['PersonLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonLinkSet'] = ResolversParentTypes['PersonLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['PersonLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonMatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonMatch'] = ResolversParentTypes['PersonMatch']> = {
  dateOfBirth?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  personalId?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  registers?: Resolver<ReadonlyArray<ResolversTypes['RegisterMatch']>, ParentType, ContextType>;
};

export type PersonNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  full?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  middle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonNameFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonNameFact'] = ResolversParentTypes['PersonNameFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonNameFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonSearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonSearchConnection'] = ResolversParentTypes['PersonSearchConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonSearchEdge']>, ParentType, ContextType>;
  notSearched?: Resolver<ReadonlyArray<ResolversTypes['RegisterNotSearched']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  searched?: Resolver<ReadonlyArray<ResolversTypes['Register']>, ParentType, ContextType>;
};

export type PersonSearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonSearchEdge'] = ResolversParentTypes['PersonSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export interface PersonalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalId'], any> {
  name: 'PersonalId';
}

export type PersonalIdFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonalIdFact'] = ResolversParentTypes['PersonalIdFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonalIdFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonalIdFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['PersonalId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorHouseholdResolvers<ContextType = any, ParentType extends ResolversParentTypes['PoorHousehold'] = ResolversParentTypes['PoorHousehold']> = {
  classification?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  householdCode?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorHouseholdLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['PoorHouseholdLink'] = ResolversParentTypes['PoorHouseholdLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PoorHouseholdLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PoorHouseholdLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['PoorHousehold']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorHouseholdLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['PoorHouseholdLinkSet'] = ResolversParentTypes['PoorHouseholdLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['PoorHouseholdLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PoorHouseholdLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PoorHouseholdLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrepareWaiverPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PrepareWaiverPayload'] = ResolversParentTypes['PrepareWaiverPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['WaiverError']>, ParentType, ContextType>;
  prepared?: Resolver<Maybe<ResolversTypes['PreparedWaiver']>, ParentType, ContextType>;
};

export type PreparedWaiverResolvers<ContextType = any, ParentType extends ResolversParentTypes['PreparedWaiver'] = ResolversParentTypes['PreparedWaiver']> = {
  effect?: Resolver<ResolversTypes['WaiverEffect'], ParentType, ContextType>;
  effectText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PreparedWaiverEffectTextArgs, 'lang'>>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needsCountersignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['StatementPart']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['WaiverWording'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  allowsRepresentation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ProcedureComponent']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureDepartmentArgs, 'lang'>>;
  details?: Resolver<ReadonlyArray<ResolversTypes['ProcedureDetail']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ProcedureLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureNameArgs, 'lang'>>;
  offersProposedBases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProcedureRemarkArgs, 'lang'>>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  representation?: Resolver<ReadonlyArray<ResolversTypes['ProcedureRepresentation']>, ParentType, ContextType>;
  retentionYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ProcedureRole']>, ParentType, ContextType>;
  timeLimit?: Resolver<ResolversTypes['ProcedureTimeLimit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  waiverNeedsCountersignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureComponent'] = ResolversParentTypes['ProcedureComponent']> = {
  anyOf?: Resolver<ReadonlyArray<ResolversTypes['ProcedureNeedSet']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureComponentNameArgs, 'lang'>>;
  onlyWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type ProcedureDetailResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureDetail'] = ResolversParentTypes['ProcedureDetail']> = {
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureDetailTitleArgs, 'lang'>>;
  type?: Resolver<ResolversTypes['ProcedureDetailType'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureNeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureNeed'] = ResolversParentTypes['ProcedureNeed']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  expects?: Resolver<Maybe<ResolversTypes['NeedExpectation']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstAuthority?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureNeedLabelArgs, 'lang'>>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['NeedScope'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['NeedShortfall'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tolerates?: Resolver<ResolversTypes['NeedTolerance'], ParentType, ContextType>;
};

export type ProcedureNeedSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureNeedSet'] = ResolversParentTypes['ProcedureNeedSet']> = {
  needs?: Resolver<ReadonlyArray<ResolversTypes['ProcedureNeed']>, ParentType, ContextType>;
};

export type ProcedureRepresentationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureRepresentation'] = ResolversParentTypes['ProcedureRepresentation']> = {
  ageBelow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ProcedureRelation'], ParentType, ContextType>;
};

export type ProcedureReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureReview'] = ResolversParentTypes['ProcedureReview']> = {
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['ProcedureReviewMove']>, ParentType, ContextType>;
  nextStates?: Resolver<ReadonlyArray<ResolversTypes['ProcedureReviewState']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureReviewProcedureNameArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['ProcedureReviewState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureReviewStateTextArgs, 'lang'>>;
};

export type ProcedureReviewConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureReviewConnection'] = ResolversParentTypes['ProcedureReviewConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type ProcedureReviewEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureReviewEdge'] = ResolversParentTypes['ProcedureReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcedureReview'], ParentType, ContextType>;
};

export type ProcedureReviewMoveResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureReviewMove'] = ResolversParentTypes['ProcedureReviewMove']> = {
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProcedureReviewState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureRoleResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureRole'] = ResolversParentTypes['ProcedureRole']> = {
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maybeSeveral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureRoleNameArgs, 'lang'>>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureTimeLimitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureTimeLimit'] = ResolversParentTypes['ProcedureTimeLimit']> = {
  pausesFor?: Resolver<ReadonlyArray<ResolversTypes['TimeLimitPause']>, ParentType, ContextType>;
  waitsForRegisters?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureVersion'] = ResolversParentTypes['ProcedureVersion']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'id'>>;
  compareAssessments?: Resolver<Maybe<ResolversTypes['AssessmentComparison']>, ParentType, ContextType, RequireFields<QueryCompareAssessmentsArgs, 'from' | 'to'>>;
  dataIssues?: Resolver<ResolversTypes['DataIssueConnection'], ParentType, ContextType, RequireFields<QueryDataIssuesArgs, 'first'>>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'code'>>;
  dossiers?: Resolver<ResolversTypes['DossierConnection'], ParentType, ContextType, RequireFields<QueryDossiersArgs, 'first'>>;
  evidenceBundle?: Resolver<ResolversTypes['EvidenceBundlePayload'], ParentType, ContextType, RequireFields<QueryEvidenceBundleArgs, 'waiverId' | 'withhold'>>;
  factsToConfirm?: Resolver<ResolversTypes['FactToConfirmConnection'], ParentType, ContextType, RequireFields<QueryFactsToConfirmArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'householdNumber'>>;
  intakeQueue?: Resolver<ResolversTypes['IntakeConnection'], ParentType, ContextType, RequireFields<QueryIntakeQueueArgs, 'first'>>;
  matchPerson?: Resolver<ResolversTypes['PersonMatch'], ParentType, ContextType, RequireFields<QueryMatchPersonArgs, 'dateOfBirth' | 'fullName' | 'personalId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  outages?: Resolver<ResolversTypes['OutageConnection'], ParentType, ContextType, RequireFields<QueryOutagesArgs, 'first'>>;
  passkeys?: Resolver<ReadonlyArray<ResolversTypes['Passkey']>, ParentType, ContextType, Partial<QueryPasskeysArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'personalId'>>;
  persons?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Person']>>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'personalIds'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  procedureReviews?: Resolver<ResolversTypes['ProcedureReviewConnection'], ParentType, ContextType, RequireFields<QueryProcedureReviewsArgs, 'first'>>;
  procedures?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, RequireFields<QueryProceduresArgs, 'first'>>;
  readiness?: Resolver<ResolversTypes['ReadinessConnection'], ParentType, ContextType, RequireFields<QueryReadinessArgs, 'first' | 'least'>>;
  registers?: Resolver<ReadonlyArray<ResolversTypes['Register']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType, Partial<QueryReliabilityArgs>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'first'>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  searchPersons?: Resolver<ResolversTypes['PersonSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchPersonsArgs, 'by' | 'first'>>;
  submitterChecks?: Resolver<ResolversTypes['SubmitterCheckCounts'], ParentType, ContextType, Partial<QuerySubmitterChecksArgs>>;
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType, RequireFields<QueryWaiverArgs, 'id'>>;
  waivers?: Resolver<ResolversTypes['WaiverConnection'], ParentType, ContextType, RequireFields<QueryWaiversArgs, 'first' | 'own'>>;
};

export type ReadinessCauseResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadinessCause'] = ResolversParentTypes['ReadinessCause']> = {
  among?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['AssessmentCauseCode']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReadinessCauseTextArgs, 'lang'>>;
};

export type ReadinessConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadinessConnection'] = ResolversParentTypes['ReadinessConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReadinessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type ReadinessEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadinessEdge'] = ResolversParentTypes['ReadinessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReadinessFigure'], ParentType, ContextType>;
};

export type ReadinessFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadinessFigure'] = ResolversParentTypes['ReadinessFigure']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['ReadinessCause']>, ParentType, ContextType>;
  componentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  componentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReadinessFigureComponentNameArgs, 'lang'>>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReadinessFigureDepartmentArgs, 'lang'>>;
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['ReadinessOutcome']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReadinessFigureProcedureNameArgs, 'lang'>>;
  procedureVersions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  replaceableWithWaiver?: Resolver<ResolversTypes['ReadinessShare'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['ReadinessShare'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ReadinessOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadinessOutcome'] = ResolversParentTypes['ReadinessOutcome']> = {
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ComponentOutcome'], ParentType, ContextType>;
  outcomeText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReadinessOutcomeOutcomeTextArgs, 'lang'>>;
};

export type ReadinessShareResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadinessShare'] = ResolversParentTypes['ReadinessShare']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReadinessShareTextArgs, 'lang'>>;
};

export type ReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReasonNextStepArgs, 'lang'>>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasonTextArgs, 'lang'>>;
};

export type ReassignPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReassignPayload'] = ResolversParentTypes['ReassignPayload']> = {
  dossiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MoveDossierError']>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceiptState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceiptStateTextArgs, 'lang'>>;
  statementDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['TimestampState'], ParentType, ContextType>;
  timestampText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceiptTimestampTextArgs, 'lang'>>;
};

export type RecognitionKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecognitionKindFact'] = ResolversParentTypes['RecognitionKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecognitionKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RecognitionKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['RecognitionKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDelegationPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordDelegationPayload'] = ResolversParentTypes['RecordDelegationPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['WaiverError']>, ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = any, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['RegisterCoverage']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['RegisterField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegisterOwnerArgs, 'lang'>>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['RegisterScope']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegisterState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegisterTitleArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterAttemptResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterAttempt'] = ResolversParentTypes['RegisterAttempt']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['RegisterFailure']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tookMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterCoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterCoverage'] = ResolversParentTypes['RegisterCoverage']> = {
  fromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isLocal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrars?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegisterCoverageRegistrarsArgs, 'lang'>>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegisterFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterField'] = ResolversParentTypes['RegisterField']> = {
  authority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterMatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterMatch'] = ResolversParentTypes['RegisterMatch']> = {
  dateOfBirth?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  personalId?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
};

export type RegisterNotSearchedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterNotSearched'] = ResolversParentTypes['RegisterNotSearched']> = {
  reason?: Resolver<ResolversTypes['Reason'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
};

export type RegisterReliabilityResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterReliability'] = ResolversParentTypes['RegisterReliability']> = {
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  learned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterScopeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterScope'] = ResolversParentTypes['RegisterScope']> = {
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type RegisterStateResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterState'] = ResolversParentTypes['RegisterState']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisteredMaritalStatusFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisteredMaritalStatusFact'] = ResolversParentTypes['RegisteredMaritalStatusFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegisteredMaritalStatusFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegisteredMaritalStatusFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['RegisteredMaritalStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrarAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrarAnswer'] = ResolversParentTypes['RegistrarAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegistrarOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrarQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrarQuestion'] = ResolversParentTypes['RegistrarQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['RegistrarAnswer']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrationKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegistrationKindFact'] = ResolversParentTypes['RegistrationKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegistrationKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegistrationKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['RegistrationKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliabilityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reliability'] = ResolversParentTypes['Reliability']> = {
  auditOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  auditedFlags?: Resolver<ReadonlyArray<ResolversTypes['FlagTruth']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['FlagTruth']>, ParentType, ContextType>;
  registers?: Resolver<ReadonlyArray<ResolversTypes['RegisterReliability']>, ParentType, ContextType>;
};

export type RequestCauseResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestCause'] = ResolversParentTypes['RequestCause']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RequestCauseTextArgs, 'lang'>>;
};

export type RequestedComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestedComponent'] = ResolversParentTypes['RequestedComponent']> = {
  againstAdvice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['RequestCause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['FactShort']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RequestedComponentNameArgs, 'lang'>>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Residence'] = ResolversParentTypes['Residence']> = {
  address?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType>;
  endReason?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResidenceKindFact'], ParentType, ContextType>;
  registeredUntil?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidenceKindFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResidenceKindFact'] = ResolversParentTypes['ResidenceKindFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResidenceKindFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidenceKindFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['ResidenceKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidenceLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResidenceLink'] = ResolversParentTypes['ResidenceLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResidenceLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidenceLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Residence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidenceLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResidenceLinkSet'] = ResolversParentTypes['ResidenceLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ResidenceLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResidenceLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidenceLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryIntakeErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetryIntakeError'] = ResolversParentTypes['RetryIntakeError']> = {
  code?: Resolver<ResolversTypes['RetryIntakeErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RetryIntakeErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RetryIntakePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetryIntakePayload'] = ResolversParentTypes['RetryIntakePayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RetryIntakeError']>, ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DossierReview'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RuleDescriptionArgs, 'lang'>>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RuleNextStepArgs, 'lang'>>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RuleTitleArgs, 'lang'>>;
};

export type SearchMatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  dateOfBirth?: Resolver<Maybe<ResolversTypes['SearchedValue']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['SearchedValue']>, ParentType, ContextType>;
  linkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personalId?: Resolver<Maybe<ResolversTypes['SearchedValue']>, ParentType, ContextType>;
  recordRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SearchedValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchedValue'] = ResolversParentTypes['SearchedValue']> = {
  comparison?: Resolver<Maybe<ResolversTypes['SearchComparison']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['ValueDifference']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SearchedValueValueArgs, 'lang'>>;
};

export type SettleSubmitterErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['SettleSubmitterError'] = ResolversParentTypes['SettleSubmitterError']> = {
  code?: Resolver<ResolversTypes['SettleSubmitterErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SettleSubmitterErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettleSubmitterPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SettleSubmitterPayload'] = ResolversParentTypes['SettleSubmitterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SettleSubmitterError']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['SubmitterSettlement']>, ParentType, ContextType>;
};

export type SexFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['SexFact'] = ResolversParentTypes['SexFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SexFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SexFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialAssistanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['SocialAssistance'] = ResolversParentTypes['SocialAssistance']> = {
  category?: Resolver<ResolversTypes['CodeFact'], ParentType, ContextType>;
  coefficient?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  suspendedReason?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialAssistanceLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['SocialAssistanceLink'] = ResolversParentTypes['SocialAssistanceLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SocialAssistanceLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SocialAssistanceLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['SocialAssistance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialAssistanceLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['SocialAssistanceLinkSet'] = ResolversParentTypes['SocialAssistanceLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SocialAssistanceLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SocialAssistanceLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SocialAssistanceLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceResolvers<ContextType = any, ParentType extends ResolversParentTypes['SocialInsurance'] = ResolversParentTypes['SocialInsurance']> = {
  address?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType>;
  formerBookNumber?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  householdCode?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  placeOfBirthRegistration?: Resolver<ResolversTypes['AddressFact'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SocialInsuranceStatusFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['SocialInsuranceLink'] = ResolversParentTypes['SocialInsuranceLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SocialInsuranceLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SocialInsuranceLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['SocialInsurance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceStatusFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['SocialInsuranceStatusFact'] = ResolversParentTypes['SocialInsuranceStatusFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SocialInsuranceStatusFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SocialInsuranceStatusFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['SocialInsuranceStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementPart'] = ResolversParentTypes['StatementPart']> = {
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StringFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['StringFact'] = ResolversParentTypes['StringFact']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StringFactLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StringFactTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitDossierErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitDossierError'] = ResolversParentTypes['SubmitDossierError']> = {
  code?: Resolver<ResolversTypes['SubmitDossierErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubmitDossierErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubmitDossierPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitDossierPayload'] = ResolversParentTypes['SubmitDossierPayload']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SubmitDossierError']>, ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubmitterChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitterChange'] = ResolversParentTypes['SubmitterChange']> = {
  after?: Resolver<ResolversTypes['SubmitterOutcome'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SubmitterOutcome'], ParentType, ContextType>;
};

export type SubmitterCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitterCheck'] = ResolversParentTypes['SubmitterCheck']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['AssessedFact']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SubmitterOutcome'], ParentType, ContextType>;
  outcomeText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubmitterCheckOutcomeTextArgs, 'lang'>>;
  relation?: Resolver<Maybe<ResolversTypes['FamilyRelation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['SubmitterSettlement']>, ParentType, ContextType>;
};

export type SubmitterCheckCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitterCheckCount'] = ResolversParentTypes['SubmitterCheckCount']> = {
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['SubmitterOutcomeCount']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitterCheckCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitterCheckCounts'] = ResolversParentTypes['SubmitterCheckCounts']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['SubmitterCheckCount']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type SubmitterOutcomeCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitterOutcomeCount'] = ResolversParentTypes['SubmitterOutcomeCount']> = {
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SubmitterOutcome'], ParentType, ContextType>;
  outcomeText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubmitterOutcomeCountOutcomeTextArgs, 'lang'>>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmitterSettlementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitterSettlement'] = ResolversParentTypes['SubmitterSettlement']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SubmitterSettlementKind'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupersededNumberResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupersededNumber'] = ResolversParentTypes['SupersededNumber']> = {
  cancelledOn?: Resolver<ResolversTypes['PartialDateFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['PersonalIdFact'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StringFact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupersededNumberLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupersededNumberLink'] = ResolversParentTypes['SupersededNumberLink']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupersededNumberLinkLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SupersededNumberLinkTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['SupersededNumber']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupersededNumberLinkSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupersededNumberLinkSet'] = ResolversParentTypes['SupersededNumberLinkSet']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactEvidence'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SupersededNumberLink']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupersededNumberLinkSetLabelArgs, 'lang'>>;
  probabilityWrong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['FactRef'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SupersededNumberLinkSetTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UncoveredPeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['UncoveredPeriod'] = ResolversParentTypes['UncoveredPeriod']> = {
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UncoveredPeriodReasonArgs, 'lang'>>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type ValueDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ValueDifference'] = ResolversParentTypes['ValueDifference']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ValueDifferenceTextArgs, 'lang'>>;
};

export type WaiverResolvers<ContextType = any, ParentType extends ResolversParentTypes['Waiver'] = ResolversParentTypes['Waiver']> = {
  acknowledged?: Resolver<ReadonlyArray<ResolversTypes['AcknowledgedFlag']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['AssessedBasis']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['WaiverCheck']>, ParentType, ContextType>;
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  componentName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaiverComponentNameArgs, 'lang'>>;
  dossierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['WaiverEffect'], ParentType, ContextType>;
  effectText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaiverEffectTextArgs, 'lang'>>;
  entry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['WaiverEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WaiverReason'], ParentType, ContextType>;
  reasonText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaiverReasonTextArgs, 'lang'>>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signatureClass?: Resolver<ResolversTypes['SignatureClass'], ParentType, ContextType>;
  signatureText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaiverSignatureTextArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['WaiverState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaiverStateTextArgs, 'lang'>>;
  statementDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaiverTitleArgs, 'lang'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['WaiverWording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaiverCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaiverCheck'] = ResolversParentTypes['WaiverCheck']> = {
  kind?: Resolver<ResolversTypes['WaiverCheckKind'], ParentType, ContextType>;
  kindText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaiverCheckKindTextArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaiverConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaiverConnection'] = ResolversParentTypes['WaiverConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['WaiverEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type WaiverEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaiverEdge'] = ResolversParentTypes['WaiverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Waiver'], ParentType, ContextType>;
};

export type WaiverErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaiverError'] = ResolversParentTypes['WaiverError']> = {
  code?: Resolver<ResolversTypes['WaiverErrorCode'], ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaiverErrorMessageArgs, 'lang'>>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaiverEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaiverEvent'] = ResolversParentTypes['WaiverEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WaiverEventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['WaiverOutcome']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  signatureClass?: Resolver<ResolversTypes['SignatureClass'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaiverEventTextArgs, 'lang'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaiverPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaiverPayload'] = ResolversParentTypes['WaiverPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['WaiverError']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType>;
};

export type WaiverWordingResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaiverWording'] = ResolversParentTypes['WaiverWording']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Absence?: AbsenceResolvers<ContextType>;
  AbsenceLink?: AbsenceLinkResolvers<ContextType>;
  AbsenceLinkSet?: AbsenceLinkSetResolvers<ContextType>;
  AcknowledgedFlag?: AcknowledgedFlagResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressFact?: AddressFactResolvers<ContextType>;
  AdoptionKindFact?: AdoptionKindFactResolvers<ContextType>;
  AdoptionRegistration?: AdoptionRegistrationResolvers<ContextType>;
  AdoptionRegistrationLink?: AdoptionRegistrationLinkResolvers<ContextType>;
  AdoptionRegistrationLinkSet?: AdoptionRegistrationLinkSetResolvers<ContextType>;
  AssessDossierError?: AssessDossierErrorResolvers<ContextType>;
  AssessDossierPayload?: AssessDossierPayloadResolvers<ContextType>;
  AssessedBasis?: AssessedBasisResolvers<ContextType>;
  AssessedClaim?: AssessedClaimResolvers<ContextType>;
  AssessedComponent?: AssessedComponentResolvers<ContextType>;
  AssessedFact?: AssessedFactResolvers<ContextType>;
  AssessedReason?: AssessedReasonResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentCause?: AssessmentCauseResolvers<ContextType>;
  AssessmentComparison?: AssessmentComparisonResolvers<ContextType>;
  BeginPasskeyPayload?: BeginPasskeyPayloadResolvers<ContextType>;
  BirthNotice?: BirthNoticeResolvers<ContextType>;
  BirthNoticeLink?: BirthNoticeLinkResolvers<ContextType>;
  BirthNoticeLinkSet?: BirthNoticeLinkSetResolvers<ContextType>;
  BirthRegistration?: BirthRegistrationResolvers<ContextType>;
  BirthRegistrationLink?: BirthRegistrationLinkResolvers<ContextType>;
  BirthRegistrationLinkSet?: BirthRegistrationLinkSetResolvers<ContextType>;
  ChangeKindFact?: ChangeKindFactResolvers<ContextType>;
  ChangedRegistrationFact?: ChangedRegistrationFactResolvers<ContextType>;
  CitedAttempt?: CitedAttemptResolvers<ContextType>;
  CitedOutage?: CitedOutageResolvers<ContextType>;
  CivilStatusChange?: CivilStatusChangeResolvers<ContextType>;
  CivilStatusChangeLink?: CivilStatusChangeLinkResolvers<ContextType>;
  CivilStatusChangeLinkSet?: CivilStatusChangeLinkSetResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  CloseReviewError?: CloseReviewErrorResolvers<ContextType>;
  CloseReviewPayload?: CloseReviewPayloadResolvers<ContextType>;
  ClosedReview?: ClosedReviewResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeFact?: CodeFactResolvers<ContextType>;
  ComponentChange?: ComponentChangeResolvers<ContextType>;
  ConfirmFactError?: ConfirmFactErrorResolvers<ContextType>;
  ConfirmFactPayload?: ConfirmFactPayloadResolvers<ContextType>;
  Confirmation?: ConfirmationResolvers<ContextType>;
  ConfirmationPurposeFact?: ConfirmationPurposeFactResolvers<ContextType>;
  CourtDecisionKindFact?: CourtDecisionKindFactResolvers<ContextType>;
  CoveredPeriod?: CoveredPeriodResolvers<ContextType>;
  CoveringWaiver?: CoveringWaiverResolvers<ContextType>;
  CurrentUnits?: CurrentUnitsResolvers<ContextType>;
  DataIssue?: DataIssueResolvers<ContextType>;
  DataIssueChange?: DataIssueChangeResolvers<ContextType>;
  DataIssueConnection?: DataIssueConnectionResolvers<ContextType>;
  DataIssueEdge?: DataIssueEdgeResolvers<ContextType>;
  DataIssueError?: DataIssueErrorResolvers<ContextType>;
  DataIssuePayload?: DataIssuePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeathNotice?: DeathNoticeResolvers<ContextType>;
  DeathNoticeLink?: DeathNoticeLinkResolvers<ContextType>;
  DeathNoticeLinkSet?: DeathNoticeLinkSetResolvers<ContextType>;
  DeathRegistration?: DeathRegistrationResolvers<ContextType>;
  DeathRegistrationLink?: DeathRegistrationLinkResolvers<ContextType>;
  DeathRegistrationLinkSet?: DeathRegistrationLinkSetResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DisabilityCertificate?: DisabilityCertificateResolvers<ContextType>;
  DisabilityCertificateLink?: DisabilityCertificateLinkResolvers<ContextType>;
  DisabilityCertificateLinkSet?: DisabilityCertificateLinkSetResolvers<ContextType>;
  DivorceKindFact?: DivorceKindFactResolvers<ContextType>;
  DivorceRegistration?: DivorceRegistrationResolvers<ContextType>;
  DivorceRegistrationLink?: DivorceRegistrationLinkResolvers<ContextType>;
  DivorceRegistrationLinkSet?: DivorceRegistrationLinkSetResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierAttachment?: DossierAttachmentResolvers<ContextType>;
  DossierComponent?: DossierComponentResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierDetail?: DossierDetailResolvers<ContextType>;
  DossierEdge?: DossierEdgeResolvers<ContextType>;
  DossierEvent?: DossierEventResolvers<ContextType>;
  DossierEventConnection?: DossierEventConnectionResolvers<ContextType>;
  DossierEventEdge?: DossierEventEdgeResolvers<ContextType>;
  DossierPayment?: DossierPaymentResolvers<ContextType>;
  DossierPerson?: DossierPersonResolvers<ContextType>;
  DossierReview?: DossierReviewResolvers<ContextType>;
  DossierSubject?: DossierSubjectResolvers<ContextType>;
  DossierSubmitter?: DossierSubmitterResolvers<ContextType>;
  DossierTimeLimit?: DossierTimeLimitResolvers<ContextType>;
  EvidenceBundle?: EvidenceBundleResolvers<ContextType>;
  EvidenceBundleError?: EvidenceBundleErrorResolvers<ContextType>;
  EvidenceBundlePayload?: EvidenceBundlePayloadResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  FactEvidence?: FactEvidenceResolvers<ContextType>;
  FactRef?: GraphQLScalarType;
  FactShort?: FactShortResolvers<ContextType>;
  FactToConfirmConnection?: FactToConfirmConnectionResolvers<ContextType>;
  FactToConfirmEdge?: FactToConfirmEdgeResolvers<ContextType>;
  FlagChange?: FlagChangeResolvers<ContextType>;
  FlagTruth?: FlagTruthResolvers<ContextType>;
  GuardianshipKindFact?: GuardianshipKindFactResolvers<ContextType>;
  GuardianshipRegistration?: GuardianshipRegistrationResolvers<ContextType>;
  GuardianshipRegistrationLink?: GuardianshipRegistrationLinkResolvers<ContextType>;
  GuardianshipRegistrationLinkSet?: GuardianshipRegistrationLinkSetResolvers<ContextType>;
  HealthInsuranceCard?: HealthInsuranceCardResolvers<ContextType>;
  HealthInsuranceCardLink?: HealthInsuranceCardLinkResolvers<ContextType>;
  HealthInsuranceCardLinkSet?: HealthInsuranceCardLinkSetResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdLink?: HouseholdLinkResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  HouseholdMemberLink?: HouseholdMemberLinkResolvers<ContextType>;
  HouseholdMemberLinkSet?: HouseholdMemberLinkSetResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  IdentityPaper?: IdentityPaperResolvers<ContextType>;
  IdentityPaperKindFact?: IdentityPaperKindFactResolvers<ContextType>;
  IdentityPaperLink?: IdentityPaperLinkResolvers<ContextType>;
  IdentityPaperLinkSet?: IdentityPaperLinkSetResolvers<ContextType>;
  IdentityPaperStateFact?: IdentityPaperStateFactResolvers<ContextType>;
  IntakeConnection?: IntakeConnectionResolvers<ContextType>;
  IntakeEdge?: IntakeEdgeResolvers<ContextType>;
  IntakeItem?: IntakeItemResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  LandCertificate?: LandCertificateResolvers<ContextType>;
  LandCertificateLink?: LandCertificateLinkResolvers<ContextType>;
  LandCertificateLinkSet?: LandCertificateLinkSetResolvers<ContextType>;
  LandHolderKindFact?: LandHolderKindFactResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LifeStatusFact?: LifeStatusFactResolvers<ContextType>;
  MaritalHistory?: MaritalHistoryResolvers<ContextType>;
  MaritalHistoryFact?: MaritalHistoryFactResolvers<ContextType>;
  MaritalPeriod?: MaritalPeriodResolvers<ContextType>;
  MaritalStatusConfirmation?: MaritalStatusConfirmationResolvers<ContextType>;
  MaritalStatusConfirmationLink?: MaritalStatusConfirmationLinkResolvers<ContextType>;
  MaritalStatusConfirmationLinkSet?: MaritalStatusConfirmationLinkSetResolvers<ContextType>;
  MarriageRegistration?: MarriageRegistrationResolvers<ContextType>;
  MarriageRegistrationLink?: MarriageRegistrationLinkResolvers<ContextType>;
  MarriageRegistrationLinkSet?: MarriageRegistrationLinkSetResolvers<ContextType>;
  MarriageStatusFact?: MarriageStatusFactResolvers<ContextType>;
  MoveDossierError?: MoveDossierErrorResolvers<ContextType>;
  MoveDossierPayload?: MoveDossierPayloadResolvers<ContextType>;
  MoveProcedureReviewError?: MoveProcedureReviewErrorResolvers<ContextType>;
  MoveProcedureReviewPayload?: MoveProcedureReviewPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedExpectation?: NeedExpectationResolvers<ContextType>;
  NeedScope?: NeedScopeResolvers<ContextType>;
  NeedTolerance?: NeedToleranceResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OriginalSeen?: OriginalSeenResolvers<ContextType>;
  Outage?: OutageResolvers<ContextType>;
  OutageConnection?: OutageConnectionResolvers<ContextType>;
  OutageEdge?: OutageEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperDelivery?: PaperDeliveryResolvers<ContextType>;
  PaperRequest?: PaperRequestResolvers<ContextType>;
  ParentChildRecognition?: ParentChildRecognitionResolvers<ContextType>;
  ParentChildRecognitionLink?: ParentChildRecognitionLinkResolvers<ContextType>;
  ParentChildRecognitionLinkSet?: ParentChildRecognitionLinkSetResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartialDateFact?: PartialDateFactResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyFact?: PartyFactResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyError?: PasskeyErrorResolvers<ContextType>;
  PasskeyPayload?: PasskeyPayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonLink?: PersonLinkResolvers<ContextType>;
  PersonLinkSet?: PersonLinkSetResolvers<ContextType>;
  PersonMatch?: PersonMatchResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  PersonNameFact?: PersonNameFactResolvers<ContextType>;
  PersonSearchConnection?: PersonSearchConnectionResolvers<ContextType>;
  PersonSearchEdge?: PersonSearchEdgeResolvers<ContextType>;
  PersonalId?: GraphQLScalarType;
  PersonalIdFact?: PersonalIdFactResolvers<ContextType>;
  PoorHousehold?: PoorHouseholdResolvers<ContextType>;
  PoorHouseholdLink?: PoorHouseholdLinkResolvers<ContextType>;
  PoorHouseholdLinkSet?: PoorHouseholdLinkSetResolvers<ContextType>;
  PrepareWaiverPayload?: PrepareWaiverPayloadResolvers<ContextType>;
  PreparedWaiver?: PreparedWaiverResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureComponent?: ProcedureComponentResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureDetail?: ProcedureDetailResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureNeed?: ProcedureNeedResolvers<ContextType>;
  ProcedureNeedSet?: ProcedureNeedSetResolvers<ContextType>;
  ProcedureRepresentation?: ProcedureRepresentationResolvers<ContextType>;
  ProcedureReview?: ProcedureReviewResolvers<ContextType>;
  ProcedureReviewConnection?: ProcedureReviewConnectionResolvers<ContextType>;
  ProcedureReviewEdge?: ProcedureReviewEdgeResolvers<ContextType>;
  ProcedureReviewMove?: ProcedureReviewMoveResolvers<ContextType>;
  ProcedureRole?: ProcedureRoleResolvers<ContextType>;
  ProcedureTimeLimit?: ProcedureTimeLimitResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadinessCause?: ReadinessCauseResolvers<ContextType>;
  ReadinessConnection?: ReadinessConnectionResolvers<ContextType>;
  ReadinessEdge?: ReadinessEdgeResolvers<ContextType>;
  ReadinessFigure?: ReadinessFigureResolvers<ContextType>;
  ReadinessOutcome?: ReadinessOutcomeResolvers<ContextType>;
  ReadinessShare?: ReadinessShareResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  ReassignPayload?: ReassignPayloadResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RecognitionKindFact?: RecognitionKindFactResolvers<ContextType>;
  RecordDelegationPayload?: RecordDelegationPayloadResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterAttempt?: RegisterAttemptResolvers<ContextType>;
  RegisterCoverage?: RegisterCoverageResolvers<ContextType>;
  RegisterField?: RegisterFieldResolvers<ContextType>;
  RegisterMatch?: RegisterMatchResolvers<ContextType>;
  RegisterNotSearched?: RegisterNotSearchedResolvers<ContextType>;
  RegisterReliability?: RegisterReliabilityResolvers<ContextType>;
  RegisterScope?: RegisterScopeResolvers<ContextType>;
  RegisterState?: RegisterStateResolvers<ContextType>;
  RegisteredMaritalStatusFact?: RegisteredMaritalStatusFactResolvers<ContextType>;
  RegistrarAnswer?: RegistrarAnswerResolvers<ContextType>;
  RegistrarQuestion?: RegistrarQuestionResolvers<ContextType>;
  RegistrationKindFact?: RegistrationKindFactResolvers<ContextType>;
  Reliability?: ReliabilityResolvers<ContextType>;
  RequestCause?: RequestCauseResolvers<ContextType>;
  RequestedComponent?: RequestedComponentResolvers<ContextType>;
  Residence?: ResidenceResolvers<ContextType>;
  ResidenceKindFact?: ResidenceKindFactResolvers<ContextType>;
  ResidenceLink?: ResidenceLinkResolvers<ContextType>;
  ResidenceLinkSet?: ResidenceLinkSetResolvers<ContextType>;
  RetryIntakeError?: RetryIntakeErrorResolvers<ContextType>;
  RetryIntakePayload?: RetryIntakePayloadResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SearchedValue?: SearchedValueResolvers<ContextType>;
  SettleSubmitterError?: SettleSubmitterErrorResolvers<ContextType>;
  SettleSubmitterPayload?: SettleSubmitterPayloadResolvers<ContextType>;
  SexFact?: SexFactResolvers<ContextType>;
  SocialAssistance?: SocialAssistanceResolvers<ContextType>;
  SocialAssistanceLink?: SocialAssistanceLinkResolvers<ContextType>;
  SocialAssistanceLinkSet?: SocialAssistanceLinkSetResolvers<ContextType>;
  SocialInsurance?: SocialInsuranceResolvers<ContextType>;
  SocialInsuranceLink?: SocialInsuranceLinkResolvers<ContextType>;
  SocialInsuranceStatusFact?: SocialInsuranceStatusFactResolvers<ContextType>;
  StatementPart?: StatementPartResolvers<ContextType>;
  StringFact?: StringFactResolvers<ContextType>;
  SubmitDossierError?: SubmitDossierErrorResolvers<ContextType>;
  SubmitDossierPayload?: SubmitDossierPayloadResolvers<ContextType>;
  SubmitterChange?: SubmitterChangeResolvers<ContextType>;
  SubmitterCheck?: SubmitterCheckResolvers<ContextType>;
  SubmitterCheckCount?: SubmitterCheckCountResolvers<ContextType>;
  SubmitterCheckCounts?: SubmitterCheckCountsResolvers<ContextType>;
  SubmitterOutcomeCount?: SubmitterOutcomeCountResolvers<ContextType>;
  SubmitterSettlement?: SubmitterSettlementResolvers<ContextType>;
  SupersededNumber?: SupersededNumberResolvers<ContextType>;
  SupersededNumberLink?: SupersededNumberLinkResolvers<ContextType>;
  SupersededNumberLinkSet?: SupersededNumberLinkSetResolvers<ContextType>;
  UncoveredPeriod?: UncoveredPeriodResolvers<ContextType>;
  ValueDifference?: ValueDifferenceResolvers<ContextType>;
  Waiver?: WaiverResolvers<ContextType>;
  WaiverCheck?: WaiverCheckResolvers<ContextType>;
  WaiverConnection?: WaiverConnectionResolvers<ContextType>;
  WaiverEdge?: WaiverEdgeResolvers<ContextType>;
  WaiverError?: WaiverErrorResolvers<ContextType>;
  WaiverEvent?: WaiverEventResolvers<ContextType>;
  WaiverPayload?: WaiverPayloadResolvers<ContextType>;
  WaiverWording?: WaiverWordingResolvers<ContextType>;
};

