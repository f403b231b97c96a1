import type { Address, Code, Text } from '../../generated/model.ts';
import type { Claim } from '../claim.ts';
import type { Finding, RuleInput, SeenFact } from '../rule.ts';
import { isAddress } from '../value-shape.ts';

/**
 * One finding for each unit that claims of the field give, of those wanted; fills `{unit}`, `{code}`, `{system}` and,
 * where there are any, `{candidates}`.
 */
export function unitClaims({ type, claims }: RuleInput, wanted: (address: Address) => boolean): readonly Finding[] {
  if (type !== 'Address') return [];
  const byUnit = new Map<string, { readonly claims: Claim[]; readonly address: Address }>();
  for (const claim of claims) {
    if (!isAddress(claim.value) || !wanted(claim.value)) continue;
    const unit = claim.value.ward ?? claim.value.province;
    const key = `${unit?.system}/${unit?.code}`;
    const same = byUnit.get(key);
    if (same) same.claims.push(claim);
    else byUnit.set(key, { claims: [claim], address: claim.value });
  }
  return [...byUnit.values()].map(({ claims, address: { ward, province, current } }) => {
    const unit = ward ?? province;
    const words: Record<string, string | Text> = unit ? { unit: unit.label, code: unit.code, system: unit.system } : {};
    if (current.candidates.length > 0) {
      words.candidates = { vi: named(current.candidates, 'vi'), en: named(current.candidates, 'en') };
    }
    return { claims, words, effect: 'NOTES' };
  });
}

/** How many findings `unitClaims` would have, as a mark. */
export function unitMark({ type, own }: SeenFact, wanted: (address: Address) => boolean): string {
  if (type !== 'Address') return '';
  let units: Set<string> | null = null;
  for (const { value } of own) {
    if (!isAddress(value) || !wanted(value)) continue;
    const unit = value.ward ?? value.province;
    units ??= new Set();
    units.add(`${unit?.system}/${unit?.code}`);
  }
  return String(units?.size ?? 0);
}

const named = (units: readonly Code[], lang: keyof Text): string =>
  units.map(({ code, label }) => `${label[lang]} (${code})`).join('; ');
