import type { Questionnaire } from '@medplum/fhirtypes';
import general from './fsh-generated/Questionnaire-general.json' with { type: 'json' };
import process from './fsh-generated/Questionnaire-process.json' with { type: 'json' };
import psychoeducational from './fsh-generated/Questionnaire-psychoeducational.json' with { type: 'json' };

/** The three templates, for a browser as well as for Node: JSON and nothing else. */
export const TEMPLATES: Readonly<Record<'general' | 'process' | 'psychoeducational', Questionnaire>> = {
  general: general as Questionnaire,
  process: process as Questionnaire,
  psychoeducational: psychoeducational as Questionnaire,
};
