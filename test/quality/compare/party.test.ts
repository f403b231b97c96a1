import { describe, expect, it } from 'vitest';
import type { PartialDate, Party } from '../../../src/generated/model.ts';
import { compareParties } from '../../../src/quality/compare/party.ts';

function party(name: string | null, dateOfBirth: string | null, key: string | null = null): Party {
  return {
    role: 'WIFE',
    name: name === null ? null : { full: name, family: null, middle: null, given: null },
    dateOfBirth: dateOfBirth as PartialDate | null,
    document: null,
    resolvesTo: key === null ? null : { entity: 'Person', key },
  };
}
const result = (left: Party, right: Party) => compareParties(left, right).result;

describe('two parties', () => {
  it('who both resolve are compared by whom they resolve to, whatever they are called', () => {
    expect(result(party('Lê Thị Mai', '1965', '1'), party('Lê Thị Lan', '1970', '1'))).toBe('EQUAL');
    expect(result(party('Lê Thị Mai', '1965', '1'), party('Lê Thị Mai', '1965', '2'))).toBe('CONFLICT');
  });

  it('of whom one does not are compared by name and date of birth, and the worse of the two decides', () => {
    expect(result(party('Lê Thị Mai', '1965-11-20', '1'), party('LÊ THỊ MAI', '1965-11-20'))).toBe('EQUAL');
    expect(result(party('Lê Thị Mai', '1965-11-20'), party('Lê Thị Mai', '1965-11-21'))).toBe('NEAR');
    expect(result(party('Lê Thị Mai', '1965-11-20'), party('Trần Thị Bình', '1965-11-20'))).toBe('CONFLICT');
  });

  it('of whom one says less are compatible', () => {
    expect(compareParties(party('Lê Thị Mai', '1965-11-20'), party('Lê Thị Mai', null))).toMatchObject({
      result: 'COMPATIBLE',
      finer: 'LEFT',
    });
    expect(compareParties(party('Lê Thị Mai', null), party(null, '1965-11-20'))).toMatchObject({
      result: 'COMPATIBLE',
      finer: null,
    });
  });

  it('in different roles are not the same party', () => {
    expect(result(party('Lê Thị Mai', null, '1'), { ...party('Lê Thị Mai', null, '1'), role: 'MOTHER' })).toBe(
      'CONFLICT',
    );
  });
});
