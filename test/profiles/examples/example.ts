import type { Resource } from '@medplum/fhirtypes';
import { BASE } from '../definitions.ts';

/** A way to make a valid resource invalid, and what the validator is then expected to say. */
export interface Spoiled<T> {
  /** Completes the sentence "… is refused". */
  readonly what: string;
  readonly spoil: (valid: T) => T;
  readonly says: RegExp;
}

export interface Example<T extends Resource = Resource> {
  /** The profile's id, such as `groupwork-entry`. */
  readonly profile: string;
  /** Invented; the first is the one that gets spoiled. */
  readonly valid: readonly [T, ...T[]];
  readonly invalid: readonly Spoiled<T>[];
}

/** Examples of one profile, forgotten as to their resource type so that all can stand in one list. */
export interface AnyExample {
  readonly profile: string;
  readonly valid: readonly Resource[];
  readonly invalid: readonly { readonly what: string; readonly resource: Resource; readonly says: RegExp }[];
}

export function example<T extends Resource>({ profile, valid, invalid }: Example<T>): AnyExample {
  return {
    profile,
    valid,
    invalid: invalid.map(({ what, spoil, says }) => ({
      what,
      says,
      resource: spoil(structuredClone(valid[0])),
    })),
  };
}

/** The value with one property left out. */
export function without<T extends object>(value: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T;
}

export const profileMeta = (id: string) => ({ profile: [`${BASE}/StructureDefinition/groupwork-${id}`] });
export const extensionUrl = (id: string) => `${BASE}/StructureDefinition/${id}`;
export const sid = (id: string) => `${BASE}/sid/${id}`;

/** A coding of one of our own systems. */
export const own = (system: string, code: string, display?: string) => ({
  system: `${BASE}/CodeSystem/${system}`,
  code,
  ...(display !== undefined && { display }),
});

export const THO = 'http://terminology.hl7.org/CodeSystem';
export const GROUP_THERAPY = {
  coding: [{ system: 'http://snomed.info/sct', code: '76168009', display: 'Group psychotherapy' }],
};
export const participation = (code: 'PPRF' | 'SPRF' | 'ATND') => ({
  system: `${THO}/v3-ParticipationType`,
  code,
});
