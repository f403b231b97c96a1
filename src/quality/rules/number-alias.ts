import { aliasCodes } from '../compare/identifier.ts';
import type { FactRule } from '../rule.ts';
import { differing } from './differing.ts';

export const numberAlias: FactRule = {
  stage: 'FACT',
  on: 'DIFFERS',
  code: 'NUMBER_ALIAS',
  severity: 'INFO',
  title: { vi: 'Hai số của cùng một người', en: 'Two numbers of one person' },
  description: {
    vi: 'Hai nguồn ghi hai số khác nhau, nhưng biết là của cùng một người: số định danh đã hủy hoặc số CMND cũ và số hiện nay (theo bảng số đã thay), số định danh bị mất chữ số 0 ở đầu, mã số bảo hiểm xã hội nằm trong mã số thẻ bảo hiểm y tế. Không mâu thuẫn, và cũng không được tính là khớp.',
    en: 'Two registers have different numbers that are known to be one person’s: a cancelled personal number or an old CMND and the number of today (by a table of such), a personal number that lost its first zero, a social-insurance number and a card number that ends in it. No contradiction, and not counted as agreement either.',
  },
  text: {
    vi: '“{served}” ({authority}, giá trị đang dùng) và “{other}” ({registers}): {difference}.',
    en: '“{served}” ({authority}, the value served) and “{other}” ({registers}): {difference}.',
  },
  nextStep: null,
  fields: [],
  check: (input) => differing(input, isAlias),
  examples: {
    passing: numbers('079090000124'),
    failing: numbers('79090000123'),
  },
};

/** Whether a comparison is of two numbers of one person; what other rules then have no need to say. */
export const isAlias: Parameters<typeof differing>[1] = ({ result, differs }) =>
  result === 'COMPATIBLE' && aliasCodes.has(differs.code);

function numbers(other: string) {
  return {
    field: 'IdentityPaper.number',
    type: 'Identifier',
    key: '1',
    claims: {
      number: [
        { register: 'residence', value: '079090000123' },
        { register: 'health', value: other },
      ],
    },
  } as const;
}
