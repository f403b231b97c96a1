import { type Asked, type MovedDossier, type Moving, moveDossier } from './move-dossier.ts';
import { type MoveRefusal, refusal } from './move-refusal.ts';
import type { Mover } from './mover.ts';
import { optionalText } from './written-text.ts';

export interface ReceiveInput extends Asked {
  readonly components: readonly string[];
  /** How they came; ATTACHED: they were in the dossier from the first. */
  readonly way: 'COUNTER' | 'PORTAL' | 'POST' | 'ATTACHED';
  readonly note?: string | null;
}

/** Records that papers are there, asked for or not; when the last one asked for is, the time runs on. */
export async function receivePaper(
  input: ReceiveInput,
  mover: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal> {
  const note = optionalText(input.note, 500);
  if (note === undefined) return refusal('TEXT_MALFORMED', 'note');
  return moveDossier('RECEIVE_PAPER', input, mover, moving, ({ procedure }) => {
    const received = [...new Set(input.components)];
    if (received.length === 0) return refusal('COMPONENTS_EMPTY', 'components');
    const isKnown = (code: string) => procedure.components.some((component) => component.code === code);
    if (!received.every(isKnown)) return refusal('COMPONENT_UNKNOWN', 'components');
    const components = Object.fromEntries(received.map((code) => [code, 'RECEIVED' as const]));
    return { data: { received, way: input.way, note }, components };
  });
}
