import { changesOf, entryDateOf, isOver, membershipStatusOn } from '../../domain/group/status.ts';
import type { Group, Membership } from '../../domain/group/types.ts';
import type { LocalDate } from '../../domain/ids.ts';
import { addDays } from '../../domain/schedule/time.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import type { Found } from '../../gateway/port.ts';
import { ofType, parsed } from '../found.ts';
import { versionOf } from '../session-file.ts';
import type { MembershipOverTime } from './client-file.ts';

/** A client's memberships with every status they went through; those that last first, then the newest. */
export function membershipsOverTime(
  found: Found,
  groups: readonly Group[],
  today: LocalDate,
): readonly MembershipOverTime[] {
  const people = parsed(ofType([found], 'Practitioner'), practitionerFromFhir).values;
  return ofType([found], 'EpisodeOfCare')
    .flatMap((resource): MembershipOverTime[] => {
      const read = membershipFromFhir(resource);
      if (!read.ok) return [];
      const membership = read.value;
      const group = groups.find((one) => one.id === membership.groupId);
      const statusToday = membershipStatusOn(membership, today);
      const entryDate = entryDateOf(membership);
      const clinician = people.find((one) => one.id === membership.primaryClinician);
      return [
        {
          membership,
          version: versionOf(resource),
          periods: periodsOf(membership),
          ...(group && { group }),
          ...(statusToday && { statusToday }),
          ...(entryDate !== undefined && { entryDate }),
          ...(clinician && { primaryClinician: clinician }),
        },
      ];
    })
    .sort(
      (one, other) =>
        Number(isOver(one.membership.status)) - Number(isOver(other.membership.status)) ||
        (other.membership.start ?? '').localeCompare(one.membership.start ?? ''),
    );
}

/** Each status with its first and last day; a status that lasted no whole day is left out. */
function periodsOf(membership: Membership): MembershipOverTime['periods'] {
  const changes = changesOf(membership);
  return changes.flatMap(({ status, from }, index) => {
    const next = changes[index + 1]?.from;
    if (next === undefined) return [{ status, from }];
    if (next === from && next !== '') return [];
    return [{ status, from, ...(next !== '' && { to: addDays(next, -1) }) }];
  });
}
