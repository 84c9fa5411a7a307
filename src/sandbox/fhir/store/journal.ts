import { constants } from 'node:fs';
import { open, rename, truncate, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { readLines } from './lines.ts';

/**
 * An append-only file of JSON lines, each with a checksum. `append` returns at once; `settled` resolves when
 * everything appended so far is on the disk (fdatasync). While one sync runs, further lines gather and share
 * the next one, so thirty writers wait for two syncs and not for thirty.
 */
export class Journal {
  readonly #path: string;
  #file: FileHandle;
  #waiting: string[] = [];
  #flushing: Promise<void> | undefined;
  #broken: Error | undefined;
  /** Lines appended and lines synced since the start: a waiter waits for its own, not for those that come after. */
  #appended = 0;
  #synced = 0;
  #lines: number;

  private constructor(path: string, file: FileHandle, lines: number) {
    this.#path = path;
    this.#file = file;
    this.#lines = lines;
  }

  /**
   * Opens or creates the journal and hands every line in it to `replay`, in order. A torn last line (the
   * process was killed while writing it, so it was never acknowledged) is cut off; damage anywhere else
   * is a broken invariant and throws.
   */
  static async open(path: string, replay: (record: unknown) => void): Promise<Journal> {
    const created = await open(path, constants.O_CREAT | constants.O_RDWR, 0o600);
    await created.close();
    const { lines, good } = await read(path, replay);
    await truncate(path, good);
    const file = await open(path, 'a', 0o600);
    await syncDirectory(path);
    return new Journal(path, file, lines);
  }

  /** Lines in the file, counting those not yet synced. */
  get lines(): number {
    return this.#lines;
  }

  append(record: unknown): void {
    if (this.#broken) throw this.#broken;
    this.#waiting.push(line(record));
    this.#appended += 1;
    this.#lines += 1;
  }

  /** Resolves when all that was appended before this call can no longer be lost; rejects if it could not be written. */
  async settled(): Promise<void> {
    const wanted = this.#appended;
    while (this.#synced < wanted) {
      if (this.#broken) throw this.#broken;
      this.#flushing ??= this.#flush();
      await this.#flushing;
    }
  }

  /** Replaces the file by these records in one step: a crash leaves either the old file or the new. */
  async rewrite(records: Iterable<unknown>): Promise<void> {
    await this.settled();
    const next = `${this.#path}.next`;
    const file = await open(next, 'w', 0o600);
    this.#lines = 0;
    for (const record of records) {
      await file.appendFile(line(record));
      this.#lines += 1;
    }
    await file.datasync();
    await file.close();
    await rename(next, this.#path);
    await syncDirectory(this.#path);
    await this.#file.close();
    this.#file = await open(this.#path, 'a', 0o600);
  }

  async close(): Promise<void> {
    await this.settled();
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const upTo = this.#appended;
    const batch = this.#waiting.join('');
    this.#waiting = [];
    try {
      await this.#file.appendFile(batch);
      await this.#file.datasync();
      this.#synced = upTo;
    } catch (cause) {
      // What is in memory is now ahead of the disk: answer nothing more until a restart replays the disk.
      this.#broken = new Error('The journal could not be written; restart when the disk has room again.', {
        cause,
      });
      throw this.#broken;
    } finally {
      this.#flushing = undefined;
    }
  }
}

function line(record: unknown): string {
  const json = JSON.stringify(record);
  return `${checksum(json)} ${json}\n`;
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}

/** Replays the whole lines and says up to which byte the file is good. */
async function read(
  path: string,
  replay: (record: unknown) => void,
): Promise<{ lines: number; good: number }> {
  let lines = 0;
  let good = 0;
  let damaged = false;
  for await (const { text, end, ended } of readLines(path)) {
    if (damaged) {
      throw new Error(
        `The journal is damaged in line ${lines + 1}: ${path}. Restore it from a copy or remove it.`,
      );
    }
    const json = text.slice(9);
    if (!ended || text.slice(0, 8) !== checksum(json)) {
      damaged = true;
      continue;
    }
    replay(JSON.parse(json));
    lines += 1;
    good = end;
  }
  return { lines, good };
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(dirname(path), 'r');
  await directory.sync();
  await directory.close();
}
