import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { Arguments, type Subjects } from './arguments.ts';
import { Choices } from './choices.ts';

/** A valid document whose first operation is to be executed with each of the sets of variables. */
export interface GeneratedOperation {
  readonly text: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** Most fields that a document selects, those of fragments counted once; most parts of one selection set. */
const mostFields = 80;
const widest = 6;
/** Most selection sets inside each other, from the root on; of the schema's own description, which is large, fewer. */
const deepest = 11;
const deepestInSchema = 4;

/** What of the fields still to be selected may lie below the next one: something is left for those beside it. */
const share = 0.7;

/** Fields that are chosen more often than those beside them: they lead on, or to something in most registers. */
const likelyFields = new Set([
  ...['value', 'items', 'edges', 'node', 'resolvesTo', 'completeness', 'evidence'],
  ...[
    'fullName',
    'dateOfBirth',
    'sex',
    'residence',
    'household',
    'mother',
    'father',
    'children',
    'marriages',
    'members',
  ],
  ...['birthRegistrations', 'healthInsurance', 'identityPapers', 'person', 'address', 'child', 'maritalStatus'],
]);
/** Fields of Query, as often as they stand here; the first is the simplest. */
const roots = [
  ...['person', 'persons', 'person', 'persons', 'person', 'persons', 'person', 'persons', 'household', 'household'],
  ...[
    'node',
    'nodes',
    'node',
    'searchPersons',
    'searchPersons',
    'matchPerson',
    'registers',
    'rules',
    '__schema',
    '__type',
  ],
];

export function operationFrom(
  numbers: readonly number[],
  schema: GraphQLSchema,
  subjects: Subjects,
): GeneratedOperation {
  return new Generator(new Choices(numbers), schema, subjects).operation();
}

/** Where a selection stands. */
interface Place {
  readonly depth: number;
  /** Objects of several types come here: what is selected of one must not get in another's way. */
  readonly isMixed: boolean;
  /** The type of what comes here, where an interface is selected from; null where nothing tells. */
  readonly likely: GraphQLObjectType | null;
  /** How many fields the document may have when the selection ends. */
  readonly until: number;
}

/** Writes one document. Selections that meet in one place of the answer never contradict each other, see `#key`. */
class Generator {
  readonly #choices: Choices;
  readonly #hasDirectives: boolean;
  readonly #schema: GraphQLSchema;
  readonly #arguments: Arguments;
  readonly #fragments = new Map<string, { readonly on: GraphQLCompositeType; readonly text: string }>();
  /** The number of each text of arguments, and the one text with which a field stands without an alias. */
  readonly #argumentTexts = new Map<string, number>();
  readonly #plain = new Map<string, string>();
  #fields = 0;

  constructor(choices: Choices, schema: GraphQLSchema, subjects: Subjects) {
    this.#choices = choices;
    // The hub interprets operations with directives; most are to be compiled.
    this.#hasDirectives = choices.percent(30);
    this.#schema = schema;
    this.#arguments = new Arguments(choices, subjects);
  }

