import type { Organization } from '@medplum/fhirtypes';
import { done, refused, type Result } from '../domain/result.ts';
import { idIn } from '../fhir/links.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { ofType } from './found.ts';
import { persist } from './persist.ts';
import { versionOf, type Version } from './session-file.ts';

/** `no-clinic`: no group belongs to an organization on file. */
export type ClinicRefusal = { readonly code: 'no-clinic' } | FaultRefusal;

/** The clinic, with which its settings are kept: the organization that most groups belong to. */
export async function readClinic(deps: Deps): Promise<Result<Version<Organization>, ClinicRefusal>> {
  const groups = await deps.gateway.search('Group', { type: 'person', _count: 50 });
  if (!groups.ok) return refused({ code: 'fault', fault: groups.fault });
  const owners = ofType([groups.value], 'Group').map((one) => idIn(one.managingEntity, 'Organization'));
  const id = mostOften(owners.filter((owner) => owner !== undefined));
  if (id === undefined) return refused({ code: 'no-clinic' });
  const clinic = await deps.gateway.read('Organization', id);
  if (!clinic.ok) return refused({ code: 'fault', fault: clinic.fault });
  return done(versionOf(clinic.value));
}

function mostOften(ids: readonly string[]): string | undefined {
  const count = (id: string) => ids.filter((one) => one === id).length;
  return [...new Set(ids)].sort((one, other) => count(other) - count(one))[0];
}

/** `conflict`: somebody else changed the clinic meanwhile; read its settings again. */
export type SaveClinicRefusal = { readonly code: 'conflict' } | FaultRefusal;

/** Keeps one setting with the clinic, over the version that was read. */
export async function saveClinic(
  deps: Deps,
  { resource, id, versionId }: Version<Organization>,
  change: (clinic: Organization) => Organization,
): Promise<Result<Version<Organization>, SaveClinicRefusal>> {
  const changed = { ...change(resource), id, meta: resource.meta };
  const saved = await persist(deps.clock, () => deps.gateway.update(changed, versionId));
  if (saved.ok) return done(versionOf(saved.value));
  if (saved.fault.kind === 'conflict') return refused({ code: 'conflict' });
  return refused({ code: 'fault', fault: saved.fault });
}
