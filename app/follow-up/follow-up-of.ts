import type { PractitionerId } from '../../src/domain/ids.ts';
import { done, type Result } from '../../src/domain/result.ts';
import { addDays, localDateIn } from '../../src/domain/schedule/time.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { planFollowUp } from '../../src/workflow/follow-up/plan-follow-up.ts';
import { planFollowUps } from '../../src/workflow/follow-up/plan-follow-ups.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import type { MemberFile, SessionFile } from '../../src/workflow/session-file.ts';
import { today } from '../ui/today.ts';

/** Where the group's rules ask for no follow-up and somebody wants one. */
const USUAL_DAYS = 2;

/** The follow-up of one member's absence: as the group's rules plan it for everybody absent, else one of its own. */
export async function followUpOfEntry(
  deps: Deps,
  { session, group }: SessionFile,
  { patient, membership }: MemberFile,
  by: PractitionerId,
): Promise<Result<FollowUp, { readonly code: string }>> {
  const planned = await planFollowUps(deps, session.id, by);
  if (!planned.ok) return planned;
  const own = planned.value.planned.find(({ patientId }) => patientId === patient.id);
  if (own) return done(own);
  const owner = membership?.primaryClinician;
  return planFollowUp(deps, {
    sessionId: session.id,
    sessionDay: localDateIn(session.scheduled.start, session.place.timeZone),
    patientId: patient.id,
    groupId: group.id,
    groupName: group.name,
    due: addDays(today(), USUAL_DAYS),
    today: today(),
    by,
    ...(owner !== undefined && { owner }),
  });
}
