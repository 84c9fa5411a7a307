import { expect, test } from 'vitest';
import { afterPaint, followingTyping, whileTyping } from './typing.ts';

const painted = () => new Promise<void>((resolve) => afterPaint(resolve));

/** A store that tells whoever listens, and one that listens as the screen does. */
function followed() {
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  let told = 0;
  const leave = followingTyping(subscribe)(() => (told += 1));
  return {
    subscribe,
    leave,
    told: () => told,
    change: () => listeners.forEach((listener) => listener()),
  };
}

test('what is typed is told after its paint, once for all keys until then', async () => {
  const store = followed();
  whileTyping(store.change);
  whileTyping(store.change);
  expect(store.told()).toBe(0);
  await painted();
  expect(store.told()).toBe(1);
  whileTyping(store.change);
  await painted();
  expect(store.told()).toBe(2);
});

test('any other change is told at once, also after a change that failed', () => {
  const store = followed();
  store.change();
  expect(store.told()).toBe(1);
  const failing = () =>
    whileTyping(() => {
      throw new Error('not kept');
    });
  expect(failing).toThrow('not kept');
  store.change();
  expect(store.told()).toBe(2);
});

test('whoever has left is told of nothing any more', async () => {
  const store = followed();
  whileTyping(store.change);
  store.leave();
  await painted();
  expect(store.told()).toBe(0);
});

test('one store is followed in one way, so that nobody subscribes anew at every drawing', () => {
  const { subscribe } = followed();
  expect(followingTyping(subscribe)).toBe(followingTyping(subscribe));
});
