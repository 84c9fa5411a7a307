import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';
import styles from './message-page.module.css';

export interface MessagePageProps {
  readonly title: string;
  readonly what: string;
  /** Words for an administrator, or a list of what is missing. */
  readonly details?: readonly string[];
  readonly children?: ReactNode;
}

/** A page that says what happened, what it means, and offers a way on. */
export function MessagePage({ title, what, details = [], children }: MessagePageProps) {
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.what}>{what}</p>
        {details.length > 0 && (
          <ul className={styles.details}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {children !== undefined && <div className={styles.actions}>{children}</div>}
      </div>
    </main>
  );
}

/** While something is read: quiet, and said to screen readers. */
export function LoadingPage({ label }: { readonly label?: string }) {
  const texts = useTexts();
  return (
    <main className={styles.page}>
      <div className={styles.loading} role="status">
        <Loader size="sm" />
        <span>{label ?? texts.common.loading}</span>
      </div>
    </main>
  );
}

export function RetryButton({ onRetry }: { readonly onRetry: () => void }) {
  const texts = useTexts();
  return <Button onClick={onRetry}>{texts.common.tryAgain}</Button>;
}
