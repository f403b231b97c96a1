import { derivedPath } from '../../gather/derived-path.ts';
import { judgedFields } from '../../gather/judged-fields.ts';
import type { EntityName, Link, PartialDate, Text } from '../../generated/model.ts';
import { isPartialDate } from '../../quality/compare/partial-date.ts';
import type { DerivedArguments, DerivedField } from '../../quality/derived/derived-field.ts';
import { derivedField } from '../../quality/derived/derived-fields.ts';
import type { GatheredFacts, Needs } from '../../quality/gathered-facts.ts';
import { isLink } from '../../quality/value-shape.ts';
import type { Need } from '../catalogue/procedure.ts';
import { assessedFact } from './assessed-fact.ts';
import type { ReadFact } from './shortfall.ts';

/** The way from a person to the fact that is needed. */
export interface NeedPath {
  readonly steps: readonly { readonly entity: EntityName; readonly field: string }[];
  /** Of what is asked about another day or a time: how the first fact is worked out. */
  readonly derived: { readonly field: DerivedField; readonly args: DerivedArguments } | null;
  /** As it is stored: `household.address`, `maritalStatus(from:2010-01-01)`. */
  readonly name: string;
  readonly label: Text;
}

/** `details`: what the form says beside people. @throws for a path that the schema does not have; the catalogue takes none */
export function pathOf({ field, at, over }: Need, details: Readonly<Record<string, string>>): NeedPath {
  const names = field.split('.');
  let entity: EntityName = 'Person';
  const steps = names.map((name) => {
    const model = judgedFields(entity)[name];
    if (!model) throw new Error(`The schema has no field ${entity}.${name}, which the catalogue names.`);
    const step = { entity, field: name, label: model.label };
    entity = model.type as EntityName;
    return step;
  });
  const day = (written: string | null | undefined) => dayIn(written, details);
  const args: DerivedArguments = at !== null ? { at: day(at) } : { from: day(over?.from), to: day(over?.to) };
  const [first, ...others] = steps as [(typeof steps)[number], ...typeof steps];
  const worked = derivedField('Person', first.field, args);
  const name = worked ? derivedPath(worked, args).replace('()', '') : first.field;
  const labels = [worked?.label(args) ?? first.label, ...others.map(({ label }) => label)];
  return {
    steps,
    derived: worked && { field: worked, args },
    name: [name, ...names.slice(1)].join('.'),
    label: { vi: labels.map(({ vi }) => vi).join(' › '), en: labels.map(({ en }) => en).join(' › ') },
  };
}

/** A day, or the detail of the form that tells it; null where that tells none. */
function dayIn(written: string | null | undefined, details: Readonly<Record<string, string>>): PartialDate | null {
  if (written == null) return null;
  const day = isPartialDate(written) ? written : details[written];
  return isPartialDate(day) ? (day as PartialDate) : null;
}

/** What has to be gathered: of the person, or, where the first fact is worked out, of what that links to. */
export function needsOf({ steps, derived }: NeedPath, { expects }: Need): Needs {
  const last = steps.at(-1);
  const model = last && judgedFields(last.entity)[last.field];
  const namesParties = expects !== null && 'links' in expects && model?.kind === 'set' && model.type !== 'Person';
  const parties = namesParties ? partiesOf(model.type as EntityName) : [];
  const below: Needs = Object.fromEntries(parties.map((path) => [path, {}]));
  return (derived ? steps.slice(1) : steps).reduceRight<Needs>((needs, { field }) => ({ [field]: needs }), below);
}

/** The facts on the way, as far as it leads; the one that is needed last. */
export function readFacts(path: NeedPath, of: string, person: GatheredFacts & Derives): readonly ReadFact[] {
  const read: ReadFact[] = [];
  let at: GatheredFacts | null = person;
  const names = path.name.split('.');
  for (const [nth, { field }] of path.steps.entries()) {
    if (!at) break;
    const name = names.slice(0, nth + 1).join('.');
    const one: ReadFact =
      nth === 0 && path.derived ? readDerived(path, person, of, name) : readFact(at, field, of, name);
    read.push(one);
    at = isLink(one.value) ? at.linked(one.value as Link<EntityName>) : null;
  }
  return read;
}

function readDerived({ derived, steps: [first] }: NeedPath, person: Derives, of: string, name: string): ReadFact {
  if (!derived || !first) throw new Error('Nothing is to be worked out.');
  const fact = person.derived(derived.field, derived.args);
  const label = derived.field.label(derived.args);
  const stored = assessedFact({ of, field: name, label, entity: first.entity, path: first.field }, fact);
  return { fact: stored, kind: 'DERIVED', value: fact.value };
}

/** One fact of an entity that was gathered. */
export function readFact(at: GatheredFacts, field: string, of: string, name = field): ReadFact {
  const model = judgedFields(at.entity)[field];
  if (!model) throw new Error(`The schema has no field ${at.entity}.${field}.`);
  const named = { of, field: name, label: model.label, entity: at.entity, path: field };
  if (model.kind === 'set') {
    const set = at.set(field);
    return { fact: assessedFact(named, set), kind: 'SET', value: set.items.map(({ value }) => value) };
  }
  const fact = at.fact(field);
  return { fact: assessedFact(named, fact), kind: model.kind === 'link' ? 'LINK' : 'VALUE', value: fact.value };
}

interface Derives {
  derived(field: DerivedField, args: DerivedArguments): ReturnType<DerivedField['derive']>;
}

/** Paths of the links to persons inside a record: `husband.resolvesTo`. */
export function partiesOf(entity: EntityName): readonly string[] {
  return Object.entries(judgedFields(entity)).flatMap(([path, { kind, type }]) =>
    kind === 'link' && type === 'Person' && path.includes('.') ? [path] : [],
  );
}
