import type { HistoryCell } from '../../src/domain/attendance/history.ts';
import { monthWords } from '../texts/numbers.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { AttendanceSign } from './attendance-sign.tsx';
import own from './attendance.module.css';

/** Months in order, each with its cells. */
function byMonth(
  cells: readonly HistoryCell[],
): readonly (readonly [month: string, readonly HistoryCell[]])[] {
  const months = [...new Set(cells.map(({ day }) => day.slice(0, 7)))];
  return months.map((month) => [month, cells.filter(({ day }) => day.startsWith(month))]);
}

/** A sign for each session, month by month. Each says in words what it shows. */
export function AttendanceStrip(props: { readonly cells: readonly HistoryCell[]; readonly label: string }) {
  const { attendance: words } = useTexts().client;
  return (
    <ol className={own.strip} aria-label={props.label}>
      {byMonth(props.cells).map(([month, cells]) => (
        <li key={month} className={own.month}>
          <span className={own.monthName} aria-hidden>
            {monthWords(month)}
          </span>
          <ol className={own.cells}>
            {cells.map(({ sessionId, day, status, minutes, walkIn }) => {
              const said = words.cell(dayWords(day), words.status[status], minutes, walkIn);
              return (
                <li key={sessionId} title={said}>
                  <AttendanceSign status={status} />
                  <span className="gw-visually-hidden">{said}</span>
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}
