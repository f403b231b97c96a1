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

/** How a judgement was reached. */
export type Basis =
  | 'RULE'
  | 'VOTE_SHARE'
  | 'LEARNED'
  | 'CONFIRMED';

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

/** Whether a value is likely to be out of date. */
export type Freshness =
  | 'CURRENT'
  | 'STALE'
  | 'UNKNOWN';

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

/** Language of texts for people. */
export type Language =
  | 'VI'
  | 'EN';

/** Whether a person is alive, as far as registers say. */
export type LifeStatus =
  | 'ALIVE'
  | 'DECEASED'
  | 'DECLARED_MISSING';

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

/** What a party is in a record. */
export type PartyRole =
  | 'CHILD'
  | 'MOTHER'
  | 'FATHER'
  | 'DECEASED'
  | 'HUSBAND'
  | 'WIFE';

/** Marital status as somebody declared it to the population register. */
export type RegisteredMaritalStatus =
  | 'NEVER_MARRIED'
  | 'MARRIED'
  | 'DIVORCED'
  | 'WIDOWED';

/** Whether an event was registered for the first time (loại đăng ký). */
export type RegistrationKind =
  | 'FIRST'
  | 'AGAIN';

/** Kinds of residence (Law on Residence). */
export type ResidenceKind =
  | 'PERMANENT'
  | 'TEMPORARY'
  | 'CURRENT';

/** How a value compares with what was searched for. */
export type SearchComparison =
  | 'EQUAL'
  | 'COMPATIBLE'
  | 'NEAR';

/** Where an answer came from. */
export type ServedFrom =
  | 'REGISTER'
  | 'LAST_KNOWN';

/** How much a reason matters. */
export type Severity =
  | 'INFO'
  | 'WARNING'
  | 'ERROR';

/** Sex as recorded in civil status. */
export type Sex =
  | 'MALE'
  | 'FEMALE';

/** How sure the hub is of the commune in which a place lies today. */
export type UnitResolution =
  | 'EXACT'
  | 'AMBIGUOUS'
  | 'GUESS'
  | 'UNKNOWN';

/**
 * A place in the administrative order, as the register writes it: with units of the list before 1 July 2025, of the one since, or
 * of none that it names. `Code.system` says which: `admin-unit-2004`, `admin-unit-2025`. One code may be different ground in two.
 */
