import {
  Kind,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { Contract, FactField } from './contract.ts';
import { numberChecks } from './number-check.ts';

const PLAIN: Readonly<Record<string, string>> = {
  String: 'string',
  ID: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
};

const HEAD = `// Written by \`npm run codegen\` from schema/*.graphql. Do not edit.

declare const scalar: unique symbol;

/** The same words in both languages of the product. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
`;

const MIDDLE = `/** Points to an entity by its key in the registers. */
export interface Link<E extends EntityName> {
  readonly entity: E;
  readonly key: string;
}
`;

const TAIL = `export type EntityName = keyof EntityFields;
export type FieldName<E extends EntityName = EntityName> = E extends EntityName ? keyof EntityFields[E] & string : never;
/** \`Person.dateOfBirth\` */
export type FieldPath = { [E in EntityName]: \`\${E}.\${keyof EntityFields[E] & string}\` }[EntityName];

/** The checks that numbers of a kind obey. */
export type NumberCheck = ${numberChecks.map((name) => `'${name}'`).join(' | ')};

export interface FieldModel {
  readonly kind: 'value' | 'link' | 'set';
  /** Scalar, enum or value object; for links and sets the entity. */
  readonly type: string;
  readonly label: Text;
  readonly halfLifeDays: number | null;
  /** Whether it is sensitive personal data; absent if it is not. */
  readonly sensitive?: true;
  /** The check that its numbers obey; absent if there is none. */
  readonly check?: NumberCheck;
  /**
   * Of a record: its value is the record's own, its flags those of that claim in a fact of the one whom a party resolves
   * to. If that fact is a link, it is the link inside the party that quotes.
   */
  readonly quotes?: { readonly party: string; readonly field: string };
}
export interface EntityModel {
  readonly label: Text;
  /** Whether it is a record of an event that happens once in a life; absent if it is not. */
  readonly once?: true;
  readonly fields: Readonly<Record<string, FieldModel>>;
}
/** What a value of a type looks like as data: the words of a closed set, or the parts of a value object. */
export type Shape =
  | { readonly words: readonly string[] }
  | { readonly parts: Readonly<Record<string, { readonly type: string; readonly list: boolean; readonly nullable: boolean }>> };
`;

/** Source of src/generated/model.ts: what connectors, gather and quality know of the schema, without GraphQL. */
export function modelModule(contract: Contract): string {
  const types = [...contract.types.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  const values = valueObjects(contract);
  return [
    HEAD,
    ...types.map(brandedScalar),
    ...types.map(enumUnion),
    ...types.map((type) =>
      values.has(type.name.value) ? valueObject(contract, type as ObjectTypeDefinitionNode) : '',
    ),
    MIDDLE,
    entityFields(contract),
    TAIL,
    modelConstant(contract),
    linkPartsConstant(contract),
    shapesConstant(contract, values),
  ]
    .filter(Boolean)
    .join('\n');
}

function brandedScalar(type: TypeDefinitionNode): string {
  if (type.kind !== Kind.SCALAR_TYPE_DEFINITION) return '';
  const name = type.name.value;
  return `${comment(type)}export type ${name} = string & { readonly [scalar]: '${name}' };\n`;
}

function enumUnion(type: TypeDefinitionNode): string {
  if (type.kind !== Kind.ENUM_TYPE_DEFINITION) return '';
  const members = (type.values ?? []).map((value) => `\n  | '${value.name.value}'`);
  return `${comment(type)}export type ${type.name.value} =${members.join('')};\n`;
}

/** The value objects that a fact holds, and their parts. */
function valueObjects(contract: Contract): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const type = contract.types.get(name);
    if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION || found.has(name)) return;
    found.add(name);
    for (const field of type.fields ?? []) visit(innermost(field.type));
  };
  for (const fact of contract.entities.flatMap((entity) => entity.facts)) if (fact.kind === 'value') visit(fact.type);
  return found;
}

function valueObject(contract: Contract, type: ObjectTypeDefinitionNode): string {
  const parts = (type.fields ?? []).map((field) => {
    // A part with arguments is a text in the language asked for; as data it is the text in both.
    const linked = contract.linkParts.get(type.name.value)?.[field.name.value];
    const plain = field.arguments?.length ? 'Text' : nullable(contract, field.type);
    const data = linked ? `Link<'${linked}'> | null` : plain;
    return `${comment(field, '  ')}  readonly ${field.name.value}: ${data};\n`;
  });
  return `${comment(type)}export interface ${type.name.value} {\n${parts.join('')}}\n`;
}

