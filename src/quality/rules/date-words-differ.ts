import type { Claim } from '../claim.ts';
import { comparePartialDates, isPartialDate } from '../compare/partial-date.ts';
import { isReplaced } from '../correction.ts';
import { readDateInWords } from '../date-in-words.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const dateWordsDiffer: FactRule = {
  stage: 'FACT',
  code: 'DATE_WORDS_DIFFER',
  severity: 'WARNING',
  title: { vi: 'Ngày sinh bằng chữ khác ngày sinh bằng số', en: 'Date of birth in words differs from its digits' },
  description: {
    vi: 'Sổ khai sinh ghi ngày sinh bằng số và bằng chữ, khi số hóa được nhập riêng. Nếu hai cách ghi khác nhau thì một trong hai bị nhập sai. Bản ghi đã cải chính ngày sinh thì không nêu. Giá trị bằng số bị coi là trái quy tắc nếu không có nguồn độc lập nào ghi giống.',
    en: 'A birth registration has the date in digits and in words, keyed apart. Where they differ one of them was keyed wrongly. Not mentioned where the date was corrected since. The digits are invalid unless an independent register says the same.',
  },
  text: {
    vi: '{registers} ghi ngày sinh bằng số là {digits}, nhưng bằng chữ là “{words}”, tức {read}: một trong hai bị ghi sai.',
    en: '{registers}: date of birth {digits} in digits, but in words “{words}”, that is {read}: one of the two is wrong.',
  },
  nextStep: {
    vi: 'Đối chiếu sổ gốc hoặc bản chính giấy khai sinh; đề nghị cơ quan đăng ký hộ tịch sửa phần nhập sai.',
    en: 'Compare the book or the original birth certificate, and have the registrar correct what was keyed wrongly.',
  },
  fields: ['Person.dateOfBirth', 'BirthRegistration.dateOfBirth'],
  needs: ['dateOfBirthInWords'],
  mark: ({ own, said }) => {
    const written = said('dateOfBirthInWords');
    // Which record's digits belong to words that differ cannot be seen at a glance.
    const agree = written?.every(({ register, value }) => {
      const read = typeof value === 'string' ? readDateInWords(value) : null;
      return read === null || own.every((each) => each.register !== register || isSame(each.value, read));
    });
    return agree ? '' : null;
  },
  check: ({ type, claims, entity, served, compared }) => {
    const written = entity.of('dateOfBirthInWords');
    return written.flatMap((inWords) => {
      const { recordRef, kind, value: words } = inWords;
      if (typeof words !== 'string' || kind !== 'RECORD' || isCorrected(inWords, written)) return [];
      const read = readDateInWords(words);
      const digits = claims.find((claim) => claim.kind === 'RECORD' && claim.recordRef === recordRef);
      if (!read || !digits || !isPartialDate(digits.value) || isCorrected(digits, claims)) return [];
      if (isSame(digits.value, read)) return [];
      const isSupported = compared.some(
        ({ claim, comparison }) => comparison.result === 'EQUAL' && claim.group !== digits.group,
      );
      const effect = digits === served && !isSupported ? 'INVALIDATES' : 'NOTES';
      const texts = { digits: canonicalTexts(type, digits.value), words, read: canonicalTexts(type, read) };
      return [{ claims: [digits], words: texts, effect }];
    });
  },
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000160000015',
      claims: {
        dateOfBirth: [{ register: 'civil-registry', recordRef: 'khai_sinh/1', value: '1960-05-12' }],
        dateOfBirthInWords: [
          {
            register: 'civil-registry',
            recordRef: 'khai_sinh/1',
            value: 'Ngày mười hai, tháng năm, năm một nghìn chín trăm sáu mươi',
          },
        ],
      },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000160000015',
      claims: {
        dateOfBirth: [{ register: 'civil-registry', recordRef: 'khai_sinh/1', value: '1960-05-12' }],
        dateOfBirthInWords: [
          {
            register: 'civil-registry',
            recordRef: 'khai_sinh/1',
            value: 'Ngày mười hai, tháng sáu, năm một nghìn chín trăm sáu mươi',
          },
        ],
      },
    },
  },
};

const isCorrected = (record: Claim, claims: readonly Claim[]): boolean =>
  claims.some(
    (claim) => claim.kind === 'CORRECTION' && claim.register === record.register && isReplaced(record, claim),
  );

/** The same date, one of them perhaps less precise. */
function isSame(digits: unknown, read: string): boolean {
  if (!isPartialDate(digits) || !isPartialDate(read)) return false;
  const { result } = comparePartialDates(digits, read);
  return result === 'EQUAL' || result === 'COMPATIBLE';
}
