import type {
  CodeSystem,
  CodeSystemConcept,
  CodeableConcept,
  Coding,
  ValueSetComposeInclude,
} from '@medplum/fhirtypes';
import { codeSystems, valueSets } from './definitions.ts';

/** Codes of a value set by system; undefined where it cannot be told without a terminology server. */
type Expansion = ReadonlyMap<string, ReadonlySet<string>> | undefined;

const known = new Map<string, Expansion>();

function expansionOf(url: string): Expansion {
  const bare = url.split('|')[0] ?? url;
  if (!known.has(bare)) known.set(bare, expand(bare));
  return known.get(bare);
}

function expand(url: string): Expansion {
  const compose = valueSets.get(url)?.compose;
  if (!compose || compose.exclude) return undefined;
  const all = new Map<string, Set<string>>();
  for (const include of compose.include) {
    const parts = partsOf(include);
    if (!parts) return undefined;
    for (const [system, codes] of parts) all.set(system, new Set([...(all.get(system) ?? []), ...codes]));
  }
  return all;
}

function partsOf(include: ValueSetComposeInclude): Expansion {
  if (include.filter) return undefined;
  const nested = include.valueSet?.map(expansionOf);
  if (nested) return nested.length === 1 && !include.system ? nested[0] : undefined;
  if (include.system === undefined) return undefined;
  const codes = include.concept?.map(({ code }) => code) ?? codesOf(codeSystems.get(include.system));
  return codes && new Map([[include.system, new Set(codes)]]);
}

function codesOf(system: CodeSystem | undefined): string[] | undefined {
  // R4 calls some of its own small systems examples, and yet lists all their codes.
  const listed = system?.content === 'complete' || system?.content === 'example';
  return listed ? conceptCodes(system.concept ?? []) : undefined;
}

function conceptCodes(concepts: readonly CodeSystemConcept[]): string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...conceptCodes(concept ?? [])]);
}

function isConcept(value: object): value is CodeableConcept {
  return !('code' in value) || 'coding' in value;
}

function inside(expansion: Exclude<Expansion, undefined>, coding: Coding): boolean {
  return expansion.get(coding.system ?? '')?.has(coding.code ?? '') ?? false;
}

/**
 * Whether a code, Coding or CodeableConcept is in a value set. True as well where that cannot be told offline
 * (value sets by filter, or of systems that R4's definitions do not hold).
 */
export function isMember(url: string, value: unknown): boolean {
  const expansion = expansionOf(url);
  if (!expansion) return true;
  if (typeof value === 'string') return [...expansion.values()].some((codes) => codes.has(value));
  if (typeof value !== 'object' || value === null) return true;
  if (isConcept(value)) return (value.coding ?? []).some((coding) => inside(expansion, coding));
  return inside(expansion, value);
}

/** Whether a coding of one of our own systems is a code of it; true for codings of other systems. */
export function isOwnCode(coding: Coding, base: string): boolean {
  if (coding.system?.startsWith(`${base}/CodeSystem/`) !== true) return true;
  return codesOf(codeSystems.get(coding.system))?.includes(coding.code ?? '') ?? false;
}
