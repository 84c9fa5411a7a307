import { learn, logOdds } from './logistic.ts';
import type { Row } from './rows.ts';

const FOLDS = 6;
/** Spreads neighbouring groups over the folds. */
const STRIDE = 7919;

/**
 * How many names and other words are judged rightly, by the points of the rules and by weights learned on other groups; a
 * line per kind of text. With `wrong`, the words of that kind that are judged wrongly as well.
 */
export function crossValidate(rows: readonly Row[], wrong?: string): string[] {
  const odds = judged(rows);
  const isName = (row: Row): boolean => row.worth(odds.get(row) ?? 0) >= 0;
  const lines: string[] = [];
  for (const kind of new Set(rows.map(({ kind }) => kind))) {
    const some = rows.filter((row) => row.kind === kind);
    lines.push(figures(`${kind}, points`, some, ({ prior }) => prior >= 0));
    lines.push(figures(`${kind}, weighed`, some, isName));
    if (kind !== wrong) continue;
    for (const row of some)
      if (isName(row) !== row.isName)
        lines.push(`${row.isName ? 'missed' : 'alarm'} ${(odds.get(row) ?? 0).toFixed(1)} ${row.words}`);
  }
  return lines;
}

/** Log-odds of each row by weights learned on the groups of the other folds. */
function judged(rows: readonly Row[]): Map<Row, number> {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, at) => [group, (at * STRIDE) % FOLDS]));
  const odds = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(rows.filter(({ group }) => foldOf.get(group) !== fold));
    for (const row of rows) if (foldOf.get(row.group) === fold) odds.set(row, logOdds(row, model));
  }
  return odds;
}

function figures(name: string, rows: readonly Row[], isName: (row: Row) => boolean): string {
  const named = rows.filter((row) => row.isName);
  const right = named.filter(isName).length;
  const alarms = rows.filter((row) => !row.isName && isName(row)).length;
  const share = (whole: number): string => ((100 * right) / whole).toFixed(1);
  return (
    `${name.padEnd(24)} ${String(rows.length).padStart(5)} words in doubt: ${String(named.length - right)} names missed, ` +
    `${String(alarms)} alarms; recall ${share(named.length)}, precision ${share(right + alarms)}`
  );
}
