/** One figure of `npm run bench`: what was measured, the goal in words and whether it holds. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
  readonly holds: boolean;
}
