import type { Appointment, Identifier } from '@medplum/fhirtypes';
import type { LocationId, SeriesId } from '../domain/ids.ts';
import { seriesId } from '../domain/ids.ts';
import { CANCEL_REASONS, type CancelReason } from '../domain/schedule/cancel-reason.ts';
import type { Facilitator, Session, Span } from '../domain/schedule/types.ts';
import { compact } from './build.ts';
import { CANCELLED_BECAUSE, coding, knownCode } from './codes.ts';
import { extensionIn, replaced } from './extension.ts';
import { roleTypes } from './facilitators.ts';
import { requestIdentifier } from './group-revision.ts';
import { isId, valueIn } from './identifiers.ts';
import { idIn, link, locationIn, practitionerIn, referTo, toPractitioner } from './links.ts';
import { sessionToFhir } from './session-appointment.ts';
import { EXTENSION, IDENTIFIER, SYSTEM } from './systems.ts';
import { minutesOf, periodOf } from './time.ts';

/** A session as it is scheduled. */
export interface PlannedSession {
  readonly groupId: Session['groupId'];
  readonly span: Span;
  readonly facilitators: readonly Facilitator[];
  readonly place: LocationId;
  readonly series: SeriesId;
  /** Names it within its series, also after it has been moved: `<series>/<day first planned>`. */
  readonly occurrence: string;
}

export function plannedSessionToFhir(from: PlannedSession): Appointment {
  const session = { groupId: from.groupId, scheduled: from.span, facilitators: from.facilitators };
  const resource = sessionToFhir(
    { ...session, id: '' as Session['id'] },
    { location: link('Location', from.place), series: from.series },
  );
  const { id: _none, identifier = [], ...rest } = resource;
  const occurrence: Identifier = { system: IDENTIFIER.occurrence, value: from.occurrence };
  return { ...rest, identifier: [...identifier, occurrence] };
}

/** The series that a session belongs to. */
export function seriesIn(from: Appointment): SeriesId | undefined {
  const value = valueIn(from.identifier, IDENTIFIER.series);
  return value !== undefined && isId(value) ? seriesId(value) : undefined;
}

export function occurrenceIn(from: Appointment): string | undefined {
  return valueIn(from.identifier, IDENTIFIER.occurrence);
}

/** The wish that last changed the session's time, so that the same wish does not move it twice. */
export function requestIn(from: Appointment): string | undefined {
  return valueIn(from.identifier, IDENTIFIER.request);
}

export function withRequest(resource: Appointment, request: string): Appointment {
  const others = (resource.identifier ?? []).filter((one) => one.system !== IDENTIFIER.request);
  return { ...resource, identifier: [...others, requestIdentifier(request)] };
}

/** What may change of a session that has not begun. */
export interface SessionMove {
  readonly span: Span;
  readonly place?: LocationId | undefined;
  readonly facilitators?: readonly Facilitator[] | undefined;
}

/** An appointment at another time, and another place or with others where told; everything else of it stays. */
export function withSessionMoved(resource: Appointment, move: SessionMove): Appointment {
  return {
    ...resource,
    ...periodOf(move.span),
    minutesDuration: minutesOf(move.span),
    participant: participantsOf(resource, move),
  };
}

type Participant = Appointment['participant'][number];

function participantsOf({ participant }: Appointment, move: SessionMove): Participant[] {
  const isFacilitator = (one: Participant) => practitionerIn(one.actor) !== undefined;
  const isPlace = (one: Participant) => idIn(one.actor, 'Location') !== undefined;
  const others = participant.filter((one) => !isFacilitator(one) && !isPlace(one));
  const people: Participant[] =
    move.facilitators?.map((one) => ({
      type: roleTypes(one.role),
      actor: toPractitioner(one.practitioner.id),
      required: 'required',
      status: 'accepted',
    })) ?? participant.filter(isFacilitator);
  const place: Participant[] =
    move.place === undefined
      ? participant.filter(isPlace)
      : [{ actor: referTo(link('Location', move.place)), status: 'accepted' }];
  return [...people, ...others, ...place];
}

/** A member's Appointment at the time to which their session has been moved; what happened to them stays. */
export function withMemberMoved(resource: Appointment, span: Span): Appointment {
  return { ...resource, ...periodOf(span), minutesDuration: minutesOf(span) };
}

/** The session, not held. `words` stand here and nowhere else, as they may tell of a member. */
export function withSessionCancelled(
  resource: Appointment,
  reason: CancelReason,
  words: string | undefined,
): Appointment {
  const own = coding({ system: SYSTEM.sessionCancel, code: reason });
  const text = words === undefined || words.trim() === '' ? {} : { text: words.trim() };
  const cancelationReason = { coding: [own, coding(CANCELLED_BECAUSE[reason])], ...text };
  return { ...resource, status: 'cancelled', cancelationReason };
}

export function cancelReasonIn(from: Appointment): { reason: CancelReason; words?: string } | undefined {
  if (from.status !== 'cancelled') return undefined;
  const { cancelationReason: held } = from;
  const reason = held && knownCode([held], SYSTEM.sessionCancel, CANCEL_REASONS);
  const words = held?.text ?? held?.coding?.[0]?.display;
  return { reason: reason ?? 'other', ...(words !== undefined && { words }) };
}

/** The session's place, where it names one. */
export function placeIn(from: Appointment): LocationId | undefined {
  for (const one of from.participant) {
    const found = locationIn(one.actor);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The session with its revision counted up: the pivot of whoever changes its roster before it has been opened, so that of two
 * at once one loses, opening it included.
 */
export function withRosterRevision(resource: Appointment): Appointment {
  const held = extensionIn(resource, EXTENSION.sessionRevision)?.valueUnsignedInt ?? 0;
  const extension = replaced(
    resource,
    [EXTENSION.sessionRevision],
    [{ url: EXTENSION.sessionRevision, valueUnsignedInt: held + 1 }],
  );
  return compact<Appointment>({ ...resource, extension });
}
