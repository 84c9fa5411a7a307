import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { newKey, open, seal } from './cipher.ts';
import { openVault, wipeVault } from './vault.ts';

const DRAFT = {
  baseVersion: '3',
  base: {},
  mine: { 'entry.response': { kind: 'text', text: 'Only she knows.' } as const },
};

afterEach(async () => {
  await wipeVault();
  vi.unstubAllGlobals();
});

test('what is sealed is opened by its own key, in its own place, unchanged', async () => {
  const key = await newKey();
  const sealed = await seal(key, 'Only she knows. 🫶', 'place');
  expect(await open(key, sealed, 'place')).toBe('Only she knows. 🫶');
  expect(await open(await newKey(), sealed, 'place')).toBeUndefined();
  expect(await open(key, sealed, 'elsewhere')).toBeUndefined();
  const bytes = new Uint8Array(sealed.bytes.slice(0));
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  expect(await open(key, { ...sealed, bytes: bytes.buffer }, 'place')).toBeUndefined();
});

test('the key can’t be taken out', async () => {
  const key = await newKey();
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('a draft is there again when the browser is opened the next day', async () => {
  await (await openVault('ehr Practitioner/1')).keep('draft-1', DRAFT);
  const later = await openVault('ehr Practitioner/1');
  expect(later.kind).toBe('device');
  expect(await later.kept('draft-1')).toEqual(DRAFT);
  expect(await later.count()).toBe(1);
});

test('two windows of one person keep what was typed in each, and a later one finds all of it once', async () => {
  const words = (text: string) => ({ kind: 'text', text }) as const;
  const base = { topic: words('TIPP'), content: words('As planned.') };
  const kept = (mine: Record<string, ReturnType<typeof words>>) => ({
    baseVersion: '3',
    base,
    mine: { ...base, ...mine },
  });
  const [one, other] = [await openVault('ehr Practitioner/1'), await openVault('ehr Practitioner/1')];
  await one.keep('draft-1', kept({ content: words('Ice.'), climate: words('Warm') }));
  await new Promise((resolve) => setTimeout(resolve, 5)); // so that it is the later one
  await other.keep('draft-1', kept({ content: words('Paced breathing.'), climate: words('Warm at first') }));
  await other.keep('draft-2', kept({ topic: words('STOP') }));
  await other.forget('draft-2');
  expect(await one.count()).toBe(1);

  const later = await openVault('ehr Practitioner/1');
  const mine = {
    topic: words('TIPP'),
    content: words('Ice.\n\nPaced breathing.'),
    climate: words('Warm at first'),
  };
  expect((await later.kept('draft-1'))?.mine).toEqual(mine);
  expect((await (await openVault('ehr Practitioner/1')).kept('draft-1'))?.mine).toEqual(mine);
  expect(await later.count()).toBe(1);
  expect(await later.kept('draft-2')).toBeUndefined();
});

test('a window lets go of what the server has, not of what another one keeps', async () => {
  const [one, other] = [await openVault('ehr Practitioner/1'), await openVault('ehr Practitioner/1')];
  await one.keep('draft-1', DRAFT);
  await other.keep('draft-1', DRAFT);
  await one.forget('draft-1');
  expect(await (await openVault('ehr Practitioner/1')).kept('draft-1')).toEqual(DRAFT);
});

test('another person on the same device finds nothing', async () => {
  await (await openVault('ehr Practitioner/1')).keep('draft-1', DRAFT);
  const other = await openVault('ehr Practitioner/2');
  expect(await other.kept('draft-1')).toBeUndefined();
  expect(await other.count()).toBe(0);
});

test('signing out leaves nothing behind', async () => {
  const vault = await openVault('ehr Practitioner/1');
  await vault.keep('draft-1', DRAFT);
  await wipeVault();
  expect(await (await openVault('ehr Practitioner/1')).kept('draft-1')).toBeUndefined();
});

test('where storage is blocked drafts are kept in memory', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  const vault = await openVault('ehr Practitioner/1');
  expect(vault.kind).toBe('memory');
  await vault.keep('draft-1', DRAFT);
  expect(await vault.kept('draft-1')).toEqual(DRAFT);
  await vault.forget('draft-1');
  expect(await vault.count()).toBe(0);
});
