import fc from 'fast-check';
import { cleanText } from '../../src/domain/note/clean-text.ts';
import type { Attendance, MemberAttendance } from '../../src/domain/attendance/types.ts';
import { MODALITIES, NOTICES } from '../../src/domain/attendance/types.ts';
import type { Code } from '../../src/domain/code.ts';
import type { Group, Membership } from '../../src/domain/group/types.ts';
import { GROUP_KINDS, MEMBERSHIP_STATUSES } from '../../src/domain/group/types.ts';
import {
  goalId,
  groupId,
  instant,
  localDate,
  membershipId,
  patientId,
  practitionerId,
  sessionId,
  timeZone,
  type Instant,
} from '../../src/domain/ids.ts';
import type {
  Answers,
  AnswerValue,
  Field,
  MemberNote,
  Note,
  Section,
  Template,
} from '../../src/domain/note/types.ts';
import { SECTIONS } from '../../src/domain/note/types.ts';
import type { Facilitator, Session, Span } from '../../src/domain/schedule/types.ts';
import { FACILITATOR_ROLES } from '../../src/domain/schedule/types.ts';
import type { EntryKey } from '../../src/fhir/identifiers.ts';
import { anyText } from './hard-text.ts';

/** Values of the domain as FHIR can hold them: texts clean and not blank, times with seconds. */

/** A record of arbitraries whose keys may each be absent, without `undefined`. */
function some<T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

export const anId = fc.stringMatching(/^[A-Za-z0-9.-]{1,12}$/);
export const aPatientId = anId.map(patientId);
export const aPractitionerId = anId.map(practitionerId);
export const aSessionId = anId.map(sessionId);

export const written = anyText.map((one) => cleanText(one).text).filter((one) => one.trim() !== '');

const offset = fc.constantFrom('Z', '+00:00', '-07:00', '+05:30', '+13:45');
const second = fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2100, 0) / 1000 });

/** A wall clock's second, written with an offset. */
function stamp(wallSecond: number, zone: string): Instant {
  return instant(new Date(wallSecond * 1000).toISOString().replace('.000Z', zone));
}

export const anInstant: fc.Arbitrary<Instant> = fc.tuple(second, offset).map(([at, zone]) => stamp(at, zone));

/** Start and end are written with one offset. */
export const aSpan: fc.Arbitrary<Span> = fc
  .tuple(second, fc.integer({ min: 1, max: 300 }), offset)
  .map(([start, minutes, zone]) => ({ start: stamp(start, zone), end: stamp(start + minutes * 60, zone) }));

export const aDay = anInstant.map((one) => localDate(one.slice(0, 10)));

export const aCode: fc.Arbitrary<Code> = fc
  .tuple(
    fc.record({
      system: fc.constantFrom(
        'http://www.ama-assn.org/go/cpt',
        'http://hl7.org/fhir/sid/icd-10-cm',
        'https://x.example/cs',
      ),
      code: fc.stringMatching(/^[A-Za-z0-9.-]{1,8}$/),
    }),
    some<{ display: string }>({ display: written }),
  )
  .map(([coded, shown]) => ({ ...coded, ...shown }));

export const aKey: fc.Arbitrary<EntryKey> = fc.record({ sessionId: aSessionId, patientId: aPatientId });

export const aGroup: fc.Arbitrary<Group> = fc
  .tuple(
    fc.record({
      id: anId.map(groupId),
      active: fc.boolean(),
      name: written.map((one) => one.trim()),
      initials: written,
      kind: fc.constantFrom(...GROUP_KINDS),
      enrollment: fc.constantFrom('open' as const, 'closed' as const),
      template: fc.constantFrom(
        'https://x.example/Questionnaire/a|1.0.0',
        'https://x.example/Questionnaire/b',
      ),
      memberNoteSigner: fc.constantFrom('lead' as const, 'primary-clinician' as const),
    }),
    some<Pick<Group, 'capacity' | 'defaultCharge' | 'defaultMinutes'>>({
      capacity: fc.integer({ min: 1, max: 99 }),
      defaultCharge: aCode,
      defaultMinutes: fc.integer({ min: 1, max: 600 }),
    }),
  )
  .map(([always, sometimes]) => ({ ...always, ...sometimes }));

const days = some<Pick<Membership, 'start' | 'end'>>({ start: aDay, end: aDay });

