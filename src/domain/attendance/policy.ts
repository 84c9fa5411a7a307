import { done, refused, type Result } from '../result.ts';
import { ABSENCE_STATUSES, type AbsenceStatus } from './history.ts';

/**
 * What a clinic calls chronic absence in a group, and what it does after an absence. Data: each group can have its own.
 */
export interface AttendancePolicy {
  /** So many of a member's last sessions with known attendance are looked at. */
  readonly window: number;
  /** So many of them missed are chronic absence. */
  readonly misses: number;
  /** Which absences count as missed. */
  readonly counts: readonly AbsenceStatus[];
  /** Days after the session by which somebody is to follow up. */
  readonly followUpDays: number;
  /** Which absences are followed up. */
  readonly followUpFor: readonly AbsenceStatus[];
}

/** Two of the last four sessions missed without being excused; every unexcused absence followed up within two days. */
export const DEFAULT_POLICY: AttendancePolicy = {
  window: 4,
  misses: 2,
  counts: ['no-show', 'late-cancel'],
  followUpDays: 2,
  followUpFor: ['no-show', 'late-cancel'],
};

/**
 * `field` is the first one that cannot be: `window` is 1 to 52, `misses` 1 to `window`, `followUpDays` 0 to 60 whole days;
 * `counts` names at least one kind of absence.
 */
export interface PolicyRefusal {
  readonly code: 'bad-policy';
  readonly field: keyof AttendancePolicy;
}

export function checkPolicy(policy: AttendancePolicy): Result<AttendancePolicy, PolicyRefusal> {
  const { window, misses, counts, followUpDays } = policy;
  const within = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  const bad = (field: keyof AttendancePolicy) => refused<PolicyRefusal>({ code: 'bad-policy', field });
  if (!within(window, 1, 52)) return bad('window');
  if (!within(misses, 1, window)) return bad('misses');
  if (!within(followUpDays, 0, 60)) return bad('followUpDays');
  if (counts.length === 0) return bad('counts');
  const tidy = (some: readonly AbsenceStatus[]) => ABSENCE_STATUSES.filter((one) => some.includes(one));
  return done({ ...policy, counts: tidy(counts), followUpFor: tidy(policy.followUpFor) });
}
