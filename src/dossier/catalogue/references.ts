import type { Thing } from './fault.ts';
import type { Faults } from './faults.ts';
import { OWNER, type Procedure } from './procedure.ts';

/** The role that `of` names is one of the procedure's, or the owner. */
export function checkRole(procedure: Procedure, thing: Thing, role: string, faults: Faults): void {
  if (role !== OWNER && !procedure.roles.some((each) => each.role === role)) {
    faults.lacks('role', thing, 'of', ...unknownRole(role));
  }
}

/** The legal basis that `basis` names is one of the procedure's. */
export function checkBasisNamed(procedure: Procedure, thing: Thing, basis: string, faults: Faults): void {
  if (procedure.bases.some(({ id }) => id === basis)) return;
  faults.lacks(
    'basis',
    thing,
    'basis',
    `thủ tục không có căn cứ “${basis}”; hãy thêm dòng basis có mã này hoặc sửa lại mã.`,
    `the procedure has no legal basis “${basis}”; add a line of the kind basis with this id, or correct it.`,
  );
}

/** What to say of a role that the procedure does not have. */
export const unknownRole = (role: string): [vi: string, en: string] => [
  `thủ tục không có vai “${role}”; hãy thêm dòng role có mã này hoặc sửa lại tên vai.`,
  `the procedure has no role “${role}”; add a line of the kind role with this id, or correct the name.`,
];
