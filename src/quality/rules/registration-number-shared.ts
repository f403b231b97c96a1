import type { Text } from '../../generated/model.ts';
import type { Claim, EntityClaims } from '../claim.ts';
import { comparisonKey } from '../compare/comparison-key.ts';
import { isPartialDate } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { isCode } from '../value-shape.ts';

export const registrationNumberShared: FactRule = {
  stage: 'FACT',
  code: 'REGISTRATION_NUMBER_SHARED',
  severity: 'WARNING',
  title: { vi: 'Hai việc hộ tịch cùng số đăng ký', en: 'Two registrations under one number' },
  description: {
    vi: 'Trong một quyển sổ của một cơ quan đăng ký, mỗi năm một số chỉ dùng cho một việc. Hai bản ghi cùng loại, cùng cơ quan, năm, quyển và số là một việc được nhập hai lần, hoặc một trong hai số bị nhập sai. Chỉ so sánh các bản ghi mà cùng một truy vấn đọc và hỏi số đăng ký kèm đánh giá (của một người, của vợ chồng, cha mẹ, con); các nguồn không cho tra cứu theo số, nên không nêu điều này không có nghĩa là số không trùng trong cả sổ. Hai quyển khác nhau thì không nêu; nguồn không ghi hoặc không chia sẻ quyển số thì coi là cùng quyển, vì số thứ tự trong năm được đánh tiếp từ quyển này sang quyển kia.',
    en: 'In one book of one registrar a number is given once a year. Two records of one kind with the same registrar, year, book and number are one event keyed twice, or one of the numbers was keyed wrongly. Only records are compared whose numbers the same query asks for with their flags (of one person, of spouses, parents and children); registers are not searched by number, so that silence does not say that the number is unique in the book. Two that name different books are not meant; where a book is not recorded or not shared it is taken for the same, as the numbers of a year run on from one book to the next.',
  },
  text: {
    vi: '{registers} dùng số đăng ký “{number}” năm {year} của {registrar} cho nhiều bản ghi: {records}.',
    en: '{registers}: registration number “{number}” of {year} by {registrar} on several records: {records}.',
  },
  nextStep: {
    vi: 'Tra sổ theo số, ngày và họ tên: nếu là một việc nhập hai lần thì đề nghị hủy một bản ghi, nếu là hai việc thì đề nghị sửa số.',
    en: 'Look into the book by number, date and name: have one record cancelled if it is one event, or a number corrected if it is two.',
  },
  fields: [
    'BirthRegistration.registrationNumber',
    'DeathRegistration.registrationNumber',
    'MarriageRegistration.registrationNumber',
    'DivorceRegistration.registrationNumber',
    'MaritalStatusConfirmation.registrationNumber',
    'ParentChildRecognition.registrationNumber',
    'AdoptionRegistration.registrationNumber',
    'GuardianshipRegistration.registrationNumber',
    'CivilStatusChange.registrationNumber',
  ],
  needs: ['registrationDate', 'registrar', 'book'],
  check: ({ entity, served }) => {
    const number = served?.value;
    if (!served || typeof number !== 'string') return [];
    const own = entriesOf(entity).filter((entry) => entry.startsWith(`${served.register}\n`));
    const same = entity
      .alike('registrationNumber', entriesOf)
      .filter((other) => entriesOf(other).some((entry) => own.includes(entry)))
      .filter((other) => !isOtherBook(entity, other, served.register));
    if (same.length === 0) return [];
    const { register } = served;
    const date = first(entity, 'registrationDate', register)?.value;
    const words = {
      number,
      year: yearOf(number, date) ?? '',
      registrar: canonicalTexts('Code', first(entity, 'registrar', register)?.value),
      records: listed([entity, ...same].map((each) => recordText(each, register))),
    };
    return [{ claims: [served], words, effect: 'NOTES' }];
  },
  examples: {
    passing: marriage({ book: '01/2014' }, { book: '02/2014' }),
    failing: marriage({ book: '01/2014' }, { book: '01/2014' }),
  },
};

/** The entry that each register says it is: register, registrar, year and number. */
function entriesOf(entity: EntityClaims): readonly string[] {
  return entity.of('registrationNumber').flatMap(({ kind, register, value: number }) => {
    if (kind !== 'RECORD' || typeof number !== 'string') return [];
    const registrar = first(entity, 'registrar', register)?.value;
    const year = yearOf(number, first(entity, 'registrationDate', register)?.value);
    const ordinal = /^\D*0*(\d+)(?:\/\d{4})?(.*)$/su.exec(comparisonKey(number));
    if (!isCode(registrar) || !year || !ordinal) return [];
    const { code, system, label } = registrar;
    // A registrar has its name of that day: a unit of today keeps the books of several that had its code.
    return [[register, system, code, comparisonKey(label.vi), year, ordinal[1], ordinal[2]].join('\n')];
  });
}

function isOtherBook(one: EntityClaims, other: EntityClaims, register: string): boolean {
  const [left, right] = [one, other].map((each) => first(each, 'book', register)?.value);
  return typeof left === 'string' && typeof right === 'string' && comparisonKey(left) !== comparisonKey(right);
}

const first = (entity: EntityClaims, field: string, register: string): Claim | undefined =>
  entity.of(field).find((claim) => claim.register === register && claim.value !== null);

/** Year of the registration: that of its day or, where none is recorded, the one that the number ends in. */
function yearOf(number: string, date: unknown): string | null {
  if (isPartialDate(date)) return date.slice(0, 4);
  return /\/(\d{4})(?!\d)/u.exec(number)?.[1] ?? null;
}

/** `ket_hon/17 (04/03/2014)` */
function recordText(entity: EntityClaims, register: string): Text {
  const reference = first(entity, 'registrationNumber', register)?.recordRef ?? entity.key;
  const date = first(entity, 'registrationDate', register)?.value;
  if (date === undefined) return { vi: reference, en: reference };
  const { vi, en } = canonicalTexts('PartialDate', date);
  return { vi: `${reference} (${vi})`, en: `${reference} (${en})` };
}

const listed = (texts: readonly Text[]): Text => ({
  vi: texts.map(({ vi }) => vi).join('; '),
  en: texts.map(({ en }) => en).join('; '),
});

function marriage(own: { readonly book: string }, other: { readonly book: string }) {
  const label = { vi: 'UBND phường Bến Thành', en: 'UBND phường Bến Thành' };
  const claims = (key: string, date: string, book: string) => ({
    registrationNumber: [{ register: 'civil-registry', recordRef: `ket_hon/${key}`, value: '12/2014' }],
    registrationDate: [{ register: 'civil-registry', value: date }],
    registrar: [{ register: 'civil-registry', value: { code: '26743', system: 'admin-unit-2004', label } }],
    book: [{ register: 'civil-registry', value: book }],
  });
  return {
    field: 'MarriageRegistration.registrationNumber',
    key: '17',
    claims: claims('17', '2014-03-04', own.book),
    others: [{ key: '18', claims: claims('18', '2014-05-06', other.book) }],
  } as const;
}
