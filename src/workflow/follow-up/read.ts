import type { Task } from '@medplum/fhirtypes';
import type { LocalDate } from '../../domain/ids.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import { followUpFromFhir, isFollowUp } from '../../fhir/follow-up.ts';
import { linkIn } from '../../fhir/links.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import { spanOf } from '../../fhir/session-appointment.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType, parsed } from '../found.ts';
import { placeOf } from '../place.ts';
import { versionOf } from '../session-file.ts';
import type { FollowUp } from './types.ts';

/** A Task of ours as people see it; undefined for one that cannot be read. `today` says what is overdue. */
export function followUpOf(resource: Stored<Task>, today: LocalDate): FollowUp | undefined {
  const read = followUpFromFhir(resource);
  if (!read.ok) return undefined;
  const { key, kind, groupId, what, state, due, topics, owner, outcome, doneOn, words } = read.value;
  return {
    version: versionOf(resource),
    ...{ kind, groupId, what, state, due, topics, ...key },
    overdue: state === 'open' && due < today,
    ...(owner !== undefined && { owner }),
    ...(outcome !== undefined && { outcome }),
    ...(doneOn !== undefined && { doneOn }),
    ...(words !== undefined && { words }),
  };
}

/** The Tasks found, each with its patient, who is to do it and the day of the absence where those were found with it; the first due first. */
export function followUpsIn(found: readonly Found[], today: LocalDate): readonly FollowUp[] {
  const patients = parsed(ofType(found, 'Patient'), patientFromFhir).values;
  const owners = parsed(ofType(found, 'Practitioner'), practitionerFromFhir).values;
  const absences = ofType(found, 'Appointment');
  return ofType(found, 'Task')
    .filter(isFollowUp)
    .flatMap((resource) => {
      const task = followUpOf(resource, today);
      if (!task) return [];
      const patient = patients.find((one) => one.id === task.patientId);
      const focus = linkIn(resource.focus, 'Appointment');
      const absence = absences.find((one) => focus === `Appointment/${one.id}`);
      const start = absence && spanOf(absence)?.start;
      const sessionDay = start && localDateIn(start, placeOf(undefined, start).timeZone);
      const ownerName = owners.find((one) => one.id === task.owner)?.name;
      return {
        ...task,
        ...(patient && { patient }),
        ...(ownerName !== undefined && { ownerName }),
        ...(sessionDay !== undefined && { sessionDay }),
      };
    })
    .sort(byUrgency);
}

/** Open ones by day due, then those that are over, the last one first. */
function byUrgency(one: FollowUp, other: FollowUp): number {
  const open = Number(other.state === 'open') - Number(one.state === 'open');
  if (open !== 0) return open;
  const order = one.due.localeCompare(other.due);
  return one.state === 'open' ? order : -order;
}
