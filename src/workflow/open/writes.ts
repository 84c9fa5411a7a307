import type { PatientId } from '../../domain/ids.ts';
import type { Answers } from '../../domain/note/types.ts';
import { entryToFhir } from '../../fhir/entry.ts';
import type { Saving } from '../../fhir/draft.ts';
import { groupNoteToFhir } from '../../fhir/group-note.ts';
import { keyOf } from '../../fhir/identifiers.ts';
import { link, type Link } from '../../fhir/links.ts';
import { memberAppointmentToFhir } from '../../fhir/member-appointment.ts';
import { locationOf, withSessionStatus } from '../../fhir/session-appointment.ts';
import { sessionEncounterToFhir, withRevision } from '../../fhir/session-encounter.ts';
import { urnFor } from '../../fhir/urn.ts';
import type { Write } from '../../gateway/port.ts';
import type { MemberFile, SessionFile } from '../session-file.ts';

/** Two entries each: what one transaction takes stays far below every server's limit. */
const MEMBERS_AT_ONCE = 18;

export interface Opening {
  readonly walkIn?: PatientId;
  /** What the group note starts with. */
  readonly shared?: Answers;
}

/**
 * What is missing before this session can be charted, as one transaction for the first few members that lack something; empty
 * where nothing is. The first entry is the pivot: the session's Appointment (booked → arrived) at first, its Encounter's
 * revision later, so that of two people who open at once one loses and creates nothing.
 */
export function writesToOpen(
  file: SessionFile,
  saving: Saving,
  { walkIn, shared = {} }: Opening = {},
): readonly Write[] {
  const lacking = file.members.filter((one) => !one.appointment || !one.entry).slice(0, MEMBERS_AT_ONCE);
  const members = walkIn === undefined ? [] : walkInWrites(file, walkIn, saving);
  const missing = [...members, ...lacking.flatMap((one) => memberWrites(file, one, saving))];
  if (!file.encounter)
    return [arrival(file), encounterWrite(file), groupNoteWrite(file, saving, shared), ...missing];
  const note = file.groupNote ? [] : [groupNoteWrite(file, saving, shared)];
  return note.length + missing.length > 0 ? [revision(file.encounter), ...note, ...missing] : [];
}

function arrival({ appointment }: SessionFile): Write {
  const resource = { ...withSessionStatus(appointment.resource, 'arrived'), id: appointment.id };
  return { method: 'PUT', resource, ifMatch: appointment.versionId };
}

function revision(encounter: NonNullable<SessionFile['encounter']>): Write {
  const resource = { ...withRevision(encounter.resource, encounter.revision + 1), id: encounter.id };
  return { method: 'PUT', resource, ifMatch: encounter.versionId };
}

/** The session Encounter: stored already, or created by the same transaction. */
function encounterLink({ session, encounter }: SessionFile): Link<'Encounter'> {
  return encounter ? link('Encounter', encounter.id) : urnFor(session.id, 'Encounter');
}

function encounterWrite({ session, group, appointment }: SessionFile): Write {
  const resource = sessionEncounterToFhir({
    session,
    kind: group.kind,
    start: session.scheduled.start,
    end: session.scheduled.end,
    revision: 1,
    location: locationOf(appointment.resource),
  });
  return { method: 'POST', resource, fullUrl: urnFor(session.id, 'Encounter') };
}

function groupNoteWrite(file: SessionFile, saving: Saving, answers: Answers): Write {
  const { session, group, template } = file;
  const note = {
    sessionId: session.id,
    groupId: group.id,
    sessionEncounter: encounterLink(file),
    answers,
    saving,
  };
  return { method: 'POST', resource: groupNoteToFhir(note, template) };
}

function memberWrites(file: SessionFile, member: MemberFile, saving: Saving): readonly Write[] {
  const appointment: Write = {
    method: 'POST',
    resource: memberAppointmentToFhir(member.attendance, file.session),
  };
  return [
    ...(member.appointment ? [] : [appointment]),
    ...(member.entry ? [] : [entryWrite(file, member.patient.id, saving)]),
  ];
}

function walkInWrites(file: SessionFile, patientId: PatientId, saving: Saving): readonly Write[] {
  const attendance = { patientId, attendance: { status: 'unknown' }, walkIn: true } as const;
  return [
    { method: 'POST', resource: memberAppointmentToFhir(attendance, file.session) },
    entryWrite(file, patientId, saving),
  ];
}

function entryWrite(file: SessionFile, patient: PatientId, saving: Saving): Write {
  const key = { sessionId: file.session.id, patientId: patient };
  const entry = { key, sessionEncounter: encounterLink(file), answers: {}, saving };
  return {
    method: 'POST',
    resource: entryToFhir(entry, file.template),
    fullUrl: urnFor(keyOf(key), 'QuestionnaireResponse'),
  };
}
