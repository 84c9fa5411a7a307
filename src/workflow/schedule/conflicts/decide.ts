import type { Appointment } from '@medplum/fhirtypes';
import { membersOn } from '../../../domain/group/roster.ts';
import type { PatientId } from '../../../domain/ids.ts';
import { localDateIn } from '../../../domain/schedule/time.ts';
import type { Span } from '../../../domain/schedule/types.ts';
import { overlaps } from '../../../domain/schedule/wall-time.ts';
import { groupFromFhir } from '../../../fhir/group.ts';
import { firstIdIn } from '../../../fhir/links.ts';
import { NAMELESS, patientFromFhir } from '../../../fhir/patient.ts';
import { practitionerFromFhir } from '../../../fhir/practitioner.ts';
import { groupOf, spanOf } from '../../../fhir/session-appointment.ts';
import { placeIn } from '../../../fhir/session-plan.ts';
import { kindOf, patientsIn, practitionersIn, visitStateOf, visitWords } from '../../../fhir/visit.ts';
import type { Stored } from '../../../gateway/port.ts';
import { ofType, parsed } from '../../found.ts';
import { zoneOf } from '../../place.ts';
import type { ConflictSource } from './read.ts';
import type { Conflict, Other, Proposal } from './types.ts';

interface Booked {
  readonly resource: Stored<Appointment>;
  readonly span: Span;
}

/** What is in the way of each proposed span; each person, room or group once per appointment in the way. Pure. */
export function decideConflicts(proposal: Proposal, source: ConflictSource): readonly Conflict[] {
  const booked = bookedIn(proposal, source);
  return proposal.spans.flatMap((span, index) => {
    const there = booked.filter((one) => overlaps(one.span, span));
    const sessions = there.filter((one) => kindOf(one.resource) === 'session');
    const others = there.filter((one) => kindOf(one.resource) !== 'member');
    return [
      ...sessions.filter((one) => isOwn(one, proposal)).map((one) => groupConflict(one, span, source)),
      ...others.flatMap((one) => facilitatorConflicts(one, span, proposal, source)),
      ...others.flatMap((one) => roomConflict(one, span, proposal, source)),
      ...memberConflicts(there, span, proposal, source, source.expected[index] ?? []),
    ];
  });
}

/** What is really going to take place, less what is being moved. */
function bookedIn({ ignore = [] }: Proposal, source: ConflictSource): readonly Booked[] {
  const ignored: readonly string[] = ignore;
  return ofType([source.appointments], 'Appointment').flatMap((resource) => {
    const span = spanOf(resource);
    const state = visitStateOf(resource.status);
    const session = kindOf(resource) === 'member' ? sessionOf(resource) : resource.id;
    const stands = state !== undefined && state !== 'cancelled' && state !== 'no-show';
    return span && stands && !(session !== undefined && ignored.includes(session))
      ? [{ resource, span }]
      : [];
  });
}

function sessionOf(seat: Appointment): string | undefined {
  return firstIdIn(seat.supportingInformation, 'Appointment');
}

function isOwn({ resource }: Booked, { groupId }: Proposal): boolean {
  return groupId !== undefined && groupOf(resource) === groupId;
}

function groupConflict(one: Booked, span: Span, source: ConflictSource): Conflict {
  return { kind: 'group', span, other: otherOf(one, source) };
}

function facilitatorConflicts(
  one: Booked,
  span: Span,
  proposal: Proposal,
  source: ConflictSource,
): readonly Conflict[] {
  // the group's own session is told once, as the group's
  if (isOwn(one, proposal)) return [];
  const people = parsed(ofType([source.people], 'Practitioner'), practitionerFromFhir).values;
  const busy = practitionersIn(one.resource);
  return proposal.facilitators
    .filter((id) => busy.includes(id))
    .map((practitionerId) => ({
      kind: 'facilitator',
      practitionerId,
      name: people.find((person) => person.id === practitionerId)?.name ?? NAMELESS,
      span,
      other: otherOf(one, source),
    }));
}

function roomConflict(
  one: Booked,
  span: Span,
  { place, ...proposal }: Proposal,
  source: ConflictSource,
): readonly Conflict[] {
  if (!place || place.virtual || isOwn(one, proposal) || placeIn(one.resource) !== place.id) return [];
  return [{ kind: 'room', placeName: place.name, span, other: otherOf(one, source) }];
}

/** Members who have an appointment of their own then, or whose other group meets. */
function memberConflicts(
  there: readonly Booked[],
  span: Span,
  proposal: Proposal,
  source: ConflictSource,
  expected: readonly PatientId[],
): readonly Conflict[] {
  const own = there.filter((one) => isOwn(one, proposal)).map((one) => one.resource.id);
  const patients = parsed(ofType([source.people], 'Patient'), patientFromFhir).values;
  return expected.flatMap((patientId) => {
    const other = there.find(
      (one) =>
        !isOwn(one, proposal) &&
        !own.includes(sessionOf(one.resource) ?? '') &&
        (patientsIn(one.resource).includes(patientId) || isExpectedAt(one, patientId, source)),
    );
    const shortName = patients.find((one) => one.id === patientId)?.shortName ?? NAMELESS;
    return other
      ? [{ kind: 'member' as const, patientId, shortName, span, other: { span: other.span } }]
      : [];
  });
}

/** A session of another group to which this patient belongs on that day; it need not be booked for them ahead. */
function isExpectedAt({ resource, span }: Booked, patient: PatientId, source: ConflictSource): boolean {
  const group = groupOf(resource);
  if (group === undefined) return false;
  const day = localDateIn(span.start, zoneOf(span.start));
  const own = source.memberships.filter((one) => one.groupId === group && one.patientId === patient);
  return membersOn(own, day).length > 0;
}

/** The group's initials, or the kind of visit: what staff need to know whom to ask. */
function otherOf({ resource, span }: Booked, source: ConflictSource): Other {
  const group = groupOf(resource);
  const groups = parsed(ofType([source.groups], 'Group'), groupFromFhir).values;
  const what = group === undefined ? visitWords(resource) : groups.find((one) => one.id === group)?.initials;
  return { span, ...(what !== undefined && { what }) };
}
