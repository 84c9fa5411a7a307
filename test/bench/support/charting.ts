import pMap from 'p-map';
import { instant, patientId, practitionerId, sessionId } from '../../../src/domain/ids.ts';
import type { AnswerValue, Answers, Field, Goal, Template } from '../../../src/domain/note/types.ts';
import { GOAL_ACHIEVEMENT } from '../../../src/fhir/systems.ts';
import type { LargeSession } from '../../../src/sandbox/clinic/index.ts';
import type { Deps } from '../../../src/workflow/deps.ts';
import { loadSession } from '../../../src/workflow/load-session.ts';
import { openSession, setActualTimes } from '../../../src/workflow/open-session.ts';
import { saveDraft } from '../../../src/workflow/save-draft.ts';
import type { MemberFile, SessionFile } from '../../../src/workflow/session-file.ts';
import { signSession, type SignRequest } from '../../../src/workflow/sign-session.ts';
import { takeAttendance } from '../../../src/workflow/take-attendance.ts';
import { everybody, overridesFor } from '../../support/clinic-steps.ts';

/** One member in this many was not there. */
const ABSENT_EVERY = 8;

/** Charts a session as its lead would, up to the moment before signing: every field of every part is filled in. */
export async function chart(deps: Deps, session: LargeSession): Promise<SessionFile> {
  const lead = practitionerId(session.lead);
  const opened = got(await openSession(deps, sessionId(session.sessionAppointmentId), lead));
  const { start, end } = opened.session.scheduled;
  const timed = got(await setActualTimes(deps, opened, { start, end }));
  const absent = (index: number) => index % ABSENT_EVERY === ABSENT_EVERY - 1;
  const changes = session.patientIds.map((id, index) => ({
    patientId: patientId(id),
    attendance: absent(index)
      ? ({ status: 'no-show', notice: 'none' } as const)
      : ({ status: 'attended', arrived: instant(start), left: instant(end), modality: 'in-person' } as const),
  }));
  for (const { result } of await takeAttendance(deps, timed, changes, lead)) got(result);
  await saveDrafts(deps, timed, (member) => absent(session.patientIds.indexOf(member.patient.id)));
  return got(await loadSession(deps, timed.session.id));
}

async function saveDrafts(deps: Deps, file: SessionFile, absent: (member: MemberFile) => boolean) {
  const { template, groupNote, session } = file;
  const by = session.facilitators[0]?.practitioner.id ?? practitionerId('nobody');
  if (groupNote) got(await saveDraft(deps, template, groupNote, answersOf(template, 'group', []), by));
  await pMap(
    file.members,
    async (member) => {
      const { entry, goals, patient } = member;
      const answers = absent(member) ? ABSENT : answersOf(template, patient.id, goals);
      if (entry) got(await saveDraft(deps, template, entry, answers, by));
    },
    { concurrency: 8 },
  );
}

/** Signs a charted session as its lead; what the checks still find is overridden with a reason. */
export async function sign(deps: Deps, file: SessionFile): Promise<void> {
  got(await signSession(deps, file, requestFor(file)));
}

/** The lead signs everybody's note; what the checks still find is overridden with a reason. */
export function requestFor(file: SessionFile): SignRequest {
  const lead = file.session.facilitators.find((one) => one.role === 'lead');
  return {
    by: lead?.practitioner.id ?? practitionerId('nobody'),
    members: everybody(file),
    overrides: overridesFor(file),
  };
}

const ABSENT: Answers = {
  'entry.absence-notice': {
    kind: 'codes',
    codes: [{ system: 'https://groupwork.dev/fhir/CodeSystem/notice', code: 'none', display: 'No notice' }],
  },
  'entry.absence-follow-up': { kind: 'text', text: 'Will be called tomorrow morning.' },
};

function answersOf(template: Template, whose: string, goals: readonly Goal[]): Answers {
  const parts = whose === 'group' ? ['shared', 'group-only'] : ['entry'];
  const fields = template.fields.filter(
    (field) => parts.includes(field.part) && !/absence|missed/.test(field.id),
  );
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = answerTo(field, whose, goals);
      return value ? [[field.id, value] as const] : [];
    }),
  );
}

function answerTo(field: Field, whose: string, goals: readonly Goal[]): AnswerValue | undefined {
  switch (field.kind) {
    case 'line':
      return { kind: 'text', text: `${field.label}, ${whose}` };
    case 'text':
      return { kind: 'text', text: wordsFor(`${field.id} ${whose}`) };
    case 'yes-no':
      return { kind: 'yes-no', value: true };
    case 'choice':
    case 'choices':
      return { kind: 'codes', codes: field.options.slice(0, 1) };
    case 'goals':
      return { kind: 'goals', goals: goals.filter((one) => one.current).map(progressOf) };
  }
}

function progressOf({ id }: Goal) {
  const progress = { system: GOAL_ACHIEVEMENT, code: 'improving', display: 'Improving' };
  return { goalId: id, progress, note: 'Practised twice since the last session.' };
}

const WORDS =
  'practised noticed breathing morning shared skill urge walk planned evening listened asked wrote calm tense slept diary named helped tried stayed returned week homework'.split(
    ' ',
  );

/** Some sixty words that differ from one field and person to the next. */
function wordsFor(seed: string): string {
  let state = Buffer.from(seed).reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7);
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return WORDS[state % WORDS.length] ?? '';
  };
  return `${Array.from({ length: 60 }, next).join(' ')}.`;
}

function got<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly refusal: { readonly code: string } },
): T {
  if (result.ok) return result.value;
  throw new Error(
    `The benchmark's session cannot be charted: ${JSON.stringify(result.refusal).slice(0, 300)}`,
  );
}
