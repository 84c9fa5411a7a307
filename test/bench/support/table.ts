import type { Result } from '../result.ts';

/** The results as lines for people, one each, those first that miss their goal. */
export function tableOf(results: readonly Result[]): string {
  const rows = [...results]
    .sort((one, other) => Number(one.holds) - Number(other.holds))
    .map(({ name, value, unit, goal, holds }) => [holds ? 'ok' : 'MISSED', name, `${value} ${unit}`, goal]);
  const wide = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(wide(column))).join('  '));
  const missed = results.filter((one) => !one.holds).length;
  return `${lines.join('\n')}\n\n${results.length - missed} goals hold, ${missed} missed\n`;
}
