import type { Absence, Notice } from '../../attendance/types.ts';
import { NOTICES } from '../../attendance/types.ts';
import type { Words } from '../../words/en-us.ts';
import { codesOf, textOf } from '../answers.ts';
import type { Answers, Field, Line } from '../types.ts';
import { MISSED_FIELD } from '../missed-field.ts';
import { answerLines, paragraph, sentence } from './lines.ts';

const NOTICE_FIELD = 'entry.absence-notice';

/** The notice as written in the entry; where the entry says nothing, as taken with the attendance. */
export function noticeOf(absence: Absence, entry: Answers): Notice {
  const [code] = codesOf(entry, NOTICE_FIELD);
  return NOTICES.find((notice) => notice === code) ?? absence.notice;
}

/** What was taught while this member was away, each thing once, and what the entry says about making it up. */
function missedLine(shared: Answers, entry: Answers, words: Words): Line {
  const own = textOf(entry, MISSED_FIELD);
  const unsaid = (text: string) => (own.includes(text) ? '' : text);
  const topic = unsaid(textOf(shared, 'shared.topic'));
  const skills = unsaid(textOf(shared, 'shared.skills'));
  return {
    label: words.absence.missed,
    text: paragraph(
      topic && `${words.absence.topic}: ${sentence(topic)}`,
      skills && `${words.absence.skills}: ${sentence(skills)}`,
      own,
    ),
  };
}

/** Status, notice, reason, follow-up, missed content. `fields` are the template's of the section `absence`. */
export function absenceLines(
  absence: Absence,
  fields: readonly Field[],
  shared: Answers,
  entry: Answers,
  words: Words,
): readonly Line[] {
  const written = fields.filter((field) => field.id !== NOTICE_FIELD && field.id !== MISSED_FIELD);
  const notice = words.absence.notice[noticeOf(absence, entry)];
  return [
    { text: paragraph(words.absence.status[absence.status], notice) },
    ...answerLines(written, entry, words),
    missedLine(shared, entry, words),
  ];
}
