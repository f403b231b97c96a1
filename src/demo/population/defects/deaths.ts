import { addDays, compact, isBefore, morningOf } from '../civil-date.ts';
import type { Records } from '../records.ts';
import type { RecordDefect } from './defect.ts';

export const deathDefects: readonly RecordDefect[] = [
  {
    code: 'DEATH_KNOWN_ONLY_TO_HEALTH',
    rate: 0.04,
    can: ({ deathNotices }) => deathNotices.length > 0,
    apply: (records) => {
      records.death = null;
      keepAliveInResidence(records);
    },
  },
  {
    code: 'DEATH_KNOWN_TO_NOBODY',
    rate: 0.02,
    can: ({ death, deathNotices, person }) => death !== null && person.death !== null && deathNotices.length === 0,
    apply: (records) => {
      records.death = null;
      keepAliveInResidence(records);
    },
  },
  {
    code: 'DEATH_UNKNOWN_TO_RESIDENCE',
    rate: 0.04,
    can: ({ death, citizen }) => death !== null && citizen.trang_thai === '2',
    apply: keepAliveInResidence,
  },
  {
    code: 'DEATH_NOTICE_REISSUED',
    rate: 0.02,
    can: ({ deathNotices: [notice], person }) => notice !== undefined && person.death !== null,
    apply: ({ deathNotices, person: { death } }, making) => {
      const [notice] = deathNotices;
      if (notice === undefined || death === null) return;
      const on = addDays(death.on, making.random.integer(20, 200));
      if (!isBefore(on, making.asOf)) return;
      const again = {
        id: making.row('death_notice'),
        issue_count: 2,
        issued_on: compact(on),
        updated_at: morningOf(on),
      };
      deathNotices.push({ ...notice, ...again });
    },
  },
];

/** As if the residence database had never heard of the death. */
export function keepAliveInResidence({ citizen, stays, member }: Records): void {
  citizen.trang_thai = '1';
  citizen.ngay_chet = null;
  member.den_ngay = null;
  for (const stay of stays) {
    if (stay.ly_do_xoa !== 'Chết') continue;
    stay.den_ngay = null;
    stay.ly_do_xoa = null;
  }
}
