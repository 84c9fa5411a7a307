import { expect, test } from 'vitest';
import { normalise } from './string.ts';

test.each([
  ['Sørensen', 'sorensen'],
  ['Nađa Petrović', 'nada petrovic'],
  ['Łukasz  Groß', 'lukasz gross'],
  ['Ångström', 'angstrom'],
  ['Þórdís', 'thordis'],
  ['Œuvray', 'oeuvray'],
  ['Okafor', 'okafor'],
])('%s is found by %s, whatever keys somebody has', (name, typed) => {
  expect(normalise(name)).toBe(typed);
  expect(normalise(typed)).toBe(typed);
});
