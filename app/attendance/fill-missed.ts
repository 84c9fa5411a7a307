import type { Attendance } from '../../src/domain/attendance/types.ts';
import { isAbsence } from '../../src/domain/attendance/types.ts';
import type { PatientId } from '../../src/domain/ids.ts';
import { isAnswered } from '../../src/domain/note/answers.ts';
import { missedContent } from '../../src/domain/note/draft/missed-content.ts';
import { MISSED_FIELD } from '../../src/domain/note/missed-field.ts';
import type { Answers, AnswerValue } from '../../src/domain/note/types.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { plannedTopics } from '../../src/workflow/planned-topics.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';

/** The room of a session, as far as filling in goes. */
interface Room {
  file(): SessionFile;
  readonly attendance: { marks(): ReadonlyMap<PatientId, { readonly attendance: Attendance }> };
  readonly desk: {
    queue(id: string):
      | {
          view(): { readonly answers: Answers };
          set(field: string, value: AnswerValue): void;
        }
      | undefined;
  };
}

/** Puts what absent members miss into their entries, from the curriculum, where nothing is written yet. */
export async function fillMissed(room: Room, deps: Deps, patients: readonly PatientId[]): Promise<void> {
  const { template } = room.file();
  const text = missedContent(await plannedTopics(deps, room.file()), template);
  if (text === undefined) return;
  for (const { patient, attendance, entry } of room.file().members) {
    if (!entry || entry.locked || !patients.includes(patient.id)) continue;
    // asking took a moment: they may have been marked anew, or somebody may have begun to write
    const marked = room.attendance.marks().get(patient.id) ?? attendance;
    const queue = room.desk.queue(entry.version.id);
    if (!queue || !isAbsence(marked.attendance) || isAnswered(queue.view().answers[MISSED_FIELD])) continue;
    queue.set(MISSED_FIELD, { kind: 'text', text });
  }
}
