import { createContext, use, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { AnswerValue } from '../../src/domain/note/types.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
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

export function useSaveState(): SaveState {
  const { desk } = useRoom();
  return useSyncExternalStore(desk.subscribe, desk.state);
}

/** Everybody's note as it would stand now, and what is missing; follows the typing at its own pace. */
export function useReview(): SessionReview {
  return given(use(ReviewContext), 'useReview');
}

/** Works the review out, once for the whole screen. */
export function useReviewOf(room: SessionRoom, work: Work): SessionReview {
  const written = useSyncExternalStore(room.subscribe, room.written);
  const calm = useDeferredValue(written);
  return useMemo(() => work.review(calm), [work, calm]);
}

const NO_DRAFT: DraftView = { id: '', answers: {}, phase: { at: 'saved' }, taken: [] };
const nothing = () => undefined;
const noQueue = { subscribe: () => nothing, view: () => NO_DRAFT, set: nothing };

/** One draft on the screen, and how to change it. */
export function useDraft(id: string | undefined): {
  readonly view: DraftView;
  readonly set: (field: string, value: AnswerValue | undefined) => void;
} {
  const { desk } = useRoom();
  const queue = id === undefined ? undefined : desk.queue(id);
  const { subscribe, view, set } = queue ?? noQueue;
  return { view: useSyncExternalStore(subscribe, view), set };
}

/** The session as it would stand with everything typed so far; follows the typing at its own pace. */
export function useWritten(): SessionFile {
  const room = useRoom();
  return useDeferredValue(useSyncExternalStore(room.subscribe, room.written));
}
