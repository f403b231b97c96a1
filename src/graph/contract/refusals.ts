import {
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  specifiedScalarTypes,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { Authored } from './authored.ts';
import { appliedArguments } from './directive.ts';
import { isLinkPart, linkTarget } from './link-parts.ts';
import { isNumberCheck, numberChecks } from './number-check.ts';
import { wrapperName } from './wrapper.ts';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const SCALARS = new Set(specifiedScalarTypes.map((scalar) => scalar.name));

/** Every use of `@fact` and `@entity` that cannot be wrapped rightly, each as a sentence with its place and its remedy. */
export function refusals(authored: Authored): string[] {
  return [...authored.types.values()].flatMap((type) => [
    ...entityRefusals(type),
    ...markedElsewhere(type),
    ...(type.kind === Kind.OBJECT_TYPE_DEFINITION
      ? (type.fields ?? []).flatMap((field) => fieldRefusals(authored, type, field))
      : []),
  ]);
}

function entityRefusals(type: TypeDefinitionNode): string[] {
  const name = type.name.value;
  const marked = appliedArguments(type, 'entity');
  if (!marked) return [];
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [`${name}: @entity marks object types only; remove it.`];
  const refused = labelRefusals(name, 'entity', marked);
  if (!type.interfaces?.some((one) => one.name.value === 'Node')) {
    refused.push(`${name}: @entity without \`implements Node\`; add it, the build adds \`id\`.`);
  }
  if (type.fields?.some((field) => field.name.value === 'id')) {
    refused.push(`${name}.id: the build adds \`id: ID!\` to every @entity; remove the field.`);
  }
  return refused;
}

/** `@fact` where no register could answer: on interfaces and inputs. */
function markedElsewhere(type: TypeDefinitionNode): string[] {
  if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION && type.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return [];
  const what = type.kind === Kind.INTERFACE_TYPE_DEFINITION ? 'an interface' : 'an input';
  return (type.fields ?? [])
    .filter((field) => appliedArguments(field, 'fact'))
    .map(
      (field) =>
        `${type.name.value}.${field.name.value}: @fact on ${what}; mark the field of the @entity types instead.`,
    );
}

function fieldRefusals(authored: Authored, type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): string[] {
  const marked = appliedArguments(field, 'fact');
  if (!marked) return [];
  const path = `${type.name.value}.${field.name.value}`;
  if (ROOTS.has(type.name.value)) {
    return [`${path}: @fact on a field of ${type.name.value}; return an @entity and mark its fields.`];
  }
  if (!appliedArguments(type, 'entity')) {
    return [
      hasIdentity(type)
        ? `${path}: @fact in a type that is not @entity; mark ${type.name.value} @entity, or the field not as a fact.`
        : `${path}: @fact inside the value object ${type.name.value}; a value is judged whole, mark the field that holds it.`,
    ];
  }
  const refused = labelRefusals(path, 'fact', marked);
  const halfLife = marked.halfLifeDays;
  if (halfLife !== undefined && !(Number.isInteger(halfLife) && Number(halfLife) > 0)) {
    refused.push(`${path}: halfLifeDays must be a positive whole number of days; leave it out if the data do not age.`);
  }
  if (marked.check !== undefined && !isNumberCheck(marked.check)) {
    refused.push(`${path}: no check is named ${marked.check}; write one of ${numberChecks.join(', ')}.`);
  }
  return [...refused, ...typeRefusals(authored, path, field.type)];
}

function labelRefusals(path: string, directive: string, marked: Readonly<Record<string, unknown>>): string[] {
  return ['vi', 'en']
    .filter((language) => typeof marked[language] !== 'string' || !marked[language].trim())
    .map(
      (language) => `${path}: @${directive} without a label in \`${language}\`; write @${directive}(vi: "…", en: "…").`,
    );
}

function typeRefusals(authored: Authored, path: string, type: TypeNode): string[] {
  if (type.kind === Kind.NON_NULL_TYPE) {
    return [
      `${path}: @fact on ${print(type)}; write ${print(type.type)}, for a register can always be without an answer.`,
    ];
  }
  if (type.kind === Kind.LIST_TYPE) {
    if (type.type.kind === Kind.NON_NULL_TYPE) {
      return [`${path}: @fact on a list of non-null items (${print(type)}); write [${print(type.type.type)}].`];
    }
    const item = type.type.kind === Kind.NAMED_TYPE ? authored.types.get(type.type.name.value) : undefined;
    return item && appliedArguments(item, 'entity')
      ? []
      : [`${path}: @fact on a list of values (${print(type)}); only entities form sets, make its items an @entity.`];
  }
  const name = type.name.value;
  const target = authored.types.get(name);
  if (!target) return SCALARS.has(name) ? [] : [unknownType(authored, path, name)];
  return targetRefusals(authored, path, target);
}

function unknownType(authored: Authored, path: string, name: string): string {
  const base = /^(.+?)(Fact|Link|LinkSet)$/.exec(name)?.[1];
  if (base === undefined) return `${path}: the type ${name} does not exist; define it.`;
  return authored.types.has(base) || SCALARS.has(base)
    ? `${path}: ${name} is written by the build; write ${base} and mark the field @fact.`
    : `${path}: ${name} would wrap ${base}, which does not exist; define ${base} as an @entity.`;
}

/** What a fact may hold: a scalar, an enum, a plain value object, an entity. */
function targetRefusals(authored: Authored, path: string, target: TypeDefinitionNode): string[] {
  const name = target.name.value;
  if (target.kind === Kind.SCALAR_TYPE_DEFINITION || target.kind === Kind.ENUM_TYPE_DEFINITION) return [];
  if (target.kind !== Kind.OBJECT_TYPE_DEFINITION || ROOTS.has(name)) {
    return [`${path}: @fact on ${name}, which is no scalar, enum, value object or entity; use one of these.`];
  }
  if (appliedArguments(target, 'entity')) return [];
  if (hasIdentity(target)) {
    return [
      `${path}: ${wrapperName(name, 'link')} of ${name}, which is not an entity; mark ${name} @entity, or remove @fact.`,
    ];
  }
  return valueObjectRefusals(authored, path, target, new Set());
}

/** Parts of a value object are plain: they have no identity, and the only argument they take is a language. */
function valueObjectRefusals(
  authored: Authored,
  path: string,
  value: ObjectTypeDefinitionNode,
  within: ReadonlySet<string>,
): string[] {
  const nested = new Set([...within, value.name.value]);
  return (value.fields ?? []).flatMap((part) => {
    if (within.size === 0 && isLinkPart(authored, part)) return [];
    const place = `${value.name.value}.${part.name.value} (held by the fact ${path})`;
    if (part.arguments?.length) {
      const isText = print(part.type) === 'String!' && part.arguments.every((one) => one.name.value === 'lang');
      return isText ? [] : [`${place}: takes arguments; a part is plain, only \`(lang: Language): String!\` may.`];
    }
    const target = authored.types.get(innermost(part.type));
    if (!target && linkTarget(authored, innermost(part.type))) return [`${place}: ${linkPartRemedy(part)}`];
    if (!target || target.kind === Kind.SCALAR_TYPE_DEFINITION || target.kind === Kind.ENUM_TYPE_DEFINITION) return [];
    return target.kind === Kind.OBJECT_TYPE_DEFINITION && !hasIdentity(target) && !nested.has(target.name.value)
      ? valueObjectRefusals(authored, path, target, nested)
      : [`${place}: ${target.name.value} inside a value object; parts are scalars, enums or other value objects.`];
  });
}

function linkPartRemedy(part: FieldDefinitionNode): string {
  const name = innermost(part.type);
  return `a link inside a value is ${name}!, without arguments, in the value object that the fact itself holds.`;
}

function hasIdentity(type: ObjectTypeDefinitionNode): boolean {
  return appliedArguments(type, 'entity') !== null || !!type.interfaces?.some((one) => one.name.value === 'Node');
}

function innermost(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type);
}
