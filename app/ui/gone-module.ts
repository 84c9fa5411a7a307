/** What Chromium, Firefox and Safari say when a script of the app can't be fetched: each in words of its own, and no code. */
const WORDS = /dynamically imported module|importing a module script failed|unable to preload css/i;

/** Whether a screen could not be loaded at all: most often a new version has taken the place of the one that this tab began with. */
export function isGoneModule(error: unknown): boolean {
  return error instanceof Error && WORDS.test(error.message);
}
