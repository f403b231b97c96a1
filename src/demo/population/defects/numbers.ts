import { date, dotted, isBefore } from '../civil-date.ts';
import { electronicFrom } from '../civil-registry.ts';
import type { Records } from '../records.ts';
import { digitised, electronic, hasBirth, type PersonDefect, type RecordDefect } from './defect.ts';

export const personDefects: readonly PersonDefect[] = [
  {
    code: 'PID_SEX_DIGIT_WRONG',
    rate: 0.001,
    can: ({ formerId }) => formerId === null,
    apply: (person) => {
      const digit = Number(person.personalId[3]) ^ 1;
      person.personalId = `${person.personalId.slice(0, 3)}${digit}${person.personalId.slice(4)}`;
    },
  },
];

export const numberDefects: readonly RecordDefect[] = [
  {
    code: 'PID_MISSING_IN_DIGITISED_BIRTH',
    rate: 0.6,
    can: (records) => digitised(records) && records.corrections.length === 0,
    apply: forgetPersonalId,
  },
  { code: 'PID_MISSING_IN_ELECTRONIC_BIRTH', rate: 0.01, can: electronic, apply: forgetPersonalId },
  {
    code: 'PID_SUPERSEDED_IN_BIRTH',
    rate: 0.7,
    can: ({ births: [birth], person }) => person.formerId !== null && Boolean(birth?.soDinhDanh),
    apply: ({ births: [birth], person }) => {
      if (birth) birth.soDinhDanh = person.formerId?.personalId ?? null;
    },
  },
  {
    code: 'PID_SUPERSEDED_ON_CARD',
    rate: 0.5,
    can: ({ cards, person }) => person.formerId !== null && cards.length > 0,
    apply: ({ cards, person }) => {
      for (const card of cards) card.pid = person.formerId?.personalId ?? null;
    },
  },
  {
    code: 'PID_OF_A_SIBLING_IN_BIRTH',
    rate: 0.002,
    can: ({ births: [birth], person }) => Boolean(birth?.soDinhDanh) && siblingOf(person) !== undefined,
    apply: ({ births: [birth], person }) => {
      if (birth) birth.soDinhDanh = siblingOf(person)?.personalId ?? null;
    },
  },
  {
    code: 'PARENTS_ONLY_BY_CMND',
    rate: 0.4,
    can: (records) => digitised(records) && isBefore(records.person.born, electronicFrom),
    apply: ({ births: [birth] }) => {
      if (birth === undefined) return;
      if (birth.meSoGiayToTuyThan !== null) birth.meSoDDCN = null;
      if (birth.chaSoGiayToTuyThan !== null) birth.chaSoDDCN = null;
    },
  },
  {
    code: 'PARENT_NUMBER_OF_ANOTHER',
    rate: 0.002,
    can: ({ births: [birth], person }) => Boolean(birth?.meSoDDCN) && Boolean(person.mother?.mother),
    // The number of the grandmother who asked for the registration.
    apply: ({ births: [birth], person }) => {
      if (birth) birth.meSoDDCN = person.mother?.mother?.personalId ?? null;
    },
  },
  {
    code: 'DEATH_ONLY_BY_CMND',
    rate: 0.4,
    can: ({ death }) => death !== null && death.hinhThucNhap !== 'DIEN_TU' && death.nktSoGiayToTuyThan !== null,
    apply: ({ death }) => {
      if (death) death.soDinhDanh = null;
    },
  },
  {
    code: 'PID_MISSING_ON_CARD',
    rate: 0.04,
    can: ({ cards }) => cards.length > 0,
    apply: ({ cards }) => {
      for (const card of cards) card.pid = null;
    },
  },
  {
    code: 'BIRTH_REGISTERED_TWICE',
    rate: 0.007,
    can: digitised,
    apply: ({ births }, making) => {
      const [birth] = births;
      if (birth === undefined) return;
      const again = { id: making.row('khai_sinh'), soDangKy: `${making.random.integer(1, 900)}/2014`, loaiDangKy: '2' };
      births.push({ ...birth, ...again, ngayDangKy: dotted(date(2014, 6, making.random.integer(2, 27))) });
    },
  },
  {
    code: 'BIRTH_NOT_LOADED',
    rate: 0.15,
    can: (records) => hasBirth(records) && digitised(records) && records.corrections.length === 0,
    apply: (records) => {
      records.births.length = 0;
    },
  },
];

const siblingOf = (person: Records['person']) =>
  person.mother?.children.find((each) => each !== person && each.sex === person.sex);

function forgetPersonalId({ births, birthNotice }: Records): void {
  for (const birth of births) birth.soDinhDanh = null;
  if (birthNotice) birthNotice.child_pid = null;
}
