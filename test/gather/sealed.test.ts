import { describe, expect, it } from 'vitest';
import { registers } from '../../connectors/registers.ts';
import type { Declaration } from '../../src/connect/contract.ts';
import { isSealed, isSealedWhole } from '../../src/gather/sealed.ts';
import type { FieldPath } from '../../src/generated/model.ts';

const declared = (sealed: Declaration['sealed']): Declaration => ({
  id: 'register',
  title: { vi: 'Nguồn', en: 'Register' },
  owner: { vi: 'Cơ quan', en: 'Owner' },
  authority: { default: 1 },
  scope: [],
  coverage: [],
  ...(sealed && { sealed }),
  entities: {
    Household: { findsByKey: true, fields: { head: ['households'], address: ['households'] } },
  },
});
const head: FieldPath = 'Household.head';
const address: FieldPath = 'Household.address';

describe('a sealed field', () => {
  it('is open to the procedures listed and to no other', () => {
    const register = declared([{ fields: [head], procedures: ['1.1', '1.2'] }]);
    expect(['1.1', '1.2', '1.3', ''].map((procedure) => isSealed(register, head, procedure))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(isSealed(register, address, '1.3')).toBe(false);
    expect(isSealed(declared(undefined), head, '1.3')).toBe(false);
  });

  it('that two entries name needs both', () => {
    const register = declared([
      { fields: [head], procedures: ['1.1', '1.2'] },
      { fields: [head, address], procedures: ['1.2'] },
    ]);
    expect(['1.1', '1.2'].map((procedure) => isSealed(register, head, procedure))).toEqual([true, false]);
  });

  it('seals the entity when all its fields are, and an entity that the register does not hold never', () => {
    const whole = declared([{ fields: [head, address], procedures: ['1.1'] }]);
    expect(isSealedWhole(whole, 'Household', '1.2')).toBe(true);
    expect(isSealedWhole(whole, 'Household', '1.1')).toBe(false);
    expect(isSealedWhole(whole, 'Person', '1.2')).toBe(false);
    expect(isSealedWhole(declared([{ fields: [head], procedures: [] }]), 'Household', '1.2')).toBe(false);
  });
});

describe('adoptions in the registers of the city', () => {
  it('are sealed whole wherever they are held, by national codes of procedures', () => {
    const holders = registers.filter(({ declaration }) => declaration.entities.AdoptionRegistration);
    expect(holders.length).toBeGreaterThan(0);
    for (const { declaration } of holders) {
      expect(isSealedWhole(declaration, 'AdoptionRegistration', '1.001193')).toBe(true);
      expect(isSealed(declaration, 'Person.adoptions', '1.001193')).toBe(true);
      for (const { procedures } of declaration.sealed ?? []) {
        for (const procedure of procedures) expect(procedure).toMatch(/^\d\.\d{6}$/u);
      }
    }
  });
});
