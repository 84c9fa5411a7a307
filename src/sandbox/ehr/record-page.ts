import type { Appointment, ChargeItem, DocumentReference, Encounter, Patient } from '@medplum/fhirtypes';
import { html } from 'hono/html';
import type { User } from '../smart/users.ts';
import { asMoment, asTime } from './format.ts';
import { renderPage } from './layout.ts';
import type { Markup } from './layout.ts';
import { inWords, patientName, recordNumber, sessionReference, textOf } from './record.ts';
import type { PatientRecord } from './record.ts';

/** The clinic's clients, each with the way to their record. */
export function renderPatients(user: User, patients: readonly Patient[], zone: string): Markup {
  const sorted = [...patients].sort((a, b) => patientName(a).localeCompare(patientName(b)));
  return renderPage({
    title: 'Clients',
    user,
    body: html`<h1>Clients of the clinic</h1>
      <p class="lead"><a href="/">Back to the schedule</a></p>
      ${table(
        'Clients',
        ['Name', 'Born', 'Record number'],
        sorted.map((patient) => [
          html`<a href="/ehr/patients/${patient.id}">${patientName(patient)}</a>`,
          asMoment(patient.birthDate, zone),
          recordNumber(patient),
        ]),
      )}`,
  });
}

type Cell = string | Markup;

function table(name: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  if (rows.length === 0) return html`<p class="note">Nothing yet.</p>`;
  return html`<div class="table" role="region" aria-label="${name}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function document(each: DocumentReference, open: boolean, zone: string): Markup {
  const title = inWords(each.type) === '' ? 'Document' : inWords(each.type);
  const encounter = each.context?.encounter?.[0]?.reference?.split('/')[1];
  const appends = each.relatesTo?.find(({ code }) => code === 'appends')?.target.reference?.split('/')[1];
  return html`<article class="card document" id="document-${each.id}">
    <details ${open ? 'open' : ''}>
      <summary>
        <h3>${title}</h3>
        <span class="quiet">${asMoment(each.date, zone)} · ${each.docStatus ?? each.status}</span>
      </summary>
      <p class="facts">
        ${encounter === undefined ? '' : html`<a href="#encounter-${encounter}">The visit</a>`}
        ${appends === undefined ? '' : html`<a href="#document-${appends}">Adds to an earlier note</a>`}
      </p>
      <pre>${textOf(each) ?? 'This document holds no text of its own.'}</pre>
    </details>
  </article>`;
}

function encounterRow(each: Encounter, zone: string): readonly Cell[] {
  const { start, end } = each.period ?? {};
  return [
    html`<span id="encounter-${each.id}">${asMoment(start, zone)}</span>`,
    end === undefined ? '' : asTime(new Date(end), zone),
    each.length?.value === undefined ? '' : `${each.length.value} min`,
    inWords(each.type?.[0]),
    each.class.code === 'VR' ? 'by video' : 'in person',
    each.status,
  ];
}

const attendanceExtension = '/StructureDefinition/attendance';

const attendanceWords: Readonly<Record<string, string>> = {
  booked: 'expected',
  arrived: 'attended',
  fulfilled: 'attended',
  noshow: 'no-show',
  cancelled: 'cancelled',
};

function appointmentRow(
  each: Appointment,
  names: PatientRecord['sessionNames'],
  zone: string,
): readonly Cell[] {
  const attendance = each.extension?.find(({ url }) => url.endsWith(attendanceExtension))?.extension ?? [];
  const at = (name: string): string => {
    const value = attendance.find(({ url }) => url === name)?.valueDateTime;
    return value === undefined ? '' : asTime(new Date(value), zone);
  };
  const words = attendanceWords[each.status] ?? each.status;
  const reason = inWords(each.cancelationReason);
  return [
    asMoment(each.start, zone),
    each.description ?? names.get(sessionReference(each) ?? '') ?? inWords(each.serviceType?.[0]),
    reason === '' ? words : `${words}: ${reason}`,
    at('arrival'),
    at('departure'),
  ];
}

function chargeRow(each: ChargeItem, zone: string): readonly Cell[] {
  const coding = each.code.coding?.[0];
  return [
    asMoment(each.occurrencePeriod?.start ?? each.occurrenceDateTime, zone),
    [coding?.code ?? '', inWords(each.code)]
      .filter((part, index, all) => all.indexOf(part) === index)
      .join(' '),
    String(each.quantity?.value ?? 1),
    each.status,
  ];
}

/**
 * One client's record. Notes are shown to clinical people only, as their text stands in the record; everything else also
 * to the front desk.
 */
export function renderRecord(user: User, record: PatientRecord, zone: string): Markup {
  const { patient, documents, encounters, appointments, charges } = record;
  const notes =
    user.kind === 'clinical'
      ? documents.map((each, index) => document(each, index === 0, zone))
      : html`<p class="note">Clinical notes are not open to the role “${user.title}”.</p>`;
  return renderPage({
    title: patientName(patient),
    user,
    body: html`<p><a href="/ehr/patients">All clients</a></p>
      <h1>${patientName(patient)}</h1>
      <p class="facts quiet">
        <span>born ${asMoment(patient.birthDate, zone)}</span
        >${recordNumber(patient) === '' ? '' : html`<span>record ${recordNumber(patient)}</span>`}
      </p>
      <nav class="facts" aria-label="In this record">
        <a href="#notes">Notes (${documents.length})</a>
        <a href="#visits">Visits (${encounters.length})</a>
        <a href="#attendance">Attendance (${appointments.length})</a>
        <a href="#charges">Charges (${charges.length})</a>
      </nav>
      <h2 id="notes">Notes</h2>
      ${Array.isArray(notes) && notes.length === 0 ? html`<p class="note">No note yet.</p>` : notes}
      <h2 id="visits">Visits</h2>
      ${table(
        'Visits',
        ['Start', 'End', 'Length', 'What', 'How', 'Status'],
        encounters.map((each) => encounterRow(each, zone)),
      )}
      <h2 id="attendance">Attendance</h2>
      ${table(
        'Attendance',
        ['Appointment', 'What', 'Attendance', 'Came', 'Left'],
        appointments.map((each) => appointmentRow(each, record.sessionNames, zone)),
      )}
      <h2 id="charges">Charges</h2>
      ${table(
        'Charges',
        ['Date', 'Code', 'Units', 'Status'],
        charges.map((each) => chargeRow(each, zone)),
      )}`,
  });
}
