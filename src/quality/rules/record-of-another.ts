import type { FieldPath, PartialDate, Text } from '../../generated/model.ts';
import type { Claim, EntityClaims } from '../claim.ts';
import { isPartialDate } from '../compare/partial-date.ts';
import { isReplaced } from '../correction.ts';
import { type IdentityNumber, readIdentityNumber } from '../identity-number.ts';
import { severalOfOneEvent } from '../once-in-a-life.ts';
import type { ClaimRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

/**
 * Reads dates of birth and sexes of the records beside its own field; the gather reads them for those few persons of whom
 * a register has several records of one event.
 */
export const recordOfAnother: ClaimRule = {
  stage: 'CLAIM',
  code: 'RECORD_OF_ANOTHER',
  severity: 'WARNING',
  title: {
    vi: 'Bản ghi có thể là của người khác cùng số định danh',
    en: 'A record that may be of somebody else under the number',
  },
  description: {
    vi: 'Nguồn có nhiều bản ghi khai sinh, khai tử hoặc báo tử cho một số định danh. Khi ngày sinh và giới tính của một bản ghi hợp với năm sinh và giới tính trong số định danh, còn của bản ghi khác thì không, bản ghi không hợp không được dùng cho người này: thường là số của anh, chị, em bị ghi nhầm. Các bản ghi không được gộp, và đều là chứng cứ.',
    en: 'A register has several births, deaths or death notices under one personal number. Where date of birth and sex of one fit the year and the sex in the number, and those of another do not, the other is not used for this person: mostly a sibling’s number was written. They are not merged, and all are evidence.',
  },
  text: {
    vi: '{registers}: bản ghi {others} không hợp với số định danh {number}, còn {fitting} thì hợp; giá trị của bản ghi không hợp không được dùng.',
    en: '{registers}: {others} does not fit the personal number {number}, and {fitting} does; what the one that does not fit says is not used.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy khai sinh với thẻ căn cước; đề nghị cơ quan đăng ký hộ tịch sửa số định danh của bản ghi ghi nhầm.',
    en: 'Compare the birth certificate with the identity card, and have the registrar correct the number of the wrong record.',
  },
  fields: [
    'Person.fullName',
    'Person.dateOfBirth',
    'Person.dateOfBirthInWords',
    'Person.placeOfBirth',
    'Person.sex',
    'Person.ethnicity',
    'Person.nationality',
    'Person.mother',
    'Person.father',
    'Person.dateOfDeath',
  ],
  // Of several records of one event nothing is told at a glance.
  passes: () => true,
  check: ({ claims, entity }) => {
    const number = readIdentityNumber(entity.key);
    if (!number) return [];
    return severalOfOneEvent(claims).flatMap((records) => {
      const told = records.map((claim) => ({ claim, said: saidOf(claim, entity) }));
      const fitting = told.filter(({ said }) => fits(said, number));
      const others = told.filter(({ said }) => contradicts(said, number));
      if (fitting.length === 0 || others.length === 0) return [];
      const words = { number: entity.key, others: listed(others), fitting: listed(fitting) };
      return [{ claims: others.map(({ claim }) => claim), words, effect: 'DISQUALIFIES' as const }];
    });
  },
  examples: {
    passing: twoBirths('1990-02-03', '1990-04-05'),
    failing: twoBirths('1987-02-03', '1990-04-05'),
  },
};

/** What a record says of whom it is about, corrections applied; null where it does not say. */
interface SaidOf {
  readonly born: PartialDate | null;
  readonly sex: unknown;
}

function saidOf(record: Claim, entity: EntityClaims): SaidOf {
  const born = valueIn('dateOfBirth', record, entity);
  return { born: isPartialDate(born) ? (born as PartialDate) : null, sex: valueIn('sex', record, entity) };
}

function valueIn(field: string, { register, source, recordRef }: Claim, entity: EntityClaims): unknown {
  const claims = entity.of(field).filter((claim) => claim.register === register);
  const own = claims.find((claim) => claim.source === source && claim.recordRef === recordRef);
  if (!own) return null;
  const correction = claims.find(
    (claim) => claim.kind === 'CORRECTION' && claim.value !== null && isReplaced(own, claim),
  );
  return (correction ?? own).value;
}

const isOfYear = ({ born }: SaidOf, { birthYear }: IdentityNumber) => born?.startsWith(String(birthYear)) ?? false;
const isOfSex = ({ sex }: SaidOf, number: IdentityNumber) => sex === null || sex === number.sex;

const fits = (said: SaidOf, number: IdentityNumber): boolean => isOfYear(said, number) && isOfSex(said, number);
const contradicts = (said: SaidOf, number: IdentityNumber): boolean =>
  (said.born !== null && !isOfYear(said, number)) || !isOfSex(said, number);

/** `khai_sinh/17 (03/02/1987, Nữ)` */
function listed(records: readonly { readonly claim: Claim; readonly said: SaidOf }[]): Text {
  const told = (lang: keyof Text) =>
    records
      .map(({ claim, said }) => {
        const parts = [canonicalTexts('PartialDate', said.born)[lang], canonicalTexts('Sex', said.sex)[lang]];
        return `${claim.recordRef} (${parts.filter((part) => part !== '').join(', ')})`;
      })
      .join('; ');
  return { vi: told('vi'), en: told('en') };
}

function twoBirths(first: string, second: string) {
  const births = [first, second].map((value, at) => ({ value, recordRef: `khai_sinh/${at + 1}` }));
  const record = { register: 'civil-registry', source: 'births', once: true };
  return {
    field: 'Person.sex' as FieldPath,
    key: '000190000017',
    claims: {
      sex: births.map(({ recordRef }) => ({ ...record, recordRef, value: 'FEMALE' })),
      dateOfBirth: births.map(({ recordRef, value }) => ({ ...record, recordRef, value })),
    },
  };
}
