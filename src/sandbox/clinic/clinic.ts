import type { Resource } from '@medplum/fhirtypes';
import { contextOf } from './build/context.ts';
import { careTeamResource, groupResource } from './build/group.ts';
import { memberResources } from './build/member.ts';
import { organizationResources } from './build/organization.ts';
import { staffResources } from './build/staff.ts';
import { GROUPS } from './groups.ts';
import { MEMBERS } from './people/members.ts';
import { todaysSchedule, weeklySeries } from './schedule.ts';
import type { ClinicOptions } from './types.ts';

/**
 * A whole made-up clinic as it stands on the morning of `today`: people, groups, memberships, today's sessions, those of
 * past weeks (booked, to be charted by replaying `history`) and of weeks to come. Pure: the same options, the same
 * resources in the same order, referenced before they refer.
 *
 * @throws RangeError for a day or a time zone that does not exist.
 */
export function clinic(options: ClinicOptions): Resource[] {
  const context = contextOf(options);
  return [
    ...organizationResources(context),
    ...staffResources(),
    ...GROUPS.flatMap((group) => [groupResource(group), careTeamResource(group)]),
    ...MEMBERS.flatMap((member) => memberResources(member, context)),
    ...weeklySeries(options),
    ...todaysSchedule(options),
  ];
}
