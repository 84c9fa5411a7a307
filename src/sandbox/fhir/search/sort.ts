import { invalid } from '../refusal.ts';
import type { Stored } from '../store/version.ts';
import type { Parameter } from './parameter.ts';
import type { Scope } from './scope.ts';
import { normalise } from './values/string.ts';

export interface SortKey {
  readonly parameter: Parameter;
  readonly descending: boolean;
}

/** `_sort=-date,status`: the first key decides, later ones break ties. */
export function parseSort({ definitions }: Scope, type: string, value: string): SortKey[] {
  return value.split(',').map((each) => {
    const descending = each.startsWith('-');
    const parameter = definitions.parameter(type, descending ? each.slice(1) : each);
    if (!parameter) throw invalid(`${type} can't be sorted by "${each.slice(0, 40)}".`);
    return { parameter, descending };
  });
}

/** Sorted anew; what has no value for a key comes last in either direction. Ties keep their order. */
export function sorted(resources: readonly Stored[], keys: readonly SortKey[]): readonly Stored[] {
  if (keys.length === 0) return resources;
  const rows = resources.map((resource) => ({
    resource,
    values: keys.map((key) => sortValue(resource, key)),
  }));
  rows.sort((a, b) => {
    for (const [index, { descending }] of keys.entries()) {
      const order = compareValues(a.values[index], b.values[index], descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return rows.map(({ resource }) => resource);
}

type SortValue = string | number | undefined;

function compareValues(a: SortValue, b: SortValue, descending: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return (a < b ? -1 : 1) * (descending ? -1 : 1);
}

/** The lowest of a resource's values, or the highest when sorting downwards. */
function sortValue(resource: Stored, { parameter, descending }: SortKey): SortValue {
  const values = comparable(resource, parameter).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  return values.reduce((best, value) => (value < best === descending ? best : value));
}

function comparable(resource: Stored, parameter: Parameter): SortValue[] {
  switch (parameter.type) {
    case 'date':
    case 'number':
    case 'quantity':
      return parameter.values(resource).map(({ low }) => low);
    case 'string':
      return parameter.values(resource).map(normalise);
    case 'token':
      return parameter.values(resource).map(({ value }) => value);
    case 'reference':
      return parameter.values(resource).map(({ key }) => key);
    case 'uri':
      return [...parameter.values(resource)];
  }
}
