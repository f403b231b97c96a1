import { model, shapes } from '../../generated/model.ts';
import type { Faults } from './faults.ts';
import { askedAsOf, askedOver, type FieldReached, type PathBroken, reach } from './field-reached.ts';
import type { Expectation, Need, Procedure } from './procedure.ts';
import { checkBasisNamed, checkRole, unknownRole } from './references.ts';
import { isWholeDay } from './whole-day.ts';

/** What is wrong with one need of a procedure. */
export function checkNeed(procedure: Procedure, need: Need, faults: Faults): void {
  checkRole(procedure, need, need.of, faults);
  checkTimes(procedure, need, faults);
  const reached = reach(need.field);
  if ('why' in reached) faults.add(need, 'field', ...broken(reached));
  else if (need.expects) checkExpectation(procedure, need, need.expects, reached, faults);
  checkShortfall(procedure, need, faults);
}

function broken({ entity, name, why }: PathBroken): [vi: string, en: string] {
  if (why === 'NO_LINK')
    return [
      `${entity}.${name} không dẫn tới một đối tượng duy nhất nên không đi tiếp được; hãy dừng đường dẫn ở đây.`,
      `${entity}.${name} is no link to a single object, so nothing can follow it; end the path here.`,
    ];
  const known = Object.keys(model[entity].fields).join(', ');
  return [
    `${entity} không có trường “${name}”; các trường có thể ghi: ${known}.`,
    `${entity} has no field “${name}”; it has: ${known}.`,
  ];
}

function checkTimes(procedure: Procedure, need: Need, faults: Faults): void {
  const [first = ''] = need.field.split('.');
  if (need.at !== null && !askedAsOf.has(first))
    faults.add(
      need,
      'at',
      `chỉ ghi ngày cho ${[...askedAsOf].join(', ')}; hãy để trống.`,
      `only ${[...askedAsOf].join(', ')} are asked as of a day; leave it empty.`,
    );
  if (need.over !== null && !askedOver.has(first))
    faults.add(
      need,
      need.over.from === null ? 'to' : 'from',
      `chỉ ghi khoảng thời gian cho ${[...askedOver].join(', ')}; hãy để trống.`,
      `only ${[...askedOver].join(', ')} is asked over a time; leave it empty.`,
    );
  if (need.over?.from === null && need.over.to === null)
    faults.add(
      need,
      'from',
      'khoảng thời gian không có đầu nào; hãy ghi ít nhất một đầu hoặc bỏ hẳn.',
      'the time has no end; write one, or leave the time out.',
    );
  const times = { at: need.at, from: need.over?.from ?? null, to: need.over?.to ?? null };
  for (const column of ['at', 'from', 'to'] as const) {
    const time = times[column];
    const isKnown = time === null || isWholeDay(time) || procedure.details.some((each) => isDayNamed(each, time));
    if (!isKnown)
      faults.lacks(
        'detail',
        need,
        column,
        `“${time}” không phải là ngày dạng 2026-01-31, cũng không phải mục kiểu DAY của tờ khai; hãy sửa hoặc thêm dòng detail.`,
        `“${time}” is neither a day like 2026-01-31 nor a detail of the type DAY; correct it, or add a line of the kind detail.`,
      );
  }
  const { from, to } = times;
  if (from !== null && to !== null && isWholeDay(from) && isWholeDay(to) && from > to)
    faults.add(
      need,
      'to',
      'đầu sau đứng trước đầu trước; hãy sửa một trong hai ngày.',
      'the end is before the beginning; correct one of the days.',
    );
}

const isDayNamed = ({ name, type }: Procedure['details'][number], time: string) => type === 'DAY' && name === time;