export interface Address {
  /** The whole address as the register writes it. */
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

/** Points to an entity by its key in the registers. */
export interface Link<E extends EntityName> {
  readonly entity: E;
  readonly key: string;
}

/** What a register can claim for each field; for a set, one item of it. */
export interface EntityFields {
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
  Person: {
    /** Personal identification number. */
    personalId: PersonalId;
    /** Name now, corrections applied. */
    fullName: PersonName;
    /** Date of birth in the solar calendar, as precisely as the authority has it. */
    dateOfBirth: PartialDate;
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
    /** Where the person lives now (nơi ở hiện tại); not applicable to the dead. */
    residence: Address;
    /** Registered permanent residence (nơi thường trú); not applicable to the dead. */
    permanentResidence: Address;
    /** The household in which the person is registered. */
    household: Link<'Household'>;
    /** Health-insurance cards, current and past. */
    healthInsurance: Link<'HealthInsuranceCard'>;
    /** Registrations of this person's birth; more than one if it was registered again or keyed twice. */
    birthRegistrations: Link<'BirthRegistration'>;
    /** Registrations of this person's death; more than one if it was registered again or keyed twice. */
    deathRegistrations: Link<'DeathRegistration'>;
    /** Identity papers issued to this person, past ones too, oldest first. */
    identityPapers: Link<'IdentityPaper'>;
    /** Personal identification numbers that this person had before the one of today, oldest first. */
    supersededNumbers: Link<'SupersededNumber'>;
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
     * never married.
     */
    marriages: Link<'MarriageRegistration'>;
    /**
     * Stays of all kinds, past and present: permanent residences, then temporary ones, then where the person lives now; each
     * kind oldest first.
     */
    residences: Link<'Residence'>;
    /** Declared absences, past and present, oldest first. */
    absences: Link<'Absence'>;
    /** Memberships of households, past and present, oldest first. */
    householdMemberships: Link<'HouseholdMember'>;
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
}

export type EntityName = keyof EntityFields;
export type FieldName<E extends EntityName = EntityName> = E extends EntityName ? keyof EntityFields[E] & string : never;
/** `Person.dateOfBirth` */
export type FieldPath = { [E in EntityName]: `${E}.${keyof EntityFields[E] & string}` }[EntityName];

export interface FieldModel {
  readonly kind: 'value' | 'link' | 'set';
  /** Scalar, enum or value object; for links and sets the entity. */
  readonly type: string;
  readonly label: Text;
  readonly halfLifeDays: number | null;
  /**
   * Of a record: its value is the record's own, its flags those of that claim in a fact of the one whom a party resolves
   * to. If that fact is a link, it is the link inside the party that quotes.
   */
  readonly quotes?: { readonly party: string; readonly field: string };
}
export interface EntityModel {
  readonly label: Text;
  readonly fields: Readonly<Record<string, FieldModel>>;
}

export const model: { readonly [E in EntityName]: EntityModel } = {
  BirthRegistration: {
    label: { vi: "Đăng ký khai sinh", en: "Birth registration" },
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
      placeOfBirth: { kind: 'value', type: 'Address', label: { vi: "Nơi sinh", en: "Place of birth" }, halfLifeDays: null, quotes: { party: 'child', field: 'placeOfBirth' } },
      sex: { kind: 'value', type: 'Sex', label: { vi: "Giới tính", en: "Sex" }, halfLifeDays: null, quotes: { party: 'child', field: 'sex' } },
      ethnicity: { kind: 'value', type: 'Code', label: { vi: "Dân tộc", en: "Ethnicity" }, halfLifeDays: null, quotes: { party: 'child', field: 'ethnicity' } },
      nationality: { kind: 'value', type: 'Code', label: { vi: "Quốc tịch", en: "Nationality" }, halfLifeDays: null, quotes: { party: 'child', field: 'nationality' } },
      notes: { kind: 'value', type: 'String', label: { vi: "Ghi chú", en: "Margin notes" }, halfLifeDays: null },
    },
  },
  DeathRegistration: {
    label: { vi: "Đăng ký khai tử", en: "Death registration" },
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
  Person: {
    label: { vi: "Người", en: "Person" },
    fields: {
      personalId: { kind: 'value', type: 'PersonalId', label: { vi: "Số định danh cá nhân", en: "Personal identification number" }, halfLifeDays: null },
      fullName: { kind: 'value', type: 'PersonName', label: { vi: "Họ, chữ đệm, tên", en: "Full name" }, halfLifeDays: null },
      dateOfBirth: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày, tháng, năm sinh", en: "Date of birth" }, halfLifeDays: null },
      placeOfBirth: { kind: 'value', type: 'Address', label: { vi: "Nơi sinh", en: "Place of birth" }, halfLifeDays: null },
      sex: { kind: 'value', type: 'Sex', label: { vi: "Giới tính", en: "Sex" }, halfLifeDays: null },
      ethnicity: { kind: 'value', type: 'Code', label: { vi: "Dân tộc", en: "Ethnicity" }, halfLifeDays: null },
      nationality: { kind: 'value', type: 'Code', label: { vi: "Quốc tịch", en: "Nationality" }, halfLifeDays: null },
      mother: { kind: 'link', type: 'Person', label: { vi: "Mẹ", en: "Mother" }, halfLifeDays: null },
      father: { kind: 'link', type: 'Person', label: { vi: "Cha", en: "Father" }, halfLifeDays: null },
      children: { kind: 'set', type: 'Person', label: { vi: "Con", en: "Children" }, halfLifeDays: null },
      lifeStatus: { kind: 'value', type: 'LifeStatus', label: { vi: "Tình trạng sống", en: "Life status" }, halfLifeDays: 3650 },
      dateOfDeath: { kind: 'value', type: 'PartialDate', label: { vi: "Ngày chết", en: "Date of death" }, halfLifeDays: null },
      residence: { kind: 'value', type: 'Address', label: { vi: "Nơi ở hiện tại", en: "Current residence" }, halfLifeDays: 2555 },
      permanentResidence: { kind: 'value', type: 'Address', label: { vi: "Nơi thường trú", en: "Permanent residence" }, halfLifeDays: 3650 },
      household: { kind: 'link', type: 'Household', label: { vi: "Hộ gia đình", en: "Household" }, halfLifeDays: 3650 },
      healthInsurance: { kind: 'set', type: 'HealthInsuranceCard', label: { vi: "Thẻ bảo hiểm y tế", en: "Health-insurance cards" }, halfLifeDays: 365 },
      birthRegistrations: { kind: 'set', type: 'BirthRegistration', label: { vi: "Đăng ký khai sinh", en: "Birth registrations" }, halfLifeDays: null },
      deathRegistrations: { kind: 'set', type: 'DeathRegistration', label: { vi: "Đăng ký khai tử", en: "Death registrations" }, halfLifeDays: null },
      identityPapers: { kind: 'set', type: 'IdentityPaper', label: { vi: "Giấy tờ tùy thân", en: "Identity papers" }, halfLifeDays: 1825 },
      supersededNumbers: { kind: 'set', type: 'SupersededNumber', label: { vi: "Số định danh cá nhân đã hủy", en: "Superseded numbers" }, halfLifeDays: null },
      registeredMaritalStatus: { kind: 'value', type: 'RegisteredMaritalStatus', label: { vi: "Tình trạng hôn nhân đã khai báo", en: "Declared marital status" }, halfLifeDays: 3650 },
      spouse: { kind: 'link', type: 'Person', label: { vi: "Vợ/chồng", en: "Spouse" }, halfLifeDays: 3650 },
      marriages: { kind: 'set', type: 'MarriageRegistration', label: { vi: "Kết hôn", en: "Marriages" }, halfLifeDays: 3650 },
      residences: { kind: 'set', type: 'Residence', label: { vi: "Quá trình cư trú", en: "Residences" }, halfLifeDays: 2555 },
      absences: { kind: 'set', type: 'Absence', label: { vi: "Khai báo tạm vắng", en: "Declared absences" }, halfLifeDays: 365 },
      householdMemberships: { kind: 'set', type: 'HouseholdMember', label: { vi: "Quá trình là thành viên hộ", en: "Household memberships" }, halfLifeDays: 1825 },
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
};

/** The links inside value objects: by type and part, the entity that they point to. */
export const linkParts: Readonly<Record<string, Readonly<Record<string, EntityName>>>> = {
  Party: { resolvesTo: 'Person' },
};
