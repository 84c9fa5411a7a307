import { instant, patientId, practitionerId, sessionId, goalId, type PatientId } from '../domain/ids.ts';
import type { AnswerValue, Answers, Field, Template } from '../domain/note/types.ts';
import { GOAL_ACHIEVEMENT } from '../fhir/systems.ts';
import type { FhirGateway } from '../gateway/port.ts';
import type { Answers as Told, GoalAnswer, PastAttendance, PastSession } from '../sandbox/clinic/index.ts';
import type { Deps } from '../workflow/deps.ts';
import { overrideOf, withoutReason } from '../workflow/guard/overrides.ts';
import { openSession } from '../workflow/open-session.ts';
import { setActualTimes } from '../workflow/open-session.ts';
import { review } from '../workflow/review.ts';
import { saveDraft } from '../workflow/save-draft.ts';
import type { SessionFile } from '../workflow/session-file.ts';
import { loadSession } from '../workflow/load-session.ts';
import { signGroupRecord } from '../workflow/sign-group-record.ts';
import { signMemberNotes } from '../workflow/sign-member-notes.ts';
import { signSession } from '../workflow/sign-session.ts';
import { takeAttendance, type AttendanceChange } from '../workflow/take-attendance.ts';
import { writeOpenNotes } from '../workflow/write-open-notes.ts';
import { clockAt } from './clock.ts';

/**
 * Charts one past session of the made-up clinic as its facilitators did, through the product itself, so that the notes that
 * stand in the sandbox are the product's own.
 * @throws where a step is refused: the clinic's data and the product no longer fit.
 */
export async function replaySession(gateway: FhirGateway, past: PastSession): Promise<void> {
  const deps: Deps = { gateway, clock: clockAt(past.stop) };
  const lead = practitionerId(past.signers.lead);
  const opened = got(await openSession(deps, sessionId(past.sessionAppointmentId), lead), 'opening');
  if (opened.groupNote?.locked) return;
  const timed = got(
    await setActualTimes(deps, opened, { start: instant(past.start), end: instant(past.stop) }),
    'times',
  );
  const taken = await takeAttendance(deps, timed, past.attendance.map(changeOf), lead);
  for (const one of taken) got(one.result, 'attendance');
  await saveDrafts(deps, timed, past);
  await sign(deps, timed, past);
}

async function saveDrafts(deps: Deps, file: SessionFile, past: PastSession): Promise<void> {
  const lead = practitionerId(past.signers.lead);
  const { template, groupNote } = file;
  if (groupNote)
    got(await saveDraft(deps, template, groupNote, answersOf(template, past.groupNote), lead), 'group note');
  for (const told of past.entries) {
    const entry = file.members.find((one) => one.patient.id === told.patientId)?.entry;
    if (entry) got(await saveDraft(deps, template, entry, answersOf(template, told.answers), lead), 'entry');
  }
}

async function sign(deps: Deps, before: SessionFile, past: PastSession): Promise<void> {
  const { id } = before.session;
  const file = got(await loadSession(deps, id), 'loading');
  const members = file.members.map((one) => one.patient.id);
  const lead = practitionerId(past.signers.lead);
  got(await signSession(deps, file, { by: lead, members, overrides: overridesOf(file) }), 'signing');
  for (const by of past.signers.coFacilitators) {
    got(
      await signGroupRecord(deps, got(await loadSession(deps, id), 'loading'), practitionerId(by)),
      'co-signing',
    );
  }
  await signAsPrimaryClinicians(deps, got(await loadSession(deps, id), 'loading'));
  got(await writeOpenNotes(deps, id), 'writing');
}

async function signAsPrimaryClinicians(deps: Deps, file: SessionFile): Promise<void> {
  for (const { patient, task } of file.members) {
    if (task?.state.status !== 'awaiting-signature') continue;
    const members: readonly PatientId[] = [patient.id];
    for (const one of await signMemberNotes(deps, file, task.state.owner, members))
      got(one.result, 'member note');
  }
}

const MADE_UP = 'Made-up history of the sandbox.';

/** What the clinic's history leaves open is overridden, as a busy clinician would. */
function overridesOf(file: SessionFile) {
  const seen = review(file);
  const errors = [...seen.findings, ...seen.members.flatMap((one) => one.findings)].filter(
    (one) => one.severity === 'error',
  );
  const words = withoutReason([...seen.guard, ...seen.members.flatMap((one) => one.guard)], []);
  return [
    ...errors.map((one) => ({ check: one.id, reason: MADE_UP })),
    ...words.map((one) => overrideOf(one, MADE_UP)),
  ];
}

function changeOf(past: PastAttendance): AttendanceChange {
  const id = patientId(past.patientId);
  if (past.status !== 'attended')
    return { patientId: id, attendance: { status: past.status, notice: past.notice } };
  const { arrival, departure, modality } = past;
  return {
    patientId: id,
    attendance: { status: 'attended', arrived: instant(arrival), left: instant(departure), modality },
  };
}

function answersOf(template: Template, told: Told): Answers {
  const answers: Record<string, AnswerValue> = {};
  for (const field of template.fields) {
    const value = told[field.id];
    if (value !== undefined) answers[field.id] = valueOf(field, value);
  }
  return answers;
}

function valueOf(field: Field, told: NonNullable<Told[string]>): AnswerValue {
  if (typeof told === 'string') return { kind: 'text', text: told };
  const list: readonly ({ readonly code: string } | GoalAnswer)[] = 'length' in told ? told : [told];
  const goals = list.flatMap((one) => ('goal' in one ? [one] : []));
  if (goals.length > 0) {
    return {
      kind: 'goals',
      goals: goals.map(({ goal, progress, note }) => ({
        goalId: goalId(goal),
        progress: { system: GOAL_ACHIEVEMENT, code: progress },
        note,
      })),
    };
  }
  const codes = list.flatMap((one) => ('code' in one ? [one.code] : []));
  return { kind: 'codes', codes: field.options.filter((option) => codes.includes(option.code)) };
}

function got<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly refusal: { readonly code: string } },
  step: string,
): T {
  if (result.ok) return result.value;
  throw new Error(
    `The clinic's history cannot be replayed: ${step} was refused (${JSON.stringify(result.refusal).slice(0, 300)}).`,
  );
}