function checkExpectation(
  procedure: Procedure,
  need: Need,
  expects: Expectation,
  { model: field }: FieldReached,
  faults: Faults,
): void {
  const wrong = (vi: string, en: string) => faults.add(need, 'expects', vi, en);
  if ('is' in expects) {
    const { words } = wordsFor(field.type);
    if (field.kind !== 'value')
      wrong(
        'is: chỉ dùng cho một giá trị; hãy dùng links: hoặc items:.',
        '`is:` is for values; use `links:` or `items:`.',
      );
    else if (expects.is.length === 0 || expects.is.some((word) => word === '' || word.includes('|')))
      wrong(
        'phải ghi ít nhất một giá trị sau is:, cách nhau bằng |.',
        'write one value or more after `is:`, divided by |.',
      );
    else if (words && expects.is.some((word) => !words.includes(word)))
      wrong(`giá trị phải là một trong: ${words.join(', ')}.`, `the values are: ${words.join(', ')}.`);
  } else if ('links' in expects) {
    if (field.kind === 'value')
      wrong('links: chỉ dùng cho trường dẫn tới người khác.', '`links:` is for fields that link to others.');
    else if (field.kind === 'link' && field.type !== 'Person')
      wrong('links: chỉ dùng khi trường dẫn tới một người.', '`links:` needs a link to a person.');
    else if (!procedure.roles.some(({ role }) => role === expects.links) && expects.links !== 'owner')
      faults.lacks('role', need, 'expects', ...unknownRole(expects.links));
  } else if ('items' in expects) {
    if (field.kind !== 'set') wrong('items: chỉ dùng cho danh sách.', '`items:` is for sets.');
  } else if ('province' in expects) {
    if (field.type !== 'Address') wrong('province: chỉ dùng cho địa chỉ.', '`province:` is for addresses.');
    else if (!/^\d\d$/.test(expects.province))
      wrong('mã tỉnh gồm hai chữ số, ví dụ 79.', 'the code of a province has two digits, such as 79.');
  } else {
    const { from, below } = expects.age;
    if (field.type !== 'PartialDate') wrong('age: chỉ dùng cho ngày sinh.', '`age:` is for a date of birth.');
    else if (from !== null && below !== null && from >= below)
      wrong(
        'tuổi từ phải nhỏ hơn tuổi dưới, ví dụ age:6-14.',
        'the first age must be less than the second: `age:6-14`.',
      );
  }
}

/** The words that a value of the type can be; null where the set is open. */
function wordsFor(type: string): { readonly words: readonly string[] | null } {
  const shape = shapes[type === 'MaritalHistory' ? 'MaritalStatus' : type];
  return { words: shape && 'words' in shape ? shape.words : null };
}

function checkShortfall(procedure: Procedure, need: Need, faults: Faults): void {
  const { shortfall, basis, tolerates } = need;
  if (basis !== null) checkBasisNamed(procedure, need, basis, faults);
  if (shortfall === 'WAIVER' && basis === null)
    faults.add(
      need,
      'basis',
      'WAIVER phải nêu căn cứ cho phép giải quyết trên dữ liệu còn thiếu; hãy ghi mã căn cứ, hoặc đổi shortfall thành PAPER.',
      'WAIVER must name the basis for proceeding on such data; write its id, or make the shortfall PAPER.',
    );
  if (shortfall !== 'WAIVER' && basis !== null)
    faults.add(
      need,
      'basis',
      'chỉ WAIVER mới có căn cứ; hãy để trống, hoặc đổi shortfall thành WAIVER.',
      'only WAIVER has a basis; leave it empty, or make the shortfall WAIVER.',
    );
  const { lowerAuthority } = tolerates;
  if (lowerAuthority.includes('INVALID'))
    faults.add(
      need,
      'tolerates',
      'giá trị trái quy tắc dữ liệu thì không chấp nhận được; hãy bỏ lower:INVALID.',
      'a value that breaks the rules of the data is never enough; remove lower:INVALID.',
    );
  if (new Set(lowerAuthority).size < lowerAuthority.length)
    faults.add(need, 'tolerates', 'mỗi mức chỉ ghi một lần.', 'write each flag once.');
}
