import { refusal } from './refusal.ts';

/** SMART 2 scope letters: create, read, update, delete, search. */
export type Interaction = 'c' | 'r' | 'u' | 'd' | 's';

/**
 * What the caller of one request may do. Asked for every interaction: each entry of a bundle, each resource
 * that an include brings along, each type that a chained search looks into.
 */
export interface Access {
  /** True when the caller holds a scope with this letter for this resource type. */
  allows(interaction: Interaction, resourceType: string): boolean;
  /** Who is calling, as a relative reference or a client id. */
  readonly who?: string;
}

/** May do anything: for tests and for the sandbox's own work. */
export const everything: Access = { allows: () => true };

const WORDS: Record<Interaction, string> = {
  c: 'create',
  r: 'read',
  u: 'update',
  d: 'delete',
  s: 'search',
};

/** Throws 403, naming the letter and the type that are missing (SMART App Launch 2.2, scopes). */
export function demand(access: Access, interaction: Interaction, resourceType: string): void {
  if (access.allows(interaction, resourceType)) return;
  throw refusal(
    403,
    'forbidden',
    `The token's scopes do not allow to ${WORDS[interaction]} ${resourceType}: it needs ${resourceType}.${interaction}.`,
  );
}
