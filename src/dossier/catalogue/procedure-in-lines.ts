import type { Text } from '../../generated/model.ts';
import { expectationIn, toleranceIn } from './expectation-text.ts';
import { LineCells, type TableLine } from './line-cells.ts';
import type { Component, Detail, LegalBasis, Need, Procedure, Representation, SubjectRole } from './procedure.ts';
import type { Column, LineKind } from './table-columns.ts';

/** One line whose kind is known. */
export interface KnownLine extends TableLine {
  readonly kind: LineKind;
  /** Procedure of the line before; null if that is not known. */
  readonly before: string | null;
}

/** Tells what is wrong with a line. */
export type RefuseLine = (line: number, column: Column, what: Text, lacks?: LineKind | null) => void;

/**
 * Puts the lines of one procedure together. Cells that cannot be read are told to `refuse`.
 *
 * @returns the procedure, with the line of each of its parts; null if none of the lines is of the kind `procedure`
 */
export function procedureIn(
  code: string,
  lines: readonly KnownLine[],
  refuse: RefuseLine,
): { readonly procedure: Procedure; readonly lineOf: ReadonlyMap<object, number> } | null {
  const lineOf = new Map<object, number>();
  const of = <T extends object>(kind: LineKind, read: (cells: LineCells) => T): readonly T[] =>
    lines
      .filter((line) => line.kind === kind)
      .map((line) => {
        const thing = read(new LineCells(line, (column, what) => refuse(line.line, column, what)));
        lineOf.set(thing, line.line);
        return thing;
      });
  const [head, ...others] = of('procedure', headIn);
  if (!head) return null;
  for (const other of others) refuse(lineOf.get(other) ?? 0, 'kind', secondHead);

  const needs = of('need', needIn);
  const components = of('component', componentIn).map((component) => {
    const own = needs.filter(({ component: code }) => code === component.code);
    const sets = [...new Set(own.map(({ set }) => set))].sort((a, b) => a - b);
    const anyOf = sets.map((set) => own.filter((each) => each.set === set).map(({ need }) => need));
    return moved(lineOf, component, { ...component, anyOf });
  });
  for (const entry of needs) {
    const { component } = entry;
    const line = lineOf.get(entry) ?? 0;
    lineOf.set(entry.need, line);
    if (component !== '' && !components.some(({ code }) => code === component))
      refuse(line, 'id', noComponent(component), 'component');
  }
  const representation = of('representation', representationIn);
  if (head.representsNobody) for (const each of representation) refuse(lineOf.get(each) ?? 0, 'kind', noRepresentation);
  const { representsNobody, ...said } = head;
  const procedure = moved(lineOf, head, {
    code,
    ...said,
    roles: of('role', roleIn),
    details: of('detail', detailIn),
    representation: representsNobody ? ('NONE' as const) : representation,
    bases: of('basis', basisIn),
    components,
  });
  return { procedure, lineOf };
}

/** What a line became, known by the same line. */
function moved<T extends object>(lineOf: Map<object, number>, from: object, to: T): T {
  lineOf.set(to, lineOf.get(from) ?? 0);
  return to;
}

const headIn = (cells: LineCells) => ({
  ...retentionIn(cells),
  name: cells.texts(),
  level: cells.oneOf('level', ['COMMUNE', 'PROVINCE']),
  department: cells.texts(['department_vi', 'department_en']),
  timeLimit: {
    workingDays: cells.number('working_days'),
    pausesFor: cells.someOf('pauses_for', ['CITIZEN', 'REGISTRAR'] as const),
    waitsForRegisters: cells.number('waits_for_registers'),
  },
  representsNobody: cells.someOf('representation', ['NONE'] as const).length > 0,
  offersProposedBases: cells.isYes('proposed_bases'),
  ...(cells.isYes('countersigned_waivers') && { countersignedWaivers: true as const }),
  remark: cells.optionalTexts(['remark_vi', 'remark_en']),
});

