/** How long a frame is waited for at most: a hidden window draws none. */
const PATIENCE_MILLISECONDS = 100;

const waiting = new Set<() => void>();

function runWaiting(): void {
  const due = [...waiting];
  waiting.clear();
  for (const then of due) then();
}

function waitForFrame(): void {
  const { port1, port2 } = new MessageChannel();
  const run = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    port1.close();
    runWaiting();
  };
  port1.onmessage = run;
  // A frame's own callbacks run before its paint, a message after it.
  const frame = requestAnimationFrame(() => port2.postMessage(undefined));
  const timer = setTimeout(run, PATIENCE_MILLISECONDS);
}

/** Runs once the next frame has been painted, together with all else that waits for it. Answers how to call it off. */
export function afterPaint(then: () => void): () => void {
  if (waiting.size === 0) waitForFrame();
  waiting.add(then);
  return () => void waiting.delete(then);
}

let typing = false;

/** Changes what somebody types into a field that shows it already: the rest of the screen follows after the key's paint. */
export function whileTyping(change: () => void): void {
  typing = true;
  try {
    change();
  } finally {
    typing = false;
  }
}

type Subscribe = (listener: () => void) => () => void;

/** Tells of what is typed after its paint, once for all keys until then, and of any other change at once. */
function tellAfterPaint(subscribe: Subscribe): Subscribe {
  return (listener) => {
    let callOff: (() => void) | undefined;
    const tell = () => {
      callOff = undefined;
      listener();
    };
    const leave = subscribe(() => {
      if (typing) callOff ??= afterPaint(tell);
      else listener();
    });
    return () => {
      leave();
      callOff?.();
    };
  };
}

const known = new WeakMap<Subscribe, Subscribe>();

/** A store's subscription for what need not be drawn in the frame of the key. The same one every time, so that nobody subscribes anew. */
export function followingTyping(subscribe: Subscribe): Subscribe {
  const following = known.get(subscribe) ?? tellAfterPaint(subscribe);
  known.set(subscribe, following);
  return following;
}
