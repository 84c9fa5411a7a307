import type { Narrative } from '@medplum/fhirtypes';
import type { Line, Note } from '../domain/note/types.ts';
import { fhirText, isBlank } from './text.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Lines as a FHIR narrative: well-formed XHTML without anything that could act (R4 narrative, txt-1 and txt-2). Each
 * line is a paragraph whose direction follows its own first letter, its label in bold, its line breaks kept.
 * `undefined` where there is nothing to read.
 */
export function narrativeOf(lines: readonly Line[]): Narrative | undefined {
  const paragraphs = paragraphsOf(lines);
  if (paragraphs === '') return undefined;
  return { status: 'generated', div: `<div xmlns="${XHTML}">${paragraphs}</div>` };
}

/** A whole note as a page of its own, for `DocumentReference.content`. */
export function pageOf(note: Note): string {
  const sections = note.sections
    .map(({ title, lines }) => ({ title, body: paragraphsOf(lines) }))
    .filter(({ body }) => body !== '')
    .map(({ title, body }) => `<h2>${escaped(title)}</h2>${body}`);
  const title = escaped(note.title);
  const head = `<head><meta charset="utf-8"/><title>${title}</title></head>`;
  return `<!DOCTYPE html><html xmlns="${XHTML}">${head}<body><h1>${title}</h1>${sections.join('')}</body></html>`;
}

function paragraphsOf(lines: readonly Line[]): string {
  return lines
    .filter((line) => !isBlank(line.text))
    .map(paragraph)
    .join('');
}

function paragraph({ label, text }: Line): string {
  const shown = label === undefined || isBlank(label) ? '' : `<b>${escaped(label)}</b>: `;
  return `<p dir="auto">${shown}${escaped(text)}</p>`;
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XHTML: what XML cannot hold is dropped, what could be markup is escaped, line breaks are kept. */
export function escaped(text: string): string {
  return fhirText(text)
    .replace(/[&<>"']/g, (found) => ENTITY[found] ?? '')
    .replace(/\r\n|\r|\n/g, '<br/>');
}

const PARAGRAPH = /<p(?: dir="auto")?>(?:<b>(.*?)<\/b>: )?(.*?)<\/p>/gs;

/**
 * The lines of a narrative: of ours exactly as they were written (line breaks as `\n`), of any other its text, with the
 * markup left out.
 */
export function linesOf(narrative: Narrative | undefined): readonly Line[] {
  const inner = /^<div[^>]*>(.*)<\/div>$/s.exec(narrative?.div ?? '')?.[1];
  if (inner === undefined) return [];
  const lines: Line[] = [];
  const rest = inner.replace(PARAGRAPH, (_all, label: string | undefined, text: string) => {
    const plain = plainOf(text);
    lines.push(label === undefined ? { text: plain } : { label: plainOf(label), text: plain });
    return '';
  });
  if (rest.trim() === '') return lines;
  const text = plainOf(inner.replace(/<\/(?:p|div|li|tr|h[1-6])>/g, '\n')).trim();
  return text === '' ? [] : [{ text }];
}

function plainOf(html: string): string {
  return html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#39|#x27|apos|quot|lt|gt|nbsp|amp);/g, (_all, name: string) => CHARACTER[name] ?? '');
}

const CHARACTER: Readonly<Record<string, string>> = {
  '#39': "'",
  '#x27': "'",
  apos: "'",
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  amp: '&',
};
