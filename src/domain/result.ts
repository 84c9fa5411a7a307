/**
 * What an operation that people can get wrong answers. A refusal is a value with a `code`, so that a caller must look
 * at it; exceptions are for what must not happen.
 */
export type Result<T, R extends { readonly code: string }> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refused<R extends { readonly code: string }>(
  refusal: R,
): { readonly ok: false; readonly refusal: R } {
  return { ok: false, refusal };
}
