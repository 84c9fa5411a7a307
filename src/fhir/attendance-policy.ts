import type { Extension, Group } from '@medplum/fhirtypes';
import { ABSENCE_STATUSES, type AbsenceStatus } from '../domain/attendance/history.ts';
import { checkPolicy, DEFAULT_POLICY, type AttendancePolicy } from '../domain/attendance/policy.ts';
import { compact } from './build.ts';
import { extensionIn, extensionsIn, replaced } from './extension.ts';
import { EXTENSION } from './systems.ts';

/** A group's attendance policy; the default one where it names none, or one that cannot be. */
export function attendancePolicyIn(group: Group | undefined): AttendancePolicy {
  const from = extensionIn(group, EXTENSION.attendancePolicy);
  if (!from) return DEFAULT_POLICY;
  const number = (name: string) => extensionIn(from, name)?.valueUnsignedInt ?? -1;
  const policy = checkPolicy({
    window: number('window'),
    misses: number('misses'),
    followUpDays: number('followUpDays'),
    counts: absencesIn(from, 'counts'),
    followUpFor: absencesIn(from, 'followUpFor'),
  });
  return policy.ok ? policy.value : DEFAULT_POLICY;
}

/** The group with this policy; everything else of it stays. */
export function withAttendancePolicy(group: Group, policy: AttendancePolicy): Group {
  const fresh: Extension = {
    url: EXTENSION.attendancePolicy,
    extension: [
      { url: 'window', valueUnsignedInt: policy.window },
      { url: 'misses', valueUnsignedInt: policy.misses },
      ...policy.counts.map((code) => ({ url: 'counts', valueCode: code })),
      { url: 'followUpDays', valueUnsignedInt: policy.followUpDays },
      ...policy.followUpFor.map((code) => ({ url: 'followUpFor', valueCode: code })),
    ],
  };
  const extension = replaced(group, [EXTENSION.attendancePolicy], [fresh]);
  return compact<Group>({ ...group, extension });
}

function absencesIn(from: Extension, name: string): readonly AbsenceStatus[] {
  const codes = extensionsIn(from, name).map((one) => one.valueCode);
  return ABSENCE_STATUSES.filter((one) => codes.includes(one));
}
