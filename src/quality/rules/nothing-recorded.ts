import type { Claim } from '../claim.ts';
import { isFilling } from '../filling.ts';
import type { FactRule } from '../rule.ts';

export const nothingRecorded: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'NOTHING_RECORDED',
  severity: 'INFO',
  title: { vi: 'Không nguồn nào ghi thông tin này', en: 'No register has it' },
  description: {
    vi: 'Không có giá trị để dùng: nguồn dữ liệu có bản ghi nhưng bỏ trống thông tin này, hoặc không có bản ghi. Điều đó chưa chứng minh là không có trên thực tế.',
    en: 'There is no value: a register has a record that leaves this empty, or has no record. That does not prove that there is none.',
  },
  text: {
    vi: 'Không có giá trị: {registers} {absence}.',
    en: 'No value: {registers} {absence}.',
  },
  nextStep: {
    vi: 'Nếu thủ tục cần thông tin này, hỏi công dân và đối chiếu giấy tờ.',
    en: 'If the procedure needs it, ask the citizen and compare papers.',
  },
  fields: [],
  check: ({ field, kind, type, claims, served, part }) => {
    // A link inside a value has reasons of its own, and a set says with its items what it lacks.
    if (served || kind === 'set' || part !== undefined || claims.some((claim) => !isBlank(claim))) return [];
    const finding = (found: readonly Claim[], absence: typeof leavesEmpty) =>
      found.length > 0 ? [{ claims: found, words: { absence }, effect: 'NOTES' as const }] : [];
    return [
      // What was filled in place of a value, and a number that leads to nobody, have their own reasons.
      ...finding(
        claims.filter(
          (claim) =>
            claim.absence === 'MISSING' &&
            claim.number === undefined &&
            !(claim.raw && isFilling(type, claim)) &&
            // That nobody has one any more has a reason of its own.
            !(field === 'Person.permanentResidence' && claim.recordRef !== null && !claim.raw),
        ),
        leavesEmpty,
      ),
      ...finding(
        claims.filter(({ absence }) => absence === 'NO_RECORD'),
        hasNoRecord,
      ),
    ];
  },
  examples: {
    passing: {
      field: 'Person.permanentResidence',
      key: '000190000017',
      claims: { permanentResidence: [{ register: 'residence', absence: 'NOT_APPLICABLE' }] },
    },
    failing: {
      field: 'Person.permanentResidence',
      key: '000190000017',
      claims: { permanentResidence: [{ register: 'residence', absence: 'MISSING' }] },
    },
  },
};

const isBlank = ({ absence }: Claim) => absence === 'MISSING' || absence === 'NO_RECORD';
const leavesEmpty = { vi: 'có bản ghi nhưng không ghi thông tin này', en: 'has a record that leaves this empty' };
const hasNoRecord = { vi: 'không có bản ghi theo số này', en: 'has no record under this number' };
