/** One fact as its witnesses put it. */
export interface Witnessed {
  /** How many different values were said. */
  readonly values: number;
  /** Of each value: those that are right if it is the truth, itself among them, the rest being less precise. */
  readonly right: readonly (readonly number[])[];
  /** One for each witness. */
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
}
/** What the witnesses of a fact, weighed by each other, make of its values. */
export interface Weighed {
  /** Chance that a value is the truth, as precise as any that was said. */
  readonly truth: readonly number[];
  /** Chance that it is right, though another may say more. */
  readonly right: readonly number[];
}

/*
 * The weights below hold for any data; none was fitted to a set. Each is the number of claims that a prior is worth, or a
 * plain belief of which the results depend little.
 */
const rounds = 15;
/** A witness is right four times in five until agreement says otherwise, which ten claims do. */
const [startRight, witnessWeight] = [0.8, 10];
/** A witness's word for one value is held against its other words for it: four claims weigh as much as all the rest. */
const valueWeight = 4;
/** No claim is beyond doubt, and none is worthless. */
const [leastDoubt, leastChance] = [0.02, 0.02];
/** Among several claims the truth is seldom none of them. */
const unsaid = 0.15;
/** Each further witness of a fact counts by so much less than the first, for witnesses who never share an error are rare. */
const overlap = 0.3;

/**
 * Weighs witnesses by how often others agree with them, and values by who says them, in turn, until both stand. A
 * witness is weighed by what it says of other facts, never by the fact at hand, and by its word for the same value
 * elsewhere; so nobody proves himself. Gives chances in the order of the facts.
 *
 * @param alternatives how many false values the field has, at least 1
 */
export function weigh(facts: readonly Witnessed[], alternatives: number): readonly Weighed[] {
  const table = new WitnessTable(facts);
  let weighed: readonly Weighed[] = [];
  for (let round = 0; round < rounds; round++) {
    const last = round === rounds - 1;
    weighed = facts.map((fact, at) => weighOne(fact, table, weighed[at] ?? null, alternatives, last));
    table.count(facts, weighed);
  }
  return weighed;
}

function weighOne(
  fact: Witnessed,
  table: WitnessTable,
  before: Weighed | null,
  alternatives: number,
  last: boolean,
): Weighed {
  const trust = fact.voices.map((voice) => table.trust(fact, voice, before));
  const damping = last ? 1 / (1 + (fact.voices.length - 1) * overlap) : 1;
  const logs = fact.right.map(
    (right, truth) => damping * logLikelihood(fact, trust, alternatives, table, right, truth),
  );
  const none = damping * logLikelihood(fact, trust, alternatives, table, [], -1);
  logs.push(none + (fact.voices.length > 1 ? Math.log(unsaid) : 0));
  const largest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - largest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const truth = weights.slice(0, -1).map((weight) => weight / sum);
  if (fact.known) return { truth: asKnown(truth, fact), right: fact.known.map(Number) };
  const right = new Array<number>(fact.values).fill(0);
  fact.right.forEach((covered, at) => {
    for (const value of covered) right[value] = (right[value] ?? 0) + (truth[at] ?? 0);
  });
  return { truth, right: last ? right.map((chance) => Math.min(1 - leastDoubt, Math.max(leastDoubt, chance))) : right };
}

/** Of the values that are right, the most precise. */
function asKnown(truth: readonly number[], { known, right }: Witnessed): number[] {
  const among = truth.map((_, at) => (known?.[at] ? (right[at]?.length ?? 0) : 0));
  const most = Math.max(...among);
  const count = among.filter((size) => size === most && size > 0).length;
  return among.map((size) => (size === most && size > 0 ? 1 / count : 0));
}

