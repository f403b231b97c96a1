import type { EntityName } from '../../generated/model.ts';
import type { Query } from '../../wire/sql-query.ts';
import { type Asked, allFailed, inBatches } from '../batches.ts';
import type {
  Call,
  Connector,
  Declaration,
  DescribeAnswer,
  FailureCode,
  Follow,
  FollowAnswer,
  FollowRequest,
  Likeness,
  Origins,
  ReadRequest,
  ResemblingAnswer,
  ScanAnswer,
  ScanRequest,
  SearchAnswer,
  SearchRequest,
} from '../contract.ts';
import { firstParts, isDeclared, type TableEntity, type TableMapping } from '../mapping.ts';
import { originsInTables } from '../origins.ts';
import { scanPage } from '../scan-page.ts';
import { isOffered, pageOf, searchedSources } from '../search.ts';
import { answersFrom, answersOfEach, type RowsOf } from '../table-rows.ts';
import { rowsReceived } from './rows-received.ts';
import { placesFrom } from './sql-describe.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { followedReadings } from './sql-follow.ts';
import { postgres } from './sql-postgres.ts';
import { sqlResembling } from './sql-resembling.ts';
import { scanQuery } from './sql-scan.ts';
import { sqlSearch } from './sql-search.ts';
import { serverAt } from './sql-servers.ts';
import { buildStatement, type Reading, type Statement } from './sql-statement.ts';

const BATCH = { limit: 2_000, parallel: 2 };
/** Keys of a read that is small enough to share a connection with others. */
const SMALL = 100;
/** Most places in one page of a search. */
const PAGE = 100;
/** Most keys in one page of a scan. */
const SCAN = 1_000;
/** Shapes of statements kept; an older one is built again when it is needed. */
const STATEMENTS = 256;

/**
 * A register in PostgreSQL or, where its address begins with `mariadb:` or `mysql:`, in MariaDB, from a mapping of its
 * tables. One statement per read, of the columns asked for and no other. Connects when first asked; reads only.
 */
export function sqlConnector(declaration: Declaration, mapping: TableMapping, url: string): Connector {
  const { dialect, open, failureOf, oneKeyCanCause } = serverAt(url);
  const pool = open(url);
  const statements = statementCache(dialect, mapping);
  const following = followingCache(dialect, mapping);
  const search = sqlSearch(dialect, mapping.Person);
  const resembling = search && sqlResembling(dialect, searchedSources(mapping.Person));
  const can = {
    batch: { limit: BATCH.limit },
    scan: { limit: SCAN },
    describe: {},
    follow: {},
    ...(search && { search: { name: {}, document: {}, limit: PAGE }, resembling: {} }),
  };
  const connector: Connector = {
    declaration,
    can,
    ...(search && {
      async search(request: SearchRequest, call: Call): Promise<SearchAnswer> {
        if (!can.search || !isOffered(can.search, request)) return { outcome: 'FAILED', code: 'NOT_SUPPORTED' };
        return pool.query(search.query(request), call).then(
          (rows) => pageOf(search.entries(rows, request.criteria), request),
          (error: unknown) => ({ outcome: 'FAILED', code: failureOf(error) }),
        );
      },
    }),
    ...(resembling && {
      async resembling(persons: readonly Likeness[], call: Call): Promise<readonly ResemblingAnswer[]> {
        return pool.query(resembling.query(persons), call).then(
          (rows) => resembling.counts(rows, persons).map((counts) => ({ outcome: 'COUNTED', counts })),
          (error: unknown) => persons.map(() => ({ outcome: 'FAILED', code: failureOf(error) })),
        );
      },
    }),
    async read(request, call) {
      const { keys } = request;
      if (!isDeclared(declaration, request) || request.formerNumbers) return allFailed(keys, 'NOT_SUPPORTED');
      const statement = statements(request);
      return inBatches(keys, BATCH, async (batch): Promise<Asked> => {
        const asked = askedFor(statement, batch);
        const query = queryOf(statement, asked);
        const answered = await (asked.length <= SMALL ? pool.small(query, call) : pool.query(query, call)).then(
          (rows) => ({ rows }),
          (error: unknown) => ({ failure: failureOf(error), oneKeyCanCauseIt: oneKeyCanCause(error) }),
        );
        if (!('rows' in answered)) return answered;
        call.received?.(rowsReceived(query, statement.rowsOf, answered.rows));
        return { answers: answersFrom(statement.rowsOf[0] as RowsOf, answered.rows) };
      });
    },
    /** With small reads: what is linked to is read by the same statement. */
    async follow(request: FollowRequest, call: Call): Promise<FollowAnswer> {
      const { keys, follow } = request;
      if (!isDeclared(declaration, request) || request.formerNumbers || request.by) {
        return readAlone(connector, request, call);
      }
      const { statement, followed } = following(request, follow);
      const asked = askedFor(statement, keys);
      if (followed.length === 0 || asked.length === 0 || asked.length > SMALL) {
        return readAlone(connector, request, call);
      }
      const query = queryOf(statement, asked);
      const found = await pool.small(query, call).catch(failureOf);
      if (typeof found === 'string') {
        // What is linked to may be at fault, or one of the keys; it is read when it is needed, and then it is told why not.
        return ofWhole.has(found)
          ? { answers: allFailed(keys, found), followed: [] }
          : readAlone(connector, request, call);
      }
      call.received?.(rowsReceived(query, statement.rowsOf, found));
      const [own, ...others] = answersOfEach(statement.rowsOf, found);
      return {
        answers: keys.map((key) => own?.get(key) ?? notFound),
        followed: followed.map((follow, at) => ({ follow, answers: others[at] ?? new Map() })),
      };
    },
    async ping(call) {
      try {
        await pool.query({ text: 'select 1' }, call);
        return { ok: true };
      } catch (error) {
        return { ok: false, code: failureOf(error) };
      }
    },
    close: () => pool.close(),
  };
  return {
    ...connector,
    origins: (entity, field) => originsOf(dialect, mapping, entity, field),
    async describe(call: Call): Promise<DescribeAnswer> {
      return pool.query({ text: dialect.describe }, call).then(
        (rows) => ({ outcome: 'DESCRIBED', places: placesFrom(rows) }),
        (error: unknown) => failed(failureOf(error)),
      );
    },
    async scan(request: ScanRequest, call: Call): Promise<ScanAnswer> {
      const { entity, fields, limit } = request;
      if (!isDeclared(declaration, request) || limit < 1 || limit > SCAN) return failed('NOT_SUPPORTED');
      const query = scanQuery(dialect, mapping[entity] as TableEntity<EntityName>, request);
      const found = await pool.query(query, call).then(
        (rows) => rows.map(([key]) => key ?? ''),
        (error: unknown) => failureOf(error),
      );
      if (typeof found === 'string') return failed(found);
      const keys = found.slice(0, limit);
      return scanPage(keys, await connector.read({ entity, keys, fields }, call), found.length > limit);
    },
  };
}

