/**
 * What this tab remembers until it is closed: sessionStorage, or memory where the browser keeps storage from an app in
 * somebody else's frame. Tokens live here and nowhere else.
 */
export interface TabStorage {
  readonly kind: 'tab' | 'memory';
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  forget(key: string): void;
  /** Forgets everything that Groupwork put there. */
  clear(): void;
}

const PREFIX = 'groupwork:';

function inMemory(): TabStorage {
  const values = new Map<string, string>();
  return {
    kind: 'memory',
    read: (key) => values.get(key),
    write: (key, value) => void values.set(key, value),
    forget: (key) => void values.delete(key),
    clear: () => values.clear(),
  };
}

function inTab(storage: Storage): TabStorage {
  return {
    kind: 'tab',
    read: (key) => storage.getItem(PREFIX + key) ?? undefined,
    write: (key, value) => storage.setItem(PREFIX + key, value),
    forget: (key) => storage.removeItem(PREFIX + key),
    clear: () => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
      for (const key of keys) if (key?.startsWith(PREFIX)) storage.removeItem(key);
    },
  };
}

/** @param open answers the tab's storage; browsers throw here where storage is blocked */
export function openTabStorage(open: () => Storage): TabStorage {
  try {
    const storage = open();
    storage.setItem(`${PREFIX}probe`, '1');
    storage.removeItem(`${PREFIX}probe`);
    return inTab(storage);
  } catch {
    return inMemory();
  }
}
