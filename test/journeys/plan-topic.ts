import type { Topic } from '../../src/domain/attendance/curriculum.ts';
import { groupId, localDate, sessionId } from '../../src/domain/ids.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import { systemTime } from '../../src/workflow/clock.ts';
import { curriculumOf } from '../../src/workflow/follow-up/curriculum.ts';
import { saveCurriculum, setTopics } from '../../src/workflow/follow-up/save-curriculum.ts';
import { got } from '../support/clinic-steps.ts';
import { dayFromNow } from './schedule-steps.ts';

/** What a group decided weeks ago: the curriculum with one topic, and the session that teaches it. */
export async function planTopic(
  gateway: FhirGateway,
  group: string,
  session: string,
  topic: Omit<Topic, 'id'>,
): Promise<void> {
  const deps = { gateway, clock: { now: systemTime, pause: () => Promise.resolve() } };
  const before = got(await curriculumOf(deps, groupId(group), localDate(dayFromNow(0))), 'reading');
  const saved = got(await saveCurriculum(deps, before, { title: 'Skills', topics: [topic] }), 'saving');
  const ids = saved.curriculum?.topics.map(({ id }) => id) ?? [];
  got(await setTopics(deps, sessionId(session), ids), 'setting');
}
