import { isAbsence, type Attendance } from '../attendance/types.ts';
import type { AnswerValue, Answers, Template } from './types.ts';

const NOTICE_FIELD = 'entry.absence-notice';

/**
 * An entry as it is signed: of someone who was there without what is asked about absences; of someone who stayed away with the
 * notice that attendance says, and without what the template asks only of those who were there (its required fields, as
 * their `enableWhen` has it). What is left out stays in the draft's history; completeness has warned of it.
 */
export function answersAsSigned(template: Template, attendance: Attendance, answers: Answers): Answers {
  const entry = template.fields.filter((field) => field.part === 'entry');
  const away = isAbsence(attendance);
  const out = entry
    .filter((field) => (away ? field.required : field.section === 'absence'))
    .map((field) => field.id);
  const kept = Object.entries(answers).filter(([id]) => !out.includes(id));
  return Object.fromEntries(away ? [...kept, ...noticeOf(template, attendance.notice)] : kept);
}

function noticeOf(template: Template, notice: string): readonly [string, AnswerValue][] {
  const field = template.fields.find((one) => one.id === NOTICE_FIELD);
  const code = field?.options.find((one) => one.code === notice);
  return code ? [[NOTICE_FIELD, { kind: 'codes', codes: [code] }]] : [];
}
