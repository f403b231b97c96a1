import { model } from '../../generated/model.ts';
import type { MappedSource } from './mapped.ts';
import { dashed } from './source-text.ts';

/** A file of the schema for an entity that it does not have yet. */
export interface SchemaAddition {
  readonly file: string;
  readonly text: string;
}

/** The field of Person that links to things: the schema's own, else one named after them; null if the schema has the things without one. */
export function linkField(entity: string): string | null {
  const known = Object.entries(model.Person.fields).find(([, { kind, type }]) => kind === 'set' && type === entity);
  if (known) return known[0];
  if (Object.hasOwn(model, entity)) return null;
  const one = entity.charAt(0).toLowerCase() + entity.slice(1);
  return /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(one) ? `${one}es` : `${one}s`;
}

/** The type of things, and the field of Person that links to them if persons do. */
export function schemaAddition({ entity, table, fields }: MappedSource, link: string | null): SchemaAddition {
  const label = (text: string) => `@fact(vi: ${JSON.stringify(text)}, en: ${JSON.stringify(text)})`;
  const described = (text: string) => `"${text.replaceAll('"', "'")}"`;
  const name = JSON.stringify(table.name);
  const lines = fields.flatMap(({ field, column, reading }) => [
    `  ${described(`Column ${column.name}.`)}`,
    `  ${field}: ${reading.type} ${label(column.name)}`,
  ]);
  const person = `
extend type Person {
  ${described(`What ${table.name} holds about the person.`)}
  ${link}: [${entity}] ${label(table.name)}
}
`;
  return {
    file: `${dashed(entity)}.graphql`,
    text: `${described(`Written by connector new from the table ${table.name}: say what it is, and label it in both languages.`)}
type ${entity} implements Node @entity(vi: ${name}, en: ${name}) {
${lines.join('\n')}
}
${link === null ? '' : person}`,
  };
}
