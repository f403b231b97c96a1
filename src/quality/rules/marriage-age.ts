import { isPartialDate, isSurelyBefore } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { isParty } from '../value-shape.ts';

/** Full years at marriage. Until 2014 the law asked for the year in which they are reached (Law of 2000, Article 9). */
const ages: Readonly<Record<string, number>> = { 'MarriageRegistration.husband': 20, 'MarriageRegistration.wife': 18 };
const fullYearsFrom = '2015';

export const marriageAge: FactRule = {
  stage: 'FACT',
  code: 'MARRIAGE_AGE',
  severity: 'WARNING',
  title: { vi: 'Kết hôn khi chưa đủ tuổi theo bản ghi', en: 'Married below the age by the record' },
  description: {
    vi: 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi mới được kết hôn (Điều 8 Luật Hôn nhân và gia đình 2014; trước năm 2015 tính theo năm bước sang tuổi đó). Chưa đủ tuổi theo bản ghi thường là do ngày sinh hoặc ngày đăng ký bị nhập sai.',
    en: 'A man may marry from 20 full years, a woman from 18 (Law on Marriage and Family 2014, Article 8; before 2015 from entering that year of age). Where the record says younger, most often a date was keyed wrongly.',
  },
  text: {
    vi: '{registers} ghi người này sinh {born}, kết hôn {married}: chưa đủ {age} tuổi.',
    en: '{registers}: born {born}, married {married}: younger than {age}.',
  },
  nextStep: {
    vi: 'Đối chiếu sổ đăng ký kết hôn và giấy khai sinh; nếu đúng như đã ghi, xin ý kiến cơ quan tư pháp.',
    en: 'Compare the marriage book and the birth certificate; if the record is right, ask the judicial authority.',
  },
  fields: ['MarriageRegistration.husband', 'MarriageRegistration.wife'],
  needs: ['registrationDate', 'establishedOn'],
  check: ({ field, entity, served, part }) => {
    const party = served?.value;
    const age = ages[field];
    if (!served || part !== undefined || age === undefined || !isParty(party)) return [];
    const born = party.dateOfBirth;
    const dates = [...entity.of('registrationDate'), ...entity.of('establishedOn')].flatMap(({ value }) =>
      isPartialDate(value) ? [value] : [],
    );
    const married = dates.sort()[0];
    if (!isPartialDate(born) || married === undefined) return [];
    const years = married < fullYearsFrom ? age - 1 : age;
    const from = `${String(Number(born.slice(0, 4)) + years).padStart(4, '0')}${born.slice(4)}`;
    if (!isSurelyBefore(married, from)) return [];
    const words = {
      born: canonicalTexts('PartialDate', born),
      married: canonicalTexts('PartialDate', married),
      age: String(years),
    };
    return [{ claims: [served], words, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'MarriageRegistration.wife',
      key: '17',
      claims: {
        wife: [{ register: 'civil-registry', value: wifeBorn('1972-05-12') }],
        registrationDate: [{ register: 'civil-registry', value: '1990-06-01' }],
      },
    },
    failing: {
      field: 'MarriageRegistration.wife',
      key: '17',
      claims: {
        wife: [{ register: 'civil-registry', value: wifeBorn('1978-05-12') }],
        registrationDate: [{ register: 'civil-registry', value: '1990-06-01' }],
      },
    },
  },
};

function wifeBorn(dateOfBirth: string) {
  const name = { full: 'Nguyễn Thị Hoa', family: null, middle: null, given: null };
  return { role: 'WIFE', name, dateOfBirth, document: null, resolvesTo: null };
}
