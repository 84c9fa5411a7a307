import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../src/workflow/progress.ts';
import { useApp } from '../session/app-context.ts';
import { useRoom } from '../session/hooks.ts';
import { isMoving } from './moving.ts';

const ASK_EVERY_MILLISECONDS = 700;
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

/** Follows the writing of the records until nothing moves any more. */
export function useProgress(): ShownProgress {
  const { work } = useApp();
  const room = useRoom();
  const [progress, setProgress] = useState<Progress>();
  const [lost, setLost] = useState(false);
  const [slow, setSlow] = useState(false);
  const [writing, setWriting] = useState(false);
  const [round, setRound] = useState(0);
  const lastStep = useRef({ done: -1, at: 0 });
  const { id } = room.file().session;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    const ask = async () => {
      const answer = await work.signingProgress(id);
      if (stopped) return;
      setLost(!answer.ok);
      if (answer.ok) {
        const done = answer.value.written + answer.value.stopped;
        if (done !== lastStep.current.done) lastStep.current = { done, at: Date.now() };
        setSlow(isMoving(answer.value) && Date.now() - lastStep.current.at >= SLOW_AFTER_MILLISECONDS);
        setProgress(answer.value);
        if (!isMoving(answer.value)) return void settle();
      }
      timer = setTimeout(() => void ask(), ASK_EVERY_MILLISECONDS);
    };
    const settle = async () => {
      const file = await work.loadSession(id);
      if (!stopped && file.ok) room.replace(file.value);
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [work, room, id, round]);

  const writeFromHere = async () => {
    setWriting(true);
    await work.writeOpenNotes(id);
    setWriting(false);
    lastStep.current = { done: -1, at: Date.now() };
    setSlow(false);
    setRound(round + 1);
  };

  return { progress, slow, lost, writing, writeFromHere };
}
