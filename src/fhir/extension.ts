import type { Extension } from '@medplum/fhirtypes';

interface Extended {
  extension?: Extension[];
}

export function extensionIn(from: Extended | undefined, url: string): Extension | undefined {
  return from?.extension?.find((one) => one.url === url);
}

export function extensionsIn(from: Extended | undefined, url: string): readonly Extension[] {
  return from?.extension?.filter((one) => one.url === url) ?? [];
}

/** The extensions of `from`, those of others as they are and in place, those named in `own` replaced by `fresh`. */
export function replaced(
  from: Extended,
  own: readonly string[],
  fresh: readonly (Extension | undefined)[],
): Extension[] | undefined {
  const kept = (from.extension ?? []).filter((one) => !own.includes(one.url));
  const all = [...kept, ...fresh.filter((one) => one !== undefined)];
  return all.length > 0 ? all : undefined;
}
