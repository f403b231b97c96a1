import { describe, expect, it } from 'vitest';
import { families } from '../../src/demo/varied-claims/families.ts';
import { scoreVaried } from '../../src/demo/varied-claims/score-varied.ts';
import { variedClaims } from '../../src/demo/varied-claims/varied-claims.ts';

const family = (name: string) => {
  const found = families.find((each) => each.name === name);
  if (!found) throw new Error(`There is no family ${name}.`);
  return { ...found, entities: 300 };
};

describe('varied claims', () => {
  it('are the same for the same seed, and others for another', () => {
    const of = (seed: number) => variedClaims(family('two registers, fillings and rows twice'), seed);
    expect(of(3).claims).toEqual(of(3).claims);
    expect(of(3).claims).not.toEqual(of(4).claims);
    const rows = of(3).claims.map(({ entity, field, register }) => `${entity} ${field} ${register}`);
    expect(new Set(rows).size).toBeLessThan(rows.length);
    expect(of(3).claims.some(({ value }) => value === 'không rõ')).toBe(true);
  });

  it('have what is said of them: copied errors, fields that a register has not, confirmations of one field', () => {
    const copied = variedClaims(family('copied 4 % by the only two that have a field'), 1);
    const registers = new Set(copied.claims.filter(({ field }) => field === 'card').map(({ register }) => register));
    expect([...registers].sort()).toEqual(['insurance', 'residence']);
    const confined = variedClaims(family('copied 10 % by three of five, only one field confirmed'), 1);
    expect(new Set(confined.confirmed(200).map(({ field }) => field))).toEqual(new Set(['born']));
  });

  // Nineteen kinds of tables with up to 200 confirmed facts are judged.
  it('leave the promises kept', { timeout: 240_000 }, () => {
    for (const [name, { flags, facts, brierOfShare }] of scoreVaried(300, 7)) {
      const corroborated = flags.find(({ flag }) => flag === 'CORROBORATED');
      if (corroborated) expect(corroborated.wrong.low, name).toBeLessThan(0.05);
      expect(facts.ece, name).toBeLessThan(0.17);
      const worse = (facts.brier ?? 1) - (brierOfShare ?? 0);
      // What most registers have wrong together nobody can know before it is seen.
      expect(worse, name).toBeLessThan(/three of five|most wrong in a third/u.test(name) ? 0.025 : 0.01);
    }
  });
});
