import { expectationText, toleranceText } from './expectation-text.ts';
import type { Component, LegalBasis, Procedure } from './procedure.ts';
import { type Column, columns, type LineKind } from './table-columns.ts';

type Cells = { readonly [C in Column]?: string | null };

/** Procedures as the catalogue's table: the columns, then one row for each thing. A cell without a value is null. */
export function tableOf(procedures: readonly Procedure[]): readonly (readonly (string | null)[])[] {
  const rows = procedures.flatMap((procedure) => linesOf(procedure).map((cells) => rowOf(procedure, cells)));
  return [columns, ...rows];
}

const rowOf = ({ code }: Procedure, cells: Cells) =>
  columns.map((column) => (column === 'procedure' ? code : cells[column] || null));

function linesOf(procedure: Procedure): readonly Cells[] {
  const { representation } = procedure;
  return [
    headOf(procedure),
    ...procedure.roles.map(({ role, name, required, several }) =>
      line('role', { id: role, ...named(name), required: yes(required), several: yes(several) }),
    ),
    ...procedure.details.map(({ name, title, type, required }) =>
      line('detail', { id: name, ...named(title), type, required: yes(required) }),
    ),
    ...procedure.bases.map(basisLine),
    ...(representation === 'NONE' ? [] : representation).map(({ relation, of, ageBelow, basis }) =>
      line('representation', { relation, of, age_below: ageBelow === null ? null : String(ageBelow), basis }),
    ),
    ...procedure.components.flatMap(componentLines),
  ];
}

function headOf(procedure: Procedure): Cells {
  const { name, level, department, timeLimit, representation, remark } = procedure;
  return line('procedure', {
    ...named(name),
    level,
    department_vi: department.vi,
    department_en: department.en,
    working_days: String(timeLimit.workingDays),
    pauses_for: timeLimit.pausesFor.join('|'),
    waits_for_registers: String(timeLimit.waitsForRegisters),
    representation: representation === 'NONE' ? 'NONE' : null,
    proposed_bases: yes(procedure.offersProposedBases),
    countersigned_waivers: procedure.countersignedWaivers ? 'yes' : null,
    retention_years: procedure.retentionYears === undefined ? null : String(procedure.retentionYears),
    remark_vi: remark?.vi ?? null,
    remark_en: remark?.en ?? null,
  });
}

function basisLine({ id, document, article, title, status, from, to, daysWithoutAnswer }: LegalBasis): Cells {
  const days = daysWithoutAnswer === null ? null : String(daysWithoutAnswer);
  return line('basis', { id, document, article, ...named(title), status, from, to, days_without_answer: days });
}

function componentLines({ code, name, onlyWith, basis, anyOf }: Component): readonly Cells[] {
  const needs = anyOf.flatMap((set, at) =>
    set.map((need) =>
      line('need', {
        id: code,
        set: String(at + 1),
        of: need.of,
        field: need.field,
        at: need.at,
        from: need.over?.from ?? null,
        to: need.over?.to ?? null,
        expects: expectationText(need.expects),
        tolerates: toleranceText(need.tolerates),
        shortfall: need.shortfall,
        basis: need.basis,
      }),
    ),
  );
  return [line('component', { id: code, ...named(name), only_with: onlyWith, basis }), ...needs];
}

const line = (kind: LineKind, cells: Cells): Cells => ({ kind, ...cells });
const named = ({ vi, en }: { readonly vi: string; readonly en: string }) => ({ name_vi: vi, name_en: en });
const yes = (is: boolean) => (is ? 'yes' : 'no');
