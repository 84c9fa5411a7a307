import type { Draft, SessionFile } from '../../src/workflow/session-file.ts';
import { DraftQueue } from './queue.ts';
import type { QueueDeps } from './queue.ts';
import type { SaveState } from './save-state.ts';
import { saveStateOf } from './save-state.ts';

/** Every draft of a session: the group note and the members' entries. */
export function draftsOf(file: SessionFile): readonly Draft[] {
  const entries = file.members.map((member) => member.entry).filter((entry) => entry !== undefined);
  return file.groupNote ? [file.groupNote, ...entries] : entries;
}

/** All drafts of one session on one desk: their queues, and one word about where the text is. */
export class DraftDesk {
  readonly #deps: QueueDeps;
  readonly #queues = new Map<string, DraftQueue>();
  readonly #listeners = new Set<() => void>();
  /** Looked for when somebody asks after a change, not at every key. */
  #state: SaveState | undefined;

  constructor(deps: QueueDeps) {
    this.#deps = deps;
  }

  /**
   * Lays the drafts of a session as read from the server on the desk, beside what is being typed. Resolves when what an
   * earlier visit left on this device lies there too.
   */
  async lay(file: SessionFile): Promise<void> {
    const added: Promise<void>[] = [];
    for (const draft of draftsOf(file)) {
      const queue = this.#queues.get(draft.version.id);
      if (queue) queue.adopt(draft);
      else added.push(this.#add(draft));
    }
    this.#changed();
    await Promise.all(added);
  }

  queue(id: string): DraftQueue | undefined {
    return this.#queues.get(id);
  }

  /** Calls after any change on the desk. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  state = (): SaveState => {
    this.#state ??= saveStateOf(
      [...this.#queues.values()].map((queue) => queue.view().phase),
      this.#deps.vault.kind,
    );
    return this.#state;
  };

  /** The session as it would stand if everything typed were saved. */
  written(file: SessionFile): SessionFile {
    const current = (draft: Draft): Draft => {
      const queue = this.#queues.get(draft.version.id);
      return queue ? { ...queue.base(), answers: queue.view().answers } : draft;
    };
    return {
      ...file,
      ...(file.groupNote ? { groupNote: current(file.groupNote) } : {}),
      members: file.members.map((member) =>
        member.entry ? { ...member, entry: current(member.entry) } : member,
      ),
    };
  }

  /** Sends everything unsent; true when the server has all of it. */
  async flush(): Promise<boolean> {
    const queues = [...this.#queues.values()];
    await Promise.all(queues.map((queue) => queue.flush()));
    // Once more for what was typed while the first round was on its way.
    await Promise.all(queues.map((queue) => queue.flush()));
    return queues.every((queue) => queue.settled());
  }

  close(): void {
    for (const queue of this.#queues.values()) queue.close();
    this.#listeners.clear();
  }

  #add(draft: Draft): Promise<void> {
    const queue = new DraftQueue(draft, this.#deps);
    this.#queues.set(draft.version.id, queue);
    queue.subscribe(() => this.#changed());
    return queue.restore();
  }

  #changed(): void {
    this.#state = undefined;
    for (const listener of this.#listeners) listener();
  }
}
