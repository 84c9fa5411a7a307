import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import type { Texts } from '../texts/texts.ts';

/** By address, the first that fits. None names a group or a client: a window's title is seen by whoever passes by. */
const TITLES: readonly (readonly [RegExp, (texts: Texts) => string])[] = [
  [/^\/schedule/, ({ schedule }) => schedule.title],
  [/^\/groups\/new/, ({ groups }) => groups.form.newTitle],
  [/^\/(clients|groups)/, ({ clients }) => clients.title],
  [/^\/follow-up/, ({ shell }) => shell.followUp],
  [/^\/unsigned/, ({ worklist }) => worklist.title],
  [/^\/record/, ({ record }) => record.notes],
  [/^\/session\/[^/]+\/attendance/, ({ attendance }) => attendance.title],
  [/^\/session\/[^/]+\/chart/, ({ chart }) => chart.title],
  [/^\/session\/[^/]+\/review/, ({ review }) => review.title],
  [/^\/session\/[^/]+\/notes/, ({ sign }) => sign.progress.title],
];

/** `Attendance · Groupwork` */
export function pageTitle(path: string, texts: Texts): string {
  const found = TITLES.find(([pattern]) => pattern.test(path))?.[1](texts);
  return [found, texts.common.app].filter(Boolean).join(' · ');
}

/** The window's title follows the page and the language. */
export function usePageTitle(): void {
  const texts = useTexts();
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = pageTitle(pathname, texts);
  }, [pathname, texts]);
}
