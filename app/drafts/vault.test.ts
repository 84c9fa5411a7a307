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
