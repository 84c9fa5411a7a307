import { cleanText } from '../domain/note/clean-text.ts';

/** Text as FHIR can hold it, on servers that keep XML or PostgreSQL too; the same that digests are taken of. */
export function fhirText(text: string): string {
  return cleanText(text).text;
}

/** Nothing to read in it: FHIR strings must not be empty. */
export function isBlank(text: string): boolean {
  return fhirText(text).trim() === '';
}
