import type { Knex } from 'knex';
import type { Text } from '../../generated/model.ts';
import { type Checkpoint, readCheckpoint } from '../checkpoint.ts';
import { part, statementOf } from '../entry.ts';
import { type Note, readNote } from '../note.ts';
import { cosignedBy, isQuorum, type Policy, signedByLog } from '../policy.ts';
import { evidenceLog, type Receipt } from './evidence-log.ts';
import { storedCheckpoints } from './stored-checkpoints.ts';
import { storedRoot } from './stored-tree.ts';

export interface Succession {
  /** Of the log that was closed. */
  readonly closed: string;
  readonly origin: string;
  /** How many entries the closing checkpoint covers, and how many of them the store has. */
  readonly size: number;
  readonly restoredSize: number;
  readonly receipt: Receipt;
}

export interface SuccessionAsked {
  /** The last checkpoint of the log that was witnessed, signed note, from whoever kept it: a witness has it. */
  readonly checkpoint: string;
  readonly policy: Policy;
  /** Names no person. */
  readonly reason: string;
  /** Who answer for it, two or more. */
  readonly people: readonly string[];
}

const refusals = {
  NOT_A_CHECKPOINT: {
    vi: 'Tệp điểm chốt không phải là điểm chốt đã ký của nhật ký đang mở trong kho này.',
    en: 'The file is not a signed checkpoint of the log that is open in this store.',
  },
  NOT_WITNESSED: {
    vi: 'Điểm chốt không có chữ ký của nhật ký và đủ bên làm chứng theo tệp chính sách; hãy lấy điểm chốt mới nhất từ bên làm chứng.',
    en: 'The checkpoint is not signed by the log and cosigned by as many witnesses as the policy asks for; get the newest one from a witness.',
  },
  NOT_THE_LAST: {
    vi: 'Kho này có điểm chốt mới hơn đã được làm chứng; hãy dùng điểm chốt mới nhất.',
    en: 'This store has a newer checkpoint that was witnessed; take the newest.',
  },
  REWRITTEN: {
    vi: 'Các mục trong kho không cho ra điểm chốt này: nhật ký đã bị viết lại. Hãy phục hồi bản sao lưu khác và chạy "evidence audit".',
    en: 'The entries of the store do not give this checkpoint: the log was rewritten. Restore another backup, and run "evidence audit".',
  },
  TWO_PEOPLE: {
    vi: 'Việc này cần hai người khác nhau chịu trách nhiệm và một lý do từ 10 ký tự.',
    en: 'Two different people have to answer for this, with a reason of 10 characters or more.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A log is not closed. Nothing was written. */
export class SuccessionError extends Error {
  readonly code: keyof typeof refusals;
  readonly messages: Text;

  constructor(code: keyof typeof refusals, options?: ErrorOptions) {
    super(refusals[code].en, options);
    this.name = 'SuccessionError';
    this.code = code;
    this.messages = refusals[code];
  }
}

/**
 * Closes the log of a store for ever at its last witnessed checkpoint and opens its successor, whose first entry says so.
 * For a store that was restored from a backup: its signer will not sign entries other than those that it signed, and what
 * was lost stays lost, but nobody can pass new entries off as the lost ones. As the owner of the store.
 *
 * @throws SuccessionError
 */
export async function succeed(database: Knex, asked: SuccessionAsked): Promise<Succession> {
  const people = [...new Set(asked.people.map((one) => one.trim()).filter((one) => one !== ''))];
  if (people.length < 2 || asked.reason.trim().length < 10) throw new SuccessionError('TWO_PEOPLE');
  const { note, checkpoint } = readClosing(asked.checkpoint);
  return database.transaction(async (transaction) => {
    // The one that writers take: nobody appends to the old log from here on.
    await transaction.raw('select pg_advisory_xact_lock(5408124008)');
    const log = await transaction('evidence.log').orderBy('id', 'desc').first('id', 'origin');
    if (log?.origin !== checkpoint.origin) throw new SuccessionError('NOT_A_CHECKPOINT');
    const witnesses = cosignedBy(asked.policy, note).map(({ witness }) => witness.name);
    if (!signedByLog(asked.policy, note, log.origin) || !isQuorum(asked.policy, witnesses))
      throw new SuccessionError('NOT_WITNESSED');
    const newest = await storedCheckpoints(transaction).newest(log.id);
    if (newest?.witnessed && newest.size > checkpoint.size) throw new SuccessionError('NOT_THE_LAST');
    const { count } = (await transaction('evidence.leaf').where({ log: log.id }).count('* as count').first()) as {
      count: string;
    };
    const restoredSize = Number(count);
    const { size, root } = checkpoint;
    if (size > 0 && size <= restoredSize && !(await storedRoot(transaction, log.id, size)).equals(root))
      throw new SuccessionError('REWRITTEN');

    const first = await transaction('evidence.log').where({ id: 1 }).first('origin');
    const id = log.id + 1;
    const origin = `${first.origin}-${id}`;
    await transaction('evidence.log').insert({ id, origin, predecessor: log.id, closed_size: size });
    const parts = [
      part('decision', {
        ...{ checkpoint: asked.checkpoint, origin: log.origin, reason: asked.reason.trim() },
        ...{ restoredSize, size },
      }),
      part('official', { people }),
    ];
    const about = { type: 'log-succession', id: `log-succession/${id}` };
    const statement = statementOf({ log: origin, ...about, notBefore: null, parts });
    const entry = { id: about.id, dossier: null, statement, parts, signatures: [] };
    const receipt = await evidenceLog(database).append(transaction, entry);
    return { closed: log.origin, origin, size, restoredSize, receipt };
  });
}

function readClosing(text: string): { readonly note: Note; readonly checkpoint: Checkpoint } {
  try {
    const note = readNote(text);
    return { note, checkpoint: readCheckpoint(note.text) };
  } catch (cause) {
    throw new SuccessionError('NOT_A_CHECKPOINT', { cause });
  }
}
