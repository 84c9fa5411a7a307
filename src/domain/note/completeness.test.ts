import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  achievement,
  aMember,
  aSession,
  codes,
  CPT_GROUP,
  FULL_ENTRY,
  GROUP_NOTE,
  NO_SHOW_WITHOUT_NOTICE,
  present,
  sessionFacts,
  text,
  TIPP_GOAL,
  unstartedSession,
} from '../../../test/support/domain-examples.ts';
import { TEMPLATE, templateWith, templateWithout } from '../../../test/support/domain-template.ts';
import { anyText } from '../../../test/support/hard-text.ts';
import type { Attendance } from '../attendance/types.ts';
import { NO_SHOW } from '../billing/types.ts';
import { goalId, instant, localDate } from '../ids.ts';
import {
  checkMember,
  checkSession,
  type CheckFinding,
  type MemberCheckInput,
  type SessionCheckInput,
} from './completeness.ts';
import { MAX_FIELD } from './limits.ts';
import type { Answers, MemberContext } from './types.ts';

function session(changes: Partial<SessionCheckInput> = {}): readonly CheckFinding[] {
  const attendance: readonly Attendance[] = [present(), present(), NO_SHOW_WITHOUT_NOTICE];
  return checkSession({
    session: aSession(),
    template: TEMPLATE,
    groupNote: GROUP_NOTE,
    attendance,
    ...changes,
  });
}

function member(changes: Partial<MemberContext> = {}, more: Partial<MemberCheckInput> = {}) {
  const context = aMember(changes);
  const charge = context.attendance.status === 'attended' ? CPT_GROUP : NO_SHOW;
  return checkMember({ session: sessionFacts(), template: TEMPLATE, member: context, charge, ...more });
}

function without(fields: readonly string[], answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !fields.includes(id)));
}

function ids(findings: readonly CheckFinding[], severity?: CheckFinding['severity']) {
  return findings.filter((one) => !severity || one.severity === severity).map((one) => one.id);
}

test('a session and a member with everything have no findings', () => {
  expect(session()).toEqual([]);
  expect(member()).toEqual([]);
});

test('D1: place and facilitators', () => {
  const place = { ...aSession().place, name: ' ' };
  expect(ids(session({ session: aSession({ place }) }), 'error')).toEqual(['D1']);
  expect(session({ session: aSession({ place: { ...place, virtual: true } }) })).toEqual([]);
  expect(ids(session({ session: aSession({ facilitators: [] }) }), 'error')).toEqual(['D1']);
});

test('D2: actual start and stop, in this order', () => {
  expect(ids(session({ session: unstartedSession() }), 'error')).toEqual(['D2']);
  const { start, end } = sessionFacts().actual;
  expect(ids(session({ session: aSession({ actual: { start: end, end: start } }) }), 'error')).toEqual([
    'D2',
  ]);
});

test('D2: arrival and leaving of each member agree with the session', () => {
  const backwards = present({ arrived: present().left, left: present().arrived });
  expect(member({ attendance: backwards })).toMatchObject([
    { id: 'D2', severity: 'error', overridable: false },
  ]);
  const early = present({ arrived: instant('2026-11-24T12:00:00-07:00') });
  expect(member({ attendance: early })).toMatchObject([{ id: 'attendance', severity: 'warning' }]);
});

test('D4: attendance of everyone is known, and there is someone', () => {
  expect(ids(session({ attendance: [present(), { status: 'unknown' }] }), 'error')).toEqual(['D4']);
  expect(ids(session({ attendance: [] }), 'error')).toEqual(['no-members']);
});

test('a session to which nobody came needs no content and no times', () => {
  const findings = session({
    session: unstartedSession(),
    groupNote: {},
    attendance: [NO_SHOW_WITHOUT_NOTICE],
  });
  expect(findings).toMatchObject([{ id: 'D4', severity: 'info' }]);
});

test('C9: a single participant is a warning', () => {
  expect(session({ attendance: [present()] })).toMatchObject([{ id: 'C9', severity: 'warning' }]);
});

