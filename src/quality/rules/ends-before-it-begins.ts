import type { FieldPath } from '../../generated/model.ts';
import { isPartialDate, isSurelyBefore } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

/** The field that holds the beginning. */
const beginnings: Readonly<Record<string, string>> = {
  'Residence.until': 'since',
  'Residence.registeredUntil': 'since',
  'HouseholdMember.until': 'since',
  'Absence.until': 'since',
  'HealthInsuranceCard.validTo': 'validFrom',
  'IdentityPaper.validUntil': 'issuedOn',
};

export const endsBeforeItBegins: FactRule = {
  stage: 'FACT',
  code: 'ENDS_BEFORE_IT_BEGINS',
  severity: 'ERROR',
  title: { vi: 'Ngày kết thúc trước ngày bắt đầu', en: 'The end is before the beginning' },
  description: {
    vi: 'Việc cư trú, tạm vắng, là thành viên hộ hoặc thời hạn của thẻ, giấy tờ không thể kết thúc trước khi bắt đầu. Một trong hai ngày bị nhập sai nên không xác định được khoảng thời gian.',
    en: 'No stay, absence, membership of a household or validity of a card or paper ends before it begins. One of the two dates was keyed wrongly, so that the time cannot be told.',
  },
  text: {
    vi: '{registers} ghi ngày kết thúc {end}, trước ngày bắt đầu {begin}.',
    en: '{registers}: the end, {end}, is before the beginning, {begin}.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy tờ của công dân; đề nghị cơ quan quản lý nguồn dữ liệu sửa ngày ghi sai.',
    en: 'Compare the citizen’s papers, and have the register’s owner correct the date that is wrong.',
  },
  fields: Object.keys(beginnings) as FieldPath[],
  needs: ['since', 'validFrom', 'issuedOn'],
  check: ({ field, type, entity, served }) => {
    const end = served?.value;
    const begin = entity.of(beginnings[field] ?? '').find(({ value }) => value !== null)?.value;
    if (!served || !isPartialDate(end) || !isPartialDate(begin) || !isSurelyBefore(end, begin)) return [];
    const words = { end: canonicalTexts(type, end), begin: canonicalTexts(type, begin) };
    return [{ claims: [served], words, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'Residence.until',
      key: '000190000017/ThuongTru/2015-03-28',
      claims: {
        until: [{ register: 'residence', value: '2015' }],
        since: [{ register: 'residence', value: '2015-03-28' }],
      },
    },
    failing: {
      field: 'Residence.until',
      key: '000190000017/ThuongTru/2015-03-28',
      claims: {
        until: [{ register: 'residence', value: '2014-12-01' }],
        since: [{ register: 'residence', value: '2015-03-28' }],
      },
    },
  },
};
