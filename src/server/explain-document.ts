import {
  type ASTNode,
  type ASTVisitor,
  BREAK,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getLocation,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  type Source,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type ErrorCode, Refusal, type Words } from '../graph/errors.ts';
import { inputFormat } from './input-format.ts';

/** Where the schema stands at one node of a document; everything here is the schema's own. */
interface Place {
  /** Kind of the node; for a bare name the kind of what it names. */
  readonly kind: Kind;
  readonly parent: GraphQLCompositeType | null;
  readonly field: GraphQLField<unknown, unknown> | null;
  readonly directive: { readonly name: string; readonly args: readonly GraphQLArgument[] } | null;
  readonly input: GraphQLInputType | null;
  readonly parentInput: GraphQLInputType | null;
}

/**
 * Says anew, from positions and the schema alone, what graphql-js found wrong with a document. Its own messages quote
 * what was submitted, so none of their text is used: the kind of the node and the schema around it decide.
 */
export function explainDocumentError(error: GraphQLError, schema: GraphQLSchema): Refusal {
  const node = error.nodes?.[0];
  const source = node?.loc?.source ?? error.source;
  if (source === undefined) return new Refusal('BAD_REQUEST');
  const offset = node?.loc?.start ?? error.positions?.[0] ?? 0;
  const position = getLocation(source, offset);
  const refuse = (code: ErrorCode, words: Words = {}) =>
    new Refusal(code, { ...position, ...words }, { source, positions: [offset] });
  if (node === undefined) return refuse('SYNTAX');

  const place = placeOf(node, source, schema);
  switch (place.kind) {
    case Kind.FIELD:
      if (place.field === null) return unknownField(place, refuse);
      return (error.nodes?.length ?? 0) > 1 ? refuse('CONFLICTING_FIELDS') : misusedField(node, place.field, refuse);
    case Kind.SELECTION_SET: {
      const type = place.field && getNamedType(place.field.type);
      return type && !isCompositeType(type)
        ? refuse('SELECTION_NOT_ALLOWED', { type: type.name })
        : refuse('INVALID_DOCUMENT');
    }
    case Kind.ARGUMENT:
      return unknownArgument(place, refuse);
    case Kind.NAMED_TYPE:
      return refuse('UNKNOWN_TYPE');
    case Kind.FRAGMENT_DEFINITION:
    case Kind.FRAGMENT_SPREAD:
    case Kind.INLINE_FRAGMENT:
      return refuse('FRAGMENT_MISUSED');
    case Kind.DIRECTIVE:
      return misusedDirective(place, schema, refuse);
    case Kind.VARIABLE:
    case Kind.VARIABLE_DEFINITION:
      return refuse('VARIABLE_MISUSED');
    case Kind.OBJECT_FIELD:
      return place.parentInput === null ? refuse('INVALID_DOCUMENT') : invalid(place.parentInput, refuse);
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.NULL:
    case Kind.ENUM:
    case Kind.LIST:
    case Kind.OBJECT:
      return place.input === null ? refuse('INVALID_DOCUMENT') : invalid(place.input, refuse);
    default:
      return refuse('INVALID_DOCUMENT');
  }
}

type Refuse = (code: ErrorCode, words?: Words) => Refusal;

function unknownField({ parent }: Place, refuse: Refuse): Refusal {
  return parent === null
    ? refuse('INVALID_DOCUMENT')
    : refuse('UNKNOWN_FIELD', { type: parent.name, offers: fieldsOf(parent) });
}

function misusedField(node: ASTNode, field: GraphQLField<unknown, unknown>, refuse: Refuse): Refusal {
  const given = new Set(node.kind === Kind.FIELD ? node.arguments?.map((argument) => argument.name.value) : []);
  const missing = field.args.filter((argument) => isRequiredArgument(argument) && !given.has(argument.name));
  if (missing.length > 0) return refuse('MISSING_ARGUMENT', { owner: field.name, offers: argumentList(missing) });
  const type = getNamedType(field.type);
  return isCompositeType(type)
    ? refuse('MISSING_SELECTION', { type: type.name, offers: fieldsOf(type) })
    : refuse('INVALID_DOCUMENT');
}

function unknownArgument({ field, directive, parent }: Place, refuse: Refuse): Refusal {
  if (directive)
    return refuse('UNKNOWN_ARGUMENT', { owner: `@${directive.name}`, offers: argumentList(directive.args) });
  if (field === null) return refuse('INVALID_DOCUMENT');
  const owner = parent === null ? field.name : `${parent.name}.${field.name}`;
  return refuse('UNKNOWN_ARGUMENT', { owner, offers: argumentList(field.args) });
}

function misusedDirective({ directive }: Place, schema: GraphQLSchema, refuse: Refuse): Refusal {
  const required = directive?.args.filter(isRequiredArgument) ?? [];
  if (directive && required.length > 0) {
    return refuse('MISSING_ARGUMENT', { owner: `@${directive.name}`, offers: argumentList(required) });
  }
  const known = schema.getDirectives().map(({ name }) => `@${name}`);
  return refuse('DIRECTIVE_MISUSED', { offers: known.join(', ') });
}

function invalid(type: GraphQLInputType, refuse: Refuse): Refusal {
  return refuse('INVALID_VALUE', { type: String(type), format: inputFormat(type), place: '' });
}

function fieldsOf(type: GraphQLCompositeType): string {
  const known = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
  return [...known, '__typename'].join(', ');
}

const nothing = { vi: '(không có)', en: '(none)' };
function argumentList(args: readonly GraphQLArgument[]): string | typeof nothing {
  return args.length === 0 ? nothing : args.map((argument) => `${argument.name}: ${argument.type}`).join(', ');
}

/** Finds the node again in its document, because an error carries the node without what surrounds it. */
function placeOf(node: ASTNode, source: Source, schema: GraphQLSchema): Place {
  const types = new TypeInfo(schema);
  let place: Place = { kind: node.kind, parent: null, field: null, directive: null, input: null, parentInput: null };
  const visitor: ASTVisitor = {
    enter(candidate, _key, parent) {
      if (candidate.kind !== node.kind || candidate.loc?.start !== node.loc?.start) return undefined;
      const parentInput = types.getParentInputType() ?? null;
      place = {
        kind: node.kind === Kind.NAME && parent !== undefined && 'kind' in parent ? namedBy(parent.kind) : node.kind,
        parent: types.getParentType() ?? null,
        field: types.getFieldDef() ?? null,
        directive: types.getDirective() ?? null,
        input: types.getInputType() ?? null,
        parentInput: parentInput && isInputObjectType(getNamedType(parentInput)) ? parentInput : null,
      };
      return BREAK;
    },
  };
  visit(parse(source), visitWithTypeInfo(types, visitor));
  return place;
}

/** Errors about the name of a field or argument are about its repetition, which no node kind tells. */
function namedBy(kind: Kind): Kind {
  return kind === Kind.FRAGMENT_SPREAD || kind === Kind.FRAGMENT_DEFINITION || kind === Kind.VARIABLE
    ? kind
    : Kind.NAME;
}
