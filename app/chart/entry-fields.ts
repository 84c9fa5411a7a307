import type { Attendance } from '../../src/domain/attendance/types.ts';
import { isAbsence } from '../../src/domain/attendance/types.ts';
import type { Field, Template } from '../../src/domain/note/types.ts';
import { NOTICE_FIELD } from '../attendance/notice-answer.ts';

/** What an absence note may say beside the absence itself. */
const ALSO_ABSENT = new Set(['plan']);

/**
 * The entry's fields for what happened: participation and the like for someone who was there, notice and follow-up for someone
 * who was not. The notice itself is asked with the attendance. Hidden fields keep their text.
 */
export function entryFields(template: Template, attendance: Attendance): readonly Field[] {
  const fields = template.fields.filter((field) => field.part === 'entry' && field.id !== NOTICE_FIELD);
  return isAbsence(attendance)
    ? fields.filter((field) => field.section === 'absence' || ALSO_ABSENT.has(field.section))
    : fields.filter((field) => field.section !== 'absence');
}
