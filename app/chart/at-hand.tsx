import { useState } from 'react';
import { textOf } from '../../src/domain/note/answers.ts';
import type { AnswerValue } from '../../src/domain/note/types.ts';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import { answerWords } from '../drafts/answer-words.ts';
import { useSessionFile, useTemplate } from '../session/hooks.ts';
import { asFieldSays } from '../texts/template.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import styles from './at-hand.module.css';
import { CopyFromLast } from './copy-from-last.tsx';

export interface AtHandProps {
  readonly member: MemberFile;
  readonly set: (field: string, value: AnswerValue | undefined) => void;
}

/** Where there is room it is open; a narrow window keeps it to one line. */
const ROOMY = '(min-width: 1101px)';

/** What one knows before writing: diagnosis, goals, the plan of last time, and the last entry to read or to start from. */
export function AtHand({ member, set }: AtHandProps) {
  const texts = useTexts();
  const { chart, quick } = texts;
  const { session } = useSessionFile();
  const [open] = useState(() => window.matchMedia(ROOMY).matches);
  const codes = member.diagnoses.map(({ code }) => [code.code, code.display].filter(Boolean).join(' '));
  const goals = member.goals.filter((goal) => goal.current);
  const { lastEntry, entry } = member;
  const plan = lastEntry ? textOf(lastEntry.answers, 'entry.plan') : '';
  return (
    <details className={styles.box} open={open}>
      <summary className={styles.summary}>
        {quick.atHand} <span className={styles.soft}>· {chart.attendedBefore(member.attendedBefore)}</span>
      </summary>
      <dl className={styles.facts}>
        <Fact name={chart.diagnoses} words={codes.length > 0 ? codes.join('; ') : chart.noDiagnoses} />
        {goals.length > 0 && <Fact name={quick.goals} words={goals.map(({ words }) => words).join('\n')} />}
        {plan !== '' && <Fact name={quick.lastPlan} words={plan} />}
      </dl>
      {lastEntry ? (
        <LastEntry
          title={chart.lastEntry(whenIn(session.place.timeZone).date(lastEntry.date))}
          member={member}
        />
      ) : (
        <p className={styles.soft}>{quick.noLast}</p>
      )}
      {lastEntry && entry?.locked === false && (
        <CopyFromLast goals={member.goals} draftId={entry.version.id} last={lastEntry.answers} set={set} />
      )}
    </details>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

function LastEntry({ title, member }: { readonly title: string; readonly member: MemberFile }) {
  const texts = useTexts();
  const template = useTemplate();
  const answers = member.lastEntry?.answers ?? {};
  const written = template.fields
    .filter((field) => field.part === 'entry')
    .map((field) => ({
      label: field.label,
      words: answerWords(asFieldSays(field, answers[field.id]), texts, member.goals),
    }))
    .filter(({ words }) => words !== '');
  return (
    <details className={styles.last}>
      <summary className={styles.summary}>{title}</summary>
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
