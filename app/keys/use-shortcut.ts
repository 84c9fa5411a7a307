import { useEffect } from 'react';
import { isBehindDialog, shortcutIn } from './shortcuts.ts';
import type { Shortcut } from './shortcuts.ts';

/** Does something when its keys are pressed, for as long as there is something to do. What comes on the screen last has the word. */
export function useShortcut(shortcut: Shortcut, act: (() => void) | undefined): void {
  useEffect(() => {
    if (!act) return undefined;
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || shortcutIn(event) !== shortcut) return;
      if (shortcut !== 'privacy' && isBehindDialog()) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [shortcut, act]);
}
