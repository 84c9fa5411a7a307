import { done, refused, type Result } from '../../domain/result.ts';
import { entryFromFhir } from '../../fhir/entry.ts';
import { groupNoteFromFhir } from '../../fhir/group-note.ts';
import { link } from '../../fhir/links.ts';
import type { MemberTask } from '../../fhir/member-task.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { gather } from '../gather.ts';
import * as ask from '../queries.ts';
import type { MemberContext, Stop } from './member-context.ts';
import { memberFacts } from './member-facts.ts';
import { templateIn } from './template-in.ts';

/** Reads one member's context in two round trips: what the Task names, then what that leads to. */
export async function readMemberContext(
  deps: Deps,
  task: MemberTask,
): Promise<Result<MemberContext, Stop | FaultRefusal>> {
  const first = await gather(deps, namedBy(task));
  if (!first.ok) return first;
  const facts = memberFacts(task, first.value);
  if (!facts.ok) return facts;
  const { session, membership, resources } = facts.value;
  const second = await gather(deps, {
    template: ask.template(resources.entry.questionnaire ?? ''),
    attended: membership && ask.attendedBefore(membership.id, session.scheduled.start),
  });
  if (!second.ok) return second;
  const template = templateIn(second.value.template);
  if (!template) return refused({ code: 'stop', reason: 'not-found' });
  const entry = entryFromFhir(resources.entry, template);
  const groupNote = groupNoteFromFhir(resources.groupNote, template);
  if (!entry.ok || !groupNote.ok) return refused({ code: 'stop', reason: 'invalid' });
  return done({
    ...facts.value,
    template,
    entry: entry.value,
    groupNote: groupNote.value,
    attendedBefore: second.value.attended.total ?? 0,
  });
}

function namedBy({ key, links, frozen }: MemberTask) {
  return {
    entry: ask.resource(links.entry),
    groupNote: ask.resource(links.groupNote),
    session: ask.sessionAppointment(key.sessionId),
    sessionEncounter: ask.resource(links.sessionEncounter),
    appointment: ask.resource(links.memberAppointment),
    group: ask.resource(links.group),
    charge: links.charge && ask.resource(links.charge),
    membership: links.membership && ask.resource(links.membership),
    patient: ask.resource(link('Patient', key.patientId)),
    signer: ask.resource(link('Practitioner', frozen.signer)),
    goals: ask.goals([key.patientId]),
    conditions: ask.conditions([key.patientId]),
  };
}
