import type { Appointment } from '@medplum/fhirtypes';
import type { LocalDate, PatientId, PractitionerId, SessionId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { isAbsence, type Absence } from '../../domain/attendance/types.ts';
import { keyOf } from '../../fhir/identifiers.ts';
import { absenceTasksIn, followUpToFhir, withAbsenceTask, type NewFollowUp } from '../../fhir/follow-up.ts';
import { link } from '../../fhir/links.ts';
import { memberAppointmentFromFhir } from '../../fhir/member-appointment.ts';
import { notExpectedIn } from '../../fhir/not-expected.ts';
import { urnFor } from '../../fhir/urn.ts';
import type { Stored, Write } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, oldest } from '../found.ts';
import { gather } from '../gather.ts';
import { persist } from '../persist.ts';
import { put } from '../write/put.ts';
import { followUpOf } from './read.ts';
import type { FollowUp } from './types.ts';
import * as ask from './queries.ts';

/** Which absence of whom. */
export interface AbsenceKey {
  readonly sessionId: SessionId;
  readonly patientId: PatientId;
}

/** What is to be done about it. */
export type Assignment = Omit<NewFollowUp, 'key' | 'absence' | 'authoredOn' | 'requester'> & {
  readonly by: PractitionerId;
};

/** `no-such-entry`: this member has no Appointment for the session. `not-absent`: no absence is on file for it. */
export type AssignRefusal = { readonly code: 'no-such-entry' | 'not-absent' | 'busy' } | FaultRefusal;

const ROUNDS = 5;

/**
 * Puts one thing to do beside one absence. Safe to repeat: the member's Appointment is the pivot and names its Tasks, and one of
 * this kind that is there is answered as it is.
 */
export async function assign(
  deps: Deps,
  key: AbsenceKey,
  about: (absence: Absence) => Assignment,
  today: LocalDate,
): Promise<Result<FollowUp, AssignRefusal>> {
  for (let round = 0; round < ROUNDS; round++) {
    const found = await gather(deps, {
      seats: ask.seatOf(key),
      tasks: ask.tasksOfEntry(key),
    });
    if (!found.ok) return found;
    const seat = seatIn(ofType([found.value.seats], 'Appointment'), key);
    if (!seat) return refused({ code: 'no-such-entry' });
    if (!seat.absence) return refused({ code: 'not-absent' });
    const assignment = about(seat.absence);
    const named = absenceTasksIn(seat.resource);
    const standing = ofType([found.value.tasks], 'Task')
      .filter((one) => named.includes(`Task/${one.id}`))
      .flatMap((one) => followUpOf(one, today) ?? [])
      .find((one) => one.kind === assignment.kind && one.state !== 'dropped');
    if (standing) return done(standing);
    const writes = assignWrites(deps, key, seat.resource, assignment);
    const written = await persist(deps.clock, () => deps.gateway.transact(writes));
    if (written.ok) return taskAt(deps, written.value[1]?.id ?? '', today);
    if (written.fault.kind !== 'conflict') return refused({ code: 'fault', fault: written.fault });
  }
  return refused({ code: 'busy' });
}

/** As the server stores it. */
async function taskAt(deps: Deps, id: string, today: LocalDate): Promise<Result<FollowUp, AssignRefusal>> {
  const read = await persist(deps.clock, () => deps.gateway.read('Task', id));
  if (!read.ok) return refused({ code: 'fault', fault: read.fault });
  const task = followUpOf(read.value, today);
  return task ? done(task) : refused({ code: 'busy' });
}

function seatIn(appointments: readonly Stored<Appointment>[], { patientId, sessionId }: AbsenceKey) {
  const own = appointments.filter((one) => {
    const read = memberAppointmentFromFhir(one);
    return read.ok && read.value.patientId === patientId && read.value.sessionId === sessionId;
  });
  const resource = oldest(own);
  const read = resource && memberAppointmentFromFhir(resource);
  if (!resource || !read?.ok) return undefined;
  const { attendance } = read.value;
  const absent = isAbsence(attendance) && notExpectedIn(resource) === undefined;
  return { resource, absence: absent ? attendance : undefined };
}

function assignWrites(
  deps: Deps,
  key: AbsenceKey,
  seat: Stored<Appointment>,
  { by, ...assignment }: Assignment,
): readonly Write[] {
  const name = urnFor(`${keyOf(key)}/${assignment.kind}`, 'Task');
  const task = followUpToFhir({
    ...assignment,
    key,
    requester: by,
    authoredOn: deps.clock.now(),
    absence: link('Appointment', seat.id),
  });
  return [put(seat, withAbsenceTask(seat, name)), { method: 'POST', resource: task, fullUrl: name }];
}
