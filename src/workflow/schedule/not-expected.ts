import type { PatientId } from '../../domain/ids.ts';
import { refused, type Result } from '../../domain/result.ts';
import { withChargeAborted } from '../../fhir/charge.ts';
import { memberAppointmentToFhir } from '../../fhir/member-appointment.ts';
import { withExpected, withNotExpected } from '../../fhir/not-expected.ts';
import { withRosterRevision } from '../../fhir/session-plan.ts';
import { withRevision } from '../../fhir/session-encounter.ts';
import type { Write } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { loadSession, type LoadRefusal } from '../load-session.ts';
import { transactAtomically } from '../transact-atomically.ts';
import type { SessionFile } from '../session-file.ts';
import { put } from '../write/put.ts';

/**
 * - `locked`: the session, or this member's note, is signed
 * - `attendance-taken`: what happened has been recorded; take it back first
 * - `conflict`: somebody else changed this member or the roster meanwhile; load it and look
 */
export type ExpectRefusal =
  | { readonly code: 'locked' | 'cancelled' | 'not-on-the-roster' | 'attendance-taken' | 'conflict' }
  | LoadRefusal;

/**
 * Takes a member off the roster of one session, because the clinic agreed to it beforehand: not an absence, no note, no charge.
 * What had been written about them stays where it is and comes back with them.
 */
export async function markNotExpected(
  deps: Deps,
  file: SessionFile,
  patient: PatientId,
): Promise<Result<SessionFile, ExpectRefusal>> {
  const closed = whyClosed(file);
  if (closed) return refused({ code: closed });
  const member = file.members.find((one) => one.patient.id === patient);
  if (!member) return refused({ code: 'not-on-the-roster' });
  if (member.task || member.entry?.locked) return refused({ code: 'locked' });
  if (member.attendance.attendance.status !== 'unknown') return refused({ code: 'attendance-taken' });
  const { appointment } = member;
  const seat: Write = appointment
    ? put(appointment.resource, withNotExpected(appointment.resource, 'excused-ahead'))
    : {
        method: 'POST',
        resource: withNotExpected(memberAppointmentToFhir(member.attendance, file.session), 'excused-ahead'),
      };
  const { charge } = member;
  const planned = charge ? [put(charge.version.resource, withChargeAborted(charge.version.resource))] : [];
  return save(deps, file, [seat, ...planned]);
}

/** Puts somebody back on the roster of one session. */
export async function markExpected(
  deps: Deps,
  file: SessionFile,
  patient: PatientId,
): Promise<Result<SessionFile, ExpectRefusal>> {
  const closed = whyClosed(file);
  if (closed) return refused({ code: closed });
  const held = file.notExpected.find((one) => one.patient.id === patient);
  if (!held) return refused({ code: 'not-on-the-roster' });
  const { resource } = held.appointment;
  return save(deps, file, [put(resource, withExpected(resource))]);
}

function whyClosed({ session, groupNote }: SessionFile): 'locked' | 'cancelled' | undefined {
  if (session.state === 'cancelled') return 'cancelled';
  return session.state === 'closed' || groupNote?.locked ? 'locked' : undefined;
}

/** With the roster's revision as pivot, so that of two who change who is expected one loses. */
async function save(
  deps: Deps,
  file: SessionFile,
  writes: readonly Write[],
): Promise<Result<SessionFile, ExpectRefusal>> {
  const written = await transactAtomically(deps, [pivot(file), ...writes]);
  if (!written.ok && !(written.fault.kind === 'conflict' && written.doubtful)) {
    const { fault } = written;
    return refused(fault.kind === 'conflict' ? { code: 'conflict' } : { code: 'fault', fault });
  }
  return loadSession(deps, file.session.id);
}

function pivot({ encounter, appointment }: SessionFile): Write {
  return encounter
    ? put(encounter.resource, withRevision(encounter.resource, encounter.revision + 1))
    : put(appointment.resource, withRosterRevision(appointment.resource));
}
