import type { RegisterId } from '../population/records.ts';
import type { AnsweredClaim, AnsweredFact } from './ask.ts';
import type { Said } from './said.ts';
import type { Verdict } from './verdict.ts';

/** One thing that an answer has otherwise than the rows. */
export interface Difference {
  readonly field: string;
  /** What of it: CLAIM, VALUE, COMPLETENESS, ACCURACY, TEXT or NAMED. */
  readonly what: string;
  readonly rows: string;
  readonly answer: string;
}

/** Holds one answered fact against what the rows say of the field. */
export function compare(field: string, fact: AnsweredFact, own: readonly Said[], verdict: Verdict): Difference[] {
  const found: Difference[] = [];
  const differs = (what: string, rows: string, answer: string) => found.push({ field, what, rows, answer });
  claims(fact.evidence.claims, own, verdict, differs);

  // A reason that says not to rely on the value has to be one that the rows give.
  const grave = fact.evidence.reasons.filter(({ severity }) => severity === 'ERROR');
  if (!verdict.accuracy.includes('INVALID'))
    for (const { code } of grave) differs('NAMED', 'no rule of the data is broken', code);

  const text = verdict.served?.text ?? null;
  if (verdict.members === null && fact.text !== text) differs('VALUE', text ?? 'nothing', fact.text ?? 'nothing');
  if (!verdict.completeness.includes(fact.completeness))
    differs('COMPLETENESS', verdict.completeness.join(' or '), fact.completeness);
  if (verdict.members === null) {
    if (!verdict.accuracy.includes(fact.accuracy)) differs('ACCURACY', verdict.accuracy.join(' or '), fact.accuracy);
    return found;
  }
  const items = new Map((fact.items ?? []).map((item) => [item.text ?? '', item]));
  const [members, answered] = [[...verdict.members].sort().join(' '), [...items.keys()].sort().join(' ')];
  if (members !== answered) differs('VALUE', members || 'nothing', answered || 'nothing');
  for (const member of verdict.members) {
    const registers = new Set(own.filter(({ meaning }) => meaning?.same === member).map(({ register }) => register));
    const expected = verdict.disputed.includes(member)
      ? 'CONFLICTING'
      : registers.size > 1
        ? 'CORROBORATED'
        : 'SINGLE_SOURCE';
    const item = items.get(member);
    if (item && item.accuracy !== expected) differs('ACCURACY', `${member} ${expected}`, item.accuracy);
  }
  return found;
}

type Differs = (what: string, rows: string, answer: string) => void;

/** Every row is there as a claim with its text, and no claim is there without a row. */
function claims(answered: readonly AnsweredClaim[], own: readonly Said[], verdict: Verdict, differs: Differs): void {
  const rest = [...answered];
  for (const said of own) {
    const at = rest.findIndex(
      (claim) =>
        claim.recordRef === said.record &&
        claim.register.code === said.register &&
        claim.raw === said.raw &&
        claim.value === (said.meaning?.text ?? null),
    );
    const row = `${said.register} ${said.record} ${said.tie} “${said.raw}” = ${said.meaning?.text ?? 'nothing'}`;
    const [claim] = at < 0 ? [] : rest.splice(at, 1);
    if (!claim) {
      const near = rest.find(({ recordRef }) => recordRef === said.record);
      differs('CLAIM', row, near ? `${near.recordRef} “${near.raw}” = ${near.value ?? 'nothing'}` : 'no such claim');
      continue;
    }
    if (!tiedAs(claim, said)) differs('CLAIM', row, `linked by ${claim.linkedBy}`);
    if (said.meaning === null && claim.absence !== 'MISSING' && claim.absence !== 'NOT_APPLICABLE')
      differs('CLAIM', row, `absence ${claim.absence}`);
  }
  for (const claim of rest) {
    const register: RegisterId = claim.register.code;
    if (claim.recordRef !== null) {
      differs(
        'CLAIM',
        'no such row',
        `${register} ${claim.recordRef} “${claim.raw}” = ${claim.value ?? claim.absence}`,
      );
      continue;
    }
    // Beside the rows of a set stands what is not digitised, and that there may be more.
    const expected = verdict.absences[register];
    const isBeside = expected === undefined && verdict.members !== null && claim.raw === null;
    if (!expected?.some((absence) => absence === claim.absence) && !isBeside)
      differs('CLAIM', `${register}: ${expected?.join(' and ')}`, `absence ${claim.absence}`);
  }
  for (const [register, expected] of Object.entries(verdict.absences)) {
    for (const absence of expected)
      if (!rest.some((claim) => claim.register.code === register && claim.absence === absence))
        differs('CLAIM', `${register}: ${absence}`, 'no such claim');
  }
}

/** A claim says how its row was found or, where the row names a person by an old number, how that one was. */
const tiedAs = ({ linkedBy, value }: AnsweredClaim, { tie }: Said): boolean =>
  linkedBy === tie || (/^\d{12}$/.test(value ?? '') && (linkedBy === 'CMND' || linkedBy === 'SUPERSEDED_PID'));
