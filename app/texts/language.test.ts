import { expect, test } from 'vitest';
import { languageFor, localeFor } from './language.ts';

test('what was chosen is read, else the first of the browser’s languages that there is, else English', () => {
  expect(languageFor('es', ['en-US'])).toBe('es');
  expect(languageFor('en', ['es-MX'])).toBe('en');
  expect(languageFor(undefined, ['fr-CA', 'es-CO', 'en-US'])).toBe('es');
  expect(languageFor(undefined, ['est-EE', 'de-DE'])).toBe('en');
  expect(languageFor('klingon', [])).toBe('en');
});

test('dates are written as where the browser is at home', () => {
  expect(localeFor('es', ['es-MX', 'en-US'])).toBe('es-MX');
  expect(localeFor('es', ['en-US', 'es-AR'])).toBe('es-AR');
  expect(localeFor('en', ['de-DE'])).toBe('en-DE');
  expect(localeFor('es', ['en-US'])).toBe('es-US');
});

test('where nobody writes the language by rules of its own, it is written as in the United States', () => {
  expect(localeFor('es', ['en-GB'])).toBe('es-US');
  expect(localeFor('es', ['es'])).toBe('es-US');
  expect(localeFor('en', [])).toBe('en-US');
  expect(localeFor('es', ['not a tag!'])).toBe('es-US');
});
