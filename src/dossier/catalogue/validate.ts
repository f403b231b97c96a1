import { isProcedureCode } from '../../access/purpose.ts';
import type { Fault } from './fault.ts';
import { Faults, isWritten } from './faults.ts';
import { type LegalBasis, OWNER, type Procedure, SUBMITTER } from './procedure.ts';
import { checkBasisNamed, checkRole, unknownRole } from './references.ts';
import { checkNeed } from './validate-need.ts';
import { isWholeDay } from './whole-day.ts';

/** All that is wrong with a procedure; empty if it can be kept. */
export function validate(procedure: Procedure): readonly Fault[] {
  const faults = new Faults();
  checkHead(procedure, faults);
  checkPeople(procedure, faults);
  faults.ids(procedure.bases, ({ id }) => id, /^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'NQ66.7');
  for (const basis of procedure.bases) checkBasis(basis, faults);
  faults.ids(procedure.details, ({ name }) => name, /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/, 'death.on');
  for (const detail of procedure.details) faults.text(detail, detail.title);
  checkComponents(procedure, faults);
  return faults.all;
}

function checkHead(procedure: Procedure, faults: Faults): void {
  const { code, name, department, timeLimit, components, remark, retentionYears } = procedure;
  if (!isProcedureCode(code))
    faults.add(
      procedure,
      'procedure',
      'mã thủ tục phải có dạng 1.001193, hoặc có thêm đuôi của cổng cấp tỉnh như 1.001193.000.00.00.H29.',
      'a procedure code looks like 1.001193, or with the suffix of a provincial portal like 1.001193.000.00.00.H29.',
    );
  faults.text(procedure, name);
  faults.text(procedure, department, ['department_vi', 'department_en']);
  if (remark) faults.text(procedure, remark, ['remark_vi', 'remark_en']);
  if (!isCount(timeLimit.workingDays))
    faults.add(
      procedure,
      'working_days',
      'thời hạn phải là số ngày làm việc từ 1 đến 999; giải quyết trong ngày thì ghi 1.',
      'the time limit is a number of working days, 1 to 999; write 1 for the same day.',
    );
  if (!(timeLimit.waitsForRegisters >= 0 && timeLimit.waitsForRegisters <= 1))
    faults.add(
      procedure,
      'waits_for_registers',
      'phần thời hạn chờ cơ sở dữ liệu là số từ 0 đến 1, ví dụ 0.5.',
      'the share of the time limit for which registers are waited for is a number from 0 to 1, such as 0.5.',
    );
  if (
    retentionYears !== undefined &&
    !(Number.isInteger(retentionYears) && retentionYears >= 1 && retentionYears <= 100)
  )
    faults.add(
      procedure,
      'retention_years',
      'thời hạn lưu giữ chứng cứ là số năm từ 1 đến 100; giữ mãi thì để trống.',
      'the retention term of evidence is a number of years, 1 to 100; leave it empty to keep it for ever.',
    );
  if (new Set(timeLimit.pausesFor).size < timeLimit.pausesFor.length)
    faults.add(procedure, 'pauses_for', 'mỗi lý do chỉ ghi một lần.', 'write each cause once.');
  if (components.length === 0)
    faults.lacks(
      'component',
      procedure,
      'procedure',
      'thủ tục chưa có thành phần hồ sơ nào; hãy thêm ít nhất một dòng component.',
      'the procedure has no component; add a line of the kind component.',
    );
}

