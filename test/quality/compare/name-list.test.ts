import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/quality/compare/compare.ts';
import { readNameList } from '../../../src/quality/compare/name-list.ts';

const compared = (left: string, right: string) => compare('NameList', readNameList(left), readNameList(right));

describe('compareNameLists', () => {
  it.each([
    ['Nguyễn Văn An; Trần Thị Bích', 'Trần Thị Bích & Nguyễn Văn An'],
    ['Knuth, Donald E.', 'Donald E. Knuth'],
    ["O'Leary, Timothy J.; O'Leary, Linda I.", 'Timothy J O’Leary; Linda I O’Leary'],
    ['Xiang, Zhigang (Author)', 'ZHIGANG XIANG'],
    ['Lê An và Vũ Bình', 'lê an, vũ bình'],
  ])('takes %s and %s for the same', (left, right) => {
    expect(compared(left, right)).toMatchObject({ result: 'EQUAL', differs: { code: 'ORDER' } });
  });

  it('tells which list leaves out what the other has', () => {
    expect(compared('Lê An', 'Vũ Bình; Lê An')).toMatchObject({ result: 'NEAR', fuller: 'RIGHT' });
    expect(compared('Vũ Bình; Lê An', 'Lê An')).toMatchObject({ result: 'NEAR', fuller: 'LEFT' });
    expect(compared('Donald Knuth', 'Donald E. Knuth')).toMatchObject({ result: 'NEAR', fuller: 'RIGHT' });
  });

  it('takes lost diacritics for a slip, and other names for others', () => {
    const lost = compared('Trần Thị Bích', 'Tran Thi Bich');
    expect(lost).toMatchObject({ result: 'NEAR', differs: { code: 'DIACRITICS' } });
    expect(lost).not.toHaveProperty('fuller');
    expect(compared('Lê An; Vũ Bình', 'Lê An; Vũ Cường').result).toBe('CONFLICT');
    expect(compared('&', ';').result).toBe('CONFLICT');
  });
});
