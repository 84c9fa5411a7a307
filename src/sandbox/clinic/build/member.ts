import type { Resource } from '@medplum/fhirtypes';
import type { MemberSpec } from '../types.ts';
import { conditionResources, goalResources } from './clinical.ts';
import type { Context } from './context.ts';
import { coverageResources } from './coverage.ts';
import { membershipResource } from './membership.ts';
import { patientResource } from './patient.ts';

/** Everything in one member's record before any session is charted. */
export function memberResources(spec: MemberSpec, context: Context): Resource[] {
  return [
    patientResource(spec),
    ...conditionResources(spec),
    ...goalResources(spec, context),
    ...coverageResources(spec),
    ...spec.memberships.map((membership) => membershipResource(spec, membership, context)),
  ];
}

/** Whether a membership of this member in the group is active on the day `offset` days from today. */
export function isActive(spec: MemberSpec, group: string, offset: number): boolean {
  return spec.memberships.some((one) => {
    if (one.group !== group || one.status === 'waitlist' || one.status === 'cancelled') return false;
    const last = one.heldFrom === undefined ? (one.end ?? Infinity) : one.heldFrom - 1;
    return one.start <= offset && offset <= last;
  });
}
