const PATIENCE_MILLISECONDS = 600;

/** Runs once the browser has painted and has nothing better to do, soon at the latest. Answers how to call it off. */
export function whenIdle(then: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(then, PATIENCE_MILLISECONDS / 2);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(then, { timeout: PATIENCE_MILLISECONDS });
  return () => window.cancelIdleCallback(handle);
}
