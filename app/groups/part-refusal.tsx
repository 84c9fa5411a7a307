import type { LoadGroupRefusal } from '../../src/workflow/groups/load-group.ts';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { useApp } from '../session/app-context.ts';
import { useTexts } from '../texts/texts.ts';
import { RetryButton } from '../ui/message-page.tsx';
import styles from './group-page.module.css';

export interface PartRefusalProps {
  readonly refusal: LoadGroupRefusal;
  readonly onRetry: () => void;
}

/** Why a part of a group's page can't be shown; the rest of the page stays. */
export function PartRefusal({ refusal, onRetry }: PartRefusalProps) {
  const { common } = useTexts();
  const { signIn } = useApp();
  const kind = refusal.code === 'fault' ? refusal.fault.kind : 'failed';
  const { title, what } = common.faults[refusal.code === 'no-such-group' ? 'not-found' : kind];
  return (
    <section className={styles.card} role="alert">
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.note}>{what}</p>
      <div className={styles.partWays}>
        {kind === 'signed-out' ? <SignInAgain iss={signIn.iss} /> : <RetryButton onRetry={onRetry} />}
      </div>
    </section>
  );
}
