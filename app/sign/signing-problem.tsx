import { useTexts } from '../texts/texts.ts';
import type { Texts } from '../texts/texts.ts';
import styles from './sign-bar.module.css';
import type { SigningProblem } from './use-signing.ts';

function wordsOf(problem: SigningProblem, { sign, session, common }: Texts) {
  switch (problem.code) {
    case 'unsaved':
    case 'findings':
    case 'changed':
    case 'not-the-lead':
    case 'not-open':
    case 'not-on-the-roster':
    case 'not-atomic':
    case 'busy':
      return sign.refusals[problem.code];
    case 'fault':
      return { title: common.faults[problem.fault.kind].title, what: sign.refusals.fault };
    case 'no-such-session':
    case 'not-a-group-session':
    case 'unusable':
    case 'no-template':
    case 'unsupported-template':
      return session.refusals[problem.code];
  }
}

/** Why signing stopped, and what it means for what was signed. */
export function SigningProblemLine({ problem }: { readonly problem: SigningProblem }) {
  const texts = useTexts();
  const { title, what } = wordsOf(problem, texts);
  return (
    <div className={styles.problem} role="alert">
      <strong>{title}.</strong> {what}
    </div>
  );
}
