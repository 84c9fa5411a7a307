import { readerLocale } from './locale.ts';

/** `0.875` → `88%`, as the reader's locale writes it. */
export function percent(share: number): string {
  return new Intl.NumberFormat(readerLocale(), { style: 'percent' }).format(share);
}

/** `2026-11` → `Nov`; January says its year, so that a line of months tells where one year ends. */
export function monthWords(month: string): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  const year = month.endsWith('-01') ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(readerLocale(), { month: 'short', timeZone: 'UTC', ...year }).format(first);
}
