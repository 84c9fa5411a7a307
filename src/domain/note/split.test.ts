import { expect, test } from 'vitest';
import {
  achievement,
  aMember,
  codes,
  FULL_ENTRY,
  GROUP_NOTE,
  NO_SHOW_WITHOUT_NOTICE,
  present,
  sessionFacts,
  text,
} from '../../../test/support/domain-examples.ts';
import { TEMPLATE, templateWith } from '../../../test/support/domain-template.ts';
import { goalId, instant, localDate, timeZone } from '../ids.ts';
import { splitNote } from './split.ts';
import type { Answers, MemberContext, MemberNote, SectionKind, SessionFacts } from './types.ts';

function split(
  member: Partial<MemberContext> = {},
  session: Partial<SessionFacts> = {},
  shared: Answers = GROUP_NOTE,
) {
  return splitNote({ session: sessionFacts(session), template: TEMPLATE, shared, member: aMember(member) });
}

function words(note: MemberNote, kind: SectionKind): string {
  const lines = note.sections.find((section) => section.kind === kind)?.lines ?? [];
  return lines.map((line) => (line.label ? `${line.label}: ${line.text}` : line.text)).join('\n');
}

function kinds(note: MemberNote): readonly SectionKind[] {
  return note.sections.map((section) => section.kind);
}

test('a progress note has its sections in reading order', () => {
  expect(kinds(split())).toEqual([
    'session',
    'content',
    'participation',
    'response',
    'risk',
    'goals',
    'plan',
    'membership',
  ]);
});

test('D1, D2, D4: the session is told as a clinician would', () => {
  const note = split({ attendance: present({ arrived: instant('2026-11-25T01:05:00Z') }) });
  expect(words(note, 'session')).toBe(
    'Attended the scheduled 90-minute session of DBT Skills, a psychoeducational group, on Tuesday, November 24, ' +
      '2026, 6:00 PM–7:30 PM, in person at Cedar Street Clinic, Room 2, with seven other participants. Arrived at 6:05 PM ' +
      'and stayed to the end (85 minutes present). Facilitated by Keiko Ito, LCSW (lead) and María José Reyes y ' +
      'Peña, PsyD (co-facilitator).',
  );
  expect(note).toMatchObject({ kind: 'progress', sessionMinutes: 90, memberMinutes: 85, participants: 8 });
});

test.each([
  ['the whole time', 0, 90, 'Present for the whole session (90 minutes).'],
  ['from before the start', -10, 95, 'Present for the whole session (90 minutes).'],
  ['until early', 0, 89, 'Present from the start and left at 7:29 PM (89 minutes present).'],
  ['in the middle', 10, 11, 'Arrived at 6:10 PM and left at 6:11 PM (1 minute present).'],
])('someone there %s is told so', (_when, from, to, told) => {
  const at = (minutes: number) =>
    instant(new Date(Date.parse('2026-11-25T01:00:00Z') + minutes * 60_000).toISOString());
  const note = split({ attendance: present({ arrived: at(from), left: at(to) }) });
  expect(words(note, 'session')).toContain(told);
});

test('a session that ran at other times than scheduled says both', () => {
  const actual = { start: instant('2026-11-25T01:10:00Z'), end: instant('2026-11-25T02:25:00Z') };
  const note = split({ attendance: present({ arrived: actual.start, left: actual.end }) }, { actual });
  expect(words(note, 'session')).toContain(
    'The session ran 6:10 PM–7:25 PM (75 minutes). Present for the whole session',
  );
  expect(note.sessionMinutes).toBe(75);
});

test('a session over the change of clocks has its real minutes', () => {
  const night = { start: instant('2026-11-01T00:30:00-06:00'), end: instant('2026-11-01T02:00:00-07:00') };
  const note = split(
    { attendance: present({ arrived: night.start, left: night.end }) },
    { scheduled: night, actual: night },
  );
  expect(words(note, 'session')).toContain('scheduled 150-minute session');
  expect(words(note, 'session')).toContain('12:30 AM (UTC-6)–2:00 AM (UTC-7)');
});

