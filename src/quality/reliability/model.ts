import type { Counts, PairTally, Tally } from './counts.ts';
import { pairOf, pathOf } from './counts.ts';
import { type Stance, stanceKey } from './stance.ts';

/** How much a prior weighs, in confirmations. */
const weight = { global: 8, field: 8, stance: 6, pair: 15 };
/** Before anything is confirmed: a register is right nine times in ten. */
const priorRight = 0.9;
/** Two that agree are wrong together as often as CORROBORATED may be, until their record is better or worse. */
const priorShared = 0.04;

/** Chance that a register's claim of a field is right: Beta, backing off from field to register to all. */
export function rightOf(counts: Counts, register: string, field: string): { hits: number; misses: number } {
  const all = shrunk(counts.all, priorRight, weight.global);
  const ofRegister = shrunk(counts.registers.get(register), all, weight.field);
  const ofField = shrunk(counts.fields.get(field), all, weight.field);
  const prior = logistic(logit(ofRegister) + logit(ofField) - logit(all));
  const { right, wrong } = counts.claims.get(pathOf(register, field)) ?? none;
  return { hits: right + prior * weight.field, misses: wrong + (1 - prior) * weight.field };
}

/**
 * Chance that a value is right, by who says it and who says otherwise: weighted log-odds of the witnesses, corrected by
 * how values with the very same witnesses did. That correction keeps the number true where confirmations are chosen by
 * how doubtful a fact looks, and where errors are shared.
 */
export function chanceRight(counts: Counts, field: string, stance: Stance): number {
  const { right, wrong } = counts.stances.get(pathOf(stanceKey(stance), field)) ?? none;
  return (right + byWitnesses(counts, field, stance) * weight.stance) / (right + wrong + weight.stance);
}

/** Either the value is true, or one of those said against it, or none that was said. */
function byWitnesses(counts: Counts, field: string, stance: Stance): number {
  const sides = [stance.for, ...stance.against].map((registers) => ({
    right: registers.reduce((product, register) => product * meanRight(counts, register, field), 1),
    wrong: wrongTogether(counts, registers, field),
  }));
  const allWrong = sides.reduce((product, { wrong }) => product * wrong, 1);
  let sum = allWrong;
  for (const { right, wrong } of sides) sum += (allWrong / wrong) * right;
  const [first] = sides;
  return first ? ((allWrong / first.wrong) * first.right) / sum : 0;
}

/** Chance that these registers are wrong with one and the same value; each is tied to the one it shares most errors with. */
function wrongTogether(counts: Counts, registers: readonly string[], field: string): number {
  let chance = 1;
  registers.forEach((register, at) => {
    const alone = 1 - meanRight(counts, register, field);
    const tied = registers.slice(0, at).map((earlier) => {
      return Math.min(1, sharedRate(counts, register, earlier, field) / (1 - meanRight(counts, earlier, field)));
    });
    chance *= at === 0 ? alone : Math.max(...tied);
  });
  return chance;
}

/** Chance that two registers make the same error: what the pair shows everywhere, then in the field. */
function sharedRate(counts: Counts, left: string, right: string, field: string): number {
  const pair = pairOf(left, right);
  const everywhere = rate(counts.pairs.get(pair), priorShared);
  return rate(counts.pairs.get(pathOf(pair, field)), everywhere);
}

function rate(tally: PairTally | undefined, prior: number): number {
  return ((tally?.shared ?? 0) + prior * weight.pair) / ((tally?.together ?? 0) + weight.pair);
}

function meanRight(counts: Counts, register: string, field: string): number {
  const { hits, misses } = rightOf(counts, register, field);
  return hits / (hits + misses);
}

function shrunk(tally: Tally | undefined, prior: number, times: number): number {
  const { right, wrong } = tally ?? none;
  return (right + prior * times) / (right + wrong + times);
}

const none: Readonly<Tally> = { right: 0, wrong: 0 };
const logit = (p: number): number => Math.log(p / (1 - p));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
