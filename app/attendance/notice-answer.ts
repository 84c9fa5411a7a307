import type { Attendance } from '../../src/domain/attendance/types.ts';
import { isAbsence } from '../../src/domain/attendance/types.ts';
import type { AnswerValue, Template } from '../../src/domain/note/types.ts';

export const NOTICE_FIELD = 'entry.absence-notice';

/**
 * What the entry's notice field says for this attendance: the notice of an absence, nothing for someone who was there or whose
 * attendance was taken back.
 * Undefined where the template does not ask.
 */
export function noticeAnswer(
  template: Template,
  attendance: Attendance,
): { readonly field: string; readonly value: AnswerValue | undefined } | undefined {
  const field = template.fields.find((each) => each.id === NOTICE_FIELD);
  if (!field) return undefined;
  if (!isAbsence(attendance)) return { field: field.id, value: undefined };
  const code = field.options.find((option) => option.code === attendance.notice);
  return { field: field.id, value: code && { kind: 'codes', codes: [code] } };
}
