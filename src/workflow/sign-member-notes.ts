import pMap from 'p-map';
import type { PatientId, PractitionerId } from '../domain/ids.ts';
import { done, refused, type Result } from '../domain/result.ts';
import { withMemberSignature } from '../fhir/member-task.ts';
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
  if (saved.ok || (saved.fault.kind === 'conflict' && saved.doubtful)) return done(undefined);
  return refused(
    saved.fault.kind === 'conflict' ? { code: 'conflict' } : { code: 'fault', fault: saved.fault },
  );
}
