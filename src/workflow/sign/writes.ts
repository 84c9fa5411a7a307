import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { answersAsSigned } from '../../domain/note/as-signed.ts';
import type { Answers } from '../../domain/note/types.ts';
import { answersDigest } from '../../domain/record/digest.ts';
import { noteSigner } from '../../domain/record/signer.ts';
import { requiredSigners } from '../../domain/schedule/types.ts';
import { withAnswers, withLock, withoutLock, type DraftLock } from '../../fhir/draft.ts';
import { link } from '../../fhir/links.ts';
import { memberTaskToFhir } from '../../fhir/member-task.ts';
import { sessionTaskToFhir } from '../../fhir/session-task.ts';
import { signingToFhir, type Override } from '../../fhir/signing.ts';
import { fhirText } from '../../fhir/text.ts';
import type { Write } from '../../gateway/port.ts';
import { participantCount } from '../compose-note.ts';
import type { MemberFile, SessionFile, Version } from '../session-file.ts';

export interface Signing extends DraftLock {
  readonly overrides: readonly Override[];
}

/** Three entries each; below the fifty PUTs that Medplum takes in one transaction. */
export const MEMBERS_AT_ONCE = 15;

/**
 * Locks the group note: the draft with its lock (the pivot), the signature, and the session's Task. The Task waits for the
 * next facilitator who still has to sign.
 */
export function groupNoteWrites(file: SessionFile, signing: Signing): readonly Write[] {
  const { encounter, groupNote } = file;
  if (!encounter || !groupNote) throw new Error('A session is signed after it has been opened.');
  const note = link('QuestionnaireResponse', groupNote.version.id);
  const provenance = signingToFhir({ groupNote: note, role: 'author', ...signing });
  return [
    lockWrite(groupNote.version, signing),
    // as it is: by its version, times that were changed since they were reviewed are not signed unseen
    { method: 'PUT', resource: encounter.resource, ifMatch: encounter.versionId },
    { method: 'POST', resource: provenance },
    { method: 'POST', resource: sessionTaskFor(file, signing) },
  ];
}

/**
 * The session's Task once more, where the one that the signing made is gone or was cancelled: without it nobody would write the
 * group record. The note is locked anew, as the pivot; its signatures stand.
 */
export function sessionTaskWrites(file: SessionFile, signing: Signing): readonly Write[] {
  const { groupNote } = file;
  if (!groupNote) throw new Error('A session is signed after it has been opened.');
  const { version } = groupNote;
  return [
    lockWrite({ ...version, resource: withoutLock(version.resource) }, signing),
    { method: 'POST', resource: sessionTaskFor(file, signing) },
  ];
}

/** It waits for the next facilitator who has not signed yet. */
function sessionTaskFor(file: SessionFile, { by, at }: Signing) {
  const { session, encounter, groupNote, signatures } = file;
  if (!encounter || !groupNote) throw new Error('A session is signed after it has been opened.');
  const signers = requiredSigners(session);
  const awaited = signers.find((one) => one !== by && !signatures.some((signed) => signed.by === one));
  return sessionTaskToFhir({
    sessionId: session.id,
    groupId: session.groupId,
    state: awaited === undefined ? { status: 'open' } : { status: 'awaiting-signature', owner: awaited },
    groupNote: link('QuestionnaireResponse', groupNote.version.id),
    sessionEncounter: link('Encounter', encounter.id),
    requiredSigners: signers,
    requester: by,
    authoredOn: at,
    withdrawn: file.withdrawn ?? [],
  });
}

/** Reasons for overrides, given after the group note was locked; those that stand there already are not given twice. */
export function overrideWrites({ groupNote, overrides }: SessionFile, signing: Signing): readonly Write[] {
  const owed = signing.overrides.filter(
    (one) => !overrides.some((recorded) => isSameOverride(recorded, one)),
  );
  if (!groupNote || owed.length === 0) return [];
  const note = link('QuestionnaireResponse', groupNote.version.id);
  const resource = signingToFhir({ groupNote: note, role: 'author', ...signing, overrides: owed });
  return [{ method: 'POST', resource }];
}

/** As the server keeps them: reasons and words as FHIR can hold them. */
function isSameOverride(recorded: Override, given: Override): boolean {
  const held = (text: string | undefined) => fhirText(text ?? '');
  return (
    recorded.check === given.check &&
    recorded.key === given.key &&
    recorded.subject === given.subject &&
    held(recorded.reason) === held(given.reason) &&
    held(recorded.words) === held(given.words)
  );
}

/**
 * Locks one member's entry (the pivot) and puts the writing of the record into the outbox. The Appointment goes along as it
 * is: by its version, attendance that was changed since it was reviewed is not signed unseen.
 */
export function memberWrites(file: SessionFile, member: MemberFile, signing: Signing): readonly Write[] {
  const { entry, appointment } = member;
  if (!entry || !appointment) throw new Error('A member is signed after their entry has been opened.');
  const { version } = entry;
  // locked for a Task that is gone or was cancelled: signed anew, and so locked anew
  const draft = entry.locked ? withoutLock(version.resource) : version.resource;
  const answers = answersAsSigned(file.template, member.attendance.attendance, entry.answers);
  const resource = isSame(answers, entry.answers)
    ? draft
    : withAnswers(draft, answers, file.template, signing);
  return [
    lockWrite({ ...version, resource }, signing),
    { method: 'PUT', resource: appointment.resource, ifMatch: appointment.versionId },
    { method: 'POST', resource: taskFor(file, member, answers, signing) },
  ];
}

function isSame(one: Answers, other: Answers): boolean {
  return answersDigest(one) === answersDigest(other);
}

/** A draft's version, with what is to be locked as its resource. */
type LockedAt = Pick<Version, 'id' | 'versionId'> & { readonly resource: QuestionnaireResponse };

function lockWrite({ id, versionId, resource }: LockedAt, lock: DraftLock): Write {
  return { method: 'PUT', resource: { ...withLock(resource, lock), id }, ifMatch: versionId };
}

function taskFor(file: SessionFile, member: MemberFile, answers: Answers, { by, at }: Signing) {
  const { session, group, groupNote, encounter } = file;
  const { patient, membership, entry, appointment, charge } = member;
  if (!groupNote || !encounter || !entry || !appointment)
    throw new Error('A member is signed after the session has been opened.');
  const { signer, signsNow } = noteSigner(group, session, membership, by);
  return memberTaskToFhir({
    key: { sessionId: session.id, patientId: patient.id },
    state: signsNow ? { status: 'open' } : { status: 'awaiting-signature', owner: signer },
    frozen: {
      signer,
      signedAt: at,
      entryDigest: answersDigest(answers),
      groupNoteDigest: answersDigest(groupNote.answers),
      participants: participantCount(file.members.map((one) => one.attendance.attendance)),
    },
    links: {
      entry: link('QuestionnaireResponse', entry.version.id),
      sessionEncounter: link('Encounter', encounter.id),
      sessionAppointment: link('Appointment', session.id),
      memberAppointment: link('Appointment', appointment.id),
      group: link('Group', group.id),
      ...(membership && { membership: link('EpisodeOfCare', membership.id) }),
      ...(charge && { charge: link('ChargeItem', charge.version.id) }),
    },
    outputs: {},
    requester: by,
    authoredOn: at,
  });
}
