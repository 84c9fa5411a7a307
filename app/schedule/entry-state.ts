import type { IndividualEntry, ScheduleEntry, SessionEntry } from '../../src/workflow/schedule/types.ts';
import type { PractitionerId } from '../../src/domain/ids.ts';
import type { Texts } from '../texts/texts.ts';

/** `8 members`, `6 of 8 attended`, `3 of 8 notes signed`: the number that matters in this state. */
export function countWords(entry: SessionEntry, { schedule }: Texts): string {
  const { attended, expected, notes } = entry;
  switch (entry.state) {
    case 'scheduled':
    case 'cancelled':
      return schedule.members(expected);
    case 'in-progress':
      return attended > 0 ? schedule.attended(attended, expected) : schedule.members(expected);
    case 'unsigned':
    case 'signed':
      return notes && notes.total > 0
        ? schedule.notesSigned(notes.signed, notes.total)
        : schedule.members(expected);
  }
}

export function stateWords(entry: ScheduleEntry, { schedule }: Texts): string {
  return entry.kind === 'session' ? schedule.states[entry.state] : schedule.visits[entry.state];
}

/** What stands first: a group's name, a client's, or what kind of appointment it is. */
export function entryName(entry: ScheduleEntry, { schedule }: Texts): string {
  switch (entry.kind) {
    case 'session':
      return entry.groupName;
    case 'individual': {
      const more = entry.morePatients;
      return more > 0 ? `${entry.patientName} ${schedule.andOthers(more)}` : entry.patientName;
    }
    case 'other':
      return entry.what ?? schedule.other;
  }
}

/** Whether somebody takes part in it as a clinician. */
export function isOf(entry: ScheduleEntry, person: PractitionerId): boolean {
  return entry.kind === 'session'
    ? entry.facilitators.some(({ practitioner }) => practitioner.id === person)
    : entry.practitioners.some(({ id }) => id === person);
}

/** Whether a session can still be moved or cancelled: nobody has begun to chart it. */
export function mayChange(entry: ScheduleEntry): entry is SessionEntry {
  return (
    entry.kind === 'session' && (entry.state === 'scheduled' || (entry.state === 'unsigned' && !entry.notes))
  );
}

/** Whether an individual appointment can still be moved or cancelled: the client is not there yet. */
export function mayChangeVisit(entry: ScheduleEntry): entry is IndividualEntry {
  return entry.kind === 'individual' && entry.state === 'booked';
}

/** Why a session was cancelled: the reason that was picked, and what was said about it; words of one's own need no "other". */
export function cancelledWords({ cancelled }: SessionEntry, { scheduling }: Texts): string | undefined {
  if (!cancelled) return undefined;
  const { reason, words = '' } = cancelled;
  if (words === '') return scheduling.cancel.reasons[reason];
  return reason === 'other' ? words : `${scheduling.cancel.reasons[reason]} · ${words}`;
}
