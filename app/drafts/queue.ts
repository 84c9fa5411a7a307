import type { Answers, AnswerValue } from '../../src/domain/note/types.ts';
import type { Draft } from '../../src/workflow/session-file.ts';
import { DeviceCopy } from './device-copy.ts';
import type { KeptDraft } from './kept-draft.ts';
import { mergeAnswers, sameAnswers, withAnswer } from './merge.ts';
import type { Phase } from './phase.ts';
import type { SaveOutcome } from './save-outcome.ts';
import type { Vault } from './vault.ts';

/** What is on the screen of one draft. */
export interface DraftView {
  readonly id: string;
  readonly answers: Answers;
  readonly phase: Phase;
  /** Fields into which another facilitator's changes were taken, until they are changed here. */
  readonly taken: readonly string[];
}

export interface QueueDeps {
  readonly vault: Vault;
  save(draft: Draft, answers: Answers): Promise<SaveOutcome>;
  /** An answer in the words in which drafts are kept, whatever language it was picked in. */
  asKept?(field: string, answer: AnswerValue): AnswerValue;
  /** Resolves when what was typed is on the screen: nothing else may hold it up. */
  readonly painted?: () => Promise<void>;
  /** Runs `then` after so many milliseconds; answers how to call it off. */
  later(milliseconds: number, then: () => void): () => void;
}

/** A pause in typing after which text is sent: well within a second. */
export const PAUSE_MILLISECONDS = 600;
const FIRST_RETRY_MILLISECONDS = 2_000;
const LAST_RETRY_MILLISECONDS = 30_000;

/** A draft in which nothing stands yet was made, not saved. */
function settledPhase(draft: Draft): Phase {
  return draft.savedAt === undefined || Object.keys(draft.answers).length === 0
    ? { at: 'saved' }
    : { at: 'saved', when: draft.savedAt };
}

/**
 * One draft's way to the server: typed text goes to the device first, then, after a pause, to the server with If-Match, one
 * request at a time. Nothing is ever overwritten: where somebody else wrote meanwhile, changes to other fields are merged,
 * and a clash in the same field waits for a person.
 */
export class DraftQueue {
  readonly #deps: QueueDeps;
  readonly #device: DeviceCopy;
  readonly #listeners = new Set<() => void>();
  #base: Draft;
  #mine: Answers;
  #view: DraftView;
  #taken: readonly string[] = [];
  #retryIn = FIRST_RETRY_MILLISECONDS;
  #running: Promise<void> | undefined;
  #callOff: () => void = () => undefined;
  #closed = false;

  constructor(first: Draft, deps: QueueDeps) {
    this.#deps = deps;
    this.#base = first;
    this.#mine = first.answers;
    this.#view = { id: first.version.id, answers: first.answers, phase: settledPhase(first), taken: [] };
    this.#device = new DeviceCopy(first.version.id, deps.vault, () => this.#unsent(), deps.painted);
  }

  view = (): DraftView => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The last version that the server answered. */
  base(): Draft {
    return this.#base;
  }

  /** Whether the server has all of it. */
  settled(): boolean {
    return !this.#dirty() && this.#running === undefined;
  }

  /** Somebody types. */
  set = (field: string, value: AnswerValue | undefined): void => {
    const kept = value && (this.#deps.asKept?.(field, value) ?? value);
    this.#mine = withAnswer(this.#mine, field, kept);
    this.#taken = this.#taken.filter((each) => each !== field);
    this.#device.refresh();
    const { phase } = this.#view;
    if (phase.at === 'conflict' || phase.at === 'saving' || phase.at === 'waiting') this.#show(phase);
    else this.#showAndSend(PAUSE_MILLISECONDS);
  };

  /** Sends what is unsent, at once. Resolves when it is on the server or can't be now. */
  async flush(): Promise<void> {
    this.#callOff();
    if (this.#running) await this.#running;
    if (this.#closed || !this.#dirty() || this.#view.phase.at === 'conflict') return;
    this.#running ??= this.#send().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** The draft as read again from the server: taken where nothing here is unsent, else merged. */
  adopt(draft: Draft): void {
    if (draft.version.versionId === this.#base.version.versionId || this.#running) return;
    this.#meet(draft);
  }

  /** Ends a conflict with the answers that the person chose, on top of the other's version. */
  resolve(answers: Answers): void {
    const { phase } = this.#view;
    if (phase.at !== 'conflict') return;
    this.#base = phase.theirs;
    this.#mine = answers;
    this.#device.refresh();
    this.#showAndSend(0);
  }

  /** Takes up what an earlier visit left on this device. */
  async restore(): Promise<void> {
    const kept = await this.#deps.vault.kept(this.#base.version.id).catch(() => undefined);
    if (!kept || this.#dirty()) return;
    const onServer = this.#base;
    this.#mine = kept.mine;
    this.#base = { ...onServer, answers: kept.base };
    this.#meet(onServer);
  }

  close(): void {
    this.#closed = true;
    this.#callOff();
    this.#listeners.clear();
  }

  #unsent(): KeptDraft | undefined {
    if (!this.#dirty()) return undefined;
    return { baseVersion: this.#base.version.versionId, base: this.#base.answers, mine: this.#mine };
  }

  #dirty(): boolean {
    return !sameAnswers(this.#mine, this.#base.answers);
  }

  #show(phase: Phase): void {
    this.#view = { id: this.#base.version.id, answers: this.#mine, phase, taken: this.#taken };
    for (const listener of this.#listeners) listener();
  }

  #showAndSend(milliseconds: number): void {
    this.#callOff();
    if (!this.#dirty()) {
      this.#show(settledPhase(this.#base));
      return;
    }
    this.#show({ at: 'typed' });
    this.#sendLater(milliseconds);
  }

  #sendLater(milliseconds: number): void {
    this.#callOff();
    if (!this.#closed) this.#callOff = this.#deps.later(milliseconds, () => void this.flush());
  }

  /** Somebody else saved first: put my changes on top of theirs, or ask. */
  #meet(theirs: Draft): void {
    const merged = mergeAnswers(this.#base.answers, this.#mine, theirs.answers);
    if (theirs.locked && this.#dirty()) {
      this.#show({ at: 'stopped', stop: { why: 'locked' } });
      return;
    }
    if (merged.clashes.length > 0) {
      this.#show({ at: 'conflict', theirs, fields: merged.clashes });
      return;
    }
    this.#base = theirs;
    this.#mine = merged.answers;
    this.#taken = [...new Set([...this.#taken, ...merged.taken])];
    this.#device.refresh();
    this.#showAndSend(0);
  }

  async #send(): Promise<void> {
    this.#show({ at: 'saving' });
    const sent = this.#mine;
    await this.#device.written();
    const outcome = await this.#deps.save(this.#base, sent);
    switch (outcome.code) {
      case 'saved':
        // What was typed while it was on its way is newer than what came back.
        this.#base = { ...outcome.draft, answers: sent };
        this.#retryIn = FIRST_RETRY_MILLISECONDS;
        this.#device.refresh();
        {
          this.#showAndSend(PAUSE_MILLISECONDS);
          return;
        }
      case 'conflict': {
        this.#meet(outcome.theirs);
        return;
      }
      case 'later':
        this.#show({ at: 'waiting' });
        this.#sendLater(Math.max(this.#retryIn, outcome.afterMilliseconds ?? 0));
        this.#retryIn = Math.min(this.#retryIn * 2, LAST_RETRY_MILLISECONDS);
        return;
      case 'stopped': {
        this.#show({ at: 'stopped', stop: outcome.stop });
        return;
      }
    }
  }
}
