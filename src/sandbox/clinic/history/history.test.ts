import type { Goal, Patient, Questionnaire } from '@medplum/fhirtypes';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isActive } from '../build/member.ts';
import { clinic } from '../clinic.ts';
import { MEMBERS } from '../people/members.ts';
import { history } from './index.ts';
import type { Answers, PastSession } from './types.ts';

const TODAY = '2026-11-24';
const SESSIONS = history({ today: TODAY });
const RESOURCES = clinic({ today: TODAY });
const ENTRIES = SESSIONS.flatMap((session) =>
  session.entries.map((entry) => ({
    ...entry,
    session,
    where: `${session.sessionAppointmentId} ${entry.patientId}`,
  })),
);

/** Everything written in answers, as one text. */
function textOf(answers: Answers): string {
  const text = Object.values(answers).flatMap((answer) => {
    if (typeof answer === 'string') return [answer];
    return Array.isArray(answer) ? answer.map((one: { note?: string }) => one.note ?? '') : [];
  });
  return text.join('\n');
}

const offsetOf = (session: PastSession): number =>
  Math.round((Date.parse(session.start.slice(0, 10)) - Date.parse(TODAY)) / 86_400_000);

test('each group has three or four charted sessions, all in the past and booked in the clinic', () => {
  for (const group of ['g-dbt', 'g-epg', 'g-lwp']) {
    const count = SESSIONS.filter((one) => one.groupId === group).length;
    expect([3, 4], group).toContain(count);
  }
  for (const session of SESSIONS) {
    const appointment = RESOURCES.find((one) => one.id === session.sessionAppointmentId);
    expect(appointment).toMatchObject({ resourceType: 'Appointment', status: 'booked' });
    expect(offsetOf(session)).toBeLessThan(0);
  }
});

test('those charted are exactly the members of that day', () => {
  for (const session of SESSIONS) {
    const group = session.groupId.slice(2);
    const members = MEMBERS.filter((one) => isActive(one, group, offsetOf(session))).map(
      (one) => `p-${one.code}`,
    );
    expect(session.attendance.map((one) => one.patientId).sort(), session.sessionAppointmentId).toEqual(
      members.sort(),
    );
    expect(session.entries.map((one) => one.patientId)).toEqual(
      session.attendance.map((one) => one.patientId),
    );
  }
});

test('arrival and departure lie within the session, and every kind of absence occurs', () => {
  const statuses = new Set<string>();
  for (const session of SESSIONS)
    for (const one of session.attendance) {
      statuses.add(one.status);
      if (one.status !== 'attended') continue;
      expect(Date.parse(one.arrival)).toBeGreaterThanOrEqual(Date.parse(session.start));
      expect(Date.parse(one.departure)).toBeLessThanOrEqual(Date.parse(session.stop));
      expect(Date.parse(one.arrival)).toBeLessThan(Date.parse(one.departure));
    }
  expect([...statuses].sort()).toEqual(['attended', 'excused', 'late-cancel', 'no-show']);
});

test('answers fit the template: known link ids, known codes, nothing required left out', () => {
  for (const session of SESSIONS) {
    const fields = fieldsOf(session.template);
    expectFits(session.groupNote, fields, ['shared', 'group-only'], session.sessionAppointmentId);
    for (const { answers, patientId } of session.entries) {
      const absent = answers['entry.absence-notice'] !== undefined;
      if (absent) expect(answers['entry.absence-follow-up'], patientId).toBeTruthy();
      expectFits(answers, fields, absent ? [] : ['entry'], `${session.sessionAppointmentId} ${patientId}`);
    }
  }
});

type Field = NonNullable<NonNullable<Questionnaire['item']>[number]['item']>[number];

function fieldsOf(canonical: string): Map<string, Field> {
  const file = new URL(
    `../../../../profiles/fsh-generated/Questionnaire-${canonical.split('/').at(-1) ?? ''}.json`,
    import.meta.url,
  );
  const questionnaire = JSON.parse(readFileSync(file, 'utf8')) as Questionnaire;
  const fields = (questionnaire.item ?? []).flatMap((part) => part.item ?? []);
  return new Map(fields.map((field) => [field.linkId, field]));
}

