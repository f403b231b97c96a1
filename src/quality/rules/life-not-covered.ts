import type { Text, UncoveredPeriod } from '../../generated/model.ts';
import type { FactRule } from '../rule.ts';
import { canonicalText } from '../text.ts';

export const lifeNotCovered: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'LIFE_NOT_COVERED',
  severity: 'INFO',
  title: { vi: 'Có thời gian nguồn dữ liệu không bao quát', en: 'Times that the register does not cover' },
  description: {
    vi: 'Việc hộ tịch được đăng ký theo nơi cư trú. Trong những khoảng thời gian được nêu, người đó cư trú ngoài địa bàn của nguồn dữ liệu, hoặc không rõ cư trú ở đâu, hoặc sổ của thời gian đó chưa được số hóa, nên không tìm thấy không chứng minh là không có. Việc kết hôn cũng có thể đã đăng ký tại nơi cư trú của bên kia; không nguồn nào cho biết điều đó.',
    en: 'Where an event is registered follows the place of residence. In the times named the person lived outside the area of the register, or it is not known where, or the books of that time are not digitised, so that not finding anything proves nothing. A marriage may also have been registered where the other party lived; no register tells that.',
  },
  text: {
    vi: '{registers} không bao quát: {gaps}. Không tìm thấy trong thời gian đó không có nghĩa là không có.',
    en: '{registers} does not cover: {gaps}. Not found does not mean that there is none for that time.',
  },
  nextStep: {
    vi: 'Nếu thủ tục cần, đề nghị cơ quan đăng ký của thời gian và nơi đó xác minh.',
    en: 'If the procedure needs it, ask the registrar of that time and place.',
  },
  fields: [],
  check: ({ claims }) =>
    claims.flatMap((claim) =>
      claim.uncovered?.length ? [{ claims: [claim], words: { gaps: inWords(claim.uncovered) }, effect: 'NOTES' }] : [],
    ),
  examples: {
    passing: {
      field: 'Person.marriages',
      key: '000160000014',
      claims: { marriages: [{ register: 'civil-registry', absence: 'NO_RECORD' }] },
    },
    failing: {
      field: 'Person.marriages',
      key: '000160000014',
      claims: {
        marriages: [
          { register: 'civil-registry', absence: 'NO_RECORD' },
          {
            register: 'civil-registry',
            absence: 'NOT_COVERED',
            uncovered: [
              {
                from: '2001-02-03',
                to: '2009-10-11',
                reason: { vi: 'cư trú tại tỉnh khác', en: 'lived in another province' },
              },
            ] as unknown as readonly UncoveredPeriod[],
          },
        ],
      },
    },
  },
};

function inWords(periods: readonly UncoveredPeriod[]): Text {
  const date = (value: string, lang: 'VI' | 'EN') => canonicalText('PartialDate', value, lang);
  const vi = periods.map(({ from, to, reason }) => `từ ${date(from, 'VI')} đến ${date(to, 'VI')}: ${reason.vi}`);
  const en = periods.map(({ from, to, reason }) => `${date(from, 'EN')} to ${date(to, 'EN')}: ${reason.en}`);
  return { vi: vi.join('; '), en: en.join('; ') };
}
