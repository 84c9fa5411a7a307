import type { KeptDraft } from '../../app/drafts/kept-draft.ts';
import { DraftQueue } from '../../app/drafts/queue.ts';
import type { SaveOutcome } from '../../app/drafts/save-outcome.ts';
import type { Vault } from '../../app/drafts/vault.ts';
import { instant } from '../../src/domain/ids.ts';
import type { Answers } from '../../src/domain/note/types.ts';
import type { Draft } from '../../src/workflow/session-file.ts';

function draft(versionId: string, answers: Answers, locked = false): Draft {
  const resource = {
    resourceType: 'QuestionnaireResponse',
    id: 'draft-1',
    meta: { versionId },
    status: 'in-progress',
  } as const;
  const savedAt = instant('2026-11-24T19:00:00Z');
  return { version: { id: 'draft-1', versionId, resource }, answers, locked, savedAt };
}

/** A server with one draft: versions count up, a save over another version is a conflict. */
class OneDraftServer {
  #draft = draft('1', {});
  #saves = 0;
  #running = 0;
  #down = false;
  #before: () => void | Promise<void> = () => undefined;

  draft = () => this.#draft;
  saves = () => this.#saves;
  running = () => this.#running;
  down(down: boolean): void {
    this.#down = down;
  }
  /** Runs inside each save, before it takes effect. */
  before(then: () => void | Promise<void>): void {
    this.#before = then;
  }
  /** Somebody else saves. */
  write(answers: Answers): Draft {
    this.#draft = draft(String(Number(this.#draft.version.versionId) + 1), answers);
    return this.#draft;
  }
  lock(): void {
    this.#draft = draft(String(Number(this.#draft.version.versionId) + 1), this.#draft.answers, true);
  }

  async save(over: Draft, answers: Answers): Promise<SaveOutcome> {
    this.#saves += 1;
    this.#running += 1;
    await this.#before();
    this.#running -= 1;
    if (this.#down) return { code: 'later' };
    if (this.#draft.locked) return { code: 'stopped', stop: { why: 'locked' } };
    if (over.version.versionId !== this.#draft.version.versionId)
      return { code: 'conflict', theirs: this.#draft };
    return { code: 'saved', draft: this.write(answers) };
  }
}

function mapVault(): Vault {
  const drafts = new Map<string, KeptDraft>();
  return {
    kind: 'device',
    keep: (id, kept) => Promise.resolve(void drafts.set(id, kept)),
    kept: (id) => Promise.resolve(drafts.get(id)),
    forget: (id) => Promise.resolve(void drafts.delete(id)),
    count: () => Promise.resolve(drafts.size),
  };
}

export interface QueueWorld {
  readonly server: OneDraftServer;
  readonly vault: Vault;
  readonly queue: DraftQueue;
  /** The next moment for which something was planned comes, and all it sets off ends. */
  pause(): Promise<void>;
  /** Lets everything that is under way end, without time going by. */
  calm(): Promise<void>;
  /** The app is opened anew, with the draft as the server has it. */
  reopen(draft: Draft): void;
}

/** A draft's queue with a server, a device and a clock of its own. */
export function createWorld(): QueueWorld {
  const server = new OneDraftServer();
  const vault = mapVault();
  let planned: (() => void) | undefined;
  const deps = {
    vault,
    save: (over: Draft, answers: Answers) => server.save(over, answers),
    later: (_milliseconds: number, then: () => void) => {
      planned = then;
      return () => {
        if (planned === then) planned = undefined;
      };
    },
  };
  const calm = async () => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  };
  let queue = new DraftQueue(server.draft(), deps);
  return {
    server,
    vault,
    get queue() {
      return queue;
    },
    calm,
    async pause() {
      const next = planned;
      planned = undefined;
      next?.();
      await calm();
    },
    reopen(current) {
      queue = new DraftQueue(current, deps);
    },
  };
}
