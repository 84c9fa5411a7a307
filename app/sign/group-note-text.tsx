import { answerWords } from '../drafts/answer-words.ts';
import { useSessionFile, useTemplate } from '../session/hooks.ts';
import { asFieldSays } from '../texts/template.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './group-note-text.module.css';

/** What was written about the group, to read before signing it. */
export function GroupNoteText() {
  const texts = useTexts();
  const { groupNote } = useSessionFile();
  const template = useTemplate();
  const written = template.fields
    .filter((field) => field.part !== 'entry')
    .map((field) => ({
      id: field.id,
      label: field.label,
      words: answerWords(asFieldSays(field, groupNote?.answers[field.id]), texts),
    }))
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
