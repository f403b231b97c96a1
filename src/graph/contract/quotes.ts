import { Kind } from 'graphql';
import type { Authored } from './authored.ts';
import { appliedArguments } from './directive.ts';
import type { LinkParts } from './link-parts.ts';
import type { FactKind } from './wrapper.ts';

/** As `@quotes` names it: a party of the same record, and a fact of the one whom it resolves to. */
export interface Quote {
  readonly party: string;
  readonly field: string;
}

/** What of an entity and its facts decides whether they can quote. */
interface QuotingEntity {
  readonly name: string;
  readonly facts: readonly QuotingFact[];
}
interface QuotingFact {
  readonly name: string;
  readonly kind: FactKind;
  readonly type: string;
  readonly quotes: Quote | null;
}

/** Every `@quotes` that has nothing to quote, as a sentence with its place and its remedy. */
export function quoteRefusals(authored: Authored, entities: readonly QuotingEntity[], linkParts: LinkParts): string[] {
  const facts = entities.flatMap((entity) =>
    entity.facts.flatMap((fact) => {
      const wrong = fact.quotes && misquoted(entity, fact, fact.quotes, entities, linkParts);
      return wrong ? [`${entity.name}.${fact.name}: ${wrong}`] : [];
    }),
  );
  return [...facts, ...markedElsewhere(authored)];
}

function misquoted(
  entity: QuotingEntity,
  fact: QuotingFact,
  { party, field }: Quote,
  entities: readonly QuotingEntity[],
  linkParts: LinkParts,
): string | null {
  const holder = entity.facts.find(({ name, kind }) => name === party && kind === 'value');
  const targets = Object.values((holder && linkParts.get(holder.type)) ?? {});
  const [target] = targets;
  if (target === undefined || targets.length > 1) {
    return `@quotes the party \`${party}\`, which is no fact of ${entity.name} with one link inside; name one that is.`;
  }
  const quoted = entities.find(({ name }) => name === target)?.facts.find(({ name }) => name === field);
  if (!quoted) return `@quotes ${target}.${field}, which is no fact; name a fact of ${target}.`;
  const links = Object.values((fact.kind === 'value' && linkParts.get(fact.type)) || {});
  const isPlain = fact.kind === 'value' && quoted.kind === 'value' && links.length === 0;
  const same = isPlain && fact.type === quoted.type;
  const inside = quoted.kind === 'link' && links.length === 1 && links[0] === quoted.type;
  if (same || inside) return null;
  return `@quotes ${target}.${field} of type ${quoted.type}; a field quotes a plain value of its own type, or a party a link.`;
}

function markedElsewhere(authored: Authored): string[] {
  return [...authored.types.values()].flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return (type.fields ?? [])
      .filter((field) => appliedArguments(field, 'quotes') && !appliedArguments(field, 'fact'))
      .map((field) => `${type.name.value}.${field.name.value}: @quotes on what is no fact; mark the field @fact too.`);
  });
}
