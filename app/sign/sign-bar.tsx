import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useApp } from '../session/app-context.ts';
import { useReview, useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { mayLead } from './may-sign.ts';
import { SignDialog } from './sign-dialog.tsx';
import styles from './sign-bar.module.css';
import type { Signing } from './use-signing.ts';

/** How many notes are ready, and the one button that signs them. */
export function SignBar({ signing }: { readonly signing: Signing }) {
  const { review: texts, session } = useTexts();
  const { work } = useApp();
  const file = useSessionFile();
  const review = useReview();
  const [asking, setAsking] = useState(false);
  const lead = mayLead(file, work.me.id);
  const count = signing.chosen.length;
  return (
    <section className={styles.bar} aria-label={texts.title}>
      <p className={styles.ready}>{session.ready(review.readyCount, file.members.length)}</p>
      <Button
        size="md"
        fullWidth
        leftSection={<IconLock size={18} aria-hidden />}
        disabled={!lead || count === 0}
        onClick={() => setAsking(true)}
      >
        {count === 0 ? texts.signNone : texts.sign(count)}
      </Button>
      {!lead && <p className={styles.hint}>{texts.onlyFacilitators}</p>}
      {lead && count === 0 && <p className={styles.hint}>{texts.nobodyReady}</p>}
      <SignDialog opened={asking} signing={signing} onClose={() => setAsking(false)} />
    </section>
  );
}
