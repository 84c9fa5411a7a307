import { expect, test } from 'vitest';
import { TEMPLATE, templateWithout } from '../../../../test/support/domain-template.ts';
import { missedContent, withSentence } from './missed-content.ts';

const topic = (title: string, ...materials: string[]) => ({ id: title, title, materials });

test('what was missed are the topics planned, with the materials by which they can be made up', () => {
  expect(missedContent([topic('Self-soothing', 'Handout 7', 'Audio'), topic('TIPP')], TEMPLATE)).toBe(
    'Missed: Self-soothing; TIPP. Can be made up with: Handout 7; Audio.',
  );
  expect(missedContent([topic('What is pain?')], TEMPLATE)).toBe('Missed: What is pain?');
});

test('nothing is said where nothing is planned, or the template does not ask', () => {
  expect(missedContent([], TEMPLATE)).toBeUndefined();
  expect(missedContent([topic('TIPP')], templateWithout('entry.missed-content'))).toBeUndefined();
});

test('a sentence is added once', () => {
  const once = withSentence('Missed: TIPP. ', 'To be made up by Friday.');
  expect(once).toBe('Missed: TIPP. To be made up by Friday.');
  expect(withSentence(once, 'To be made up by Friday.')).toBe(once);
  expect(withSentence('', 'To be made up by Friday.')).toBe('To be made up by Friday.');
});
