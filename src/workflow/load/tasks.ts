import { isMemberTask, memberTaskFromFhir } from '../../fhir/member-task.ts';
import { isSessionTask, sessionTaskFromFhir } from '../../fhir/session-task.ts';
import type { Found } from '../../gateway/port.ts';
import { ofType } from '../found.ts';
import { versionOf, type MemberTask, type SessionFile } from '../session-file.ts';

/** The Tasks of a session's members, as far as signing has made any. */
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

/** The session's own Task. */
export function sessionTaskIn(found: Found): SessionFile['sessionTask'] {
  const resource = ofType([found], 'Task').find(isSessionTask);
  const read = resource && sessionTaskFromFhir(resource);
  if (!resource || !read?.ok) return undefined;
  const { state, requiredSigners } = read.value;
  return { ...versionOf(resource), state, requiredSigners };
}
