import { add, type Counted, numberOf, type Sums, sums } from './sums.ts';

/** A voice in a dispute: the number of its place in it, and of that place with the word it has for its value. */
export interface Place {
  readonly party: number;
  readonly word: number;
}

/**
 * What was counted where the same witnesses stood against each other in the same way. Two that copy one source win every
 * dispute with a third, or lose every one: however often it comes, it is one piece of evidence, and none for itself.
 */
export class Disputes {
  readonly #parties = new Map<string, number>();
  readonly #words = new Map<string, number>();
  #byParty: Sums = sums(0);
  #byWord: Sums = sums(0);

  /**
   * Numbers the voices of a fact in which not all say the same.
   *
   * @param witnesses of each voice the number of its witness
   * @param values of each voice the place of its value
   * @param words of each voice the number of its word
   */
  places(witnesses: readonly number[], values: readonly number[], words: readonly number[]): readonly Place[] {
    const inOrder = witnesses
      .map((_, at) => at)
      .sort((left, right) => (witnesses[left] ?? 0) - (witnesses[right] ?? 0) || left - right);
    const sides: number[] = [];
    let dispute = '';
    for (const at of inOrder) {
      const value = values[at] ?? 0;
      let side = sides.indexOf(value);
      if (side < 0) side = sides.push(value) - 1;
      dispute += `${witnesses[at]}:${side} `;
    }
    const places = new Array<Place>(witnesses.length);
    inOrder.forEach((at, order) => {
      const party = numberOf(this.#parties, `${dispute}${order}`);
      places[at] = { party, word: numberOf(this.#words, `${party} ${words[at]}`) };
    });
    return places;
  }

  /** Forgets what was counted; to be called once all are numbered, and before each count. */
  clear(): void {
    this.#byParty = sums(this.#parties.size);
    this.#byWord = sums(this.#words.size);
  }

  count({ party, word }: Place, n: number, right: number): void {
    add(this.#byParty, party, n, right);
    add(this.#byWord, word, n, right);
  }

  /** What all disputes of these parties said of this one. */
  ofParty({ party }: Place): Counted {
    return at(this.#byParty, party);
  }

  /** The same, of its word for its value. */
  ofWord({ word }: Place): Counted {
    return at(this.#byWord, word);
  }
}

const at = ({ n, right }: Sums, number: number): Counted => ({ n: n[number] ?? 0, right: right[number] ?? 0 });
