import type { PortalMode } from './portal-service/faults.ts';
import { modeFrom } from './residence-mode.ts';
import type { Mode } from './residence-service/mode.ts';

const own: readonly unknown[] = ['up', 'as-reported', 'peak'] satisfies readonly PortalMode[];

/** How the simulated portal shall behave, from the words of a command; null if they say nothing it knows. */
export function portalModeFrom(words: Readonly<Record<string, unknown>>): Mode | { readonly mode: PortalMode } | null {
  return own.includes(words.mode) ? { mode: words.mode as PortalMode } : modeFrom(words);
}
