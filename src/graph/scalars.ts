import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType, Kind, type ValueNode } from 'graphql';
import { isPartialDate } from '../connect/transforms/partial-date.ts';

/** What a scalar accepts as input. */
const accepts: Readonly<Record<string, (value: string) => boolean>> = {
  PersonalId: (value) => /^\d{12}$/.test(value),
  PartialDate: isPartialDate,
  DateTime: (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value)),
  FactRef: (value) => /^[\w-]+$/.test(value),
};

/** Gives the authored scalars of a schema their checks on input. */
export function checkScalars(schema: GraphQLSchema): void {
  for (const [name, accept] of Object.entries(accepts)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) throw new Error(`The public schema has no scalar ${name}.`);
    const parse = (value: unknown, node?: ValueNode) => {
      if (typeof value === 'string' && accept(value)) return value;
      throw new GraphQLError(`Not a ${name}.`, { nodes: node ?? null });
    };
    const scalar: GraphQLScalarType = type;
    scalar.parseValue = (value) => parse(value);
    scalar.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node);
  }
}
