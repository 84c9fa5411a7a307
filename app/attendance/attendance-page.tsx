import { Button } from '@mantine/core';
import { IconArrowRight, IconChecks } from '@tabler/icons-react';
import { Link } from 'react-router';
import { keysOf, shownKeys } from '../keys/shortcuts.ts';
import { useShortcut } from '../keys/use-shortcut.ts';
import { useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { AttendanceRow } from './attendance-row.tsx';
import { useCounts, useMarking, useUnmarked } from './hooks.ts';
import { NotExpectedList } from './not-expected-list.tsx';
import { SessionTimes } from './session-times.tsx';
import { useExpecting } from './use-expecting.ts';
import { WalkInButton } from './walk-in-button.tsx';
import styles from './attendance-page.module.css';

/** Who was there: all at once, or one by one. */
export function AttendancePage() {
  const { attendance, keys } = useTexts();
  const file = useSessionFile();
  const unmarked = useUnmarked();
  const counts = useCounts();
  const { markAs } = useMarking();
  const locked = file.groupNote?.locked === true;
  const expecting = useExpecting();
  const mayMark = unmarked.length > 0 && !locked;
  useShortcut('allAttended', mayMark ? () => markAs(unmarked, 'attended') : undefined);
  const all = unmarked.length === file.members.length;

  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <div>
          <h2 className={styles.title}>{attendance.title}</h2>
          <p className={styles.counts} role="status">
            {attendance.counts(counts.attended, counts.absent, unmarked.length)}
          </p>
        </div>
        <SessionTimes locked={locked} />
        <div className={styles.actions}>
          {!locked && <WalkInButton />}
          {mayMark && (
            <Button
              variant="light"
              leftSection={<IconChecks size={18} aria-hidden />}
              title={keys.with(attendance.allAttended, shownKeys('allAttended'))}
              aria-keyshortcuts={keysOf('allAttended')}
              onClick={() => markAs(unmarked, 'attended')}
            >
              {all ? attendance.allAttended : attendance.restAttended(unmarked.length)}
            </Button>
          )}
          <Button
            component={Link}
            to="../chart"
            relative="path"
            variant={unmarked.length > 0 ? 'default' : 'filled'}
            rightSection={<IconArrowRight size={18} aria-hidden />}
          >
            {attendance.goOn}
          </Button>
        </div>
      </div>
      {locked && <p className={styles.counts}>{attendance.lockedTitle}</p>}
      {file.members.length === 0 ? (
        <p className={styles.nobody}>
          <strong>{attendance.nobody.title}.</strong> {attendance.nobody.what}
        </p>
      ) : (
        <ul className={styles.list}>
          {file.members.map((member) => (
            <AttendanceRow
              key={member.patient.id}
              member={member}
              onNotExpected={(patient) => void expecting.expect(patient, false)}
            />
          ))}
        </ul>
      )}
      <NotExpectedList members={file.notExpected} locked={locked} expecting={expecting} />
    </main>
  );
}
