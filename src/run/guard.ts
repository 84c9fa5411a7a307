/**
 * Checks notes from the command line: one JSON object a line in, one a line out. `docs/guard.md` says what they hold.
 * A line that cannot be answered gets an error line with its id, and the run goes on.
 */
import { createInterface } from 'node:readline';
import { Answerer } from './guard/answer.ts';

const answerer = new Answerer();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerer.answer(line))}\n`);