test('D5: a missing topic is a warning, and an error where the template requires it', () => {
  const groupNote = { ...GROUP_NOTE, 'shared.topic': text('  ') };
  expect(session({ groupNote })).toMatchObject([{ id: 'D5', severity: 'error', field: 'shared.topic' }]);
  const topic = TEMPLATE.fields.find((one) => one.id === 'shared.topic');
  if (!topic) throw new Error('no topic');
  const template = templateWith({ ...topic, required: false });
  expect(session({ groupNote, template })).toMatchObject([{ id: 'D5', severity: 'warning' }]);
});

test('D6: the intervention, be it in a field of its own or in a template without one', () => {
  const groupNote = without(['shared.interventions'], GROUP_NOTE);
  expect(session({ groupNote })).toMatchObject([
    { id: 'D6', severity: 'error', field: 'shared.interventions' },
  ]);
  const template = templateWithout('shared.interventions');
  expect(session({ groupNote, template })).toEqual([]);
  expect(ids(session({ groupNote: {}, template }), 'error')).toContain('D6');
});

test('D18: somebody has to sign, and a missing credential is a warning', () => {
  const [lead, other] = aSession().facilitators;
  if (!lead || !other) throw new Error('no facilitators');
  const watching = aSession({ facilitators: [{ ...lead, role: 'observer' }] });
  expect(session({ session: watching })).toMatchObject([
    { id: 'D18', severity: 'error', overridable: false },
  ]);
  const bare = { ...lead, practitioner: { ...lead.practitioner, credential: '' } };
  expect(session({ session: aSession({ facilitators: [bare, other] }) })).toMatchObject([
    { id: 'D18', severity: 'warning' },
  ]);
});

test.each([
  ['entry.participation', 'D7'],
  ['entry.response', 'D7'],
  ['entry.risk', 'D16'],
] as const)('%s unanswered is an error of %s', (field, id) => {
  expect(member({ entry: without([field], FULL_ENTRY) })).toMatchObject([{ id, severity: 'error', field }]);
});

test('D9: someone without a current goal', () => {
  const goals = [{ ...TIPP_GOAL, current: false }];
  expect(member({ goals })).toMatchObject([{ id: 'D9', severity: 'error' }]);
  expect(ids(member({ goals: [] }), 'error')).toEqual(['D9']);
});

test('D10: progress or a note on a current goal', () => {
  const said = (progress: object): Answers => ({
    ...FULL_ENTRY,
    'entry.goals': { kind: 'goals', goals: [{ goalId: TIPP_GOAL.id, ...progress }] },
  });
  expect(member({ entry: said({}) })).toMatchObject([{ id: 'D10', severity: 'error', field: 'entry.goals' }]);
  expect(member({ entry: said({ note: 'No car: could not practise.' }) })).toEqual([]);
  expect(member({ entry: said({ progress: achievement('no-progress', 'No Progress') }) })).toEqual([]);
});

test('D10: progress on a goal that is no longer current does not count', () => {
  const stale = [{ goalId: goalId('old'), progress: achievement('achieved', 'Achieved') }];
  const findings = member({ entry: { ...FULL_ENTRY, 'entry.goals': { kind: 'goals', goals: stale } } });
  expect(findings).toMatchObject([
    { id: 'D10', severity: 'error' },
    { id: 'D9', severity: 'warning' },
  ]);
});

test('D14: a missing rationale is a warning', () => {
  const membership = { enrollment: 'open', entryDate: localDate('2026-03-03'), sessionsAttended: 2 } as const;
  expect(member({ membership })).toMatchObject([{ id: 'D14', severity: 'warning' }]);
});

test('D26: a missing entry or exit date is information', () => {
  const departure = { circumstances: { system: 's', code: 'completed' } };
  const membership = { enrollment: 'open', sessionsAttended: 2, rationale: 'Peers.', departure } as const;
  expect(member({ membership })).toMatchObject([
    { id: 'D26', severity: 'info' },
    { id: 'D26', severity: 'info' },
  ]);
});

test('risk that contradicts itself is an error, risk without details a warning', () => {
  const both = member({ entry: { ...FULL_ENTRY, 'entry.risk': codes('none-voiced', 'self-harm') } });
  expect(both).toMatchObject([
    { id: 'risk-contradiction', severity: 'error' },
    { id: 'risk-detail', severity: 'warning' },
  ]);
});

