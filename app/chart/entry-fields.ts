import type { Attendance } from '../../src/domain/attendance/types.ts';
import { isAbsence } from '../../src/domain/attendance/types.ts';
import { codesOf, isAnswered } from '../../src/domain/note/answers.ts';
import type { Answers, Field, Template } from '../../src/domain/note/types.ts';
import { NOTICE_FIELD } from '../attendance/notice-answer.ts';

/** What an absence note may say beside the absence itself. */
const ALSO_ABSENT = new Set(['plan']);

const isOfAbsence = (field: Field) => field.section === 'absence';

const RISK = 'entry.risk';
const RISK_DETAIL = 'entry.risk-detail';

/** Details are asked for once a risk is noted, and stay while something is written there. */
function isWanted(field: Field, answers: Answers): boolean {
  if (field.id !== RISK_DETAIL || isAnswered(answers[RISK_DETAIL])) return true;
  return codesOf(answers, RISK).some((code) => code !== 'none-voiced');
}

/**
 * The entry's fields for what happened: participation and the like for someone who was there, notice and follow-up for someone
 * who was not. The notice itself is asked with the attendance. Hidden fields keep their text.
 */
export function entryFields(template: Template, attendance: Attendance, answers: Answers): readonly Field[] {
  const fields = template.fields
    .filter((field) => field.part === 'entry' && field.id !== NOTICE_FIELD)
    .filter((field) => isWanted(field, answers));
  return isAbsence(attendance)
    ? [...fields.filter(isOfAbsence), ...fields.filter((field) => ALSO_ABSENT.has(field.section))]
    : fields.filter((field) => !isOfAbsence(field));
}
