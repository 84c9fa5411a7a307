import { done, refused, type Result } from '../../domain/result.ts';
import { entryFromFhir } from '../../fhir/entry.ts';
import { groupNoteFromFhir } from '../../fhir/group-note.ts';
import { link } from '../../fhir/links.ts';
import type { MemberTask } from '../../fhir/member-task.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { groupNoteIn } from '../load/group-note.ts';
import type { RosterRide } from '../guard/roster-ride.ts';
import * as ask from '../queries.ts';
import type { MemberContext, Stop } from './member-context.ts';
import { memberFacts } from './member-facts.ts';
import { sessionIn } from './session-in.ts';
import { readShared, type SharedReads } from './shared-reads.ts';
import { templateReading } from './template-in.ts';

/** Reads one member's context in two round trips: what the whole session shares, then what is this member's own. */
export async function readMemberContext(
  deps: Deps,
  task: MemberTask,
  ride: RosterRide,
): Promise<Result<MemberContext, Stop | FaultRefusal>> {
  const shared = await readShared(deps, task, ride);
  if (!shared.ok) return shared;
  const reading = templateReading(deps, canonicalIn(task, shared.value));
  const own = await ride.second({
    ...ownOf(task),
    attended: attendedQuery(task, shared.value),
    template: reading.query,
  });
  if (!own.ok) return own;
  const facts = memberFacts(task, { ...shared.value, ...own.value });
  if (!facts.ok) return facts;
  const { resources } = facts.value;
  const template = reading.in(own.value.template);
  if (!template) return refused({ code: 'stop', reason: 'not-found' });
  const entry = entryFromFhir(resources.entry, template);
  const groupNote = groupNoteFromFhir(resources.groupNote, template);
  if (!entry.ok || !groupNote.ok) return refused({ code: 'stop', reason: 'invalid' });
  return done({
    ...facts.value,
    template,
    entry: entry.value,
    groupNote: groupNote.value,
    attendedBefore: own.value.attended.total ?? 0,
  });
}

/** Group note and entries of a session answer one and the same template. */
function canonicalIn({ key }: MemberTask, { groupNote }: SharedReads): string {
  return groupNoteIn(groupNote, key.sessionId)?.questionnaire ?? '';
}

function attendedQuery({ links }: MemberTask, { session, sessionEncounter }: SharedReads) {
  const start = sessionIn(session, sessionEncounter)?.value.scheduled.start;
  const [, membership] = links.membership?.split('/') ?? [];
  return start === undefined || membership === undefined ? undefined : ask.attendedBefore(membership, start);
}

function ownOf({ key, links }: MemberTask) {
  return {
    entry: ask.resource(links.entry),
    appointment: ask.resource(links.memberAppointment),
    charge: links.charge && ask.resource(links.charge),
    membership: links.membership && ask.resource(links.membership),
    patient: ask.resource(link('Patient', key.patientId)),
    goals: ask.goals([key.patientId]),
    conditions: ask.conditions([key.patientId]),
  };
}
