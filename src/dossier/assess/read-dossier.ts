import { selectionFor } from '../../gather/completed-selection.ts';
import type { EntityRow } from '../../gather/entity-row.ts';
import type { Gather } from '../../gather/gather.ts';
import type { DerivedSelection, Selection } from '../../gather/selection.ts';
import type { EntityName, Link } from '../../generated/model.ts';
import type { Needs } from '../../quality/gathered-facts.ts';
import { isLink } from '../../quality/value-shape.ts';
import type { Component, Need, Procedure } from '../catalogue/procedure.ts';
import type { Submission } from '../dossier.ts';
import { needsOfSubmitterCheck, type PersonFound, soughtRelations } from '../submitter/check-submitter.ts';
import type { AnyOf, NeededFact } from './decide-component.ts';
import { isExpected } from './expectation.ts';
import { type NeedPath, needsOf, partiesOf, pathOf, readFacts } from './need-path.ts';
import { identified, identifying, numbersOf, personsOf } from './persons.ts';

/** What one dossier takes of the registers, read at once. */
export interface DossierRead {
  /** With what was gathered of those whom the form leads to. */
  readonly persons: readonly (PersonFound & { readonly facts: EntityRow | null })[];
  /**
   * The sets of facts of a component, once for each person where several have the role that it is about; null where it is
   * not required of this dossier.
   */
  groups(component: Component): readonly AnyOf[] | null;
}

/**
 * Reads all that the components of a procedure need of all persons of a dossier, and what shows who is asking: old numbers
 * first, where the form has no others, then one gather. One read per register and level, however many components there are.
 */
export async function readDossier(submission: Submission, procedure: Procedure, gather: Gather): Promise<DossierRead> {
  const persons = personsOf(submission);
  const { details } = submission;
  const roles = new Set(persons.map(({ role }) => role));
  const isRequired = ({ onlyWith }: Component) => onlyWith === null || roles.has(onlyWith);
  const needs = procedure.components.filter(isRequired).flatMap(({ anyOf }) => anyOf.flat());
  const sought = soughtRelations(procedure, submission.submitter.claims);

  const numbers = await numbersOf(persons, gather);
  const asked = persons.flatMap((person) => {
    const key = numbers.get(person.of)?.key ?? null;
    return key === null ? [] : [{ ...person, key }];
  });
  await gather.all(
    asked.map(({ role, key }) => ({
      selection: selectionOf(
        needs.filter(({ of }) => of === role),
        details,
        [Object.fromEntries(identifying.map((field) => [field, {}])), ...needsOfSubmitterCheck(sought, role)],
      ),
      keys: [key],
    })),
  );

  const found = persons.map((person) => {
    const { key = null, isUnavailable = false } = numbers.get(person.of) ?? {};
    const row = key === null ? null : gather.row('Person', key);
    const state = row
      ? identified(person.written, row, gather.exists('Person', row.key))
      : isUnavailable
        ? 'UNAVAILABLE'
        : 'NOT_IDENTIFIED';
    const facts = state === 'KNOWN' ? row : null;
    return { ...person, state, key: row?.key ?? null, facts } as const;
  });
  const inRole = (role: string, one: Person | null) =>
    one?.role === role ? [one] : found.filter((each) => each.role === role);

  const needed = (need: Need, one: Person | null): readonly NeededFact[] => {
    const path = pathOf(need, details);
    const named = { need, label: path.label, field: path.name };
    const whose = inRole(need.of, one);
    const persons = (role: string) => inRole(role, one).flatMap(({ facts }) => facts?.key ?? []);
    // Nobody in a role that is needed is nobody who was found, and not a need that is met.
    if (whose.length === 0) {
      return [{ ...named, of: need.of, person: 'NOT_IDENTIFIED', facts: [], isExpected: false }];
    }
    return whose.map(({ of, state, facts: row }): NeededFact => {
      const facts = row ? readFacts(path, of, row) : [];
      const isReached = facts.length === path.steps.length;
      const value = isReached ? (facts.at(-1)?.value ?? null) : null;
      const parties = (item: Link<EntityName>) => partiesNamed(item, row);
      const expecting = { persons, parties, today: gather.today };
      const isAsExpected = need.expects === null || isExpected(need.expects, value, expecting);
      return { ...named, of, person: state, facts, isExpected: isAsExpected };
    });
  };
  return {
    persons: found,
    groups(component) {
      if (!isRequired(component)) return null;
      const several = found.filter(({ role }) => role === severalIn(component, procedure));
      const each = several.length > 0 ? several : [null];
      return each.map((one) => component.anyOf.map((set) => set.flatMap((need) => needed(need, one))));
    },
  };
}

type Person = DossierRead['persons'][number];

/** The role of several persons that a component is about; null if there is none. */
function severalIn({ anyOf }: Component, { roles }: Procedure): string | null {
  const needed = new Set(anyOf.flat().map(({ of }) => of));
  return roles.find(({ role, several }) => several && needed.has(role))?.role ?? null;
}

/** Whom the record behind an item names, as far as it was gathered. */
function partiesNamed(item: Link<EntityName>, row: EntityRow | null): readonly string[] {
  const record = row?.linked(item);
  return record
    ? partiesOf(item.entity).flatMap((path) => {
        const link = record.fact(path).value;
        return isLink(link) ? [link.key] : [];
      })
    : [];
}

/** The same object for the same needs, so that what follows from it is worked out once. */
function selectionOf(
  needs: readonly Need[],
  details: Readonly<Record<string, string>>,
  others: readonly Needs[],
): Selection {
  const paths = needs.map((need) => [pathOf(need, details), need] as const);
  const direct = paths.flatMap(([path, need]) => (path.derived ? [] : [needsOf(path, need)]));
  const all = [...direct, ...others].reduce(merged, {});
  const worked = new Map<string, { readonly path: NeedPath; readonly below: Needs }>();
  for (const [path, need] of paths) {
    if (!path.derived) continue;
    const [name = ''] = path.name.split('.');
    const known = worked.get(name);
    // The longer path says what is linked to.
    const longer = known && known.path.steps.length > path.steps.length ? known.path : path;
    worked.set(name, { path: longer, below: merged(known?.below ?? {}, needsOf(path, need)) });
  }
  const name = JSON.stringify([all, [...worked].map(([of, { below }]) => [of, below]).sort()]);
  const known = selections.get(name);
  if (known) return known;
  if (selections.size >= MOST) selections.clear();
  const derived = [...worked.values()].flatMap(derivedSelection);
  const selection = { ...selectionFor('Person', all), derived };
  selections.set(name, selection);
  return selection;
}

function derivedSelection({ path: { derived, steps }, below }: { path: NeedPath; below: Needs }): DerivedSelection[] {
  const [, second] = steps;
  const target = second && Object.keys(below).length > 0 ? selectionFor(second.entity, below) : null;
  return derived ? [{ ...derived, target }] : [];
}
const selections = new Map<string, Selection>();
/** Selections kept: a few for each procedure, and one for each day that is asked about. */
const MOST = 2_000;

/** Both; in the order of names, so that the same needs have one text. */
function merged(left: Needs, right: Needs): Needs {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return Object.fromEntries(names.map((name) => [name, merged(left[name] ?? {}, right[name] ?? {})]));
}
