import { Button } from '@mantine/core';
import { IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Patient } from '../../src/domain/person.ts';
import type { ClientNote, RecordedAddendum } from '../../src/workflow/record/client-file.ts';
import { printableText } from '../../src/workflow/record/printable.ts';
import { useTexts } from '../texts/texts.ts';
import { copyText } from './copy-text.ts';
import { fileName } from './file-name.ts';
import styles from './record-page.module.css';
import { saveText } from './save-text.ts';

export interface NoteToolsProps {
  readonly note: ClientNote;
  readonly addenda: readonly RecordedAddendum[];
  readonly patient: Patient;
}

/** Ways out of the app for one note: its text to copy, a sheet to print or to save as PDF, the signed text as a file. */
export function NoteTools({ note, addenda, patient }: NoteToolsProps) {
  const { tools, print } = useTexts().record;
  const [said, setSaid] = useState('');
  const text = () => printableText(note, addenda, { changed: print.changed });
  const copy = async () => setSaid((await copyText(text())) ? tools.copied : tools.notCopied);
  return (
    <div className={styles.tools} role="group" aria-label={tools.label}>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconCopy size={17} stroke={1.8} aria-hidden />}
        onClick={() => void copy()}
      >
        {tools.copy}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPrinter size={17} stroke={1.8} aria-hidden />}
        onClick={() => window.print()}
      >
        {tools.print}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconDownload size={17} stroke={1.8} aria-hidden />}
        title={tools.saveHint}
        onClick={() => saveText(`${fileName(note, patient)}.txt`, text())}
      >
        {tools.save}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
