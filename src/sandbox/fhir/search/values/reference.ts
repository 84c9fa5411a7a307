import type { TypedValue } from '@medplum/core';
import type { Identifier, Reference } from '@medplum/fhirtypes';
import { referenceKey } from '../../store/index-keys.ts';

/** What a reference points to. */
export interface Target {
  /** `Type/id` without version, an absolute URL or a canonical. */
  readonly key: string | undefined;
  /** A logical reference's identifier. */
  readonly identifier: Identifier | undefined;
}

export function extractReferences(values: readonly TypedValue[]): Target[] {
  return values.flatMap(({ value }) => {
    if (typeof value === 'string') return [{ key: value, identifier: undefined }];
    if (typeof value !== 'object' || value === null) return [];
    const { reference, identifier } = value as Reference;
    if (reference === undefined && identifier === undefined) return [];
    return [{ key: reference === undefined ? undefined : referenceKey(reference), identifier }];
  });
}
