import { missingForCharting, missingForPlanning } from '../launch/scopes.ts';

/** Whether this person's role includes clinical notes. The front desk schedules and takes no part in charting. */
export function mayChart(scope: string): boolean {
  return missingForCharting(scope).length === 0;
}

/** Whether this person may put appointments on the schedule, and groups and members in their lists. */
export function maySchedule(scope: string): boolean {
  return missingForPlanning(scope).length === 0;
}
