import { type AssistanceRecords, assistanceRecords } from './assistance.ts';
import {
  type AdoptionRow,
  adoptionRow,
  type ConfirmationRow,
  confirmationRows,
  type DivorceNoteRow,
  divorceNoteRow,
  type GuardianshipRow,
  guardianshipRow,
  type RecognitionRow,
  recognitionRow,
} from './civil-acts.ts';
import {
  type BirthRow,
  birthRow,
  type CorrectionRow,
  type DeathRow,
  deathRow,
  type Making,
  type MarriageRow,
  marriageRow,
} from './civil-registry.ts';
import {
  type BirthNoticeRow,
  birthNoticeRow,
  type CardRow,
  cardRows,
  type DeathNoticeRow,
  deathNoticeRow,
} from './health.ts';
import {
  type AbsenceRow,
  absenceRows,
  type OldNumberRow,
  oldNumberRow,
  type PaperRow,
  paperRows,
} from './identity-papers.ts';
import type { LandHolding, LandRow } from './land-row.ts';
import type { Household, Marriage, Person } from './person.ts';
import { type Address, facilities } from './places.ts';
import {
  type CitizenRow,
  citizenRow,
  formerMemberRow,
  type HouseholdRow,
  householdRow,
  type MemberRow,
  memberRow,
  type StayRow,
  stayRows,
} from './residence.ts';
import { type ParticipantRow, participantRow } from './social-insurance.ts';

/** What all registers hold about one person; defects change it before it is written out. */
export interface Records {
  readonly person: Person;
  readonly births: BirthRow[];
  readonly corrections: CorrectionRow[];
  death: DeathRow | null;
  readonly citizen: CitizenRow;
  readonly stays: StayRow[];
  readonly member: MemberRow;
  readonly deathNotices: DeathNoticeRow[];
  readonly birthNotice: BirthNoticeRow | null;
  readonly cards: CardRow[];
  readonly land: LandHolding[];
  readonly participants: ParticipantRow[];
  readonly acts: Acts;
  /** Null where the population has no lists of social assistance. */
  readonly assistance: AssistanceRecords | null;
  /** Those in which the person has a part, oldest first. */
  marriages: readonly MarriageRecords[];
  /** Where the person lives in truth, if not where the residence database has it. */
  abode: Address | null;
}

/** Records of one person in which other people have a part too, and those of papers, absences and former households. */
interface Acts {
  readonly confirmations: readonly ConfirmationRow[];
  readonly recognition: RecognitionRow | null;
  readonly adoption: AdoptionRow | null;
  readonly guardianship: GuardianshipRow | null;
  readonly formerMember: MemberRow | null;
  readonly papers: readonly PaperRow[];
  readonly oldNumber: OldNumberRow | null;
  readonly absences: readonly AbsenceRow[];
}

/** What the civil registry holds about one marriage. */
export interface MarriageRecords {
  readonly marriage: Marriage;
  readonly row: MarriageRow | null;
  note: DivorceNoteRow | null;
}

/** What the registers hold about whole families. */
export interface FamilyRecords {
  readonly people: readonly Records[];
  readonly marriages: readonly MarriageRecords[];
  readonly households: readonly HouseholdRow[];
}

/** Random numbers of their own for what came to the registers later, so that all else stays as it was. */
export interface Streams {
  readonly acts: Making;
  readonly insurance: Making;
  /** Null: there are no lists of social assistance. */
  readonly assistance: Making | null;
}

/** What the registers hold about whole families, all of it true; marriages and households are made once for each. */
export function trueRecords(making: Making, streams: Streams, people: readonly Person[]): FamilyRecords {
  const { acts } = streams;
  const records = people.map((person) => personRecords(making, streams, person));
  const marriages = [...new Set(people.flatMap((person) => person.marriages))].map((marriage) => {
    const row = marriageRow(making, marriage);
    return { marriage, row, note: divorceNoteRow(acts, marriage, row) };
  });
  for (const each of records) {
    each.marriages = marriages.filter(({ marriage }) => each.person.marriages.includes(marriage));
  }
  const households = new Set(people.map(({ household }) => household).filter(isHousehold));
  return { people: records, marriages, households: [...households].map((each) => householdRow(making, each)) };
}

