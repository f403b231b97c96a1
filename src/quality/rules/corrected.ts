import type { Claim } from '../claim.ts';
import { compare } from '../compare/compare.ts';
import { isReplaced } from '../correction.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const corrected: FactRule = {
  stage: 'FACT',
  on: 'CORRECTED',
  code: 'CORRECTED',
  severity: 'INFO',
  title: { vi: 'Đã thay đổi, cải chính', en: 'Corrected' },
  description: {
    vi: 'Nguồn dữ liệu đã thay đổi, cải chính hoặc bổ sung giá trị này. Giấy tờ cấp trước đó có thể còn ghi giá trị cũ; khác nhau vì lý do này không phải là sai sót.',
    en: 'The register has changed, corrected or completed this value. Papers issued before may still bear the old one; a difference for that reason is no defect.',
  },
  text: {
    vi: '{registers} đã thay đổi, cải chính từ “{old}” thành “{new}”.',
    en: '{registers}: corrected from “{old}” to “{new}”.',
  },
  nextStep: null,
  fields: [],
  check: ({ type, claims }) => {
    const registers = new Set(claims.filter(isCorrection).map((claim) => claim.register));
    return [...registers].flatMap((register) => {
      const own = claims.filter((claim) => claim.register === register);
      const latest = own.filter(isCorrection).reduce((one, other) => (isLater(other, one) ? other : one));
      const old = own.find(
        (claim) =>
          claim.kind === 'RECORD' &&
          claim.value !== null &&
          isReplaced(claim, latest) &&
          compare(type, claim.value, latest.value).result !== 'EQUAL',
      );
      if (!old) return [];
      const words = { old: canonicalTexts(type, old.value), new: canonicalTexts(type, latest.value) };
      return [{ claims: [latest, old], words, effect: 'NOTES' }];
    });
  },
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000188000015',
      claims: { dateOfBirth: [{ register: 'civil-registry', value: '1988-05-12' }] },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000188000015',
      claims: {
        dateOfBirth: [
          { register: 'civil-registry', value: '1988-05-21', recordedAt: '1988-06-01T00:00:00.000Z' },
          {
            register: 'civil-registry',
            kind: 'CORRECTION',
            value: '1988-05-12',
            recordedAt: '2019-03-04T00:00:00.000Z',
          },
        ],
      },
    },
  },
};

function isCorrection(claim: Claim): boolean {
  return claim.kind === 'CORRECTION' && claim.value !== null;
}

/** Whether the register dates both and the first later. */
function isLater(claim: Claim, than: Claim): boolean {
  return (
    claim.recordedAt !== null && than.recordedAt !== null && Date.parse(claim.recordedAt) > Date.parse(than.recordedAt)
  );
}
