import { addDays, date, isBefore, iso } from '../civil-date.ts';
import { localPlaces, newUnitsFrom, streets } from '../places.ts';
import { inUnit } from '../residence.ts';
import type { RecordDefect } from './defect.ts';

export const residenceDefects: readonly RecordDefect[] = [
  {
    code: 'PERMANENT_RESIDENCE_DELETED',
    rate: 0.01,
    can: ({ citizen }) => citizen.trang_thai === '1',
    apply: ({ stays }, making) => {
      for (const stay of stays) {
        if (stay.loai !== 'THUONG_TRU' || stay.den_ngay !== null) continue;
        stay.den_ngay = iso(addDays(date(2023, 1, 1), making.random.integer(0, 900)));
        stay.ly_do_xoa = 'Vắng mặt liên tục từ 12 tháng trở lên';
      }
    },
  },
  {
    code: 'RESIDENCE_STALE',
    rate: 0.1,
    can: ({ citizen }) => citizen.trang_thai === '1',
    // Moved away and told nobody: nothing that any register holds changes.
    apply: (records, { random }) => {
      records.abode = {
        place: random.pick(localPlaces),
        detail: `${random.integer(481, 900)} ${random.pick(streets)}`,
      };
    },
  },
  {
    code: 'ADDRESS_IN_OLD_UNITS',
    rate: 0.1,
    can: ({ citizen, person }) =>
      citizen.trang_thai === '1' && person.stays.some(({ from, to }) => to === null && isBefore(from, newUnitsFrom)),
    apply: ({ stays, person }) => {
      for (const stay of stays) {
        const written = person.stays.find(({ from, to }) => to === null && iso(from) === stay.tu_ngay);
        if (stay.den_ngay !== null || written === undefined) continue;
        stay.dia_chi = inUnit(written.address.place.before, written.address.detail);
      }
    },
  },
  {
    code: 'TEMPORARY_RESIDENCE_EXPIRED',
    rate: 0.3,
    can: ({ stays }) => stays.some(({ loai, den_ngay }) => loai === 'TAM_TRU' && den_ngay === null),
    apply: ({ stays }, { random, asOf }) => {
      for (const stay of stays) {
        if (stay.loai === 'TAM_TRU' && stay.den_ngay === null) {
          stay.thoi_han = iso(addDays(asOf, -random.integer(30, 700)));
        }
      }
    },
  },
];
