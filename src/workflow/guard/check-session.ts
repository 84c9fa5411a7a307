import { answersAsSigned } from '../../domain/note/as-signed.ts';
import type { MemberNote } from '../../domain/note/types.ts';
import type { MemberFile, SessionFile } from '../session-file.ts';
import { checkOwn, checkShared } from './check-note.ts';
import { copiesIn, personalStatements } from './copies.ts';
import { alikeIn } from './entry-runs.ts';
import { typedAnswers } from './typed-texts.ts';
import type { GuardFinding } from './types.ts';
import { watchOf } from './watch.ts';

/** The guard on one session's texts. */
export interface Confidentiality {
  /** What in the shared part identifies somebody or speaks of one person alone: it would stand in everybody's record. */
  readonly shared: readonly GuardFinding[];
  /** What in one member's note identifies somebody else. `note` and `text` are as `review` works them out. */
  readonly member: (
    member: MemberFile,
    rendered: { readonly note: MemberNote; readonly text: string },
  ) => readonly GuardFinding[];
}

/**
 * Reads everything that somebody typed and that a member's record will say. Findings of one place may overlap: a name can stand in
 * words that were pasted.
 */
export function checkConfidentiality(file: SessionFile): Confidentiality {
  const { template } = file;
  const watch = watchOf(file);
  const shared = file.groupNote?.answers ?? {};
  const alike = alikeIn(file);
  return {
    shared: [
      ...checkShared(watch, template, shared),
      ...personalStatements(typedAnswers(template, 'shared', shared)),
    ],
    member: (member, { note, text }) => {
      const entry = answersAsSigned(template, member.attendance.attendance, member.entry?.answers ?? {});
      const { goals, membership, patient } = member;
      const check = { patientId: patient.id, template, shared, entry, goals, membership, note, text };
      return [...checkOwn(watch, check), ...copiesIn(file, member, alike)];
    },
  };
}
