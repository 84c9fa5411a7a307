import type { HistoryCell } from '../../src/domain/attendance/history.ts';
import { memberPattern } from '../../src/domain/attendance/pattern.ts';
import type { MemberPattern } from '../../src/domain/attendance/pattern.ts';
import { addDays } from '../../src/domain/schedule/time.ts';
import type { ClientFile, GroupHistory } from '../../src/workflow/record/client-file.ts';
import { percent } from '../texts/numbers.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { today } from '../ui/today.ts';
import { AttendanceLegend } from './attendance-legend.tsx';
import { AttendanceStrip } from './attendance-strip.tsx';
import own from './attendance.module.css';
import styles from './client-page.module.css';

const RECENT_WEEKS = 8;

/** Attendance over a year, group by group: a sign for each session, and how often this client came. */
export function AttendanceCard({ file }: { readonly file: ClientFile }) {
  const { attendance: words } = useTexts().client;
  return (
    <section className={styles.panel} aria-labelledby="client-attendance">
      <div className={styles.head}>
        <h2 id="client-attendance" className={styles.heading}>
          {words.title}
        </h2>
        {file.attendance.length > 0 && (
          <AttendanceLegend cells={file.attendance.flatMap(({ cells }) => cells)} />
        )}
      </div>
      {file.attendance.length === 0 && <p className={styles.none}>{words.none}</p>}
      {file.attendance.map((history) => (
        <GroupAttendance key={history.groupId} history={history} />
      ))}
    </section>
  );
}

function recent(cells: readonly HistoryCell[]): MemberPattern {
  const since = addDays(today(), -7 * RECENT_WEEKS);
  return memberPattern(cells.filter(({ day }) => day > since));
}

function GroupAttendance({ history }: { readonly history: GroupHistory }) {
  const { attendance: words } = useTexts().client;
  const { chronic, pattern } = history;
  const { streak } = pattern;
  return (
    <div className={own.group}>
      <div className={own.groupHead}>
        <h3 className={own.name}>{history.groupName}</h3>
        <Rate label={words.recent(RECENT_WEEKS)} pattern={recent(history.cells)} />
        <Rate label={words.year} pattern={pattern} />
      </div>
      <AttendanceStrip cells={history.cells} label={words.picture(history.groupName)} />
      {chronic ? (
        <p className={own.chronic}>{words.chronic(chronic.misses, chronic.of, dayWords(chronic.since))}</p>
      ) : (
        streak &&
        (streak.length > 1 || streak.of === 'absent') && (
          <p className={own.streak}>{words.streak[streak.of](streak.length)}</p>
        )
      )}
    </div>
  );
}

function Rate({ label, pattern }: { readonly label: string; readonly pattern: MemberPattern }) {
  const { attendance: words } = useTexts().client;
  return (
    <span className={own.rate}>
      <span className={styles.soft}>{label}</span>{' '}
      {pattern.rate === undefined ? (
        words.noneKnown
      ) : (
        <>
          {words.of(pattern.attended, pattern.sessions)} <strong>{percent(pattern.rate)}</strong>
        </>
      )}
    </span>
  );
}
