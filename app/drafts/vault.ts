import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { blindName, newKey, open, seal } from './cipher.ts';
import type { Sealed } from './cipher.ts';
import { parseKeptDraft } from './kept-draft.ts';
import type { KeptDraft } from './kept-draft.ts';
import { together } from './together.ts';

/** Where typed text waits for the server: on the device, encrypted, or only in this window's memory. */
export interface Vault {
  readonly kind: 'device' | 'memory';
  /** This window's copy; another window of the same person has one of its own. */
  keep(draftId: string, draft: KeptDraft): Promise<void>;
  /** What any window left of a draft, taken over by this one. */
  kept(draftId: string): Promise<KeptDraft | undefined>;
  /** The server has what this window kept. */
  forget(draftId: string): Promise<void>;
  /** How many drafts of this person the server does not have yet. */
  count(): Promise<number>;
}

interface Stored extends Sealed {
  readonly owner: string;
  /** Milliseconds since 1970. Not with what an older version of the app kept. */
  readonly at?: number;
}

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  /** By draft and window: two windows of one person never write over each other's text. */
  drafts: { key: string; value: Stored; indexes: { owner: string } };
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
  const window = crypto.randomUUID();
  const blindNames = new Map<string, Promise<string>>();
  const nameOf = (draftId: string) => {
    const name = blindNames.get(draftId) ?? blindName(`${owner} ${draftId}`);
    blindNames.set(draftId, name);
    return name;
  };
  const ownName = async (draftId: string) => `${await nameOf(draftId)} ${window}`;

  const sealed = async (name: string, draft: KeptDraft): Promise<Stored> => ({
    ...(await seal(key, JSON.stringify(draft), name)),
    owner,
    at: Date.now(),
  });

  /** Every window's copy, the earliest first. */
  async function copiesOf(draftId: string): Promise<readonly { name: string; draft: KeptDraft }[]> {
    const name = await nameOf(draftId);
    const range = IDBKeyRange.bound(name, `${name}~`);
    const transaction = database.transaction('drafts');
    const [names, stored] = await Promise.all([
      transaction.store.getAllKeys(range),
      transaction.store.getAll(range),
    ]);
    const copies = await Promise.all(
      stored.map(async (one, nth) => {
        const text = await open(key, one, names[nth] ?? '');
        const draft = text === undefined ? undefined : parseKeptDraft(text);
        return draft && { name: names[nth] ?? '', draft, at: one.at ?? 0 };
      }),
    );
    return copies.filter((one) => one !== undefined).sort((a, b) => a.at - b.at);
  }

  return {
    kind: 'device',
    async keep(draftId, draft) {
      const name = await ownName(draftId);
      await database.put('drafts', await sealed(name, draft), name);
    },
    async kept(draftId) {
      const copies = await copiesOf(draftId);
      const draft = together(copies.map((copy) => copy.draft));
      if (!draft) return undefined;
      const name = await ownName(draftId);
      const mine = await sealed(name, draft);
      const transaction = database.transaction('drafts', 'readwrite');
      const others = copies.filter((copy) => copy.name !== name);
      await Promise.all([
        transaction.store.put(mine, name),
        ...others.map((copy) => transaction.store.delete(copy.name)),
        transaction.done,
      ]);
      return draft;
    },
    forget: async (draftId) => database.delete('drafts', await ownName(draftId)),
    async count() {
      const names = await database.getAllKeysFromIndex('drafts', 'owner', owner);
      return new Set(names.map((name) => name.split(' ')[0])).size;
    },
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
