import { daysBetween } from '../civil-day.ts';
import { isPartialDate } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

/** Days within which a birth is to be registered (Law on Civil Status 60/2014, Article 15). */
const term = 60;

export const registeredLate: FactRule = {
  stage: 'FACT',
  code: 'REGISTERED_LATE',
  severity: 'INFO',
  title: { vi: 'Khai sinh đăng ký quá hạn', en: 'Birth registered late' },
  description: {
    vi: 'Khai sinh phải đăng ký trong 60 ngày kể từ ngày sinh (Điều 15 Luật Hộ tịch). Đăng ký quá hạn nhiều thường dựa vào giấy tờ khác hoặc lời khai, nên ngày sinh và nơi sinh kém chắc chắn hơn. Đăng ký lại thì không nêu.',
    en: 'A birth is to be registered within 60 days (Law on Civil Status, Article 15). One registered long after rests on other papers or on statements, so that day and place are less certain. Not mentioned of a birth that was registered again.',
  },
  text: {
    vi: '{registers} ghi ngày đăng ký {registered}, sau ngày sinh {born} {days} ngày (thời hạn là 60 ngày).',
    en: '{registers}: registered on {registered}, {days} days after the birth on {born} (the term is 60 days).',
  },
  nextStep: {
    vi: 'Nếu ngày sinh hoặc nơi sinh có ý nghĩa quyết định, xem hồ sơ đăng ký để biết căn cứ.',
    en: 'If day or place decide, look into the file of the registration for what it was based on.',
  },
  fields: ['BirthRegistration.registrationDate'],
  needs: ['dateOfBirth', 'kind'],
  check: ({ type, entity, served }) => {
    const registered = served?.value;
    const born = entity.of('dateOfBirth').find(({ value }) => value !== null)?.value;
    if (!served || !isWhole(registered) || !isWhole(born)) return [];
    if (entity.of('kind').some(({ value }) => value === 'AGAIN')) return [];
    const days = daysBetween(born, registered);
    if (days <= term) return [];
    const words = {
      registered: canonicalTexts(type, registered),
      born: canonicalTexts(type, born),
      days: String(days),
    };
    return [{ claims: [served], words, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'BirthRegistration.registrationDate',
      key: '17',
      claims: {
        registrationDate: [{ register: 'civil-registry', value: '1990-07-11' }],
        dateOfBirth: [{ register: 'civil-registry', value: '1990-05-12' }],
      },
    },
    failing: {
      field: 'BirthRegistration.registrationDate',
      key: '17',
      claims: {
        registrationDate: [{ register: 'civil-registry', value: '1993-02-03' }],
        dateOfBirth: [{ register: 'civil-registry', value: '1990-05-12' }],
      },
    },
  },
};

const isWhole = (date: unknown): date is string => isPartialDate(date) && date.length === '1990-05-12'.length;
