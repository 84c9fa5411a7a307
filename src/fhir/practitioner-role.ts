import type { PractitionerRole } from '@medplum/fhirtypes';
import type { LocalDate } from '../domain/ids.ts';
import { dayFrom } from './time.ts';

/**
 * Clinics name this in words of their own, and no code system that R4 binds has a code for it: a manager, supervisor or director, also as
 * Spanish says it. Whoever is "under supervision" is none.
 */
const OVERSEES = /\b(?:managers?|supervisors?|directors?|gerentes?|supervisoras?|directoras?)\b/i;

/** Whether one of a person's roles on a day is to look after what others have to do. */
export function overseesOthers(roles: readonly PractitionerRole[], today: LocalDate): boolean {
  return roles
    .filter((one) => isHeld(one, today))
    .some((one) => wordsOf(one).some((said) => OVERSEES.test(said)));
}

function isHeld({ active, period }: PractitionerRole, today: LocalDate): boolean {
  const [from, to] = [dayFrom(period?.start, 'first'), dayFrom(period?.end, 'last')];
  return active !== false && (from === undefined || from <= today) && (to === undefined || to >= today);
}

/** Codes are often words, too: `practice-manager`. */
function wordsOf({ code = [] }: PractitionerRole): readonly string[] {
  return code.flatMap(({ text, coding = [] }) =>
    [text, ...coding.flatMap((one) => [one.display, one.code])].filter((said) => said !== undefined),
  );
}
