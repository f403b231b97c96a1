import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** What is wrong with the reasons of `@deprecated`, a sentence each. */
export function wrongDeprecations(schema: GraphQLSchema): readonly string[] {
  const names = new Set(deprecables(schema).map(({ name }) => name));
  return deprecables(schema).flatMap(({ name, reason }) => {
    if (reason === null) return [];
    const successors = [...reason.matchAll(/`([^`]+)`/g)].flatMap(([, one]) => (one === undefined ? [] : [one]));
    const wrong: string[] = [];
    if (!successors.some((one) => one !== name && names.has(one))) {
      wrong.push(`${name}: @deprecated must name its successor, for example \`Person.fullName\`, which must exist.`);
    }
    if (!/\b20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/.test(reason)) {
      wrong.push(`${name}: @deprecated must name the day from which it may be gone, for example 2027-06-30.`);
    }
    return wrong;
  });
}

interface Deprecable {
  /** `Type.field`, `Type.VALUE` or `Type.field(argument:)`. */
  readonly name: string;
  readonly reason: string | null;
}

function deprecables(schema: GraphQLSchema): readonly Deprecable[] {
  return Object.values(schema.getTypeMap()).flatMap((type): Deprecable[] => {
    if (isIntrospectionType(type)) return [];
    if (isEnumType(type)) return type.getValues().map((one) => deprecable(`${type.name}.${one.name}`, one));
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).map((one) => deprecable(`${type.name}.${one.name}`, one));
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      deprecable(`${type.name}.${field.name}`, field),
      ...field.args.map((argument) => deprecable(`${type.name}.${field.name}(${argument.name}:)`, argument)),
    ]);
  });
}

function deprecable(name: string, { deprecationReason }: { deprecationReason?: string | null | undefined }) {
  return { name, reason: deprecationReason ?? null };
}
