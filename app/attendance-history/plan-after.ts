import type { LocalDate } from '../../src/domain/ids.ts';
import type { HistoryCell } from '../../src/domain/attendance/history.ts';
import { inOrder, isAbsent } from '../../src/domain/attendance/history.ts';
import { addDays } from '../../src/domain/schedule/time.ts';
import type { MemberRow } from '../../src/workflow/attendance-history/types.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { planFollowUp } from '../../src/workflow/follow-up/plan-follow-up.ts';
import type { PractitionerId } from '../../src/domain/ids.ts';
import type { History } from './use-history.ts';

/** The absence that a follow-up of this member would be about: the last one. */
export function lastAbsence({ cells }: MemberRow): HistoryCell | undefined {
  return inOrder([...cells.values()]).findLast((one) => isAbsent(one.status));
}

/** By when, counted from today: an absence of long ago is not overdue from the start. */
export function usualDue({ group, today }: History): LocalDate {
  return addDays(today, group.policy.followUpDays);
}

/** A follow-up of one absence, for whoever keeps the member's record. */
export function planAfter(
  deps: Deps,
  { group, today }: History,
  about: { readonly row: MemberRow; readonly absence: HistoryCell; readonly due: LocalDate },
  by: PractitionerId,
) {
  const { row, absence, due } = about;
  const owner = row.membership?.primaryClinician;
  return planFollowUp(deps, {
    sessionId: absence.sessionId,
    sessionDay: absence.day,
    patientId: row.patient.id,
    groupId: group.groupId,
    groupName: group.groupName,
    ...{ due, by, today },
    ...(owner !== undefined && { owner }),
  });
}
