import type { Patient as FhirPatient } from '@medplum/fhirtypes';
import { isOver, membershipStatusOn } from '../../domain/group/status.ts';
import type { Group } from '../../domain/group/types.ts';
import type { LocalDate } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import * as ask from '../schedule/queries.ts';
import type { ClientRow } from './types.ts';

/** Patients with the groups that they belong to or wait for today, in the order given. One round trip. */
export async function clientRows(
  deps: Deps,
  resources: readonly FhirPatient[],
  groups: readonly Group[],
  today: LocalDate,
): Promise<Result<readonly ClientRow[], FaultRefusal>> {
  const patients = parsed(resources, patientFromFhir).values;
  const found = await gather(deps, {
    memberships: patients.length > 0 ? ask.membershipsOfPatients(patients.map((one) => one.id)) : undefined,
  });
  if (!found.ok) return found;
  const memberships = parsed(ofType([found.value.memberships], 'EpisodeOfCare'), (one) =>
    membershipFromFhir(one),
  ).values;
  return done(
    patients.map((patient) => {
      const own = memberships.filter((one) => one.patientId === patient.id);
      const rows = own.flatMap((one) => {
        const status = membershipStatusOn(one, today) ?? one.status;
        const group = groups.find(({ id }) => id === one.groupId);
        return group && !isOver(status) ? [{ groupId: group.id, initials: group.initials, status }] : [];
      });
      return { patient, groups: rows };
    }),
  );
}
