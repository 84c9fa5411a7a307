import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useApp } from '../session/app-context.ts';
import { keysOf, shownKeys } from '../keys/shortcuts.ts';
import { useShortcut } from '../keys/use-shortcut.ts';
import { useReview, useSessionFile } from '../session/hooks.ts';
import { readiness } from '../session/member-state.ts';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import { mayLead } from './may-sign.ts';
import styles from './sign-bar.module.css';
import { SigningProblemLine } from './signing-problem.tsx';
import type { Signing } from './use-signing.ts';

/**
 * Who signs what, in plain words, and the one button that signs and locks it. The notes stand beside it, word for word: nothing is asked a
 * second time. The password is the record system's business.
 */
export function SignBar({ signing }: { readonly signing: Signing }) {
  const { review: texts, session, keys } = useTexts();
  const { work } = useApp();
  const file = useSessionFile();
  const { ready, open, signed } = readiness(file, useReview());
  const lead = mayLead(file, work.me.id);
  const count = signing.chosen.length;
  useShortcut('sign', lead && count > 0 && !signing.signing ? () => void signing.sign() : undefined);
  return (
    <section className={styles.bar} aria-label={texts.title}>
      <p className={styles.ready}>
        {[session.ready(ready, open), ...(signed > 0 ? [session.signedToo(signed)] : [])].join(' · ')}
      </p>
      {lead && count > 0 && <Statement signing={signing} />}
      {signing.problem && <SigningProblemLine problem={signing.problem} />}
      <Button
        size="md"
        fullWidth
        leftSection={<IconLock size={18} aria-hidden />}
        disabled={!lead || count === 0}
        loading={signing.signing}
        onClick={() => void signing.sign()}
        title={keys.with(texts.signNone, shownKeys('sign'))}
        aria-keyshortcuts={keysOf('sign')}
      >
        {count === 0 ? texts.signNone : texts.sign(count)}
      </Button>
      {!lead && <p className={styles.hint}>{texts.onlyFacilitators}</p>}
      {lead && count === 0 && <p className={styles.hint}>{texts.nobodyReady}</p>}
    </section>
  );
}

function Statement({ signing }: { readonly signing: Signing }) {
  const { sign } = useTexts();
  const { work } = useApp();
  const { members } = useSessionFile();
  const drafts = members
    .filter(({ patient, task }) => !task && !signing.chosen.includes(patient.id))
    .map(({ patient }) => patient.shortName);
  return (
    <div className={styles.statement}>
      <p className={styles.who}>{signedName(work.me)}</p>
      <p>{sign.statement(signing.chosen.length)}</p>
      {work.me.credential === '' && <p>{sign.noCredential}</p>}
      {drafts.length > 0 && <p>{sign.drafts(drafts)}</p>}
      {signing.overrides.length > 0 && <p>{sign.overridden(signing.overrides.length)}</p>}
    </div>
  );
}
