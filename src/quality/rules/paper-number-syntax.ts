import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

/** Digits of the number, by kind of paper. */
const digits: Readonly<Record<string, number>> = { CMND: 9, CMND_12: 12, CCCD: 12, CAN_CUOC: 12 };

export const paperNumberSyntax: FactRule = {
  stage: 'FACT',
  code: 'PAPER_NUMBER_SYNTAX',
  severity: 'ERROR',
  title: { vi: 'Số giấy tờ tùy thân sai cấu trúc', en: 'Malformed number of an identity paper' },
  description: {
    vi: 'Số chứng minh nhân dân cũ có 9 chữ số; số trên chứng minh nhân dân 12 số, căn cước công dân và căn cước là số định danh cá nhân 12 chữ số. Thiếu chữ số thường do bảng tính làm mất chữ số 0 ở đầu.',
    en: 'An old CMND has nine digits; a CMND of twelve, a citizen identity card and an identity card bear the personal number of twelve. A digit less is mostly a leading zero that a spreadsheet dropped.',
  },
  text: {
    vi: '{registers} ghi số “{number}” cho {kind}, loại giấy tờ này có {digits} chữ số.',
    en: '{registers}: number “{number}” of “{kind}”, which has {digits} digits.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy tờ của công dân; không dùng số này để tra cứu nguồn khác.',
    en: 'Compare the citizen’s paper, and do not search other registers by this number.',
  },
  fields: ['IdentityPaper.number'],
  needs: ['kind'],
  check: ({ entity, served }) => {
    const number = served?.value;
    const kind = entity.of('kind').find(({ value }) => value !== null)?.value;
    const wanted = typeof kind === 'string' ? digits[kind] : undefined;
    if (!served || typeof number !== 'string' || wanted === undefined) return [];
    if (/^\d+$/.test(number) && number.length === wanted) return [];
    const words = { number, kind: canonicalTexts('IdentityPaperKind', kind), digits: String(wanted) };
    return [{ claims: [served], words, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'IdentityPaper.number',
      key: '000155000016/CMND9/1975',
      claims: {
        number: [{ register: 'residence', value: '020123456' }],
        kind: [{ register: 'residence', value: 'CMND' }],
      },
    },
    failing: {
      field: 'IdentityPaper.number',
      key: '000155000016/CCCD/2021-05-12',
      claims: {
        number: [{ register: 'residence', value: '00155000016' }],
        kind: [{ register: 'residence', value: 'CCCD' }],
      },
    },
  },
};
