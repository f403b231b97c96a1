import { now } from '../population/today.ts';
import { openPopulationConnectors } from '../population-connectors.ts';
import type { PopulationStore } from '../population-store.ts';
import { type Answer, openHub } from './ask.ts';
import { type Chosen, chooseFrom } from './chosen.ts';
import { compare, type Difference } from './compare.ts';
import { namedIn } from './named.ts';
import { countedIn, possibleRows } from './possible.ts';
import { type Owners, RawDatabases, type RawRows } from './raw-rows.ts';
import { saidOf } from './said-of.ts';
import { textsOf } from './texts.ts';
import { isRead, verdictOf } from './verdict.ts';

export interface Looked {
  readonly defect: string;
  readonly people: readonly string[];
  /** Of them: whose answer differs from the rows. */
  readonly wrong: readonly string[];
}
export interface SideBySide {
  readonly defects: readonly Looked[];
  /** What differs, by person. */
  readonly differences: ReadonlyMap<string, readonly Difference[]>;
  /** Fields of a person that are not held against the rows. */
  readonly notCompared: readonly string[];
}

/** People asked about at once. */
const batchSize = 100;

/**
 * The hub's answers about people of every kind of defect, held against the raw rows of their databases. The rows are
 * read by plain SQL and judged by a few lines for each field, without connectors, mappings, transforms and quality.
 */
export async function sideBySide(
  databases: PopulationStore['databases'],
  perDefect: number,
  onLooked: (person: Chosen, rows: RawRows, answer: Answer) => void = () => {},
): Promise<SideBySide> {
  const { connectors, close } = await openPopulationConnectors(databases);
  const hub = await openHub(connectors, now);
  const raw = new RawDatabases(databases);
  try {
    const { people, byDefect } = await chooseFrom(databases.truth, perDefect);
    const differences = new Map<string, readonly Difference[]>();
    const compared = new Set<string>();
    for (let at = 0; at < people.length; at += batchSize) {
      const batch = people.slice(at, at + batchSize);
      const ids = batch.map(({ personalId }) => personalId);
      const [answers, { rows, owners }] = await Promise.all([hub.about(ids), raw.of(ids)]);
      batch.forEach((person, i) => {
        const [own, answer] = [rows.get(person.personalId) as RawRows, answers[i]];
        if (!answer) {
          const nobody = { field: 'personalId', what: 'CLAIM', rows: person.personalId, answer: 'nobody' };
          differences.set(person.personalId, [nobody]);
          return;
        }
        const found = look(person, own, owners, answer, hub, compared);
        if (found.length > 0) differences.set(person.personalId, found);
        onLooked(person, own, answer);
      });
    }
    return {
      defects: [...byDefect].map(([defect, people]) => ({
        defect,
        people,
        wrong: people.filter((person) => differences.has(person)),
      })),
      differences,
      notCompared: Object.keys(hub.answering).filter((field) => !compared.has(field)),
    };
  } finally {
    await raw.close();
    await hub.close();
    await close();
  }
}

function look(
  { labels }: Chosen,
  rows: RawRows,
  owners: Owners,
  answer: Answer,
  hub: Awaited<ReturnType<typeof openHub>>,
  compared: Set<string>,
): readonly Difference[] {
  const said = saidOf(rows, owners);
  const found: Difference[] = [];
  for (const [field, fact] of Object.entries(answer)) {
    const answering = hub.answering[field] ?? [];
    // Of a register that is not open here.
    if (answering.length === 0) continue;
    found.push(...textsOf(field, fact, answer, hub.titles));
    if (!isRead(field)) continue;
    compared.add(field);
    const own = (said[field] ?? []).filter(({ register }) => answering.includes(register));
    const verdict = verdictOf(field, rows, said, answering);
    // Who has rows of their own is not missing one.
    const possible = own.length > 0 ? 0 : possibleRows(field, rows, said);
    found.push(...countedIn(field, fact, possible));
    const completeness = possible > 0 ? (['NO_RECORD', 'NOT_COVERED'] as const) : verdict.completeness;
    found.push(...compare(field, fact, own, { ...verdict, completeness }));
  }
  for (const label of labels) found.push(...namedIn(label, answer));
  return found;
}
