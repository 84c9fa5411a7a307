import { IconFlagFilled } from '@tabler/icons-react';
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { Link } from 'react-router';
import type { CellStatus, HistoryCell } from '../../src/domain/attendance/history.ts';
import type { PatientId, SessionId } from '../../src/domain/ids.ts';
import type { MemberRow, SessionColumn } from '../../src/workflow/attendance-history/types.ts';
import { readerLocale } from '../texts/locale.ts';
import { percent } from '../texts/numbers.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { cellAt, followKey, standOn } from './grid-keys.ts';
import styles from './grid.module.css';
import { LineOfMarks } from './marks.tsx';
import type { History } from './use-history.ts';
import { blankWords, cellWords } from './words.ts';

/** What somebody wants to see more of, and where it stands on the screen. */
export interface Picked {
  readonly patientId: PatientId;
  /** None: the member as a whole. */
  readonly sessionId?: SessionId;
  readonly anchor: DOMRect;
}

export interface GridProps {
  readonly history: History;
  readonly onPick: (picked: Picked) => void;
}

type TaskStates = ReadonlyMap<string, 'open' | 'done'>;

/** Members × sessions: the newest at the right, in sight from the start. */
export function Grid({ history, onPick }: GridProps) {
  const texts = useTexts();
  const { sessions, members } = history.group;
  const table = useRef<HTMLTableElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const tasks = useMemo(() => taskStates(history), [history]);

  useLayoutEffect(() => {
    const [grid, scroller] = [table.current, frame.current];
    if (!grid || !scroller) return;
    scroller.scrollLeft = scroller.scrollWidth;
    const first = grid.rows[1]?.cells[sessions.length];
    if (first) standOn(grid, first);
  }, [sessions, members]);

  const pick = (cell: HTMLTableCellElement) => {
    const row = cell.closest<HTMLElement>('tr[data-at]');
    const member = members[Number(row?.dataset.at)];
    const session = sessions[cell.cellIndex - 1];
    if (!member || (cell.cellIndex > 0 && cell.dataset.status === undefined)) return;
    onPick({
      patientId: member.patient.id,
      ...(session && { sessionId: session.sessionId }),
      anchor: cell.getBoundingClientRect(),
    });
  };
  const keyed = (event: KeyboardEvent<HTMLTableElement>) => {
    if (table.current && followKey(table.current, event.nativeEvent)) {
      event.preventDefault();
      return;
    }
    const cell = cellAt(event.target);
    if (cell?.tagName !== 'TD' || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    pick(cell);
  };
  const clicked = (event: MouseEvent<HTMLTableElement>) => {
    const cell = cellAt(event.target);
    if (!cell || !table.current) return;
    standOn(table.current, cell);
    pick(cell);
  };

  return (
    <div className={styles.frame} ref={frame}>
      <table
        ref={table}
        role="grid"
        className={styles.grid}
        aria-label={texts.history.title}
        onKeyDown={keyed}
        onClick={clicked}
      >
        <thead role="rowgroup" className={styles.days}>
          <tr role="row" className={styles.line}>
            <th scope="col" role="columnheader" className={styles.corner} tabIndex={-1}>
              {texts.history.member}
            </th>
            {sessions.map((session) => (
              <Column key={session.sessionId} session={session} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.members}>
          {members.map((member, at) => (
            <Row key={member.patient.id} at={at} member={member} sessions={sessions} tasks={tasks} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** By session and patient: whether an absence is followed up, or still to be. */
function taskStates({ tasks }: History): TaskStates {
  const states = new Map<string, 'open' | 'done'>();
  for (const { sessionId, patientId, state } of tasks) {
    const key = `${sessionId}/${patientId}`;
    if (state === 'open' || (state === 'done' && !states.has(key))) states.set(key, state);
  }
  return states;
}

function Column({ session }: { readonly session: SessionColumn }) {
  const { history } = useTexts();
  const { day, attended, expected, rate } = session;
  const at = new Date(`${day}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(readerLocale(), { timeZone: 'UTC', ...options }).format(at);
  return (
    <th scope="col" role="columnheader" className={styles.column}>
      <Link to={`/session/${session.sessionId}`} tabIndex={-1}>
        <span className="gw-visually-hidden">{history.column(dayWords(day), attended, expected)}</span>
        <span aria-hidden>{part({ month: 'short' })}</span>
        <span aria-hidden className={styles.dayOfMonth}>
          {part({ day: 'numeric' })}
        </span>
        <span aria-hidden>{rate === undefined ? '–' : `${attended}/${expected}`}</span>
      </Link>
    </th>
  );
}

/** Minutes stand in the place of a mark. */
function markIn(cell: HistoryCell | undefined): CellStatus | undefined {
  return cell && cell.late === undefined && cell.leftEarly === undefined ? cell.status : undefined;
}

interface RowProps {
  readonly at: number;
  readonly member: MemberRow;
  readonly sessions: readonly SessionColumn[];
  readonly tasks: TaskStates;
}

const Row = memo(function Row({ at, member, sessions, tasks }: RowProps) {
  const texts = useTexts();
  const { history } = texts;
  const { patient, pattern, flag, membership } = member;
  const days = useMemo(() => sessions.map(({ day }) => dayWords(day)), [sessions]);
  const marks = (
    <LineOfMarks statuses={sessions.map(({ sessionId }) => markIn(member.cells.get(sessionId)))} />
  );
  return (
    <tr role="row" className={styles.line} data-at={at}>
      <th scope="row" role="rowheader" className={styles.name}>
        <button type="button" tabIndex={-1}>
          <span className={styles.who}>
            {patient.name}
            {flag?.active === true && (
              <IconFlagFilled size={14} className={styles.flag} role="img" aria-label={history.flagged} />
            )}
          </span>
          <span className={styles.rate}>
            {pattern.rate === undefined
              ? history.nothingKnown
              : `${percent(pattern.rate)} · ${history.ofKnown(pattern.attended, pattern.sessions)}`}
            {!membership && ` · ${history.walkIn}`}
          </span>
        </button>
      </th>
      {sessions.map((session, column) => {
        const cell = member.cells.get(session.sessionId);
        const day = days[column] ?? '';
        if (!cell)
          return (
            <td
              key={session.sessionId}
              role="gridcell"
              tabIndex={-1}
              className={styles.cell}
              aria-label={history.cell(patient.name, day, blankWords(member, session.day, texts))}
            >
              {column === 0 && marks}
            </td>
          );
        const task = tasks.get(`${session.sessionId}/${patient.id}`);
        const followed = task && (task === 'open' ? history.taskMark : history.doneMark);
        const words = [cellWords(cell, texts), followed].filter(Boolean).join(', ');
        return (
          <td
            key={session.sessionId}
            role="gridcell"
            tabIndex={-1}
            className={styles.cell}
            data-status={cell.status}
            data-task={task}
            aria-label={history.cell(patient.name, day, words)}
          >
            <span className={styles.marks}>
              {cell.late !== undefined && <span className={styles.minutes}>+{cell.late}</span>}
              {cell.leftEarly !== undefined && <span className={styles.minutes}>−{cell.leftEarly}</span>}
            </span>
            {column === 0 && marks}
          </td>
        );
      })}
    </tr>
  );
});
