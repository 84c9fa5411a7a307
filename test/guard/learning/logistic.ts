import { SIGN_BITS } from '../../../src/domain/guard/learned/sign-hash.ts';
import type { Row } from './rows.ts';

export interface Model {
  readonly bias: number;
  readonly weights: Float64Array;
}

const PASSES = 12;
const RATE = 0.07;
/** Weights are drawn towards 0 by this share of themselves per pass. */
const DECAY = 1e-6;

/** A sign has to be seen so often to weigh anything. */
const OFTEN = 2;

/** The mean of so many runs, each in an order of its own, which evens out what the order of the rows does. */
const RUNS = 4;

/**
 * Logistic regression by stochastic gradient descent with a rate per weight (AdaGrad), the mean of some runs. The same
 * rows give the same weights: the order of each pass is drawn from fixed seeds.
 */
export function learn(given: readonly Row[]): Model {
  const rows = withoutRareSigns(given);
  const runs = Array.from({ length: RUNS }, (_, run) => learnOnce(rows, randomFrom(12_345 + run)));
  const mean = (of: (model: Model) => number): number =>
    runs.reduce((sum, model) => sum + of(model), 0) / RUNS;
  const weights = new Float64Array(1 << SIGN_BITS);
  for (let sign = 0; sign < weights.length; sign++) weights[sign] = mean((model) => model.weights[sign] ?? 0);
  return { bias: mean(({ bias }) => bias), weights };
}

/** What was seen once is of one row alone: it teaches nothing about others, and would be half of all weights. */
function withoutRareSigns(rows: readonly Row[]): Row[] {
  const seen = new Uint32Array(1 << SIGN_BITS);
  for (const { signs } of rows) for (const sign of signs) seen[sign] = (seen[sign] ?? 0) + 1;
  return rows.map((row) => ({ ...row, signs: row.signs.filter((sign) => (seen[sign] ?? 0) >= OFTEN) }));
}

function learnOnce(rows: readonly Row[], random: () => number): Model {
  const size = 1 << SIGN_BITS;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  const order = [...rows.keys()];
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at];
      if (row === undefined) continue;
      const error = (probability(row, { bias, weights }) - (row.isName ? 1 : 0)) * row.teaches;
      for (const sign of row.signs) {
        const step = error + (DECAY * rows.length * (weights[sign] ?? 0)) / row.signs.length;
        squares[sign] = (squares[sign] ?? 0) + step * step;
        weights[sign] = (weights[sign] ?? 0) - (RATE * step) / Math.sqrt(squares[sign] ?? 1);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { bias, weights };
}

/** The log-odds of a row. */
export function logOdds({ signs, prior }: Pick<Row, 'signs' | 'prior'>, { bias, weights }: Model): number {
  let sum = bias + prior;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return sum;
}

const probability = (row: Row, model: Model): number => 1 / (1 + Math.exp(-logOdds(row, model)));

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
}
