import type { TypedValue } from '@medplum/core';

export function extractUris(values: readonly TypedValue[]): string[] {
  return values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
