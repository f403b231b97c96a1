import { fromBase64 } from '../base64.ts';

/** The body of add-checkpoint, C2SP tlog-witness: a checkpoint, and that it is consistent with the one before. */
export interface AddCheckpoint {
  readonly oldSize: number;
  readonly proof: readonly Buffer[];
  /** To a witness the signed note; to the signer of the log its text alone. */
  readonly checkpoint: string;
}

const MOST_HASHES = 63;

export function addCheckpointBody({ oldSize, proof, checkpoint }: AddCheckpoint): string {
  return `old ${oldSize}\n${proof.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${checkpoint}`;
}

/** Null for what is not such a body. */
export function readAddCheckpoint(body: string): AddCheckpoint | null {
  const border = body.indexOf('\n\n');
  const [first, ...lines] = body.slice(0, Math.max(border, 0)).split('\n');
  const oldSize = Number(/^old (0|[1-9]\d{0,15})$/.exec(first ?? '')?.[1]);
  const proof = lines.map(fromBase64);
  if (!Number.isSafeInteger(oldSize) || lines.length > MOST_HASHES) return null;
  if (!proof.every((hash): hash is Buffer => hash?.length === 32)) return null;
  return { oldSize, proof, checkpoint: body.slice(border + 2) };
}
