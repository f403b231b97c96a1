import type { WaiverErrorCode } from '../../generated/model.ts';

/** An act refused. Nothing of it was written. */
export interface WaiverRefusal {
  readonly refused: WaiverErrorCode;
  /** Of the input; null where it is the whole. */
  readonly part: string | null;
  /** Of the assessment and the catalogue, never of the input. */
  readonly concerns: readonly string[];
}

export function refusal(
  refused: WaiverErrorCode,
  part: string | null = null,
  concerns: readonly string[] = [],
): WaiverRefusal {
  return { refused, part, concerns };
}

export const isRefusal = (result: object): result is WaiverRefusal => 'refused' in result;