function nullable(contract: Contract, type: TypeNode): string {
  return type.kind === Kind.NON_NULL_TYPE ? present(contract, type.type) : `${present(contract, type)} | null`;
}

function present(contract: Contract, type: Exclude<TypeNode, { readonly kind: Kind.NON_NULL_TYPE }>): string {
  return type.kind === Kind.LIST_TYPE
    ? `readonly (${nullable(contract, type.type)})[]`
    : (PLAIN[type.name.value] ?? type.name.value);
}

function entityFields(contract: Contract): string {
  const entities = contract.entities.map(({ name, facts }) => {
    const fields = facts.map((fact) => `${comment(fact.node, '    ')}    ${fact.name}: ${claimed(fact)};\n`);
    return `  ${name}: {\n${fields.join('')}  };\n`;
  });
  return `/** What a register can claim for each field; for a set, one item of it. */\nexport interface EntityFields {\n${entities.join('')}}\n`;
}

function claimed({ kind, type }: FactField): string {
  return kind === 'value' ? (PLAIN[type] ?? type) : `Link<'${type}'>`;
}

function modelConstant(contract: Contract): string {
  const entities = contract.entities.map(({ name, label, once, facts }) => {
    const fields = facts.map(({ name: field, ...fact }) => {
      const { kind, type, halfLifeDays, sensitive, check, quotes } = fact;
      const quoting = quotes ? `, quotes: { party: '${quotes.party}', field: '${quotes.field}' }` : '';
      return `      ${field}: { kind: '${kind}', type: '${type}', label: ${literal(fact.label)}, halfLifeDays: ${halfLifeDays}${sensitive ? ', sensitive: true' : ''}${check ? `, check: '${check}'` : ''}${quoting} },\n`;
    });
    return `  ${name}: {\n    label: ${literal(label)},\n${once ? '    once: true,\n' : ''}    fields: {\n${fields.join('')}    },\n  },\n`;
  });
  return `export const model: { readonly [E in EntityName]: EntityModel } = {\n${entities.join('')}};\n`;
}

function linkPartsConstant(contract: Contract): string {
  const values = [...contract.linkParts].map(([value, parts]) => {
    const entries = Object.entries(parts).map(([part, entity]) => `${part}: '${entity}'`);
    return `  ${value}: { ${entries.join(', ')} },\n`;
  });
  const about = '/** The links inside value objects: by type and part, the entity that they point to. */\n';
  const type = 'Readonly<Record<string, Readonly<Record<string, EntityName>>>>';
  return `${about}export const linkParts: ${type} = {\n${values.join('')}};\n`;
}

/** The closed sets, and the value objects that facts hold; a part with a text in each language has the type `Text`. */
function shapesConstant(contract: Contract, values: ReadonlySet<string>): string {
  const types = [...contract.types.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  const entries = types.flatMap((type) => {
    const { value: name } = type.name;
    if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
      return [`  ${name}: { words: [${(type.values ?? []).map((word) => `'${word.name.value}'`).join(', ')}] },\n`];
    }
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || !values.has(name)) return [];
    const parts = (type.fields ?? []).map((field) => {
      const nullable = field.type.kind !== Kind.NON_NULL_TYPE;
      const outer = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type;
      const linked = contract.linkParts.get(name)?.[field.name.value];
      const type = field.arguments?.length ? 'Text' : (linked ?? innermost(field.type));
      const list = outer.kind === Kind.LIST_TYPE;
      return `${field.name.value}: { type: '${type}', list: ${list}, nullable: ${nullable || Boolean(linked)} }`;
    });
    return [`  ${name}: { parts: { ${parts.join(', ')} } },\n`];
  });
  const about = '/** By type, what its values look like. Scalars are not in it. */\n';
  return `${about}export const shapes: Readonly<Record<string, Shape>> = {\n${entries.join('')}};\n`;
}

function literal({ vi, en }: { readonly vi: string; readonly en: string }): string {
  return `{ vi: ${JSON.stringify(vi)}, en: ${JSON.stringify(en)} }`;
}

function innermost(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type);
}

/** The description in the schema as a doc comment. */
function comment({ description }: { readonly description?: StringValueNode | undefined }, indent = ''): string {
  const lines = (description?.value ?? '').replaceAll('*/', '* /').trim().split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
