import type { Organization } from '@medplum/fhirtypes';
import type { PositionalWords } from '../../domain/guard/types.ts';
import { done, type Result } from '../../domain/result.ts';
import { positionalWordsFromFhir, withPositionalWords } from '../../fhir/positional-words.ts';
import { readClinic, saveClinic, type ClinicRefusal, type SaveClinicRefusal } from '../clinic.ts';
import type { Deps } from '../deps.ts';
import type { Version } from '../session-file.ts';

/** What a clinic writes in place of another member's name, and where that is kept. */
export interface ClinicWords {
  readonly words: PositionalWords;
  readonly clinic: Version<Organization>;
}

/** The clinic's words. */
export async function clinicWords(deps: Deps): Promise<Result<ClinicWords, ClinicRefusal>> {
  const clinic = await readClinic(deps);
  if (!clinic.ok) return clinic;
  return done({ words: positionalWordsFromFhir(clinic.value.resource), clinic: clinic.value });
}

/** Keeps the clinic's words; blank ones are the usual ones again. Sessions take them up when they are next read. */
export async function saveClinicWords(
  deps: Deps,
  { clinic }: ClinicWords,
  words: PositionalWords,
): Promise<Result<ClinicWords, SaveClinicRefusal>> {
  const saved = await saveClinic(deps, clinic, (resource) => withPositionalWords(resource, words));
  if (!saved.ok) return saved;
  return done({ words: positionalWordsFromFhir(saved.value.resource), clinic: saved.value });
}
