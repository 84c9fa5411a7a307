import type { Resource } from '@medplum/fhirtypes';
import type { Store } from '../../src/sandbox/fhir/index.ts';

export type Versions = Parameters<Parameters<Store['repository']['onCommit']>[0]>[0];

/** A point in a store's history. */
export type Mark = number;

/** Everything written to a sandbox's store since a mark can be taken back, so that hundreds of runs start alike. */
export interface Rewindable {
  mark(): Mark;
  rewind(to: Mark): void;
  /** What was written since a mark, to be written again, the same to the letter, by `replay`. */
  since(mark: Mark): Versions;
  replay(versions: Versions): void;
}

/** Takes the store's place for a listener to commits, which the subscriptions use otherwise. */
export function rewindable({ repository }: Store): Rewindable {
  const written: Versions[number][] = [];
  repository.onCommit((versions) => {
    written.push(...versions);
    return [];
  });
  return {
    mark: () => written.length,
    rewind: (to) => {
      for (const version of written.splice(to).reverse()) repository.tables.undo(version);
    },
    since: (mark) => written.slice(mark),
    replay: (versions) => {
      for (const version of versions) repository.tables.put(version);
      written.push(...versions);
    },
  };
}

/** Every current resource of a store. */
export function stored({ repository }: Store): readonly Resource[] {
  const latest = new Map<string, Resource | undefined>();
  for (const version of repository.tables.allVersions())
    latest.set(`${version.type}/${version.id}`, version.resource);
  return [...latest.values()].filter((one) => one !== undefined);
}
