import type { ClaimRow, ConfirmedRow } from '../../quality/assess/claims-table.ts';
import { type FieldOptions, noOptions } from '../../quality/assess/field-options.ts';
import { Hierarchy } from '../../quality/assess/hierarchy.ts';
import { Random } from '../population/random.ts';
import type { VariedField } from './varied-field.ts';

/** How a register of a family holds what is true. */
export interface VariedRegister {
  readonly register: string;
  /** How often it has an entity's field, and how often it is wrong by itself. */
  readonly holds: number;
  readonly wrong: number;
  /** How often it writes the value otherwise, or less of it. */
  readonly rewrites?: number;
  /** How often it writes a filling where it should write a value. */
  readonly fillings?: number;
  /** How often it has a row twice. */
  readonly twice?: number;
  /** Fields that it has not. */
  readonly without?: readonly string[];
  /** How often it still has what was true before, where that has changed, or takes a false story for true. */
  readonly late?: number;
  /** A register before it that it asks first, and how often. */
  readonly copies?: { readonly register: string; readonly share: number };
}

/** A kind of table, with what goes wrong in it. */
export interface VariedFamily {
  readonly name: string;
  readonly entities: number;
  readonly fields: readonly VariedField[];
  readonly registers: readonly VariedRegister[];
  /** Registers that copy an upstream where it is wrong, in this share of each field; whether `fields.json` says so. */
  readonly copied?: { readonly registers: readonly string[]; readonly share: number; readonly declared: boolean };
  /** One register that is wrong in one field as a matter of course. */
  readonly systematic?: { readonly register: string; readonly field: string; readonly share: number };
  /** Share of each field in which another value was true before, or is told as true; who has it says `late`. */
  readonly outdated?: number;
  /** Whether `fields.json` puts the registers in order. */
  readonly authority: boolean;
  /** The field to which confirmations are confined. */
  readonly confirmedField?: string;
  /** Whether nobody says of what type the fields are. */
  readonly untyped?: boolean;
}

export interface VariedClaims {
  readonly claims: readonly ClaimRow[];
  readonly truth: readonly ConfirmedRow[];
  readonly options: ReadonlyMap<string, FieldOptions>;
  /** So many facts drawn at random and confirmed. */
  confirmed(count: number): readonly ConfirmedRow[];
}

const fillings = ['không rõ', '00/00/0000', '---', 'N/A'];

/** The same for the same family and seed. */
export function variedClaims(family: VariedFamily, seed: number): VariedClaims {
  const random = new Random(seed, 'varied-claims', family.name);
  const claims: ClaimRow[] = [];
  const truth: ConfirmedRow[] = [];
  for (let at = 1; at <= family.entities; at++) {
    for (const field of family.fields) {
      const value = field.value(random);
      const key = { entity: `E${at}`, field: field.field };
      const upstream = random.chance(family.copied?.share ?? 0) ? other(field, value, random) : null;
      const before = family.outdated && random.chance(family.outdated) ? other(field, value, random) : null;
      const heard = new Map<string, string>();
      truth.push({ line: truth.length + 2, ...key, value });
      for (const register of family.registers) {
        if (register.without?.includes(field.field) || !random.chance(register.holds)) continue;
        const { copies, late = 0 } = register;
        const asked = copies && random.chance(copies.share) ? heard.get(copies.register) : undefined;
        const known = before !== null && random.chance(late) ? before : value;
        const said = asked ?? saidBy(register, field, known, upstream, family, random);
        heard.set(register.register, said);
        const times = random.chance(register.twice ?? 0) ? 2 : 1;
        for (let time = 0; time < times; time++) {
          claims.push({ line: claims.length + 2, ...key, register: register.register, value: said, recordedAt: null });
        }
      }
    }
  }
  const drawn = random
    .shuffled(truth)
    .filter(({ field }) => family.confirmedField === undefined || field === family.confirmedField);
  return { claims, truth, options: optionsOf(family), confirmed: (count) => drawn.slice(0, count) };
}

function saidBy(
  { register, wrong, rewrites = 0, fillings: empty = 0 }: VariedRegister,
  field: VariedField,
  value: string,
  upstream: string | null,
  { copied, systematic }: VariedFamily,
  random: Random,
): string {
  if (random.chance(empty)) return random.pick(fillings);
  const isSystematic = systematic?.register === register && systematic.field === field.field;
  const isWrong = random.chance(isSystematic ? systematic.share : wrong);
  const said =
    upstream !== null && copied?.registers.includes(register)
      ? upstream
      : isWrong
        ? other(field, value, random)
        : value;
  return field.written && random.chance(rewrites) ? field.written(said, random) : said;
}

function other(field: VariedField, value: string, random: Random): string {
  for (;;) {
    const wrong = field.value(random);
    if (wrong !== value) return wrong;
  }
}

function optionsOf({ fields, registers, authority, copied, untyped }: VariedFamily): ReadonlyMap<string, FieldOptions> {
  return new Map(
    fields.map(({ field, type, hierarchy }) => [
      field,
      {
        ...noOptions,
        type: untyped ? null : type,
        places: hierarchy ? new Hierarchy(hierarchy) : null,
        authority: authority ? registers.map(({ register }) => register) : [],
        independent: copied?.declared ? [copied.registers] : [],
      },
    ]),
  );
}
