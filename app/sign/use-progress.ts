import { useEffect, useState } from 'react';
import type { Progress } from '../../src/workflow/progress.ts';
import { useApp } from '../session/app-context.ts';
import { useRoom } from '../session/hooks.ts';
import { isFinished, isMoving, stepOf } from './moving.ts';

const ASK_EVERY_MILLISECONDS = 700;
/** While the notes wait for somebody's signature. */
const ASK_NOW_AND_THEN_MILLISECONDS = 4_000;
/** Without a step forward for so long, nothing seems to take the notes up: offer to write them from here. */
const SLOW_AFTER_MILLISECONDS = 10_000;

export interface ShownProgress {
  readonly progress: Progress | undefined;
  /** Signed notes lie there and nothing writes them. */
  readonly slow: boolean;
  /** The server did not answer the last time. */
  readonly lost: boolean;
  readonly writing: boolean;
  /** Writes the open records from this device. */
  writeFromHere(): Promise<void>;
}

/** Follows the writing of the records until everything is written, and reads the session again at each step. */
export function useProgress(): ShownProgress {
  const { work } = useApp();
  const room = useRoom();
  const [progress, setProgress] = useState<Progress>();
  const [lost, setLost] = useState(false);
  const [slow, setSlow] = useState(false);
  const [writing, setWriting] = useState(false);
  const { id } = room.file().session;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let on = true;
    const watching = () => on;
    let last = { step: '', at: 0 };
    const took = async (seen: Progress) => {
      const step = stepOf(seen);
      if (step === last.step) return;
      last = { step, at: Date.now() };
      if (isMoving(seen)) return;
      const file = await work.loadSession(id);
      if (watching() && file.ok) room.replace(file.value);
    };
    const ask = async () => {
      const answer = await work.signingProgress(id);
      if (!watching()) return;
      setLost(!answer.ok);
      if (answer.ok) {
        setProgress(answer.value);
        await took(answer.value);
        setSlow(isMoving(answer.value) && Date.now() - last.at >= SLOW_AFTER_MILLISECONDS);
      }
      if (answer.ok && isFinished(answer.value)) return;
      const soon = !answer.ok || isMoving(answer.value);
      if (watching())
        timer = setTimeout(() => void ask(), soon ? ASK_EVERY_MILLISECONDS : ASK_NOW_AND_THEN_MILLISECONDS);
    };
    void ask();
    return () => {
      on = false;
      clearTimeout(timer);
    };
  }, [work, room, id]);

  const writeFromHere = async () => {
    setWriting(true);
    const after = await work.writeOpenNotes(id);
    setWriting(false);
    setSlow(false);
    setLost(!after.ok);
  };

  return { progress, slow, lost, writing, writeFromHere };
}
