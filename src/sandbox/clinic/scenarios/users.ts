import { WHITFIELD } from '../people/staff.ts';
import type { FacilitatorRole, GroupSpec } from '../types.ts';
import type { Scenario } from './types.ts';

/** The people who play in a session of a group. */
export function usersOf(group: GroupSpec): Scenario['users'] {
  const who = (role: FacilitatorRole): string | undefined =>
    group.facilitators.find((one) => one.role === role)?.practitioner;
  const [lead, coFacilitator] = [who('lead'), who('co-facilitator')];
  if (lead === undefined) throw new Error(`${group.key} has no lead`);
  return { lead, ...(coFacilitator === undefined ? {} : { coFacilitator }), frontDesk: WHITFIELD };
}
