const KEY = 'groupwork:language';

/** The language that was chosen on this device. Browsers throw where an app in a frame may keep nothing. */
export function keptLanguage(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Kept on the device, not with the person: it names nobody, and it stands before anybody has signed in. */
export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
