import { answerWords } from '../drafts/answer-words.ts';
import { useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './group-note-text.module.css';

/** What was written about the group, to read before signing it. */
export function GroupNoteText() {
  const texts = useTexts();
  const { groupNote, template } = useSessionFile();
  const written = template.fields
    .filter((field) => field.part !== 'entry')
    .map(({ id, label }) => ({ id, label, words: answerWords(groupNote?.answers[id], texts) }))
    .filter(({ words }) => words !== '');
  return (
    <details>
      <summary className={styles.summary}>{texts.sign.groupRecord.show}</summary>
      <dl className={styles.answers}>
        {written.map(({ id, label, words }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
