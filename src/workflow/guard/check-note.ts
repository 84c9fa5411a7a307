import type { Membership } from '../../domain/group/types.ts';
import type { PatientId } from '../../domain/ids.ts';
import type { Answers, Goal, MemberNote, Template } from '../../domain/note/types.ts';
import { netFindings } from './net.ts';
import { goalTexts, membershipTexts, typedAnswers, type TypedText } from './typed-texts.ts';
import type { GuardFinding, GuardSubject } from './types.ts';
import { findingsIn, type Watch } from './watch.ts';

/** One member's note with all that it was made of. */
export interface NoteToCheck {
  readonly patientId: PatientId;
  readonly template: Template;
  readonly shared: Answers;
  /** As it is signed (`answersAsSigned`): what is left out will stand nowhere. */
  readonly entry: Answers;
  readonly goals: readonly Goal[];
  readonly membership?: Membership | undefined;
  readonly note: MemberNote;
  /** `note` as rendered. */
  readonly text: string;
}

/** What in the shared part identifies a member: there it would stand in everybody's record, the member's own name too. */
export function checkShared(watch: Watch, template: Template, shared: Answers): readonly GuardFinding[] {
  return allIn(watch, 'group', typedAnswers(template, 'shared', shared));
}

/** What in one member's own part, and in the note as a whole, identifies somebody else. The same in the app and in the bots. */
export function checkOwn(watch: Watch, check: NoteToCheck): readonly GuardFinding[] {
  const { patientId, template, shared, entry, goals, membership, note, text } = check;
  const own = [
    ...typedAnswers(template, 'entry', entry),
    ...goalTexts(template, entry, goals),
    ...membershipTexts(membership),
  ];
  const typed = [...typedAnswers(template, 'shared', shared), ...own];
  return [...allIn(watch, patientId, own), ...netFindings(watch, patientId, { note, text, typed })];
}

function allIn(watch: Watch, patientId: GuardSubject, texts: readonly TypedText[]): readonly GuardFinding[] {
  return texts.flatMap(({ place, text }) => findingsIn(watch, { patientId, place }, text));
}
