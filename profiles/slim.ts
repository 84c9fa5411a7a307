import type { ElementDefinition, StructureDefinition } from '@medplum/fhirtypes';

const FOR_READERS: ReadonlySet<string> = new Set(['mapping', 'comment', 'requirements', 'alias', 'example']);

/**
 * Leaves out of a snapshot what the base specification says of its elements for readers: mappings to other standards,
 * comments, requirements, aliases and examples. No validator reads them, and they are two thirds of the bytes.
 */
export function slim(definition: StructureDefinition): StructureDefinition {
  const element = definition.snapshot?.element.map(without<ElementDefinition>) ?? [];
  return { ...without(definition), snapshot: { element } };
}

function without<T extends object>(whole: T): T {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !FOR_READERS.has(key))) as T;
}
