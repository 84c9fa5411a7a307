import { expect, test } from 'vitest';
import { isGoneModule } from './gone-module.ts';

test.each([
  'Failed to fetch dynamically imported module: https://ehr.example/app/assets/chart-1a2b.js',
  'error loading dynamically imported module: https://ehr.example/app/assets/chart-1a2b.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /app/assets/chart-1a2b.css',
])('%s: a part of the app that is no longer there', (words) => {
  expect(isGoneModule(new TypeError(words))).toBe(true);
});

test('any other error is one of the app itself', () => {
  expect(isGoneModule(new TypeError("Cannot read properties of undefined (reading 'id')"))).toBe(false);
  expect(isGoneModule('Failed to fetch')).toBe(false);
});
