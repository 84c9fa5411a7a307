import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { createPortal } from 'react-dom';
import { shownKeys } from '../keys/shortcuts.ts';
import { useTexts } from '../texts/texts.ts';
import './privacy-screen.css';

/** What everybody may see. A click anywhere goes on. */
export function PrivacyScreen({ onShow }: { readonly onShow: () => void }) {
  const { keys, common } = useTexts();
  return createPortal(
    <div
      data-privacy-screen
      className="gw-privacy"
      role="dialog"
      aria-modal="true"
      aria-label={keys.privacy.title}
      onClick={onShow}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onShow();
      }}
    >
      <IconEyeOff size={44} stroke={1.4} aria-hidden />
      <h1 className="gw-privacy-title">{common.app}</h1>
      <p className="gw-privacy-words">{keys.privacy.what}</p>
      <Button autoFocus onClick={onShow}>
        {keys.privacy.show(shownKeys('privacy'))}
      </Button>
    </div>,
    document.body,
  );
}
