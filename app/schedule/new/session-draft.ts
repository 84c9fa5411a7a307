import type { TimeZone } from '../../../src/domain/ids.ts';
import { minutesOf } from '../../../src/domain/schedule/time.ts';
import type { PlaceOption } from '../../../src/domain/schedule/types.ts';
import type { ClinicChoices } from '../../../src/workflow/groups/choices.ts';
import type { GroupChoice } from '../../../src/workflow/schedule/find-for-scheduling.ts';
import type { PickedFacilitator, ScheduleEntry } from '../../../src/workflow/schedule/types.ts';
import { clockText, draftAt, minutesIn, wallOf } from '../when-draft.ts';
import type { WhenDraft } from '../when-draft.ts';
import type { Wanted } from './wanted.ts';
import { recurrenceOf } from './repeat-draft.ts';
import type { RepeatDraft } from './repeat-draft.ts';
import type { PlanRequest } from './use-plan.ts';

/** A click is half an hour on the calendar, and means no length. */
const A_CLICK = 30;
const USUAL_MINUTES = 60;

/** Time and length as wanted; where nobody said, as the group usually meets. */
export function firstWhen({ group }: GroupChoice, wanted: Wanted, zone: TimeZone): WhenDraft {
  const dragged = minutesOf(wanted.span);
  const usual = group.defaultMinutes ?? USUAL_MINUTES;
  const when = draftAt(wanted.span.start, zone, dragged > A_CLICK && !wanted.vague ? dragged : usual);
  return wanted.vague && group.defaultTime ? { ...when, time: clockText(group.defaultTime) } : when;
}

/**
 * The group's place; where it has none, where it meets on the schedule that is shown; where it meets nowhere, the clinic's only
 * one.
 */
export function firstPlace(
  { group, place }: GroupChoice,
  { places }: ClinicChoices,
  known: readonly ScheduleEntry[],
): PlaceOption | undefined {
  const met = known.find((entry) => entry.kind === 'session' && entry.groupId === group.id)?.placeId;
  const usual = places.find(({ id }) => id === (place?.id ?? met)) ?? place;
  return usual ?? (places.length === 1 ? places[0] : undefined);
}

export interface SessionDraft {
  readonly when: WhenDraft;
  readonly place: PlaceOption | undefined;
  readonly facilitators: readonly PickedFacilitator[];
  readonly repeat: RepeatDraft;
  readonly bookMembers: boolean;
}

/** What the form asks for; undefined while it is not filled in. */
export function requestOf({ group }: GroupChoice, draft: SessionDraft): PlanRequest | undefined {
  const { place, facilitators, bookMembers } = draft;
  const start = wallOf(draft.when);
  const minutes = minutesIn(draft.when);
  if (!start || minutes === undefined || !place) return undefined;
  const recurrence = recurrenceOf(draft.repeat, start.date);
  return {
    groupId: group.id,
    start,
    minutes,
    place,
    facilitators,
    bookMembers,
    ...(recurrence && { recurrence }),
  };
}
