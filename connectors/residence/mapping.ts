import type { RestMapping } from '../../src/connect/kinds/rest.ts';
import { declareEntities } from '../../src/connect/mapping.ts';
import { ethnicity54 } from '../../src/connect/tables/ethnicity-54.ts';
import { nationality } from '../../src/connect/tables/nationality.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { joinedKey } from '../../src/connect/transforms/joined-key.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personNameParts } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { LifeStatus, RegisteredMaritalStatus, Sex } from '../../src/generated/model.ts';
import { oldNumbers, papers, papersOfPerson } from './papers.ts';
import { relationToHead } from './relation-to-head.ts';
import { addressAt, stays, staysOfPerson } from './stays.ts';

const date = partialDate('yyyy-mm-dd|yyyy');
const person = link('Person', personalId);
/** DenNgay, the last day, is null while it lasts. */
const current = {
  stay: 'ThuongTru[DenNgay:null]',
  temporary: 'TamTru[DenNgay:null]',
  abode: 'NoiOHienTai[DenNgay:null]',
};
/**
 * A membership is known by household, person and first day, in the household and in the person alike; the second of one
 * first day is marked in both by the same order.
 */
const member = 'ThanhVien[#SoDinhDanh,TuNgay]';
const presentMember = 'ThanhVien[DenNgay:null #SoDinhDanh,TuNgay]';
const membership = 'LichSuHo[#SoHoSoCuTru,TuNgay]';
const absence = 'TamVang[#TuNgay]';

const byPerson = {
  findsByKey: true,
  path: '/ngsp/CSDLDanCu/TraCuuDanhSach',
  keys: 'DanhSachSoDinhDanh',
  items: 'DanhSach',
  recordedAt: 'NgayCapNhat',
} as const;
const byHousehold = {
  findsByKey: true,
  path: '/ngsp/CSDLCuTru/TraCuuHoGiaDinh',
  keys: 'DanhSachSoHoSoCuTru',
  items: 'DanhSach',
  recordedAt: 'NgayCapNhat',
} as const;

