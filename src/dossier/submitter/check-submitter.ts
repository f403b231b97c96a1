import type { FamilyRelation, SubmitterOutcome } from '../../generated/model.ts';
import type { GatheredFacts, Needs } from '../../quality/gathered-facts.ts';
import type { SubmitterCheck, SubmitterSettlement } from '../assess/assessment.ts';
import { isOfAge } from '../assess/expectation.ts';
import { submitterOutcomes } from '../assess/outcome-words.ts';
import { hasSameName, type PersonOfDossier } from '../assess/persons.ts';
import { isInForce } from '../catalogue/basis-in-force.ts';
import { OWNER, type Procedure, SUBMITTER } from '../catalogue/procedure.ts';
import type { ClaimedAuthority, Submission } from '../dossier.ts';
import { type FoundRelation, relations } from './relations.ts';

/** A relation that is looked for, and in which role the other one is. */
interface Sought {
  readonly relation: FamilyRelation;
  readonly role: string;
  /** `id` of the basis by which it needs no paper; null: it needs one. */
  readonly basis: string | null;
  /** Whether only while the other one is younger than so many years; null: whatever the age. */
  readonly ageBelow: number | null;
}

/** The relations that the procedure accepts, and the one that the submitter claims to the owner. */
export function soughtRelations({ representation }: Procedure, claims: ClaimedAuthority): readonly Sought[] {
  const accepted = (representation === 'NONE' ? [] : representation).map(({ relation, of, basis, ageBelow }) => ({
    ...{ relation, role: of, basis, ageBelow },
  }));
  const claimed = Object.hasOwn(relations, claims) ? (claims as FamilyRelation) : null;
  const isAmong = accepted.some(({ relation, role }) => relation === claimed && role === OWNER);
  return claimed === null || isAmong
    ? accepted
    : [...accepted, { relation: claimed, role: OWNER, basis: null, ageBelow: null }];
}

/** What has to be gathered of a person of the dossier to know who is asking. */
export function needsOfSubmitterCheck(sought: readonly Sought[], role: string): readonly Needs[] {
  if (role === SUBMITTER) return sought.map(({ relation }) => relations[relation].ofSubmitter);
  return sought.filter((each) => each.role === role).map(({ relation }) => relations[relation].ofSubject);
}

/** What the check knows of a person of the dossier. */
export interface PersonFound extends PersonOfDossier {
  readonly state: 'KNOWN' | 'NOT_IDENTIFIED' | 'UNAVAILABLE';
  /** Number of today; null where the form leads to none. */
  readonly key: string | null;
  /** Null where the person is not known. */
  readonly facts: GatheredFacts | null;
}

/** Who is asking, held against the owner and the subjects; the account by which it came in says nothing. */
export function checkSubmitter(
  submission: Submission,
  procedure: Procedure,
  persons: readonly PersonFound[],
  today: string,
  settledBy: SubmitterSettlement | null,
): SubmitterCheck {
  const of = (role: string) => persons.filter((person) => person.role === role);
  const [owner, submitter] = [of(OWNER)[0], of(SUBMITTER)[0]];
  const answer = (outcome: SubmitterOutcome, found: Partial<SubmitterCheck> = {}): SubmitterCheck => ({
    ...{
      outcome,
      outcomeText: submitterOutcomes[outcome],
      relation: null,
      of: null,
      basis: null,
      settledBy,
      facts: [],
    },
    ...found,
  });
  if (!owner || !submitter) return answer('MISMATCH');
  if (isSame(owner, submitter)) return answer('SAME');

  const looked = soughtRelations(procedure, submission.submitter.claims).flatMap((sought) =>
    of(sought.role).map((subject) => ({
      ...sought,
      of: subject.of,
      found: lookFor(sought.relation, subject, submitter, today),
    })),
  );
  const shown = looked.filter(({ found }) => found.state === 'SHOWN');
  const proven = shown.find((each) => isAccepted(each, procedure, of(each.role), today));
  const [one = null] = proven ? [proven] : shown;
  const facts = one?.found.facts ?? looked.flatMap(({ found }) => (found.state === 'UNKNOWN' ? found.facts : []));
  const relation = { relation: one?.relation ?? null, of: one?.of ?? null, facts };
  if (procedure.representation === 'NONE') return answer('MISMATCH', relation);
  if (proven) return answer('REPRESENTATIVE_PROVEN', { ...relation, basis: proven.basis });
  if (one || hasMandate(submission)) return answer('REPRESENTATIVE_CLAIMED', relation);
  const isOpen = owner.state === 'UNAVAILABLE' || submitter.state === 'UNAVAILABLE';
  return answer(isOpen || looked.some(({ found }) => found.state === 'UNKNOWN') ? 'CANNOT_TELL' : 'MISMATCH', relation);
}

/** Whether what an assessment shows may be shown. */
export function isSettled({ outcome, settledBy }: Pick<SubmitterCheck, 'outcome' | 'settledBy'>): boolean {
  if (settledBy) return settledBy.how !== 'FILED_AGAIN';
  return outcome === 'SAME' || outcome === 'REPRESENTATIVE_PROVEN';
}

/** By number, and by name as both are written; a name alone makes nobody the same. */
function isSame(owner: PersonFound, submitter: PersonFound): boolean {
  const { written: a } = owner;
  const { written: b } = submitter;
  const isOneNumber =
    (owner.key !== null && owner.key === submitter.key) ||
    (a.personalId === null && b.personalId === null && a.formerNumber !== null && a.formerNumber === b.formerNumber);
  return isOneNumber && hasSameName(a, b);
}

function lookFor(relation: FamilyRelation, subject: PersonFound, submitter: PersonFound, today: string): FoundRelation {
  if (subject.facts && submitter.facts) {
    return relations[relation].find({ subject: subject.facts, submitter: submitter.facts, of: subject.of, today });
  }
  const isOpen = subject.state === 'UNAVAILABLE' || submitter.state === 'UNAVAILABLE';
  return { state: isOpen ? 'UNKNOWN' : 'NOT_SHOWN', facts: [] };
}

/** Whether the procedure accepts a relation that was shown, of one who is of that age. */
function isAccepted(
  { basis, ageBelow, of }: Sought & { readonly of: string },
  { bases }: Procedure,
  inRole: readonly PersonFound[],
  today: string,
): boolean {
  if (!bases.some((each) => each.id === basis && isInForce(each, today))) return false;
  const born = inRole.find((person) => person.of === of)?.facts?.fact('dateOfBirth').value;
  return ageBelow === null || (typeof born === 'string' && isOfAge(born, { from: null, below: ageBelow }, today));
}

/** A mandate whose signature is known to be bad is none. */
const hasMandate = ({ attachments }: Submission): boolean =>
  attachments.some(({ kind, signature }) => kind === 'MANDATE' && signature !== 'TAMPERED' && signature !== 'REVOKED');
