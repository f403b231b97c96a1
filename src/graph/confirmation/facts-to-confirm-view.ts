import { openWorkUnavailable } from '../../quality/confirmation/confirmation-reasons.ts';
import { FactView } from '../fact-view.ts';
import type { RequestContext } from '../request-context.ts';
import { type InLanguage, spoken } from '../spoken.ts';
import type { OfferedPage } from './facts-to-confirm.ts';

/** A page of facts to confirm, as `type FactToConfirmConnection`. */
export function factsToConfirmView({ facts, more, failed }: OfferedPage, context: RequestContext) {
  const edges = facts.map(({ offered, cursor }) => {
    const row = context.gather.row(offered.entity, offered.key);
    return {
      cursor,
      node: new FactView(row, offered.field, context),
      subject: context.ids.seal([row.entity, row.key]),
      dossier: offered.dossier,
      slice: offered.slice,
      readAt: offered.readAt,
    };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    completeness: failed ? 'SOURCE_UNAVAILABLE' : 'PRESENT',
    reasons: failed ? [unavailable] : [],
  };
}

const { code, severity, text, nextStep } = openWorkUnavailable;
const unavailable = {
  code,
  severity,
  claims: [],
  text: (args: InLanguage) => spoken(text, args),
  nextStep: (args: InLanguage) => nextStep && spoken(nextStep, args),
};
