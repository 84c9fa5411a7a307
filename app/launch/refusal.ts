/**
 * Why Groupwork could not be opened. Each has a page with what happened, what it means and a way on
 * (`texts/en/launch.ts`).
 */
export type LaunchRefusal =
  | { readonly code: 'bad-config'; readonly detail: string }
  /** The EHR named itself by an address that is not on the list in config.json. */
  | { readonly code: 'unknown-issuer'; readonly iss: string }
  | { readonly code: 'no-issuer' }
  /** No SMART configuration could be read from the server. */
  | { readonly code: 'server-unreachable'; readonly name: string }
  /** The server's SMART configuration lacks what a safe sign-in needs. */
  | { readonly code: 'server-unsuitable'; readonly name: string; readonly lacks: string }
  /** The answer belongs to no sign-in that this window began: an old link, a second use, or somebody else's. */
  | { readonly code: 'wrong-state' }
  | { readonly code: 'access-denied'; readonly detail?: string }
  | { readonly code: 'server-refused'; readonly error: string; readonly detail?: string }
  | { readonly code: 'code-used' }
  | { readonly code: 'bad-answer'; readonly detail: string }
  | { readonly code: 'missing-scopes'; readonly types: readonly string[] }
  | { readonly code: 'not-a-practitioner' };
