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

/**
 * The office, in the words of its clinic, English or Spanish: SNOMED CT 159561009 is a receptionist. A bare "office" is none of these:
 * psychiatrists are "office-based".
 */
const AT_DESK =
  /\b(?:front[ -]?desk|reception(?:ist)?s?|schedulers?|bill(?:ing|ers?)|clerks?|secretar(?:y|ies)|office[ -](?:staff|manager|assistant|administrator)|recepci[oó]n|recepcionistas?|facturaci[oó]n|secretari[ao]s?)\b|^159561009$/iu;

/** Whether all that a person's roles on a day say of them is that they run the office: whoever has no role, or another besides, may treat. */
export function isDeskOnly(roles: readonly PractitionerRole[], today: LocalDate): boolean {
  const held = roles.filter((one) => isHeld(one, today)).flatMap(({ code = [] }) => code);
  return held.length > 0 && held.every((one) => wordsOf({ code: [one] }).some((said) => AT_DESK.test(said)));
}

function isHeld({ active, period }: PractitionerRole, today: LocalDate): boolean {
  const [from, to] = [dayFrom(period?.start, 'first'), dayFrom(period?.end, 'last')];
  return active !== false && (from === undefined || from <= today) && (to === undefined || to >= today);
}

/** Codes are often words, too: `practice-manager`. */
function wordsOf({ code = [] }: Pick<PractitionerRole, 'code'>): readonly string[] {
  return code.flatMap(({ text, coding = [] }) =>
    [text, ...coding.flatMap((one) => [one.display, one.code])].filter((said) => said !== undefined),
  );
}
