import { daysBetween, epochAt, instantIn, lastClockChange, lastLeapDay } from '../calendar.ts';
import { contextOf, type Context } from '../build/context.ts';
import { careTeamResource, groupId, groupResource } from '../build/group.ts';
import { isActive, memberResources } from '../build/member.ts';
import { patientId } from '../build/patient.ts';
import { memberAppointmentResource, type SessionPlan, sessionResource } from '../build/session.ts';
import { generatedMember } from '../people/generated.ts';
import { ITO, REYES } from '../people/staff.ts';
import type { ClinicOptions, GroupSpec, MembershipSpec } from '../types.ts';
import type { HomeName } from './home.ts';
import { TEXTS } from './texts.ts';
import type { ScenarioName, StagedScenario } from './types.ts';
import { usersOf } from './users.ts';

export type OnDemandName = Exclude<ScenarioName, HomeName>;

/** A group of its own and who is in it. */
interface Stage {
  /** Two letters: in the ids of the group, the session and the members. */
  readonly series: string;
  readonly groupName: string;
  readonly active: number;
  /** Memberships of people who are not expected. */
  readonly others?: readonly Omit<MembershipSpec, 'group'>[];
  readonly bookedAhead?: true;
  readonly bornOnLeapDay?: true;
  readonly minutes?: number;
  readonly when: (context: Context) => SessionPlan;
}

const afternoon = ({ today }: Context): SessionPlan => ({ day: today, time: '15:30' });

/** 75 minutes before the clocks change where the clinic is, or in its other zone where they never do. */
function beforeTheChange(context: Context): SessionPlan {
  const { main, satellite } = context.places;
  const before = epochAt(context.today, '00:00', context.zone);
  const there = lastClockChange(before, main.zone);
  const change = there ?? lastClockChange(before, satellite.zone);
  if (change === undefined) throw new Error('The clocks never change in either zone');
  const wall = instantIn(change - 75 * 60_000, context.zone);
  return {
    day: wall.slice(0, 10),
    time: wall.slice(11, 16),
    place: there === undefined ? 'satellite' : 'main',
  };
}

const STAGES: Readonly<Record<OnDemandName, Stage>> = {
  'large-open-group': { series: 'lg', groupName: 'Open Door Support', active: 30, when: afternoon },
  'single-member': { series: 'sm', groupName: 'Morning Check-in', active: 1, when: afternoon },
  'no-members': {
    series: 'nm',
    groupName: 'Not Yet Begun',
    active: 0,
    others: [
      { status: 'waitlist', start: -10 },
      {
        status: 'finished',
        start: -90,
        end: -20,
        departure: { code: 'completed', text: 'Met the goals set at the start.' },
      },
    ],
    when: afternoon,
  },
  'all-absent': { series: 'aa', groupName: 'Snow Day', active: 5, bookedAhead: true, when: afternoon },
  'dst-night': {
    series: 'dn',
    groupName: 'After the Night Shift',
    active: 4,
    minutes: 150,
    when: beforeTheChange,
  },
  'leap-day': {
    series: 'ld',
    groupName: 'Every Fourth Year',
    active: 4,
    bornOnLeapDay: true,
    when: ({ today }) => ({ day: lastLeapDay(today), time: '10:00' }),
  },
};

function groupOf(stage: Stage): GroupSpec {
  return {
    key: stage.series,
    name: stage.groupName,
    initials: stage.series.toUpperCase(),
    kind: 'support',
    enrollment: 'open',
    capacity: Math.max(stage.active, 10),
    minutes: stage.minutes ?? 60,
    charge: '90853',
    template: 'general',
    facilitators: [
      { practitioner: ITO, role: 'lead' },
      { practitioner: REYES, role: 'co-facilitator' },
    ],
    place: 'main',
    time: '15:30',
  };
}

/** A scenario beside the clinic, in which its organization, places and staff must be. */
export function onDemandScenario(name: OnDemandName, options: ClinicOptions): StagedScenario {
  const context = contextOf(options);
  const stage = STAGES[name];
  const group = groupOf(stage);
  const plan = stage.when(context);
  const sessionOffset = daysBetween(context.today, plan.day);
  const present: MembershipSpec = {
    group: group.key,
    status: 'active',
    start: sessionOffset - 60,
    rationale: 'Support by others in the same situation, beside individual treatment.',
  };
  const others = (stage.others ?? []).map((one): MembershipSpec => ({ ...one, group: group.key }));
  const members = [...Array.from({ length: stage.active }, () => present), ...others].map(
    (membership, number) =>
      generatedMember({
        seed: 1,
        series: stage.series,
        number,
        memberships: [membership],
        ...(stage.bornOnLeapDay && number === 0 ? { birthDate: '1984-02-29' } : {}),
      }),
  );
  const session = sessionResource(group, plan, context);
  const expected = members.filter((one) => isActive(one, group.key, sessionOffset));
  const booked = stage.bookedAhead ? expected : [];
  return {
    scenario: {
      name,
      ...TEXTS[name],
      sessionAppointmentId: session.id,
      groupId: groupId(group.key),
      patientIds: expected.map((one) => patientId(one.code)),
      users: usersOf(group),
    },
    resources: [
      groupResource(group),
      careTeamResource(group),
      ...members.flatMap((one) => memberResources(one, context)),
      session,
      ...booked.map((one) => memberAppointmentResource(one.code, session)),
    ],
  };
}
