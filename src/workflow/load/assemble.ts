import type { Session, Span } from '../../domain/schedule/types.ts';
import type { Instant } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import { isLocked } from '../../fhir/draft.ts';
import { groupNoteFromFhir } from '../../fhir/group-note.ts';
import { groupRecordFromFhir } from '../../fhir/group-record.ts';
import { spanFrom } from '../../fhir/time.ts';
import { sessionEncounterFromFhir } from '../../fhir/session-encounter.ts';
import { sessionFromFhir } from '../../fhir/session-appointment.ts';
import { ofType, parsed } from '../found.ts';
import { NOTHING } from '../gather.ts';
import { versionOf, type Draft, type SessionFile } from '../session-file.ts';
import { draftOf } from './draft.ts';
import { assembleMembers } from './assemble-member.ts';
import type { MembersStage } from './members-stage.ts';
import { signingsIn } from './signings.ts';
import { memberTasksIn, sessionTaskIn, unusableTasksIn } from './tasks.ts';
import type { LoadRefusal } from './refusal.ts';

/** Puts together what three round trips brought. */
export function assembleSession(stage: MembersStage): Result<SessionFile, LoadRefusal> {
  const session = sessionOf(stage);
  if (!session.ok) return session;
  const groupNote = groupNoteOf(stage);
  const encounter = stage.encounter && sessionEncounterFromFhir(stage.encounter);
  const sessionTask = sessionTaskIn(stage.tasks);
  const record = parsed(ofType([stage.record], 'Composition'), groupRecordFromFhir).values[0];
  const signings = signingsIn(stage.about.signings ?? NOTHING, stage.tasks);
  const members = assembleMembers(stage, memberTasksIn(stage.tasks));
  return done({
    session: session.value,
    group: stage.group,
    template: stage.template,
    appointment: versionOf(stage.appointment),
    ...(stage.encounter &&
      encounter?.ok && { encounter: { ...versionOf(stage.encounter), revision: encounter.value.revision } }),
    ...(groupNote && { groupNote }),
    members: members.files,
    notExpected: stage.notExpected,
    signatures: signings.standing.map(({ by, at }) => ({ by, at })),
    overrides: signings.overrides,
    ...(signings.withdrawn.length > 0 && { withdrawn: signings.withdrawn }),
    roster: stage.roster,
    positionalWords: stage.positionalWords,
    ...(sessionTask && { sessionTask }),
    ...(record?.id !== undefined && { groupRecord: record.id }),
    unusable: [...stage.unusable, ...members.unusable, ...unusableTasksIn(stage.tasks)],
  });
}

function sessionOf(stage: MembersStage): Result<Session, LoadRefusal> {
  const actual = actualOf(stage);
  const read = sessionFromFhir(stage.appointment, {
    practitioners: stage.practitioners,
    place: stage.place,
    locked: stage.groupNote !== undefined && isLocked(stage.groupNote),
    ...(actual && { actual }),
  });
  if (!read.ok) return read;
  const { value } = read;
  return done(value.facilitators.length > 0 ? value : { ...value, facilitators: stage.usualFacilitators });
}

function actualOf(stage: MembersStage): Span | undefined {
  const { start, end }: { start?: Instant; end?: Instant } = spanFrom(stage.encounter?.period);
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

function groupNoteOf(stage: MembersStage): Draft | undefined {
  if (!stage.groupNote) return undefined;
  const read = groupNoteFromFhir(stage.groupNote, stage.template);
  return read.ok ? draftOf(stage.groupNote, read.value) : undefined;
}
