import type { Connector } from '../connect/contract.ts';
import type { EntityRow } from '../gather/entity-row.ts';
import type { MatchOutcome, PersonName } from '../generated/model.ts';
import type { QueryMatchPersonArgs } from '../generated/resolvers.ts';
import type { Claim } from '../quality/claim.ts';
import { compare } from '../quality/compare/compare.ts';
import type { RequestContext } from './request-context.ts';

/** Which parts agree; nothing else of a register leaves this file. */
export interface PartsMatched {
  readonly personalId: MatchOutcome;
  readonly fullName: MatchOutcome;
  readonly dateOfBirth: MatchOutcome;
}

const parts = ['fullName', 'dateOfBirth'] as const;
const allAgree: PartsMatched = { personalId: 'AGREES', fullName: 'AGREES', dateOfBirth: 'AGREES' };

/** Length of a date with day and month. */
const wholeDate = 'yyyy-mm-dd'.length;

/**
 * Holds number, name and date of birth against every register that finds persons. A register that can verify is first
 * asked to, if the date is whole (a year would also fit a whole date); only if it says no is it read, to tell which part
 * differs.
 */
export async function matchPerson(
  input: QueryMatchPersonArgs,
  connectors: readonly Connector[],
  context: RequestContext,
) {
  const finders = connectors.filter(({ declaration }) => declaration.entities.Person?.findsByKey);
  const verified = new Set<string>();
  await Promise.all(
    finders.map(async (connector) => {
      if (!connector.can.verify || input.dateOfBirth.length < wholeDate) return;
      const { answers } = await context.calls.verify(connector, input);
      if (answers.outcome === 'VERIFIED') verified.add(connector.declaration.id);
    }),
  );
  const selection = { entity: 'Person', fields: new Map(parts.map((part) => [part, null])) } as const;
  await context.gather.all([{ selection, keys: [input.personalId] }]);
  const row = context.gather.row('Person', input.personalId);

  const registers = finders.map(({ declaration: { id } }) => ({
    register: context.register(id),
    ...(verified.has(id) ? allAgree : matchRegister(row, id, input)),
  }));
  return {
    personalId: best(registers.map((each) => each.personalId)),
    ...matchServed(row, registers, input),
    registers,
  };
}

/** Against the values that the hub serves; where it serves none, the best that any register says. */
function matchServed(row: EntityRow, registers: readonly PartsMatched[], input: QueryMatchPersonArgs) {
  const matched = (part: (typeof parts)[number]): MatchOutcome => {
    const { value } = row.fact(part);
    return value === null ? best(registers.map((each) => each[part])) : matchPart(part, input, value);
  };
  return { fullName: matched('fullName'), dateOfBirth: matched('dateOfBirth') };
}

function matchRegister(row: EntityRow, register: string, input: QueryMatchPersonArgs): PartsMatched {
  const existence = row.existence(register);
  if (existence === 'FAILED') return { personalId: 'CANNOT_TELL', fullName: 'CANNOT_TELL', dateOfBirth: 'CANNOT_TELL' };
  if (existence !== 'FOUND') return { personalId: 'NOT_FOUND', fullName: 'NOT_FOUND', dateOfBirth: 'NOT_FOUND' };
  return {
    personalId: 'AGREES',
    fullName: matchClaims('fullName', input, row.claimsOf(register, 'fullName')),
    dateOfBirth: matchClaims('dateOfBirth', input, row.claimsOf(register, 'dateOfBirth')),
  };
}

function matchClaims(
  part: (typeof parts)[number],
  input: QueryMatchPersonArgs,
  claims: readonly Claim[],
): MatchOutcome {
  const valued = claims.filter((claim) => claim.value !== null);
  return valued.length === 0 ? 'CANNOT_TELL' : best(valued.map((claim) => matchPart(part, input, claim.value)));
}

function matchPart(part: (typeof parts)[number], input: QueryMatchPersonArgs, value: unknown): MatchOutcome {
  const { result } =
    part === 'fullName'
      ? compare('PersonName', nameOf(input.fullName), value)
      : compare('PartialDate', input.dateOfBirth, value);
  return result === 'EQUAL' ? 'AGREES' : result === 'COMPATIBLE' ? 'COMPATIBLE' : 'DIFFERS';
}

function nameOf(full: string): PersonName {
  return { full: full.normalize('NFC'), family: null, middle: null, given: null };
}

const order: readonly MatchOutcome[] = ['AGREES', 'COMPATIBLE', 'DIFFERS', 'CANNOT_TELL', 'NOT_FOUND'];

function best(outcomes: readonly MatchOutcome[]): MatchOutcome {
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'CANNOT_TELL';
}
