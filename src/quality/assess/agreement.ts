import { Disputes, type Place } from './disputes.ts';
import { Opponents, sharedErrors } from './shared-errors.ts';
import { towardsVotes, type Weighed } from './towards-votes.ts';
import { WitnessTable } from './witness-table.ts';

/** One fact as its witnesses put it. */
export interface Witnessed {
  /**
   * Of each different value: those that are right if it is the truth, itself among them, the rest being less precise. None
   * where another says the same with more digits, which is the truth in its place.
   */
  readonly right: readonly (readonly number[])[];
  /** Of each value, those that are wrong if it is the truth, but only by what they leave out. */
  readonly partly: readonly (readonly number[])[];
  /** One for each value that a witness gives. */
  readonly voices: readonly Voice[];
  /** Which values an official confirmed as right; null if nobody did. */
  readonly known: readonly boolean[] | null;
}
export interface Voice {
  readonly witness: string;
  /** Place of the value in the list. */
  readonly value: number;
  /** A word for the value that is the same in all facts. */
  readonly word: string;
  /** How much of what was true when it was recorded is true still, 0 to 1. */
  readonly fresh: number;
  /** How much of the witness speaks here: 1, or its even part where it contradicts itself. */
  readonly part: number;
}
/* The weights here, and where else this is reckoned, hold for any data; none was fitted to a set, and results depend little on them. */
const rounds = 15;
/** Among several claims the truth is seldom none of them. */
const unsaid = 0.1;
/** Each further witness of a fact counts by so much less than the first, for witnesses who never share an error are rare. */
const overlap = 0.3;
/** A false value seldom lies within the true one, as a false street in the true town. */
const within = 0.3;
/** Errors of leaving out coincide easily, as if there were two things to leave out. */
const leftOut = Math.log(2);
/** A fact while it is weighed. */
interface Open {
  readonly fact: Witnessed;
  readonly witnesses: readonly number[];
  readonly words: readonly number[];
  /** Of its voices, where not all say the same and nobody confirmed who is right. */
  readonly places: readonly Place[] | null;
  readonly opponents: readonly number[];
  /** How many witnesses there are. */
  readonly size: number;
  /** Whether it says anything of its witnesses: one alone is neither borne out nor contradicted. */
  readonly counts: boolean;
  /** By round: chance of each voice to be right, weight of each value as the truth and at the end of none, chances. */
  readonly trust: Float64Array;
  readonly weights: Float64Array;
  readonly right: Float64Array;
  isWeighed: boolean;
}

/**
 * Weighs witnesses by how often others agree with them, and values by who says them, in turn, until both stand. A
 * witness is weighed by what it says of other facts, never by the fact at hand nor by others in which the same stood
 * against the same, and by its word for the same value elsewhere; so nobody proves himself. Gives chances in the order
 * of the facts.
 *
 * @param alternatives how many false values the field has, at least 1
 */
export function weigh(facts: readonly Witnessed[], alternatives: number): readonly Weighed[] {
  const field: Field = { table: new WitnessTable(), disputes: new Disputes(), opponents: new Opponents() };
  const open = facts.map((fact) => openFact(fact, field));
  const counting = open.filter(({ counts }) => counts);
  clear(field);
  for (let round = 1; round <= rounds; round++) {
    // What says nothing of its witnesses is weighed once, by what the others say of them.
    for (const one of round < rounds ? counting : open) weighOne(one, field, Math.log(alternatives));
    if (round === rounds) break;
    clear(field);
    for (const one of counting) count(one, field);
  }
  const shared = sharedErrors(counting, alternatives);
  return open.map((one) =>
    one.fact.known
      ? { truth: asKnown(one.fact, one.fact.known), right: one.fact.known.map(Number) }
      : towardsVotes(one, one.size, shared * field.opponents.again(one.opponents)),
  );
}

/** What is known of the witnesses of a field. */
interface Field {
  readonly table: WitnessTable;
  readonly disputes: Disputes;
  readonly opponents: Opponents;
}

function clear({ table, disputes }: Field): void {
  table.clear();
  disputes.clear();
}

function openFact(fact: Witnessed, { table, disputes, opponents }: Field): Open {
  const witnesses = fact.voices.map(({ witness }) => table.witness(witness));
  const words = fact.voices.map(({ word }, at) => table.word(witnesses[at] ?? 0, word));
  const size = new Set(witnesses).size;
  const isDispute = size > 1 && fact.known === null && fact.right.length > 1;
  const values = isDispute ? fact.voices.map(({ value }) => value) : [];
  return {
    fact,
    witnesses,
    words,
    places: isDispute ? disputes.places(witnesses, values, words) : null,
    opponents: isDispute ? opponents.pairs(witnesses, values) : [],
    size,
    counts: size > 1 || fact.known !== null,
    trust: new Float64Array(fact.voices.length),
    weights: new Float64Array(fact.right.length + 1),
    right: new Float64Array(fact.right.length),
    isWeighed: false,
  };
}

