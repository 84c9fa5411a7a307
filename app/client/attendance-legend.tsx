import type { CellStatus, HistoryCell } from '../../src/domain/attendance/history.ts';
import { useTexts } from '../texts/texts.ts';
import { AttendanceSign } from './attendance-sign.tsx';
import own from './attendance.module.css';

const ALL: readonly CellStatus[] = ['attended', 'no-show', 'late-cancel', 'excused', 'not-yet'];

/** The signs that stand in the picture, each with its word and how often it is there. */
export function AttendanceLegend({ cells }: { readonly cells: readonly HistoryCell[] }) {
  const { attendance: words } = useTexts().client;
  const counted = ALL.map((status) => ({
    status,
    count: cells.filter((cell) => cell.status === status).length,
  }));
  return (
    <ul className={own.legend} aria-label={words.legend}>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <li key={status}>
            <AttendanceSign status={status} />
            {words.status[status]} <span className={own.count}>{count}</span>
          </li>
        ))}
    </ul>
  );
}
