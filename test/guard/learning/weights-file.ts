import { HEAVIEST, packWeights, STEP } from '../../../src/domain/guard/learned/weights.ts';
import { learn } from './logistic.ts';
import type { Model } from './logistic.ts';
import type { Row } from './rows.ts';

/** Characters in a line of the file. */
const WIDTH = 1000;

/** In whole steps, none heavier than one digit holds. */
function inSteps({ bias, weights }: Model): { readonly bias: number; readonly weights: Int8Array } {
  const step = (weight: number): number => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / STEP)));
  return { bias: step(bias), weights: Int8Array.from(weights, step) };
}

/** The guard's file of weights (`lexicon/weights.data.ts`) as the rows teach them. */
export function weightsFile(rows: readonly Row[]): string {
  const { bias, weights } = inSteps(learn(rows));
  const packed = packWeights(weights).match(new RegExp(`.{1,${String(WIDTH)}}`, 'g')) ?? [];
  return `/** What each sign of a doubtful word weighs; learned by \`npm run learn\`, packed as \`learned/weights.ts\` says. */
export const BIAS = ${String(bias)};
export const PACKED_WEIGHTS = [
${packed.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
}
