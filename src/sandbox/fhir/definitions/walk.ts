/** An object somewhere in a resource, and the FHIRPath of where. */
export interface Place {
  readonly path: string;
  readonly object: Readonly<Record<string, unknown>>;
}

/** Every object in a resource, itself first. */
export function walk(value: unknown, path: string): Place[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  const places: Place[] = [{ path, object }];
  for (const [key, child] of Object.entries(object)) {
    if (typeof child === 'object') places.push(...walk(child, `${path}.${key}`));
  }
  return places;
}
