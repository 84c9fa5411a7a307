import type { Delivery } from './delivery.ts';

/** When a delivery is tried again, in ms. */
export interface RetryPlan {
  /** After the first failure; doubled after each further one. */
  readonly first: number;
  /** No wait is longer than this; it goes on for as long as the subscription stands. */
  readonly longest: number;
}

interface Owed {
  readonly delivery: Delivery;
  failures: number;
}

/** What one subscriber is owed and can be sent now, oldest first. */
interface Lane {
  readonly ready: Owed[];
  running: number;
}

/** Deliveries at once to one subscriber. */
const PER_SUBSCRIBER = 4;

/** Deliveries that are owed, each tried until `attempt` says it is done. One slow subscriber holds up no other. */
export class Outbox {
  readonly #lanes = new Map<string, Lane>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #attempt: (delivery: Delivery, failures: number) => Promise<boolean>;
  readonly #plan: RetryPlan;
  readonly #running = new Set<Promise<void>>();
  #owed = 0;
  #stopped = false;

  /** @param attempt true when the delivery is done with. It must not throw. */
  constructor(plan: RetryPlan, attempt: (delivery: Delivery, failures: number) => Promise<boolean>) {
    this.#plan = plan;
    this.#attempt = attempt;
  }

  add(deliveries: readonly Delivery[]): void {
    this.#owed += deliveries.length;
    for (const delivery of deliveries) this.#enqueue({ delivery, failures: 0 });
  }

  get size(): number {
    return this.#owed;
  }

  /** Starts nothing more; resolves when what runs has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#running);
  }

  #enqueue(owed: Owed): void {
    const { subscription } = owed.delivery;
    const lane = this.#lanes.get(subscription) ?? { ready: [], running: 0 };
    this.#lanes.set(subscription, lane);
    lane.ready.push(owed);
    this.#later(0, () => this.#pump(lane));
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
    while (!this.#stopped && lane.running < PER_SUBSCRIBER) {
      const owed = lane.ready.shift();
      if (!owed) return;
      const run = this.#run(lane, owed).finally(() => this.#running.delete(run));
      this.#running.add(run);
    }
  }

  async #run(lane: Lane, owed: Owed): Promise<void> {
    lane.running += 1;
    const done = await this.#attempt(owed.delivery, owed.failures);
    lane.running -= 1;
    if (done) this.#owed -= 1;
    else {
      const wait = Math.min(this.#plan.longest, this.#plan.first * 2 ** owed.failures);
      this.#later(wait, () => this.#enqueue({ ...owed, failures: owed.failures + 1 }));
    }
    this.#pump(lane);
  }
}
