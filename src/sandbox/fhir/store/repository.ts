import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { Journal } from './journal.ts';
import { lockDirectory } from './lock.ts';
import { Tables } from './tables.ts';
import type { Method, Stored, Version } from './version.ts';

/** A line of the journal: what one transaction wrote, and what listeners noted with it. */
interface Entry {
  readonly versions?: readonly Version[];
  readonly notes?: readonly unknown[];
}

/** Told of each committed transaction before it is journalled; what it returns is journalled with it. */
export type CommitListener = (versions: readonly Version[]) => readonly unknown[];

/** The state behind one FHIR server: tables in memory and, when durable, a journal on disk. */
export class Repository {
  readonly tables = new Tables();
  /** Notes replayed from the journal, in order, for who wrote them. */
  readonly notes: unknown[] = [];
  #journal: Journal | undefined;
  #unlock: (() => Promise<void>) | undefined;
  #open: Version[] | undefined;
  #listener: CommitListener = () => [];
  #lastInstant = 0;
  readonly #now: () => number;

  private constructor(now: () => number) {
    this.#now = now;
  }

  /** @param dir where the journal lives; absent = in memory only. */
  static async open(options: { dir?: string; now?: () => number } = {}): Promise<Repository> {
    const repository = new Repository(options.now ?? Date.now);
    if (options.dir !== undefined) {
      await mkdir(options.dir, { recursive: true });
      repository.#unlock = await lockDirectory(options.dir);
      repository.#journal = await Journal.open(join(options.dir, 'journal.jsonl'), (record) =>
        repository.#replay(record as Entry),
      );
    }
    return repository;
  }

  /** Registers the one listener to commits (the subscriptions). */
  onCommit(listener: CommitListener): void {
    this.#listener = listener;
  }

  /**
   * Runs `work` as one atomic transaction: when it throws, every write it made is taken back. It is
   * synchronous, so no other request can come in between; await `settled` before acknowledging it.
   */
  atomically<T>(work: () => T): T {
    if (this.#open) throw new Error('transactions do not nest');
    const written: Version[] = (this.#open = []);
    let notes: readonly unknown[];
    let result: T;
    try {
      result = work();
      notes = written.length > 0 ? this.#listener(written) : [];
    } catch (error) {
      for (const version of written.reverse()) this.tables.undo(version);
      throw error;
    } finally {
      this.#open = undefined;
    }
    if (written.length > 0) this.#journal?.append(entry(written, notes));
    return result;
  }

  /** Resolves when nothing that was read or written so far can be taken back by a crash. */
  async settled(): Promise<void> {
    await this.#journal?.settled();
  }

  /** Journals a note on its own; it need not be awaited. */
  note(note: unknown): void {
    this.#journal?.append({ notes: [note] });
  }

  /** Writes the next version of a resource. Only inside `atomically`. */
  write(method: Exclude<Method, 'DELETE'>, resource: Resource, id: string): Stored {
    const { versionId, lastUpdated } = this.#next(resource.resourceType, id);
    const stored = { ...resource, id, meta: { ...resource.meta, versionId, lastUpdated } } as Stored;
    this.#put({ type: resource.resourceType, id, versionId, lastUpdated, method, resource: stored });
    return stored;
  }

  /** Marks a resource as deleted; its history stays. Only inside `atomically`. */
  remove(type: string, id: string): void {
    this.#put({ type, id, ...this.#next(type, id), method: 'DELETE' });
  }

  /**
   * Loads resources with the ids, and where given the lastUpdated, they come with.
   * @throws when the store is not empty.
   */
  async seed(resources: readonly Stored[]): Promise<void> {
    if (!this.tables.empty) throw new Error('seed only fills an empty store');
    this.atomically(() => {
      for (const resource of resources) {
        const { versionId, lastUpdated } = this.#next(resource.resourceType, resource.id);
        const meta = { ...resource.meta, versionId, lastUpdated: resource.meta?.lastUpdated ?? lastUpdated };
        this.#put({
          type: resource.resourceType,
          id: resource.id,
          versionId,
          lastUpdated: meta.lastUpdated,
          method: 'PUT',
          resource: { ...resource, meta },
        });
      }
    });
    await this.settled();
  }

  /** Lines of the journal; 0 in memory. */
  get journalLines(): number {
    return this.#journal?.lines ?? 0;
  }

  /** Rewrites the journal without the notes that are no longer needed. */
  async compact(notes: readonly unknown[]): Promise<void> {
    const { tables } = this;
    await this.#journal?.rewrite(
      (function* (): Generator<Entry> {
        for (const version of tables.allVersions()) yield { versions: [version] };
        if (notes.length > 0) yield { notes };
      })(),
    );
  }

  async close(): Promise<void> {
    await this.#journal?.close();
    await this.#unlock?.();
  }

  #next(type: string, id: string): { versionId: string; lastUpdated: string } {
    this.#lastInstant = Math.max(this.#lastInstant, this.#now());
    const before = this.tables.latest(type, id)?.versionId ?? '0';
    return { versionId: String(Number(before) + 1), lastUpdated: new Date(this.#lastInstant).toISOString() };
  }

  #put(version: Version): void {
    if (!this.#open) throw new Error('write outside of a transaction');
    this.tables.put(version);
    this.#open.push(version);
  }

  #replay(record: Entry): void {
    for (const version of record.versions ?? []) {
      this.tables.put(version);
      this.#lastInstant = Math.max(this.#lastInstant, Date.parse(version.lastUpdated));
    }
    this.notes.push(...(record.notes ?? []));
  }
}

function entry(versions: readonly Version[], notes: readonly unknown[]): Entry {
  return notes.length > 0 ? { versions, notes } : { versions };
}
