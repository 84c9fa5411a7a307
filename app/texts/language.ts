export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, so that whoever reads it finds it. */
export const LANGUAGE_NAMES = { en: 'English', es: 'Español' } satisfies Record<Language, string>;

/** Where the reader's region is not known, or nobody writes this language there by its own rules. */
const USUAL = { en: 'en-US', es: 'es-US' } satisfies Record<Language, string>;

function languageIn(tag: string): Language | undefined {
  return LANGUAGES.find((language) => new RegExp(`^${language}\\b`, 'i').test(tag));
}

/** What was chosen, else the first of the browser's languages that there is, else English. */
export function languageFor(chosen: string | undefined, preferred: readonly string[]): Language {
  const wanted = chosen === undefined ? preferred : [chosen, ...preferred];
  return wanted.map(languageIn).find((language) => language !== undefined) ?? 'en';
}

/** `undefined` where the browser's language is no language tag. */
function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}

/** Whether dates of this language are written in a way of this region's own. */
function isWritten(locale: string): boolean {
  return new Intl.DateTimeFormat(locale).resolvedOptions().locale === locale;
}

/**
 * How dates, times and numbers are written: the browser's own variety of the language (`es-MX`), else the language with the
 * browser's region where that is written somewhere (`es-US` for a browser set to `en-US`).
 */
export function localeFor(language: Language, preferred: readonly string[]): string {
  const own = preferred.find((tag) => languageIn(tag) === language && regionOf(tag) !== undefined);
  const region = preferred.map(regionOf).find((each) => each !== undefined);
  const here = `${language}-${region ?? ''}`;
  return (
    [own, region === undefined ? undefined : here].find((tag) => tag !== undefined && isWritten(tag)) ??
    USUAL[language]
  );
}
