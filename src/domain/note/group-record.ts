import { MODALITIES, type Attendance } from '../attendance/types.ts';
import { EN_US, type Words } from '../words/en-us.ts';
import { answerLines, clean, paragraph, section, sentence } from './sections/lines.ts';
import { groupSessionLine } from './sections/session.ts';
import type { Answers, Line, Note, SessionFacts, Template } from './types.ts';

/** What the group record is made of. Of members it is told how many, never who. */
export interface GroupRecordInput {
  readonly session: SessionFacts;
  readonly template: Template;
  readonly groupNote: Answers;
  readonly attendance: readonly Attendance[];
  readonly words?: Words;
}

/** How many attended and by what means, and how many stayed away, by status. */
function attendanceLine(attendance: readonly Attendance[], words: Words): Line {
  const count = (status: Attendance['status']): number =>
    attendance.filter((one) => one.status === status).length;
  const present = attendance.filter((one) => one.status === 'attended');
  const by = MODALITIES.flatMap((modality) => {
    const many = present.filter((one) => one.modality === modality).length;
    return many > 0 ? [words.counts.modality(words.session.modality[modality], many)] : [];
  });
  const absent = (['no-show', 'late-cancel', 'excused'] as const).flatMap((status) =>
    count(status) > 0 ? [`${words.counts.absent[status]}: ${count(status)}.`] : [],
  );
  return {
    text: paragraph(
      present.length > 0 ? words.counts.attended(present.length) : words.counts.none,
      by.length > 1 ? sentence(words.list(by)) : '',
      ...absent,
    ),
  };
}

/** The signed record of a session: facts, shared part, attendance in numbers, and the group-only part. */
export function splitGroupRecord(input: GroupRecordInput): Note {
  const words = input.words ?? EN_US;
  const fields = (part: 'shared' | 'group-only'): readonly Line[] =>
    answerLines(
      input.template.fields.filter((field) => field.part === part),
      input.groupNote,
      words,
    );
  return {
    title: words.titles.groupRecord(clean(input.session.groupName)),
    timeZone: input.session.place.timeZone,
    sections: [
      ...section('session', [groupSessionLine(input.session, words)], words),
      ...section('content', fields('shared'), words),
      ...section('attendance', [attendanceLine(input.attendance, words)], words),
      ...section('process', fields('group-only'), words),
    ],
  };
}
