import type { Severity, Text } from '../generated/model.ts';
import { notCovered } from './rules/not-covered.ts';
import { outOfScope } from './rules/out-of-scope.ts';

/** Why the answer of a search is not whole. Not about facts, so not a rule that looks at claims; explained as rules are. */
export interface SearchReason {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly description: Text;
  /** `{registers}` and, where a register failed, `{failure}` are filled in. */
  readonly text: Text;
  readonly nextStep: Text | null;
  readonly fields: readonly [];
}

const registerNotSearched: SearchReason = {
  code: 'REGISTER_NOT_SEARCHED',
  severity: 'WARNING',
  title: { vi: 'Có nguồn dữ liệu không tìm kiếm được', en: 'A register could not be searched' },
  description: {
    vi: 'Một nguồn dữ liệu có hỗ trợ tìm kiếm nhưng lần này không trả lời, nên kết quả có thể thiếu người chỉ có trong nguồn đó.',
    en: 'A register that can be searched did not answer this time, so that people known to it alone may be missing.',
  },
  text: {
    vi: 'Không tìm kiếm được trong {registers}: {failure}. Kết quả có thể còn thiếu.',
    en: 'Could not search {registers}: {failure}. The answer may lack people.',
  },
  nextStep: { vi: 'Tìm kiếm lại sau ít phút.', en: 'Search again in a few minutes.' },
  fields: [],
};

const registerNotSearchable: SearchReason = {
  code: 'REGISTER_NOT_SEARCHABLE',
  severity: 'INFO',
  title: { vi: 'Nguồn dữ liệu không hỗ trợ cách tìm kiếm này', en: 'A register offers no such search' },
  description: {
    vi: 'Một nguồn dữ liệu không cho tìm kiếm theo cách này (ví dụ CSDL dân cư chỉ trả lời khi đã biết số định danh hoặc số CMND). Không tìm thấy không có nghĩa là không có.',
    en: 'A register cannot be searched in this way (the population register, for one, answers only to a known number). Not found does not mean that there is nobody.',
  },
  text: {
    vi: '{registers} không hỗ trợ cách tìm kiếm này; không tìm thấy không có nghĩa là không có.',
    en: '{registers}: offers no such search; not found does not mean that there is nobody.',
  },
  nextStep: {
    vi: 'Nếu biết số định danh cá nhân hoặc số CMND, hãy tìm theo số.',
    en: 'If the personal identification number or the old identity-card number is known, search by it.',
  },
  fields: [],
};

/** Those that no rule about facts explains already. */
export const searchReasons: readonly SearchReason[] = [registerNotSearched, registerNotSearchable];

export const reasonOfGap = {
  FAILED: registerNotSearched,
  NOT_OFFERED: registerNotSearchable,
  NOT_IN_SCOPE: outOfScope,
  NOT_COVERED: notCovered,
} as const;
