import { IconShieldX, IconWritingSign } from '@tabler/icons-react';
import type { RecordedAddendum } from '../../src/workflow/record/client-file.ts';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import { ownMoment } from '../texts/when.ts';
import styles from './addendum-view.module.css';

export interface AddendumViewProps {
  readonly addendum: RecordedAddendum;
  readonly level: 3 | 4;
}

/** What was added to a note, below it: who, when, which kind, and the words. */
export function AddendumView({ addendum, level }: AddendumViewProps) {
  const { record } = useTexts();
  const { kind, sections, signer, signedAt, unchanged } = addendum;
  const Heading = `h${level}` as const;
  return (
    <section className={styles.addendum} aria-label={addendum.title} data-testid="addendum">
      <Heading className={styles.title}>
        <IconWritingSign size={18} stroke={1.9} aria-hidden />
        {record.addendum.kinds[kind]}
      </Heading>
      <p className={styles.by}>
        {record.addendum.by(signer ? signedName(signer) : record.unknownSigner, ownMoment(signedAt))}
      </p>
      {!unchanged && (
        <p className={styles.bad}>
          <IconShieldX size={16} stroke={1.9} aria-hidden />
          {record.changed}. {record.changedHint}
        </p>
      )}
      {sections.flatMap((section) =>
        section.lines.map((line, index) => (
          <p key={`${section.kind} ${index}`} className={styles.words} dir="auto">
            {line.label !== undefined && <strong>{line.label}: </strong>}
            {line.text}
          </p>
        )),
      )}
    </section>
  );
}
