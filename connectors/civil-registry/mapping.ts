import { declareEntities, type TableMapping, type TableSource } from '../../src/connect/mapping.ts';
import { administrativeLists } from '../../src/connect/tables/administrative-units.ts';
import { ethnicity54 } from '../../src/connect/tables/ethnicity-54.ts';
import { nationality } from '../../src/connect/tables/nationality.ts';
import { address } from '../../src/connect/transforms/address.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { means } from '../../src/connect/transforms/means.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personByNumbers } from '../../src/connect/transforms/person-by-numbers.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { Sex } from '../../src/generated/model.ts';
import { adoptionRegistration, adoptionsAs } from './adoptions.ts';
import { changesOf, civilStatusChange } from './changes.ts';
import { divorceRegistration, divorcesAs } from './divorces.ts';
import { guardianshipRegistration, guardianshipsAs } from './guardianships.ts';
import { confirmationsOf, maritalStatusConfirmation } from './marital-status-confirmations.ts';
import { parentChildRecognition, recognitionsAs } from './recognitions.ts';
import { birthRegistration, deathRegistration, marriageRegistration, marriagesAs } from './registrations.ts';

const date = partialDate('dd.MM.yyyy|MM.yyyy|yyyy');
const person = link('Person', personalId);
/** 3 is what the digitisation writes where the book does not tell. */
const sex = enumeration<Sex>({ 1: 'MALE', 2: 'FEMALE', 3: null });
const updated = { column: 'ngayCapNhat' };

/** What a birth says of the child, and a death of the deceased: of the person, and of the record that quotes it. */
const ofChild = {
  fullName: { from: ['nksHoTen'], transform: personName },
  dateOfBirth: { from: ['nksNgaySinh'], transform: date },
  dateOfBirthInWords: { from: ['nksNgaySinhBangChu'], transform: text },
  placeOfBirth: {
    from: ['nksNoiSinh', 'nksNoiSinhDVHC', 'nksNoiSinhDanhMucDVHC'],
    transform: address(['text', 'ward', 'scheme'], administrativeLists),
  },
  sex: { from: ['nksGioiTinh'], transform: sex },
  ethnicity: { from: ['nksDanToc'], transform: code(ethnicity54) },
  nationality: { from: ['nksQuocTich'], transform: code(nationality) },
} as const;
const ofDeceased = {
  fullName: { from: ['nktHoTen'], transform: personName },
  dateOfBirth: { from: ['nktNgaySinh'], transform: date },
  sex: { from: ['nktGioiTinh'], transform: sex },
  dateOfDeath: { from: ['nktNgayChet'], transform: date },
} as const;

const births = { table: 'khai_sinh', ref: 'id', recordedAt: updated, linkedBy: 'PID' } as const;

const childrenBy = (parent: 'me' | 'cha'): TableSource<'Person'> => ({
  ...births,
  name: 'births-of-children',
  key: [`${parent}SoDDCN`],
  cmnd: `${parent}SoGiayToTuyThan`,
  subject: false,
  fields: { children: { from: ['soDinhDanh'], transform: person } },
});

export const mapping: TableMapping = {
  Person: {
    findsByKey: true,
    sources: [
      {
        ...births,
        name: 'births',
        key: ['soDinhDanh'],
        subject: true,
        search: {},
        fields: {
          personalId: { from: ['soDinhDanh'], transform: personalId },
          ...ofChild,
          mother: { from: ['meSoDDCN', 'meSoGiayToTuyThan'], transform: personByNumbers },
          father: { from: ['chaSoDDCN', 'chaSoGiayToTuyThan'], transform: personByNumbers },
          birthRegistrations: { from: ['id'], transform: link('BirthRegistration', text) },
        },
      },
      {
        name: 'deaths',
        table: 'khai_tu',
        key: ['soDinhDanh'],
        cmnd: 'nktSoGiayToTuyThan',
        search: {},
        ref: 'id',
        recordedAt: updated,
        linkedBy: 'PID',
        subject: true,
        fields: {
          personalId: { from: ['soDinhDanh'], transform: personalId },
          ...ofDeceased,
          ethnicity: { from: ['nktDanToc'], transform: code(ethnicity54) },
          nationality: { from: ['nktQuocTich'], transform: code(nationality) },
          lifeStatus: { from: ['soDangKy', 'huyTuyenBoChetNgayGhiChu'], transform: means('DECEASED') },
          deathRegistrations: { from: ['id'], transform: link('DeathRegistration', text) },
        },
      },
      childrenBy('me'),
      childrenBy('cha'),
      marriagesAs('chong'),
      marriagesAs('vo'),
      divorcesAs('chong'),
      divorcesAs('vo'),
      confirmationsOf,
      recognitionsAs('cm'),
      recognitionsAs('nc'),
      adoptionsAs('cn'),
      adoptionsAs('chaNuoi'),
      adoptionsAs('meNuoi'),
      guardianshipsAs('dgh'),
      guardianshipsAs('gh'),
      changesOf,
    ],
    corrections: {
      name: 'corrections',
      table: 'cai_chinh',
      key: ['soDinhDanh'],
      ref: 'id',
      recordedAt: { column: 'ngayHieuLuc', date },
      linkedBy: 'PID',
      of: { table: 'loaiDangKyGoc', ref: 'idDangKyGoc', column: 'tenTruong', value: 'giaTriMoi' },
    },
  },
  BirthRegistration: birthRegistration(ofChild),
  DeathRegistration: deathRegistration(ofDeceased),
  MarriageRegistration: marriageRegistration,
  DivorceRegistration: divorceRegistration,
  MaritalStatusConfirmation: maritalStatusConfirmation,
  ParentChildRecognition: parentChildRecognition,
  AdoptionRegistration: adoptionRegistration,
  GuardianshipRegistration: guardianshipRegistration,
  CivilStatusChange: civilStatusChange,
};

export const entities = declareEntities(mapping);
