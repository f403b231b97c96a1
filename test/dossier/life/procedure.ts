import type { AssessedComponent, Assessment, Cause } from '../../../src/dossier/assess/assessment.ts';
import type { Component, Procedure } from '../../../src/dossier/catalogue/procedure.ts';
import type { AssessmentCauseCode } from '../../../src/generated/model.ts';

const text = (vi: string, en: string = vi) => ({ vi, en });

const component = (code: string, vi: string, en: string): Component => ({
  code,
  name: text(vi, en),
  onlyWith: null,
  basis: null,
  anyOf: [],
});

/** Three components, four working days, the time stands still for citizen and registrar. */
export const procedure: Procedure = {
  code: '1.001193',
  name: text('Hỗ trợ chi phí hỏa táng', 'Cremation subsidy'),
  level: 'COMMUNE',
  department: text('Y tế', 'Health'),
  timeLimit: { workingDays: 4, pausesFor: ['CITIZEN', 'REGISTRAR'], waitsForRegisters: 0.5 },
  roles: [],
  details: [],
  representation: [],
  bases: [],
  offersProposedBases: false,
  components: [
    component('KT', 'Trích lục khai tử', 'Extract of the death registration'),
    component('CT', 'Xác nhận thông tin cư trú', 'Confirmation of residence'),
    component('HD', 'Hóa đơn hỏa táng', 'Invoice of the cremation'),
  ],
  remark: null,
};

const nextSteps: Readonly<Record<AssessedComponent['outcome'], AssessedComponent['nextSteps']>> = {
  REPLACED: ['ACCEPT'],
  REPLACEABLE_WITH_WAIVER: ['REQUEST_PAPER', 'ASK_REGISTRAR', 'PREPARE_WAIVER'],
  PAPER_NEEDED: ['REQUEST_PAPER', 'ASK_REGISTRAR'],
  WAIT: ['WAIT', 'REQUEST_PAPER'],
  NOT_REQUIRED: [],
};

/** A component as it was assessed; causes make it short, each with the fact it is about. */
export function assessed(
  code: string,
  outcome: AssessedComponent['outcome'],
  ...causes: readonly (readonly [AssessmentCauseCode, string])[]
): AssessedComponent {
  const { name = text(code) } = procedure.components.find((each) => each.code === code) ?? {};
  return {
    ...{ code, name, outcome, outcomeText: text(outcome), bases: [], notice: null, tryAgainAt: null },
    nextSteps: nextSteps[outcome],
    causes: causes.map(
      ([cause, vi]): Cause => ({ code: cause, of: 'deceased', field: cause, isShort: true, text: text(vi, `(${vi})`) }),
    ),
    facts: causes.map(([cause]) => ({
      ...{ of: 'deceased', field: cause, label: text('Ngày chết', 'Date of death'), text: text('12/10/2026') },
      ...{ completeness: 'PARTIAL', accuracy: 'SINGLE_SOURCE', freshness: 'CURRENT', wrongPer10000: null },
      ...{ basis: 'RULE', reasons: [], claims: [] },
    })),
  };
}

export function assessmentOf(dossier: string, components: readonly AssessedComponent[]): Assessment {
  return {
    form: 1,
    dossier,
    procedure: { code: procedure.code, version: 1, name: procedure.name },
    at: '2026-11-23T02:00:00.000Z',
    official: 'CB1',
    unit: 'U1',
    submitter: {
      ...{ outcome: 'SAME', outcomeText: text('Chủ hồ sơ', 'The owner'), relation: null, of: null, basis: null },
      ...{ settledBy: null, facts: [] },
    },
    components,
    attempts: [],
  };
}
