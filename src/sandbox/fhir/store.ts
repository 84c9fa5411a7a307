import { loadDefinitions, type Additions, type Definitions } from './definitions/definitions.ts';
import { Refusal } from './refusal.ts';
import { Repository } from './store/repository.ts';
import type { Stored } from './store/version.ts';
import { validate } from './definitions/validate.ts';

/** One FHIR server's data with what it knows about FHIR. */
export interface Store {
  readonly repository: Repository;
  readonly definitions: Definitions;
  /** True until the first resource is written. */
  readonly empty: boolean;
  /**
   * Loads resources into an empty store under the ids they have, in one transaction, whatever the order
   * they refer to each other. `meta.lastUpdated` is kept where given.
   * @throws when the store is not empty or a resource is invalid.
   */
  seed(resources: readonly Stored[]): Promise<void>;
  /** Waits until everything is on disk and gives the directory free. */
  close(): Promise<void>;
}

export interface StoreOptions extends Additions {
  /** Directory of the journal, made if missing; absent = in memory. */
  readonly dir?: string;
  /** The time in ms, for tests. */
  readonly now?: () => number;
}

/** Opens a store and replays its journal. */
export async function openStore({ dir, now, ...additions }: StoreOptions = {}): Promise<Store> {
  const definitions = loadDefinitions(additions);
  const repository = await Repository.open({
    ...(dir === undefined ? {} : { dir }),
    ...(now ? { now } : {}),
  });
  return {
    repository,
    definitions,
    get empty() {
      return repository.tables.empty;
    },
    async seed(resources) {
      for (const resource of resources) requireValid(definitions, resource);
      await repository.seed(resources);
    },
    close: () => repository.close(),
  };
}

function requireValid(definitions: Definitions, resource: Stored): void {
  try {
    validate(definitions, resource.resourceType, resource);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const findings = error.outcome.issue.map(
      ({ details, expression }) => `${expression?.join(', ') ?? ''}: ${details?.text ?? ''}`,
    );
    throw new Error(`${resource.resourceType}/${resource.id} can't be seeded. ${findings.join('; ')}`, {
      cause: error,
    });
  }
}