test.each([
  ['by video at a telehealth place', true, 'video', ', by video, with '],
  ['by video while the group met', false, 'video', ', by video while the group met at Cedar, with '],
  ['by telephone', true, 'audio', ', by audio only, with '],
  ['in person', false, 'in-person', ', in person at Cedar, with '],
] as const)('taking part %s is told so', (_how, virtual, modality, told) => {
  const place = { name: 'Cedar', timeZone: timeZone('America/Denver'), virtual };
  expect(words(split({ attendance: present({ modality }) }, { place }), 'session')).toContain(told);
});

test.each([
  [1, 'with no other participants'],
  [2, 'with one other participant.'],
  [14, 'with 13 other participants'],
])('%i participants are told as the others, in numbers', (participants, told) => {
  expect(words(split({}, { participants }), 'session')).toContain(told);
});

test('observers and supervisors did not facilitate, and a missing credential leaves no gap', () => {
  const [lead, other] = sessionFacts().facilitators;
  if (!lead || !other) throw new Error('no facilitators');
  const bare = { ...lead, practitioner: { ...lead.practitioner, credential: '' } };
  const facilitators = [bare, { ...other, role: 'observer' as const }];
  const told = words(split({}, { facilitators }), 'session');
  expect(told).toContain('Facilitated by Keiko Ito (lead). Observed by María José Reyes y Peña, PsyD.');
});

test('the shared part stands in the note by value', () => {
  expect(words(split(), 'content')).toBe(
    'Topic: Distress tolerance: TIPP\nSkills taught: Temperature, intense exercise, paced breathing\n' +
      'Interventions: Psychoeducation, in-session practice of paced breathing, coaching\n' +
      'Homework: Use one TIPP skill before Thursday',
  );
});

test('choices flow into one paragraph of sentences', () => {
  expect(words(split(), 'participation')).toBe(
    'Participated actively. Affect was calm and anxious. Showed full comprehension of the material.',
  );
});

test('a choice that a clinic added is told by its label and words', () => {
  const answer = {
    kind: 'codes',
    codes: [{ system: 's', code: 'x', display: 'Left and came back' }],
  } as const;
  const note = split({ entry: { ...FULL_ENTRY, 'entry.participation': answer } });
  expect(words(note, 'participation')).toContain('Participation: Left and came back.');
});

test.each([
  [['none-voiced'], 'No risk concerns were voiced.'],
  [['suicidal-ideation', 'self-harm'], 'Risk noted: suicidal ideation and self-harm.'],
  [['none-voiced', 'other'], 'No risk concerns were voiced. Risk noted: another concern.'],
])('risk %s is told', (chosen, told) => {
  expect(words(split({ entry: { ...FULL_ENTRY, 'entry.risk': codes(...chosen) } }), 'risk')).toBe(told);
});

test('each goal is told by its words, how far it has come, and the note', () => {
  expect(words(split(), 'goals')).toBe(
    'Goal: Use a distress tolerance skill twice a week. Progress: improving. Used it twice this week.',
  );
});

test("rule 1: a goal that is not on this member's file is told without its words", () => {
  const goals = [
    { goalId: goalId('gone'), progress: achievement('no-change', 'No Change') },
    { goalId: goalId('untouched') },
  ];
  const note = split({ entry: { ...FULL_ENTRY, 'entry.goals': { kind: 'goals', goals } } });
  expect(words(note, 'goals')).toBe('Goal: A goal that is no longer on file. Progress: no change.');
});

test('D14, D26: the group treatment is told with entry, sessions, diagnosis and reason', () => {
  expect(words(split(), 'membership')).toBe(
    'Member of this open group since March 3, 2026. Sessions attended to date: 9.\n' +
      'Diagnosis treated: Borderline personality disorder (F60.3).\n' +
      'Why group treatment: Practice with peers carries skills over into daily life.',
  );
});

test('D26: the first and the last day are told', () => {
  const membership = {
    enrollment: 'closed',
    entryDate: localDate('2026-11-24'),
    sessionsAttended: 1,
    departureDate: localDate('2026-11-24'),
    departure: { circumstances: { system: 's', code: 'moved-away' }, words: 'New job in Boise' },
  } as const;
  expect(words(split({ membership, diagnoses: [] }), 'membership')).toBe(
    'Entered this closed group on November 24, 2026. Sessions attended to date: 1. ' +
      'Last day in the group: November 24, 2026 (moved away). New job in Boise.',
  );
});

