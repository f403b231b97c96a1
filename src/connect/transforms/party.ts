import type {
  IdentityDocument,
  IdentityDocumentKind,
  PartialDate,
  Party,
  PartyRole,
  PersonName,
} from '../../generated/model.ts';
import { composed } from '../composed.ts';
import type { FieldAnswer, Transform } from '../contract.ts';
import { personByNumbers } from './person-by-numbers.ts';

/** What one column says of a party. `precision` says how much of the date of birth is known, where the format has it. */
export type PartyPart = 'name' | 'dateOfBirth' | 'precision' | 'document' | 'personalId';

export interface PartyOptions {
  readonly role: PartyRole;
  /** The columns, in their order. */
  readonly parts: readonly PartyPart[];
  readonly name: Transform<PersonName>;
  readonly dateOfBirth: Transform<PartialDate>;
}

/**
 * Somebody whom a record names. Empty if every column is; a name or date that cannot be read is left out, for `raw` has
 * it. Numbers alone tie the party to a person, and are read by themselves: a party whose number cannot be read is still
 * a party.
 */
export function party({ role, parts, name, dateOfBirth }: PartyOptions): Transform<Party> {
  return {
    name: `party ${role.toLowerCase()}, ${parts.join('; ')}`,
    examples: (name.examples ?? []).map(([written = null], at) => {
      const [date = null, precision = null] = dateOfBirth.examples?.[at % dateOfBirth.examples.length] ?? [];
      const numbers = { document: at % 2 ? '000000017' : null, personalId: at % 3 ? '000190000001' : null };
      return parts.map((part) => ({ name: written, dateOfBirth: date, precision, ...numbers })[part]);
    }),
    read: (raw) => {
      if (parts.every((part, at) => part === 'precision' || !raw[at])) return { state: 'EMPTY' };
      const of = (part: PartyPart) => raw[parts.indexOf(part)] ?? null;
      const tie = tieOf(of('personalId'), of('document'));
      const resolvesTo = tie.state === 'VALUE' ? (tie.value as Party['resolvesTo']) : null;
      return {
        state: 'VALUE',
        value: {
          role,
          name: readBy(name, of('name')),
          dateOfBirth: readBy(dateOfBirth, of('dateOfBirth'), of('precision')),
          document: documentOf(of('document')),
          resolvesTo,
        },
        links: { resolvesTo: { answer: tie, linkedBy: resolvesTo ? 'PID' : null } },
      };
    },
  };
}

function readBy<T>(transform: Transform<T>, ...raw: readonly (string | null)[]): T | null {
  const reading = transform.read(raw);
  return reading.state === 'VALUE' ? reading.value : null;
}

/** `raw` is the number that ties, or that does not. */
function tieOf(number: string | null, paper: string | null): FieldAnswer {
  const reading = personByNumbers.read([number, paper]);
  const raw = number || paper;
  if (reading.state === 'EMPTY' || !raw) return { state: 'EMPTY', raw: number };
  switch (reading.state) {
    case 'VALUE':
      return { state: 'VALUE', raw, value: reading.value };
    case 'NUMBER':
      return { state: 'NUMBER', raw, number: reading.number };
    default:
      return { state: 'UNREADABLE', raw };
  }
}

/** The column holds one number without saying of what paper; only its form can tell. */
function documentOf(raw: string | null): IdentityDocument | null {
  return raw ? { kind: kindOf(raw), number: composed(raw) } : null;
}

function kindOf(raw: string): IdentityDocumentKind | null {
  if (/^\d{9}$/.test(raw)) return 'CMND';
  return /^\d{12}$/.test(raw) ? 'TWELVE_DIGIT_CARD' : null;
}
