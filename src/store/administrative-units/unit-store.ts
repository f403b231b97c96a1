import type { Knex } from 'knex';
import { civilDateIn } from './civil-date-in.ts';
import type { ListEdition, UnitFile, UnitList } from './unit-file.ts';

/** A unit of one list; `inForce` if the newest edition has it. */
export interface StoredUnit {
  readonly list: UnitList;
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly inForce: boolean;
}
export interface StoredUnits {
  readonly units: readonly StoredUnit[];
  /** `guess` where only a mapping is known that hides splits. */
  readonly successors: readonly { readonly code: string; readonly successor: string; readonly guess: boolean }[];
}

/** Administrative units as an operator imported them. */
export interface UnitStore {
  /**
   * Keeps what a file says, all or nothing. A list of the same day and a mapping of the same kind are replaced; lists
   * of other days stay as earlier or later versions. A file whose mapping hides splits replaces no list.
   */
  keep(file: UnitFile, source: string): Promise<void>;
  /** What is known that day: the newest edition of each list, and of older ones the units that it lacks. */
  on(now: Date): Promise<StoredUnits>;
}

/** Rows in one statement, well under PostgreSQL's 65 535 parameters. */
const chunk = 5_000;

export function unitStore(database: Knex): UnitStore {
  return {
    async keep({ lists, mapping }, source) {
      await database.transaction(async (transaction) => {
        for (const edition of lists) {
          if (mapping?.hidesSplits && (await isKnown(transaction, edition))) continue;
          await keepEdition(transaction, edition, source);
        }
        if (!mapping) return;
        const hides_splits = mapping.hidesSplits;
        await transaction('administrative_mapping').where({ hides_splits }).delete();
        await transaction('administrative_mapping').insert({ hides_splits, source });
        const rows = mapping.successors.map(({ code, successor }) => ({ hides_splits, code, successor }));
        await transaction.batchInsert('administrative_successor', rows, chunk);
      });
    },
    async on(now) {
      const newestFirst: readonly (Omit<StoredUnit, 'inForce'> & { readonly newest: boolean })[] = await database(
        'administrative_unit',
      )
        .join('administrative_list', 'administrative_list.id', 'list_id')
        .where('as_of', '<=', civilDateIn(now))
        .distinctOn('list', 'code')
        .orderBy(['list', 'code', { column: 'as_of', order: 'desc' }])
        .select('list', 'code', 'name', 'parent')
        .select(database.raw('as_of = max(as_of) over (partition by list) as newest'));
      const successors: readonly { code: string; successor: string; hides_splits: boolean }[] = await database(
        'administrative_successor',
      )
        .select('code', 'successor', 'hides_splits')
        .orderBy(['code', 'successor']);
      const exact = new Set(successors.filter((each) => !each.hides_splits).map(({ code }) => code));
      return {
        units: newestFirst.map(({ newest, ...unit }) => ({ ...unit, inForce: newest })),
        successors: successors
          .filter(({ code, hides_splits }) => !hides_splits || !exact.has(code))
          .map(({ code, successor, hides_splits }) => ({ code, successor, guess: hides_splits })),
      };
    },
  };
}

async function keepEdition(transaction: Knex, { list, asOf, units }: ListEdition, source: string): Promise<void> {
  await transaction('administrative_list').where({ list, as_of: asOf }).delete();
  const [row] = await transaction('administrative_list').insert({ list, as_of: asOf, source }).returning('id');
  const rows = units.map(({ code, name, parent }) => ({ list_id: row.id, code, name, parent }));
  await transaction.batchInsert('administrative_unit', rows, chunk);
}

const isKnown = async (transaction: Knex, { list }: ListEdition): Promise<boolean> =>
  (await transaction('administrative_list').where({ list }).first('id')) !== undefined;