function retentionIn(cells: LineCells): Pick<Procedure, 'retentionYears'> {
  const retentionYears = cells.optionalNumber('retention_years');
  return retentionYears === null ? {} : { retentionYears };
}

const roleIn = (cells: LineCells): SubjectRole => ({
  role: cells.required('id'),
  name: cells.texts(),
  required: cells.isYes('required'),
  several: cells.isYes('several'),
});

const detailIn = (cells: LineCells): Detail => ({
  name: cells.required('id'),
  title: cells.texts(),
  type: cells.oneOf('type', ['DAY', 'TEXT']),
  required: cells.isYes('required'),
});

const representationIn = (cells: LineCells): Representation => ({
  relation: cells.oneOf('relation', ['PARENT', 'CHILD', 'SPOUSE', 'GRANDPARENT', 'SIBLING', 'GUARDIAN']),
  of: cells.required('of'),
  ageBelow: cells.optionalNumber('age_below'),
  basis: cells.required('basis'),
});

const basisIn = (cells: LineCells): LegalBasis => ({
  id: cells.required('id'),
  document: cells.required('document'),
  article: cells.optional('article'),
  title: cells.texts(),
  status: cells.oneOf('status', ['IN_FORCE', 'PILOT', 'PROPOSED']),
  from: cells.day('from'),
  to: cells.day('to'),
  daysWithoutAnswer: cells.optionalNumber('days_without_answer'),
});

const componentIn = (cells: LineCells): Component => ({
  code: cells.required('id'),
  name: cells.texts(),
  onlyWith: cells.optional('only_with'),
  basis: cells.optional('basis'),
  anyOf: [],
});

const needIn = (cells: LineCells): { readonly component: string; readonly set: number; readonly need: Need } => {
  const [from, to] = [cells.optional('from'), cells.optional('to')];
  return {
    component: cells.required('id'),
    set: cells.number('set'),
    need: {
      of: cells.required('of'),
      field: cells.required('field'),
      at: cells.optional('at'),
      over: from === null && to === null ? null : { from, to },
      expects: cells.read('expects', expectationIn, expectationForm, null),
      tolerates: cells.read('tolerates', toleranceIn, toleranceForm, nothingTolerated),
      shortfall: cells.oneOf('shortfall', ['PAPER', 'WAIVER', 'RECORD_ONLY']),
      basis: cells.optional('basis'),
    },
  };
};

const nothingTolerated = { partial: false, uncovered: false, stale: false, lowerAuthority: [], lastKnown: false };

const expectationForm: Text = {
  vi: 'hãy ghi is:GIÁ TRỊ|GIÁ TRỊ, links:vai, items:NONE, items:SOME, province:79 hoặc age:6-14 (age:75-, age:-6), hoặc để trống.',
  en: 'write is:VALUE|VALUE, links:role, items:NONE, items:SOME, province:79 or age:6-14 (age:75-, age:-6), or nothing.',
};
const toleranceForm: Text = {
  vi: 'hãy ghi các từ partial, uncovered, stale, last-known, lower:CORROBORATED, lower:SINGLE_SOURCE …, cách nhau bằng |, hoặc để trống.',
  en: 'write the words partial, uncovered, stale, last-known, lower:CORROBORATED, lower:SINGLE_SOURCE …, divided by |, or nothing.',
};
const secondHead: Text = {
  vi: 'thủ tục này đã có một dòng procedure; hãy bỏ dòng thừa.',
  en: 'there is a line of the kind procedure for it already; remove this one.',
};
const noRepresentation: Text = {
  vi: 'dòng procedure ghi representation là NONE (không ai được đại diện); hãy bỏ dòng này hoặc để trống ô đó.',
  en: 'the line of the procedure says representation NONE (nobody may represent); remove this line or empty that cell.',
};
const noComponent = (code: string): Text => ({
  vi: `thủ tục không có thành phần “${code}”; hãy thêm dòng component có mã này hoặc sửa lại mã.`,
  en: `the procedure has no component “${code}”; add a line of the kind component with this id, or correct it.`,
});
