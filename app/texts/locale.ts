let locale: string | undefined;

/** How the reader writes dates, times and numbers, such as `es-US`. Before a language is set: the browser's. */
export function readerLocale(): string | undefined {
  return locale;
}

/** The page says it too, for screen readers and for the browser's hyphenation and spelling. */
export function setReaderLocale(next: string): void {
  locale = next;
  document.documentElement.lang = next;
}
