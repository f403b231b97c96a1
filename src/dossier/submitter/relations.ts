import type { EntityName, FamilyRelation, Link } from '../../generated/model.ts';
import type { GatheredFacts, Needs } from '../../quality/gathered-facts.ts';
import { isLink } from '../../quality/value-shape.ts';
import type { AssessedFact } from '../assess/assessment.ts';
import { readFact } from '../assess/need-path.ts';
import { type ReadFact, suffices } from '../assess/shortfall.ts';
import { SUBMITTER } from '../catalogue/procedure.ts';

/** The submitter and the person of the dossier to whom the relation is looked for, as gathered. */
export interface Pair {
  readonly submitter: GatheredFacts;
  readonly subject: GatheredFacts;
  /** Name of the subject within the dossier. */
  readonly of: string;
  /** Civil date in Viet Nam. */
  readonly today: string;
}

/** SHOWN: by facts that suffice by the default; UNKNOWN: a register that would show it could not be asked. */
export interface FoundRelation {
  readonly state: 'SHOWN' | 'NOT_SHOWN' | 'UNKNOWN';
  readonly facts: readonly AssessedFact[];
}

/** How one relation shows in the registers: what has to be gathered of both, and where it is looked for. */
export interface RelationSearch {
  readonly ofSubject: Needs;
  readonly ofSubmitter: Needs;
  find(pair: Pair): FoundRelation;
}

const parents = ['mother', 'father'] as const;
const bothParents: Needs = { mother: {}, father: {} };

/** What the submitter is to the subject. */
export const relations: Readonly<Record<FamilyRelation, RelationSearch>> = {
  PARENT: {
    ofSubject: bothParents,
    ofSubmitter: {},
    find: ({ subject, submitter, of }) => first(parents.map((parent) => chain(subject, [parent], submitter.key, of))),
  },
  CHILD: {
    ofSubject: {},
    ofSubmitter: bothParents,
    find: ({ subject, submitter }) =>
      first(parents.map((parent) => chain(submitter, [parent], subject.key, SUBMITTER))),
  },
  GRANDPARENT: {
    ofSubject: { mother: bothParents, father: bothParents },
    ofSubmitter: {},
    find: ({ subject, submitter, of }) =>
      first(parents.flatMap((near) => parents.map((far) => chain(subject, [near, far], submitter.key, of)))),
  },
  SIBLING: {
    ofSubject: bothParents,
    ofSubmitter: bothParents,
    find: ({ subject, submitter, of }) => first(parents.map((parent) => commonParent(subject, submitter, parent, of))),
  },
  SPOUSE: {
    ofSubject: { marriages: { 'husband.resolvesTo': {}, 'wife.resolvesTo': {}, status: {} } },
    ofSubmitter: {},
    find: ({ subject, submitter, of }) =>
      recorded(subject, 'marriages', of, (record, read) => {
        const parties = ['husband.resolvesTo', 'wife.resolvesTo'].map((path) => keyIn(record.fact(path).value));
        if (!parties.includes(submitter.key) || !parties.includes(subject.key)) return null;
        const status = read('status');
        return { facts: [status.fact], isShown: status.value !== 'DIVORCED' && status.value !== 'ANNULLED' };
      }),
  },
  GUARDIAN: {
    ofSubject: { guardianships: { 'ward.resolvesTo': {}, 'guardian.resolvesTo': {}, since: {}, until: {} } },
    ofSubmitter: {},
    find: ({ subject, submitter, of, today }) =>
      recorded(subject, 'guardianships', of, (record, read) => {
        const [ward, guardian] = ['ward.resolvesTo', 'guardian.resolvesTo'].map((path) =>
          keyIn(record.fact(path).value),
        );
        if (ward !== subject.key || guardian !== submitter.key) return null;
        const [since, until] = [read('since'), read('until')];
        const isNow =
          until.fact.completeness !== 'UNREADABLE' &&
          (typeof since.value !== 'string' || since.value <= today) &&
          (typeof until.value !== 'string' || until.value.slice(0, today.length) >= today.slice(0, until.value.length));
        return { facts: [since.fact, until.fact], isShown: isNow };
      }),
  },
};

/** Whether links from one person lead to another, each of them sufficient. */
function chain(from: GatheredFacts, fields: readonly string[], to: string, of: string): FoundRelation {
  const facts: AssessedFact[] = [];
  let at = from;
  for (const [nth, field] of fields.entries()) {
    const read = readFact(at, field, of, fields.slice(0, nth + 1).join('.'));
    facts.push(read.fact);
    const key = keyIn(read.value);
    if (key === null) return { state: isUnavailable(read) ? 'UNKNOWN' : 'NOT_SHOWN', facts };
    if (!suffices(read)) return { state: isUnavailable(read) ? 'UNKNOWN' : 'NOT_SHOWN', facts };
    at = at.linked(read.value as Link<EntityName>);
  }
  return { state: at.key === to ? 'SHOWN' : 'NOT_SHOWN', facts };
}

function commonParent(subject: GatheredFacts, submitter: GatheredFacts, parent: string, of: string): FoundRelation {
  const both = [readFact(subject, parent, of), readFact(submitter, parent, SUBMITTER)];
  const facts = both.map(({ fact }) => fact);
  const [one, other] = both.map(({ value }) => keyIn(value));
  if (one !== null && one === other && both.every(suffices)) return { state: 'SHOWN', facts };
  return { state: both.some(isUnavailable) ? 'UNKNOWN' : 'NOT_SHOWN', facts };
}

/** Whether a record in a set shows it. Null: the record is not about both. */
function recorded(
  subject: GatheredFacts,
  field: string,
  of: string,
  look: (
    record: GatheredFacts,
    read: (field: string) => ReadFact,
  ) => { readonly facts: readonly AssessedFact[]; readonly isShown: boolean } | null,
): FoundRelation {
  const set = readFact(subject, field, of);
  const items = subject.set(field).items;
  for (const item of items) {
    const record = subject.linked(item.value as Link<EntityName>);
    const found = look(record, (path) => readFact(record, path, of, `${field}.${path}`));
    if (found?.isShown && item.accuracy !== 'INVALID' && item.accuracy !== 'CONFLICTING')
      return { state: 'SHOWN', facts: [set.fact, ...found.facts] };
  }
  return { state: isUnavailable(set) ? 'UNKNOWN' : 'NOT_SHOWN', facts: [set.fact] };
}

/** The first that is shown; else one that is not known. */
function first(found: readonly FoundRelation[]): FoundRelation {
  const none: FoundRelation = { state: 'NOT_SHOWN', facts: [] };
  return (
    found.find(({ state }) => state === 'SHOWN') ?? found.find(({ state }) => state === 'UNKNOWN') ?? found[0] ?? none
  );
}

const keyIn = (value: unknown): string | null => (isLink(value) ? value.key : null);

/** Whether the register of first authority could not be asked. */
function isUnavailable({ fact: { claims } }: ReadFact): boolean {
  const first = Math.min(...claims.map(({ authority }) => authority));
  return claims.some(({ authority, absence }) => authority === first && absence === 'SOURCE_UNAVAILABLE');
}
