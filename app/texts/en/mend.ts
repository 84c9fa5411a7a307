import type { ReopenGroupRefusal } from '../../../src/workflow/reopen-group-note.ts';

/** What stopped on its way into a record, and how it goes on. */
export const mend = {
  groupTitle: 'The shared part can be corrected',
  groupWhy: {
    named: 'Words in it identify a member of the group, so the notes stopped; none is in a record yet.',
    maybe: 'Notes stopped because of what is written, and none is in a record yet.',
  },
  groupWhat:
    'Opening the group note takes all signatures of this session back; nothing that was written is lost.',
  groupLead: 'The lead facilitator can open the group note and correct it.',
  groupAction: 'Correct the group note',
  /** Of one member’s note. */
  byShared: 'Stopped by words in the shared part',
  recordStopped: 'The group record could not be written:',
  recordAgain: 'Try again',
  refusals: {
    'not-stopped': 'Nothing is stopped any more.',
    written: 'A note with this shared part is in a record by now. Mend the others one by one.',
    conflict: 'Others changed the session meanwhile. Try again.',
  } satisfies Partial<Record<ReopenGroupRefusal['code'], string>>,
  failed: 'It could not be opened again. Try again.',
  unusable: (count: number) =>
    count === 1
      ? 'One task of this session can’t be used: nobody writes the record that it was for until that note is signed again.'
      : `${count} tasks of this session can’t be used: nobody writes the records that they were for until those notes are signed again.`,
};
