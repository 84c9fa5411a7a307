import { isMemberTask, isReopened, memberTaskFromFhir } from '../../fhir/member-task.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import { isSessionTask, sessionTaskFromFhir, withdrawnBy } from '../../fhir/session-task.ts';
import type { Found } from '../../gateway/port.ts';
import { ofType, oldestUsable, parsed } from '../found.ts';
import { versionOf, type MemberTask, type SessionFile } from '../session-file.ts';

/** The Tasks of a session's members, as far as signing has made any; those that cannot be used: `unusableTasksIn`. */
export function memberTasksIn(found: Found): readonly MemberTask[] {
  return ofType([found], 'Task')
    .filter(isMemberTask)
    .flatMap((resource) => {
      const read = memberTaskFromFhir(resource);
      if (!read.ok) return [];
      const { key, state, outputs, frozen } = read.value;
      return {
        version: versionOf(resource),
        patientId: key.patientId,
        state,
        signer: frozen.signer,
        ...(outputs.composition && { composition: outputs.composition }),
        ...(outputs.document && { document: outputs.document }),
      };
    });
}

/** The signatures that were taken back when a group note was reopened: they stand under an earlier wording of it. */
export function withdrawnIn(found: Found): ReadonlySet<string> {
  return new Set(ofType([found], 'Task').filter(isSessionTask).flatMap(withdrawnBy));
}

/** The session's own Task. */
export function sessionTaskIn(found: Found): SessionFile['sessionTask'] {
  const own = ofType([found], 'Task').filter(isSessionTask);
  const task = oldestUsable(own, sessionTaskFromFhir);
  if (!task) return undefined;
  const { state, requiredSigners } = task.value;
  return { ...versionOf(task.resource), state, requiredSigners };
}

/**
 * Tasks of ours that cannot be used, such as one that somebody has cancelled: a member's record may be missing for it. Those of
 * reopened notes are history.
 */
export function unusableTasksIn(found: Found): readonly Unusable[] {
  const all = ofType([found], 'Task').filter((one) => !isReopened(one));
  return [
    ...parsed(all.filter(isMemberTask), memberTaskFromFhir).unusable,
    ...parsed(all.filter(isSessionTask), sessionTaskFromFhir).unusable,
  ];
}
