import { type EntityName, type FieldModel, linkParts, model } from '../generated/model.ts';

/**
 * The fields of an entity by the paths under which they are judged: those of the schema and, as `mother.resolvesTo`, the
 * links inside their values. What a field with a link inside quotes, the link quotes.
 */
export function judgedFields(entity: EntityName): Readonly<Record<string, FieldModel>> {
  let fields = known.get(entity);
  if (!fields) {
    fields = Object.fromEntries(Object.entries(model[entity].fields).flatMap(withParts));
    known.set(entity, fields);
  }
  return fields;
}
const known = new Map<EntityName, Readonly<Record<string, FieldModel>>>();

/** `mother` of `mother.resolvesTo`: what a register is asked for. */
export function fieldOf(path: string): string {
  return path.split('.')[0] as string;
}

/** A fact of another entity, found through a link of this one. */
export interface Quoted {
  /** Path of the link. */
  readonly through: string;
  readonly entity: EntityName;
  readonly field: string;
}

/** What the fact at a path quotes; null for all but those of records. */
export function quotedBy(entity: EntityName, path: string): Quoted | null {
  const quotes = judgedFields(entity)[path]?.quotes;
  if (!quotes) return null;
  const [link] = Object.entries(linksIn(model[entity].fields[quotes.party]));
  if (!link) throw new Error(`${entity}.${quotes.party} holds no link; run \`npm run codegen\`.`);
  return { through: `${quotes.party}.${link[0]}`, entity: link[1], field: quotes.field };
}

function withParts([field, whole]: [string, FieldModel]): [string, FieldModel][] {
  const parts = Object.entries(linksIn(whole));
  if (parts.length === 0) return [[field, whole]];
  const { quotes, ...held } = whole;
  return [
    [field, held],
    ...parts.map(([part, type]): [string, FieldModel] => [
      `${field}.${part}`,
      { ...held, kind: 'link', type, ...(quotes && { quotes }) },
    ]),
  ];
}

function linksIn(field: FieldModel | undefined): Readonly<Record<string, EntityName>> {
  return (field?.kind === 'value' && linkParts[field.type]) || {};
}
