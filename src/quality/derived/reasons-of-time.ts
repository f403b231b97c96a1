import type { FieldPath } from '../../generated/model.ts';
import type { DerivedReason } from './derived-reason.ts';

const atATime: readonly FieldPath[] = ['Person.residence', 'Person.permanentResidence', 'Person.household'];

export const dateNotReached: DerivedReason = {
  code: 'DATE_NOT_REACHED',
  severity: 'INFO',
  title: { vi: 'Hỏi về thời điểm chưa đến', en: 'Asked about a time to come' },
  description: {
    vi: 'Thông tin được hỏi tại một ngày sau ngày hôm nay theo giờ Việt Nam. Không nguồn nào biết trước.',
    en: 'What was asked for is of a day after today in Viet Nam. No register knows it.',
  },
  text: { vi: 'Thời điểm được hỏi ({date}) chưa đến.', en: 'The time asked about ({date}) has not come yet.' },
  nextStep: null,
  fields: atATime,
};

export const dateBeforeBirth: DerivedReason = {
  code: 'DATE_BEFORE_BIRTH',
  severity: 'INFO',
  title: { vi: 'Hỏi về thời điểm trước khi sinh', en: 'Asked about a time before birth' },
  description: {
    vi: 'Thông tin được hỏi tại một ngày trước ngày sinh đang dùng của người đó.',
    en: "What was asked for is of a day before the person's date of birth as served.",
  },
  text: {
    vi: 'Thời điểm được hỏi ({date}) là trước ngày sinh {birth}.',
    en: 'The time asked about ({date}) is before the date of birth, {birth}.',
  },
  nextStep: null,
  fields: atATime,
};

export const periodUncertain: DerivedReason = {
  code: 'PERIOD_UNCERTAIN',
  severity: 'WARNING',
  title: { vi: 'Không xác định chắc chắn tại thời điểm được hỏi', en: 'Not certain at the time asked about' },
  description: {
    vi: 'Ngày bắt đầu hoặc kết thúc chỉ được ghi một phần, hoặc khoảng thời gian được hỏi có thay đổi, nên không xác định được giá trị nào đúng cho cả khoảng thời gian đó. Giá trị bắt đầu muộn nhất được đưa ra.',
    en: 'A beginning or an end is recorded only in part, or something changed within the time asked about, so that it cannot be told which value holds for all of it. The one that began last is served.',
  },
  text: {
    vi: 'Không xác định chắc chắn tại thời điểm {date}; các khả năng: {candidates}.',
    en: 'Not certain at {date}; possible: {candidates}.',
  },
  nextStep: {
    vi: 'Hỏi lại với ngày cụ thể, hoặc đề nghị công dân chứng minh thời gian.',
    en: 'Ask with the very day, or ask the citizen to show the time.',
  },
  fields: atATime,
};

export const severalAtOnce: DerivedReason = {
  code: 'SEVERAL_AT_ONCE',
  severity: 'WARNING',
  title: { vi: 'Nhiều bản ghi cùng một thời điểm', en: 'Several at the same time' },
  description: {
    vi: 'Tại cùng một thời điểm, một người chỉ có một nơi thường trú, một nơi tạm trú và thuộc một hộ, nhưng có nhiều bản ghi. Bản ghi bắt đầu muộn nhất được dùng.',
    en: 'A person has one permanent residence, one temporary residence and one household at a time, yet several are recorded. The one that began last is served.',
  },
  text: {
    vi: 'Tại thời điểm {date} có nhiều bản ghi cùng lúc: {candidates}.',
    en: 'Several are recorded at once at {date}: {candidates}.',
  },
  nextStep: {
    vi: 'Đề nghị cơ quan đăng ký cư trú xác minh bản ghi nào đúng.',
    en: 'Ask the residence authority which record is right.',
  },
  fields: atATime,
};
