import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { whenIdle } from '../ui/when-idle.ts';

/** The count may be so old when another screen is opened. */
const FRESH_MILLISECONDS = 60_000;

/** How many notes wait for the reader; undefined until it is known. Asked for when the screen is idle, and again once a minute at most. */
export function useWaitingCount(): number | undefined {
  const deps = useDeps();
  const { me } = useApp().work;
  const { pathname } = useLocation();
  const [count, setCount] = useState<number>();
  const asked = useRef(0);

  useEffect(() => {
    const always = pathname === '/unsigned';
    if (!always && Date.now() - asked.current < FRESH_MILLISECONDS) return undefined;
    let current = true;
    const stop = whenIdle(() => {
      void import('../../src/workflow/worklist/unsigned-notes.ts')
        .then(({ unsignedNotes }) => unsignedNotes(deps, me.id, deps.clock.now()))
        // A badge that can't be counted is left out; the page itself says why.
        .then((list) => {
          if (!current || !list.ok) return;
          asked.current = Date.now();
          setCount(list.value.count);
        })
        .catch(() => undefined);
    });
    return () => {
      current = false;
      stop();
    };
  }, [deps, me.id, pathname]);
  return count;
}
