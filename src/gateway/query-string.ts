import type { ResourceType } from '@medplum/fhirtypes';
import type { Query, SearchParams } from './port.ts';

/** `Patient/x`, safe to put into a URL. */
export function instancePath(type: ResourceType, id: string): string {
  return `${type}/${encodeURIComponent(id)}`;
}

/** `Appointment?_id=x&_include=Appointment%3Aactor`; written by hand, as bots have no URLSearchParams. */
export function searchPath(type: ResourceType, params: SearchParams): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    (typeof value === 'object' ? value : [value]).map(
      (one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`,
    ),
  );
  return pairs.length > 0 ? `${type}?${pairs.join('&')}` : type;
}

export function queryPath(query: Query): string {
  return 'read' in query ? instancePath(query.read, query.id) : searchPath(query.search, query.params);
}
