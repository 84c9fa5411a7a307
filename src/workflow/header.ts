import type { NoteHeader } from '../domain/note/render.ts';
import type { Patient } from '../domain/person.ts';

/** Whose note it is, as it stands at the head of the document. */
export function headerOf(patient: Patient): NoteHeader {
  return {
    patientName: patient.name,
    ...(patient.recordNumber !== undefined && { recordNumber: patient.recordNumber }),
    ...(patient.birthDate !== undefined && { birthDate: patient.birthDate }),
  };
}