export const aMembership: fc.Arbitrary<Membership> = fc
  .tuple(
    fc.record({
      id: anId.map(membershipId),
      groupId: anId.map(groupId),
      patientId: aPatientId,
      status: fc.constantFrom(...MEMBERSHIP_STATUSES),
      history: fc.array(
        fc
          .tuple(fc.constantFrom(...MEMBERSHIP_STATUSES), days)
          .map(([status, held]) => ({ status, ...held })),
        { maxLength: 3 },
      ),
      diagnoses: fc.constant([]),
    }),
    days,
    some<Pick<Membership, 'primaryClinician' | 'chargeOverride' | 'rationale' | 'departure'>>({
      primaryClinician: aPractitionerId,
      chargeOverride: aCode,
      rationale: written,
      departure: fc
        .tuple(aCode, some<{ words: string }>({ words: written }))
        .map(([circumstances, words]) => ({ circumstances, ...words })),
    }),
  )
  .map(([always, held, sometimes]) => ({ ...always, ...held, ...sometimes }));

export const anAttendance: fc.Arbitrary<Attendance> = fc.oneof(
  fc.constant<Attendance>({ status: 'unknown' }),
  fc.tuple(aSpan, fc.constantFrom(...MODALITIES)).map(([{ start, end }, modality]): Attendance => ({
    status: 'attended',
    arrived: start,
    left: end,
    modality,
  })),
  fc
    .tuple(
      fc.constantFrom('no-show' as const, 'late-cancel' as const, 'excused' as const),
      fc.constantFrom(...NOTICES),
    )
    .map(([status, notice]): Attendance => ({ status, notice })),
);

export const aMemberAttendance: fc.Arbitrary<MemberAttendance> = fc.record({
  patientId: aPatientId,
  attendance: anAttendance,
  walkIn: fc.boolean(),
});

export const someFacilitators: fc.Arbitrary<readonly Facilitator[]> = fc.uniqueArray(
  fc.record({
    practitioner: fc.record({
      id: aPractitionerId,
      name: written,
      credential: fc.constantFrom('', 'LCSW', 'PsyD'),
    }),
    role: fc.constantFrom(...FACILITATOR_ROLES),
  }),
  { maxLength: 4, selector: (one) => one.practitioner.id },
);

export const aSession: fc.Arbitrary<Session> = fc
  .record({
    id: aSessionId,
    groupId: anId.map(groupId),
    scheduled: aSpan,
    facilitators: someFacilitators,
    place: fc.record({
      name: written,
      timeZone: fc.constantFrom('America/Denver', 'Asia/Kolkata').map(timeZone),
      virtual: fc.boolean(),
    }),
  })
  .map((one) => ({ ...one, state: 'scheduled' as const }));

function aValue(field: Field): fc.Arbitrary<AnswerValue> {
  const codes = fc.array(aCode, { minLength: 1, maxLength: field.kind === 'choice' ? 1 : 3 });
  const goal = fc
    .tuple(anId.map(goalId), some<{ progress: Code; note: string }>({ progress: aCode, note: written }))
    .map(([id, said]) => ({ goalId: id, ...said }));
  switch (field.kind) {
    case 'line':
    case 'text':
      return written.map((text) => ({ kind: 'text', text }));
    case 'choice':
    case 'choices':
      return codes.map((chosen) => ({ kind: 'codes', codes: chosen }));
    case 'yes-no':
      return fc.boolean().map((value) => ({ kind: 'yes-no', value }));
    case 'goals':
      return fc.array(goal, { minLength: 1, maxLength: 3 }).map((goals) => ({ kind: 'goals', goals }));
  }
}

/** Answers to any of the template's fields. */
export function answersTo(template: Template, parts?: readonly string[]): fc.Arbitrary<Answers> {
  const fields = template.fields.filter((one) => !parts || parts.includes(one.part));
  const values = Object.fromEntries(fields.map((field) => [field.id, aValue(field)]));
  return fc.record(values, { requiredKeys: [], noNullPrototype: true }).map((one) => one as Answers);
}

const aLine = fc.oneof(
  written.map((text) => ({ text })),
  fc.record({ label: written, text: written }),
);
const someSections: fc.Arbitrary<readonly Section[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...SECTIONS),
    title: written,
    lines: fc.array(aLine, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

export const aNote: fc.Arbitrary<Note> = fc.record({ title: written, sections: someSections });

export const aMemberNote: fc.Arbitrary<MemberNote> = fc
  .tuple(aNote, fc.nat(600), fc.nat(99), fc.option(fc.nat(600), { nil: undefined }))
  .map(([note, sessionMinutes, participants, minutes]) => ({
    ...note,
    sessionMinutes,
    participants,
    ...(minutes === undefined
      ? { kind: 'absence' as const }
      : { kind: 'progress' as const, memberMinutes: minutes }),
  }));

export const aDigest = fc.stringMatching(/^sha256:[0-9a-f]{64}$/);
