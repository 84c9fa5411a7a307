import type { Appointment } from '@medplum/fhirtypes';
import type { Group, Membership } from '../../domain/group/types.ts';
import type { GroupId, Instant } from '../../domain/ids.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import type { Facilitator, Session } from '../../domain/schedule/types.ts';
import { facilitatorsFromFhir } from '../../fhir/facilitators.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import { entryIn } from '../../fhir/identifiers.ts';
import { firstIdIn } from '../../fhir/links.ts';
import { isMemberTask } from '../../fhir/member-task.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import { sessionFromFhir, spanOf } from '../../fhir/session-appointment.ts';
import { cancelReasonIn, placeIn, seriesIn } from '../../fhir/session-plan.ts';
import { isSessionTask } from '../../fhir/session-task.ts';
import { kindOf } from '../../fhir/visit.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType, parsed } from '../found.ts';
import { placeOf } from '../place.ts';
import { countRoster } from './roster-count.ts';
import type { EntryState, SessionEntry } from './types.ts';

/** What two round trips brought. */
export interface SessionsFound {
  readonly appointments: Found;
  readonly groups: Found;
  readonly memberships: Found;
  readonly teams: Found;
  /** Undefined where this person's role does not include them. */
  readonly tasks: Found | undefined;
}

interface Entries {
  readonly entries: readonly SessionEntry[];
  readonly unusable: number;
}

/** The sessions among the Appointments, each with its group, its counts and how far its notes are. */
export function sessionEntries(found: SessionsFound, now: Instant): Entries {
  const all = ofType([found.appointments], 'Appointment');
  const sessions = all.filter((one) => kindOf(one) === 'session');
  const beside = besideOf(found, all);
  const entries = sessions.flatMap((one) => entryOf(one, beside, now) ?? []);
  return {
    entries,
    unusable: sessions.filter((one) => one.status !== 'entered-in-error').length - entries.length,
  };
}

interface Beside {
  readonly found: Found;
  readonly groups: ReadonlyMap<GroupId, Group>;
  readonly memberships: readonly Membership[];
  readonly usual: ReadonlyMap<GroupId, readonly Facilitator[]>;
  readonly seats: ReadonlyMap<string, readonly Appointment[]>;
  /** Sessions whose group note is signed, and how many members' notes are. */
  readonly signed: ReadonlySet<string>;
  readonly notes: ReadonlyMap<string, number>;
  /** Whether anything is known of how far notes are. */
  readonly notesKnown: boolean;
}

function besideOf(
  { appointments, groups, memberships, teams, tasks }: SessionsFound,
  all: readonly Stored<Appointment>[],
): Beside {
  const people = parsed(ofType([teams], 'Practitioner'), practitionerFromFhir).values;
  const usual = parsed(ofType([teams], 'CareTeam'), (one) => facilitatorsFromFhir(one, people)).values;
  const signing = tasks ? ofType([tasks], 'Task') : [];
  const sessionOfTask = (task: (typeof signing)[number]) => task.groupIdentifier?.value ?? '';
  return {
    found: appointments,
    groups: new Map(parsed(ofType([groups], 'Group'), groupFromFhir).values.map((one) => [one.id, one])),
    memberships: parsed(ofType([memberships], 'EpisodeOfCare'), (one) => membershipFromFhir(one)).values,
    usual: new Map(usual.map((one) => [one.groupId, one.facilitators])),
    seats: groupedBy(
      all.filter((one) => kindOf(one) === 'member'),
      sessionOfSeat,
    ),
    signed: new Set(signing.filter(isSessionTask).map(sessionOfTask)),
    notes: countsBy(signing.filter(isMemberTask).map(sessionOfTask)),
    notesKnown: tasks !== undefined,
  };
}

function sessionOfSeat(seat: Appointment): string {
  return entryIn(seat.identifier)?.sessionId ?? firstIdIn(seat.supportingInformation, 'Appointment') ?? '';
}

function groupedBy<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

function countsBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function entryOf(resource: Stored<Appointment>, beside: Beside, now: Instant): SessionEntry | undefined {
  const span = spanOf(resource);
  const placeId = placeIn(resource);
  const location = ofType([beside.found], 'Location').find((one) => one.id === placeId);
  if (!span) return undefined;
  const place = placeOf(location, span.start);
  const practitioners = parsed(ofType([beside.found], 'Practitioner'), practitionerFromFhir).values;
  const session = sessionFromFhir(resource, { practitioners, place });
  const group = session.ok ? beside.groups.get(session.value.groupId) : undefined;
  if (!session.ok || !group) return undefined;
  const { value } = session;
  const progress = progressOf(value, beside, now);
  const series = seriesIn(resource);
  const cancelled = cancelReasonIn(resource);
  return {
    kind: 'session',
    id: value.id,
    groupId: group.id,
    groupName: group.name,
    initials: group.initials,
    start: span.start,
    end: span.end,
    timeZone: place.timeZone,
    virtual: place.virtual,
    ...(location && { placeName: place.name }),
    ...(placeId !== undefined && { placeId }),
    ...progress,
    facilitators: value.facilitators.length > 0 ? value.facilitators : (beside.usual.get(group.id) ?? []),
    ...(series !== undefined && { series }),
    ...(cancelled && { cancelled }),
  };
}

function progressOf(
  session: Session,
  beside: Beside,
  now: Instant,
): Pick<SessionEntry, 'state' | 'expected' | 'attended' | 'notes'> {
  const noteSigned = session.state === 'closed' || beside.signed.has(session.id);
  const day = localDateIn(session.scheduled.start, session.place.timeZone);
  const memberships = beside.memberships.filter((one) => one.groupId === session.groupId);
  const roster = countRoster(beside.seats.get(session.id) ?? [], memberships, day, noteSigned);
  const begun = beside.notesKnown && session.state !== 'scheduled' && session.state !== 'cancelled';
  const written = session.state === 'closed' ? roster.expected : (beside.notes.get(session.id) ?? 0);
  const notes = { signed: Math.min(written, roster.expected), total: roster.expected };
  const allSigned = noteSigned && notes.signed >= notes.total;
  return { ...roster, state: stateOf(session, allSigned, now), ...(begun && { notes }) };
}

function stateOf(session: Session, allSigned: boolean, now: Instant): EntryState {
  const over = Date.parse(session.scheduled.end) <= Date.parse(now);
  switch (session.state) {
    case 'cancelled':
      return 'cancelled';
    case 'closed':
      return 'signed';
    case 'open':
    case 'signing':
      return allSigned ? 'signed' : over ? 'unsigned' : 'in-progress';
    case 'scheduled':
      return over ? 'unsigned' : 'scheduled';
  }
}
