import type { Appointment } from '@medplum/fhirtypes';
import type { HistorySession } from '../../domain/attendance/history.ts';
import { sessionId, type GroupId, type Instant, type TimeZone } from '../../domain/ids.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import type { SessionState } from '../../domain/schedule/types.ts';
import { sessionIn } from '../../fhir/identifiers.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import { groupOf, locationOf, sessionFromFhir, spanOf } from '../../fhir/session-appointment.ts';
import { spanFrom } from '../../fhir/time.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType } from '../found.ts';
import { placeOf } from '../place.ts';

/** One session of a group as a history or a list of next sessions shows it. */
export interface Meeting extends HistorySession {
  readonly groupId: GroupId;
  readonly end: Instant;
  readonly timeZone: TimeZone;
  readonly placeName: string;
  readonly virtual: boolean;
  /** `open` stands for one that is being signed, too. */
  readonly state: SessionState;
  readonly resource: Stored<Appointment>;
}

export interface Meetings {
  /** Oldest first; cancelled ones are among them. */
  readonly meetings: readonly Meeting[];
  readonly unusable: readonly Unusable[];
}

/** The group sessions among Appointments that were found with their places. `encounters` say when they really ran. */
export function meetingsIn(found: readonly Found[], encounters: readonly Found[] = []): Meetings {
  const places = ofType(found, 'Location');
  const ran = new Map(
    ofType(encounters, 'Encounter').map((one) => [sessionIn(one.identifier), spanFrom(one.period)]),
  );
  const meetings: Meeting[] = [];
  const unusable: Unusable[] = [];
  for (const resource of ofType(found, 'Appointment')) {
    const scheduled = spanOf(resource);
    if (groupOf(resource) === undefined || !scheduled) continue;
    const at = locationOf(resource);
    const place = placeOf(
      places.find((one) => at === `Location/${one.id}`),
      scheduled.start,
    );
    const read = sessionFromFhir(resource, { practitioners: [], place });
    if (!read.ok) {
      unusable.push(read.refusal);
      continue;
    }
    const { start = scheduled.start, end = scheduled.end } = ran.get(sessionId(resource.id)) ?? {};
    meetings.push({
      sessionId: sessionId(resource.id),
      groupId: read.value.groupId,
      ...scheduled,
      day: localDateIn(scheduled.start, place.timeZone),
      span: { start, end },
      timeZone: place.timeZone,
      placeName: place.name,
      virtual: place.virtual,
      state: read.value.state,
      resource,
    });
  }
  meetings.sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
  return { meetings, unusable };
}
