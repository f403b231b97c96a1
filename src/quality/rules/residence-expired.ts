import { civilDate } from '../civil-date.ts';
import { isPartialDate, isSurelyBefore } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const residenceExpired: FactRule = {
  stage: 'FACT',
  code: 'RESIDENCE_EXPIRED',
  severity: 'WARNING',
  title: { vi: 'Tạm trú đã quá thời hạn đăng ký', en: 'Temporary residence beyond its term' },
  description: {
    vi: 'Thời hạn tạm trú đã qua nhưng nguồn dữ liệu chưa ghi việc tạm trú kết thúc. Người này có thể đã chuyển đi, hoặc còn ở đó mà chưa gia hạn.',
    en: 'The term of a temporary residence has passed, and the register has not ended it. The person may have left, or may still be there without having prolonged it.',
  },
  text: {
    vi: '{registers} ghi thời hạn tạm trú đến {date}, đã qua, nhưng chưa ghi việc tạm trú kết thúc.',
    en: '{registers}: registered until {date}, which has passed, and no end is recorded.',
  },
  nextStep: {
    vi: 'Hỏi công dân nơi ở hiện nay; đề nghị công an cấp xã nơi tạm trú gia hạn hoặc xóa đăng ký tạm trú.',
    en: 'Ask the citizen where they live now; have the communal police there prolong or end the temporary residence.',
  },
  fields: [
    'Residence.registeredUntil',
    'Residence.until',
    'Person.residence',
    'Person.temporaryResidence',
    'Person.temporaryResidenceUntil',
  ],
  needs: ['registeredUntil', 'until', 'temporaryResidenceUntil'],
  mark: ({ field, said, now }) => {
    if (!field.startsWith('Person.')) return null;
    const terms = said('temporaryResidenceUntil');
    return terms?.map(({ register, value }) => `${register} ${isPast(value, civilDate(now))}`).join() ?? null;
  },
  check: ({ field, claims, entity, now }) => {
    const ofPerson = field.startsWith('Person.');
    const terms = entity
      .of(ofPerson ? 'temporaryResidenceUntil' : 'registeredUntil')
      .filter((claim) => isPartialDate(claim.value));
    if (terms.length === 0) return [];
    // Of a person only the stay that lasts is known.
    const lasting = ofPerson ? terms : entity.of('until').filter((claim) => claim.absence === 'NOT_APPLICABLE');
    const today = civilDate(now);
    return terms
      .filter(({ value }) => isPast(value, today))
      .flatMap(({ register, value }) => {
        if (!lasting.some((claim) => claim.register === register)) return [];
        const about = claims.filter((claim) => claim.register === register && !(ofPerson && claim.value === null));
        if (about.length === 0) return [];
        return [{ claims: about, words: { date: canonicalTexts('PartialDate', value) }, effect: 'NOTES' as const }];
      });
  },
  examples: {
    passing: {
      field: 'Residence.registeredUntil',
      key: '000190000017/TamTru/2024-03-28',
      claims: {
        registeredUntil: [{ register: 'residence', value: '2026-11-22' }],
        until: [{ register: 'residence', absence: 'NOT_APPLICABLE' }],
      },
    },
    failing: {
      field: 'Residence.registeredUntil',
      key: '000190000017/TamTru/2024-03-28',
      claims: {
        registeredUntil: [{ register: 'residence', value: '2026-03-27' }],
        until: [{ register: 'residence', absence: 'NOT_APPLICABLE' }],
      },
    },
  },
};

const isPast = (term: unknown, today: string): boolean => isPartialDate(term) && isSurelyBefore(term, today);
