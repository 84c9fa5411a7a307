import type { Appointment } from '@medplum/fhirtypes';
import type { GroupId } from '../domain/ids.ts';
import { groupId, sessionId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/person.ts';
import { done } from '../domain/result.ts';
import type { Place, Session, SessionState, Span } from '../domain/schedule/types.ts';
import { compact } from './build.ts';
import { concept, GROUP_SESSION } from './codes.ts';
import { extensionIn } from './extension.ts';
import { facilitatorsOf, roleTypes } from './facilitators.ts';
import type { Link } from './links.ts';
import { firstIdIn, idIn, link, linkIn, practitionerIn, referTo, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, IDENTIFIER, PROFILE } from './systems.ts';
import { instantFrom, minutesOf, periodOf } from './time.ts';

/** What a session is read with beside its Appointment. */
export interface SessionSurroundings {
  /** Those included with the Appointment; a facilitator missing here is kept without a name. */
  readonly practitioners: readonly Practitioner[];
  readonly place: Place;
  /** Actual start and stop, of the session Encounter. */
  readonly actual?: Span | undefined;
  /** The group note is locked: an opened session is then being signed. */
  readonly locked?: boolean;
}

export function sessionFromFhir(from: Appointment, beside: SessionSurroundings): Parsed<Session> {
  if (from.id === undefined) return unusable(from, 'It has no id.');
  const group = groupOf(from);
  if (group === undefined) return unusable(from, 'It names no group.');
  const scheduled = spanOf(from);
  if (!scheduled) return unusable(from, 'It has no start and end, or ends before it starts.');
  const state = stateOf(from.status);
  if (!state) return unusable(from, 'It was entered in error, or its status is unknown.');
  const people = from.participant.map((one) => ({ types: one.type, who: practitionerIn(one.actor) }));
  return done({
    id: sessionId(from.id),
    groupId: group,
    state: state === 'open' && beside.locked ? 'signing' : state,
    scheduled,
    place: beside.place,
    facilitators: facilitatorsOf(people, beside.practitioners),
    ...(beside.actual && { actual: beside.actual }),
  });
}

/** A session that is planned: no patients in it, its group in two places (rule 1; R4 has no Group as actor). */
export function sessionToFhir(
  session: Pick<Session, 'id' | 'groupId' | 'scheduled' | 'facilitators'>,
  links: { readonly location?: Link<'Location'> | undefined; readonly series?: string },
): Appointment {
  const people = session.facilitators.map((one) => ({
    type: roleTypes(one.role),
    actor: toPractitioner(one.practitioner.id),
    required: 'required' as const,
    status: 'accepted' as const,
  }));
  const place = links.location && { actor: referTo(links.location), status: 'accepted' as const };
  return compact<Appointment>({
    resourceType: 'Appointment',
    id: session.id,
    meta: { profile: [PROFILE.session] },
    extension: [
      { url: EXTENSION.appointmentSubject, valueReference: { reference: link('Group', session.groupId) } },
    ],
    identifier: links.series === undefined ? undefined : [{ system: IDENTIFIER.series, value: links.series }],
    status: 'booked',
    serviceType: [concept(GROUP_SESSION)],
    supportingInformation: [{ reference: link('Group', session.groupId) }],
    ...periodOf(session.scheduled),
    minutesDuration: minutesOf(session.scheduled),
    participant: [...people, ...(place ? [place] : [])],
  });
}

/** The resource with its new status; everything else of it stays. `arrived` = opened, `fulfilled` = closed. */
export function withSessionStatus(
  resource: Appointment,
  status: 'booked' | 'arrived' | 'fulfilled',
): Appointment {
  return { ...resource, status };
}

/** The session's Location, for fetching it where it was not included, and for the Encounters. */
export function locationOf(from: Appointment): Link<'Location'> | undefined {
  for (const one of from.participant) {
    const found = linkIn(one.actor, 'Location');
    if (found) return found;
  }
  return undefined;
}

/** The group that a session Appointment is about; `undefined` for an Appointment that is no group session. */
export function groupOf(from: Appointment): GroupId | undefined {
  const subject = idIn(extensionIn(from, EXTENSION.appointmentSubject)?.valueReference, 'Group');
  const id = subject ?? firstIdIn(from.supportingInformation, 'Group');
  return id === undefined ? undefined : groupId(id);
}

/** Start and end of an Appointment, the end by its duration where it is missing. */
export function spanOf(from: Appointment): Span | undefined {
  const start = instantFrom(from.start);
  if (start === undefined) return undefined;
  const end = instantFrom(from.end) ?? after(start, from.minutesDuration);
  return end !== undefined && Date.parse(start) < Date.parse(end) ? { start, end } : undefined;
}

function after(start: string, minutes: number | undefined) {
  if (minutes === undefined) return undefined;
  return instantFrom(new Date(Date.parse(start) + minutes * 60_000).toISOString());
}

function stateOf(status: Appointment['status']): SessionState | undefined {
  switch (status) {
    case 'proposed':
    case 'pending':
    case 'booked':
    case 'waitlist':
      return 'scheduled';
    case 'arrived':
    case 'checked-in':
      return 'open';
    case 'fulfilled':
      return 'closed';
    case 'cancelled':
    case 'noshow':
      return 'cancelled';
    case 'entered-in-error':
      return undefined;
    default:
      return undefined;
  }
}
