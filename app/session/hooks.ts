import {
  createContext,
  startTransition,
  use,
  useDeferredValue,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type { AnswerValue, Template } from '../../src/domain/note/types.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { templateIn } from '../texts/template.ts';
import { useReading } from '../texts/texts.ts';
import { followingTyping } from '../ui/typing.ts';
import { whenIdle } from '../ui/when-idle.ts';
import type { DraftView } from '../drafts/queue.ts';
import type { SaveState } from '../drafts/save-state.ts';
import type { SessionRoom } from './room.ts';
import type { SessionReview } from '../../src/workflow/review.ts';
import type { Work } from './work.ts';

export const RoomContext = createContext<SessionRoom | undefined>(undefined);
export const ReviewContext = createContext<SessionReview | undefined>(undefined);

function given<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} is used outside its screen`);
  return value;
}

export function useRoom(): SessionRoom {
  return given(use(RoomContext), 'useRoom');
}

/** The session as the server last said. */
export function useSessionFile(): SessionFile {
  const room = useRoom();
  return useSyncExternalStore(room.subscribe, room.file);
}

/** The session's template as its reader reads it. Drafts and notes are written with the session file's own. */
export function useTemplate(): Template {
  const { template } = useSessionFile();
  return templateIn(template, useReading().language);
}

export function useSaveState(): SaveState {
  const { desk } = useRoom();
  return useSyncExternalStore(followingTyping(desk.subscribe), desk.state);
}

/** Everybody's note as it would stand now, and what is missing; follows the typing at its own pace. */
export function useReview(): SessionReview {
  return given(use(ReviewContext), 'useReview');
}

/** Before the review has been worked out for the first time. */
export const NO_REVIEW: SessionReview = { findings: [], guard: [], members: [], readyCount: 0 };

/** A pause in typing after which the review follows: checking everybody's note must not hold up a keystroke. */
const PAUSE_MILLISECONDS = 250;

/** When the session was on the screen for the first time, for whoever measures. */
const SHOWN = 'groupwork:session-shown';

/** Works the review out, once for the whole screen. Its dictionaries are loaded after the screen is there. */
export function useReviewOf(room: SessionRoom, work: Work): SessionReview {
  const [shown, setShown] = useState(NO_REVIEW);
  useEffect(() => {
    performance.mark(SHOWN);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let look: () => void = () => undefined;
    let callOffLook: () => void = () => undefined;
    const later = () => {
      clearTimeout(timer);
      callOffLook();
      timer = setTimeout(() => {
        // Not between two keys that come close together.
        callOffLook = whenIdle(() => look());
      }, PAUSE_MILLISECONDS);
    };
    const callOff = whenIdle(() => {
      void work.reviewer().then((review) => {
        look = () => startTransition(() => setShown(review(room.written())));
        look();
      });
    });
    const leave = room.subscribe(later);
    return () => {
      callOff();
      callOffLook();
      leave();
      clearTimeout(timer);
      look = () => undefined;
    };
  }, [room, work]);
  return shown;
}

const NO_DRAFT: DraftView = { id: '', answers: {}, phase: { at: 'saved' }, taken: [] };
const nothing = () => undefined;
const noQueue = { subscribe: () => nothing, view: () => NO_DRAFT, set: nothing };

/** One draft on the screen, and how to change it. Text fields show what is typed by themselves; the screen around them follows. */
export function useDraft(id: string | undefined): {
  readonly view: DraftView;
  readonly set: (field: string, value: AnswerValue | undefined) => void;
} {
  const { desk } = useRoom();
  const queue = id === undefined ? undefined : desk.queue(id);
  const { subscribe, view, set } = queue ?? noQueue;
  return { view: useSyncExternalStore(followingTyping(subscribe), view), set };
}

/** The session as it would stand with everything typed so far; follows the typing at its own pace. */
export function useWritten(): SessionFile {
  const room = useRoom();
  return useDeferredValue(useSyncExternalStore(followingTyping(room.subscribe), room.written));
}
