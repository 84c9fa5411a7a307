import type { PatientId, SessionId } from '../../src/domain/ids.ts';
import type { CheckFinding } from '../../src/domain/note/completeness.ts';
import type { GuardFinding } from '../../src/workflow/guard/types.ts';
import { GROUP_NOTE } from '../chart/places.ts';

const ON_ATTENDANCE = new Set(['attendance', 'charge', 'D2', 'D4', 'C9']);

/** Where in the app a finding can be mended; undefined where it is a matter of the record system (a goal, a credential). */
export function findingPlace(
  session: SessionId,
  finding: CheckFinding,
  patientId?: PatientId,
): string | undefined {
  const base = `/session/${session}`;
  if (ON_ATTENDANCE.has(finding.id)) return `${base}/attendance`;
  if (finding.field === undefined) return undefined;
  return `${base}/chart/${patientId ?? GROUP_NOTE}#${finding.field}`;
}

/** Where words that the guard found were typed; undefined where they come from elsewhere in the record. */
export function guardPlace(session: SessionId, { place, patientId }: GuardFinding): string | undefined {
  const base = `/session/${session}/chart`;
  switch (place.part) {
    case 'shared':
      return `${base}/${GROUP_NOTE}#${place.fieldId}`;
    case 'entry':
      return `${base}/${patientId}#${place.fieldId}`;
    case 'goal':
    case 'membership':
    case 'note':
    case 'addendum':
      return undefined;
  }
}
