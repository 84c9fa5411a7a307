import type { Practitioner } from '../../domain/person.ts';
import { digest } from '../../domain/record/digest.ts';
import { renderText } from '../../domain/note/render.ts';
import { splitGroupRecord } from '../../domain/note/split.ts';
import type { Note, Signature } from '../../domain/note/types.ts';
import type { Instant } from '../../domain/ids.ts';
import { withCompleted } from '../../fhir/draft.ts';
import { groupRecordToFhir } from '../../fhir/group-record.ts';
import { link } from '../../fhir/links.ts';
import { withSessionStatus } from '../../fhir/session-appointment.ts';
import { withSessionFinished } from '../../fhir/session-encounter.ts';
import { withSessionTaskState, type SessionTask } from '../../fhir/session-task.ts';
import { recordProvenanceToFhir } from '../../fhir/signing.ts';
import { urnFor } from '../../fhir/urn.ts';
import type { Write } from '../../gateway/port.ts';
import { participantCount, sessionFacts } from '../compose-note.ts';
import { put } from './put.ts';
import type { OpenTask } from './read-task.ts';
import type { SessionContext } from './session-context.ts';

/** The group record and the end of the session, as one transaction whose pivot is the session's Task. */
export function sessionWrites(
  { resource, task }: OpenTask<SessionTask>,
  context: SessionContext,
  now: Instant,
): readonly Write[] {
  const { session, resources } = context;
  const actual = session.value.actual ?? session.value.scheduled;
  const composition = urnFor(task.sessionId, 'Composition');
  const author = context.signings.find((one) => one.role === 'author') ?? context.signings[0];
  if (!author) throw new Error('A group record is written after somebody has signed it.');
  const provenance = recordProvenanceToFhir({
    written: [composition],
    by: author.by,
    signedAt: author.at,
    recorded: now,
    role: 'author',
    entry: task.groupNote,
  });
  return [
    put(resource, withSessionTaskState(resource, { status: 'written' }, composition)),
    { method: 'POST', resource: recordOf(task, context), fullUrl: composition },
    { method: 'POST', resource: provenance },
    put(resources.groupNote, withCompleted(resources.groupNote)),
    put(resources.encounter, withSessionFinished(resources.encounter, actual)),
    put(session.resource, withSessionStatus(session.resource, 'fulfilled')),
  ];
}

function recordOf(task: SessionTask, context: SessionContext) {
  const { session, group, template, groupNote, attendance, signings, resources } = context;
  const facts = sessionFacts(session.value, group, participantCount(attendance));
  const note: Note = splitGroupRecord({ session: facts, template, groupNote: groupNote.answers, attendance });
  return groupRecordToFhir({
    sessionId: task.sessionId,
    groupId: task.groupId,
    note,
    signers: signings.map((one) => ({ by: one.by, at: one.at, lead: one.role === 'author' })),
    digest: digest(renderText(note, signaturesOf(context), {})),
    period: facts.actual,
    sessionEncounter: link('Encounter', resources.encounter.id),
    custodian: context.organization,
  });
}

function signaturesOf({ signings, session }: SessionContext): readonly Signature[] {
  const people: readonly Practitioner[] = session.value.facilitators.map((one) => one.practitioner);
  return signings.map(({ by, at, role }) => {
    const person = people.find((one) => one.id === by);
    return { name: person?.name ?? '', credential: person?.credential ?? '', role, at };
  });
}
