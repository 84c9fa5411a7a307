import type { ModalProps } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

const Modal = lazy(() => import('./modal.ts'));

/** A dialog that is not there at first: its code comes once the screen stands, so that it opens at once and offline too. */
export function LateModal(props: ModalProps) {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  if (!idle && !props.opened) return null;
  return (
    <Suspense fallback={null}>
      <Modal {...props} />
    </Suspense>
  );
}
