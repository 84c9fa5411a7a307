import type { Attendance, Presence } from '../../src/domain/attendance/types.ts';
import type { Code } from '../../src/domain/code.ts';
import type { Group, Membership } from '../../src/domain/group/types.ts';
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
} from '../../src/domain/ids.ts';
import type { Answers, AnswerValue, Goal, MemberContext, SessionFacts } from '../../src/domain/note/types.ts';
import type { Facilitator, Session } from '../../src/domain/schedule/types.ts';

/**
 * One made-up session to build tests from: a DBT skills group in Denver on a Tuesday evening, which is already Wednesday in
 * UTC. Every builder takes what a test wants to be different.
 */

export const CPT_GROUP: Code = {
  system: 'http://www.ama-assn.org/go/cpt',
  code: '90853',
  display: 'Group psychotherapy',
};

export function text(words: string): AnswerValue {
  return { kind: 'text', text: words };
}

export function codes(...chosen: readonly string[]): AnswerValue {
  return {
    kind: 'codes',
    codes: chosen.map((code) => ({ system: 'https://groupwork.dev/fhir/CodeSystem/x', code })),
  };
}

export function achievement(code: string, display: string): Code {
  return { system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code, display };
}

const ITO: Facilitator = {
  practitioner: { id: practitionerId('ito'), name: 'Keiko Ito', credential: 'LCSW' },
  role: 'lead',
};
const REYES: Facilitator = {
  practitioner: { id: practitionerId('reyes'), name: 'María José Reyes y Peña', credential: 'PsyD' },
  role: 'co-facilitator',
};

export function aGroup(changes: Partial<Group> = {}): Group {
  return {
    id: groupId('dbt'),
    active: true,
    name: 'DBT Skills',
    initials: 'DBT',
    kind: 'psychoeducational',
    enrollment: 'open',
    capacity: 8,
    defaultCharge: CPT_GROUP,
    defaultMinutes: 90,
    template: 'https://groupwork.dev/fhir/Questionnaire/psychoeducational|1.0.0',
    memberNoteSigner: 'lead',
    ...changes,
  };
}

export function aSession(changes: Partial<Session> = {}): Session {
  return { ...unstartedSession(), actual: sessionFacts().actual, ...changes };
}

/** Actual start and stop are not known yet. */
export function unstartedSession(): Session {
  const { scheduled, place, facilitators } = sessionFacts();
  return {
    id: sessionId('dbt-2026-11-24'),
    groupId: groupId('dbt'),
    state: 'open',
    scheduled,
    place,
    facilitators,
  };
}

export function sessionFacts(changes: Partial<SessionFacts> = {}): SessionFacts {
  const evening = { start: instant('2026-11-24T18:00:00-07:00'), end: instant('2026-11-24T19:30:00-07:00') };
  return {
    groupName: 'DBT Skills',
    groupKind: 'psychoeducational',
    scheduled: evening,
    actual: evening,
    place: { name: 'Cedar Street Clinic, Room 2', timeZone: timeZone('America/Denver'), virtual: false },
    facilitators: [ITO, REYES],
    participants: 8,
    ...changes,
  };
}

export function present(changes: Partial<Presence> = {}): Presence {
  const { start, end } = sessionFacts().actual;
  return { status: 'attended', arrived: start, left: end, modality: 'in-person', ...changes };
}

export const NO_SHOW_WITHOUT_NOTICE: Attendance = { status: 'no-show', notice: 'none' };

export const TIPP_GOAL: Goal = {
  id: goalId('goal-tipp'),
  words: 'Use a distress tolerance skill twice a week',
  current: true,
};

/** The group note: shared part, and a group-only part that no member's note may hold. */
export const GROUP_NOTE: Answers = {
  'shared.topic': text('Distress tolerance: TIPP'),
  'shared.skills': text('Temperature, intense exercise, paced breathing'),
  'shared.interventions': text('Psychoeducation, in-session practice of paced breathing, coaching'),
  'shared.homework': text('Use one TIPP skill before Thursday'),
  'group-only.process': text('Two members formed an alliance against the facilitators after the break.'),
  'group-only.ruptures': text('A rupture over lateness was named and repaired.'),
};

export const FULL_ENTRY: Answers = {
  'entry.participation': codes('active'),
  'entry.affect': codes('calm', 'anxious'),
  'entry.comprehension': codes('full'),
  'entry.response': text(
    'Described using cold water before a difficult phone call and linked it to an earlier avoidance of the telephone. Accepted feedback from a peer.',
  ),
  'entry.risk': codes('none-voiced'),
  'entry.goals': {
    kind: 'goals',
    goals: [
      {
        goalId: TIPP_GOAL.id,
        progress: achievement('improving', 'Improving'),
        note: 'Used it twice this week.',
      },
    ],
  },
  'entry.plan': text('Continue weekly group.'),
};

export function aMember(changes: Partial<MemberContext> = {}): MemberContext {
  return {
    attendance: present(),
    entry: FULL_ENTRY,
    goals: [TIPP_GOAL],
    diagnoses: [
      {
        system: 'http://hl7.org/fhir/sid/icd-10-cm',
        code: 'F60.3',
        display: 'Borderline personality disorder',
      },
    ],
    membership: {
      enrollment: 'open',
      entryDate: localDate('2026-03-03'),
      sessionsAttended: 9,
      rationale: 'Practice with peers carries skills over into daily life.',
    },
    ...changes,
  };
}

export function aMembership(changes: Partial<Membership> = {}): Membership {
  return undatedMembership({ start: localDate('2026-03-03'), ...changes });
}

/** As servers keep it that know no dates. */
export function undatedMembership(changes: Partial<Membership> = {}): Membership {
  return {
    id: membershipId('m-1'),
    groupId: groupId('dbt'),
    patientId: patientId('amara'),
    status: 'active',
    history: [],
    diagnoses: [],
    ...changes,
  };
}
