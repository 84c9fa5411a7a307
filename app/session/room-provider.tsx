import { useCallback, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { AnswerValue } from '../../src/domain/note/types.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { AttendanceDesk } from '../attendance/attendance-desk.ts';
import { DraftDesk } from '../drafts/desk.ts';
import { saveOutcome } from '../drafts/save.ts';
import { asFieldSays } from '../texts/template.ts';
import { LoadingPage } from '../ui/message-page.tsx';
import { afterPaint } from '../ui/typing.ts';
import { useAsked } from '../ui/use-asked.ts';
import { useApp } from './app-context.ts';
import type { SignedInApp } from './app-context.ts';
import { ReviewContext, RoomContext, useReviewOf } from './hooks.ts';
import { SessionRoom } from './room.ts';

function later(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

function createRoom({ work, vault }: SignedInApp, file: SessionFile): SessionRoom {
  const save: ConstructorParameters<typeof DraftDesk>[0]['save'] = async (draft, answers) =>
    saveOutcome(await work.saveDraft(file.template, draft, answers));
  const fields = new Map(file.template.fields.map((field) => [field.id, field]));
  const asKept = (field: string, answer: AnswerValue) => asFieldSays(fields.get(field), answer);
  const painted = () => new Promise<void>((resolve) => afterPaint(resolve));
  const desk = new DraftDesk({ vault, save, asKept, painted, later });
  return new SessionRoom(file, desk, (room) => new AttendanceDesk(room, work));
}

/** Tries everything unsent again as soon as the browser says that the network is back. */
function useSendingWhenOnline(room: SessionRoom): void {
  useEffect(() => {
    const send = () => void room.desk.flush();
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  }, [room]);
}

/** Looks again at what colleagues did whenever this window comes back to the front. */
function useLookingAgain(room: SessionRoom, { work }: SignedInApp): void {
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const file = await work.loadSession(room.file().session.id);
      if (file.ok) room.replace(file.value);
    };
    const listener = () => void look();
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  }, [room, work]);
}

/** A room outlives its screen: what was typed is still on its way when somebody looks at a record and comes back. */
async function roomFor(app: SignedInApp, file: SessionFile): Promise<SessionRoom> {
  const before = app.rooms.get(file.session.id);
  before?.replace(file);
  const room = before ?? createRoom(app, file);
  app.rooms.set(file.session.id, room);
  await room.ready;
  return room;
}

export interface RoomProviderProps {
  readonly file: SessionFile;
  readonly children: ReactNode;
}

/** One session on the screen, from when it was loaded until it is left. */
export function RoomProvider({ file, children }: RoomProviderProps) {
  const app = useApp();
  const { answer: room } = useAsked(useCallback(() => roomFor(app, file), [app, file]));
  return room ? <Room room={room}>{children}</Room> : <LoadingPage />;
}

function Room({ room, children }: { readonly room: SessionRoom; readonly children: ReactNode }) {
  const app = useApp();
  const review = useReviewOf(room, app.work);
  useSendingWhenOnline(room);
  useLookingAgain(room, app);
  return (
    <RoomContext value={room}>
      <ReviewContext value={review}>{children}</ReviewContext>
    </RoomContext>
  );
}
