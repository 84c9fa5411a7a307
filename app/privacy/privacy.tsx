import { createContext, use, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useShortcut } from '../keys/use-shortcut.ts';
import { PrivacyScreen } from './privacy-screen.tsx';

const PrivacyContext = createContext<() => void>(() => undefined);

/** Turns the privacy screen on. */
export function useHiding(): () => void {
  return use(PrivacyContext);
}

/**
 * One key, or a button, and nothing of anybody is on the screen, in what a screen reader finds, on paper or in the title. Everything stays
 * where it is and goes on saving; the same key or a click brings it back, the cursor where it was.
 */
export function Privacy({ children }: { readonly children: ReactNode }) {
  const [hidden, setHidden] = useState(false);
  const before = useRef<Element>(null);
  const hide = useCallback(() => {
    before.current = document.activeElement;
    setHidden(true);
  }, []);
  const show = useCallback(() => setHidden(false), []);
  useShortcut('privacy', hidden ? show : hide);

  useLayoutEffect(() => {
    if (!hidden) return undefined;
    const root = document.documentElement;
    root.dataset.privacy = '';
    return () => {
      delete root.dataset.privacy;
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    };
  }, [hidden]);

  return (
    <>
      <PrivacyContext value={useMemo(() => hide, [hide])}>{children}</PrivacyContext>
      {hidden && <PrivacyScreen onShow={show} />}
    </>
  );
}
