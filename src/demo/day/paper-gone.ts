import { Catalogue } from '../../dossier/catalogue/catalogue.ts';
import { causeTitle } from '../../dossier/readiness/cause-titles.ts';
import type { ReadinessFigure } from '../../dossier/readiness/figures.ts';
import { measureReadiness } from '../../dossier/readiness/measure-readiness.ts';
import type { Store } from '../../store/store.ts';

/** What share of paper went away, per component, and what kept the rest: lines for people. */
export async function paperGone(
  store: Pick<Store, 'readiness' | 'procedures' | 'evidence'>,
): Promise<readonly string[]> {
  const asked = { from: null, to: null, by: null, procedure: null, department: null, least: 1 };
  const measuring = { readiness: store.readiness, catalogue: new Catalogue(store) };
  const { figures, dossiers } = await measureReadiness(asked, measuring);
  const required = figures.reduce((sum, figure) => sum + figure.required, 0);
  const replaced = figures.reduce((sum, figure) => sum + figure.outcomes.REPLACED, 0);
  return [
    `Giấy tờ không phải nộp nữa · paper that went away: ${replaced} / ${required} (${percent(replaced, required)}) · n = ${dossiers}`,
    ...[...new Set(figures.map(({ procedure }) => procedure))].flatMap((code) =>
      linesOf(figures.filter(({ procedure }) => procedure === code)),
    ),
  ];
}

function linesOf(figures: readonly ReadinessFigure[]): readonly string[] {
  const [{ procedure, procedureName }] = figures as readonly [ReadinessFigure];
  return [`  ${procedure}  ${procedureName?.vi ?? ''} · ${procedureName?.en ?? ''}`, ...figures.map(lineOf)];
}

function lineOf({ component, componentName, required, outcomes, causes }: ReadinessFigure): string {
  const name = `${component}  ${componentName?.vi ?? ''} · ${componentName?.en ?? ''}`;
  const share = `${outcomes.REPLACED} / ${required} (${percent(outcomes.REPLACED, required)})`;
  const named = causes.filter(({ first }) => first > 0);
  const why = named.map(({ code, first }) => `${first} ${causeTitle(code).vi} · ${causeTitle(code).en}`).join('; ');
  return `    ${share.padStart(20)}  ${name}${why === '' ? '' : `\n${' '.repeat(26)}${why}`}`;
}

const percent = (count: number, of: number): string => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`);
