import type { PatientId, PractitionerId } from './ids.ts';

/** A patient as far as charting needs them. Names are for the screen and the member's own note only. */
export interface Patient {
  readonly id: PatientId;
  /** As written on a chart: `Amara Okafor`. */
  readonly name: string;
  /** For narrow places, within the group: `Amara O.` */
  readonly shortName: string;
  readonly birthDate?: string;
  readonly recordNumber?: string;
}

export interface Practitioner {
  readonly id: PractitionerId;
  readonly name: string;
  /** `LCSW`, `PsyD`; empty where none is on file (D18 then warns). */
  readonly credential: string;
}
