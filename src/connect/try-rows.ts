import type { EntityName } from '../generated/model.ts';
import type { Call, Connector, FailureCode, FieldAnswer, ReadAnswer, ScanAnswer } from './contract.ts';

/** What was read of one field, and by which references some of the rows are found in which it cannot be read. */
export interface FieldTally {
  readonly field: string;
  values: number;
  empty: number;
  unreadable: number;
  readonly unreadableIn: string[];
}

export interface EntityTally {
  readonly entity: EntityName;
  /** Keys for which something was read, and the records that it was read from. */
  keys: number;
  records: number;
  readonly fields: readonly FieldTally[];
  /** Why it ended before it was through; null if it did not. */
  failure: FailureCode | null;
}

/** References told of each field. */
const told = 5;
/** Milliseconds for one page. */
const limit = 15_000;
const page = 200;

/**
 * Reads every field of what a register really holds, up to so many keys of each entity, in the order of its keys; of one
 * that cannot be gone through, these keys of its persons. Values are counted and kept nowhere.
 */
export async function tryRows(
  connector: Connector,
  { keys, most }: { readonly keys: readonly string[] | null; readonly most: number },
): Promise<readonly EntityTally[]> {
  const entities = Object.keys(connector.declaration.entities) as EntityName[];
  const tallies: EntityTally[] = [];
  for (const entity of keys ? [entities.includes('Person') ? 'Person' : (entities[0] as EntityName)] : entities) {
    const fields = Object.keys(connector.declaration.entities[entity]?.fields ?? {});
    const tally: EntityTally = { entity, keys: 0, records: 0, failure: null, fields: fields.map(nothingYet) };
    tallies.push(tally);
    await (keys ? byKeys(connector, tally, fields, keys) : through(connector, tally, fields, most));
  }
  return tallies;
}

const nothingYet = (field: string): FieldTally => ({ field, values: 0, empty: 0, unreadable: 0, unreadableIn: [] });

async function through(connector: Connector, tally: EntityTally, fields: readonly string[], most: number) {
  for (let after: string | null = null; tally.keys < most; ) {
    const size = Math.min(connector.can.scan?.limit ?? page, page, most - tally.keys);
    const answer: ScanAnswer | undefined = await connector.scan?.(
      { entity: tally.entity, fields, limit: size, after },
      aCall(),
    );
    if (answer?.outcome !== 'PAGE') {
      tally.failure = answer?.code ?? 'NOT_SUPPORTED';
      return;
    }
    for (const { records } of answer.found) count(tally, { outcome: 'FOUND', records });
    after = answer.next;
    if (after === null) return;
  }
}

async function byKeys(connector: Connector, tally: EntityTally, fields: readonly string[], keys: readonly string[]) {
  for (let at = 0; at < keys.length; at += page) {
    const asked = keys.slice(at, at + page);
    for (const answer of await connector.read({ entity: tally.entity, keys: asked, fields }, aCall())) {
      if (answer.outcome === 'FAILED') tally.failure = answer.code;
      else count(tally, answer);
    }
  }
}

function count(tally: EntityTally, answer: ReadAnswer): void {
  if (answer.outcome !== 'FOUND') return;
  tally.keys += 1;
  for (const record of answer.records) {
    tally.records += 1;
    for (const of of tally.fields) {
      const said = (record.fields[of.field] ?? []) as FieldAnswer | readonly FieldAnswer[];
      for (const { state } of Array.isArray(said) ? said : [said as FieldAnswer]) {
        if (state === 'VALUE' || state === 'NUMBER') of.values += 1;
        else if (state === 'UNREADABLE') {
          of.unreadable += 1;
          if (of.unreadableIn.length < told) of.unreadableIn.push(withoutNumbers(record.ref));
        } else of.empty += 1;
      }
    }
  }
}

/** Where rows are numbered by a personal number, or by one of an identity card, it does not go out. */
const withoutNumbers = (ref: string) => ref.replace(/\d{9,}/g, (digits) => '·'.repeat(digits.length));

let calls = 0;

function aCall(): Call {
  calls += 1;
  const purpose = { official: 'LIENTHONG', unit: 'CONNECTOR-TRY', procedure: 'CONNECTOR-TRY', dossier: null };
  return { requestId: `try-${calls}`, purpose, signal: AbortSignal.timeout(limit), deadline: Date.now() + limit };
}
