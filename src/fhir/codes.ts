import type { CodeableConcept, Coding } from '@medplum/fhirtypes';
import type { Code } from '../domain/code.ts';
import type { DepartureCode } from '../domain/group/departure.ts';
import type { SectionKind } from '../domain/note/types.ts';
import type { CancelReason, VisitCancelReason } from '../domain/schedule/cancel-reason.ts';
import type { FacilitatorRole } from '../domain/schedule/types.ts';
import {
  ACT_CODE,
  CANCELLATION,
  LOINC,
  PARTICIPATION_TYPE,
  SIGNATURE_TYPE,
  SNOMED,
  SYSTEM,
} from './systems.ts';

export const MEMBER_NOTE_TYPE: Code = {
  system: LOINC,
  code: '34904-3',
  display: 'Mental health Progress note',
};
export const GROUP_RECORD_TYPE: Code = {
  system: LOINC,
  code: '34787-2',
  display: 'Mental health Group counseling note',
};
export const GROUP_THERAPY: Code = { system: SNOMED, code: '76168009', display: 'Group psychotherapy' };
export const PSYCHOEDUCATION: Code = {
  system: SYSTEM.service,
  code: 'psychoeducation-group',
  display: 'Psychoeducation group',
};
export const GROUP_SESSION: Code = {
  system: SYSTEM.service,
  code: 'group-session',
  display: 'Group therapy session',
};
export const GROUP_EPISODE: Code = {
  system: SYSTEM.episodeType,
  code: 'group-therapy',
  display: 'Group therapy',
};
export const AMBULATORY: Code = { system: ACT_CODE, code: 'AMB', display: 'ambulatory' };
export const VIRTUAL: Code = { system: ACT_CODE, code: 'VR', display: 'virtual' };

/** LOINC codes of the sections that have one (table at the end of docs/fhir-model.md). */
export const SECTION_LOINC: Partial<Readonly<Record<SectionKind, Code>>> = {
  content: { system: LOINC, code: '34895-3', display: 'Education note' },
  participation: { system: LOINC, code: '61149-1', display: 'Objective Narrative' },
  response: { system: LOINC, code: '61150-9', display: 'Subjective Narrative' },
  risk: { system: LOINC, code: '71482-4', display: 'Risk assessment Document' },
  goals: { system: LOINC, code: '61146-7', display: 'Goals Narrative' },
  plan: { system: LOINC, code: '51847-2', display: 'Evaluation + Plan note' },
};

/** What HL7's participation types call each role. There is none for observers; they attend (docs/fhir-model.md). */
export const ROLE_PARTICIPATION: Readonly<Record<FacilitatorRole, Code>> = {
  lead: { system: PARTICIPATION_TYPE, code: 'PPRF', display: 'primary performer' },
  'co-facilitator': { system: PARTICIPATION_TYPE, code: 'SPRF', display: 'secondary performer' },
  supervisor: { system: PARTICIPATION_TYPE, code: 'ATND', display: 'attender' },
  observer: { system: PARTICIPATION_TYPE, code: 'ATND', display: 'attender' },
};

/** The circumstances of a departure, in the words of `CS/departure`. */
const DEPARTURE_WORDS: Readonly<Record<DepartureCode, string>> = {
  completed: 'Completed',
  'left-early': 'Left early',
  transferred: 'Transferred',
  'moved-away': 'Moved away',
  'lost-contact': 'Lost contact',
  removed: 'Removed',
  deceased: 'Deceased',
  other: 'Other',
};

export function departureCode(code: DepartureCode): Code {
  return { system: SYSTEM.departure, code, display: DEPARTURE_WORDS[code] };
}

/** HL7's reasons for cancelling an appointment. */
export const CANCELLED_BECAUSE: Readonly<Record<CancelReason, Code>> = {
  'facilitator-away': { system: CANCELLATION, code: 'prov-pers', display: 'Provider: Personal' },
  weather: { system: CANCELLATION, code: 'oth-weath', display: 'Other: Weather' },
  room: { system: CANCELLATION, code: 'oth-room', display: 'Other: Room/Resource Maintenance' },
  'too-few-members': { system: CANCELLATION, code: 'prov', display: 'Provider' },
  holiday: { system: CANCELLATION, code: 'prov', display: 'Provider' },
  other: { system: CANCELLATION, code: 'other', display: 'Other' },
};

/** The same for an individual appointment. */
export const VISIT_CANCELLED_BECAUSE: Readonly<Record<VisitCancelReason, Code>> = {
  client: { system: CANCELLATION, code: 'pat', display: 'Patient' },
  clinician: CANCELLED_BECAUSE['facilitator-away'],
  weather: CANCELLED_BECAUSE.weather,
  other: CANCELLED_BECAUSE.other,
};

/** ASTM E1762 signature types. */
export const SIGNATURE = {
  author: { system: SIGNATURE_TYPE, code: '1.2.840.10065.1.12.1.1', display: "Author's Signature" },
  'co-author': { system: SIGNATURE_TYPE, code: '1.2.840.10065.1.12.1.2', display: "Coauthor's Signature" },
  addendum: { system: SIGNATURE_TYPE, code: '1.2.840.10065.1.12.1.15', display: 'Addendum Signature' },
} as const satisfies Record<string, Code>;

export function coding(code: Code): Coding {
  return {
    ...(code.system !== '' && { system: code.system }),
    code: code.code,
    ...(code.display !== undefined && { display: code.display }),
  };
}

/** A concept of one coding, with the writer's own words beside it. */
export function concept(code: Code, text?: string): CodeableConcept {
  return { coding: [coding(code)], ...(text !== undefined && { text }) };
}

export function concepts(...codes: readonly Code[]): CodeableConcept {
  return { coding: codes.map(coding) };
}

/** A Coding as a domain value; one without a code is none. */
export function codeFromCoding(from: Coding | undefined): Code | undefined {
  if (!from?.code) return undefined;
  return {
    system: from.system ?? '',
    code: from.code,
    ...(from.display !== undefined && { display: from.display }),
  };
}

/**
 * The coding of a concept in the first of `systems` that it has one in, whatever else it is coded in. Without
 * `systems`: its first coding with a code.
 */
export function codeFromConcept(
  from: CodeableConcept | undefined,
  systems?: readonly string[],
): Code | undefined {
  const all = from?.coding ?? [];
  if (!systems) return codeFromCoding(all.find((one) => one.code));
  for (const system of systems) {
    const found = codeFromCoding(all.find((one) => one.system === system && one.code));
    if (found) return found;
  }
  return undefined;
}

/** The code of the first concept that has one in `system`, when it is one of `known`. */
export function knownCode<T extends string>(
  from: readonly CodeableConcept[] | undefined,
  system: string,
  known: readonly T[],
): T | undefined {
  for (const one of from ?? []) {
    const code = codeFromConcept(one, [system])?.code;
    const match = known.find((candidate) => candidate === code);
    if (match) return match;
  }
  return undefined;
}
