import type { Condition } from '@medplum/fhirtypes';
import type { Code } from '../domain/code.ts';
import type { PatientId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { codeFromConcept } from './codes.ts';
import { patientIn } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { ICD10CM } from './systems.ts';

/** A diagnosis with where it stands on the server. */
export interface Diagnosis {
  readonly id: string;
  readonly patientId: PatientId;
  /** ICD-10-CM where it is coded in it, else whatever it is coded in. */
  readonly code: Code;
  readonly active: boolean;
}

const GONE = ['inactive', 'remission', 'resolved'];
const DENIED = ['refuted', 'entered-in-error'];

export function diagnosisFromFhir(from: Condition): Parsed<Diagnosis> {
  if (from.id === undefined) return unusable(from, 'It has no id.');
  const patient = patientIn(from.subject);
  if (patient === undefined) return unusable(from, 'It is about no patient.');
  if (DENIED.includes(from.verificationStatus?.coding?.[0]?.code ?? ''))
    return unusable(from, 'It has been refuted.');
  const coded = codeFromConcept(from.code, [ICD10CM]) ?? codeFromConcept(from.code);
  if (!coded) return unusable(from, 'It has no code.');
  const display = coded.display ?? from.code?.text;
  return done({
    id: from.id,
    patientId: patient,
    code: { ...coded, ...(display !== undefined && { display }) },
    active: !GONE.includes(from.clinicalStatus?.coding?.[0]?.code ?? 'active'),
  });
}
