import { useMemo, useSyncExternalStore } from 'react';
import type { Attendance, AttendanceStatus } from '../../src/domain/attendance/types.ts';
import { isAbsence } from '../../src/domain/attendance/types.ts';
import type { Code } from '../../src/domain/code.ts';
import { topicsIn } from '../../src/fhir/curriculum.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import type { AttendanceChange, AttendanceRefusal } from '../../src/workflow/take-attendance.ts';
import { useRoom, useSessionFile } from '../session/hooks.ts';
import type { SessionRoom } from '../session/room.ts';
import { useDeps } from '../shell/use-deps.ts';
import { noticeAnswer } from './notice-answer.ts';
import { firstAttendance } from './first-attendance.ts';

export interface ShownAttendance {
  readonly attendance: Attendance;
  readonly charge?: Code;
  readonly saving: boolean;
  readonly refusal?: AttendanceRefusal;
}

/** A member's attendance as just marked, or else as the server last said. */
export function useAttendance(member: MemberFile): ShownAttendance {
  const { attendance: desk } = useRoom();
  const mark = useSyncExternalStore(desk.subscribe, desk.marks).get(member.patient.id);
  const charge = mark?.charge ?? member.charge?.code;
  return {
    attendance: mark?.attendance ?? member.attendance.attendance,
    saving: mark !== undefined && mark.refusal === undefined,
    ...(charge === undefined ? {} : { charge }),
    ...(mark?.refusal === undefined ? {} : { refusal: mark.refusal }),
  };
}

/**
 * How to mark members. The notice of an absence goes into the entry's draft too, where the absence note finds it, and so does what was
 * missed, where the curriculum says so.
 */
export function useMarking(): Marking {
  const room = useRoom();
  const deps = useDeps();
  return useMemo(() => markingIn(room, deps), [room, deps]);
}

export interface Marking {
  readonly mark: (changes: readonly AttendanceChange[]) => void;
  readonly markAs: (members: readonly MemberFile[], status: Exclude<AttendanceStatus, 'unknown'>) => void;
}

function markingIn(room: SessionRoom, deps: Deps): Marking {
  const mark = (changes: readonly AttendanceChange[]) => {
    const { members, template } = room.file();
    for (const { patientId, attendance } of changes) {
      const entry = members.find((member) => member.patient.id === patientId)?.entry;
      const queue = entry && room.desk.queue(entry.version.id);
      const answer = noticeAnswer(template, attendance);
      if (answer) queue?.set(answer.field, answer.value);
    }
    void room.attendance.mark(changes);
    const absent = changes.filter(({ attendance }) => isAbsence(attendance));
    if (absent.length > 0 && topicsIn(room.file().appointment.resource).length > 0)
      void fill(room, deps, absent);
  };
  return {
    mark,
    markAs: (members, status) =>
      mark(
        members.map(({ patient }) => ({
          patientId: patient.id,
          attendance: firstAttendance(status, room.file().session),
        })),
      ),
  };
}

/** What fills it in is loaded when somebody is absent from a session that has topics; without a network the field stays blank. */
async function fill(room: SessionRoom, deps: Deps, absent: readonly AttendanceChange[]): Promise<void> {
  const loaded = await import('./fill-missed.ts').catch(() => undefined);
  await loaded?.fillMissed(
    room,
    deps,
    absent.map(({ patientId }) => patientId),
  );
}

/** Members whose attendance nobody has marked yet. */
export function useUnmarked(): readonly MemberFile[] {
  const { attendance: desk } = useRoom();
  const { members } = useSessionFile();
  const marks = useSyncExternalStore(desk.subscribe, desk.marks);
  return members.filter(
    (member) => (marks.get(member.patient.id) ?? member.attendance).attendance.status === 'unknown',
  );
}

export function useCounts(): { readonly attended: number; readonly absent: number } {
  const { attendance: desk } = useRoom();
  const { members } = useSessionFile();
  const marks = useSyncExternalStore(desk.subscribe, desk.marks);
  const shown = members.map((member) => (marks.get(member.patient.id) ?? member.attendance).attendance);
  return {
    attended: shown.filter((each) => each.status === 'attended').length,
    absent: shown.filter(isAbsence).length,
  };
}
