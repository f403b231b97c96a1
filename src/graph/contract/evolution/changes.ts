import {
  type BreakingChange,
  BreakingChangeType,
  type DangerousChange,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A change that a client may notice. */
export interface Change {
  /** What changed, as a line of the CHANGELOG names it: `Person.sex`, `Sex.MALE`, `Sex` or `@oneOf`. */
  readonly subject: string;
  /** In graphql's words. */
  readonly description: string;
  readonly kind: BreakingChangeType | DangerousChangeType;
  /** Whether a client that asked rightly before may fail. The others may meet what they do not expect. */
  readonly breaking: boolean;
}

/**
 * What changed from one schema to another, additions that nobody can notice left out. A field that changed in an
 * interface changed in all its types; it is told once, of the interface.
 */
export function changes(before: GraphQLSchema, after: GraphQLSchema): readonly Change[] {
  const found = [
    ...findBreakingChanges(before, after).map((change) => told(change, true)),
    ...findDangerousChanges(before, after).map((change) => told(change, false)),
  ];
  return found.filter(
    (change) =>
      !ofInterfaces(change.subject, before).some((subject) =>
        found.some((other) => other.subject === subject && other.kind === change.kind),
      ),
  );
}

function told({ type, description }: BreakingChange | DangerousChange, breaking: boolean): Change {
  return { subject: subjectOf(type, description), description, kind: type, breaking };
}

/** graphql tells what changed only in words. */
function subjectOf(kind: Change['kind'], description: string): string {
  const [pattern, name] = WORDS[kind];
  const { type, part = '' } = pattern.exec(description)?.groups ?? {};
  if (type === undefined) throw new Error(`graphql tells ${kind} in other words than known: ${description}`);
  return name({ type, part });
}

interface Parts {
  readonly type: string;
  readonly part: string;
}
const whole = ({ type }: Parts) => type;
const part = ({ type, part }: Parts) => `${type}.${part}`;
const directive = ({ type }: Parts) => `@${type}`;
const ofDirective: Words = [/ (?:from|on directive) (?<type>\w+)(?: was added)?\.$/, directive];
const ofField: Words = [/(?<type>\w+)\.(?<part>\w+)/, part];
const ofMember: Words = [/^(?<part>\w+) was (?:removed from|added to) (?:enum|union) type (?<type>\w+)\.$/, part];
const ofInput: Words = [/ field (?<part>\w+) on input type (?<type>\w+) was added\.$/, part];
type Words = readonly [pattern: RegExp, name: (parts: Parts) => string];

const WORDS: Readonly<Record<Change['kind'], Words>> = {
  [BreakingChangeType.TYPE_REMOVED]: [/^(?:Standard scalar )?(?<type>\w+) was removed/, whole],
  [BreakingChangeType.TYPE_CHANGED_KIND]: [/^(?<type>\w+) changed from/, whole],
  [BreakingChangeType.TYPE_REMOVED_FROM_UNION]: ofMember,
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: ofMember,
  [BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED]: ofInput,
  [BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED]: [/^(?<type>\w+) no longer implements/, whole],
  [BreakingChangeType.FIELD_REMOVED]: ofField,
  [BreakingChangeType.FIELD_CHANGED_KIND]: ofField,
  [BreakingChangeType.REQUIRED_ARG_ADDED]: ofField,
  [BreakingChangeType.ARG_REMOVED]: ofField,
  [BreakingChangeType.ARG_CHANGED_KIND]: ofField,
  [BreakingChangeType.DIRECTIVE_REMOVED]: [/^(?<type>\w+) was removed\.$/, directive],
  [BreakingChangeType.DIRECTIVE_ARG_REMOVED]: ofDirective,
  [BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED]: ofDirective,
  [BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED]: ofDirective,
  [BreakingChangeType.DIRECTIVE_LOCATION_REMOVED]: ofDirective,
  [DangerousChangeType.VALUE_ADDED_TO_ENUM]: ofMember,
  [DangerousChangeType.TYPE_ADDED_TO_UNION]: ofMember,
  [DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED]: ofInput,
  [DangerousChangeType.OPTIONAL_ARG_ADDED]: ofField,
  [DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED]: [/ implemented by (?<type>\w+)\.$/, whole],
  [DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE]: ofField,
};

function ofInterfaces(subject: string, schema: GraphQLSchema): readonly string[] {
  const [name = '', field] = subject.split('.');
  const type = schema.getType(name);
  if (field === undefined || !(isObjectType(type) || isInterfaceType(type))) return [];
  return type.getInterfaces().map((one) => `${one.name}.${field}`);
}
