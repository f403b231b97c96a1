import { describe, expect, it } from 'vitest';
import { compareCodes } from '../../../src/quality/compare/code.ts';

const code = (code: string, system: string, label: string) => ({ code, system, label: { vi: label, en: label } });

describe('codes', () => {
  it('compares codes within one table, whatever their labels', () => {
    expect(compareCodes(code('01', 'a', 'Kinh'), code('01', 'a', 'Kinh (Việt)')).result).toBe('EQUAL');
    expect(compareCodes(code('01', 'a', 'Kinh'), code('02', 'a', 'Tày')).result).toBe('CONFLICT');
  });

  it('compares words across tables, never codes', () => {
    expect(compareCodes(code('01', 'a', 'Kinh'), code('1', 'b', 'KINH')).result).toBe('EQUAL');
    expect(compareCodes(code('01', 'a', 'Kinh'), code('01', 'b', 'Tày')).result).toBe('CONFLICT');
  });

  it('cannot tell where a code has no words', () => {
    const comparison = compareCodes(code('01', 'a', '01'), code('01', 'b', '01'));
    expect([comparison.result, comparison.differs?.code]).toEqual(['NEAR', 'CODE_TABLE']);
  });
});
