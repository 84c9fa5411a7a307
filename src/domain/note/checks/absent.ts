import { isAnswered } from '../answers.ts';
import type { MemberContext, SectionKind, Template } from '../types.ts';
import { ownFinding, type CheckFinding } from './finding.ts';

/** Sections that say something of someone who was there. */
const OF_PRESENCE: readonly SectionKind[] = ['participation', 'response', 'goals'];

/** What an absence note needs: notice and follow-up (warnings), and nothing that only someone present could have done. */
export function checkAbsent(template: Template, { entry }: MemberContext): readonly CheckFinding[] {
  const contradicted = template.fields.find(
    (field) => field.part === 'entry' && OF_PRESENCE.includes(field.section) && isAnswered(entry[field.id]),
  );
  const unanswered = (id: string): boolean => !isAnswered(entry[id]);
  return [
    ...(unanswered('entry.absence-notice')
      ? [
          ownFinding('absence-notice', 'warning', 'absenceNotice', {
            field: 'entry.absence-notice',
          }),
        ]
      : []),
    ...(unanswered('entry.absence-follow-up')
      ? [
          ownFinding('absence-follow-up', 'warning', 'absenceFollowUp', {
            field: 'entry.absence-follow-up',
          }),
        ]
      : []),
    ...(contradicted
      ? [ownFinding('absent-with-entry', 'warning', 'absentWithEntry', { field: contradicted.id })]
      : []),
  ];
}
