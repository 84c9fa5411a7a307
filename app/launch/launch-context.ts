/** Where in the EHR the app was opened: ids of resources, as far as the EHR told. */
export interface LaunchContext {
  readonly appointment?: string;
  readonly group?: string;
  readonly encounter?: string;
}

function idIn(references: readonly string[], type: string): string | undefined {
  const pattern = new RegExp(`(?:^|/)${type}/([A-Za-z0-9.-]{1,64})$`);
  return references.map((each) => pattern.exec(each)?.[1]).find((id) => id !== undefined);
}

function referenceOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('reference' in value)) return undefined;
  return typeof value.reference === 'string' ? value.reference : undefined;
}

/**
 * Reads the launch context of a token response: `fhirContext` (SMART 2.x: objects with a `reference`; 2.0 drafts: plain
 * strings) and the older top-level `encounter`.
 */
export function launchContextOf(response: Readonly<Record<string, unknown>>): LaunchContext {
  const list: readonly unknown[] = Array.isArray(response.fhirContext) ? response.fhirContext : [];
  const references = list.map(referenceOf).filter((each) => each !== undefined);
  const appointment = idIn(references, 'Appointment');
  const group = idIn(references, 'Group');
  const named = typeof response.encounter === 'string' ? [`Encounter/${response.encounter}`] : [];
  const encounter = idIn([...references, ...named], 'Encounter');
  return {
    ...(appointment === undefined ? {} : { appointment }),
    ...(group === undefined ? {} : { group }),
    ...(encounter === undefined ? {} : { encounter }),
  };
}