function personRecords(making: Making, { acts, insurance, assistance }: Streams, person: Person): Records {
  const { household } = person;
  if (household === null) throw new Error(`${person.personalId} has no household.`);
  const birth = birthRow(making, person);
  const death = deathRow(making, person);
  const citizen = citizenRow(making, person);
  const stays = stayRows(making, person);
  const member = memberRow(making, household, person);
  const deathNotice = deathNoticeRow(making, person, death);
  const participant = participantRow(insurance, person);
  return {
    person,
    births: birth === null ? [] : [birth],
    corrections: [],
    death,
    citizen,
    stays,
    member,
    deathNotices: deathNotice === null ? [] : [deathNotice],
    birthNotice: birthNoticeRow(making, person, birth),
    cards: cardRows(making, person),
    land: [],
    participants: participant === null ? [] : [participant],
    acts: {
      confirmations: confirmationRows(acts, person),
      recognition: recognitionRow(acts, person),
      adoption: adoptionRow(acts, person),
      guardianship: guardianshipRow(acts, person),
      formerMember: formerMemberRow(making, person),
      papers: paperRows(acts, person),
      oldNumber: oldNumberRow(person),
      absences: absenceRows(acts, person),
    },
    assistance: assistance && assistanceRecords(assistance, person),
    marriages: [],
    abode: null,
  };
}

/** Rows by register and table, in the tables' own columns. */
export interface Rows {
  readonly 'civil-registry': {
    readonly khai_sinh: readonly BirthRow[];
    readonly khai_tu: readonly DeathRow[];
    readonly ket_hon: readonly MarriageRow[];
    readonly cai_chinh: readonly CorrectionRow[];
    readonly ghi_chu_ly_hon: readonly DivorceNoteRow[];
    readonly xac_nhan_hon_nhan: readonly ConfirmationRow[];
    readonly nhan_cha_me_con: readonly RecognitionRow[];
    readonly nuoi_con_nuoi: readonly AdoptionRow[];
    readonly giam_ho: readonly GuardianshipRow[];
  };
  readonly residence: {
    readonly cong_dan: readonly CitizenRow[];
    readonly giay_to: readonly PaperRow[];
    readonly so_dinh_danh_cu: readonly OldNumberRow[];
    readonly cu_tru: readonly StayRow[];
    readonly tam_vang: readonly AbsenceRow[];
    readonly ho_gia_dinh: readonly HouseholdRow[];
    readonly thanh_vien_ho: readonly MemberRow[];
  };
  readonly health: {
    readonly facility: typeof facilities;
    readonly death_notice: readonly DeathNoticeRow[];
    readonly birth_notice: readonly BirthNoticeRow[];
    readonly insurance_card: readonly CardRow[];
  };
  readonly land: { readonly giay_chung_nhan: readonly LandRow[] };
  readonly 'social-insurance': { readonly nguoi_tham_gia: readonly ParticipantRow[] };
}
export type RegisterId = keyof Rows;

/** The records of whole families as rows. */
export function rowsOf({ people, marriages, households }: FamilyRecords, withFacilities: boolean): Rows {
  return {
    'civil-registry': {
      khai_sinh: people.flatMap(({ births }) => births),
      khai_tu: people.flatMap(({ death }) => death ?? []),
      ket_hon: marriages.flatMap(({ row }) => row ?? []),
      cai_chinh: people.flatMap(({ corrections }) => corrections),
      ghi_chu_ly_hon: marriages.flatMap(({ note }) => note ?? []),
      xac_nhan_hon_nhan: people.flatMap(({ acts }) => acts.confirmations),
      nhan_cha_me_con: people.flatMap(({ acts }) => acts.recognition ?? []),
      nuoi_con_nuoi: people.flatMap(({ acts }) => acts.adoption ?? []),
      giam_ho: people.flatMap(({ acts }) => acts.guardianship ?? []),
    },
    residence: {
      cong_dan: people.map(({ citizen }) => citizen),
      giay_to: people.flatMap(({ acts }) => acts.papers),
      so_dinh_danh_cu: people.flatMap(({ acts }) => acts.oldNumber ?? []),
      cu_tru: people.flatMap(({ stays }) => stays),
      tam_vang: people.flatMap(({ acts }) => acts.absences),
      ho_gia_dinh: households,
      thanh_vien_ho: people.flatMap(({ member, acts }) => [member, acts.formerMember ?? []].flat()),
    },
    health: {
      facility: withFacilities ? facilities : [],
      death_notice: people.flatMap(({ deathNotices }) => deathNotices),
      birth_notice: people.flatMap(({ birthNotice }) => birthNotice ?? []),
      insurance_card: people.flatMap(({ cards }) => cards),
    },
    // One that names two of them is one row.
    land: { giay_chung_nhan: [...new Set(people.flatMap(({ land }) => land.map(({ row }) => row)))] },
    'social-insurance': { nguoi_tham_gia: people.flatMap(({ participants }) => participants) },
  };
}

const isHousehold = (household: Household | null): household is Household => household !== null;
