import type { FieldAnswer } from '../connect/contract.ts';
import type { EntityName, Link } from '../generated/model.ts';
import { isFilling } from '../quality/filling.ts';
import type { SeenValue } from '../quality/rule.ts';
import { isList, saidIn } from './claims.ts';
import type { FormerNumbers } from './former-numbers.ts';
import { withOne } from './glance.ts';
import type { HeldIn } from './held-in.ts';
import type { Held } from './holders.ts';
import { asPerson, linkNamed } from './resolved-link.ts';
import type { RowReads } from './row-reads.ts';

/** What a request knows, as far as values depend on it. */
export interface ValuesContext {
  readonly now: Date;
  readonly numbers: FormerNumbers;
}

/**
 * The value that is served, told without claims and without judging: the first that is said, by the order of authority,
 * where no rule has anything against it. Null where nothing is said; undefined where a closer look is needed.
 */
export function plainValue(
  { field, part, type, registers, isPlain }: Held,
  reads: RowReads,
  context: ValuesContext,
): unknown {
  const { now, numbers } = context;
  for (let at = 0; at < registers.length; at += 1) {
    const heldIn = registers[at] as HeldIn;
    const { once } = heldIn;
    if (reads.hasByNumber(heldIn.register)) return undefined;
    const answer = reads.in(heldIn, field)?.answer;
    if (answer === undefined) return undefined;
    if (answer.outcome !== 'FOUND') continue;
    const { records } = answer;
    let first: FieldAnswer | null = null;
    let last = '';
    for (let each = 0; each < records.length; each += 1) {
      const record = records[each] as (typeof records)[number];
      const said = saidIn(record, field);
      if (said === undefined) continue;
      if (record.kind === 'CORRECTION' || isList(said)) return undefined;
      const own: FieldAnswer | undefined = part === null ? said : partOf(said, part);
      if (own === undefined || (own.state === 'NUMBER' && numbers.ownerOf(own.number).state === 'ONE'))
        return undefined;
      // Whose record it is has to be looked at.
      const { source } = record;
      if (source === last && once.has(last)) return undefined;
      last = source;
      // What cannot be read may be a filling, and is no value either way; nor is a number that leads to nobody.
      if (own.state === 'VALUE') first ??= own;
    }
    if (first?.state !== 'VALUE') continue;
    if (!isPlain(type, first, now)) return undefined;
    const link = asPerson(first.value);
    return link && numbers.ownerOf(link.key).state !== 'NONE' ? undefined : first.value;
  }
  return null;
}

/** Every value that registers give for a field; null where one of them is none at a second look, or may be. */
export function plainValues({ field, type, registers, isPlain }: Held, reads: RowReads, now: Date): Values | null {
  let values: Values = noValues;
  for (const { register } of registers) {
    for (const said of reads.answersOf(register, field)) {
      if (said.state === 'EMPTY' || said.state === 'NOT_SHARED') continue;
      if (said.state !== 'VALUE' || !isPlain(type, said, now)) return null;
      values = withOne(values, { register, value: said.value });
    }
  }
  return values;
}
type Values = readonly SeenValue[];
const noValues: Values = [];

/** What a register names in a set, and how it says so. */
export interface Named {
  readonly link: Link<EntityName>;
  readonly said: FieldAnswer;
}

/** All that registers name in a set, in the order of authority, before anything is judged. */
export function namedIn({ field, registers }: Held, reads: RowReads, numbers: FormerNumbers): readonly Named[] {
  let found: Named[] | null = null;
  for (const { register } of registers) {
    for (const said of reads.answersOf(register, field)) {
      const link = linkNamed(said, numbers) as Link<EntityName> | null;
      if (link === null) continue;
      if (found) found.push({ link, said });
      else found = [{ link, said }];
    }
  }
  return found ?? none;
}
const none: readonly never[] = [];

/** The same, each once and without fillings. */
export function plainMembers({ type, isPlain }: Held, named: readonly Named[], now: Date): readonly Link<EntityName>[] {
  let found: Link<EntityName>[] | null = null;
  for (const { link, said } of named) {
    if (found?.some(({ key }) => key === link.key)) continue;
    const isThere = said.state === 'VALUE' && isPlain(type, said, now);
    if (!isThere && isFilling(type, { raw: said.raw, value: link })) continue;
    if (found) found.push(link);
    else found = [link];
  }
  return found ?? none;
}

/** What a record says of a link inside a value; undefined if that says nothing of it. */
const partOf = (said: FieldAnswer, part: string): FieldAnswer | undefined =>
  said.state === 'VALUE' ? said.links?.[part]?.answer : said;
