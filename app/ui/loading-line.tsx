import { Loader } from '@mantine/core';
import { useTexts } from '../texts/texts.ts';
import styles from './message-page.module.css';

/** While a part of a page is read: quiet, and said to screen readers. */
export function LoadingLine({ label }: { readonly label?: string }) {
  const { common } = useTexts();
  return (
    <div className={styles.loading} role="status">
      <Loader size="sm" />
      <span>{label ?? common.loading}</span>
    </div>
  );
}
