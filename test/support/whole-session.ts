import type { Composition, DocumentReference, Resource, ResourceType } from '@medplum/fhirtypes';
import { disagreements } from '../../src/domain/billing/agreement.ts';
import { requiredSigners } from '../../src/domain/schedule/types.ts';
import { answersAsSigned } from '../../src/domain/note/as-signed.ts';
import { textOf } from '../../src/domain/note/answers.ts';
import type { Answers } from '../../src/domain/note/types.ts';
import { answersDigest, digest } from '../../src/domain/record/digest.ts';
import { chargeFromFhir } from '../../src/fhir/charge.ts';
import { draftContent } from '../../src/fhir/draft.ts';
import { entryIdentifier, sessionIdentifier, valueIn } from '../../src/fhir/identifiers.ts';
import { memberAppointmentFromFhir } from '../../src/fhir/member-appointment.ts';
import { memberDocumentFromFhir } from '../../src/fhir/member-document.ts';
import { memberNoteFromFhir } from '../../src/fhir/member-note.ts';
import type { Of } from '../../src/gateway/port.ts';
import type { MemberFile, SessionFile } from '../../src/workflow/session-file.ts';

/**
 * Everything that is half done, doubled or lost in a signed session (rules 2, 3 and 6), by all that a server holds. Empty for
 * a session of which every member has exactly one note, one document, one charge and, having attended, one Encounter, and
 * whose drafts still say what was reviewed.
 */
export function unwhole(all: readonly Resource[], reviewed: SessionFile): readonly string[] {
  const held = (type: ResourceType, system: string, value: string) =>
    all.filter((one) => one.resourceType === type && 'identifier' in one && carries(one, system, value));
  return [
    ...reviewed.members.flatMap((member, index) =>
      unwholeMember(all, reviewed, member, held).map((problem) => `member ${index + 1}: ${problem}`),
    ),
    ...unwholeGroup(all, reviewed, held).map((problem) => `group: ${problem}`),
    ...all.flatMap(danglingIn),
  ];
}

/**
 * What is neither whole nor untouched: at every moment each member's record is all written, or nothing of it is and the draft
 * still says what was reviewed (rules 2 and 3).
 */
export function halfDone(all: readonly Resource[], reviewed: SessionFile): readonly string[] {
  const held = (type: ResourceType, system: string, value: string) =>
    all.filter((one) => one.resourceType === type && 'identifier' in one && carries(one, system, value));
  return reviewed.members.flatMap((member, index) => {
    const whole = unwholeMember(all, reviewed, member, held);
    const begun = whole.length > 0 ? begunFor(all, reviewed, member, held) : [];
    return begun.map((problem) => `member ${index + 1}: ${problem}, and ${whole.join(', ')}`);
  });
}

function begunFor(
  all: readonly Resource[],
  reviewed: SessionFile,
  member: MemberFile,
  held: Held,
): readonly string[] {
  const { session, template } = reviewed;
  const { patient, entry } = member;
  const { system = '', value = '' } = entryIdentifier({ sessionId: session.id, patientId: patient.id });
  const of = <K extends ResourceType>(type: K) => held(type, system, value).filter(isOf(type));
  const traces = all
    .filter((one) => one.resourceType === 'AuditEvent')
    .filter((one) => one.entity?.some((entity) => entity.what?.reference === `Patient/${patient.id}`));
  const [draft] = of('QuestionnaireResponse');
  return [
    ...counted(of('Composition'), 0),
    ...counted(of('DocumentReference'), 0),
    ...counted(of('Encounter'), 0),
    ...counted(traces, 0),
    ...expecting(
      ['planned'],
      of('ChargeItem').map((one) => one.status),
    ),
    ...expecting(['in-progress'], [draft?.status]),
    ...lost(
      draft && draftContent(draft, template).answers,
      entry?.answers ?? {},
      signedAnswers(reviewed, member),
    ),
  ];
}

type Held = (type: ResourceType, system: string, value: string) => readonly Resource[];

function carries(resource: Resource, system: string, value: string): boolean {
  const { identifier } = resource as { identifier?: Parameters<typeof valueIn>[0] };
  return valueIn(identifier, system) === value;
}

function isOf<K extends ResourceType>(type: K) {
  return (one: Resource): one is Of<K> => one.resourceType === type;
}

