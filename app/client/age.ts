import type { LocalDate } from '../../src/domain/ids.ts';

/** Whole years on a day; undefined where the birth date is not on file to the day. */
export function ageOn(day: LocalDate, birthDate: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(birthDate) || birthDate > day) return undefined;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
