import type { Sample, Stand } from '../../src/connect/conformance/sample.ts';
import type { Call, Connector, FailureCode } from '../../src/connect/contract.ts';
import { referenceConnector, type Tables } from '../../src/connect/reference.ts';
import { LimitReached, within } from '../../src/connect/until.ts';
import { declaration, mapping, pids, tables } from '../connect/small-register.ts';

/** A source in this process: what it is asked can wait, and fail, as at a source elsewhere. */
export class Source {
  failure: FailureCode | null = null;
  busy = 0;
  #held: Promise<void> | null = null;
  #release = () => {};

  /** Lets a question through; throws `LimitReached` when nobody waits for it any more. */
  async pass(call: Pick<Call, 'signal' | 'deadline'>): Promise<void> {
    if (!this.#held) return within(call, Promise.resolve());
    this.busy += 1;
    try {
      await within(call, this.#held);
    } finally {
      this.busy -= 1;
    }
  }

  hold(): () => Promise<void> {
    this.#held = new Promise((resolve) => {
      this.#release = resolve;
    });
    return async () => {
      this.#held = null;
      this.#release();
    };
  }
}

/** The reference connector, asking that source. */
export function connectorOver(source: Source, rows: Tables): Connector {
  const inner = referenceConnector(declaration, mapping, rows);
  const fails = async (call: Pick<Call, 'signal' | 'deadline'>): Promise<FailureCode | null> => {
    if (call.deadline <= Date.now() || call.signal.aborted) return 'TIMEOUT';
    try {
      await source.pass(call);
      return source.failure;
    } catch (error) {
      if (error instanceof LimitReached) return 'TIMEOUT';
      throw error;
    }
  };
  const guarded =
    <Asked, Answer>(
      ask: (asked: Asked, call: Call) => Promise<Answer>,
      failed: (asked: Asked, code: FailureCode) => Answer,
    ) =>
    async (asked: Asked, call: Call): Promise<Answer> => {
      const code = await fails(call);
      return code ? failed(asked, code) : ask(asked, call);
    };
  const one = (_: unknown, code: FailureCode) => ({ outcome: 'FAILED', code }) as const;
  const each = (list: readonly unknown[], code: FailureCode) => list.map(() => ({ outcome: 'FAILED', code }) as const);
  const { search, scan, resembling } = inner;
  if (!search || !scan || !resembling) throw new Error('the small register is searched and scanned');
  return {
    ...inner,
    read: guarded(inner.read, ({ keys }, code) => each(keys, code)),
    search: guarded(search, one),
    scan: guarded(scan, one),
    resembling: guarded(resembling, each),
    async ping(call) {
      const code = await fails(call);
      return code ? { ok: false, code } : { ok: true };
    },
  };
}

/** `broken` makes of the connector one with a fault of its own. */
export function referenceSample(broken: (connector: Connector, secret: string) => Connector = (each) => each): Sample {
  return {
    examples: [
      {
        entity: 'Person',
        key: pids.child,
        in: 'birth',
        row: {},
        expects: {
          fullName: { full: 'Lê Thị An', family: 'Lê', middle: 'Thị', given: 'An' },
          dateOfBirth: '1990-05-12',
          sex: 'FEMALE',
          mother: { entity: 'Person', key: pids.mother },
        },
      },
    ],
    async open() {
      const source = new Source();
      const rows: Record<string, Tables[string]> = { ...tables };
      const failing = (code: FailureCode) => async () => {
        source.failure = code;
        return async () => {
          source.failure = null;
        };
      };
      const silent = async () => source.hold();
      const stand: Stand = {
        connect: (_, secret) => broken(connectorOver(source, rows), secret),
        upstream: null,
        reference: referenceConnector(declaration, mapping, rows),
        keys: {
          Person: Object.values(pids).filter((pid) => pid !== pids.unknown),
          HealthInsuranceCard: ['GD4790000000001/20250101', 'GD4790000000001/20260101'],
        },
        cmnds: [],
        busy: async () => source.busy,
        hold: silent,
        faults: {
          dead: failing('UNREACHABLE'),
          'black-hole': silent,
          slow: silent,
          'garbage-answer': failing('MALFORMED'),
          overloaded: failing('OVERLOADED'),
          async changed({ field, key }) {
            if (field !== 'dateOfBirth') return null;
            const before = rows.birth ?? [];
            rows.birth = before.map((row) => (row.pid === key ? { ...row, 'Ngày sinh': '31.12.2001' } : row));
            return async () => {
              rows.birth = before;
            };
          },
        },
        close: async () => {},
      };
      return stand;
    },
  };
}
