import pMap from 'p-map';
import type { PatientId, PractitionerId } from '../domain/ids.ts';
import { done, refused, type Result } from '../domain/result.ts';
import { memberTaskFromFhir, withMemberSignature } from '../fhir/member-task.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { persist } from './persist.ts';
import type { MemberTask, SessionFile } from './session-file.ts';

export type MemberSignRefusal = { readonly code: 'not-awaiting-you' | 'conflict' } | FaultRefusal;

export interface MemberSignOutcome {
  readonly patientId: PatientId;
  readonly result: Result<undefined, MemberSignRefusal>;
}

/** The primary clinician's signature: releases the Tasks that wait for it. One member's conflict stops nobody else. */
export function signMemberNotes(
  deps: Deps,
  file: SessionFile,
  by: PractitionerId,
  members: readonly PatientId[],
): Promise<readonly MemberSignOutcome[]> {
  return pMap(
    members,
    async (patientId) => {
      const task = file.members.find((one) => one.patient.id === patientId)?.task;
      return { patientId, result: await signOne(deps, task, by) };
    },
    { concurrency: 8 },
  );
}

async function signOne(
  deps: Deps,
  task: MemberTask | undefined,
  by: PractitionerId,
): Promise<Result<undefined, MemberSignRefusal>> {
  if (task?.state.status !== 'awaiting-signature' || task.state.owner !== by) {
    return refused({ code: 'not-awaiting-you' });
  }
  const { resource, versionId } = task.version;
  const signed = withMemberSignature(resource, by, deps.clock.now());
  const saved = await persist(deps.clock, () =>
    deps.gateway.update({ ...signed, id: resource.id, meta: resource.meta }, versionId),
  );
  if (saved.ok) return done(undefined);
  if (saved.fault.kind !== 'conflict') return refused({ code: 'fault', fault: saved.fault });
  return isSignedBy(deps, resource.id, by);
}

/** After a conflict: by a try of ours whose answer was lost, or by the same clinician elsewhere; else somebody changed it. */
async function isSignedBy(
  deps: Deps,
  id: string,
  by: PractitionerId,
): Promise<Result<undefined, MemberSignRefusal>> {
  const read = await persist(deps.clock, () => deps.gateway.read('Task', id));
  if (!read.ok) return refused({ code: 'fault', fault: read.fault });
  const task = memberTaskFromFhir(read.value);
  const signed =
    task.ok && task.value.frozen.signer === by && task.value.state.status !== 'awaiting-signature';
  return signed ? done(undefined) : refused({ code: 'conflict' });
}
