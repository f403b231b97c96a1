import type { Knex } from 'knex';
import { checkpointText } from '../checkpoint.ts';
import { cosignedAt } from '../cosignature.ts';
import { readNote, readSignature, signatureLine } from '../note.ts';
import { type Policy, signedByLog, type Witness } from '../policy.ts';
import { addCheckpointBody } from '../signing/add-checkpoint.ts';
import { type StoredCheckpoint, storedCheckpoints } from './stored-checkpoints.ts';
import { storedConsistencyProof, storedRoot } from './stored-tree.ts';

export interface CheckpointerOptions {
  /** With the role of the application. */
  readonly database: Knex;
  /** The log with the address of its signer, the witnesses with theirs. Those without one are not asked. */
  readonly policy: Policy;
  readonly signerToken: string;
  readonly now: () => Date;
  /** Hears once of each trouble, and again when it has become another. Names nobody. */
  readonly failed: (who: string, why: string) => void;
}

/** Has the log signed and witnessed as it grows. */
export interface Checkpointer {
  /** Looks every second. A second's clock is no job: with nothing new it reads two rows and is done. */
  start(): void;
  /** Looks once; whether this process was the one to do so. Never rejects. */
  look(): Promise<boolean>;
  close(): Promise<void>;
}

const EVERY = 1_000;
/** Milliseconds for one answer: a witness that hangs must not keep the next checkpoint from coming within five seconds. */
const PATIENCE = 2_000;
/** A checkpoint holds no time, so the newest is cosigned again after a day, grown or not. */
const COSIGN_AGAIN = 24 * 3600;
/** Milliseconds before a witness that failed is asked again, doubled each time. */
const BACK_OFF = { first: 2_000, longest: 60_000 };
/** Any number that no other user of the database takes for its own advisory lock. */
const LOCK = 5_408_124_009;

class Trouble extends Error {}

export function checkpointer({ database, policy, signerToken, now, failed }: CheckpointerOptions): Checkpointer {
  const checkpoints = storedCheckpoints(database);
  const troubles = new Map<string, string>();
  const pauses = new Map<string, { until: number; ms: number }>();
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<unknown> = Promise.resolve();

  /** By the root of what is stored; the signer has its own memory of what it signed. */
  const proofTo = (log: number, oldSize: number, size: number) =>
    oldSize === 0 ? Promise.resolve([]) : storedConsistencyProof(database, log, oldSize, size);

  /** Offers a checkpoint, again with another proof where the other side is elsewhere than was thought. */
  const offer = async (url: string, token: string | null, log: number, from: number, size: number, text: string) => {
    let oldSize = from;
    for (let attempt = 0; ; attempt++) {
      const body = addCheckpointBody({ oldSize, proof: await proofTo(log, oldSize, size), checkpoint: text });
      const response = await fetch(`${url.replace(/\/$/, '')}/add-checkpoint`, {
        method: 'POST',
        body,
        headers: { ...(token !== null && { authorization: `Bearer ${token}` }), 'content-type': 'text/plain' },
        signal: AbortSignal.timeout(PATIENCE),
      });
      const answer = await response.text();
      if (response.ok) return answer;
      const known = response.status === 409 && /^\d+\n$/.test(answer) ? Number(answer) : null;
      if (known === null || attempt > 0) throw new Trouble(`HTTP ${response.status}`);
      if (known > size) throw new Trouble(`has seen ${known} entries, the database has ${size}: an old backup?`);
      oldSize = known;
    }
  };

  const sign = async (log: { id: number; origin: string }, size: number, last: StoredCheckpoint | null) => {
    const signer = policy.logs.findLast(({ key, url }) => key.name === log.origin && url !== null);
    if (!signer?.url) throw new Trouble('the policy names no signer for this log');
    const text = checkpointText({ origin: log.origin, size, root: await storedRoot(database, log.id, size) });
    const line = await offer(signer.url, signerToken, log.id, last?.size ?? 0, size, text);
    const note = `${text}\n${line}`;
    if (signedByLog(policy, readNote(note), log.origin) === null) throw new Trouble('signed with an unknown key');
    await database.raw('select evidence.add_checkpoint(?, ?)', [size, note]);
  };

  const collect = async (log: number, { key, url, name }: Witness, newest: StoredCheckpoint) => {
    const seconds = cosignedAt(readNote(newest.note), key);
    if (url === null || (seconds && now().getTime() / 1000 - Math.max(...seconds) < COSIGN_AGAIN)) return;
    const known = await database('evidence.cosignature')
      .where({ log, key_name: key.name, key_id: key.id })
      .max('size as size')
      .first();
    const lines = await offer(url, null, log, Number(known?.size ?? 0), newest.size, newest.signed);
    for (const line of lines.trimEnd().split('\n')) {
      const signature = readSignature(line);
      const whole = signatureLine(signature);
      const times = cosignedAt(readNote(`${readNote(newest.note).text}\n${whole}`), key);
      if (times === null) throw new Trouble(`a cosignature that does not hold under the key of ${name}`);
      const row = [newest.size, key.name, key.id, times[0] as number, whole];
      await database.raw('select evidence.add_cosignature(?, ?, ?, ?, ?)', row);
    }
  };

  const guarded = async (who: string, work: () => Promise<void>) => {
    const pause = pauses.get(who);
    if (pause && pause.until > performance.now()) return;
    try {
      await work();
      pauses.delete(who);
      troubles.delete(who);
    } catch (error) {
      const ms = Math.min(pause ? pause.ms * 2 : BACK_OFF.first, BACK_OFF.longest);
      // The signer is asked each time: within five seconds of its return there is a checkpoint.
      if (who !== 'signer') pauses.set(who, { until: performance.now() + ms, ms });
      const why = reason(error);
      if (troubles.get(who) !== why) failed(who, why);
      troubles.set(who, why);
    }
  };

  const work = async (transaction: Knex.Transaction): Promise<boolean> => {
    const { rows } = await transaction.raw('select pg_try_advisory_xact_lock(?) as mine', [LOCK]);
    if (!rows[0].mine) return false;
    const log = await database('evidence.log').orderBy('id', 'desc').first('id', 'origin');
    if (!log) return true;
    const newestLeaf = await database('evidence.leaf').where({ log: log.id }).max('idx as idx').first();
    const size = newestLeaf?.idx === null ? 0 : Number(newestLeaf?.idx) + 1;
    const last = await checkpoints.last(log.id);
    if (size > (last?.size ?? 0)) await guarded('signer', () => sign(log, size, last));
    const newest = await checkpoints.last(log.id);
    if (newest) await Promise.all(policy.witnesses.map((one) => guarded(one.name, () => collect(log.id, one, newest))));
    return true;
  };

  const look = async (): Promise<boolean> => {
    try {
      return await database.transaction(work);
    } catch (error) {
      const why = reason(error);
      if (troubles.get('database') !== why) failed('database', why);
      troubles.set('database', why);
      return false;
    }
  };
  const next = () => {
    timer = setTimeout(() => {
      looking = look().finally(() => {
        if (timer !== null) next();
      });
    }, EVERY);
  };

  return {
    start: next,
    look,
    async close() {
      if (timer) clearTimeout(timer);
      timer = null;
      await looking;
    },
  };
}

function reason(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: { code?: unknown } };
  return String(cause?.code ?? code ?? name);
}
