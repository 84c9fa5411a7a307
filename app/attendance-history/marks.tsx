import type { CellStatus } from '../../src/domain/attendance/history.ts';
import styles from './marks.module.css';

/** Each status has a shape of its own, so that nobody needs the colors. On a field of 16 by 16, from its corner. */
const SHAPES: Readonly<Record<CellStatus, string>> = {
  attended: 'm3.5 8.5l3 3 6-7',
  'no-show': 'm4 4l8 8m0-8l-8 8',
  'late-cancel': 'm8 2.6a5.4 5.4 0 1 1 0 10.8a5.4 5.4 0 1 1 0-10.8m0 2.6v3l2.2 1.6',
  excused: 'm3.5 8h9',
  'not-yet': 'm8 7.9v.2',
};

/** One mark: its shape says the same as its color. */
export function Mark({ status }: { readonly status: CellStatus }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.mark} aria-hidden>
      <path d={SHAPES[status]} />
    </svg>
  );
}

/** A day's width in the picture, in the units of the marks. */
const DAY = 44;

/**
 * The marks of a whole line, over its cells: a picture of its own in every cell of a year would take a browser longer to paint than all
 * the rest. Days without a mark stay blank.
 */
export function LineOfMarks({ statuses }: { readonly statuses: readonly (CellStatus | undefined)[] }) {
  const paths = new Map<CellStatus, string>();
  statuses.forEach((status, day) => {
    if (status === undefined) return;
    const at = `M${day * DAY + DAY / 2 - 8} ${DAY / 2 - 8}${SHAPES[status]}`;
    paths.set(status, (paths.get(status) ?? '') + at);
  });
  const width = statuses.length * DAY;
  return (
    <svg
      viewBox={`0 0 ${width} ${DAY}`}
      style={{ width: `calc(${statuses.length} * var(--day))` }}
      className={styles.line}
      aria-hidden
    >
      {[...paths].map(([status, path]) => (
        <path key={status} className={styles.drawn} data-status={status} d={path} />
      ))}
    </svg>
  );
}