function weighOne(open: Open, { table, disputes }: Field, alternatives: number): void {
  const { fact, size, trust, weights, right } = open;
  const { voices } = fact;
  for (let at = 0; at < voices.length; at++) {
    const { value, fresh, part } = voices[at] as Voice;
    const place = open.places?.[at];
    const own = open.counts && open.isWeighed ? { n: part, right: part * (right[value] ?? 0) } : none;
    const chance = place
      ? table.trust(open.witnesses[at] ?? 0, open.words[at] ?? 0, disputes.ofParty(place), disputes.ofWord(place))
      : table.trust(open.witnesses[at] ?? 0, open.words[at] ?? 0, own, own);
    // Of what is out of date nothing is known but that it was said.
    trust[at] = fresh * chance + (1 - fresh) * Math.min(chance, 0.5);
  }
  open.isWeighed = true;
  const damping = 1 / (1 + (size - 1) * overlap);
  let largest = Number.NEGATIVE_INFINITY;
  for (let truth = 0; truth < weights.length; truth++) {
    const isNone = truth === weights.length - 1;
    const isOther = !isNone && fact.right[truth]?.length === 0;
    const log = isOther
      ? Number.NEGATIVE_INFINITY
      : damping * logLikelihood(open, table, alternatives, truth) + (isNone && size > 1 ? Math.log(unsaid) : 0);
    weights[truth] = log;
    if (log > largest) largest = log;
  }
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += weights[at] = Math.exp((weights[at] ?? 0) - largest);
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / sum;
  right.fill(0);
  for (let truth = 0; truth < fact.right.length; truth++) {
    for (const value of fact.right[truth] ?? noValues) right[value] = (right[value] ?? 0) + (weights[truth] ?? 0);
  }
  if (fact.known) for (let at = 0; at < right.length; at++) right[at] = fact.known[at] ? 1 : 0;
}

/** Log-likelihood of what was said, if the value `truth` is true; past the last value, of a truth that nobody said. */
function logLikelihood(open: Open, table: WitnessTable, alternatives: number, truth: number): number {
  const { voices } = open.fact;
  const right = open.fact.right[truth] ?? noValues;
  let log = 0;
  for (let at = 0; at < voices.length; at++) {
    const { value, part } = voices[at] as Voice;
    const chance = open.trust[at] ?? 0;
    let own: number;
    if (right.includes(value)) {
      own = Math.log(chance);
      if (right.length > 1) {
        const precise = table.precise(open.witnesses[at] ?? 0);
        own += Math.log(value === truth ? precise : 1 - precise);
      }
    } else {
      own = Math.log(1 - chance);
      if (open.fact.right[value]?.includes(truth)) own += Math.log(within);
      // A second error that is the same as one before must have hit upon it among all that there are.
      if (isSaidBefore(open.fact, at)) own -= open.fact.partly[truth]?.includes(value) ? leftOut : alternatives;
    }
    log += part * own;
  }
  return log;
}
const noValues: readonly number[] = [];
const none = { n: 0, right: 0 };

function isSaidBefore({ voices, right }: Witnessed, at: number): boolean {
  const { value } = voices[at] as Voice;
  for (let before = 0; before < at; before++) {
    const earlier = voices[before]?.value ?? -1;
    if (earlier === value || right[value]?.includes(earlier) || right[earlier]?.includes(value)) return true;
  }
  return false;
}

function count({ fact, witnesses, words, places, right, weights }: Open, { table, disputes }: Field): void {
  for (let at = 0; at < fact.voices.length; at++) {
    const { value, part } = fact.voices[at] as Voice;
    const place = places?.[at];
    table.count(witnesses[at] ?? 0, words[at] ?? 0, part, part * (right[value] ?? 0));
    if (place) disputes.count(place, part, part * (right[value] ?? 0));
    for (let truth = 0; truth < fact.right.length; truth++) {
      const covered = fact.right[truth] ?? noValues;
      if (covered.length < 2 || !covered.includes(value)) continue;
      table.countPrecision(witnesses[at] ?? 0, part * (weights[truth] ?? 0), truth === value);
    }
  }
}

/** Of the values that are right, the most precise. */
function asKnown({ right }: Witnessed, known: readonly boolean[]): number[] {
  const said = right.map((covered, at) => (known[at] ? covered.length : 0));
  const most = Math.max(...said);
  const among = said.filter((size) => size === most).length;
  return said.map((size) => (size === most && size > 0 ? 1 / among : 0));
}
