import type { Declaration, FieldAnswer, PartLinks, ReadAnswer, SourceRecord } from '../connect/contract.ts';
import { type Completeness, type EntityName, type FieldPath, model } from '../generated/model.ts';
import type { Claim } from '../quality/claim.ts';
import type { Life } from '../quality/lived/life.ts';
import { absenceOfFailure } from './absence.ts';
import { coverageOf } from './coverage.ts';
import { fieldSources } from './field-sources.ts';
import { onceInALife } from './once-in-a-life.ts';
import { isSealed } from './sealed.ts';

/** One read of one register: what was asked for, and what it said about one key. */
export interface ReadResult {
  /** The fields that were asked for. */
  readonly asked: ReadonlySet<string>;
  readonly answer: ReadAnswer;
  readonly requestId: string;
  readonly retrievedAt: string;
  /** Whether former numbers were asked for, too. */
  readonly withFormerNumbers?: boolean;
}

/** What is known about the entity before any register is asked. */
export interface Asked {
  readonly entity: EntityName;
  /** From the PID; null for other keys. */
  readonly birthYear: number | null;
  readonly today: string;
  /** National code of the procedure for which it is asked. */
  readonly procedure: string;
  /** When and where the person lived; gathered beside every set that a register covers by area. */
  readonly life: () => Life;
}

/** How many records, tied to nobody, a register holds that may be the entity's, by kind of record. */
export type PossibleRecords = ReadonlyMap<string, number>;

/**
 * Everything one register says about one field of one entity: a claim per record, or one that says why there is none.
 * The first read is by the entity's key, further ones by former numbers.
 */
export function claimsOf(
  declaration: Declaration,
  field: string,
  asked: Asked,
  reads: readonly ReadResult[],
  possible?: PossibleRecords,
): Claim[] {
  const path = `${asked.entity}.${field}` as FieldPath;
  const [first] = reads;
  if (!first) return [];
  const coverage = coverageOf(declaration, asked, field, asked.life);
  const witness: Witness = {
    exhaustive: !coverage.isLocal,
    once: onceInALife(declaration),
    register: declaration.id,
    group: declaration.independenceGroup ?? declaration.id,
    authority: declaration.authority.fields?.[path] ?? declaration.authority.default,
  };
  if (isSealed(declaration, path, asked.procedure)) return [absentClaim(witness, first, 'WITHHELD')];
  if (!isInScope(declaration, path, asked.today)) return [absentClaim(witness, first, 'NOT_IN_SCOPE')];
  const claims: Claim[] = [];
  for (const read of reads) {
    if (read.answer.outcome !== 'FOUND') continue;
    for (const record of read.answer.records) {
      const said = saidIn(record, field);
      if (said === undefined) continue;
      if (isList(said)) for (const each of said) claims.push(claimOf(witness, read, record, each));
      else claims.push(claimOf(witness, read, record, said));
    }
  }
  // One record found settles a value; of a set it says nothing about what was not asked or is not digitised.
  const isOpen = claims.length === 0 || model[asked.entity].fields[field]?.kind === 'set';
  for (const read of reads) {
    const { answer } = read;
    if (answer.outcome !== 'FAILED') continue;
    if (isOpen) claims.push(absentClaim(witness, read, absenceOfFailure[answer.code], answer.code));
    if (read === first) return claims;
  }
  const lacking: Claim[] = [];
  if (claims.length === 0 && !coverage.isNothing) lacking.push(absentClaim(witness, first, 'NO_RECORD'));
  if (coverage.isPartial && isOpen)
    lacking.push({ ...absentClaim(witness, first, 'NOT_COVERED'), uncovered: coverage.uncovered });
  const resembling = fieldSources(declaration, asked.entity, field).reduce(
    (sum, source) => sum + (possible?.get(source) ?? 0),
    0,
  );
  if (resembling > 0 && isOpen) {
    const [none = absentClaim(witness, first, 'NO_RECORD'), ...rest] = lacking;
    return [...claims, { ...none, possible: resembling }, ...rest];
  }
  return [...claims, ...lacking];
}

/** What a record says in a field; undefined if this kind of record does not hold it. */
export function saidIn(record: SourceRecord, field: string): FieldAnswer | readonly FieldAnswer[] | undefined {
  return record.said ? record.said(field) : record.fields[field];
}

/** The same as a list; empty if this kind of record does not hold it. */
export function answersIn(record: SourceRecord, field: string): readonly FieldAnswer[] {
  const said = saidIn(record, field) ?? [];
  return isList(said) ? said : [said];
}

