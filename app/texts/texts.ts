import { createContext, use } from 'react';
import { en } from './en.ts';

/** Every word on the screen. Another language is another object of this shape. */
export type Texts = typeof en;

export const TextsContext = createContext<Texts>(en);

export function useTexts(): Texts {
  return use(TextsContext);
}
