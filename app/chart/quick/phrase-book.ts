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

function phraseIn(value: unknown): Phrase | undefined {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('words' in value))
    return undefined;
  const { key, words } = value;
  return typeof key === 'string' && typeof words === 'string' ? { key, words } : undefined;
}

function ownIn(text: string | undefined): readonly Phrase[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? read.map(phraseIn).filter((phrase) => phrase !== undefined) : [];
  } catch {
    return [];
  }
}

/** One clinician's quick phrases: those that come with the product, and their own, which win where both have a key. */
export class PhraseBook {
  readonly #shelf: Shelf;
  readonly #listeners = new Set<() => void>();
  #own: readonly Phrase[];
  #all: readonly Phrase[];

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    const own = ownIn(shelf.read());
    const all = withOwnPhrases(own);
    this.#own = all.ok ? own : [];
    this.#all = all.ok ? all.value : DEFAULT_PHRASES;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  all = (): readonly Phrase[] => this.#all;

  own = (): readonly Phrase[] => this.#own;

  /** Keeps these as the clinician's own; `not-kept`: in this window alone, as the browser keeps nothing here. */
  keep(own: readonly Phrase[]): Result<'kept' | 'not-kept', PhraseRefusal> {
    const all = withOwnPhrases(own);
    if (!all.ok) return refused(all.refusal);
    this.#own = own;
    this.#all = all.value;
    for (const listener of this.#listeners) listener();
    return { ok: true, value: this.#shelf.write(JSON.stringify(own)) ? 'kept' : 'not-kept' };
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
