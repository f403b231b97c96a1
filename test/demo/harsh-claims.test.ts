import { describe, expect, it } from 'vitest';
import { harshClaims } from '../../src/demo/harsh-claims/harsh-claims.ts';
import { scoreHarsh } from '../../src/demo/harsh-claims/score-harsh.ts';
import { claimsMarkdown } from '../../src/quality/score/markdown.ts';

describe('harsh claims', () => {
  it('are the same for the same seed, and share what the upstream has wrong', () => {
    const options = { entities: 300, seed: 3, shared: 0.2, authority: true };
    const [one, other] = [harshClaims(options), harshClaims(options)];
    expect(one.claims).toEqual(other.claims);
    expect(one.confirmed(20)).toEqual(other.confirmed(20));
    const truth = new Map(one.truth.map(({ entity, field, value }) => [`${entity} ${field}`, value]));
    const wrong = (register: string) =>
      new Set(
        one.claims
          .filter((claim) => claim.register === register && truth.get(`${claim.entity} ${claim.field}`) !== claim.value)
          .map(({ entity, field, value }) => `${entity} ${field} ${value}`),
      );
    const shared = [...wrong('residence')].filter((claim) => wrong('social-insurance').has(claim));
    expect(shared.length).toBeGreaterThan(0.1 * 300 * 5);
    expect([...wrong('residence')].filter((claim) => wrong('civil-registry').has(claim)).length).toBeLessThan(20);
  });

  // Sixteen tables are judged.
  it('leave the promises kept', { timeout: 120_000 }, () => {
    const scores = scoreHarsh(200, 2);
    for (const [name, { flags, facts, brierOfShare }] of scores) {
      const corroborated = flags.find(({ flag }) => flag === 'CORROBORATED');
      expect(corroborated?.wrong.of, name).toBeGreaterThan(400);
      expect(corroborated?.wrong.rate, name).toBeLessThan(0.05);
      if (!name.startsWith('4 %')) continue;
      expect((facts.brier ?? 1) - (brierOfShare ?? 0), name).toBeLessThan(0.002);
      if (name.includes(' 200 ')) expect(facts.ece, name).toBeLessThan(0.05);
    }
    expect(claimsMarkdown(scores)).toContain('| 4 % shared, first authority, 200 confirmed: values served |');
  });
});
