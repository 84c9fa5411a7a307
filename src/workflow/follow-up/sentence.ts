import { dayWords } from '../../domain/schedule/format.ts';
import { EN_US } from '../../domain/words/en-us.ts';
import { EN_US_FOLLOW_UP, type FollowUpWords } from '../../domain/words/en-us-follow-up.ts';
import type { FollowUp } from './types.ts';

/**
 * What a follow-up says in the absence note, to start `entry.absence-follow-up` (or `entry.missed-content`) with. Empty for one
 * that was dropped.
 */
export function followUpSentence(
  task: Pick<FollowUp, 'kind' | 'state' | 'due' | 'outcome' | 'doneOn' | 'words'>,
  words: FollowUpWords = EN_US_FOLLOW_UP,
): string {
  switch (task.state) {
    case 'open': {
      const day = dayWords(task.due, EN_US.dates);
      return task.kind === 'follow-up' ? words.planned(day) : words.makeUpPlanned(day);
    }
    case 'done': {
      const outcome = words.outcomes[task.outcome ?? 'other'];
      return words.ended(outcome, dayWords(task.doneOn ?? task.due, EN_US.dates), task.words ?? '');
    }
    case 'dropped':
      return '';
  }
}
