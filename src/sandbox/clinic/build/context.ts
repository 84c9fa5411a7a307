import { addDays, checkedDay } from '../calendar.ts';
import type { ClinicOptions, PlaceKey } from '../types.ts';

/** The day and the places that resources are built for. */
export interface Context {
  readonly today: string;
  /** Zone of the main office: what "today" and a group's time mean. */
  readonly zone: string;
  readonly places: Readonly<Record<PlaceKey, { readonly id: string; readonly zone: string }>>;
}

const DEFAULT_ZONE = 'America/Chicago';

/** The satellite office stands across a zone border: Kingston, Tennessee, is an hour ahead of Cookeville. */
function zoneAcrossTheBorder(zone: string): string {
  return zone === 'America/New_York' ? 'America/Chicago' : 'America/New_York';
}

/** @throws RangeError for a day or a zone that does not exist. */
export function contextOf({ today, timeZone = DEFAULT_ZONE }: ClinicOptions): Context {
  new Intl.DateTimeFormat('en-US', { timeZone });
  return {
    today: checkedDay(today),
    zone: timeZone,
    places: {
      main: { id: 'loc-main', zone: timeZone },
      satellite: { id: 'loc-river', zone: zoneAcrossTheBorder(timeZone) },
      telehealth: { id: 'loc-video', zone: timeZone },
    },
  };
}

/** The day `offset` days from the context's today. */
export function dayOf(context: Context, offset: number): string {
  return addDays(context.today, offset);
}
