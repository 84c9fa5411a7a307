import type { Tables } from '../store/tables.ts';
import type { Stored } from '../store/version.ts';
import type { Filter } from './filter.ts';

/**
 * Current resources of a type that meet every filter. The index with the fewest candidates is walked;
 * without one, all resources of the type are.
 */
export function find(tables: Tables, type: string, filters: readonly Filter[]): Stored[] {
  const found: Stored[] = [];
  for (const resource of narrowed(tables, type, filters)) {
    if (resource.resourceType === type && filters.every((filter) => filter.test(resource)))
      found.push(resource);
  }
  return found;
}

function narrowed(tables: Tables, type: string, filters: readonly Filter[]): Iterable<Stored> {
  const [best] = filters.flatMap((filter) => filter.candidates?.() ?? []).sort((a, b) => a.size - b.size);
  return best ? tables.resolve(best, type) : tables.all(type);
}
