import type { KeptDraft } from './kept-draft.ts';
import type { Vault } from './vault.ts';

/** Keeps the device's copy of one draft in step with what is typed; only the newest text is worth writing. */
export class DeviceCopy {
  readonly #draftId: string;
  readonly #vault: Vault;
  readonly #unsent: () => KeptDraft | undefined;
  readonly #calm: () => Promise<void>;
  #running: Promise<void> | undefined;
  #again = false;

  /**
   * @param unsent what the server does not have yet; undefined where it has everything
   * @param calm until when a write has to wait, so as not to hold up the key that it is for
   */
  constructor(
    draftId: string,
    vault: Vault,
    unsent: () => KeptDraft | undefined,
    calm: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.#draftId = draftId;
    this.#vault = vault;
    this.#unsent = unsent;
    this.#calm = calm;
  }

  /** Something changed: write it, or take the copy away where it is no longer needed. */
  refresh(): void {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = this.#write().finally(() => {
      this.#running = undefined;
    });
  }

  /** Resolves when the device has what was last typed, or can't keep it. */
  async written(): Promise<void> {
    await this.#running;
  }

  #takeUnsent(): KeptDraft | undefined {
    this.#again = false;
    return this.#unsent();
  }

  async #write(): Promise<void> {
    await this.#calm();
    const kept = this.#takeUnsent();
    try {
      await (kept ? this.#vault.keep(this.#draftId, kept) : this.#vault.forget(this.#draftId));
    } catch {
      // The device is full or storage was taken away: the server's copy is then the only one.
    }
    if (this.#again) await this.#write();
  }
}
