import type { Template } from '../../domain/note/types.ts';
import { templateFromFhir } from '../../fhir/template.ts';
import type { Found } from '../../gateway/port.ts';
import { ofType } from '../found.ts';

/** The template that was found; `undefined` where there is none that can be charted with. */
export function templateIn(found: Found): Template | undefined {
  const resource = ofType([found], 'Questionnaire')[0];
  const read = resource && templateFromFhir(resource);
  return read?.ok ? read.value : undefined;
}
