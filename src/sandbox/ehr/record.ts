import type {
  Appointment,
  ChargeItem,
  CodeableConcept,
  DocumentReference,
  Encounter,
  Patient,
} from '@medplum/fhirtypes';
import type { Chart } from './chart.ts';

/** One patient's record as the EHR itself finds it, by search in that patient's name only. Newest first. */
export type PatientRecord = {
  readonly patient: Patient;
  readonly documents: readonly DocumentReference[];
  readonly encounters: readonly Encounter[];
  readonly appointments: readonly Appointment[];
  /** What each group session that an appointment belongs to is called, by the session Appointment's reference. */
  readonly sessionNames: ReadonlyMap<string, string>;
  readonly charges: readonly ChargeItem[];
};

const newest = <T>(items: readonly T[], when: (item: T) => string | undefined): readonly T[] =>
  [...items].sort((a, b) => (when(b) ?? '').localeCompare(when(a) ?? ''));

/** @returns `undefined` when there is no such patient */
export async function loadRecord(chart: Chart, id: string): Promise<PatientRecord | undefined> {
  const patient = await chart.read('Patient', id);
  if (patient === undefined) return undefined;
  const of = `patient=Patient/${encodeURIComponent(id)}&_count=200`;
  const [documents, encounters, appointments, charges] = await Promise.all([
    chart.search('DocumentReference', of),
    chart.search('Encounter', of),
    chart.search('Appointment', of),
    chart.search('ChargeItem', of),
  ]);
  return {
    patient,
    documents: newest(documents, ({ date }) => date),
    encounters: newest(encounters, ({ period }) => period?.start),
    appointments: newest(appointments, ({ start }) => start),
    sessionNames: await namesOf(chart, appointments),
    charges: newest(charges, ({ occurrencePeriod, occurrenceDateTime, enteredDate }) =>
      [occurrencePeriod?.start, occurrenceDateTime, enteredDate].find((each) => each !== undefined),
    ),
  };
}

/** The reference to the group session that a member's appointment belongs to. */
export function sessionReference({ supportingInformation = [] }: Appointment): string | undefined {
  return supportingInformation
    .map(({ reference }) => reference)
    .find((each) => each?.startsWith('Appointment/'));
}

async function namesOf(
  chart: Chart,
  appointments: readonly Appointment[],
): Promise<ReadonlyMap<string, string>> {
  const references = new Set(appointments.map(sessionReference).filter((each) => each !== undefined));
  if (references.size === 0) return new Map();
  const ids = [...references].map((reference) => reference.slice('Appointment/'.length));
  const sessions = await chart.search('Appointment', `_id=${encodeURIComponent(ids.join(','))}&_count=200`);
  return new Map(
    sessions.map(({ id, description }) => [`Appointment/${id ?? ''}`, description ?? 'Group session']),
  );
}

/** A concept in words: its text, else what its first coding is called, else the bare code. */
export function inWords(concept: CodeableConcept | undefined): string {
  const coding = concept?.coding?.find(({ display }) => display !== undefined) ?? concept?.coding?.[0];
  return concept?.text ?? coding?.display ?? coding?.code ?? '';
}

/** The text of a document as it stands in the record; `undefined` when it holds none inline. */
export function textOf(document: DocumentReference): string | undefined {
  const plain = document.content.find(
    ({ attachment }) => attachment.contentType?.startsWith('text/plain') ?? false,
  );
  const data = plain?.attachment.data;
  return data === undefined ? undefined : Buffer.from(data, 'base64').toString('utf8');
}

export function patientName(patient: Patient): string {
  const name = patient.name?.find(({ use }) => use === 'official') ?? patient.name?.[0];
  const joined = [...(name?.given ?? []), name?.family ?? ''].join(' ').trim();
  return name?.text ?? (joined === '' ? 'Unnamed client' : joined);
}

export function recordNumber(patient: Patient): string {
  const numbered = patient.identifier?.find(({ type }) => type?.coding?.[0]?.code === 'MR');
  return (numbered ?? patient.identifier?.[0])?.value ?? '';
}
