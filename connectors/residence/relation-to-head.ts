import type { CodeTable } from '../../src/connect/transforms/code.ts';

/** Relation to the head of the household (quan hệ với chủ hộ). */
export const relationToHead: CodeTable = {
  system: 'relation-to-head',
  entries: {
    '01': { vi: 'Chủ hộ', en: 'Head of household' },
    '02': { vi: 'Vợ', en: 'Wife' },
    '03': { vi: 'Chồng', en: 'Husband' },
    '04': { vi: 'Con đẻ', en: 'Child by birth' },
    '05': { vi: 'Con nuôi', en: 'Adopted child' },
    '06': { vi: 'Con dâu', en: 'Daughter-in-law' },
    '07': { vi: 'Con rể', en: 'Son-in-law' },
    '08': { vi: 'Cha', en: 'Father' },
    '09': { vi: 'Mẹ', en: 'Mother' },
    '10': { vi: 'Ông', en: 'Grandfather' },
    '11': { vi: 'Bà', en: 'Grandmother' },
    '12': { vi: 'Anh', en: 'Elder brother' },
    '13': { vi: 'Chị', en: 'Elder sister' },
    '14': { vi: 'Em', en: 'Younger sibling' },
    '15': { vi: 'Cháu', en: 'Grandchild, nephew or niece' },
    '16': { vi: 'Người giám hộ', en: 'Guardian' },
    '99': { vi: 'Khác', en: 'Other' },
  },
};
