import { z } from 'zod';
import type { Mode } from './residence-service/mode.ts';

const mode = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('up') }),
  z.object({ mode: z.literal('slow'), milliseconds: z.coerce.number().int().min(0).max(600_000).default(5000) }),
  z.object({ mode: z.literal('hang') }),
  z.object({ mode: z.literal('down') }),
  z.object({ mode: z.literal('wrong'), how: z.enum(['garbage', 'error', 'types', 'truncated']).default('garbage') }),
]);

/** How the simulated service shall behave, from the words of a command; null if they say nothing it knows. */
export function modeFrom(words: Readonly<Record<string, unknown>>): Mode | null {
  return mode.safeParse(words).data ?? null;
}