export const mapping: RestMapping = {
  batchLimit: 50,
  ping: {
    path: '/ngsp/TrangThai',
    purpose: { official: 'LIENTHONG', unit: 'LIENTHONG', procedure: 'GIAM-SAT', dossier: null },
  },
  verify: {
    path: '/ngsp/CSDLDanCu/XacThucThongTin',
    personalId: 'SoDinhDanh',
    fullName: 'HoVaTen',
    dateOfBirth: 'NgayThangNamSinh',
    dateForms: /^\d{4}(-\d{2}-\d{2})?$/,
    result: 'KetQua',
  },
  numbers: {
    path: '/ngsp/CSDLDanCu/TraCuuSo',
    asked: 'DanhSachSo',
    items: 'DanhSach',
    number: 'So',
    kind: 'Loai',
    kinds: { CMND9: 'CMND', SO_DINH_DANH_CU: 'SUPERSEDED_PID' },
    personalId: 'SoDinhDanh',
    ofPerson: {
      'GiayTo[Loai:CMND9].So': 'CMND',
      SoCMND: 'CMND',
      'SoDinhDanhCu[].SoDinhDanh': 'SUPERSEDED_PID',
    },
  },
  entities: {
    Person: {
      ...byPerson,
      sources: [
        {
          name: 'population',
          key: ['SoDinhDanh'],
          subject: true,
          linkedBy: 'PID',
          fields: {
            personalId: { from: ['SoDinhDanh'], transform: personalId },
            fullName: { from: ['HoVaTen.Ho', 'HoVaTen.ChuDem', 'HoVaTen.Ten'], transform: personNameParts },
            dateOfBirth: { from: ['NgaySinh'], transform: date },
            placeOfBirth: addressAt('NoiSinh'),
            sex: { from: ['GioiTinh'], transform: enumeration<Sex>({ Nam: 'MALE', Nữ: 'FEMALE' }) },
            ethnicity: { from: ['DanToc'], transform: code(ethnicity54) },
            nationality: { from: ['QuocTich'], transform: code(nationality) },
            mother: { from: ['Me.SoDinhDanh'], transform: person },
            father: { from: ['Cha.SoDinhDanh'], transform: person },
            children: { from: ['Con[].SoDinhDanh'], transform: person },
            lifeStatus: {
              from: ['TrangThai'],
              transform: enumeration<LifeStatus>({ 1: 'ALIVE', 2: 'DECEASED', 3: 'DECLARED_MISSING' }),
            },
            dateOfDeath: { from: ['NgayChet'], transform: date },
            registeredMaritalStatus: {
              from: ['TinhTrangHonNhan'],
              transform: enumeration<RegisteredMaritalStatus>({
                1: 'NEVER_MARRIED',
                2: 'MARRIED',
                3: 'DIVORCED',
                4: 'WIDOWED',
              }),
            },
            spouse: { from: ['VoChong.SoDinhDanh'], transform: person },
            residence: addressAt(current.abode),
            permanentResidence: addressAt(current.stay),
            temporaryResidence: addressAt(current.temporary),
            temporaryResidenceUntil: { from: [`${current.temporary}.ThoiHan`], transform: date },
            household: { from: ['SoHoSoCuTru'], transform: link('Household', text) },
            absences: { from: ['SoDinhDanh', `${absence}.#`], transform: link('Absence', joinedKey) },
            householdMemberships: {
              from: [`${membership}.SoHoSoCuTru`, 'SoDinhDanh', `${membership}.#`],
              transform: link('HouseholdMember', joinedKey),
            },
            ...papersOfPerson,
          },
        },
        ...staysOfPerson,
      ],
    },
    Residence: { ...byPerson, sources: stays },
    IdentityPaper: { ...byPerson, sources: [papers] },
    SupersededNumber: { ...byPerson, sources: [oldNumbers] },
    Absence: {
      ...byPerson,
      sources: [
        {
          name: 'absences',
          key: ['SoDinhDanh', 'TamVang.#'],
          each: absence,
          subject: true,
          linkedBy: 'KEY',
          fields: {
            destination: addressAt('TamVang.NoiDen'),
            since: { from: ['TamVang.TuNgay'], transform: date },
            until: { from: ['TamVang.DenNgay'], transform: date },
            reason: { from: ['TamVang.LyDo'], transform: text },
          },
        },
      ],
    },
    Household: {
      ...byHousehold,
      sources: [
        {
          name: 'households',
          key: ['SoHoSoCuTru'],
          subject: true,
          linkedBy: 'KEY',
          fields: {
            householdNumber: { from: ['SoHoSoCuTru'], transform: text },
            address: addressAt('DiaChi'),
            head: { from: ['ChuHo.SoDinhDanh'], transform: person },
            members: {
              from: ['SoHoSoCuTru', `${presentMember}.SoDinhDanh`, `${presentMember}.#`],
              transform: link('HouseholdMember', joinedKey),
            },
          },
        },
      ],
    },
    HouseholdMember: {
      ...byHousehold,
      sources: [
        {
          name: 'household-members',
          key: ['SoHoSoCuTru', 'ThanhVien.SoDinhDanh', 'ThanhVien.#'],
          each: member,
          subject: true,
          linkedBy: 'KEY',
          fields: {
            household: { from: ['SoHoSoCuTru'], transform: link('Household', text) },
            person: { from: ['ThanhVien.SoDinhDanh'], transform: person },
            relationToHead: { from: ['ThanhVien.QuanHeVoiChuHo'], transform: code(relationToHead) },
            since: { from: ['ThanhVien.TuNgay'], transform: date },
            until: { from: ['ThanhVien.DenNgay'], transform: date },
          },
        },
      ],
    },
  },
};

export const entities = declareEntities(mapping.entities);
