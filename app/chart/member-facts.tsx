import type { MemberFile } from '../../src/workflow/session-file.ts';
import { answerWords } from '../drafts/answer-words.ts';
import { useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import styles from './member-facts.module.css';

/** At hand while writing: diagnosis, how long in the group, and what was written last time. */
export function MemberFacts({ member }: { readonly member: MemberFile }) {
  const texts = useTexts();
  const { chart } = texts;
  const { session } = useSessionFile();
  const codes = member.diagnoses.map(({ code }) => [code.code, code.display].filter(Boolean).join(' '));
  return (
    <div className={styles.facts}>
      <p className={styles.line}>
        <span className={styles.label}>{chart.diagnoses}</span>{' '}
        {codes.length > 0 ? codes.join('; ') : chart.noDiagnoses}
        <span className={styles.soft}> · {chart.attendedBefore(member.attendedBefore)}</span>
      </p>
      {member.lastEntry && (
        <LastEntry
          title={chart.lastEntry(whenIn(session.place.timeZone).date(member.lastEntry.date))}
          member={member}
        />
      )}
    </div>
  );
}

function LastEntry({ title, member }: { readonly title: string; readonly member: MemberFile }) {
  const texts = useTexts();
  const { template } = useSessionFile();
  const answers = member.lastEntry?.answers ?? {};
  const written = template.fields
    .filter((field) => field.part === 'entry')
    .map((field) => ({ label: field.label, words: answerWords(answers[field.id], texts, member.goals) }))
    .filter(({ words }) => words !== '');
  return (
    <details className={styles.last}>
      <summary>{title}</summary>
      <dl className={styles.answers}>
        {written.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