function checkPeople(procedure: Procedure, faults: Faults): void {
  const { roles, representation } = procedure;
  faults.ids(roles, ({ role }) => role, /^[a-z][A-Za-z]*$/, 'deceased');
  for (const role of roles) {
    faults.text(role, role.name);
    if (role.role === OWNER)
      faults.add(
        role,
        'id',
        'chủ hồ sơ (owner) có sẵn trong mọi thủ tục; hãy bỏ dòng này và dùng owner ở cột of.',
        'the owner is there in every procedure; remove this line and name owner in the column `of`.',
      );
    if (role.role === SUBMITTER)
      faults.add(
        role,
        'id',
        'submitter là tên dành cho người nộp hồ sơ; hãy đặt tên khác cho vai này.',
        'submitter is kept for the one who files; give this role another name.',
      );
  }
  const seen = new Set<string>();
  for (const each of representation === 'NONE' ? [] : representation) {
    checkRole(procedure, each, each.of, faults);
    checkBasisNamed(procedure, each, each.basis, faults);
    if (each.ageBelow !== null && !isCount(each.ageBelow))
      faults.add(
        each,
        'age_below',
        'phải là số tuổi từ 1 đến 999, hoặc để trống.',
        'must be a number of years, 1 to 999, or empty.',
      );
    const pair = `${each.relation} ${each.of}`;
    if (seen.has(pair))
      faults.add(
        each,
        'relation',
        'quan hệ này với vai này đã có; hãy bỏ dòng thừa.',
        'this relation to this role is there already; remove the line.',
      );
    seen.add(pair);
  }
}

function checkBasis(basis: LegalBasis, faults: Faults): void {
  faults.text(basis, basis.title);
  if (!isWritten(basis.document))
    faults.add(
      basis,
      'document',
      'thiếu số, ký hiệu văn bản; hãy ghi như 66.7/2025/NQ-CP.',
      'the document is missing; cite it like 66.7/2025/NQ-CP.',
    );
  if (basis.article !== null && !isWritten(basis.article))
    faults.add(basis, 'article', 'hãy ghi điều khoản, hoặc để trống.', 'write the article, or nothing at all.');
  for (const column of ['from', 'to'] as const) {
    const day = basis[column];
    if (day !== null && !isWholeDay(day))
      faults.add(
        basis,
        column,
        'phải là một ngày có thật dạng 2026-01-31, hoặc để trống.',
        'must be a day of the calendar like 2026-01-31, or empty.',
      );
  }
  if (basis.from !== null && basis.to !== null && basis.from > basis.to)
    faults.add(
      basis,
      'to',
      'ngày hết hiệu lực trước ngày có hiệu lực; hãy sửa một trong hai ngày.',
      'the last day is before the first; correct one of them.',
    );
  if (basis.status === 'PROPOSED' && (basis.from !== null || basis.to !== null))
    faults.add(
      basis,
      'from',
      'văn bản mới được đề xuất thì chưa có hiệu lực; hãy để trống from và to.',
      'what is only proposed is not in force; leave `from` and `to` empty.',
    );
  const days = basis.daysWithoutAnswer;
  if (days !== null && !isCount(days))
    faults.add(
      basis,
      'days_without_answer',
      'phải là số ngày từ 1 đến 999, hoặc để trống.',
      'must be a number of days, 1 to 999, or empty.',
    );
}

const isCount = (number: number) => Number.isSafeInteger(number) && number >= 1 && number <= 999;

/** Kinds of attachments that are no components. */
const reserved: ReadonlySet<string> = new Set(['MANDATE', 'FORM']);

function checkComponents(procedure: Procedure, faults: Faults): void {
  faults.ids(procedure.components, ({ code }) => code, /^[A-Z][A-Z0-9-]*$/, 'KT');
  for (const component of procedure.components) {
    faults.text(component, component.name);
    if (reserved.has(component.code))
      faults.add(
        component,
        'id',
        `${component.code} là loại tệp đính kèm có sẵn (văn bản ủy quyền, tờ khai); hãy đặt mã khác.`,
        `${component.code} is an attachment of another kind (mandate, form); name it differently.`,
      );
    if (component.onlyWith !== null && !procedure.roles.some(({ role }) => role === component.onlyWith))
      faults.lacks('role', component, 'only_with', ...unknownRole(component.onlyWith));
    if (component.basis !== null) checkBasisNamed(procedure, component, component.basis, faults);
    for (const needs of component.anyOf) {
      if (needs.length === 0)
        faults.add(
          component,
          'set',
          'có một tập dữ liệu rỗng, tức là không cần gì cũng thay được giấy; hãy bỏ tập đó hoặc ghi dữ liệu cần có.',
          'a set of needs is empty, so that nothing at all would replace the paper; remove it or write what is needed.',
        );
      for (const need of needs) checkNeed(procedure, need, faults);
    }
  }
}
