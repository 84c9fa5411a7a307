import { createContext, use } from 'react';
import { en } from './en.ts';
import type { Language } from './language.ts';

/** The same shape with any words: whatever English says, another language says in its own way. */
type AnyWords<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => AnyWords<Said>
    : { readonly [K in keyof T]: AnyWords<T[K]> };

/** Every word on the screen. Another language is another object of this shape. */
export type Texts = AnyWords<typeof en>;

/** What is read now, and how to read another language. */
export interface Reading {
  readonly language: Language;
  readonly texts: Texts;
  /** False where the words could not be loaded; then everything stays as it is. */
  readonly choose: (language: Language) => Promise<boolean>;
}

export const TextsContext = createContext<Reading>({
  language: 'en',
  texts: en,
  choose: () => Promise.resolve(false),
});

export function useTexts(): Texts {
  return use(TextsContext).texts;
}

export function useReading(): Reading {
  return use(TextsContext);
}
