import type { Connector, FormerNumber } from '../connect/contract.ts';
import { recordWith } from '../connect/record-with.ts';
import { type EntityName, linkParts, model } from '../generated/model.ts';
import { type ReadResult, sharedFields } from './claims.ts';
import type { EntityRow } from './entity-row.ts';
import type { FormerNumbers } from './former-numbers.ts';
import type { Reading } from './reading.ts';
import type { RegisterCalls } from './register-call.ts';

/**
 * Follows the numbers that persons had before: reads what registers keep under them, and asks whose those are that
 * records name. One step after the reads by key of the same level, and none where no register keeps numbers.
 */
export class ReadsByNumber {
  readonly #numbers: FormerNumbers;
  readonly #calls: RegisterCalls;
  readonly #today: string;

  constructor(numbers: FormerNumbers, calls: RegisterCalls, today: string) {
    this.#numbers = numbers;
    this.#calls = calls;
    this.#today = today;
  }

  /** The same reads, with the former numbers told of all persons: records and confirmations may lie under such. */
  withFormerNumbers(reads: readonly Reading[]): readonly Reading[] {
    const { keeper } = this.#numbers;
    if (!keeper) return reads;
    const open = new Set(
      reads.filter(isOfPersons).flatMap(({ rows }) => rows.filter((row) => row.formerNumbers === undefined)),
    );
    if (open.size === 0) return reads;
    const all = reads.map((read): Reading => {
      if (read.connector !== keeper || read.entity !== 'Person') return read;
      for (const row of read.rows) open.delete(row);
      return { ...read, formerNumbers: true };
    });
    const more: Reading = { connector: keeper, entity: 'Person', fields: [], rows: [...open], formerNumbers: true };
    return open.size > 0 ? [...all, more] : all;
  }

  /**
   * Reads what registers keep of these persons under their former numbers and, at the same time, asks whose the numbers
   * are that records name, those of these persons, and those that the register which keeps numbers does not know.
   */
  async follow(reads: readonly Reading[]): Promise<void> {
    const { keeper } = this.#numbers;
    if (!keeper) return;
    const numbered = reads.filter((read) => isOfPersons(read) && read.connector !== keeper);
    const asked = new Set(this.#numbersIn(keeper, reads));
    for (const row of new Set(numbered.filter(isKeptByCmnd).flatMap(({ rows }) => rows))) {
      for (const { number, kind } of row.formerNumbers ?? []) if (kind === 'CMND') asked.add(number);
    }
    for (const { connector, entity, rows } of reads) {
      if (connector !== keeper || entity !== 'Person') continue;
      for (const row of rows) if (row.isNobodysNumber) asked.add(row.key);
    }
    const answers = Promise.all(numbered.flatMap((read) => this.#readByNumber(read)));
    await this.#numbers.ask(asked);
    for (const answer of await answers) this.#keep(answer);
    await this.#numbers.ask(this.#numbersIn(keeper, numbered));
  }

  /** The numbers in what was read that may be former ones. */
  *#numbersIn(keeper: Connector, reads: readonly Reading[]): Iterable<string> {
    for (const { entity, fields, rows } of reads) {
      for (const field of fields) {
        if (!pointsToPerson(entity, field)) continue;
        for (const row of rows) {
          const named = row.numbersNamedIn(field);
          const known = named.flatMap(({ register, named }) =>
            register === keeper.declaration.id ? named.present : [],
          );
          for (const each of named) {
            yield* each.named.former;
            // What the keeper itself names is present; what others name beside it may be what that was before.
            if (known.length > 0) yield* each.named.present.filter((number) => !known.includes(number));
          }
        }
      }
    }
  }

  /** One read by CMND and one by cancelled numbers, of those persons who have such: what lies there is as much theirs. */
  #readByNumber({ connector, fields, rows }: Reading): Promise<ByNumber>[] {
    const ask = async (kind: FormerNumber['kind'], among: readonly string[]): Promise<ByNumber> => {
      const whose = rows.flatMap((row) => {
        const had = among.length > 0 ? (row.formerNumbers ?? []).filter((each) => each.kind === kind) : [];
        return had.map(({ number }) => ({ row, number }));
      });
      const keys = [...new Set(whose.map(({ number }) => number))];
      const shared = sharedFields(connector.declaration, 'Person', among, this.#today);
      if (keys.length === 0 || shared.length === 0) return { connector, kind, whose: [], results: new Map() };
      const by = kind === 'CMND' ? { by: kind } : {};
      const asked = new Set(among);
      const { answers, requestId } = await this.#calls.read(connector, {
        entity: 'Person',
        keys,
        fields: shared,
        ...by,
      });
      const retrievedAt = new Date().toISOString();
      const results = new Map(
        keys.map((key, at) => [key, { asked, answer: answers[at] ?? notFound, requestId, retrievedAt }] as const),
      );
      return { connector, kind, whose, results };
    };
    return [ask('CMND', fieldsByCmnd(connector, fields)), ask('SUPERSEDED_PID', fields)];
  }

  /** A record is a person's only if nobody else had the number; of others it is known that they may be. */
  #keep({ connector, kind, whose, results }: ByNumber): void {
    const { id } = connector.declaration;
    for (const { row, number } of whose) {
      const result = results.get(number);
      if (!result || result.answer.outcome === 'NOT_FOUND') continue;
      const { answer } = result;
      const owner = this.#numbers.ownerOf(number);
      const isTheirs = kind === 'SUPERSEDED_PID' || (owner.state === 'ONE' && owner.personalId === row.key);
      if (answer.outcome === 'FAILED') row.addByNumber(id, result);
      else if (isTheirs) {
        const records = answer.records.map((record) => recordWith(record, { linkedBy: kind }));
        row.addByNumber(id, { ...result, answer: { outcome: 'FOUND', records } });
      } else for (const { source } of answer.records) row.addPossible(id, source, 1);
    }
  }
}

/** What one register answered about numbers, and who has had them. */
interface ByNumber {
  readonly connector: Connector;
  readonly kind: FormerNumber['kind'];
  readonly whose: readonly { readonly row: EntityRow; readonly number: string }[];
  readonly results: ReadonlyMap<string, ReadResult>;
}

const notFound = { outcome: 'NOT_FOUND' } as const;

const isOfPersons = ({ entity }: Reading) => entity === 'Person';

/** Of persons of whom the register keeps some of the fields under numbers that are no key. */
const isKeptByCmnd = ({ connector, fields }: Reading) => fieldsByCmnd(connector, fields).length > 0;

const fieldsByCmnd = ({ declaration }: Connector, fields: readonly string[]) =>
  fields.filter((field) => Object.hasOwn(declaration.entities.Person?.fieldsByCmnd ?? {}, field));

/** Whether a field holds a person, or a value with a person in it. */
function pointsToPerson(entity: EntityName, field: string): boolean {
  const of = model[entity].fields[field];
  return of?.type === 'Person' || Object.values(linkParts[of?.type ?? ''] ?? {}).includes('Person');
}
