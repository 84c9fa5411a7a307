import type { Resource } from '@medplum/fhirtypes';
import { type Context, contextOf, dayOf } from './build/context.ts';
import { careTeamResource, groupId, groupResource } from './build/group.ts';
import { memberResources } from './build/member.ts';
import { organizationResources } from './build/organization.ts';
import { patientId } from './build/patient.ts';
import { memberAppointmentResource, sessionResource } from './build/session.ts';
import { staffResources } from './build/staff.ts';
import { generatedMember } from './people/generated.ts';
import { ITO, OCONNELL, REYES, THANDIWE } from './people/staff.ts';
import type { ClinicOptions, GroupSpec } from './types.ts';

export interface LargeOptions extends ClinicOptions {
  /** How many sessions in all. */
  readonly sessions: number;
  /** How many members each session has. */
  readonly members: number;
  /** How many weekly sessions one group has, the last of them today; 10 unless told. */
  readonly sessionsPerGroup?: number;
  /** Whether every member has an appointment for every session already. */
  readonly bookedAhead?: boolean;
  /** Other people for another seed, with the same ids. */
  readonly seed?: number;
}

/** One session of a large clinic, for a benchmark to chart. */
export interface LargeSession {
  readonly sessionAppointmentId: string;
  readonly groupId: string;
  readonly patientIds: readonly string[];
  readonly lead: string;
  readonly coFacilitator: string;
}

export interface LargeClinic {
  readonly resources: readonly Resource[];
  readonly sessions: readonly LargeSession[];
}

const LEADERS = [
  [ITO, REYES],
  [OCONNELL, ITO],
  [THANDIWE, OCONNELL],
  [REYES, THANDIWE],
] as const;

function groupOf(number: number, members: number): GroupSpec {
  const [lead, second] = LEADERS[number % LEADERS.length] ?? LEADERS[0];
  return {
    key: `n${number}`,
    name: `Skills group ${number}`,
    initials: `G${number}`,
    kind: number % 2 === 0 ? 'psychoeducational' : 'support',
    enrollment: 'open',
    capacity: Math.max(members, 1),
    minutes: 60,
    charge: '90853',
    template: number % 2 === 0 ? 'psychoeducational' : 'general',
    facilitators: [
      { practitioner: lead, role: 'lead' },
      { practitioner: second, role: 'co-facilitator' },
    ],
    place: 'main',
    time: `${String(8 + (number % 11)).padStart(2, '0')}:00`,
  };
}

interface Plan {
  readonly number: number;
  readonly members: number;
  readonly sessions: number;
  readonly seed: number;
  readonly bookedAhead: boolean;
}

function groupWithSessions(plan: Plan, context: Context): LargeClinic {
  const group = groupOf(plan.number, plan.members);
  const people = Array.from({ length: plan.members }, (_, at) =>
    generatedMember({
      seed: plan.seed,
      series: 'n',
      number: plan.number * plan.members + at,
      memberships: [
        {
          group: group.key,
          status: 'active',
          start: -7 * plan.sessions - 30,
          rationale: 'Learns with peers.',
        },
      ],
    }),
  );
  const appointments = Array.from({ length: plan.sessions }, (_, at) =>
    sessionResource(group, { day: dayOf(context, -7 * (plan.sessions - 1 - at)) }, context),
  );
  const booked = plan.bookedAhead ? appointments : [];
  return {
    resources: [
      groupResource(group),
      careTeamResource(group),
      ...people.flatMap((one) => memberResources(one, context)),
      ...appointments,
      ...booked.flatMap((session) => people.map((one) => memberAppointmentResource(one.code, session))),
    ],
    sessions: appointments.map((one) => ({
      sessionAppointmentId: one.id,
      groupId: groupId(group.key),
      patientIds: people.map((person) => patientId(person.code)),
      lead: group.facilitators[0]?.practitioner ?? '',
      coFacilitator: group.facilitators[1]?.practitioner ?? '',
    })),
  };
}

/**
 * A clinic of any size for benchmarks: `sessions` sessions of `members` members each, with people, goals, diagnoses and
 * coverages. Pure: the same options, the same resources. It stands alone and brings its own organization and staff, with
 * the same ids as those of `clinic`.
 */
export function largeClinic(options: LargeOptions): LargeClinic {
  const { sessions, members, sessionsPerGroup = 10, bookedAhead = false, seed = 1 } = options;
  const context = contextOf(options);
  const groups = Array.from({ length: Math.ceil(sessions / sessionsPerGroup) }, (_, number) =>
    groupWithSessions(
      {
        number,
        members,
        sessions: Math.min(sessionsPerGroup, sessions - number * sessionsPerGroup),
        seed,
        bookedAhead,
      },
      context,
    ),
  );
  return {
    resources: [
      ...organizationResources(context),
      ...staffResources(),
      ...groups.flatMap((one) => one.resources),
    ],
    sessions: groups.flatMap((one) => one.sessions),
  };
}
