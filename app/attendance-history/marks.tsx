import type { CellStatus } from '../../src/domain/attendance/history.ts';
import styles from './marks.module.css';

/** Each status has a shape of its own, so that nobody needs the colors. On a field of 16 by 16. */
const SHAPES: Readonly<Record<CellStatus, string>> = {
  attended: 'M3.5 8.5l3 3 6-7',
  'no-show': 'M4 4l8 8M12 4l-8 8',
  'late-cancel': 'M8 2.6a5.4 5.4 0 1 1 0 10.8a5.4 5.4 0 1 1 0-10.8M8 5.2V8.2l2.2 1.6',
  excused: 'M3.5 8h9',
  'not-yet': 'M8 7.9v.2',
};

/** One mark: its shape says the same as its color. */
export function Mark({ status }: { readonly status: CellStatus }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.mark} aria-hidden>
      <path d={SHAPES[status]} />
    </svg>
  );
}