function expectFits(
  answers: Answers,
  fields: Map<string, Field>,
  complete: readonly string[],
  where: string,
): void {
  for (const [linkId, answer] of Object.entries(answers)) {
    const field = fields.get(linkId);
    expect(field, `${where} ${linkId}`).toBeDefined();
    const options = field?.answerOption?.map((one) => one.valueCoding?.code) ?? [];
    const chosen = typeof answer === 'string' ? [] : [answer].flat();
    for (const one of chosen) if ('code' in one) expect(options, `${where} ${linkId}`).toContain(one.code);
    if (chosen.length > 1) expect(field?.repeats, `${where} ${linkId}`).toBe(true);
  }
  for (const [linkId, field] of fields)
    if (field.required === true && complete.includes(linkId.split('.')[0] ?? ''))
      expect(answers[linkId], `${where} ${linkId}`).toBeDefined();
}

test('a risk that was voiced is told in words, and never stands beside “none voiced”', () => {
  const voiced = ENTRIES.flatMap(({ answers, where }) => {
    const codes = ((answers['entry.risk'] ?? []) as readonly { code: string }[]).map((one) => one.code);
    return codes.length === 0 || codes.includes('none-voiced') ? [] : [{ answers, where, codes }];
  });
  expect(new Set(voiced.flatMap((one) => one.codes)).size).toBe(4);
  for (const { answers, where } of voiced) expect(answers['entry.risk-detail'], where).toBeTruthy();
  const contradictory = ENTRIES.filter(({ answers }) => {
    const codes = JSON.stringify(answers['entry.risk'] ?? []);
    return codes.includes('none-voiced') && codes.includes(',');
  });
  expect(contradictory).toEqual([]);
});

test('Isolation: a goal in an entry is one of that member’s own', () => {
  const goals = new Map(
    RESOURCES.filter((one): one is Goal => one.resourceType === 'Goal').map((one) => [one.id, one]),
  );
  for (const { answers, patientId, where } of ENTRIES) {
    const named = (answers['entry.goals'] ?? []) as readonly { goal: string }[];
    if (answers['entry.absence-notice'] === undefined) expect(named.length, where).toBeGreaterThan(0);
    for (const { goal } of named)
      expect(goals.get(goal)?.subject.reference, where).toBe(`Patient/${patientId}`);
  }
});

const PATIENTS = RESOURCES.filter((one): one is Patient => one.resourceType === 'Patient');

/** Parts of names, of everybody but the subject, that stand in a text as a word. */
function namedIn(text: string, subject?: string): string[] {
  return PATIENTS.filter((one) => one.id !== subject)
    .flatMap((one) => one.name ?? [])
    .flatMap((name) => [...(name.given ?? []), name.family ?? ''])
    .flatMap((name) => name.split(/[\s-]/))
    .filter((part) => part.length > 2 && part !== 'von')
    .filter((part) => new RegExp(`(?<![\\p{L}])${part}(?![\\p{L}])`, 'u').test(text));
}

test('the check for names finds a word-name and half a double surname, and lets words be words', () => {
  expect(namedIn('Sat beside Grace and said that Bell had laughed.').sort()).toEqual(['Bell', 'Grace']);
  expect(namedIn('She will accept this with grace, in the hope that it may help.')).toEqual([]);
  expect(namedIn('Grace spoke.', 'p-e6a2')).toEqual([]);
});

test('No silent leak: no text has any part of another member’s name, and the shared text none of anybody’s', () => {
  for (const { answers, patientId, where } of ENTRIES)
    expect(namedIn(textOf(answers), patientId), where).toEqual([]);
  for (const session of SESSIONS)
    expect(namedIn(textOf(session.groupNote)), session.sessionAppointmentId).toEqual([]);
});

test('no two entries share a run of seven words: nothing is cloned', () => {
  const seen = new Map<string, string>();
  for (const { answers, where } of ENTRIES) {
    const words =
      textOf(answers)
        .toLowerCase()
        .match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    for (let at = 0; at + 7 <= words.length; at++) {
      const run = words.slice(at, at + 7).join(' ');
      const first = seen.get(run) ?? where;
      expect(first, run).toBe(where);
      seen.set(run, where);
    }
  }
});

test('each attended entry says something of its own, in a clinician’s length', () => {
  for (const { answers, where } of ENTRIES) {
    if (answers['entry.absence-notice'] !== undefined) continue;
    expect(textOf(answers).split(/\s+/).length, where).toBeGreaterThan(60);
  }
});

test('where the group is set so, each entry is signed by the member’s primary clinician', () => {
  const process = ENTRIES.filter((one) => one.session.groupId === 'g-epg');
  for (const { patientId, signer } of process)
    expect(signer).toBe(MEMBERS.find((one) => `p-${one.code}` === patientId)?.primary);
  expect(new Set(process.map((one) => one.signer)).size).toBeGreaterThan(2);
});
