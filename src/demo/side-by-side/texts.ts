import { model } from '../../generated/model.ts';
import type { Answer, AnsweredFact } from './ask.ts';
import type { Difference } from './compare.ts';

/**
 * Whether what is told to people is filled, names the registers of its claims and no other, and quotes what is there;
 * whether dates are written as in Viet Nam.
 */
export function textsOf(field: string, fact: AnsweredFact, answer: Answer, titles: Readonly<Record<string, string>>) {
  const found: Difference[] = [];
  const differs = (rows: string, text: string) => found.push({ field, what: 'TEXT', rows, answer: text });
  const label = model.Person.fields[field]?.label.vi;
  if (fact.label !== label) differs(`label ${label}`, fact.label);
  const { completeness, accuracy } = fact;
  const isDoubted = accuracy === 'CONFLICTING' || accuracy === 'INVALID';
  if (isDoubted && fact.evidence.reasons.length === 0) differs(`why it is ${accuracy}`, 'no reason');
  if (completeness !== 'PRESENT' && fact.evidence.reasons.length === 0)
    differs(`why it is ${completeness}`, 'no reason');
  const known = wordsOf(answer);
  // What is worked out from several rows stands in none of them.
  for (const { code, text, english, nextStep, nextStepEnglish, claims } of fact.evidence.reasons) {
    for (const each of [text, english, nextStep, nextStepEnglish])
      if (each?.includes('{')) differs(`${code} to be filled`, each);
    // Keys and references of records hold dates as their register writes them.
    if (/\d{4}-\d{2}/u.test(text.replace(/\S*\/\S*/gu, ''))) differs(`${code}: dates as dd/MM/yyyy`, text);
    const named = new Set(claims.map(({ register }) => titles[register.code]));
    for (const title of Object.values(titles))
      if (text.includes(title) && !named.has(title)) differs(`${code} rests on ${[...named].join(', ')}`, text);
    for (const [, quoted = ''] of text.matchAll(/“([^”]*)”/gu))
      if (!known.has(quoted) && quoted !== fact.text) differs(`${code}: no row has “${quoted}”`, text);
  }
  return found;
}

/** Every text that a claim of the answer holds. */
function wordsOf(answer: Answer): ReadonlySet<string> {
  const claims = Object.values(answer).flatMap(({ evidence }) => evidence.claims);
  // Of several columns each text stands behind the name of its column.
  const texts = claims.flatMap(({ value, raw }) => [value, raw, ...(raw?.split('; ').map(behindName) ?? [])]);
  return new Set(texts.filter((text) => text !== null));
}

const behindName = (pair: string): string => pair.slice(pair.indexOf('=') + 1);
