import { Modal } from '@mantine/core';
import { useTexts } from '../texts/texts.ts';
import { ClinicWordsForm } from './clinic-words-form.tsx';
import { PhrasesForm } from './phrases-form.tsx';
import { SigningTimeForm } from './signing-time-form.tsx';
import styles from './settings.module.css';

/** What a clinician sets for themselves, and a lead for the clinic. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { settings, common } = useTexts();
  return (
    <Modal
      opened
      onClose={onClose}
      title={settings.open}
      size="lg"
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <section aria-label={settings.phrases.title}>
        <h3 className={styles.heading}>{settings.phrases.title}</h3>
        <p className={styles.soft}>{settings.phrases.what}</p>
        <PhrasesForm />
      </section>
      <section aria-label={settings.words.title}>
        <h3 className={styles.heading}>{settings.words.title}</h3>
        <p className={styles.soft}>{settings.words.what}</p>
        <ClinicWordsForm />
      </section>
      <section aria-label={settings.signing.title}>
        <h3 className={styles.heading}>{settings.signing.title}</h3>
        <p className={styles.soft}>{settings.signing.what}</p>
        <SigningTimeForm />
      </section>
    </Modal>
  );
}
