import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Texts } from './texts.ts';

/** English is at hand; another language is asked for only where it is read. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'en':
      return en;
    case 'es':
      return (await import('./es.ts')).es;
  }
}
