import type { Group, Task } from '@medplum/fhirtypes';
import type { Instant, PractitionerId, SessionId } from '../../domain/ids.ts';
import { businessDaysBetween } from '../../domain/record/signing-time.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import { sessionIn } from '../../fhir/identifiers.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import type { Meeting } from '../attendance-history/meetings.ts';
import { placeOf } from '../place.ts';
import type { ListedSession } from './types.ts';

/** What two round trips brought. */
export interface WorklistFound {
  readonly now: Instant;
  readonly who: PractitionerId;
  readonly sessions: Found;
  readonly notes: Found;
  readonly records: Found;
  readonly asked: Found;
  readonly owned: Found;
  /** Every session that anything on the list is about. */
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Stored<Group>[];
  readonly seats: readonly Found[];
  readonly tasks: readonly Found[];
  readonly memberships: readonly Found[];
  readonly signings: readonly Found[];
  /** Sessions that are over and not closed. */
  readonly open: readonly SessionId[];
}

/** What is known of a session, for a line of the list. Its age counts days at its place. */
export function listed(found: WorklistFound, session: SessionId, since: Instant): ListedSession {
  const meeting = found.meetings.find((one) => one.sessionId === session);
  const resource = found.groups.find((one) => one.id === meeting?.groupId);
  const group = resource && groupFromFhir(resource);
  const zone = meeting?.timeZone ?? placeOf(undefined, since).timeZone;
  const day = meeting?.day ?? localDateIn(since, zone);
  const today = localDateIn(found.now, zone);
  const days = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return {
    sessionId: session,
    ageDays: Math.max(0, days),
    businessDays: businessDaysBetween(day, today),
    ...(meeting && { groupId: meeting.groupId, start: meeting.start, timeZone: meeting.timeZone }),
    ...(group?.ok && { groupName: group.value.name, initials: group.value.initials }),
  };
}

/** The session that a Task of signing belongs to. */
export function sessionOf(task: Task): SessionId | undefined {
  return sessionIn(task.groupIdentifier);
}

/** The oldest first. */
export function byAge(one: ListedSession, other: ListedSession): number {
  return other.ageDays - one.ageDays || one.sessionId.localeCompare(other.sessionId);
}
