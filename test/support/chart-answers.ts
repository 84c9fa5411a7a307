import type { Attendance } from '../../src/domain/attendance/types.ts';
import { isAbsence } from '../../src/domain/attendance/types.ts';
import type { Code } from '../../src/domain/code.ts';
import type { Answers, AnswerValue, Field, Goal, Template } from '../../src/domain/note/types.ts';
import { GOAL_ACHIEVEMENT } from '../../src/fhir/systems.ts';

/** Answers to all of a template's fields, whatever template it is: for sessions that are charted by tests and benchmarks. */

const IMPROVING: Code = { system: GOAL_ACHIEVEMENT, code: 'improving', display: 'Improving' };

/** A filled group note: the shared part and the group-only part. */
export function groupNoteAnswers(template: Template): Answers {
  const fields = template.fields.filter((one) => one.part !== 'entry');
  return answersTo(fields, (field) =>
    field.part === 'shared'
      ? `${field.label}: distress tolerance practised in pairs, then in the whole group.`
      : `${field.label}: an alliance formed against the facilitators after the break.`,
  );
}

/** A filled entry of the `index`-th member; of an absent one the fields about the absence alone. */
export function entryAnswers(
  template: Template,
  goals: readonly Goal[],
  attendance: Attendance,
  index: number,
): Answers {
  const absent = isAbsence(attendance);
  const fields = template.fields.filter(
    (one) => one.part === 'entry' && (one.section === 'absence') === absent && one.id !== 'entry.risk-detail',
  );
  const words = SENTENCES[index % SENTENCES.length] ?? '';
  const notice = absent ? noticeOf(fields, attendance.notice) : {};
  const answers = answersTo(
    fields,
    (field) => `${field.label}, member ${index + 1}: ${words}`,
    goals.filter((one) => one.current),
  );
  return { ...answers, ...notice };
}

function noticeOf(fields: readonly Field[], notice: string): Answers {
  const field = fields.find((one) => one.id === 'entry.absence-notice');
  const code = field?.options.find((one) => one.code === notice);
  return field && code ? { [field.id]: { kind: 'codes', codes: [code] } } : {};
}

const SENTENCES = [
  'spoke of a hard telephone call and linked it to earlier avoidance.',
  'stayed silent at first, then tried the breathing exercise twice.',
  'questioned the homework and proposed a smaller step for the week.',
  'named a trigger at work and rehearsed an answer with a peer.',
  'was tearful when endings came up and accepted support.',
  'disagreed openly, and repaired it before the close.',
  'used humour to keep distance and noticed it.',
];

function answersTo(
  fields: readonly Field[],
  words: (field: Field) => string,
  goals: readonly Goal[] = [],
): Answers {
  const answers: Record<string, AnswerValue> = {};
  for (const field of fields) {
    const value = valueOf(field, words, goals);
    if (value) answers[field.id] = value;
  }
  return answers;
}

function valueOf(
  field: Field,
  words: (field: Field) => string,
  goals: readonly Goal[],
): AnswerValue | undefined {
  switch (field.kind) {
    case 'line':
    case 'text':
      return { kind: 'text', text: words(field) };
    case 'choice':
    case 'choices': {
      const code = field.options.find((one) => one.code === 'none-voiced') ?? field.options[0];
      return code && { kind: 'codes', codes: [code] };
    }
    case 'yes-no':
      return { kind: 'yes-no', value: true };
    case 'goals': {
      const noted = goals.map((one) => ({ goalId: one.id, progress: IMPROVING, note: 'Used it twice.' }));
      return noted.length > 0 ? { kind: 'goals', goals: noted } : undefined;
    }
  }
}
