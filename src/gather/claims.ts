import type { Declaration, FieldAnswer, PartLinks, ReadAnswer, SourceRecord } from '../connect/contract.ts';
import { type Completeness, type EntityName, type FieldPath, model } from '../generated/model.ts';
import type { Claim } from '../quality/claim.ts';
import type { Life } from '../quality/lived/life.ts';
import { absenceOfFailure } from './absence.ts';
import { coverageOf } from './coverage.ts';

/** One read of one register: what was asked for, and what it said about one key. */
export interface ReadResult {
  readonly answer: ReadAnswer;
  readonly requestId: string;
  readonly retrievedAt: string;
}

/** What is known about the entity before any register is asked. */
export interface Asked {
  readonly entity: EntityName;
  /** From the PID; null for other keys. */
  readonly birthYear: number | null;
  readonly today: string;
  /** When and where the person lived; gathered beside every set that a register covers by area. */
  readonly life: () => Life;
}

/** Everything one register says about one field of one entity: a claim per record, or one that says why there is none. */
export function claimsOf(declaration: Declaration, field: string, asked: Asked, read: ReadResult): Claim[] {
  const path = `${asked.entity}.${field}` as FieldPath;
  const coverage = coverageOf(declaration, asked, field, asked.life);
  const base = {
    exhaustive: !coverage.isLocal,
    register: declaration.id,
    group: declaration.independenceGroup ?? declaration.id,
    authority: declaration.authority.fields?.[path] ?? declaration.authority.default,
    retrievedAt: read.retrievedAt,
    requestId: read.requestId,
    servedFrom: 'REGISTER',
  } as const;
  const absent = (absence: Completeness, failure: string | null = null): Claim[] => [
    { ...base, ...noRecord, value: null, absence, failure },
  ];

  if (!isInScope(declaration, path, asked.today)) return absent('NOT_IN_SCOPE');
  const { answer } = read;
  if (answer.outcome === 'FAILED') return absent(absenceOfFailure[answer.code], answer.code);

  const claims: Claim[] = [];
  if (answer.outcome === 'FOUND') {
    for (const record of answer.records) {
      const said = record.fields[field];
      if (said === undefined) continue;
      for (const each of isList(said) ? said : [said]) claims.push(claimOf(base, record, each));
    }
  }
  if (claims.length === 0 && !coverage.isNothing) claims.push(...absent('NO_RECORD'));
  if (!coverage.isPartial) return claims;
  // One record found settles a value; of a set it says nothing about what is not covered.
  const isOpen = claims.length === 0 || model[asked.entity].fields[field]?.kind === 'set';
  const uncovered = absent('NOT_COVERED').map((claim) => ({ ...claim, uncovered: coverage.uncovered }));
  return isOpen ? [...claims, ...uncovered] : claims;
}

const noRecord = {
  source: null,
  kind: 'RECORD',
  corrects: null,
  recordRef: null,
  recordedAt: null,
  linkedBy: null,
  subject: true,
  raw: null,
} as const;

type Base = Pick<Claim, 'exhaustive' | 'register' | 'group' | 'authority' | 'retrievedAt' | 'requestId' | 'servedFrom'>;

function claimOf(base: Base, record: SourceRecord, said: FieldAnswer): Claim {
  return {
    ...base,
    source: record.source,
    kind: record.kind,
    corrects: record.corrects ?? null,
    recordRef: record.ref,
    recordedAt: record.recordedAt,
    linkedBy: record.linkedBy,
    subject: record.subject,
    ...saidBy(said),
    failure: null,
    ...(said.state === 'VALUE' && said.links && { links: linksOf(said.links) }),
  };
}

function saidBy(said: FieldAnswer): Pick<Claim, 'raw' | 'value' | 'absence'> {
  return {
    raw: said.raw,
    value: said.state === 'VALUE' ? said.value : null,
    absence: said.state === 'VALUE' ? null : said.state === 'EMPTY' ? 'MISSING' : 'UNREADABLE',
  };
}

function linksOf(links: PartLinks): NonNullable<Claim['links']> {
  return Object.fromEntries(
    Object.entries(links).map(([part, { answer, linkedBy }]) => [part, { ...saidBy(answer), linkedBy }]),
  );
}

/** The values that an answer gives for a field. */
export function namedIn(answer: ReadAnswer, field: string): readonly unknown[] {
  if (answer.outcome !== 'FOUND') return [];
  return answer.records.flatMap(({ fields }) => {
    const said = fields[field] ?? [];
    return (isList(said) ? said : [said]).flatMap((each) => (each.state === 'VALUE' ? [each.value] : []));
  });
}

/** The claims about a link inside a field's value, from those about the field. */
export function claimsOfPart(claims: readonly Claim[], part: string): Claim[] {
  return claims.map(({ links, ...claim }): Claim => {
    const said = links?.[part];
    return said ? { ...claim, ...said } : { ...claim, value: null, absence: claim.absence ?? 'UNREADABLE' };
  });
}

function isList(said: FieldAnswer | readonly FieldAnswer[]): said is readonly FieldAnswer[] {
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
