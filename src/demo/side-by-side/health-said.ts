import type { Owners, RawRows, Row } from './raw-rows.ts';
import { type Add, columns, personBy } from './said.ts';
import * as read from './written.ts';

/** The health register: cards, death notices and birth notices. */
export function healthSaid(rows: RawRows, owners: Owners, add: Add): void {
  const born = (row: Row) =>
    [columns(row, ['dob', 'dob_precision']), read.compactTo(row.dob, row.dob_precision)] as const;
  for (const { row, tie } of rows.cards) {
    add('health', `insurance_card/${row.id}`, tie, {
      personalId: [row.pid, read.number(row.pid)],
      fullName: [row.full_name, read.name(row.full_name)],
      dateOfBirth: born(row),
      sex: [row.sex, read.sexDigit(row.sex)],
      healthInsurance: [columns(row, ['card_no', 'valid_from']), read.key(`${row.card_no}/${row.valid_from}`)],
    });
  }
  for (const { row, tie } of rows.deathNotices) {
    add('health', `death_notice/${row.id}`, tie, {
      personalId: [row.pid, read.number(row.pid)],
      fullName: [row.full_name, read.name(row.full_name)],
      dateOfBirth: born(row),
      sex: [row.sex, read.sexDigit(row.sex)],
      lifeStatus: [row.notice_no, read.dead],
      dateOfDeath: [row.died_on, read.compact(row.died_on)],
      deathNotices: [row.id, read.key(row.id)],
    });
  }
  for (const { row, tie } of rows.birthNotices) {
    const mother = personBy(owners, row.mother_pid, row.mother_id_no);
    add('health', `birth_notice/${row.id}`, tie, {
      mother: [columns(row, ['mother_pid', 'mother_id_no']), mother],
      birthNotices: [row.id, read.key(row.id)],
    });
  }
  for (const { row, tie } of rows.birthNoticesAsMother) {
    add('health', `birth_notice/${row.id}`, tie, { children: [row.child_pid, read.key(row.child_pid)] });
  }
}
