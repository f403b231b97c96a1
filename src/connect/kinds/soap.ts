import { randomUUID } from 'node:crypto';
import type { EntityName } from '../../generated/model.ts';
import { type Asked, allFailed, inBatches } from '../batches.ts';
import type { Call, Connector, Declaration, Purpose } from '../contract.ts';
import { isDeclared } from '../mapping.ts';
import { originsIn } from './item-origins.ts';
import { type ItemEntity, itemReader } from './item-records.ts';
import { callFields } from './lgsp.ts';
import { openSoapCaller, type SoapAddress, type SoapCaller, type SoapCallerOptions } from './soap-caller.ts';
import { heldCall } from './told-by-key.ts';
import { itemsAt, judged, type Verdict } from './unwrap.ts';
import { isXmlText } from './xml.ts';

/** One entity behind one operation that answers keys with items. Paths do not name the element that asks or answers. */
export interface SoapEntity<E extends EntityName> extends ItemEntity<E> {
  readonly operation: string;
  /** Name path in the request where the keys go: an element for each. */
  readonly keys: string;
  /** Name path in the answer of the elements that are the items. */
  readonly items: string;
  /** Where the answer says whether it is one. */
  readonly verdict?: Verdict;
}

export interface SoapMapping extends SoapCallerOptions {
  readonly entities: { readonly [E in EntityName]?: SoapEntity<E> };
  /** Most keys in one call; of a service that takes one key, 1. */
  readonly batchLimit: number;
  /** Calls at once. Default: 4. */
  readonly parallel?: number;
  /** Name path in each request for the four fields that say who asks; without it they are not sent. */
  readonly caller?: string;
  /** An operation that costs the service little. */
  readonly ping: { readonly operation: string; readonly purpose: Purpose };
}

/** A register behind SOAP, from a mapping of its operations. */
export function soapConnector(declaration: Declaration, mapping: SoapMapping, address: SoapAddress): Connector {
  return soapConnectorOver(declaration, mapping, openSoapCaller(address, mapping));
}

/** The same over whatever takes the requests and gives the answers. */
export function soapConnectorOver(declaration: Declaration, mapping: SoapMapping, caller: SoapCaller): Connector {
  const ask = (operation: string, call: Call, part: number, request: object) => {
    const { caller: place } = mapping;
    const who = place === undefined ? {} : nested(place, callFields(call, part));
    return caller.call(operation, { ...who, ...request }, call);
  };
  return {
    declaration,
    can: { batch: { limit: mapping.batchLimit } },
    async read(request, call) {
      const { entity, keys, fields, formerNumbers } = request;
      const of = mapping.entities[entity] as SoapEntity<EntityName> | undefined;
      if (!of || !isDeclared(declaration, request) || formerNumbers) return allFailed(keys, 'NOT_SUPPORTED');
      if (call.signal.aborted || call.deadline <= Date.now()) return allFailed(keys, 'TIMEOUT');
      const reader = itemReader(entity, of, new Set(fields));
      const { batchLimit: limit, parallel = 4 } = mapping;
      let part = 0;
      return inBatches(keys, { limit, parallel }, async (batch): Promise<Asked> => {
        // What XML cannot hold is in no register that is kept by it.
        const asked = [...new Set(batch.map(reader.asks))].filter((key) => key !== null && isXmlText(key));
        if (asked.length === 0) return { answers: new Map() };
        const held = heldCall(call);
        const opened = await ask(of.operation, held.call, part++, nested(of.keys, limit === 1 ? asked[0] : asked));
        const answer = opened.state === 'ANSWER' ? judged(opened.response, of.verdict) : opened;
        const items = answer.state === 'ANSWER' ? itemsAt(answer.response, of.items, 'XML') : null;
        held.tell(() => items && reader.partsOf(batch, items));
        if (answer.state === 'NOT_FOUND') return { answers: new Map() };
        if (answer.state === 'FAILED') return { failure: answer.code, oneKeyCanCauseIt: answer.oneKeyCanCauseIt };
        return items ? { answers: reader.read(batch, items) } : { failure: 'MALFORMED', oneKeyCanCauseIt: false };
      });
    },
    async ping(limits) {
      const { operation, purpose } = mapping.ping;
      const opened = await ask(operation, { ...limits, requestId: randomUUID(), purpose }, 0, {});
      if (opened.state === 'ANSWER') return { ok: true };
      return { ok: false, code: opened.state === 'FAILED' ? opened.code : 'MALFORMED' };
    },
    close: () => caller.close(),
    origins(entity, field) {
      const of = mapping.entities[entity] as SoapEntity<EntityName> | undefined;
      if (!of) return { origins: [], statement: null };
      const origins = originsIn(of, of.operation, field);
      return { origins, statement: origins.length > 0 ? `SOAP ${of.operation} <${of.keys}>…` : null };
    },
  };
}

/** A value at the end of a name path, with the objects that lead to it. */
const nested = (path: string, value: unknown): Readonly<Record<string, unknown>> =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Readonly<
    Record<string, unknown>
  >;
