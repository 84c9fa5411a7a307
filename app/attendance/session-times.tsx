import { useState } from 'react';
import type { Span } from '../../src/domain/schedule/types.ts';
import { isBefore } from '../../src/domain/schedule/time.ts';
import { useApp } from '../session/app-context.ts';
import { useRoom, useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { TimeField } from '../ui/time-field.tsx';
import { atClockTime, clockTime } from './clock-time.ts';
import { movedTimes } from './moved-times.ts';
import styles from './session-times.module.css';

/** When the session really started and stopped: every note states it. */
export function SessionTimes({ locked }: { readonly locked: boolean }) {
  const { attendance } = useTexts();
  const { work } = useApp();
  const room = useRoom();
  const { session } = useSessionFile();
  const [problem, setProblem] = useState<string>();
  const zone = session.place.timeZone;
  const actual = session.actual ?? session.scheduled;

  const change = async (edge: keyof Span, text: string) => {
    const at = atClockTime(text, actual[edge], zone);
    if (!at) return;
    const span = { ...actual, [edge]: at };
    if (!isBefore(span.start, span.end)) {
      setProblem(attendance.timesWrong);
      return;
    }
    const changed = await work.setActualTimes(room.file(), span);
    setProblem(changed.ok ? undefined : attendance.timesFailed);
    if (!changed.ok) return;
    const marks = room.attendance.marks();
    const marked = room.file().members.map(({ patient, attendance: taken }) => ({
      patientId: patient.id,
      attendance: (marks.get(patient.id) ?? taken).attendance,
    }));
    room.replaceTimes(changed.value);
    void room.attendance.mark(movedTimes(marked, actual, span));
  };

  return (
    <div className={styles.times}>
      <span>{attendance.ran}</span>
      <TimeField
        label={attendance.started}
        value={clockTime(actual.start, zone)}
        disabled={locked}
        onCommit={(text) => void change('start', text)}
      />
      <span>{attendance.ranTo}</span>
      <TimeField
        label={attendance.ended}
        value={clockTime(actual.end, zone)}
        disabled={locked}
        onCommit={(text) => void change('end', text)}
      />
      {problem !== undefined && <span role="alert">{problem}</span>}
    </div>
  );
}
