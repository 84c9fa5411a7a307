/**
 * SMART App Launch 2.x scopes for FHIR resources: `user/Type.cruds`, `system/Type.cruds`, and the older
 * `.read`, `.write`, `.*` of version 1. Pure: what a scope says, and which of the scopes asked for are granted.
 */

/** One letter of a v2 scope: create, read (and vread, instance history), update (and patch), delete, search. */
export type Interaction = 'c' | 'r' | 'u' | 'd' | 's';

export type ResourceScope = {
  readonly context: 'user' | 'system';
  /** A FHIR resource type, or `*` for all. */
  readonly type: string;
  readonly interactions: ReadonlySet<Interaction>;
};

/** Why a scope that looks like a FHIR resource scope can't be understood. Said to the app's developer. */
export type ScopeProblem = { readonly scope: string; readonly reason: string };

const resourceScope = /^(user|system|patient)\/([^.\s?]*)\.([^?\s]*)(\?.*)?$/;
const typeName = /^(\*|[A-Z][A-Za-z]{2,40})$/;
const allLetters: readonly Interaction[] = ['c', 'r', 'u', 'd', 's'];
const inCrudsOrder = /^c?r?u?d?s?$/;

/** SMART 2.x, section "Scopes for requesting FHIR resources": v1 `.read` is `.rs`, `.write` is `.cud`. */
const versionOne: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };

/** The scopes that are not about FHIR resources and that this server knows. */
export const otherScopes = [
  'openid',
  'fhirUser',
  'profile',
  'launch',
  'online_access',
  'offline_access',
] as const;

/**
 * Reads one scope. `undefined` when it is not about FHIR resources at all; a problem when it is but is malformed
 * (letters out of order, an unknown context), so that a typing error is explained instead of silently ignored.
 */
export function parseResourceScope(scope: string): ResourceScope | ScopeProblem | undefined {
  const match = resourceScope.exec(scope);
  if (match === null) return undefined;
  const [, context = '', type = '', suffix = '', constraint] = match;
  if (context === 'patient') {
    return { scope, reason: 'patient/ scopes bind to one patient; this server has user/ and system/ scopes' };
  }
  if (constraint !== undefined) {
    return { scope, reason: 'search constraints after "?" are not supported' };
  }
  if (!typeName.test(type)) return { scope, reason: `"${type}" is not a FHIR resource type` };
  const letters = versionOne[suffix] ?? suffix;
  if (letters === '' || !inCrudsOrder.test(letters)) {
    return { scope, reason: `"${suffix}" is not a subset of "cruds" in that order, nor read, write or *` };
  }
  return {
    context: context === 'system' ? 'system' : 'user',
    type,
    interactions: new Set(allLetters.filter((letter) => letters.includes(letter))),
  };
}

export function isScopeProblem(value: ResourceScope | ScopeProblem | undefined): value is ScopeProblem {
  return value !== undefined && 'reason' in value;
}

/** Splits a space-separated scope parameter; no duplicates, order kept. */
export function splitScopes(scope: string | undefined): readonly string[] {
  return [...new Set((scope ?? '').split(' ').filter((part) => part !== ''))];
}

/** The malformed FHIR resource scopes in a scope parameter. */
export function scopeProblems(scope: string | undefined): readonly ScopeProblem[] {
  return splitScopes(scope).map(parseResourceScope).filter(isScopeProblem);
}

/** True when any of the scopes permits the interaction on the resource type. */
export function permits(scopes: readonly ResourceScope[], interaction: Interaction, type: string): boolean {
  return scopes.some(
    (scope) => (scope.type === '*' || scope.type === type) && scope.interactions.has(interaction),
  );
}

/** The well-formed FHIR resource scopes of one context in a scope parameter. */
export function resourceScopes(
  scope: string | undefined,
  context: ResourceScope['context'],
): readonly ResourceScope[] {
  return splitScopes(scope).flatMap((part) => {
    const parsed = parseResourceScope(part);
    if (parsed === undefined || isScopeProblem(parsed)) return [];
    return parsed.context === context ? [parsed] : [];
  });
}
