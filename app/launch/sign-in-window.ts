/**
 * Signing in beside a frame that may keep nothing: going to the sign-in page would forget the PKCE verifier, so the page
 * opens in a small window, which hands the answer's address back to the frame of the same origin.
 */
const KIND = 'groupwork:sign-in-answer';

interface AnswerMessage {
  readonly kind: typeof KIND;
  readonly url: string;
}

function isAnswer(data: unknown): data is AnswerMessage {
  if (typeof data !== 'object' || data === null) return false;
  return 'kind' in data && data.kind === KIND && 'url' in data && typeof data.url === 'string';
}

/** In the frame: opens the window; undefined where the browser does not let it. Must be called from a click. */
export function openSignInWindow(url: string): Window | undefined {
  return window.open(url, 'groupwork-sign-in', 'popup,width=520,height=720') ?? undefined;
}

/** In the frame: calls with the callback's URL when the window has come back. Answers how to stop listening. */
export function onAnswer(then: (url: URL) => void): () => void {
  const listen = (event: MessageEvent<unknown>) => {
    if (event.origin === window.location.origin && isAnswer(event.data)) then(new URL(event.data.url));
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

/** In the window: hands the answer to the frame; false where no frame opened this window. */
export function handOver(url: string): boolean {
  const opener = window.opener as Window | null;
  if (opener === null || opener === window) return false;
  const message: AnswerMessage = { kind: KIND, url };
  opener.postMessage(message, window.location.origin);
  return true;
}
