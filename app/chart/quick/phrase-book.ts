import { withOwnPhrases } from '../../../src/domain/note/draft/phrases.ts';
import type { Phrase, PhraseRefusal } from '../../../src/domain/note/draft/phrases.ts';
import { DEFAULT_PHRASES } from '../../../src/domain/note/draft/phrases.data.ts';
import { refused } from '../../../src/domain/result.ts';
import type { Result } from '../../../src/domain/result.ts';

/** Where a book is kept: the browser's storage, or nowhere where that is blocked. */
export interface Shelf {
  read(): string | undefined;
  /** False where nothing can be kept. */
  write(text: string): boolean;
}

/** Where a book is kept beside the device, so that it follows its clinician: the record system. */
export interface Account {
  /** Undefined where it keeps none yet, or cannot be asked. */
  read(): Promise<readonly Phrase[] | undefined>;
  /** What is kept now, with what was added on other devices; undefined where it is not kept. */
  write(own: readonly Phrase[]): Promise<readonly Phrase[] | undefined>;
}

/** `shared`: with the record system; `kept`: on this device alone; `not-kept`: in this window alone. */
export type Kept = 'shared' | 'kept' | 'not-kept';

function phraseIn(value: unknown): Phrase | undefined {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('words' in value))
    return undefined;
  const { key, words } = value;
  return typeof key === 'string' && typeof words === 'string' ? { key, words } : undefined;
}

/** What a shelf holds: phrases, and whether the record system has them, too. */
interface OnShelf {
  readonly own: readonly Phrase[];
  readonly shared: boolean;
}

/** A bare list is what was kept on this device alone. */
function shelved(text: string | undefined): OnShelf {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    const shared = typeof read === 'object' && read !== null && 'shared' in read ? read.shared : read;
    const own = Array.isArray(shared) ? shared.map(phraseIn).filter((phrase) => phrase !== undefined) : [];
    return { own, shared: shared !== read };
  } catch {
    return { own: [], shared: false };
  }
}

/** One clinician's quick phrases: those that come with the product, and their own, which win where both have a key. */
export class PhraseBook {
  readonly #shelf: Shelf;
  readonly #account: Account;
  readonly #listeners = new Set<() => void>();
  #own: readonly Phrase[];
  #shared: boolean;
  #all: readonly Phrase[];

  constructor(shelf: Shelf, account: Account) {
    this.#shelf = shelf;
    this.#account = account;
    const { own, shared } = shelved(shelf.read());
    const all = withOwnPhrases(own);
    this.#shared = shared;
    this.#own = all.ok ? own : [];
    this.#all = all.ok ? all.value : DEFAULT_PHRASES;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  all = (): readonly Phrase[] => this.#all;

  own = (): readonly Phrase[] => this.#own;

  /**
   * Takes over what the record system keeps, beside what this device alone has kept so far. Where the record system keeps nothing, what is
   * on the device stands.
   */
  async adopt(): Promise<void> {
    const before = this.#own;
    const kept = await this.#account.read();
    // what was kept meanwhile is newer
    if (!kept || this.#own !== before) return;
    const alone = this.#shared ? [] : before.filter(({ key }) => !kept.some((one) => one.key === key));
    if (alone.length > 0) await this.keep([...kept, ...alone]);
    else this.#take(kept, true);
  }

  /** Keeps these as the clinician's own: on the device, and with the record system where that takes them (rule 7). */
  async keep(own: readonly Phrase[]): Promise<Result<Kept, PhraseRefusal>> {
    const all = withOwnPhrases(own);
    if (!all.ok) return refused(all.refusal);
    const onDevice = this.#take(own, false);
    const shared = await this.#account.write(own);
    if (shared && this.#own === own) this.#take(shared, true);
    return { ok: true, value: shared ? 'shared' : onDevice ? 'kept' : 'not-kept' };
  }

  /** Whether the device keeps them. What cannot be phrases is left. */
  #take(own: readonly Phrase[], shared: boolean): boolean {
    const all = withOwnPhrases(own);
    if (!all.ok) return false;
    this.#own = own;
    this.#all = all.value;
    this.#shared = shared;
    for (const listener of this.#listeners) listener();
    return this.#shelf.write(JSON.stringify(shared ? { shared: own } : own));
  }
}

/** One clinician's place in the browser's own storage. A page in a frame may have none. */
export function browserShelf(owner: string): Shelf {
  const name = `groupwork phrases ${owner}`;
  return {
    read() {
      try {
        return localStorage.getItem(name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(text) {
      try {
        localStorage.setItem(name, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
