import type { Instant } from '../../domain/ids.ts';
import { auditEventToFhir } from '../../fhir/audit-event.ts';
import { withBilling } from '../../fhir/charge.ts';
import { withCompleted } from '../../fhir/draft.ts';
import { keyOf } from '../../fhir/identifiers.ts';
import { link, type Link } from '../../fhir/links.ts';
import { withFulfilled } from '../../fhir/member-appointment.ts';
import { memberDocumentToFhir } from '../../fhir/member-document.ts';
import { memberEncounterToFhir } from '../../fhir/member-encounter.ts';
import { memberNoteToFhir } from '../../fhir/member-note.ts';
import { withMemberTaskState } from '../../fhir/member-task.ts';
import { recordProvenanceToFhir } from '../../fhir/signing.ts';
import { urnFor } from '../../fhir/urn.ts';
import type { Write } from '../../gateway/port.ts';
import type { MemberTask } from '../../fhir/member-task.ts';
import { put } from './put.ts';
import type { OpenTask } from './read-task.ts';
import type { DecidedRecord } from './decide.ts';
import type { MemberContext } from './member-context.ts';

/** Where the parts of one record will stand. */
interface Places {
  readonly composition: Link<'Composition'>;
  readonly document: Link<'DocumentReference'>;
  readonly encounter?: Link<'Encounter'>;
  readonly charge: Link<'ChargeItem'>;
}

/**
 * One member's record as one transaction of plain POSTs and PUTs (rule 2). The Task comes first: its version is the pivot,
 * and with it everything else is written or nothing.
 */
export function recordWrites(
  { resource, task }: OpenTask<MemberTask>,
  context: MemberContext,
  record: DecidedRecord,
  now: Instant,
): readonly Write[] {
  const places = placesOf(task, context, record);
  const { entry, appointment, charge } = context.resources;
  const completed = withMemberTaskState(resource, { status: 'written' }, places);
  return [
    put(resource, completed),
    ...encounterWrite(task, context, record, places),
    ...documentWrites(task, context, record, places),
    put(charge, withBilling(charge, billingOf(context, record, places))),
    put(appointment, withFulfilled(appointment)),
    put(entry, withCompleted(entry)),
    ...traceWrites(task, places, now),
  ];
}

function placesOf({ key }: MemberTask, { resources }: MemberContext, { presence }: DecidedRecord): Places {
  const name = keyOf(key);
  return {
    composition: urnFor(name, 'Composition'),
    document: urnFor(name, 'DocumentReference'),
    charge: link('ChargeItem', resources.charge.id),
    ...(presence && { encounter: urnFor(name, 'Encounter') }),
  };
}

function encounterWrite(
  { key, links }: MemberTask,
  context: MemberContext,
  { presence, period }: DecidedRecord,
  { encounter }: Places,
): readonly Write[] {
  if (!presence || !encounter) return [];
  const resource = memberEncounterToFhir({
    key,
    presence: { ...presence, arrived: period.start, left: period.end },
    kind: context.group.kind,
    facilitators: context.session.facilitators,
    sessionEncounter: links.sessionEncounter,
    memberAppointment: links.memberAppointment,
    membership: links.membership,
    location: context.location,
    conditions: context.diagnoses.map((one) => link('Condition', one.id)),
  });
  return [{ method: 'POST', resource, fullUrl: encounter }];
}

function documentWrites(
  { key, frozen }: MemberTask,
  context: MemberContext,
  record: DecidedRecord,
  places: Places,
): readonly Write[] {
  const common = {
    key,
    note: record.note,
    signed: { by: frozen.signer, at: frozen.signedAt },
    digest: record.digest,
    period: record.period,
    encounter: places.encounter,
    custodian: context.organization,
  };
  const document = { ...common, text: record.text, composition: places.composition };
  return [
    { method: 'POST', resource: memberNoteToFhir(common), fullUrl: places.composition },
    { method: 'POST', resource: memberDocumentToFhir(document), fullUrl: places.document },
  ];
}

function billingOf(context: MemberContext, record: DecidedRecord, { encounter }: Places) {
  return {
    status: record.charge.status,
    encounter,
    period: record.period,
    reasons: context.diagnoses.map((one) => one.code),
  };
}

/** Who stands behind it, and that it was done. */
function traceWrites({ key, frozen, links }: MemberTask, places: Places, now: Instant): readonly Write[] {
  const { composition, document, encounter, charge } = places;
  const provenance = recordProvenanceToFhir({
    written: [composition, document, ...(encounter ? [encounter] : []), charge],
    by: frozen.signer,
    signedAt: frozen.signedAt,
    recorded: now,
    role: 'author',
    entry: links.entry,
  });
  const audit = auditEventToFhir({
    patientId: key.patientId,
    composition,
    signer: frozen.signer,
    recorded: now,
  });
  return [
    { method: 'POST', resource: provenance },
    { method: 'POST', resource: audit },
  ];
}