/** Who says so, and how far it can be whole. */
interface Witness extends Pick<Claim, 'exhaustive' | 'register' | 'group' | 'authority'> {
  /** Its kinds of record of which a life has one. */
  readonly once: ReadonlySet<string>;
}

function absentClaim(
  { exhaustive, register, group, authority }: Witness,
  { answer, retrievedAt, requestId }: ReadResult,
  absence: Completeness,
  failure: string | null = null,
): Claim {
  return {
    register,
    group,
    authority,
    source: null,
    once: false,
    kind: 'RECORD',
    corrects: null,
    recordRef: null,
    recordedAt: null,
    retrievedAt: lastKnown(answer) ?? retrievedAt,
    servedFrom: lastKnown(answer) === undefined ? 'REGISTER' : 'LAST_KNOWN',
    requestId,
    linkedBy: null,
    subject: true,
    exhaustive,
    raw: null,
    value: null,
    absence,
    failure,
  };
}

/** All claims have the same properties in the same order, but for those that few have. */
function claimOf(
  { exhaustive, register, group, authority, once }: Witness,
  { answer, retrievedAt, requestId }: ReadResult,
  record: SourceRecord,
  said: FieldAnswer,
): Claim {
  const claim: Claim = {
    register,
    group,
    authority,
    source: record.source,
    once: once.has(record.source),
    kind: record.kind,
    corrects: record.corrects ?? null,
    recordRef: record.ref,
    recordedAt: record.recordedAt,
    retrievedAt: lastKnown(answer) ?? retrievedAt,
    servedFrom: lastKnown(answer) === undefined ? 'REGISTER' : 'LAST_KNOWN',
    requestId,
    linkedBy: record.linkedBy,
    subject: record.subject,
    exhaustive,
    raw: said.raw,
    value: said.state === 'VALUE' ? said.value : null,
    absence: absenceOf[said.state],
    failure: null,
  };
  if (said.state === 'NUMBER') return { ...claim, number: said.number };
  return said.state === 'VALUE' && said.links ? { ...claim, links: linksOf(said.links) } : claim;
}

/** When the register gave the answer, if it does not give it now. */
export const lastKnown = (answer: ReadAnswer) => (answer.outcome === 'FAILED' ? undefined : answer.lastKnown);

const absenceOf = {
  VALUE: null,
  NUMBER: 'MISSING',
  EMPTY: 'MISSING',
  NOT_SHARED: 'NOT_IN_SCOPE',
  UNREADABLE: 'UNREADABLE',
} as const;

function saidBy(said: FieldAnswer): Pick<Claim, 'raw' | 'value' | 'absence' | 'number'> {
  const { raw } = said;
  switch (said.state) {
    case 'VALUE':
      return { raw, value: said.value, absence: null };
    case 'NUMBER':
      return { raw, value: null, absence: 'MISSING', number: said.number };
    case 'EMPTY':
      return { raw, value: null, absence: 'MISSING' };
    case 'NOT_SHARED':
      return { raw, value: null, absence: 'NOT_IN_SCOPE' };
    case 'UNREADABLE':
      return { raw, value: null, absence: 'UNREADABLE' };
  }
}

function linksOf(links: PartLinks): NonNullable<Claim['links']> {
  return Object.fromEntries(
    Object.entries(links).map(([part, { answer, linkedBy }]) => [part, { ...saidBy(answer), linkedBy, failure: null }]),
  );
}

/** The claims about a link inside a field's value, from those about the field. */
export function claimsOfPart(claims: readonly Claim[], part: string): Claim[] {
  return claims.map(({ links, ...claim }): Claim => {
    const said = links?.[part];
    return said ? { ...claim, ...said } : { ...claim, value: null, absence: claim.absence ?? 'UNREADABLE' };
  });
}

/** Whether it is what a record says of a set. */
export function isList(said: FieldAnswer | readonly FieldAnswer[]): said is readonly FieldAnswer[] {
  return Array.isArray(said);
}

/** Whether the register's owner shares the field today. One that is not shared is never read. */
export function isInScope(declaration: Declaration, path: FieldPath, today: string): boolean {
  let latest: { shared: boolean; validFrom: string } | null = null;
  for (const entry of declaration.scope) {
    if (entry.field !== path || entry.validFrom > today) continue;
    if (!latest || entry.validFrom >= latest.validFrom) latest = entry;
  }
  return latest?.shared ?? true;
}

/** Those of the fields that the register's owner shares today. */
export function sharedFields(
  declaration: Declaration,
  entity: EntityName,
  fields: readonly string[],
  today: string,
): readonly string[] {
  return fields.filter((field) => isInScope(declaration, `${entity}.${field}` as FieldPath, today));
}
