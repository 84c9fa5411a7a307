import { findCloning } from '../../domain/guard/copying/cloning.ts';
import { findPastedRuns } from '../../domain/guard/copying/pasted.ts';
import { findPersonalStatements } from '../../domain/guard/shared-part/personal-statements.ts';
import type { Finding } from '../../domain/guard/types.ts';
import type { PatientId } from '../../domain/ids.ts';
import { draftEntry } from '../../domain/note/draft/draft-entry.ts';
import { DEFAULT_PHRASES } from '../../domain/note/draft/phrases.data.ts';
import type { MemberFile, SessionFile } from '../session-file.ts';
import { PASTED_WORDS, runsIn, typedEntry, type Alike } from './entry-runs.ts';
import { keyed } from './key.ts';
import { typedAnswers, type TypedText } from './typed-texts.ts';
import type { GuardFinding } from './types.ts';

/** Nothing here keeps a note from being signed: whether it is a leak or a habit, a person sees at a glance. */

/** Words of one member's entry that stand in another's too, and an entry that repeats the last one (a payer would ask). */
export function copiesIn(file: SessionFile, member: MemberFile, alike: Alike): readonly GuardFinding[] {
  const own = typedEntry(file.template, member);
  if (!own) return [];
  const others = alike(own);
  return typedAnswers(file.template, 'entry', member.entry?.answers ?? {}).flatMap((typed) =>
    copiesInText(file, member, typed, others),
  );
}

/** The same for one field, as it is being typed. */
export function copiesInText(
  file: SessionFile,
  member: MemberFile,
  { place, text }: TypedText,
  others: readonly { readonly member: PatientId; readonly text: string }[],
): readonly GuardFinding[] {
  const pasted: readonly Finding<PatientId>[] =
    others.length === 0
      ? []
      : findPastedRuns({ text, entries: others, common: commonTexts(file, member), words: PASTED_WORDS });
  const last = textAt(member, place);
  const cloned = last === '' ? [] : findCloning({ text, last, common: [] });
  return [...pasted, ...cloned].map((one) => keyed(one, { patientId: member.patient.id, place }));
}

/** The members whose entries have words in common with a text about another one. */
export function othersAlike(file: SessionFile, member: MemberFile, text: string) {
  const runs = runsIn(text);
  if (runs.size === 0) return [];
  return file.members.flatMap((one) => {
    const typed = one === member ? undefined : typedEntry(file.template, one);
    return typed && [...runs].some((run) => typed.runs.has(run)) ? [typed] : [];
  });
}

/** What may stand in several notes: the shared part, quick phrases, the sentences that choices draft. */
function commonTexts({ template, groupNote }: SessionFile, { entry, goals }: MemberFile): readonly string[] {
  return [
    ...typedAnswers(template, 'shared', groupNote?.answers ?? {}).map((one) => one.text),
    ...DEFAULT_PHRASES.map((one) => one.words),
    ...Object.values(draftEntry(entry?.answers ?? {}, goals)),
  ];
}

/** What this member's last entry said in the same place. */
function textAt({ lastEntry }: MemberFile, { fieldId, goalId }: TypedText['place']): string {
  const answer = lastEntry?.answers[fieldId];
  if (answer?.kind === 'text') return answer.text;
  if (answer?.kind !== 'goals') return '';
  return answer.goals.find((one) => one.goalId === goalId)?.note ?? '';
}

/** What the shared part says of one person's risk, diagnosis or goals. */
export function personalStatements(texts: readonly TypedText[]): readonly GuardFinding[] {
  return texts.flatMap(({ place, text }) =>
    findPersonalStatements(text).map((one) => keyed(one, { patientId: 'group', place })),
  );
}
