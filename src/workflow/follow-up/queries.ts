import { FOLLOW_UP_KINDS } from '../../domain/attendance/follow-up.ts';
import type { GroupId, PatientId, PractitionerId } from '../../domain/ids.ts';
import { keyOf, type EntryKey } from '../../fhir/identifiers.ts';
import { IDENTIFIER, SYSTEM } from '../../fhir/systems.ts';
import type { Query, SearchParams } from '../../gateway/port.ts';

const MANY = 500;
const CODE = FOLLOW_UP_KINDS.map((one) => `${SYSTEM.task}|${one}`).join(',');
const OPEN = 'requested,received,accepted,ready,in-progress,on-hold,draft';

/** Whose follow-ups: a group's, those that one clinician is to do, one patient's, or everybody's. */
export type FollowUpsOf =
  | { readonly groupId: GroupId }
  | { readonly practitionerId: PractitionerId }
  | { readonly patientId: PatientId }
  | 'everyone';

function whose(of: FollowUpsOf): SearchParams {
  if (of === 'everyone') return {};
  if ('groupId' in of) return { 'group-identifier': `${IDENTIFIER.membershipOf}|${of.groupId}` };
  if ('practitionerId' in of) return { owner: `Practitioner/${of.practitionerId}` };
  return { patient: `Patient/${of.patientId}` };
}

/** Whether who is to do it is not plain from the question. */
function ofOthers(of: FollowUpsOf): boolean {
  return of === 'everyone' || 'groupId' in of;
}

/** Open ones, or all of them; with their patients and the absences that they are about. */
export function followUpTasks(of: FollowUpsOf, done: boolean): Query {
  return {
    search: 'Task',
    params: {
      ...whose(of),
      code: CODE,
      ...(!done && { status: OPEN }),
      _include: ['Task:patient', 'Task:focus', ...(ofOthers(of) ? ['Task:owner'] : [])],
      _count: MANY,
    },
  };
}

/** The Appointments of one session that are one member's. */
export function seatOf({ sessionId, patientId }: EntryKey): Query {
  return {
    search: 'Appointment',
    params: {
      'supporting-info': `Appointment/${sessionId}`,
      patient: `Patient/${patientId}`,
      _count: MANY,
    },
  };
}

/** What is, or was, to be done about one absence. */
export function tasksOfEntry(key: EntryKey): Query {
  const identifier = FOLLOW_UP_KINDS.map((kind) => `${IDENTIFIER.followUp}|${keyOf(key)}/${kind}`).join(',');
  return { search: 'Task', params: { identifier, _count: MANY } };
}
