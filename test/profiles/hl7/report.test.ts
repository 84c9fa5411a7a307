import { expect, test } from 'vitest';
import type { Message } from './engine.ts';
import { report } from './report.ts';

const message = (file: string, level: Message['level'], text: string): Message => ({
  file,
  level,
  text,
  id: '',
  at: 'X',
});
const batch = (expected: 'accepted' | 'refused', ...files: string[]) => ({ name: expected, expected, files });

test('an error in a resource that is to be accepted fails the run and is printed with its file', () => {
  const { failed, lines } = report(
    '/r',
    [batch('accepted', '/r/a.json')],
    [message('/r/a.json', 'error', 'Bad')],
  );
  expect(failed).toBe(1);
  expect(lines).toContain('a.json: X: Bad');
});

test('a spoiled example that is let through fails the run', () => {
  const batches = [batch('refused', '/r/a.json', '/r/b.json')];
  const { failed, lines } = report('/r', batches, [
    message('/r/a.json', 'fatal', 'Bad'),
    message('/r/b.json', 'warning', 'Odd'),
  ]);
  expect(failed).toBe(1);
  expect(lines).toContain('b.json: let through');
});

test('warnings are counted by kind and fail nothing', () => {
  const batches = [batch('accepted', '/r/a.json', '/r/b.json')];
  const odd = ['/r/a.json', '/r/b.json'].map((file) => message(file, 'warning', 'Odd'));
  const { failed, lines } = report('/r', batches, odd);
  expect(failed).toBe(0);
  expect(lines).toContain('2 × warning: Odd');
});

test('the code for a virtual place, newer than R4, is the only error that is passed over', () => {
  const system =
    "in the CodeSystem 'http://terminology.hl7.org/CodeSystem/location-physical-type' version '4.0.1'";
  const batches = [batch('accepted', '/r/a.json')];
  expect(report('/r', batches, [message('/r/a.json', 'error', `Unknown code 'vi' ${system}`)]).failed).toBe(
    0,
  );
  expect(report('/r', batches, [message('/r/a.json', 'error', `Unknown code 'xx' ${system}`)]).failed).toBe(
    1,
  );
});
