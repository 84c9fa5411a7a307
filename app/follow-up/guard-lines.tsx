import { useTexts } from '../texts/texts.ts';
import styles from './follow-up.module.css';
import type { GuardedText } from './use-guarded-text.ts';

export interface GuardLinesProps {
  readonly guard: GuardedText;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What in the words identifies another member, each with what could stand there instead. */
export function GuardLines({ guard, text, onText }: GuardLinesProps) {
  const { followUp } = useTexts();
  // offsets hold for the words that were looked at; once they are changed, they are looked at again
  if (guard.findings.length === 0 || guard.checked !== text) return null;
  return (
    <div className={styles.guard} role="status">
      <p>{followUp.guard.found}</p>
      <ul>
        {guard.findings.map(({ key, start, words, why, replaces, suggestion }) => (
          <li key={`${key} ${start}`}>
            <strong>“{words}”</strong> {why}{' '}
            {suggestion !== null && (
              <button
                type="button"
                className={styles.replace}
                onClick={() => onText(text.slice(0, replaces.start) + suggestion + text.slice(replaces.end))}
              >
                {followUp.guard.replace(words, suggestion)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
