import type { Appointment } from '@medplum/fhirtypes';
import type { Membership } from '../../../domain/group/types.ts';
import {
  timeZone,
  type GroupId,
  type LocalDate,
  type PatientId,
  type SessionId,
} from '../../../domain/ids.ts';
import { done, type Result } from '../../../domain/result.ts';
import { addDays, localDateIn } from '../../../domain/schedule/time.ts';
import type { Span } from '../../../domain/schedule/types.ts';
import { isLocked } from '../../../fhir/draft.ts';
import { sessionIn, valueIn } from '../../../fhir/identifiers.ts';
import { firstIdIn, patientIn } from '../../../fhir/links.ts';
import { membershipFromFhir } from '../../../fhir/membership.ts';
import { groupOf, spanOf } from '../../../fhir/session-appointment.ts';
import { IDENTIFIER } from '../../../fhir/systems.ts';
import type { Found, Query, Stored } from '../../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../../deps.ts';
import { ofType, parsed } from '../../found.ts';
import { gather } from '../../gather.ts';
import { placeOf } from '../../place.ts';
import * as ask from '../../schedule/queries.ts';

/** A session that is still to be held or signed, with the Appointments of its members. */
export interface OpenSession {
  readonly id: SessionId;
  readonly resource: Stored<Appointment>;
  readonly scheduled: Span;
  /** Its calendar day at its place. */
  readonly day: LocalDate;
  /** Charting has begun. */
  readonly opened: boolean;
  readonly seats: readonly Stored<Appointment>[];
}

export interface SyncSource {
  readonly memberships: readonly Membership[];
  /** Whoever has or had a membership, one entered in error included. */
  readonly known: ReadonlySet<PatientId>;
  readonly sessions: readonly OpenSession[];
  /** Entries (`<session>/<patient>`) in which something has been written. */
  readonly written: ReadonlySet<string>;
}

/**
 * A group's unsigned sessions with what a change of its members may have to change there. Two round trips, and a third where
 * charting of one has begun.
 */
export async function readOpenSessions(
  deps: Deps,
  group: GroupId,
): Promise<Result<SyncSource, FaultRefusal>> {
  const today = localDateIn(deps.clock.now(), timeZone('UTC'));
  const first = await gather(deps, {
    memberships: ask.membershipsOf([group]),
    sessions: sessionsFrom(group, addDays(today, -DAYS_BACK)),
  });
  if (!first.ok) return first;
  const unsigned = ofType([first.value.sessions], 'Appointment').filter(
    (one) => groupOf(one) === group && (isBegun(one) || isAhead(one)),
  );
  const begun = unsigned.filter(isBegun).map((one) => ask.idOf(one));
  const second = await gather(deps, {
    seats: unsigned.length > 0 ? ask.seatsOf(unsigned.map((one) => ask.idOf(one))) : undefined,
    notes: begun.length > 0 ? ask.groupNotesOf(begun) : undefined,
  });
  if (!second.ok) return second;
  const sessions = openSessions(unsigned, first.value.sessions, second.value.seats, second.value.notes);
  const third = await gather(deps, { entries: entriesOf(sessions) });
  if (!third.ok) return third;
  const episodes = ofType([first.value.memberships], 'EpisodeOfCare');
  return done({
    memberships: parsed(episodes, (one) => membershipFromFhir(one)).values,
    known: new Set(episodes.flatMap((one) => patientIn(one.patient) ?? [])),
    sessions,
    written: writtenIn(third.value.entries),
  });
}

/** What nobody has signed for so long is a matter for its clinicians, not for the roster. */
const DAYS_BACK = 60;

function sessionsFrom(group: GroupId, day: LocalDate): Query {
  return {
    search: 'Appointment',
    params: {
      'supporting-info': `Group/${group}`,
      date: `ge${day}`,
      _include: 'Appointment:location',
      _count: 500,
    },
  };
}

function isBegun({ status }: Appointment): boolean {
  return status === 'arrived' || status === 'checked-in';
}

function isAhead({ status }: Appointment): boolean {
  return status === 'booked' || status === 'pending' || status === 'proposed' || status === 'waitlist';
}

function openSessions(
  unsigned: readonly Stored<Appointment>[],
  withPlaces: Found,
  seats: Found,
  notes: Found,
): readonly OpenSession[] {
  const signed = ofType([notes], 'QuestionnaireResponse').filter(isLocked);
  const signedIds = new Set(signed.map((one) => sessionIn(one.identifier)));
  const places = ofType([withPlaces], 'Location');
  return unsigned.flatMap((resource): readonly OpenSession[] => {
    const scheduled = spanOf(resource);
    const id = ask.idOf(resource);
    if (!scheduled || signedIds.has(id)) return [];
    const location = places.find((place) =>
      resource.participant.some((one) => one.actor?.reference?.endsWith(`Location/${place.id}`)),
    );
    const day = localDateIn(scheduled.start, placeOf(location, scheduled.start).timeZone);
    const own = ofType([seats], 'Appointment').filter(
      (one) => firstIdIn(one.supportingInformation, 'Appointment') === id,
    );
    return [{ id, resource, scheduled, day, opened: isBegun(resource), seats: own }];
  });
}

function entriesOf(sessions: readonly OpenSession[]): Query | undefined {
  const seats = sessions.filter((one) => one.opened).flatMap((one) => one.seats);
  const keys = seats.flatMap((one) => valueIn(one.identifier, IDENTIFIER.entry) ?? []);
  return keys.length > 0 ? ask.entries(keys) : undefined;
}

function writtenIn(entries: Found): ReadonlySet<string> {
  const filled = ofType([entries], 'QuestionnaireResponse').filter((one) => (one.item ?? []).length > 0);
  return new Set(filled.flatMap((one) => valueIn(one.identifier, IDENTIFIER.entry) ?? []));
}
