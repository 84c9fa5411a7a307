import { indexKeys, type IndexKeys } from './index-keys.ts';
import { keyOf, type Stored, type Version } from './version.ts';

/** All versions of one resource, oldest first. */
interface Row {
  readonly versions: Version[];
  keys: IndexKeys | undefined;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The resources in memory with their history, and indexes over the current versions: who refers to a
 * resource, who carries an identifier, and who has which status. Everything is synchronous, so a reader never sees half a write.
 */
export class Tables {
  readonly #rows = new Map<string, Map<string, Row>>();
  readonly #byReference = new Map<string, Set<string>>();
  readonly #byIdentifier = new Map<string, Set<string>>();
  readonly #byIdentifierValue = new Map<string, Set<string>>();
  readonly #byStatus = new Map<string, Set<string>>();

  /** The current version, unless it never existed or is deleted. */
  current(type: string, id: string): Stored | undefined {
    return this.latest(type, id)?.resource;
  }

  /** The latest version, which may be the mark of a deletion. */
  latest(type: string, id: string): Version | undefined {
    return this.#rows.get(type)?.get(id)?.versions.at(-1);
  }

  /** Every version of a resource, oldest first; empty when it never existed. */
  versions(type: string, id: string): readonly Version[] {
    return this.#rows.get(type)?.get(id)?.versions ?? [];
  }

  /** Current resources of a type in the order they were first written, so that pages stay stable. */
  *all(type: string): Generator<Stored> {
    for (const row of this.#rows.get(type)?.values() ?? []) {
      const resource = row.versions.at(-1)?.resource;
      if (resource) yield resource;
    }
  }

  /** Every version of every resource of a type, or of all types. */
  *allVersions(type?: string): Generator<Version> {
    for (const [each, rows] of this.#rows) {
      if (type !== undefined && type !== each) continue;
      for (const row of rows.values()) yield* row.versions;
    }
  }

  /** Keys (`Type/id`) of the resources that refer to this one, anywhere in them. */
  referringTo(reference: string): ReadonlySet<string> {
    return this.#byReference.get(reference) ?? NONE;
  }

  /** Keys of the resources that carry this identifier; without a system, under any system. */
  identifiedBy(system: string | undefined, value: string): ReadonlySet<string> {
    const found =
      system === undefined
        ? this.#byIdentifierValue.get(value)
        : this.#byIdentifier.get(`${system}|${value}`);
    return found ?? NONE;
  }

  /** Keys of the resources of a type that have this status: few of many Tasks are open. */
  withStatus(type: string, status: string): ReadonlySet<string> {
    return this.#byStatus.get(`${type}|${status}`) ?? NONE;
  }

  /** References that a current resource makes. */
  referencesOf(resource: Stored): ReadonlySet<string> {
    return this.#rows.get(resource.resourceType)?.get(resource.id)?.keys?.references ?? NONE;
  }

  /** True when no resource was ever written. */
  get empty(): boolean {
    return this.#rows.size === 0;
  }

  /** Adds a version and re-indexes its resource. */
  put(version: Version): void {
    let rows = this.#rows.get(version.type);
    if (!rows) this.#rows.set(version.type, (rows = new Map<string, Row>()));
    let row = rows.get(version.id);
    if (!row) rows.set(version.id, (row = { versions: [], keys: undefined }));
    const keys = version.resource && indexKeys(version.resource);
    row.versions.push(version);
    this.#index(row, `${version.type}/${version.id}`, keys);
  }

  /** Takes back the last `put` of this resource. Undo in the reverse order of the puts. */
  undo(version: Version): void {
    const rows = this.#rows.get(version.type);
    const row = rows?.get(version.id);
    if (!rows || row?.versions.at(-1) !== version) throw new Error('undo out of order');
    row.versions.pop();
    const before = row.versions.at(-1)?.resource;
    this.#index(row, `${version.type}/${version.id}`, before && indexKeys(before));
    if (row.versions.length === 0) rows.delete(version.id);
    if (rows.size === 0) this.#rows.delete(version.type);
  }

  /** The current resources behind index keys; of one type only, where it is given: a patient has hundreds of others. */
  *resolve(keys: Iterable<string>, type = ''): Generator<Stored> {
    const start = type === '' ? '' : `${type}/`;
    for (const key of keys) {
      if (!key.startsWith(start)) continue;
      const slash = key.indexOf('/');
      const resource = this.current(key.slice(0, slash), key.slice(slash + 1));
      if (resource && keyOf(resource) === key) yield resource;
    }
  }

  #index(row: Row, key: string, next: IndexKeys | undefined): void {
    move(this.#byReference, key, row.keys?.references, next?.references);
    move(this.#byIdentifier, key, row.keys?.identifiers, next?.identifiers);
    move(this.#byIdentifierValue, key, values(row.keys), values(next));
    move(this.#byStatus, key, row.keys?.statuses, next?.statuses);
    row.keys = next;
  }
}

function values(keys: IndexKeys | undefined): ReadonlySet<string> | undefined {
  return keys && new Set([...keys.identifiers].map((token) => token.slice(token.indexOf('|') + 1)));
}

function move(
  index: Map<string, Set<string>>,
  key: string,
  before: ReadonlySet<string> = NONE,
  after: ReadonlySet<string> = NONE,
): void {
  for (const term of before) {
    if (after.has(term)) continue;
    const set = index.get(term);
    set?.delete(key);
    if (set?.size === 0) index.delete(term);
  }
  for (const term of after) {
    const set = index.get(term);
    if (set) set.add(key);
    else index.set(term, new Set([key]));
  }
}