test("D8: the same entry as a peer's or as last time is a warning", () => {
  const peers = [FULL_ENTRY, { 'entry.response': text('Quiet.') }];
  expect(member({}, { peers })).toEqual([]);
  const copy = { ...FULL_ENTRY };
  expect(member({}, { peers: [...peers, copy], last: copy })).toMatchObject([
    { id: 'D8', severity: 'warning' },
    { id: 'D8', severity: 'warning' },
  ]);
});

test('rule 6: a charge that is missing or disagrees stops signing, whatever the reason', () => {
  expect(member({}, { charge: undefined })).toMatchObject([{ id: 'charge', overridable: false }]);
  expect(member({}, { charge: NO_SHOW })).toMatchObject([
    { id: 'charge', severity: 'error', overridable: false },
  ]);
  expect(ids(member({ attendance: { status: 'unknown' } }), 'error')).toEqual(['attendance']);
});

test('an absent member needs notice and follow-up, and no participation', () => {
  expect(member({ attendance: NO_SHOW_WITHOUT_NOTICE, entry: {} })).toMatchObject([
    { id: 'absence-notice', severity: 'warning' },
    { id: 'absence-follow-up', severity: 'warning' },
  ]);
  const entry = { 'entry.absence-notice': codes('none'), 'entry.absence-follow-up': text('Call on Friday.') };
  expect(member({ attendance: NO_SHOW_WITHOUT_NOTICE, entry })).toEqual([]);
});

test('an entry of the other kind than the attendance is a warning, as it will not stand in the note', () => {
  expect(ids(member({ attendance: NO_SHOW_WITHOUT_NOTICE }))).toContain('absent-with-entry');
  const entry = { ...FULL_ENTRY, 'entry.absence-notice': codes('late') };
  expect(member({ entry })).toMatchObject([{ id: 'attended-with-absence', severity: 'warning' }]);
});

test('someone without an active membership on the day is a warning', () => {
  expect(member({}, { standing: 'active' })).toEqual([]);
  expect(member({}, { standing: 'none' })).toMatchObject([{ id: 'membership', severity: 'warning' }]);
  expect(member({}, { standing: 'on-hold' })).toMatchObject([{ id: 'membership', severity: 'warning' }]);
});

test('a required field of a clinic own template is named by its label', () => {
  const own = {
    id: 'entry.sleep',
    part: 'entry',
    section: 'response',
    kind: 'line',
    required: true,
  } as const;
  const template = templateWith({ ...own, label: 'Sleep', options: [] });
  const findings = member({}, { template });
  expect(findings).toMatchObject([{ id: 'required', severity: 'error', field: 'entry.sleep' }]);
  expect(findings[0]?.words).toContain('“Sleep”');
});

test('a text over the limit is refused, and an answer without a field is pointed out', () => {
  const entry = { ...FULL_ENTRY, 'entry.plan': text('x'.repeat(MAX_FIELD + 1)), 'entry.gone': text('old') };
  expect(member({ entry })).toMatchObject([
    { id: 'too-long', severity: 'error', overridable: false, field: 'entry.plan' },
    { id: 'not-in-template', severity: 'warning', field: 'entry.gone' },
  ]);
});

test('findings quote nothing that a person wrote', () => {
  fc.assert(
    fc.property(anyText, (hard) => {
      const mark = `${hard} QUOTED`;
      const entry = { 'entry.response': text(mark), 'entry.gone': text(mark), 'entry.risk': codes('other') };
      const goals = [{ ...TIPP_GOAL, words: mark, current: false }];
      const findings = [
        ...member({ entry, goals }, { peers: [{ ...entry }], last: entry, standing: 'none' }),
        ...member({ entry, attendance: NO_SHOW_WITHOUT_NOTICE }),
        ...session({ groupNote: { ...entry, 'group-only.process': text(mark) } }),
      ];
      expect(findings.length).toBeGreaterThan(4);
      expect(JSON.stringify(findings)).not.toContain('QUOTED');
    }),
  );
});
