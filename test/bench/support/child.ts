import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program of ours in a process of its own that answers each question with one message. */
export interface Child<Asked, Told extends { readonly kind: string }> {
  ask<K extends Told['kind']>(asked: Asked, answer: K): Promise<Extract<Told, { kind: K }>>;
  /** The next message of this kind. Rejects where the process ends before. */
  next<K extends Told['kind']>(kind: K): Promise<Extract<Told, { kind: K }>>;
  readonly ended: Promise<unknown>;
}

export function startChild<Asked extends object, Told extends { readonly kind: string }>(
  program: URL,
  options: object,
  execArgv: readonly string[] = [],
): Child<Asked, Told> {
  const child = fork(fileURLToPath(program), [JSON.stringify(options)], {
    execArgv: [...execArgv],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const next: Child<Asked, Told>['next'] = (kind) =>
    new Promise((resolve, reject) => {
      const hear = (told: Told) => {
        if (!isKind(told, kind)) return;
        child.off('message', hear);
        resolve(told);
      };
      child.on('message', hear);
      void ended.then(() => reject(new Error(`${fileURLToPath(program)} ended before it answered.`)));
    });
  return {
    next,
    ask: (asked, answer) => {
      const told = next(answer);
      child.send(asked);
      return told;
    },
    ended,
  };
}

function isKind<Told extends { readonly kind: string }, K extends Told['kind']>(
  told: Told,
  kind: K,
): told is Extract<Told, { kind: K }> {
  return told.kind === kind;
}