/** Log-likelihood of what was said, if the value `truth` is true and `right` are right; -1 is a truth that nobody said. */
function logLikelihood(
  { voices }: Witnessed,
  trust: readonly number[],
  alternatives: number,
  table: WitnessTable,
  right: readonly number[],
  truth: number,
): number {
  let log = 0;
  for (let at = 0; at < voices.length; at++) {
    const voice = voices[at] as Voice;
    const chance = trust[at] as number;
    if (right.includes(voice.value)) {
      log += Math.log(chance);
      if (right.length > 1) {
        const precise = table.precise(voice.witness);
        log += Math.log(voice.value === truth ? precise : 1 - precise);
      }
    } else {
      log += Math.log(1 - chance);
      // A second error that is the same as one before must have hit upon it among all that there are.
      for (let earlier = 0; earlier < at; earlier++) {
        if (voices[earlier]?.value === voice.value) {
          log -= Math.log(alternatives);
          break;
        }
      }
    }
  }
  return log;
}

interface Seen {
  n: number;
  right: number;
}

/** What is known of witnesses so far: how often each was right, with each value, and how precise it is. */
class WitnessTable {
  readonly #witnesses = new Map<string, Seen>();
  readonly #words = new Map<string, Map<string, Seen>>();
  readonly #precise = new Map<string, Seen>();
  #all: Seen = { n: 0, right: 0 };

  constructor(facts: readonly Witnessed[]) {
    for (const { voices } of facts) {
      for (const { witness, word } of voices) {
        seenOf(this.#witnesses, witness);
        seenOf(this.#precise, witness);
        let words = this.#words.get(witness);
        if (!words) {
          words = new Map();
          this.#words.set(witness, words);
        }
        seenOf(words, word);
      }
    }
  }

  /** Chance that a claim is right, by all other facts; `before` is what was made of this one, to be taken out. */
  trust(fact: Witnessed, voice: Voice, before: Weighed | null): number {
    const counted = before !== null && counts(fact);
    const own = counted ? (before.right[voice.value] ?? 0) : 0;
    const less = counted ? 1 : 0;
    const witness = seenOf(this.#witnesses, voice.witness);
    const word = seenOf(this.#words.get(voice.witness) as Map<string, Seen>, voice.word);
    const all = this.#all.n === 0 ? startRight : this.#all.right / this.#all.n;
    const base = (witness.right - own + witnessWeight * all) / (witness.n - less + witnessWeight);
    const chance = (word.right - own + valueWeight * base) / (word.n - less + valueWeight);
    const clipped = Math.min(1 - leastChance, Math.max(leastChance, chance));
    // Of what is out of date nothing is known but that it was said.
    return voice.fresh * clipped + (1 - voice.fresh) * Math.min(clipped, 0.5);
  }

  /** How often a witness that is right says all that is known, where others say less or more. */
  precise(witness: string): number {
    const { n, right } = seenOf(this.#precise, witness);
    return (right + 5) / (n + 10);
  }

  count(facts: readonly Witnessed[], weighed: readonly Weighed[]): void {
    for (const seen of [this.#witnesses, this.#precise, ...this.#words.values()]) {
      for (const each of seen.values()) each.n = each.right = 0;
    }
    this.#all = { n: 0, right: 0 };
    facts.forEach((fact, at) => {
      const { truth, right } = weighed[at] as Weighed;
      if (!counts(fact)) return;
      for (const { witness, word, value } of fact.voices) {
        const chance = right[value] ?? 0;
        for (const seen of [
          this.#all,
          seenOf(this.#witnesses, witness),
          seenOf(this.#words.get(witness) as Map<string, Seen>, word),
        ]) {
          seen.n += 1;
          seen.right += chance;
        }
        fact.right.forEach((covered, of) => {
          if (covered.length < 2 || !covered.includes(value)) return;
          const seen = seenOf(this.#precise, witness);
          seen.n += truth[of] ?? 0;
          if (of === value) seen.right += truth[of] ?? 0;
        });
      }
    });
  }
}

/** A witness alone is neither borne out nor contradicted. */
const counts = ({ voices, known }: Witnessed): boolean => voices.length > 1 || known !== null;

function seenOf(map: Map<string, Seen>, key: string): Seen {
  let seen = map.get(key);
  if (!seen) {
    seen = { n: 0, right: 0 };
    map.set(key, seen);
  }
  return seen;
}
