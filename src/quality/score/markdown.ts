import type { CalibrationResult } from './calibration.ts';
import type { ClaimsScore } from './claims-score.ts';
import type { FlagScore, ScoreResult } from './score.ts';
import type { Share } from './wilson.ts';

/** The figures as Markdown tables, the same for the same result. */
export function scoreMarkdown(score: ScoreResult): string {
  return [
    table(
      ['', 'n', 'share'],
      [
        ['people', score.people, ''],
        ['facts', score.facts, ''],
        ['facts with a value', score.served.hits, percent(score.served)],
        ['facts with a probability', score.withProbability.hits, percent(score.withProbability)],
        ['flagged facts', score.flagged.hits, percent(score.flagged)],
        [
          'precision: flagged facts that have a defect or are not the whole truth',
          score.precision.of,
          interval(score.precision),
        ],
        ['recall: facts not the whole truth that are flagged', score.recall.of, interval(score.recall)],
        [
          'recall, of those that the registers give away',
          score.recallOfDetectable.of,
          interval(score.recallOfDetectable),
        ],
      ],
    ),
    `### Chances of being wrong, of values served\n\n${calibrationTable([['values served', score.calibration]])}`,

    `### Goals\n\n${goalsTable(score)}`,
    `### Accuracy flags: share of values that contradict the truth\n\n${flagTable(score.accuracy)}`,
    `### Completeness flags: share that is not as the flag says\n\n${flagTable(score.completeness)}`,
    `### Defects\n\n${table(
      [
        'defect',
        'injected',
        'detectable',
        'harms the fact',
        'flagged',
        'flagged of detectable',
        'flagged of harmed',
        'named',
        'precision of its reasons',
      ],
      score.defects.map((each) => [
        each.defect,
        each.injected,
        each.detectable,
        each.harmed,
        percent(each.flagged),
        percent(each.flaggedOfDetectable),
        percent(each.flaggedOfHarmed),
        percent(each.named),
        percent(each.precision),
      ]),
    )}`,
    `### Rules\n\n${table(
      ['rule', 'facts with the reason', 'precision', 'defects it should name', 'recall'],
      score.rules.map(({ rule, facts, precision, recall }) => [
        rule,
        facts,
        precision ? percent(precision) : '–',
        recall.of,
        percent(recall),
      ]),
    )}`,
  ].join('\n\n');
}

/** The figures of tables of claims, one line a table. */
export function claimsMarkdown(scores: readonly (readonly [name: string, score: ClaimsScore])[]): string {
  return [
    table(
      [
        'set',
        'facts',
        'right',
        'right where most claims decide',
        'right and as precise as any claim',
        'facts with a chance',
        'claims with a chance',
      ],
      scores.map(([name, { served, servedRight, votedRight, factsWithChance, claimsWithChance }]) => [
        name,
        served.of,
        percent(servedRight),
        percent(votedRight),
        percent(served),
        percent(factsWithChance),
        percent(claimsWithChance),
      ]),
    ),
    `### Chances of being wrong\n\n${calibrationTable(
      scores.flatMap(([name, { facts, claims, brierOfShare }]) => [
        [`${name}: values served`, facts, brierOfShare] as const,
        [`${name}: claims`, claims] as const,
      ]),
    )}`,
    `### Accuracy flags: share of values that contradict the truth\n\n${table(
      ['set', 'flag', 'n', 'untrue', '95 % interval'],
      scores.flatMap(([name, { flags }]) =>
        flags.map(({ flag, wrong }) => [name, flag, wrong.of, percent(wrong), bounds(wrong)]),
      ),
    )}`,
  ].join('\n\n');
}

/** `share`: the Brier score of vote share on the same values, where it was measured. */
const calibrationTable = (
  rows: readonly (readonly [name: string, figures: CalibrationResult, share?: number | null])[],
): string =>
  table(
    ['', 'with a chance', 'wrong', 'Brier', 'Brier of vote share', 'ECE', 'AUPRC', 'precision over ½', 'recall', 'F'],
    rows.map(([name, { wrong, brier, ece, auprc, verdict }, share]) => [
      name,
      wrong.of,
      percent(wrong),
      digits(brier),
      digits(share ?? null),
      digits(ece),
      digits(auprc),
      percent(verdict.precision),
      percent(verdict.recall),
      digits(verdict.f),
    ]),
  );

/** What is promised of the flags, the figure beside it. */
function goalsTable({ accuracy, goals }: ScoreResult): string {
  const wrong = accuracy.find(({ flag }) => flag === 'CORROBORATED')?.wrong;
  const row = (what: string, goal: string, figure: Share | null | undefined) => [
    what,
    goal,
    figure?.of ?? 0,
    figure ? interval(figure) : '–',
  ];
  const grid = table(
    ['', 'goal', 'n', 'share'],
    [
      row('CORROBORATED values that contradict the truth', 'at most 1 %', wrong),
      row('detectable defects that show in what is served, flagged', 'at least 97 %', goals.defectsFlagged),
      row('all detectable defects, named by a reason of any severity', '–', goals.defectsNamed),
      row('facts without a defect, flagged', 'at most 3 %', goals.soundFlagged),
      row(
        'facts without a defect that two independent registers hold, CORROBORATED or CONFIRMED',
        'at least 70 %',
        goals.soundCorroborated,
      ),
    ],
  );
  return `${grid}\n\n${flaggedMeans}`;
}

const flaggedMeans = [
  'Flagged: a reason of severity WARNING or ERROR, or INVALID or CONFLICTING, or no value where one may be; a reason of',
  'severity INFO is no flag. A defect shows in what is served where a fact on which it lies is not the whole truth (then',
  'each such fact must be flagged), or where a register says something false or has a record twice (then one must be).',
  'Without a defect: no harmful label lies on the fact, and it is the whole truth.',
].join('\n');

const flagTable = (flags: readonly FlagScore[]): string =>
  table(
    [
      'flag',
      'n',
      'untrue',
      '95 % interval',
      'whole truth',
      'less',
      'wrong',
      'absent though there is one',
      'absent and there is none',
    ],
    flags.map(({ flag, n, outcomes, wrong }) => [
      flag,
      n,
      wrong ? percent(wrong) : '–',
      wrong ? bounds(wrong) : '–',
      outcomes.WHOLE,
      outcomes.LESS,
      outcomes.WRONG,
      outcomes.ABSENT,
      outcomes.NOTHING,
    ]),
  );

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const digits = (figure: number | null): string => (figure === null ? '–' : figure.toFixed(4));
const inPercent = (rate: number): string => (100 * rate).toFixed(2);
const percent = ({ rate }: Share): string => (rate === null ? '–' : `${inPercent(rate)} %`);
const bounds = ({ low, high }: Share): string => `${inPercent(low)} – ${inPercent(high)}`;
const interval = (part: Share): string => (part.rate === null ? '–' : `${percent(part)} (${bounds(part)})`);
