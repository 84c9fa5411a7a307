import { Button } from '@mantine/core';
import { IconWritingSign } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../texts/texts.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import type { AddendumProps } from './addendum-props.ts';
import styles from './addendum-form.module.css';

const AddendumForm = lazy(async () => ({ default: (await import('./addendum-form.tsx')).AddendumForm }));

/** The way to add to a signed note: a button, and the form behind it. */
export function AddendumDesk({ onAdded, ...about }: AddendumProps) {
  const { addendum } = useTexts().record;
  const [writing, setWriting] = useState(false);
  const [done, setDone] = useState(false);
  if (writing)
    return (
      <Suspense fallback={<LoadingLine />}>
        <AddendumForm
          {...about}
          onClose={() => setWriting(false)}
          onAdded={(added) => {
            setWriting(false);
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
