import type { AttendancePolicy, PolicyRefusal } from '../../domain/attendance/policy.ts';
import { checkPolicy } from '../../domain/attendance/policy.ts';
import type { GroupId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { attendancePolicyIn, withAttendancePolicy } from '../../fhir/attendance-policy.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { persist } from '../persist.ts';

/** `conflict`: others keep changing the group at the same moment. */
export type SetPolicyRefusal = PolicyRefusal | { readonly code: 'no-such-group' | 'conflict' } | FaultRefusal;

const ROUNDS = 3;

/** Sets what a group calls chronic absence, and what is done after one. Nothing else of the group is touched. */
export async function setAttendancePolicy(
  deps: Deps,
  groupId: GroupId,
  wanted: AttendancePolicy,
): Promise<Result<AttendancePolicy, SetPolicyRefusal>> {
  const policy = checkPolicy(wanted);
  if (!policy.ok) return policy;
  for (let round = 0; round < ROUNDS; round++) {
    const group = await persist(deps.clock, () => deps.gateway.read('Group', groupId));
    if (!group.ok) {
      const { fault } = group;
      return refused(fault.kind === 'not-found' ? { code: 'no-such-group' } : { code: 'fault', fault });
    }
    const { id, meta } = group.value;
    const changed = { ...withAttendancePolicy(group.value, policy.value), id, meta };
    const saved = await persist(deps.clock, () => deps.gateway.update(changed, meta.versionId));
    if (saved.ok) return done(attendancePolicyIn(saved.value));
    if (saved.fault.kind !== 'conflict') return refused({ code: 'fault', fault: saved.fault });
  }
  return refused({ code: 'conflict' });
}
