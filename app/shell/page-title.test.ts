import { expect, test } from 'vitest';
import { en } from '../texts/en.ts';
import { es } from '../texts/es.ts';
import { pageTitle } from './page-title.ts';

test('a window says on which page it is, in the reader’s language', () => {
  expect(pageTitle('/schedule', en)).toBe('Schedule · Groupwork');
  expect(pageTitle('/session/s-1/review/p-amara', es)).toBe('Revisar y firmar · Groupwork');
  expect(pageTitle('/groups/new', es)).toBe('Grupo nuevo · Groupwork');
});

test('pages before anybody has signed in are called Groupwork', () => {
  expect(pageTitle('/launch', en)).toBe('Groupwork');
});
