import { componentOutcomes } from '../../dossier/assess/outcome-words.ts';
import { causeTitle } from '../../dossier/readiness/cause-titles.ts';
import type { ReadinessFigure } from '../../dossier/readiness/figures.ts';
import { type Share, shareText } from '../../dossier/readiness/share.ts';
import { type OpenDays, stretchOf } from '../../dossier/readiness/stretch.ts';
import type { ComponentOutcome } from '../../generated/model.ts';
import type { CountedBy } from '../../store/readiness/readiness-store.ts';

/** Figures, as `type ReadinessFigure`. */
export function readinessView(figure: ReadinessFigure, by: CountedBy | null, asked: OpenDays) {
  const { procedure, component, versions, since, outcomes, withWaiver, replaced, causes, ...rest } = figure;
  return {
    ...rest,
    ...stretchOf(since, by, asked),
    procedureCode: procedure,
    procedureVersions: versions,
    componentCode: component,
    outcomes: (Object.entries(outcomes) as [ComponentOutcome, number][]).map(([outcome, dossiers]) => ({
      outcome,
      outcomeText: componentOutcomes[outcome],
      dossiers,
    })),
    replaced: shareView(replaced),
    replaceableWithWaiver: shareView(withWaiver),
    causes: causes.map((cause) => ({ ...cause, text: causeTitle(cause.code) })),
  };
}

function shareView(share: Share) {
  const { count, of, per10000, low10000, high10000 } = share;
  const whole = (number: number | null) => (number === null ? null : number / 10_000);
  return { count, of, share: whole(per10000), low: whole(low10000), high: whole(high10000), text: shareText(share) };
}
