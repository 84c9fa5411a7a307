import { Button } from '@mantine/core';
import { useTexts } from '../texts/texts.ts';
import styles from './notes-page.module.css';

/** Where neither a bot nor a relay takes the notes up: write them from here. */
export function SlowOffer({ writing, onWrite }: { readonly writing: boolean; readonly onWrite: () => void }) {
  const { slow } = useTexts().sign;
  return (
    <section className={styles.card} data-tone="ask" role="alert">
      <h3 className={styles.cardTitle}>{slow.title}</h3>
      <p>{slow.what}</p>
      <div>
        <Button loading={writing} onClick={onWrite}>
          {slow.action}
        </Button>
      </div>
    </section>
  );
}
