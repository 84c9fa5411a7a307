import type { CellStatus } from '../../src/domain/attendance/history.ts';
import styles from './marks.module.css';

/** The shapes of the marks, once per page: a picture of a year has some 1,500 of them. */
export function MarkShapes() {
  return (
    <svg width={0} height={0} aria-hidden className={styles.shapes}>
      <symbol id="gw-mark-attended" viewBox="0 0 16 16">
        <path d="M3.5 8.5l3 3 6-7" />
      </symbol>
      <symbol id="gw-mark-no-show" viewBox="0 0 16 16">
        <path d="M4 4l8 8M12 4l-8 8" />
      </symbol>
      <symbol id="gw-mark-late-cancel" viewBox="0 0 16 16">
        <path d="M8 2.6a5.4 5.4 0 1 1 0 10.8a5.4 5.4 0 1 1 0-10.8M8 5.2V8.2l2.2 1.6" />
      </symbol>
      <symbol id="gw-mark-excused" viewBox="0 0 16 16">
        <path d="M3.5 8h9" />
      </symbol>
      <symbol id="gw-mark-not-yet" viewBox="0 0 16 16">
        <path d="M8 7.9v.2" />
      </symbol>
    </svg>
  );
}

/** One mark: its shape says the same as its color. */
export function Mark({ status }: { readonly status: CellStatus }) {
  return (
    <svg className={styles.mark} aria-hidden>
      <use href={`#gw-mark-${status}`} />
    </svg>
  );
}
