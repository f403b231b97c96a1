import type { SearchReason } from '../../quality/search-reasons.ts';
import { Refusal } from '../errors.ts';
import { type InLanguage, spoken } from '../spoken.ts';

const MOST = 50;

/** @throws Refusal if `first` is not allowed */
export function checkFirst(first: number): void {
  if (first > MOST) throw new Refusal('TOO_MANY', { what: 'first', limit: MOST });
  if (first < 1) throw new Refusal('SEARCH_MALFORMED', firstForm);
}
const firstForm = { what: 'first', form: { vi: `từ 1 đến ${MOST}`, en: `1 to ${MOST}` } };

interface Edge {
  readonly cursor: string;
  readonly node: unknown;
}

/**
 * A page of a connection, of one more edge than was asked for if there is more; null where it could not be looked up, with
 * the reason to give for that.
 */
export function page(edges: readonly Edge[] | null, first: number, unavailable: SearchReason) {
  const shown = edges?.slice(0, first) ?? [];
  return {
    edges: shown,
    pageInfo: {
      hasNextPage: (edges?.length ?? 0) > first,
      hasPreviousPage: false,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
    completeness: edges ? 'PRESENT' : 'SOURCE_UNAVAILABLE',
    reasons: edges ? [] : [reasonView(unavailable)],
  };
}

const reasonView = ({ code, severity, text, nextStep }: SearchReason) => ({
  code,
  severity,
  claims: [],
  text: (args: InLanguage) => spoken(text, args),
  nextStep: (args: InLanguage) => nextStep && spoken(nextStep, args),
});
