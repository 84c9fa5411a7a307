import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { blindName, newKey, open, seal } from './cipher.ts';
import type { Sealed } from './cipher.ts';
import { parseKeptDraft } from './kept-draft.ts';
import type { KeptDraft } from './kept-draft.ts';

/** Where typed text waits for the server: on the device, encrypted, or only in this window's memory. */
export interface Vault {
  readonly kind: 'device' | 'memory';
  keep(draftId: string, draft: KeptDraft): Promise<void>;
  kept(draftId: string): Promise<KeptDraft | undefined>;
  forget(draftId: string): Promise<void>;
  /** How many drafts of this person the server does not have yet. */
  count(): Promise<number>;
}

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  drafts: { key: string; value: Sealed & { readonly owner: string }; indexes: { owner: string } };
}

const NAME = 'groupwork';

function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('keys');
      database.createObjectStore('drafts').createIndex('owner', 'owner');
    },
    // Another tab signs out: give way, so that its wipe is not held up.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });
}

async function keyOf(database: IDBPDatabase<Schema>, owner: string): Promise<CryptoKey> {
  const key = await newKey();
  const transaction = database.transaction('keys', 'readwrite');
  const existing = await transaction.store.get(owner);
  if (existing === undefined) await transaction.store.put(key, owner);
  await transaction.done;
  return existing ?? key;
}

function deviceVault(database: IDBPDatabase<Schema>, key: CryptoKey, owner: string): Vault {
  const nameOf = (draftId: string) => blindName(`${owner} ${draftId}`);
  return {
    kind: 'device',
    async keep(draftId, draft) {
      const name = await nameOf(draftId);
      await database.put('drafts', { ...(await seal(key, JSON.stringify(draft), name)), owner }, name);
    },
    async kept(draftId) {
      const name = await nameOf(draftId);
      const sealed = await database.get('drafts', name);
      const text = sealed === undefined ? undefined : await open(key, sealed, name);
      return text === undefined ? undefined : parseKeptDraft(text);
    },
    forget: async (draftId) => database.delete('drafts', await nameOf(draftId)),
    count: () => database.countFromIndex('drafts', 'owner', owner),
  };
}

/** By person: signing in again in the same window finds what was typed before. */
const inThisWindow = new Map<string, Map<string, KeptDraft>>();

function memoryVault(person: string): Vault {
  const drafts = inThisWindow.get(person) ?? new Map<string, KeptDraft>();
  inThisWindow.set(person, drafts);
  return {
    kind: 'memory',
    keep: (draftId, draft) => Promise.resolve(void drafts.set(draftId, draft)),
    kept: (draftId) => Promise.resolve(drafts.get(draftId)),
    forget: (draftId) => Promise.resolve(void drafts.delete(draftId)),
    count: () => Promise.resolve(drafts.size),
  };
}

/**
 * Opens this person's drafts on this device. Another person on the same device sees neither the texts nor whose they are.
 * @param person the server and the Practitioner, such as `https://ehr.example/fhir Practitioner/7`
 */
export async function openVault(person: string): Promise<Vault> {
  try {
    const owner = await blindName(person);
    const database = await openDatabase();
    return deviceVault(database, await keyOf(database, owner), owner);
  } catch {
    return memoryVault(person);
  }
}

/** Signing out: the key goes with the data, so that not even a copy of the disk can be read later. */
export async function wipeVault(): Promise<void> {
  inThisWindow.clear();
  try {
    await deleteDB(NAME);
  } catch {
    // Storage is blocked here: nothing was ever kept.
  }
}
