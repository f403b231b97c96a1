import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  print,
} from 'graphql';
import type { Choices } from './choices.ts';

/** What operations ask about: keys that somebody has, and some that nobody has. */
export interface Subjects {
  readonly personalIds: readonly string[];
  readonly householdNumbers: readonly string[];
  /** Ids that the hub gave, and texts that it did not give. */
  readonly ids: readonly string[];
  readonly forgedIds: readonly string[];
  readonly names: readonly { readonly fullName: string; readonly birthYear: number }[];
}

type Value = unknown;
type Variables = Record<string, Value>;

/** Arguments of fields and conditions of directives, as literals or by variables, with values for these. */
export class Arguments {
  readonly #choices: Choices;
  readonly #subjects: Subjects;
  readonly #declared: string[] = [];
  /** Conditions that were declared, to be used again. */
  readonly #conditions: string[] = [];
  /** Two sets of values: a document that is kept compiled is asked again with others. */
  readonly values: readonly [Variables, Variables] = [{}, {}];

  constructor(choices: Choices, subjects: Subjects) {
    this.#choices = choices;
    this.#subjects = subjects;
  }

  /** `($v0: PersonalId!)`, or nothing. */
  get declarations(): string {
    return this.#declared.length === 0 ? '' : `(${this.#declared.join(', ')})`;
  }

  /** `(by: {…}, first: $v1)`, or nothing. */
  of(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((arg) => {
      const isNeeded = isNonNullType(arg.type) && arg.defaultValue === undefined;
      return isNeeded || this.#choices.percent(50) ? [`${arg.name}: ${this.#written(arg)}`] : [];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  /** A literal or a variable, for the `if` of a directive; `usual` is what it more often is. */
  condition(usual: boolean): string {
    const decided = () => (this.#choices.percent(30) ? !usual : usual);
    if (!this.#choices.percent(60)) return String(decided());
    const known = this.#conditions;
    if (known.length > 0 && this.#choices.percent(50)) return this.#choices.pick(known);
    // A variable that may be null fits because of its default; null itself is then an error where it is used.
    const isNullable = this.#choices.percent(40);
    const value = () => (this.#choices.percent(isNullable ? 25 : 2) ? null : decided());
    const name = this.#declare(isNullable ? 'Boolean = true' : 'Boolean!', value);
    known.push(name);
    return name;
  }

  #written({ name, type, defaultValue }: GraphQLArgument): string {
    const percent = (share: number) => this.#choices.percent(share);
    if (!percent(50)) return this.#literal(this.#value(name, type, 0), type);
    const nullable = isNonNullType(type) ? type.ofType : type;
    const value = () => {
      if (percent(3)) return percent(50) ? null : { not: 'of this type' };
      return this.#value(name, type, percent(3) ? 2 : 1);
    };
    if (isNonNullType(type) && defaultValue === undefined && !percent(20)) return this.#declare(String(type), value);
    const fallback = this.#literal(this.#value(name, nullable, 0) ?? this.#value(name, type, 0), nullable);
    return this.#declare(percent(70) || isNonNullType(type) ? `${nullable} = ${fallback}` : String(nullable), value);
  }

  #declare(type: string, value: () => Value): string {
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${type}`);
    const canBeLeftOut = !type.endsWith('!');
    for (const values of this.values) {
      const given = value();
      if (!this.#choices.percent(canBeLeftOut ? 30 : 2)) values[name] = given;
    }
    return `$${name}`;
  }

  #literal(value: Value, type: GraphQLInputType): string {
    const node = astFromValue(value, type);
    if (!node) throw new Error(`No literal of ${type} was chosen.`);
    return print(node);
  }

  /** @param spoilt 0: valid as a literal; 1: perhaps of a form that the type refuses; 2: or too many */
  #value(name: string, type: GraphQLInputType, spoilt: 0 | 1 | 2): Value {
    const choices = this.#choices;
    if (!isNonNullType(type)) {
      if (choices.percent(10)) return null;
    }
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable)) {
      if (spoilt === 2) return Array.from({ length: 1001 }, () => this.#subjects.personalIds[0]);
      return Array.from({ length: choices.below(4) }, () => this.#value(name, nullable.ofType, spoilt));
    }
    const named = getNamedType(type);
    if (isEnumType(named)) return choices.pick(named.getValues()).value;
    if (spoilt > 0 && choices.percent(3)) return choices.pick(['', 'không phải', 12, '1999-02-30']);
    return this.#scalar(name, named.name);
  }

  #scalar(name: string, type: string): Value {
    const choices = this.#choices;
    const { personalIds, householdNumbers, ids, forgedIds, names } = this.#subjects;
    if (type === 'PersonalId') return choices.pick(personalIds);
    if (type === 'PartialDate') return choices.pick(['2015', '2024-03', '2019-07-01', '1988-05-12', '2031-01-01']);
    if (type === 'ID') return choices.percent(3) ? choices.pick(forgedIds) : choices.pick(ids);
    if (type === 'Boolean') return choices.percent(50);
    if (type === 'PersonSearch') return this.#criteria();
    const byName: Readonly<Record<string, readonly Value[]>> = {
      householdNumber: householdNumbers,
      fullName: names.map(({ fullName }) => fullName),
      first: choices.percent(5) ? [0, 51] : [1, 2, 20],
      after: [choices.percent(5) ? choices.pick(forgedIds) : null],
      name: ['Person', 'Fact', 'Completeness', 'PersonSearch', 'Nothing'],
    };
    const values = byName[name];
    if (!values) throw new Error(`No values are known for the argument ${name} of type ${type}.`);
    return choices.pick(values);
  }

  /** As the form of a search allows, or rarely not. */
  #criteria(): Value {
    const choices = this.#choices;
    const { names, personalIds } = this.#subjects;
    if (choices.percent(5)) return { birthYear: 1988 };
    if (choices.percent(40)) return { documentNumber: choices.pick(personalIds) };
    return choices.pick(names);
  }
}
