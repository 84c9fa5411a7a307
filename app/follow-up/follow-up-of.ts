import type { PractitionerId } from '../../src/domain/ids.ts';
import { done, type Result } from '../../src/domain/result.ts';
import { dayWords } from '../../src/domain/schedule/format.ts';
import { addDays, localDateIn } from '../../src/domain/schedule/time.ts';
import { EN_US } from '../../src/domain/words/en-us.ts';
import { EN_US_FOLLOW_UP } from '../../src/domain/words/en-us-follow-up.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { assignMakeUp } from '../../src/workflow/follow-up/make-up.ts';
import { planFollowUp } from '../../src/workflow/follow-up/plan-follow-up.ts';
import { planFollowUps } from '../../src/workflow/follow-up/plan-follow-ups.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { plannedTopics } from '../../src/workflow/planned-topics.ts';
import type { MemberFile, SessionFile } from '../../src/workflow/session-file.ts';
import { today } from '../ui/today.ts';
import { wordsCheck } from './words-check.ts';

/** Where the group's rules ask for no follow-up and somebody wants one. */
const USUAL_DAYS = 2;
/** To catch up before the group meets again. */
const MAKE_UP_DAYS = 7;

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

/** The making up of what the curriculum planned for this session; its words are the curriculum's own, which name nobody (rule 1). */
export async function makeUpOfEntry(
  deps: Deps,
  file: SessionFile,
  { patient, membership }: MemberFile,
  by: PractitionerId,
): Promise<Result<FollowUp, { readonly code: string }>> {
  const { session, group } = file;
  const topics = await plannedTopics(deps, file);
  const titles = topics.map(({ title }) => title).join('; ');
  const day = localDateIn(session.scheduled.start, session.place.timeZone);
  const owner = membership?.primaryClinician;
  return assignMakeUp(
    deps,
    {
      sessionId: session.id,
      patientId: patient.id,
      groupId: group.id,
      // these words go into the record, which is in English
      what: EN_US_FOLLOW_UP.makeUp(group.name, dayWords(day, EN_US.dates), titles),
      topics: topics.map(({ id }) => id),
      due: addDays(today(), MAKE_UP_DAYS),
      today: today(),
      by,
      ...(owner !== undefined && { owner }),
    },
    wordsCheck,
  );
}
