import { useState } from 'react';
import type { ReactNode } from 'react';
import { en } from './en.ts';
import { keepLanguage, keptLanguage } from './kept-language.ts';
import { languageFor, localeFor } from './language.ts';
import type { Language } from './language.ts';
import { loadTexts } from './load.ts';
import { setReaderLocale } from './locale.ts';
import { TextsContext } from './texts.ts';
import type { Texts } from './texts.ts';

export interface FirstReading {
  readonly language: Language;
  readonly texts: Texts;
}

function read(language: Language): void {
  setReaderLocale(localeFor(language, navigator.languages));
}

/** Before anything is drawn. Where another language can't be loaded, the app speaks English rather than not at all. */
export async function firstReading(): Promise<FirstReading> {
  const language = languageFor(keptLanguage(), navigator.languages);
  try {
    const texts = await loadTexts(language);
    read(language);
    return { language, texts };
  } catch {
    read('en');
    return { language: 'en', texts: en };
  }
}

/** Gives every screen its words. Another language changes them where they stand; nothing is loaded or lost. */
export function Reader({ first, children }: { readonly first: FirstReading; readonly children: ReactNode }) {
  const [reading, setReading] = useState(first);
  const choose = async (language: Language): Promise<boolean> => {
    const texts = await loadTexts(language).catch(() => undefined);
    if (!texts) return false;
    keepLanguage(language);
    read(language);
    setReading({ language, texts });
    return true;
  };
  return <TextsContext value={{ ...reading, choose }}>{children}</TextsContext>;
}
