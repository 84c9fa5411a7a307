import { membersOn } from '../../../domain/group/roster.ts';
import type { Membership } from '../../../domain/group/types.ts';
import { instant, type GroupId, type Instant, type PatientId } from '../../../domain/ids.ts';
import { done, type Result } from '../../../domain/result.ts';
import { localDateIn } from '../../../domain/schedule/time.ts';
import type { Span } from '../../../domain/schedule/types.ts';
import { membershipFromFhir } from '../../../fhir/membership.ts';
import { groupOf } from '../../../fhir/session-appointment.ts';
import type { Found, Query } from '../../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../../deps.ts';
import { ofType, parsed } from '../../found.ts';
import { gather, NOTHING } from '../../gather.ts';
import { zoneOf } from '../../place.ts';
import * as ask from '../queries.ts';
import type { Proposal } from './types.ts';

export interface ConflictSource {
  /** Who would come, of each span. */
  readonly expected: readonly (readonly PatientId[])[];
  /** All memberships of those who would come, in any group. */
  readonly memberships: readonly Membership[];
  /** Appointments around the spans, whoever they are of. */
  readonly appointments: Found;
  readonly groups: Found;
  readonly people: Found;
}

/** Four round trips, and one more for every 25 further spans. */
export async function readAround(
  deps: Deps,
  proposal: Proposal,
): Promise<Result<ConflictSource, FaultRefusal>> {
  const { groupId } = proposal;
  const own = await gather(deps, {
    memberships: groupId === undefined || proposal.members ? undefined : ask.membershipsOf([groupId]),
  });
  if (!own.ok) return own;
  const expected = proposal.spans.map((one) =>
    expectedOn(one, proposal, membershipsIn(own.value.memberships)),
  );
  const patients = [...new Set(expected.flat())];
  const theirs = await gather(deps, {
    memberships: patients.length > 0 ? ask.membershipsOfPatients(patients) : undefined,
    practitioners: byId('Practitioner', proposal.facilitators),
    patients: byId('Patient', patients),
  });
  if (!theirs.ok) return theirs;
  const memberships = membershipsIn(theirs.value.memberships);
  const appointments = await readSpans(deps, proposal, expected, memberships);
  if (!appointments.ok) return appointments;
  const groupIds = ofType([appointments.value], 'Appointment').flatMap((one) => groupOf(one) ?? []);
  const last = await gather(deps, {
    groups: groupIds.length > 0 ? ask.groups([...new Set(groupIds)]) : undefined,
  });
  if (!last.ok) return last;
  const people = joined([theirs.value.practitioners, theirs.value.patients]);
  return done({ expected, memberships, appointments: appointments.value, groups: last.value.groups, people });
}

function membershipsIn(found: Found): readonly Membership[] {
  return parsed(ofType([found], 'EpisodeOfCare'), (one) => membershipFromFhir(one)).values;
}

function expectedOn(span: Span, { members, place }: Proposal, memberships: readonly Membership[]) {
  if (members) return members;
  const zone = place?.timeZone ?? zoneOf(span.start);
  return membersOn(memberships, localDateIn(span.start, zone)).map((one) => one.patientId);
}

function byId(type: 'Practitioner' | 'Patient', ids: readonly string[]): Query | undefined {
  return ids.length > 0 ? { search: type, params: { _id: ids.join(','), _count: 500 } } : undefined;
}

/** Nothing on a schedule lasts longer: what begins so much earlier may still be going on. */
const LONGEST_MS = 12 * 3_600_000;
const SPANS_AT_ONCE = 25;

/** The Appointments around each span, of its people and its room, of the group, and of the other groups of its members. */
async function readSpans(
  deps: Deps,
  proposal: Proposal,
  expected: ConflictSource['expected'],
  memberships: readonly Membership[],
): Promise<Result<Found, FaultRefusal>> {
  const queries = proposal.spans.map((span, index) =>
    around(span, proposal, expected[index] ?? [], groupsOf(memberships, proposal.groupId)),
  );
  const found: Found[] = [];
  for (let at = 0; at < queries.length; at += SPANS_AT_ONCE) {
    const part = queries.slice(at, at + SPANS_AT_ONCE).flat();
    const named = Object.fromEntries(part.map((query, index) => [String(index), query]));
    const answer = await gather(deps, named);
    if (!answer.ok) return answer;
    found.push(...Object.values(answer.value));
  }
  return done(joined(found));
}

function groupsOf(memberships: readonly Membership[], own: GroupId | undefined): readonly GroupId[] {
  const all = memberships.map((one) => one.groupId);
  return [...new Set(own === undefined ? all : [own, ...all])];
}

function around(
  span: Span,
  { facilitators, place }: Proposal,
  patients: readonly PatientId[],
  groups: readonly GroupId[],
): readonly Query[] {
  const from: Instant = instant(new Date(Date.parse(span.start) - LONGEST_MS).toISOString());
  const actors = [
    ...facilitators.map((one) => `Practitioner/${one}`),
    ...(place && !place.virtual ? [`Location/${place.id}`] : []),
    ...patients.map((one) => `Patient/${one}`),
  ];
  return [
    ...(actors.length > 0 ? [ask.appointmentsOf(actors, from, span.end)] : []),
    ...(groups.length > 0 ? [ask.sessionsOfGroups(groups, from, span.end)] : []),
  ];
}

function joined(found: readonly (Found | undefined)[]): Found {
  const all = found.map((one) => one ?? NOTHING);
  return {
    matches: all.flatMap((one) => one.matches),
    included: all.flatMap((one) => one.included),
  };
}
