import type { Flag } from '@medplum/fhirtypes';
import type { GroupId, PatientId } from '../../domain/ids.ts';
import { flagFromFhir, isAttendanceFlag } from '../../fhir/flag.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType } from '../found.ts';
import { versionOf } from '../session-file.ts';
import type { RaisedFlag } from './types.ts';

export function raisedFlag(resource: Stored<Flag>): RaisedFlag | undefined {
  const read = flagFromFhir(resource);
  return read.ok ? { ...read.value, version: versionOf(resource) } : undefined;
}

/** Flags of attendance: those that stand first, then the one raised last. Others' flags are none of ours. */
export function raisedFlagsIn(found: readonly Found[]): readonly RaisedFlag[] {
  return ofType(found, 'Flag')
    .filter(isAttendanceFlag)
    .flatMap((one) => raisedFlag(one) ?? [])
    .sort(
      (one, other) =>
        Number(other.active) - Number(one.active) ||
        other.raised.localeCompare(one.raised) ||
        one.version.id.localeCompare(other.version.id),
    );
}

/** The flag of one patient in one group: the one that stands, else the one raised last. */
export function flagFor(
  flags: readonly RaisedFlag[],
  groupId: GroupId,
  patientId: PatientId,
): RaisedFlag | undefined {
  return flags.find((one) => one.groupId === groupId && one.patientId === patientId);
}
