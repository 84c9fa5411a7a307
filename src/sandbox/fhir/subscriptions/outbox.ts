import type { Delivery } from './delivery.ts';

/** When a delivery is tried again, in ms. */
export interface RetryPlan {
  /** After the first failure; doubled after each further one. */
  readonly first: number;
  /** No wait is longer than this; it goes on for as long as the subscription stands. */
  readonly longest: number;
}

/** What one subscriber is owed, oldest first. */
interface Lane {
  readonly waiting: Delivery[];
  running: number;
  /** Failures since it last took something. While there are any it is tried with one delivery at a time. */
  failures: number;
  paused: boolean;
}

/** Deliveries at once to one subscriber. */
const PER_SUBSCRIBER = 4;

/**
 * Deliveries that are owed, each tried until `attempt` says it is done. A subscriber that is down costs one
 * attempt now and then, whatever it is owed, and holds up no other; a delivery that fails lets the next go first.
 */
export class Outbox {
  readonly #lanes = new Map<string, Lane>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #attempt: (delivery: Delivery, failures: number) => Promise<boolean>;
  readonly #plan: RetryPlan;
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  /**
   * @param attempt true when the delivery is done with; it is told how often in a row its subscriber has
   * failed. It must not throw.
   */
  constructor(plan: RetryPlan, attempt: (delivery: Delivery, failures: number) => Promise<boolean>) {
    this.#plan = plan;
    this.#attempt = attempt;
  }

  add(deliveries: readonly Delivery[]): void {
    for (const delivery of deliveries) {
      const lane = this.#lane(delivery.subscription);
      lane.waiting.push(delivery);
      this.#later(0, () => this.#pump(lane));
    }
  }

  /** Tries a subscriber again at once: it has been changed, so that its failures say nothing any more. */
  wake(subscription: string): void {
    const lane = this.#lanes.get(subscription);
    if (!lane) return;
    lane.failures = 0;
    lane.paused = false;
    this.#later(0, () => this.#pump(lane));
  }

  get size(): number {
    let size = 0;
    for (const { waiting, running } of this.#lanes.values()) size += waiting.length + running;
    return size;
  }

  /** Starts nothing more; resolves when what runs has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#running);
  }

  #lane(subscription: string): Lane {
    let lane = this.#lanes.get(subscription);
    if (!lane)
      this.#lanes.set(subscription, (lane = { waiting: [], running: 0, failures: 0, paused: false }));
    return lane;
  }

  #later(wait: number, work: () => void): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, wait);
    this.#timers.add(timer);
  }

  #pump(lane: Lane): void {
    while (!this.#stopped && !lane.paused && lane.running < (lane.failures > 0 ? 1 : PER_SUBSCRIBER)) {
      const delivery = lane.waiting.shift();
      if (!delivery) return;
      const run = this.#run(lane, delivery).finally(() => this.#running.delete(run));
      this.#running.add(run);
    }
  }

  async #run(lane: Lane, delivery: Delivery): Promise<void> {
    lane.running += 1;
    const done = await this.#attempt(delivery, lane.failures);
    lane.running -= 1;
    if (done) lane.failures = 0;
    else {
      lane.waiting.push(delivery);
      this.#pause(lane);
    }
    this.#pump(lane);
  }

  #pause(lane: Lane): void {
    const wait = Math.min(this.#plan.longest, this.#plan.first * 2 ** lane.failures);
    lane.failures += 1;
    if (lane.paused) return;
    lane.paused = true;
    this.#later(wait, () => {
      lane.paused = false;
      this.#pump(lane);
    });
  }
}
