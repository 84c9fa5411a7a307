import type { Access } from '../access.ts';
import type { Definitions } from '../definitions/definitions.ts';
import type { Tables } from '../store/tables.ts';

/** What a search is evaluated against. */
export interface Scope {
  readonly tables: Tables;
  readonly definitions: Definitions;
  readonly access: Access;
  /** The server's base URL without a final slash: references that start with it are its own. */
  readonly base: string;
}
