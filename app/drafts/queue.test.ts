import { beforeEach, expect, test } from 'vitest';
import type { Answers, AnswerValue } from '../../src/domain/note/types.ts';
import type { Draft } from '../../src/workflow/session-file.ts';
import { createWorld } from '../../test/support/queue-world.ts';
import type { QueueWorld } from '../../test/support/queue-world.ts';

const text = (words: string): AnswerValue => ({ kind: 'text', text: words });
const F = 'entry.response';
let world: QueueWorld;

beforeEach(() => {
  world = createWorld();
});

const phase = () => world.queue.view().phase.at;
const stored = (): Answers => world.server.draft().answers;
const kept = () => world.vault.kept('draft-1');
const colleague = (answers: Answers): Draft => world.server.write(answers);

test('typing is sent after a pause, once, with the last words', async () => {
  for (const words of ['T', 'Ty', 'Typed']) world.queue.set(F, text(words));
  expect(phase()).toBe('typed');
  await world.pause();
  expect(phase()).toBe('saved');
  expect(stored()[F]).toEqual(text('Typed'));
  expect(world.server.saves()).toBe(1);
});

test('a draft in which nothing stands yet has no time at which it was saved', async () => {
  expect(world.queue.view().phase).toEqual({ at: 'saved' });
  world.queue.set(F, text('Typed'));
  await world.pause();
  expect(world.queue.view().phase).toEqual({ at: 'saved', when: '2026-11-24T19:00:00Z' });
});

test('the device has the text before the server is asked, and lets go of it when the server has it', async () => {
  world.server.before(async () => {
    expect((await kept())?.mine[F]).toEqual(text('Typed'));
  });
  world.queue.set(F, text('Typed'));
  await world.pause();
  expect(world.server.saves()).toBe(1);
  await world.calm();
  expect(await kept()).toBeUndefined();
});

test('what is typed while a save is on its way is sent by the next one; there is never more than one at a time', async () => {
  world.server.before(() => {
    if (world.server.saves() === 1) world.queue.set(F, text('First, and more'));
    expect(world.server.running()).toBe(1);
  });
  world.queue.set(F, text('First'));
  await world.pause();
  expect(phase()).toBe('typed');
  await world.pause();
  expect(stored()[F]).toEqual(text('First, and more'));
  expect(world.server.saves()).toBe(2);
});

test('typing back to what was saved leaves nothing to send', async () => {
  world.queue.set(F, text('x'));
  world.queue.set(F, undefined);
  expect(phase()).toBe('saved');
  await world.pause();
  expect(world.server.saves()).toBe(0);
});

test('while the server is away the text stays on the device and is tried again by itself', async () => {
  world.server.down(true);
  world.queue.set(F, text('Typed'));
  await world.pause();
  expect(phase()).toBe('waiting');
  expect((await kept())?.mine[F]).toEqual(text('Typed'));
  world.server.down(false);
  await world.pause();
  expect(phase()).toBe('saved');
  expect(stored()[F]).toEqual(text('Typed'));
});

test('a colleague’s changes to other fields are taken, and mine are kept', async () => {
  colleague({ 'entry.plan': text('Theirs') });
  world.queue.set(F, text('Mine'));
  await world.pause();
  await world.pause();
  expect(stored()).toEqual({ [F]: text('Mine'), 'entry.plan': text('Theirs') });
  expect(world.queue.view().taken).toEqual(['entry.plan']);
});

test('a clash in one field waits for a person, with both texts, and nothing is overwritten', async () => {
  colleague({ [F]: text('Theirs') });
  world.queue.set(F, text('Mine'));
  await world.pause();
  const { phase: at, answers } = world.queue.view();
  expect(at).toMatchObject({ at: 'conflict', fields: [F], theirs: { answers: { [F]: text('Theirs') } } });
  expect(answers[F]).toEqual(text('Mine'));
  await world.pause();
  expect(stored()[F]).toEqual(text('Theirs'));

  world.queue.resolve({ [F]: text('Both') });
  await world.pause();
  expect(stored()[F]).toEqual(text('Both'));
});

test('a colleague who wrote the same is no clash', async () => {
  colleague({ [F]: text('Same') });
  world.queue.set(F, text('Same'));
  await world.pause();
  expect(phase()).toBe('saved');
});

test('a signed draft takes no more text, and the text is not lost', async () => {
  world.server.lock();
  world.queue.set(F, text('Too late'));
  await world.pause();
  expect(world.queue.view()).toMatchObject({
    phase: { at: 'stopped', stop: { why: 'locked' } },
    answers: { [F]: text('Too late') },
  });
  expect((await kept())?.mine[F]).toEqual(text('Too late'));
});

test('what an earlier visit left is taken up and sent', async () => {
  await world.vault.keep('draft-1', { baseVersion: '1', base: {}, mine: { [F]: text('Yesterday') } });
  await world.queue.restore();
  expect(world.queue.view().answers[F]).toEqual(text('Yesterday'));
  await world.pause();
  expect(stored()[F]).toEqual(text('Yesterday'));
});

test('what an earlier visit left clashes with what a colleague wrote since', async () => {
  const newer = colleague({ [F]: text('Theirs') });
  await world.vault.keep('draft-1', { baseVersion: '1', base: {}, mine: { [F]: text('Yesterday') } });
  world.reopen(newer);
  await world.queue.restore();
  expect(phase()).toBe('conflict');
});

test('a draft read again is taken where nothing is unsent', () => {
  world.queue.adopt(colleague({ [F]: text('Theirs') }));
  expect(world.queue.view().answers[F]).toEqual(text('Theirs'));
});

test('sending at once reports whether the server has everything', async () => {
  world.queue.set(F, text('Typed'));
  await world.queue.flush();
  expect(world.queue.settled()).toBe(true);
  world.server.down(true);
  world.queue.set(F, text('More'));
  await world.queue.flush();
  expect(world.queue.settled()).toBe(false);
});
