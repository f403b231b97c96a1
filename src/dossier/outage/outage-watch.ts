import { isUnavailability, type SeenCall } from '../../gather/register-call.ts';
import type { RegisterFailure } from '../../generated/model.ts';
import type {
  AnswerEnd,
  CallEnd,
  Failures,
  GoodAnswers,
  OutageStore,
  Sighting,
} from '../../store/outages/outage-store.ts';

/** Milliseconds; the usual unless told. */
export interface OutagePace {
  /** How long what was seen may wait to be stored; so much is lost when the hub is killed. */
  readonly tellEveryMs: number;
  /** Failures so soon after a good answer belong to the outage before it. */
  readonly sameWithinMs: number;
}

export const outagePace: OutagePace = { tellEveryMs: 1_000, sameWithinMs: 10_000 };

/**
 * Sees from the calls of all operations when registers do not answer, and since when they do again. Costs a call next to
 * nothing: what was seen is stored later, of any number of calls at most one sighting for each register; what the store
 * does not take is told with what follows.
 */
export class OutageWatch {
  readonly #store: Pick<OutageStore, 'note'>;
  readonly #pace: OutagePace;
  #seen = new Map<string, RegisterSeen>();
  #timer: NodeJS.Timeout | null = null;
  #telling: Promise<void> = Promise.resolve();

  constructor(store: Pick<OutageStore, 'note'>, pace: OutagePace = outagePace) {
    this.#store = store;
    this.#pace = pace;
  }

  /** To be given to `RegisterCalls`. */
  readonly observe = ({ register, requestId, endedAt: at, code, hadItsTime }: SeenCall): void => {
    const isDown = code !== null && isUnavailability(code);
    if (isDown && !hadItsTime && code === 'TIMEOUT') return;
    // Whoever refuses or answers nonsense is there.
    if (isDown) this.#of(register).failed({ requestId, at }, code);
    else this.#of(register).answered({ requestId, at });
    this.#tellLater();
  };

  /** The hub looked whether a register is there, and it is. */
  found(register: string): void {
    this.#of(register).answered({ requestId: null, at: Date.now() });
    this.#tellLater();
  }

  /** Stores what was seen so far; never rejects. */
  tell(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#telling = this.#telling.then(() => this.#tell());
    return this.#telling;
  }

  #of(register: string): RegisterSeen {
    const known = this.#seen.get(register) ?? new RegisterSeen(register);
    this.#seen.set(register, known);
    return known;
  }

  #tellLater(): void {
    this.#timer ??= setTimeout(() => void this.tell(), this.#pace.tellEveryMs).unref();
  }

  async #tell(): Promise<void> {
    const told = this.#seen;
    this.#seen = new Map();
    for (const [register, seen] of told) {
      try {
        await this.#store.note([seen.sighting()], this.#pace.sameWithinMs);
      } catch {
        const since = this.#seen.get(register);
        this.#seen.set(register, since ? seen.followedBy(since) : seen);
        this.#tellLater();
      }
    }
  }
}

/** What was seen of one register since it was last told: of any number of calls, the failures and what came after. */
class RegisterSeen {
  readonly #register: string;
  #failures: Failures | null = null;
  #good: GoodAnswers | null = null;

  constructor(register: string) {
    this.#register = register;
  }

  failed(end: CallEnd, code: RegisterFailure): void {
    const followsGood = this.#good !== null;
    this.#addFailures({ first: end, last: end, calls: 1, interruptions: 0, codes: [code], followsGood });
  }

  answered(end: AnswerEnd): void {
    this.#good = { first: this.#good?.first ?? end, last: end };
  }

  sighting(): Sighting {
    return { register: this.#register, failures: this.#failures, good: this.#good };
  }

  /** The same with what was seen after it. */
  followedBy(later: RegisterSeen): RegisterSeen {
    const { failures, good } = later.sighting();
    if (failures) this.#addFailures({ ...failures, followsGood: failures.followsGood || this.#good !== null });
    if (good) {
      this.answered(good.first);
      this.answered(good.last);
    }
    return this;
  }

  #addFailures(later: Failures): void {
    const known = this.#failures;
    this.#good = null;
    if (!known) {
      this.#failures = later;
      return;
    }
    const others = later.codes.filter((code) => !known.codes.includes(code));
    this.#failures = {
      first: known.first,
      last: later.last,
      calls: known.calls + later.calls,
      interruptions: known.interruptions + later.interruptions + (later.followsGood ? 1 : 0),
      codes: others.length > 0 ? [...known.codes, ...others] : known.codes,
      followsGood: known.followsGood,
    };
  }
}
