import type { PractitionerId } from '../ids.ts';
import type { FacilitatorRole } from '../schedule/types.ts';
import type { Group } from './types.ts';

/** What is said of a group when it is made or changed. */
export interface Details extends Omit<Group, 'id' | 'active'> {
  readonly facilitators: readonly {
    readonly practitionerId: PractitionerId;
    readonly role: FacilitatorRole;
  }[];
}

export type DetailsProblem =
  | 'no-name'
  | 'no-initials'
  | 'initials-too-long'
  | 'bad-capacity'
  | 'bad-minutes'
  | 'no-lead'
  | 'two-leads'
  | 'same-person-twice'
  | 'no-template';

/** They stand in a column of a week. */
export const LONGEST_INITIALS = 8;

/** What keeps a group from being saved, all at once, so that a form can say it beside each field. */
export function checkDetails(details: Details): readonly DetailsProblem[] {
  const { name, initials, capacity, defaultMinutes, facilitators, template } = details;
  const problems: DetailsProblem[] = [];
  if (name.trim() === '') problems.push('no-name');
  if (initials.trim() === '') problems.push('no-initials');
  if (Array.from(initials.trim()).length > LONGEST_INITIALS) problems.push('initials-too-long');
  if (capacity !== undefined && !isWhole(capacity, 500)) problems.push('bad-capacity');
  if (defaultMinutes !== undefined && !isWhole(defaultMinutes, 1440)) problems.push('bad-minutes');
  const leads = facilitators.filter((one) => one.role === 'lead').length;
  if (leads === 0) problems.push('no-lead');
  if (leads > 1) problems.push('two-leads');
  if (new Set(facilitators.map((one) => one.practitionerId)).size < facilitators.length)
    problems.push('same-person-twice');
  if (template.trim() === '') problems.push('no-template');
  return problems;
}

function isWhole(count: number, most: number): boolean {
  return Number.isSafeInteger(count) && count >= 1 && count <= most;
}
