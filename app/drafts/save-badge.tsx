import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowsSplit2,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { ownTime } from '../texts/when.ts';
import { useSaveState } from '../session/hooks.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { SaveState } from './save-state.ts';
import styles from './save-badge.module.css';

const ICONS = {
  saved: IconCloudCheck,
  saving: IconCloudUp,
  waiting: IconCloudOff,
  conflict: IconArrowsSplit2,
  stopped: IconAlertTriangle,
} satisfies Record<SaveState['at'], unknown>;

function words(state: SaveState, { drafts }: Texts): { readonly label: string; readonly hint?: string } {
  switch (state.at) {
    case 'saved':
      return { label: state.when === undefined ? drafts.saved : drafts.savedAt(ownTime(state.when)) };
    case 'saving':
      return { label: drafts.saving };
    case 'waiting':
      return { label: drafts.offline[state.kept], hint: drafts.offlineHint[state.kept] };
    case 'conflict':
      return { label: drafts.conflict };
    case 'stopped':
      return { label: drafts.stopped[state.stop.why], hint: drafts.stoppedHint[state.stop.why] };
  }
}

/** Where the typed text is: on its way, on the server, on this device, or in need of a decision. */
export function SaveBadge() {
  const texts = useTexts();
  const state = useSaveState();
  const [choosing, setChoosing] = useState(false);
  const { label, hint } = words(state, texts);
  const Icon = ICONS[state.at];
  const conflict = state.at === 'conflict';
  return (
    <>
      <span className={styles.badge} data-at={state.at} role="status" title={hint}>
        <Icon size={18} stroke={1.9} aria-hidden />
        {label}
      </span>
      {conflict && (
        <Button size="compact-sm" variant="light" onClick={() => setChoosing(true)}>
          {texts.drafts.conflictOpen}
        </Button>
      )}
      <ConflictDialog opened={conflict && choosing} onClose={() => setChoosing(false)} />
    </>
  );
}