  operation(): GeneratedOperation {
    const query = this.#schema.getQueryType() as GraphQLObjectType;
    const selection = this.#selection(query, { depth: 0, isMixed: false, likely: null, until: mostFields });
    const { declarations, values } = this.#arguments;
    const isNamed = this.#choices.percent(50);
    const parts = [isNamed ? `query Asked${declarations} ${selection}` : `query ${declarations} ${selection}`];
    if (isNamed && this.#choices.percent(20)) parts.push('query Other { __typename }');
    for (const [name, { on, text }] of this.#fragments) parts.push(`fragment ${name} on ${on} ${text}`);
    return { text: parts.join('\n'), variables: this.#choices.percent(50) ? values : [values[0]] };
  }

  #selection(type: GraphQLCompositeType, place: Place): string {
    const parts: string[] = [];
    do parts.push(this.#part(type, place));
    while (parts.length < widest && this.#fields < place.until && this.#choices.percent(place.depth === 0 ? 40 : 70));
    return `{ ${parts.join(' ')} }`;
  }

  #part(type: GraphQLCompositeType, place: Place): string {
    const choices = this.#choices;
    if (this.#fields >= place.until || place.depth >= deepest) return '__typename';
    if (!choices.percent(isAbstractType(type) ? 60 : 22)) return this.#field(type, place);
    const on = this.#condition(type, place);
    const isMixed = place.isMixed || isAbstractType(on);
    const below = { ...place, isMixed, likely: isObjectType(type) ? type : place.likely, depth: place.depth + 1 };
    // A fragment of an object type is written inline where types mix, so that its keys can bear the type's name.
    if (choices.percent(50) && !(place.isMixed && isObjectType(on))) return this.#spread(on, below);
    const condition = on === type && choices.percent(30) ? '' : ` on ${on}`;
    return `...${condition}${this.#directives()} ${this.#selection(on, below)}`;
  }

  /** A type that a fragment can have here. */
  #condition(type: GraphQLCompositeType, { likely }: Place): GraphQLCompositeType {
    const choices = this.#choices;
    if (isObjectType(type)) {
      const interfaces: readonly GraphQLInterfaceType[] = type.getInterfaces();
      return choices.percent(60) && interfaces.length > 0 ? choices.pick(interfaces) : type;
    }
    if (choices.percent(25)) return type;
    const possible = this.#schema.getPossibleTypes(type);
    const expected = likely ?? possible.find(({ name }) => name === 'Person');
    return expected && choices.percent(75) ? expected : choices.pick(possible);
  }

  #spread(on: GraphQLCompositeType, place: Place): string {
    // Used again deeper down, a fragment of the schema's description would soon be deeper than graphql-js allows.
    const known = isIntrospectionType(on)
      ? []
      : [...this.#fragments].filter(([, fragment]) => fragment.on === on).map(([name]) => name);
    if (known.length > 0 && this.#choices.percent(40)) {
      return `...${this.#choices.pick(known)}${this.#directives()}`;
    }
    const text = this.#selection(on, place);
    const name = `F${this.#fragments.size}`;
    this.#fragments.set(name, { on, text });
    return `...${name}${this.#directives()}`;
  }

  #field(type: GraphQLCompositeType, { depth, isMixed, until }: Place): string {
    this.#fields++;
    if (isUnionType(type) || this.#choices.percent(4)) return this.#key('__typename', '');
    const field = this.#chosen(type, depth);
    if (!field) return '__typename';
    const args = this.#arguments.of(field.args);
    const key = this.#key(field.name, args, isMixed && isObjectType(type) ? type.name : null);
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return `${key}${args}${this.#directives()}`;
    const isOfSchema = field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
    const below: Place = {
      depth: 1 + (isOfSchema ? deepest - deepestInSchema : depth),
      isMixed: isAbstractType(named),
      likely: null,
      until: this.#fields + Math.ceil((until - this.#fields) * share),
    };
    return `${key}${args}${this.#directives()} ${this.#selection(named, below)}`;
  }

  #chosen(type: GraphQLObjectType | GraphQLInterfaceType, depth: number): GraphQLField<unknown, unknown> | undefined {
    const choices = this.#choices;
    if (type === this.#schema.getQueryType()) {
      const name = choices.pick(roots);
      if (name === '__schema') return SchemaMetaFieldDef;
      return name === '__type' ? TypeMetaFieldDef : type.getFields()[name];
    }
    const isLast = depth + 1 >= deepest;
    const all = Object.values(type.getFields()).filter((each) => !isLast || !isCompositeType(getNamedType(each.type)));
    const likely = all.filter(({ name }) => likelyFields.has(name));
    if (likely.length > 0 && choices.percent(65)) return choices.pick(likely);
    return all.length > 0 ? choices.pick(all) : undefined;
  }

  /**
   * The field under its name or an alias. One key never means two things where selections meet: it has the field's name
   * in it and, but for one text of arguments in the document, a number for the arguments; and the type's name where
   * objects of several types meet.
   */
  #key(name: string, args: string, typeName: string | null = null): string {
    if (name === '__typename') return this.#choices.percent(50) ? 'a___typename: __typename' : name;
    if (!this.#plain.has(name)) this.#plain.set(name, args);
    const number = this.#argumentTexts.get(args) ?? this.#argumentTexts.size;
    this.#argumentTexts.set(args, number);
    const parts = [
      ...(typeName === null ? [] : [typeName]),
      ...(this.#plain.get(name) === args ? [] : [`x${number}`]),
      ...(this.#choices.percent(20) ? [this.#choices.pick(['a', 'b'])] : []),
    ];
    return parts.length === 0 ? name : `${[...parts, name].join('_')}: ${name}`;
  }

  /** More often such that what bears them is selected. */
  #directives(): string {
    if (!this.#hasDirectives || !this.#choices.percent(8)) return '';
    const include = () => ` @include(if: ${this.#arguments.condition(true)})`;
    const skip = () => ` @skip(if: ${this.#arguments.condition(false)})`;
    if (this.#choices.percent(20)) return include() + skip();
    return this.#choices.percent(50) ? include() : skip();
  }
}
