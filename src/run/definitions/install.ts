import type { CodeSystem, Questionnaire, Resource, StructureDefinition, ValueSet } from '@medplum/fhirtypes';
import pMap from 'p-map';
import type { Answer, FhirGateway, Stored } from '../../gateway/port.ts';

/** Definitions that are known by their canonical URL. */
export type Definition = CodeSystem | ValueSet | StructureDefinition | Questionnaire;

export interface Installed {
  /** `Questionnaire https://…/process`. */
  readonly name: string;
  readonly type: Definition['resourceType'];
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'failed';
  /** Why it failed, in words for people. */
  readonly advice?: string;
}

const SIDE_BY_SIDE = 4;

/**
 * Puts definitions onto a server: what is missing is created, what differs is updated over the version that was read, what is the same is
 * left alone. So it may be run as often as one likes, and one that fails stops no other.
 */
export function installDefinitions(
  gateway: FhirGateway,
  definitions: readonly Definition[],
): Promise<Installed[]> {
  return pMap(definitions, (one) => install(gateway, one), { concurrency: SIDE_BY_SIDE });
}

export function isDefinition(resource: Resource): resource is Definition {
  return ['CodeSystem', 'ValueSet', 'StructureDefinition', 'Questionnaire'].includes(resource.resourceType);
}

async function install(gateway: FhirGateway, wanted: Definition): Promise<Installed> {
  const { resourceType: type, url = '', version } = wanted;
  const name = `${type} ${url}`;
  const found = await gateway.search(type, { url, ...(version !== undefined && { version }) });
  if (!found.ok) return { name, type, outcome: 'failed', advice: found.fault.advice };
  const [there] = [...found.value.matches].sort((one, other) => one.id.localeCompare(other.id));
  if (there && contentOf(there) === contentOf(wanted)) return { name, type, outcome: 'unchanged' };
  const written = await write(gateway, wanted, there);
  if (!written.ok) return { name, type, outcome: 'failed', advice: written.fault.advice };
  return { name, type, outcome: there ? 'updated' : 'created' };
}

function write(gateway: FhirGateway, wanted: Definition, there: Stored | undefined): Promise<Answer<Stored>> {
  const { id: _ours, ...resource } = wanted;
  if (!there) return gateway.create(resource);
  return gateway.update({ ...resource, id: there.id, meta: there.meta }, there.meta.versionId);
}

/** What a definition says, whatever the server added to it and in whichever order it keeps it. */
function contentOf({ id: _id, meta: _meta, ...content }: Resource): string {
  return JSON.stringify(content, (_key, value: unknown) => (isObject(value) ? sorted(value) : value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => one.localeCompare(other)));
}