/** Nothing of what is linked to. */
async function readAlone(connector: Connector, request: FollowRequest, call: Call): Promise<FollowAnswer> {
  return { answers: await connector.read(request, call), followed: [] };
}

/** What a statement is asked by, to find these keys. */
function askedFor({ keyParts }: Statement, keys: readonly string[]): readonly string[] {
  if (keyParts === 1 && !keys.includes('')) return keys;
  return [...new Set(keys.flatMap((key) => firstParts(keyParts, key)))];
}

const queryOf = (
  { name, text, corrected }: Statement,
  asked: readonly string[],
): Query & Pick<Required<Query>, 'values'> => ({
  name,
  text,
  values: [asked, ...corrected],
});

const notFound = { outcome: 'NOT_FOUND' } as const;
/** Failures of the register, whatever it is asked. */
const ofWhole: ReadonlySet<FailureCode> = new Set(['UNREACHABLE', 'TIMEOUT', 'OVERLOADED']);

function originsOf(dialect: SqlDialect, mapping: TableMapping, entity: EntityName, field: string): Origins {
  const origins = originsInTables(mapping, entity, field);
  const read = { entity, fields: [field] };
  return { origins, statement: origins.length > 0 ? statementCache(dialect, mapping)(read).text : null };
}

const failed = (code: FailureCode) => ({ outcome: 'FAILED', code }) as const;

/** The text that a read of these fields runs in PostgreSQL. */
export function statementText(mapping: TableMapping, request: Pick<ReadRequest, 'entity' | 'fields' | 'by'>): string {
  return statementCache(postgres.dialect, mapping)(request).text;
}

type StatementRequest = Pick<ReadRequest, 'entity' | 'fields' | 'by'>;

function statementCache(dialect: SqlDialect, mapping: TableMapping) {
  const kept = new Map<string, Statement>();
  return (request: StatementRequest): Statement => {
    const { entity, fields, by } = request;
    const shape = `${entity}(${[...new Set(fields)].sort().join()})${by ?? ''}`;
    const known = kept.get(shape);
    if (known) return known;
    const statement = buildStatement(dialect, [readingOf(mapping, request)]);
    if (kept.size >= STATEMENTS) kept.delete(kept.keys().next().value ?? '');
    kept.set(shape, statement);
    return statement;
  };
}

/** Statements that also read what is linked to, kept as long as the plans that ask for it. */
function followingCache(dialect: SqlDialect, mapping: TableMapping) {
  const kept = new WeakMap<FollowRequest['follow'], Following>();
  return (request: StatementRequest, follow: FollowRequest['follow']): Following => {
    const { entity, fields } = request;
    const known = kept.get(follow);
    if (known?.entity === entity && known.fields === fields) return known;
    const followed = followedReadings(dialect, mapping, entity, follow);
    const readings = [readingOf(mapping, request), ...followed.map(({ reading }) => reading)];
    const statement = buildStatement(dialect, readings);
    const following = { entity, fields, statement, followed: followed.map((each) => each.follow) };
    kept.set(follow, following);
    return following;
  };
}

interface Following extends Pick<ReadRequest, 'entity' | 'fields'> {
  readonly statement: Statement;
  /** What the statement reads behind what is asked for, in its order. */
  readonly followed: readonly Follow[];
}

const readingOf = (mapping: TableMapping, { entity, fields, by }: StatementRequest): Reading => ({
  entity,
  fields,
  ...(by && { by }),
  mapping: mapping[entity] as TableEntity<EntityName>,
});
