import { findCloning } from '../../domain/guard/copying/cloning.ts';
import { findPastedRuns } from '../../domain/guard/copying/pasted.ts';
import { findPersonalStatements } from '../../domain/guard/shared-part/personal-statements.ts';
import type { Finding } from '../../domain/guard/types.ts';
import type { PatientId } from '../../domain/ids.ts';
import { textOf } from '../../domain/note/answers.ts';
import { MISSED_FIELD } from '../../domain/note/missed-field.ts';
import { draftEntry } from '../../domain/note/draft/draft-entry.ts';
import { DEFAULT_PHRASES } from '../../domain/note/draft/phrases.data.ts';
import type { MemberFile, SessionFile } from '../session-file.ts';
import { alikeTo, PASTED_WORDS, typedEntry, withRunsOf, type Alike, type TypedEntry } from './entry-runs.ts';
import { keyed } from './key.ts';
import { typedAnswers, type TypedText } from './typed-texts.ts';
import type { GuardFinding } from './types.ts';

/** Nothing here keeps a note from being signed: whether it is a leak or a habit, a person sees at a glance. */

/** What an entry was compared with, and what came of it: it holds until one of these is another one. */
interface Compared {
  readonly others: readonly TypedEntry[];
  readonly with: readonly unknown[];
  readonly found: readonly GuardFinding[];
}

const compared = new WeakMap<TypedEntry, Compared>();

/** Words of one member's entry that stand in another's too, and an entry that repeats the last one (a payer would ask). */
export function copiesIn(file: SessionFile, member: MemberFile, alike: Alike): readonly GuardFinding[] {
  const own = typedEntry(file.template, member);
  if (!own) return [];
  const others = alike(own);
  const beside = [file.groupNote?.answers, member.lastEntry, member.goals];
  const before = compared.get(own);
  if (before && isSame(before.others, others) && isSame(before.with, beside)) return before.found;
  const found = typedAnswers(file.template, 'entry', member.entry?.answers ?? {}).flatMap((typed) =>
    copiesInText(file, member, typed, withRunsOf(typed.text, others)),
  );
  compared.set(own, { others, with: beside, found });
  return found;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** The same for one field, as it is being typed. */
export function copiesInText(
  file: SessionFile,
  member: MemberFile,
  { place, text }: TypedText,
  others: readonly TypedEntry[],
): readonly GuardFinding[] {
  const pasted: readonly Finding<PatientId>[] =
    others.length === 0
      ? []
      : findPastedRuns({
          text,
          entries: others,
          common: commonTexts(file, member, place.fieldId),
          words: PASTED_WORDS,
        });
  const last = textAt(member, place);
  const cloned = last === '' ? [] : findCloning({ text, last, common: [] });
  return [...pasted, ...cloned].map((one) => keyed(one, { patientId: member.patient.id, place }));
}

/** The members whose entries have words in common with a text about another one. */
export function othersAlike(file: SessionFile, member: MemberFile, text: string): readonly TypedEntry[] {
  return alikeTo(file, member.patient.id, text);
}

/**
 * What may stand in several notes: the shared part, quick phrases, the sentences that choices draft; and what was missed, which is the
 * same for everybody absent.
 */
function commonTexts(
  { template, groupNote, members }: SessionFile,
  { patient, entry, goals }: MemberFile,
  fieldId: string,
): readonly string[] {
  const absent = fieldId === MISSED_FIELD ? members.filter((one) => one.patient.id !== patient.id) : [];
  return [
    ...absent.map((one) => textOf(one.entry?.answers ?? {}, MISSED_FIELD)),
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
