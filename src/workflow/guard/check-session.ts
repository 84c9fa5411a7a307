import { answersAsSigned } from '../../domain/note/as-signed.ts';
import type { MemberNote } from '../../domain/note/types.ts';
import type { MemberFile, SessionFile } from '../session-file.ts';
import { checkOwn, checkShared } from './check-note.ts';
import type { GuardFinding } from './types.ts';
import { watchOf } from './watch.ts';

/** What in the shared part identifies somebody or speaks of one person alone: it would stand in everybody's record. */
export function sharedFindings(file: SessionFile): readonly GuardFinding[] {
  return checkShared(watchOf(file), file.template, file.groupNote?.answers ?? {});
}

/** What in one member's note identifies somebody else. `note` and `text` are as `review` works them out. */
export function memberFindings(
  file: SessionFile,
  member: MemberFile,
  { note, text }: { readonly note: MemberNote; readonly text: string },
): readonly GuardFinding[] {
  const { template } = file;
  const entry = answersAsSigned(template, member.attendance.attendance, member.entry?.answers ?? {});
  return checkOwn(watchOf(file), {
    patientId: member.patient.id,
    template,
    shared: file.groupNote?.answers ?? {},
    entry,
    goals: member.goals,
    membership: member.membership,
    note,
    text,
  });
}
