import { Button } from '@mantine/core';
import { IconWritingSign } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useApp } from '../../session/app-context.ts';
import { useTexts } from '../../texts/texts.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import type { AddendumProps } from './addendum-props.ts';
import { addendumDraftId, addendumIn } from './kept-addendum.ts';
import type { AddendumDraft } from './kept-addendum.ts';
import styles from './addendum-form.module.css';

const AddendumForm = lazy(async () => ({ default: (await import('./addendum-form.tsx')).AddendumForm }));

/** The way to add to a signed note: a button, and the form behind it. */
export function AddendumDesk({ onAdded, ...about }: AddendumProps) {
  const { addendum } = useTexts().record;
  const { vault } = useApp();
  const { sessionId, patientId } = about;
  const [writing, setWriting] = useState(false);
  const [start, setStart] = useState<AddendumDraft>();
  const [done, setDone] = useState(false);

  // Words that were never signed come back by themselves.
  useEffect(() => {
    let current = true;
    void vault
      .kept(addendumDraftId(sessionId, patientId))
      .catch(() => undefined)
      .then((kept) => {
        const draft = addendumIn(kept);
        if (!current || !draft) return;
        setStart(draft);
        setWriting(true);
      });
    return () => {
      current = false;
    };
  }, [vault, sessionId, patientId]);

  const close = () => {
    setWriting(false);
    setStart(undefined);
  };
  if (writing)
    return (
      <Suspense fallback={<LoadingLine />}>
        <AddendumForm
          {...about}
          start={start}
          onClose={close}
          onAdded={(added) => {
            close();
            setDone(true);
            onAdded(added);
          }}
        />
      </Suspense>
    );
  return (
    <div className={styles.offer}>
      <Button
        variant="light"
        leftSection={<IconWritingSign size={18} stroke={1.8} aria-hidden />}
        onClick={() => {
          setDone(false);
          setWriting(true);
        }}
      >
        {addendum.add}
      </Button>
      <span role="status" className={styles.note}>
        {done ? addendum.signed : ''}
      </span>
    </div>
  );
}
