import type { Part } from '../../../src/domain/note/types.ts';

export const chart = {
  title: 'Charting',
  members: 'Members',
  groupNote: 'Group note',
  groupNoteHint: 'Shared and group-only',
  parts: {
    shared: 'Shared',
    'group-only': 'Group only',
    entry: 'Entry',
  } satisfies Record<Part, string>,
  readers: {
    shared: 'Stands in every attendee’s note. Name no client.',
    'group-only': 'In the group record only, never in any client’s record.',
    entry: (name: string) => `In ${name}’s record only.`,
  },
  states: {
    ready: 'ready',
    begun: 'begun',
    empty: 'nothing written yet',
    unmarked: 'attendance not marked',
    locked: 'signed',
  },
  missing: {
    /** By field, for the one thing that is still to do. */
    fields: {
      'entry.risk': 'risk?',
      'entry.risk-detail': 'risk?',
      'entry.response': 'response?',
      'entry.goals': 'goals?',
      'entry.participation': 'participation?',
      charge: 'charge?',
    },
    more: (count: number) => `${count} to do`,
  },
  markFirst: 'Was this member there? The entry’s fields follow from that.',
  absentHint: (status: string) => `${status}: an absence note will be written.`,
  diagnoses: 'Diagnosis',
  noDiagnoses: 'No diagnosis on file for this group',
  lastEntry: (date: string) => `Last entry, ${date}`,
  noLastEntry: 'First session in this group',
  attendedBefore: (count: number) =>
    count === 0
      ? 'No session attended before'
      : count === 1
        ? '1 session attended before'
        : `${count} sessions attended before`,
  noGoals: 'No active goals on file. Add them in the record system to chart progress on them.',
  progressOn: (goal: string) => `Progress: ${goal}`,
  progress: 'Progress',
  noProgress: 'Not rated',
  goalNote: 'Words on this goal',
  goalNoteOf: (goal: string) => `Words on the goal: ${goal}`,
  yes: 'Yes',
  no: 'No',
  required: 'needed to sign',
  locked: 'Signed and locked. Corrections and late entries are addenda.',
  noEntry: 'This member has no draft yet. Load the session again to prepare it.',
  previous: 'Previous member',
  next: 'Next member',
  pick: 'Pick a member to write their entry.',
  reload: 'Load the session again',
  guard: {
    replace: (words: string) => `Write “${words}”`,
    replaceAll: (count: number) => `Replace all ${count}`,
  },
};
