import { addDays, checkedDay, epochAt, offsetMinutes } from '../calendar.ts';
import type { ClinicOptions, PlaceKey } from '../types.ts';

/** The day and the places that resources are built for. */
export interface Context {
  readonly today: string;
  /** Zone of the main office: what "today" and a group's time mean. */
  readonly zone: string;
  readonly places: Readonly<Record<PlaceKey, { readonly id: string; readonly zone: string }>>;
}

const DEFAULT_ZONE = 'America/Chicago';

/** Zones that change their clocks, as a scenario is about that. */
const NEIGHBORS = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Helsinki',
];

/**
 * The satellite office stands across a zone border: Kingston, Tennessee, is an hour ahead of Cookeville. Elsewhere in the world it has
 * to be near too, else a group of the morning meets in the night.
 */
function zoneAcrossTheBorder(zone: string, today: string): string {
  const noon = epochAt(today, '12:00', zone);
  const ahead = (other: string) => offsetMinutes(noon, other) - offsetMinutes(noon, zone);
  const near = (minutes: number) => NEIGHBORS.find((other) => ahead(other) === minutes);
  return near(60) ?? near(-60) ?? 'America/New_York';
}

/** @throws RangeError for a day or a zone that does not exist. */
export function contextOf({ today, timeZone = DEFAULT_ZONE }: ClinicOptions): Context {
  new Intl.DateTimeFormat('en-US', { timeZone });
  const day = checkedDay(today);
  return {
    today: day,
    zone: timeZone,
    places: {
      main: { id: 'loc-main', zone: timeZone },
      satellite: { id: 'loc-river', zone: zoneAcrossTheBorder(timeZone, day) },
      telehealth: { id: 'loc-video', zone: timeZone },
    },
  };
}

/** The day `offset` days from the context's today. */
export function dayOf(context: Context, offset: number): string {
  return addDays(context.today, offset);
}