test('sections without content are left out, and nothing stands in for them', () => {
  const bare = { enrollment: 'open', sessionsAttended: 1 } as const;
  const note = split({ entry: {}, goals: [], diagnoses: [], membership: bare }, {}, {});
  expect(kinds(note)).toEqual(['session', 'membership']);
  expect(words(note, 'membership')).toBe('Sessions attended to date: 1.');
});

test('an absence note tells status, notice, follow-up and what was missed', () => {
  const note = split({
    attendance: NO_SHOW_WITHOUT_NOTICE,
    entry: {
      'entry.absence-reason': text('Childcare fell through'),
      'entry.absence-follow-up': text('Called on Wednesday, left a message.'),
      'entry.missed-content': text('Handout 5 sent by portal.'),
    },
  });
  expect(note.kind).toBe('absence');
  expect(note.memberMinutes).toBeUndefined();
  expect(kinds(note)).toEqual(['session', 'absence', 'membership']);
  expect(words(note, 'session')).toBe(
    'Did not attend the scheduled 90-minute session of DBT Skills, a psychoeducational group, on Tuesday, November 24, ' +
      '2026, 6:00 PM–7:30 PM. Facilitators: Keiko Ito, LCSW (lead) and María José Reyes y Peña, ' +
      'PsyD (co-facilitator).',
  );
  expect(words(note, 'absence')).toBe(
    'No-show. No notice was given.\nReason given: Childcare fell through\n' +
      'Follow-up: Called on Wednesday, left a message.\n' +
      'Missed content: Topic of the session: Distress tolerance: TIPP. Skills taught: Temperature, intense ' +
      'exercise, paced breathing. Handout 5 sent by portal.',
  );
});

test('what the entry says of the missed topic is not said twice', () => {
  const missed = 'Missed: Distress tolerance: TIPP. Handout 5 sent by portal.';
  const note = split({
    attendance: NO_SHOW_WITHOUT_NOTICE,
    entry: { 'entry.missed-content': text(missed) },
  });
  expect(words(note, 'absence')).toBe(
    'No-show. No notice was given.\n' +
      'Missed content: Skills taught: Temperature, intense exercise, paced breathing. ' +
      missed,
  );
});

test('the notice written in the entry wins over the one taken with attendance', () => {
  const note = split({
    attendance: { status: 'excused', notice: 'none' },
    entry: { 'entry.absence-notice': codes('in-time') },
  });
  expect(words(note, 'absence')).toContain('Excused absence. Notice was given in time.');
});

test('what was learned of an absent member about risk and plan stands in the absence note, participation does not', () => {
  const entry = { ...FULL_ENTRY, 'entry.risk-detail': text('Denied ideation on the telephone.') };
  const note = split({ attendance: NO_SHOW_WITHOUT_NOTICE, entry });
  expect(kinds(note)).toEqual(['session', 'absence', 'risk', 'plan', 'membership']);
  expect(JSON.stringify(note)).not.toContain('Participated');
});

test('without attendance there is a preview that claims nothing', () => {
  const note = split({ attendance: { status: 'unknown' } });
  expect(words(note, 'session')).toContain(
    'Attendance has not been recorded for the scheduled 90-minute session',
  );
  expect(note.memberMinutes).toBeUndefined();
});

test('yes-no fields and fields in unusual sections have their place', () => {
  const field = { part: 'entry', kind: 'yes-no', required: false, options: [] } as const;
  const template = templateWith(
    { ...field, id: 'entry.medication', section: 'plan', label: 'Takes medication' },
    { ...field, id: 'entry.odd', section: 'process', label: 'Spoke first' },
  );
  const entry: Answers = {
    'entry.medication': { kind: 'yes-no', value: true },
    'entry.odd': { kind: 'yes-no', value: false },
  };
  const note = splitNote({ session: sessionFacts(), template, shared: {}, member: aMember({ entry }) });
  expect(words(note, 'plan')).toBe('Takes medication: Yes.');
  expect(words(note, 'response')).toBe('Spoke first: No.');
});
