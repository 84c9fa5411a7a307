import type { Organization } from '@medplum/fhirtypes';
import type { PositionalWords } from '../../domain/guard/types.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { idIn } from '../../fhir/links.ts';
import { positionalWordsFromFhir, withPositionalWords } from '../../fhir/positional-words.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { persist } from '../persist.ts';
import { versionOf, type Version } from '../session-file.ts';

/** What a clinic writes in place of another member's name, and where that is kept. */
export interface ClinicWords {
  readonly words: PositionalWords;
  readonly clinic: Version<Organization>;
}

/** `no-clinic`: no group belongs to an organization on file. */
export type ClinicWordsRefusal = { readonly code: 'no-clinic' } | FaultRefusal;

/** The clinic's words: those of the organization that most groups belong to. */
export async function clinicWords(deps: Deps): Promise<Result<ClinicWords, ClinicWordsRefusal>> {
  const groups = await deps.gateway.search('Group', { type: 'person', _count: 50 });
  if (!groups.ok) return refused({ code: 'fault', fault: groups.fault });
  const owners = ofType([groups.value], 'Group').map((one) => idIn(one.managingEntity, 'Organization'));
  const id = mostOften(owners.filter((owner) => owner !== undefined));
  if (id === undefined) return refused({ code: 'no-clinic' });
  const clinic = await deps.gateway.read('Organization', id);
  if (!clinic.ok) return refused({ code: 'fault', fault: clinic.fault });
  return done({ words: positionalWordsFromFhir(clinic.value), clinic: versionOf(clinic.value) });
}

function mostOften(ids: readonly string[]): string | undefined {
  const count = (id: string) => ids.filter((one) => one === id).length;
  return [...new Set(ids)].sort((one, other) => count(other) - count(one))[0];
}

/** `conflict`: somebody else changed the clinic meanwhile; read its words again. */
export type SaveWordsRefusal = { readonly code: 'conflict' } | FaultRefusal;

/** Keeps the clinic's words; blank ones are the usual ones again. Sessions take them up when they are next read. */
export async function saveClinicWords(
  deps: Deps,
  { clinic }: ClinicWords,
  words: PositionalWords,
): Promise<Result<ClinicWords, SaveWordsRefusal>> {
  const { resource, id, versionId } = clinic;
  const changed = { ...withPositionalWords(resource, words), id, meta: resource.meta };
  const saved = await persist(deps.clock, () => deps.gateway.update(changed, versionId));
  if (saved.ok) return done({ words: positionalWordsFromFhir(saved.value), clinic: versionOf(saved.value) });
  if (saved.fault.kind === 'conflict') return refused({ code: 'conflict' });
  return refused({ code: 'fault', fault: saved.fault });
}
