import { missingForCharting } from '../launch/scopes.ts';

/** Whether this person's role includes clinical notes. The front desk schedules and takes no part in charting. */
export function mayChart(scope: string): boolean {
  return missingForCharting(scope).length === 0;
}
