import { ABSENCE_STATUSES } from '../../src/domain/attendance/history.ts';
import type { CellStatus } from '../../src/domain/attendance/history.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './grid.module.css';
import { Mark } from './marks.tsx';

const SHOWN: readonly CellStatus[] = ['attended', ...ABSENCE_STATUSES, 'not-yet'];

/** What every mark means, in words beside it. */
export function Legend() {
  const { history } = useTexts();
  return (
    <ul className={styles.legend} aria-label={history.legend}>
      {SHOWN.map((status) => (
        <li key={status}>
          <span className={styles.sample} data-status={status}>
            <Mark status={status} />
          </span>
          {history.marks[status]}
        </li>
      ))}
      <li>
        <span className={styles.sample} data-status="attended">
          <span className={styles.minutes}>+12</span>
          <span className={styles.minutes}>−5</span>
        </span>
        {history.lateMark}
      </li>
      <li>
        <span className={styles.sample} data-status="no-show" data-task="open">
          <Mark status="no-show" />
        </span>
        {history.taskMark}
      </li>
      <li>
        <span className={styles.sample} data-status="no-show" data-task="done">
          <Mark status="no-show" />
        </span>
        {history.doneMark}
      </li>
      <li>
        <span className={styles.sample} data-status="blank" />
        {history.blankMark}
      </li>
    </ul>
  );
}
