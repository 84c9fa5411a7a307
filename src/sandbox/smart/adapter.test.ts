import { expect, test } from 'vitest';
import { createMemoryAdapter } from './adapter.ts';

test('what was stored is found until it expires and never after', async () => {
  let now = 0;
  const tokens = createMemoryAdapter(() => now)('AccessToken');
  await tokens.upsert('one', { jti: 'one' }, 10);
  now = 9_999;
  expect(await tokens.find('one')).toEqual({ jti: 'one' });
  now = 10_000;
  expect(await tokens.find('one')).toBeUndefined();
});

test('a used assertion id is remembered however many come after it', async () => {
  const used = createMemoryAdapter(() => 0)('ReplayDetection');
  await used.upsert('first', { jti: 'first' }, 300);
  for (let index = 0; index < 5000; index += 1) await used.upsert(String(index), { jti: String(index) }, 300);
  expect(await used.find('first')).toBeDefined();
});

test('the same id of two kinds is two things', async () => {
  const adapter = createMemoryAdapter(() => 0);
  await adapter('AccessToken').upsert('same', { jti: 'token' }, 10);
  expect(await adapter('RefreshToken').find('same')).toBeUndefined();
});

test('revoking a grant takes its tokens of that kind and no others', async () => {
  const tokens = createMemoryAdapter(() => 0)('AccessToken');
  await tokens.upsert('a', { jti: 'a', grantId: 'g1' }, 10);
  await tokens.upsert('b', { jti: 'b', grantId: 'g2' }, 10);
  await tokens.revokeByGrantId('g1');
  expect(await tokens.find('a')).toBeUndefined();
  expect(await tokens.find('b')).toBeDefined();
});
