import { openTabStorage } from './tab-storage.ts';

/** This tab's storage, opened once. */
export const tab = openTabStorage(() => window.sessionStorage);

/** Under which path the app is served, with a slash at the end. */
export const appBase = new URL(import.meta.env.BASE_URL, window.location.origin).href;

export const redirectUri = new URL('callback', appBase).href;
