import type { DerivedReason } from './derived-reason.ts';

const fields = ['Person.maritalStatus'] as const;

export const maritalStatusDiffers: DerivedReason = {
  code: 'MARITAL_STATUS_DIFFERS',
  severity: 'WARNING',
  title: {
    vi: 'Tình trạng hôn nhân đã khai báo khác với hồ sơ',
    en: 'The declared marital status differs from the records',
  },
  description: {
    vi: 'Tình trạng hôn nhân trong CSDL quốc gia về dân cư do công dân khai báo. Khác với tình trạng theo đăng ký kết hôn, ghi chú ly hôn và khai tử thì một bên chưa được cập nhật, hoặc việc hộ tịch đăng ký ở nơi khác.',
    en: 'The marital status in the population register is what somebody declared. Where it differs from what marriages, divorce notes and deaths show, one of them is not up to date, or something was registered elsewhere.',
  },
  text: {
    vi: '{registers} ghi “{told}”, trong khi theo các bản ghi hộ tịch là “{status}”.',
    en: '{registers}: “{told}”, while the civil-status records show “{status}”.',
  },
  nextStep: {
    vi: 'Hỏi công dân và đề nghị cập nhật bên còn thiếu.',
    en: 'Ask the citizen, and have the side that is behind brought up to date.',
  },
  fields,
};

export const marriagesOverlap: DerivedReason = {
  code: 'MARRIAGES_OVERLAP',
  severity: 'WARNING',
  title: { vi: 'Hai cuộc hôn nhân cùng thời gian', en: 'Two marriages at the same time' },
  description: {
    vi: 'Theo bản ghi, một cuộc hôn nhân được đăng ký khi cuộc hôn nhân trước chưa chấm dứt; thường là ghi chú ly hôn chưa được nhập.',
    en: 'By the records a marriage was registered while an earlier one had not ended; most often the note of a divorce is missing.',
  },
  text: {
    vi: 'Có cuộc hôn nhân được đăng ký khi chưa có bản ghi chấm dứt cuộc hôn nhân trước.',
    en: 'A marriage was registered while no record ends the one before it.',
  },
  nextStep: {
    vi: 'Đề nghị cơ quan đăng ký kiểm tra ghi chú ly hôn của cuộc hôn nhân trước.',
    en: 'Ask the registrar for the note that ends the earlier marriage.',
  },
  fields,
};

export const statusUncertain: DerivedReason = {
  code: 'MARITAL_STATUS_UNCERTAIN',
  severity: 'WARNING',
  title: { vi: 'Ngày thay đổi tình trạng hôn nhân không đầy đủ', en: 'A change of marital status is not fully dated' },
  description: {
    vi: 'Ngày kết hôn, ly hôn hoặc ngày chết của vợ, chồng chỉ được ghi một phần hoặc không ghi, nên không xác định được tình trạng vào ngày cuối của khoảng thời gian được hỏi.',
    en: 'A marriage, a divorce or the death of a spouse is dated only in part or not at all, so that the status on the last day asked about cannot be told.',
  },
  text: {
    vi: 'Vào ngày {date} có thể là “{status}”, nhưng ngày thay đổi không được ghi đầy đủ.',
    en: 'On {date} it may be “{status}”, but the day of the change is not fully recorded.',
  },
  nextStep: { vi: 'Đối chiếu giấy tờ gốc để biết ngày.', en: 'Compare the original document for the day.' },
  fields,
};

export const endNotNoted: DerivedReason = {
  code: 'END_NOT_NOTED',
  severity: 'INFO',
  title: { vi: 'Chưa có ghi chú chấm dứt hôn nhân', en: 'No end of the marriage is noted' },
  description: {
    vi: 'Ghi chú ly hôn hoặc hủy kết hôn thường đến muộn hoặc không đến. Không có ghi chú không chứng minh hôn nhân còn tồn tại.',
    en: 'Notes of divorces and annulments arrive late or never. That there is none does not show that the marriage lasts.',
  },
  text: {
    vi: 'Không có ghi chú chấm dứt hôn nhân; điều đó không có nghĩa là hôn nhân còn tồn tại.{spouse}',
    en: 'No end of the marriage is noted, which does not say that it lasts.{spouse}',
  },
  nextStep: null,
  fields,
};

export const timeNotLived: DerivedReason = {
  code: 'TIME_NOT_LIVED',
  severity: 'INFO',
  title: { vi: 'Khoảng thời gian không thuộc tuổi kết hôn', en: 'No time in which one could be married' },
  description: {
    vi: 'Không có ngày nào của khoảng thời gian được hỏi nằm giữa ngày đủ 18 tuổi và hôm nay hoặc ngày chết.',
    en: 'No day of the time asked about lies between the 18th birthday and today or the day of death.',
  },
  text: {
    vi: 'Không có ngày nào của khoảng thời gian được hỏi nằm giữa ngày đủ 18 tuổi và hôm nay hoặc ngày chết.',
    en: 'No day of the time asked about lies between the 18th birthday and today or the day of death.',
  },
  nextStep: null,
  fields,
};