function unwholeMember(
  all: readonly Resource[],
  reviewed: SessionFile,
  member: MemberFile,
  held: Held,
): readonly string[] {
  const { session, template } = reviewed;
  const { system = '', value = '' } = entryIdentifier({
    sessionId: session.id,
    patientId: member.patient.id,
  });
  const of = <K extends ResourceType>(type: K) => held(type, system, value).filter(isOf(type));
  const notes = of('Composition');
  const [note] = notes;
  const [entry] = of('QuestionnaireResponse');
  const [appointment] = of('Appointment');
  const attended = member.attendance.attendance.status === 'attended';
  const seat = appointment && memberAppointmentFromFhir(appointment);
  const charges = of('ChargeItem').flatMap((one) => {
    const read = chargeFromFhir(one);
    return read.ok ? [{ code: read.value.code, units: one.quantity?.value ?? 0 }] : [];
  });
  const kinds = notes.flatMap((one) => {
    const read = memberNoteFromFhir(one);
    return read.ok ? [read.value.note.kind] : [];
  });
  const disagree = disagreements({
    attendance: seat?.ok ? seat.value.attendance : { status: 'unknown' },
    encounters: of('Encounter').length,
    notes: kinds,
    charges,
  });
  return [
    ...counted(of('Composition'), 1),
    ...counted(of('DocumentReference'), 1),
    ...counted(of('ChargeItem'), 1),
    ...counted(of('Encounter'), attended ? 1 : 0),
    ...counted(of('Appointment'), 1),
    ...counted(of('QuestionnaireResponse'), 1),
    ...counted(of('Task'), 1),
    ...counted(note ? provenanceOf(all, note) : [], 1),
    ...counted(note ? auditOf(all, note) : [], 1),
    ...disagree.map((one) => `rule 6: ${one} does not agree`),
    ...expecting(
      ['billable', 'not-billable'],
      of('ChargeItem').map((one) => one.status),
    ),
    ...expecting(attended ? ['fulfilled'] : ['noshow', 'cancelled'], [appointment?.status]),
    ...expecting(['completed'], [entry?.status, ...of('Task').map((one) => one.status)]),
    ...lost(entry && draftContent(entry, template).answers, signedAnswers(reviewed, member)),
    ...unread(notes, of('DocumentReference'), attended ? (member.entry?.answers ?? {}) : {}),
  ];
}

function unwholeGroup(
  all: readonly Resource[],
  { session, template, groupNote }: SessionFile,
  held: Held,
): readonly string[] {
  const { system = '', value = '' } = sessionIdentifier(session.id);
  const of = <K extends ResourceType>(type: K) => held(type, system, value).filter(isOf(type));
  const [record] = of('Composition');
  const [note] = of('QuestionnaireResponse');
  const appointment = all.filter(isOf('Appointment')).find((one) => one.id === session.id);
  const signings = all
    .filter(isOf('Provenance'))
    .filter((one) => note && one.target.some((target) => target.reference === nameOf(note)));
  return [
    ...counted(of('Composition'), 1),
    ...counted(of('QuestionnaireResponse'), 1),
    ...counted(of('Encounter'), 1),
    ...counted(of('Task'), 1),
    ...counted(record ? provenanceOf(all, record) : [], 1),
    ...counted(signings, requiredSigners(session).length),
    ...expecting(['completed'], [note?.status, ...of('Task').map((one) => one.status)]),
    ...expecting(
      ['finished'],
      of('Encounter').map((one) => one.status),
    ),
    ...expecting(['fulfilled'], [appointment?.status]),
    ...lost(note && draftContent(note, template).answers, groupNote?.answers ?? {}),
  ];
}

function counted(found: readonly Resource[], wanted: number): readonly string[] {
  const type = found[0]?.resourceType ?? 'something';
  return found.length === wanted ? [] : [`${found.length} of ${type} where there should be ${wanted}`];
}

function expecting(wanted: readonly string[], statuses: readonly (string | undefined)[]): readonly string[] {
  return statuses
    .filter((one) => one === undefined || !wanted.includes(one))
    .map((one) => `status ${one ?? 'missing'} where it should be ${wanted.join(' or ')}`);
}

/** A draft says what was reviewed, or, once signed, what of it was signed. */
function lost(now: Answers | undefined, ...allowed: readonly Answers[]): readonly string[] {
  const said = answersDigest(now ?? {});
  return allowed.some((one) => answersDigest(one) === said) ? [] : ['the draft says something else now'];
}

function signedAnswers({ template }: SessionFile, { attendance, entry }: MemberFile): Answers {
  return answersAsSigned(template, attendance.attendance, entry?.answers ?? {});
}

/** The note's document has the digest that was signed, and every text of the entry to the letter. */
function unread(
  notes: readonly Composition[],
  documents: readonly DocumentReference[],
  entry: Answers,
): readonly string[] {
  const texts = Object.keys(entry)
    .map((field) => textOf(entry, field))
    .filter((one) => one !== '');
  return documents.flatMap((resource) => {
    const document = memberDocumentFromFhir(resource);
    if (!document.ok) return [document.refusal.reason];
    const note = notes.find((one) => document.value.composition === nameOf(one));
    const signed = note && memberNoteFromFhir(note);
    const missing = texts.filter((one) => !squeezed(document.value.text).includes(squeezed(one)));
    return [
      ...(signed?.ok && signed.value.digest === digest(document.value.text)
        ? []
        : ['the digest is not that of the document']),
      ...missing.map(() => 'a text of the entry is not in the document'),
    ];
  });
}

/** Rendering wraps and indents; words are compared. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function provenanceOf(all: readonly Resource[], written: Resource): readonly Resource[] {
  return all
    .filter(isOf('Provenance'))
    .filter((one) => one.target.some((target) => target.reference === nameOf(written)));
}

function auditOf(all: readonly Resource[], written: Resource): readonly Resource[] {
  return all
    .filter(isOf('AuditEvent'))
    .filter((one) => one.entity?.some((entity) => entity.what?.reference === nameOf(written)));
}

function nameOf(resource: Resource): string {
  return `${resource.resourceType}/${resource.id ?? ''}`;
}

/** A reference to something that one transaction was to create, and that stands there unresolved. */
function danglingIn(resource: Resource): readonly string[] {
  return JSON.stringify(resource).includes('"urn:uuid:') ? [`${nameOf(resource)} refers to nothing`] : [];
}
