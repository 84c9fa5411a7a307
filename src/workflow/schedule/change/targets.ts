import type { Appointment, Encounter } from '@medplum/fhirtypes';
import type { GroupId, SessionId } from '../../../domain/ids.ts';
import { done, refused, type Result } from '../../../domain/result.ts';
import type { Place, Span } from '../../../domain/schedule/types.ts';
import { isLocked } from '../../../fhir/draft.ts';
import { sessionIn, valueIn } from '../../../fhir/identifiers.ts';
import { firstIdIn } from '../../../fhir/links.ts';
import { notExpectedIn } from '../../../fhir/not-expected.ts';
import { groupOf, spanOf } from '../../../fhir/session-appointment.ts';
import { seriesIn } from '../../../fhir/session-plan.ts';
import { IDENTIFIER } from '../../../fhir/systems.ts';
import type { Found, Stored } from '../../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../../deps.ts';
import { ofType } from '../../found.ts';
import { gather } from '../../gather.ts';
import { placeOf } from '../../place.ts';
import { sessionAppointment } from '../../queries.ts';
import * as ask from '../queries.ts';
import type { Scope } from '../types.ts';

/** How far a session is, as far as it matters for changing its time. */
export type Stage = 'scheduled' | 'in-progress' | 'signed' | 'cancelled';

/** A session that is to be changed, with what hangs on it. */
export interface Target {
  readonly id: SessionId;
  readonly resource: Stored<Appointment>;
  readonly span: Span;
  readonly place: Place;
  readonly stage: Stage;
  /** Something has been recorded: attendance, or words in the group note or an entry. */
  readonly charted: boolean;
  readonly seats: readonly Stored<Appointment>[];
  /** Once it has been opened. */
  readonly encounter?: Stored<Encounter>;
}

export interface Targets {
  readonly group: GroupId;
  readonly anchor: Target;
  /** The later ones of its series, in order; none where only this one is to be changed. */
  readonly following: readonly Target[];
}

export type TargetRefusal = { readonly code: 'no-such-session' | 'not-a-group-session' } | FaultRefusal;

/** A session and, where wanted, those of its series that follow it. Three round trips, a fourth where any has been opened. */
export async function readTargets(
  deps: Deps,
  id: SessionId,
  scope: Scope,
): Promise<Result<Targets, TargetRefusal>> {
  const first = await gather(deps, { session: sessionAppointment(id) });
  if (!first.ok) return first;
  const anchor = ofType([first.value.session], 'Appointment').find((one) => one.id === id);
  if (!anchor) return refused({ code: 'no-such-session' });
  const span = spanOf(anchor);
  const group = groupOf(anchor);
  if (group === undefined || !span) return refused({ code: 'not-a-group-session' });
  const series = scope === 'this' ? undefined : seriesIn(anchor);
  const second = await gather(deps, {
    series: series === undefined ? undefined : ask.sessionsOfSeries(series, span.start),
  });
  if (!second.ok) return second;
  const sessions = ofType([first.value.session, second.value.series], 'Appointment').filter(
    (one) => groupOf(one) !== undefined,
  );
  const beside = await readBeside(deps, sessions);
  if (!beside.ok) return beside;
  const found = [first.value.session, second.value.series];
  const targets = sessions.flatMap((one) => targetOf(one, found, beside.value) ?? []);
  const own = targets.find((one) => one.id === id);
  if (!own) return refused({ code: 'not-a-group-session' });
  return done({ group, anchor: own, following: targets.filter((one) => one !== own).sort(byStart) });
}

function byStart(one: Target, other: Target): number {
  return Date.parse(one.span.start) - Date.parse(other.span.start);
}

interface Beside {
  readonly seats: Found;
  readonly encounters: Found;
  readonly notes: Found;
  readonly entries: Found;
}

async function readBeside(
  deps: Deps,
  sessions: readonly Stored<Appointment>[],
): Promise<Result<Beside, FaultRefusal>> {
  const begun = sessions.filter(isBegun).map((one) => ask.idOf(one));
  const first = await gather(deps, {
    seats: ask.seatsOf(sessions.map((one) => ask.idOf(one))),
    encounters: begun.length > 0 ? ask.encountersOf(begun) : undefined,
    notes: begun.length > 0 ? ask.groupNotesOf(begun) : undefined,
  });
  if (!first.ok) return first;
  const keys = ofType([first.value.seats], 'Appointment')
    .filter((one) => begun.some((id) => id === sessionOf(one)))
    .flatMap((one) => valueIn(one.identifier, IDENTIFIER.entry) ?? []);
  const second = await gather(deps, { entries: keys.length > 0 ? ask.entries(keys) : undefined });
  return second.ok ? done({ ...first.value, entries: second.value.entries }) : second;
}

function isBegun({ status }: Appointment): boolean {
  return status === 'arrived' || status === 'checked-in';
}

function sessionOf(seat: Appointment): string | undefined {
  return firstIdIn(seat.supportingInformation, 'Appointment');
}

function targetOf(
  resource: Stored<Appointment>,
  found: readonly Found[],
  beside: Beside,
): Target | undefined {
  const span = spanOf(resource);
  if (!span || resource.status === 'entered-in-error') return undefined;
  const location = ofType(found, 'Location').find((place) =>
    resource.participant.some((one) => one.actor?.reference?.endsWith(`Location/${place.id}`)),
  );
  const id = ask.idOf(resource);
  const seats = ofType([beside.seats], 'Appointment').filter((one) => sessionOf(one) === id);
  const note = ofType([beside.notes], 'QuestionnaireResponse').find(
    (one) => sessionIn(one.identifier) === id,
  );
  const encounter = ofType([beside.encounters], 'Encounter').find((one) => sessionIn(one.identifier) === id);
  const signed = resource.status === 'fulfilled' || (note !== undefined && isLocked(note));
  return {
    id,
    resource,
    span,
    place: placeOf(location, span.start),
    stage: signed ? 'signed' : stageOf(resource),
    charted: (note?.item ?? []).length > 0 || seats.some((one) => isTaken(one, beside.entries)),
    seats,
    ...(encounter && { encounter }),
  };
}

function stageOf(resource: Appointment): Stage {
  if (isBegun(resource)) return 'in-progress';
  return resource.status === 'cancelled' || resource.status === 'noshow' ? 'cancelled' : 'scheduled';
}

/** Attendance has been taken, or somebody has begun to write this member's entry. */
function isTaken(seat: Appointment, entries: Found): boolean {
  if (seat.status !== 'booked' && notExpectedIn(seat) === undefined) return true;
  const key = valueIn(seat.identifier, IDENTIFIER.entry);
  return ofType([entries], 'QuestionnaireResponse').some(
    (one) => valueIn(one.identifier, IDENTIFIER.entry) === key && (one.item ?? []).length > 0,
  );
}
