import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
const roster = path.join(import.meta.dirname, 'corpus', 'rosters', '01.json');

/** Feeds lines to the command and gives back what it answers, line by line. */
async function answer(lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const child = spawn(process.execPath, ['src/run/guard.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stdin.end(lines.join('\n'));
  const code = await new Promise((done) => child.on('close', done));
  expect(code).toBe(0);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const question = (id: string, text: string, more = {}): string =>
  JSON.stringify({ id, roster, subject: 'Patient/d', text, ...more });

test('the command answers each line with its findings', async () => {
  const text = 'Joy thanked Grace for it.';
  const [first] = await answer([question('a', text)]);
  expect(first).toEqual({
    id: 'a',
    findings: [
      {
        start: 12,
        end: 17,
        words: 'Grace',
        kind: 'name',
        severity: 'block',
        why: 'This is the name of another member of the group.',
        suggestion: 'another group member',
        replaces: { start: 12, end: 17 },
        members: ['Patient/a'],
        member: 'Patient/a',
      },
    ],
  });
});

test('lines that cannot be answered get an error with their id, and the others are answered', async () => {
  const answers = await answer([
    'not json',
    question('no-text', '', { text: 7 }),
    question('no-roster', 'Quiet today.', { roster: '/nowhere/roster.json' }),
    question('stranger', 'Quiet today.', { subject: 'Patient/zz' }),
    '',
    question('last', 'Quiet today.'),
  ]);
  expect(answers.map(({ id }) => id)).toEqual([null, 'no-text', 'no-roster', 'stranger', 'last']);
  for (const bad of answers.slice(0, 4)) expect(bad['error']).toMatch(/\w{4}/);
  expect(answers[4]).toEqual({ id: 'last', findings: [] });
});
