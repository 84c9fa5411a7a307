/** `T` as it is while being put together: what may be absent may also be `undefined`. */
export type Loose<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/**
 * A FHIR element without the properties that are undefined or empty lists, as FHIR's JSON allows neither. Give the
 * type: `compact<Group>({…})`.
 */
export function compact<T extends object>(value: Loose<T>): T {
  const kept = Object.entries(value).filter(
    ([, held]) => held !== undefined && !(Array.isArray(held) && held.length === 0),
  );
  return Object.fromEntries(kept) as T;
}

/** `undefined` for an empty list. */
export function listed<T>(list: readonly T[] | undefined): T[] | undefined {
  return list && list.length > 0 ? [...list] : undefined;
}
