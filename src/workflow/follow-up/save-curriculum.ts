import type { Curriculum, Topic } from '../../domain/attendance/curriculum.ts';
import { cleanText } from '../../domain/note/clean-text.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { SessionId } from '../../domain/ids.ts';
import {
  curriculumToFhir,
  topicsIn,
  withCurriculum,
  withCurriculumLink,
  withTopics,
} from '../../fhir/curriculum.ts';
import { groupOf } from '../../fhir/session-appointment.ts';
import { IDENTIFIER } from '../../fhir/systems.ts';
import { urnFor } from '../../fhir/urn.ts';
import type { Write } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { persist } from '../persist.ts';
import { put } from '../write/put.ts';
import { curriculumIn, groupCurriculum } from './curriculum.ts';
import type { GroupCurriculum } from './types.ts';

/** A curriculum as a form has it: a topic without an id is new. */
export interface CurriculumForm {
  readonly title: string;
  readonly topics: readonly (Omit<Topic, 'id'> & { readonly id?: string })[];
}

/** `conflict`: a colleague has saved it since; load it again. */
export type SaveCurriculumRefusal = { readonly code: 'no-title' | 'no-topics' | 'conflict' } | FaultRefusal;

/**
 * Writes a group's curriculum, or its next version. The first one is written with a link from its Group, whose version is the
 * pivot; later ones over the version that was read. Topics keep their ids, so that what was taught and missed stays known.
 */
export async function saveCurriculum(
  deps: Deps,
  of: GroupCurriculum,
  form: CurriculumForm,
): Promise<Result<GroupCurriculum, SaveCurriculumRefusal>> {
  const wanted = curriculumFrom(form);
  if (wanted.title === '') return refused({ code: 'no-title' });
  if (wanted.topics.length === 0) return refused({ code: 'no-topics' });
  const written = await persist(deps.clock, () => deps.gateway.transact(writesFor(of, wanted)));
  if (!written.ok && written.fault.kind !== 'conflict')
    return refused({ code: 'fault', fault: written.fault });
  if (!written.ok && !written.doubtful) return refused({ code: 'conflict' });
  return reread(deps, of, wanted);
}

function writesFor({ group, curriculum }: GroupCurriculum, wanted: Curriculum): readonly Write[] {
  const held = curriculum?.version.resource;
  if (held) return [put(held, withCurriculum(held, wanted))];
  const url = urnFor(group.id, 'PlanDefinition');
  const first = curriculumToFhir({ groupId: group.id, url, curriculum: wanted });
  const { resource } = group.version;
  return [put(resource, withCurriculumLink(resource, url)), { method: 'POST', resource: first }];
}

/** As the server stores it; a try whose answer was lost counts where it says what was wanted. */
async function reread(
  deps: Deps,
  of: GroupCurriculum,
  wanted: Curriculum,
): Promise<Result<GroupCurriculum, SaveCurriculumRefusal>> {
  const [group, plans] = await Promise.all([
    persist(deps.clock, () => deps.gateway.read('Group', of.group.id)),
    persist(deps.clock, () =>
      deps.gateway.search('PlanDefinition', { identifier: `${IDENTIFIER.curriculumOf}|${of.group.id}` }),
    ),
  ]);
  if (!group.ok) return refused({ code: 'fault', fault: group.fault });
  if (!plans.ok) return refused({ code: 'fault', fault: plans.fault });
  const now = curriculumIn(plans.value);
  if (!now || !says(now, wanted)) return refused({ code: 'conflict' });
  return done(groupCurriculum(group.value, now, of.sessions));
}

function says(now: Curriculum, wanted: Curriculum): boolean {
  return JSON.stringify([now.title, now.topics]) === JSON.stringify([wanted.title, wanted.topics]);
}

/** Clean texts; new topics get the next free ids. Blank topics and materials fall away. */
function curriculumFrom({ title, topics }: CurriculumForm): Curriculum {
  const clean = (text: string): string => cleanText(text).text.trim();
  const taken = new Set(topics.flatMap((one) => one.id ?? []));
  let next = 1;
  const newId = (): string => {
    while (taken.has(`topic-${next}`)) next++;
    taken.add(`topic-${next}`);
    return `topic-${next}`;
  };
  return {
    title: clean(title),
    topics: topics
      .filter((one) => clean(one.title) !== '')
      .map((one) => {
        const summary = clean(one.summary ?? '');
        return {
          id: one.id ?? newId(),
          title: clean(one.title),
          materials: one.materials.map(clean).filter((material) => material !== ''),
          ...(summary !== '' && { summary }),
        };
      }),
  };
}

/** `conflict`: others keep changing the session at the same moment. */
export type SetTopicsRefusal = { readonly code: 'no-such-session' | 'conflict' } | FaultRefusal;

const ROUNDS = 3;

/** Says which topics a session teaches, or has taught: on its Appointment. No note is touched, signed or not (rule 4). */
export async function setTopics(
  deps: Deps,
  session: SessionId,
  topics: readonly string[],
): Promise<Result<readonly string[], SetTopicsRefusal>> {
  for (let round = 0; round < ROUNDS; round++) {
    const read = await persist(deps.clock, () => deps.gateway.read('Appointment', session));
    if (!read.ok) {
      const { fault } = read;
      return refused(fault.kind === 'not-found' ? { code: 'no-such-session' } : { code: 'fault', fault });
    }
    if (groupOf(read.value) === undefined) return refused({ code: 'no-such-session' });
    const { id, meta } = read.value;
    const changed = { ...withTopics(read.value, [...new Set(topics)]), id, meta };
    const saved = await persist(deps.clock, () => deps.gateway.update(changed, meta.versionId));
    if (saved.ok) return done(topicsIn(saved.value));
    if (saved.fault.kind !== 'conflict') return refused({ code: 'fault', fault: saved.fault });
  }
  return refused({ code: 'conflict' });
}
