import type { EpisodeOfCare, Flag } from '@medplum/fhirtypes';
import type { GroupId, LocalDate, PatientId, PractitionerId } from '../domain/ids.ts';
import { groupId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { compact } from './build.ts';
import { codeFromConcept, concept, coding } from './codes.ts';
import { replaced } from './extension.ts';
import { isId, valueIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { patientIn, practitionerIn, referTo, toPatient, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, FLAG_CATEGORY, IDENTIFIER, PROFILE, SYSTEM } from './systems.ts';
import { fhirText } from './text.ts';
import { dayFrom } from './time.ts';

/** A pattern of absence from one group that a person has flagged for one patient. */
export interface AttendanceFlag {
  readonly groupId: GroupId;
  readonly patientId: PatientId;
  readonly active: boolean;
  /** For clinicians; about this patient alone (rule 1). */
  readonly words: string;
  readonly raised: LocalDate;
  readonly cleared?: LocalDate;
  readonly by?: PractitionerId;
}

const CHRONIC_ABSENCE = { system: SYSTEM.flag, code: 'chronic-absence', display: 'Chronic absence' } as const;
const BEHAVIORAL = { system: FLAG_CATEGORY, code: 'behavioral', display: 'Behavioral' } as const;

export function isAttendanceFlag(from: Flag): boolean {
  return codeFromConcept(from.code, [SYSTEM.flag])?.code === CHRONIC_ABSENCE.code;
}

export function flagFromFhir(from: Flag): Parsed<AttendanceFlag> {
  if (!isAttendanceFlag(from)) return unusable(from, 'It is no flag of attendance.');
  if (from.status === 'entered-in-error') return unusable(from, 'It was entered in error.');
  const [group, patient] = (valueIn(from.identifier, IDENTIFIER.flag) ?? '').split('/');
  if (group === undefined || !isId(group)) return unusable(from, 'It belongs to no group.');
  const subject = patientIn(from.subject);
  if (subject === undefined || subject !== patient)
    return unusable(from, 'Its patient is not that of its identifier.');
  const raised = dayFrom(from.period?.start, 'first');
  if (raised === undefined) return unusable(from, 'It does not say when it was raised.');
  return done(
    compact<AttendanceFlag>({
      groupId: groupId(group),
      patientId: subject,
      active: from.status === 'active',
      words: from.code.text ?? CHRONIC_ABSENCE.display,
      raised,
      cleared: from.status === 'active' ? undefined : dayFrom(from.period?.end, 'last'),
      by: practitionerIn(from.author),
    }),
  );
}

export function flagToFhir(flag: Omit<AttendanceFlag, 'active' | 'cleared'>): Flag {
  return compact<Flag>({
    resourceType: 'Flag',
    meta: { profile: [PROFILE.flag] },
    identifier: [{ system: IDENTIFIER.flag, value: `${flag.groupId}/${flag.patientId}` }],
    status: 'active',
    category: [{ coding: [coding(BEHAVIORAL)] }],
    code: concept(CHRONIC_ABSENCE, fhirText(flag.words)),
    subject: toPatient(flag.patientId),
    period: { start: flag.raised },
    author: flag.by === undefined ? undefined : toPractitioner(flag.by),
  });
}

/** The flag, taken back on a day; everything else of it stays. */
export function withCleared(resource: Flag, day: LocalDate): Flag {
  return { ...resource, status: 'inactive', period: { ...resource.period, end: day } };
}

/**
 * The membership with its current flag. Its version is the pivot of raising one: of two people who raise it at once, one
 * loses and finds the other's.
 */
export function withAttendanceFlag(episode: EpisodeOfCare, flag: Link<'Flag'>): EpisodeOfCare {
  const fresh = { url: EXTENSION.attendanceFlag, valueReference: referTo(flag) };
  return compact<EpisodeOfCare>({
    ...episode,
    extension: replaced(episode, [EXTENSION.attendanceFlag], [fresh]),
  });
}
